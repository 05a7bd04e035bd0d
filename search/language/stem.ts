// Word stems for comparing free words: Snowball's, and for Finnish our own care where Snowball leaves cases apart.
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as finnish } from "@orama/stemmers/finnish";
import { stemmer as swedish } from "@orama/stemmers/swedish";
import type { Locale } from "#db/vocabulary/lists.ts";
import { detectLanguage } from "./detect.ts";
import { fold, tokens } from "./fold.ts";
import { stopWords } from "./stop-words.ts";

/** Irregular everyday words whose stem changes with case. */
const finnishIrregular: [RegExp, string][] = [
  [/^laps(i|en|et|ia|ista|ille|ilta|illa|eksi|iin|eni)?$|^last(en|a)$/, "laps"],
  [/^nuor(i|en|et|ia|ten|ille|isiin|ista|illa|ta)$/, "nuor"],
  [/^eläi(n|met|men|miä|nten|mien|mistä|mille|millä|miin|ntä)$/, "eläi"],
  [/^tie(to|don|toa|dot|tojen)$/, "tieto"],
  [/^k(äsi|äden|äsin|ädet|äsien|äsillä|ättä|ätten|ädellä)$/, "käs"],
  [/^tu(ki|en|kea|keen|essa|esta|elle|kena)$/, "tuki"],
  [/^yö(n|t|tä|llä|ssä|hön|stä)?$|^öitä$|^öisin$|^öihin$/, "yö"],
  [/^ih(minen|misiä|misten|misen|mistä|miset|misille|misiin)$/, "ihmi"],
];

function stemFinnish(word: string): string {
  for (const [form, stem] of finnishIrregular) if (form.test(word)) return stem;
  let stem = finnish(word);
  stem = stem
    .replace(/(ais|ain)$/, "ai")
    .replace(/(is|in|ise)$/, "i")
    .replace(/(ouks|euks|uuks)$/, (end) => end.slice(0, 2));
  stem = stem
    .replace(/(u|y)(ks|kse|s|t|d)$/, "$1")
    .replace(/j[ioöäa]?$/, "")
    .replace(/[öo]$/, "");
  return stem.length >= 2 ? stem : word;
}

/** The stem of one folded word; equal stems mean the same word in another form, often but not always. */
export function stem(word: string, lang: Locale): string {
  const folded = fold(word);
  if (folded.length < 3 || /\d/.test(folded)) return folded;
  if (lang === "sv") return swedish(folded);
  if (lang === "en") return english(folded);
  return stemFinnish(folded);
}

/** Stems of a text in order, each once, without stop words and single letters. `lang` left out: detected. */
export function stems(text: string, lang?: Locale): string[] {
  const language = lang ?? detectLanguage(text).lang;
  const found = new Set<string>();
  for (const word of tokens(text)) {
    if (word.length < 2 || stopWords[language].has(word)) continue;
    found.add(stem(word, language));
  }
  return [...found];
}
