// Cuts a wish into clauses that are wished for, refused, worrying or perhaps: "kauppaan, mutta en kassalle, ehkä varasto".
import type { Locale } from "#db/vocabulary/lists.ts";
import { detectLanguage } from "#search/language/detect.ts";
import { endOfPast, pastIn, tellsPast } from "./history.ts";
import {
  cares,
  careTasks,
  harmless,
  maybeWords,
  negatedVerb,
  notByCar,
  noWords,
  onlyVehicles,
  positive,
  reach,
  spokenLanguages,
  turnWords,
  vague,
  vehicles,
  worries,
} from "./mood-words.ts";

/**
 * `worry`: named because it is hard or frightening ("puhelut pelottaa"); no wish, and no refusal either. `past`: work
 * done before, of which no more is said; `left`: work done before, and something else is wished for now.
 */
export type Mood = "yes" | "no" | "maybe" | "worry" | "past" | "left";

export interface Clause {
  mood: Mood;
  text: string;
}

/** The languages in which a folded word means something. */
export type Speaks = (word: string) => readonly Locale[];

const marks = new RegExp(
  `(?<![\\p{L}'])(${noWords}|${maybeWords}|${turnWords})(?![\\p{L}'])|[,;.!?\\n()]|\\s[-–—]\\s`,
  "giu",
);
const isNo = new RegExp(`^(?:${noWords})$`, "iu");
const isMaybe = new RegExp(`^(?:${maybeWords})$`, "iu");

/** After a comma these go on with what was said: "en öitä, enkä viikonloppuja" names its own no; "tai" does not. */
const goesOn =
  /^\s*(tai|eller|or|ja|och|and|eikä|enkä|jossa|joissa|joka|jotka|missä|mis|där|som|where|which|that)(?!\p{L})/iu;
/** Words that refuse or turn in one language and are something else in another: Swedish "en butik", Finnish "no siis". */
const ownLanguage: Readonly<Record<string, Locale>> = { en: "fi", no: "en", men: "sv" };
const alwaysNo = new RegExp(`^(?:${negatedVerb})(?!\\p{L})`, "iu");
/** "siivous ei käy", "kokkina en halua enää olla", "barn går inte": the refusal stands after what it refuses. */
const refusedBefore = new RegExp(
  "(^|[,;.!?\\n]|(?<!\\p{L})(?:mutta|mut|men|but)(?!\\p{L}))([^,;.!?\\n]*?)(?<!(?<!\\p{L})(?:jos|kun|että|missä|mis|jossa|koska|joka|om|som|där|if|where|that|which))\\s" +
    `(?:(?:en|ei|eivät)\\s+(?:mä\\s+|minä\\s+|enää\\s+)*(?:${negatedVerb})` +
    "(?:\\s+(?:minua|minulle|mua|mulle|enää|yhtään|ollenkaan|tehdä|tehä|tekemään|olla|olemaan|mennä|menemään|lähteä|työskennellä|ikinä|koskaan))*" +
    "|(?:ei|en|nej|no)(?:\\s+(?:enää|todellakaan|tosiaan|ikinä|koskaan|missään nimessä|missään tapauksessa|ainakaan))?" +
    "|(?:går|passar|funkar|intresserar|lockar)\\s+inte(?:\\s+(?:mig|för mig))?|nej tack|(?:vill|kan|klarar|orkar) jag inte(?:\\s+(?:ha|med|av|längre))*" +
    "|(?:is|are)(?:n't| not) for me|(?:does|do)(?:n't| not) (?:work|interest me|suit me)|är in(?:te|get) (?:för mig|min grej)|is out|no thanks|(?:is|are)(?:n't| not) my thing)(?=\\s*(?:$|[,;.!?\\n]|(?:mutta|mut|vaan|men|but|koska|kun|eftersom|på grund av|because|due to)(?!\\p{L})|(?:\\p{L}+\\s+){1,2}(?:takia|vuoksi)(?!\\p{L})))",
  "giu",
);
/** "-myynti", "-kassa": as in a search. "IT -tuki" and "ABC -asema" are one word written apart. */
const minus = /(?<=^|[\s,;])(\S*\s|)-(\p{L}[\p{L}\p{N}-]*)/gu;
const writtenApart = /^(?:.{1,3}|\p{Lu}+|.*\d.*)\s$/u;

function without(whole: string, before: string, word: string): string {
  return writtenApart.test(before) ? whole : `${before}, not ${word},`;
}

