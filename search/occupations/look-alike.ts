// The last resort for a title none of whose words is known: titles of the vocabulary that look like it.
import type { Word } from "#search/language/fold.ts";
import { longestWord } from "#search/language/lemma.ts";
import { stopWords } from "#search/language/stop-words.ts";
import { endsAsPost, fieldOfPost, namesPost } from "./compound-meaning.ts";
import { type Lexicon, languages } from "./lexicon.ts";
import type { Occupation, Telling } from "./meaning.ts";
import type { Similar } from "./similar.ts";
import type { Undotted } from "./undotted.ts";

export interface TitleReader {
  lexicon: Lexicon<Occupation>;
  /** Read in an ad's text only. */
  tellings: Lexicon<Telling>;
  similar: Similar;
  undotted: Undotted;
}

/** What speaks for one group, before ranking. */
export interface Tally {
  weight: number;
  at: number;
  evidence: string;
  title: string;
}

/** Titles less alike than this look alike by chance: "join us" and "joiner". Less will do where the sort of post agrees. */
const alike = { any: 0.6, samePost: 0.42 };

/** Words of a title that say how, when or how well one works, never at what. */
export const remarks =
  /^(kesä\p{L}*|kausi\p{L}*|osa|osa-aika\p{L}*|aikai\p{L}*|koko\p{L}*|avoin|avoimia|hakemus|open|application|öppen|ansökan|keikka\p{L}*|tunti\p{L}*|vakitui\p{L}*|määräaikai\p{L}*|sijai\p{L}*|reip\p{L}*|iloi\p{L}*|rekryto\p{L}*|rekryter\p{L}*|hakee|etsii|palkkaa|jobs|mukav\p{L}*|kokenu\p{L}*|sommar\p{L}*|extra\p{L}*|summer|seasonal|vikari\p{L}*|heltid|deltid|junior|senior|full|part|time|uusi\p{L}*|meille|meidän|meillä|tiimi\p{L}*|team\p{L}*|erfaren|erfarna|duktig\p{L}*|driven|drivna|experienced)$/u;

/** Titles that look like it, for a title none of whose words is known; of the sort of post its words name. */
export function lookAlike(text: readonly Word[], reader: TitleReader, into: Map<string, Tally>): void {
  const posts = ({ text: word }: Word) => languages.flatMap((lang) => namesPost(reader.lexicon, word, lang) ?? []);
  const telling = text.filter((word) => {
    if (
      word.text.length > longestWord ||
      remarks.test(word.text) ||
      languages.some((lang) => stopWords[lang].has(word.text))
    )
      return false;
    return !posts(word).includes("");
  });
  const asked = telling
    .slice(0, 6)
    .map((word) => (posts(word).length > 0 ? undefined : fieldOfPost(word.text, "fi").at(-1)) ?? word.text)
    .join(" ");
  if (asked.length < 6 || telling.every((word) => posts(word).length > 0)) return;
  const prefixes = telling.flatMap((word) => languages.flatMap((lang) => endsAsPost(word.text, lang) ?? []));
  for (const near of reader.similar.titles(asked, 16)) {
    if (prefixes.length > 0 && !prefixes.some((prefix) => near.isco4.startsWith(prefix))) continue;
    const weight = 0.62 * near.closeness;
    if (
      near.closeness < (prefixes.length > 0 ? alike.samePost : alike.any) ||
      (into.get(near.isco4)?.weight ?? 0) >= weight
    )
      continue;
    into.set(near.isco4, { weight, at: 0, evidence: asked, title: near.title });
  }
}