/** "apteekkiin ehkä", "kassa kanske": the doubt stands after what it doubts. */
const doubtedBefore = new RegExp(
  `(^|[,;.!?\\n])([^,;.!?\\n]*?)\\s(${maybeWords})(?:\\s+(?:${vague}))*(?=\\s*(?:$|[,;.!?\\n]))`,
  "giu",
);

const blank = (words: string) => " ".repeat(words.length);

/** How one would travel is taken out, stretch by stretch; also "ei metroa eikä junaa" beside a stretch about the way. */
function withoutTravel(phrase: string): string {
  const travels = reach.test(phrase);
  return phrase
    .replace(/[^,;.!?\n]+/gu, (stretch) =>
      reach.test(stretch) || (travels && onlyVehicles.test(stretch)) ? stretch.replace(vehicles, blank) : stretch,
    )
    .replace(notByCar, (_, no: string, fi, sv) => `${no} ${fi ? "ajaa autoa" : sv ? "köra bil" : "driving a car"}`);
}

/** "Vanhusten seuraksi, ei pesuja": a task of caring for people is refused, not cleaning. */
const withoutCareTasks = (phrase: string): string => (cares.test(phrase) ? phrase.replace(careTasks, blank) : phrase);

/** "mitä vaan paitsi", "vad som helst utom": what follows is refused; what stands before names nothing. */
const turned =
  /(?<!\p{L})(muuta kuin|muu kuin|muut kuin|muualle kuin|muussa kuin|annat än|annan än|other than|(?<=(?:anything|everything|anywhere|all|any job) )but)(?!\p{L})/giu;

/** "kauppa käy ja siivous ei käy": what was said to be fine before the "and" is not refused. */
function refuse(_: string, lead: string, body: string): string {
  const parts = body.split(/\s(?:ja|och|and)\s/iu);
  const last = parts.pop() ?? "";
  const before = parts.join(" ja ");
  return positive.test(before) ? `${lead}${before}, not ${last}` : `${lead} not ${body}`;
}

/** Whether a word that only one language uses as a mark is meant in that language here. */
function meant(mark: string, text: string, end: number, speaks: Speaks): boolean {
  const needed = ownLanguage[mark.toLowerCase()];
  if (!needed) return true;
  const rest = text.slice(end).trimStart();
  if (needed === "fi" && alwaysNo.test(rest)) return true;
  const next = /^[\p{L}\p{N}]+/u.exec(rest)?.[0].toLowerCase();
  const spoken = next ? speaks(next) : [];
  if (spoken.length > 0 && !spoken.includes(needed)) return false;
  if (spoken.length === 1) return true;
  const others = text.replace(/(?<!\p{L})(en|no|men)(?!\p{L})/giu, " ");
  const { lang, sure } = detectLanguage(others);
  return lang === needed || (!sure && spoken.includes(needed));
}

/**
 * The clauses of a phrase in order. A refusal or a perhaps lasts to the next comma, stop or turning word ("mutta",
 * "men", "but"); "tai", "eller" and "or" after a comma carry it on. A worry colours its own clause.
 */
export function clauses(phrase: string, speaks: Speaks): Clause[] {
  const text = withoutCareTasks(withoutTravel(phrase.replace(/[‘’´]/g, "'")))
    .replace(spokenLanguages, blank)
    .replace(minus, without)
    .replace(doubtedBefore, "$1 $3 $2")
    .replace(harmless, blank)
    .replace(refusedBefore, refuse)
    .replace(turned, "not");
  const found: Clause[] = [];
  let mood: Mood = "yes";
  let from = 0;
  let history = false;
  const add = (as: Mood, part: string) => {
    if (/[\p{L}\p{N}]/u.test(part)) found.push({ mood: as, text: part });
  };
  const push = (to: number) => {
    const part = text.slice(from, to);
    const wished = mood !== "no" && worries.test(part) ? "worry" : mood;
    history = mood === "yes" && tellsPast(part, phrase, history);
    if (!history) return add(wished, part);
    const told = endOfPast(part);
    const past = pastIn(phrase);
    add(past === "again" ? "yes" : past === "left" ? "left" : "past", part.slice(0, told));
    add(wished, part.slice(told));
  };
  for (const mark of text.matchAll(marks)) {
    const word = mark[1];
    const end = mark.index + mark[0].length;
    if (word !== undefined && !meant(word, text, end, speaks)) continue;
    push(mark.index);
    from = end;
    if (word === undefined) {
      if (!goesOn.test(text.slice(from)) || !mark[0].startsWith(",")) mood = "yes";
    } else if (isNo.test(word)) mood = "no";
    else if (isMaybe.test(word)) mood = "maybe";
    else mood = "yes";
  }
  push(text.length);
  return found;
}
