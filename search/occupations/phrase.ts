// From a client's own words to what is wished for, refused and perhaps: occupations, fields, interests, conditions.
import type { Locale } from "#db/vocabulary/lists.ts";
import { type Word, words } from "#search/language/fold.ts";
import { stem } from "#search/language/stem.ts";
import { stopWords } from "#search/language/stop-words.ts";
import { type Clause, clauses, type Mood } from "./clauses.ts";
import { commonness } from "./common-groups.ts";
import { compoundMeaning, fieldOfPost } from "./compound-meaning.ts";
import type { Fact } from "./facts.ts";
import type { PhraseReading } from "./index.ts";
import { type Lexicon, languages } from "./lexicon.ts";
import type { Occupation } from "./meaning.ts";
import { Reading } from "./reading.ts";
import type { Similar } from "./similar.ts";
import { findSpans, languageOrder } from "./spans.ts";
import type { Undotted } from "./undotted.ts";
import { atPlaces } from "./wished-places.ts";

export interface PhraseReader {
  lexicon: Lexicon<Occupation>;
  similar: Similar;
  undotted: Undotted;
  interests: Lexicon<Fact>;
  conditions: Lexicon<Fact>;
}

/** What worries is no wish; it may become one when it has been talked over. What one has been is a hint. */
const shares: Partial<Record<Mood, number>> = { worry: 0.5, past: 0.6 };

/** Of work done before only what it mostly was is left behind, not all that is near it. */
const leftBehind = 0.85;

const hitMoods = { yes: "yes", no: "no", maybe: "maybe", worry: "maybe", past: "maybe", left: "no" } as const;

/** An interest names no work: its groups are suggestions. */
const interestShare = 0.6;
/** Who wants no children wants none of the works that are mostly with them; a post wished for by its title stays. */
const refusedInterest = 0.84;
const refusedWith = 0.6;

const wishesNow: ReadonlySet<Mood> = new Set(["yes", "maybe"]);
/** Moods in which a condition is wished for or refused. */
const saysHow: ReadonlySet<Mood> = new Set(["yes", "no", "worry"]);

/** Conditions whose refused opposite is a wish: "inte inomhus" → outdoors. */
const bothWays: ReadonlySet<string> = new Set(["outdoors", "full_time"]);

interface Met {
  facts: Fact[];
  from: number;
  to: number;
}

/** Facts met in a clause, the longest phrase first at each place, in whichever language knows it. */
function readFacts(
  lexicon: Lexicon<Fact>,
  text: readonly Word[],
  order: { lang: Locale }[],
  named: (word: string, lang: Locale) => boolean,
): Met[] {
  const plain = text.map((word) => word.text);
  const met: Met[] = [];
  let at = 0;
  while (at < plain.length) {
    let best: Met | undefined;
    for (const { lang } of order) {
      // An English "chef" is a cook, though a Swedish one leads people.
      if (lang !== order[0]?.lang && order[0] && named(plain[at] ?? "", order[0].lang)) continue;
      for (const { to, entries } of lexicon.walk(plain, at, lang)) {
        if (!best || to > best.to) best = { facts: entries.map((entry) => entry.meaning), from: at, to };
      }
    }
    // "tietokonehommia": what is named before a word that only says "work".
    for (const { lang } of best ? [] : order) {
      const entries = fieldOfPost(plain[at] ?? "", lang).flatMap((field) => lexicon.single(field, lang));
      if (entries.length > 0) best ??= { facts: entries.map((entry) => entry.meaning), from: at, to: at + 1 };
    }
    if (best) met.push(best);
    at = best ? best.to : at + 1;
  }
  return met;
}

const rounded = (weight: number) => Math.round(Math.min(1, weight) * 1000) / 1000;

function readClause(
  reader: PhraseReader,
  clause: Clause,
  order: ReturnType<typeof languageOrder>,
  into: Reading,
): void {
  const text = reader.undotted.read(words(clause.text));
  const used = new Array<boolean>(text.length).fill(false);
  const says = (from: number, to: number) => clause.text.slice(text[from]?.at ?? 0, text[to - 1]?.end ?? 0);
  const named = (word: string, lang: Locale) => reader.lexicon.single(word, lang).length > 0;
  const conditions = readFacts(reader.conditions, text, order, named);
  for (const { facts, from, to } of conditions) {
    used.fill(true, from, to);
    for (const fact of facts) {
      if (fact.kind !== "condition" || !saysHow.has(clause.mood) || fact.code === "") continue;
      const refused = clause.mood !== "yes";
      if (fact.refusedOnly && !refused) continue;
      // "inte sitta" asks for movement, not for standing all day; "inte inomhus" does ask for the open air.
      if (fact.opposite && refused && !bothWays.has(fact.code)) continue;
      into.condition(fact.code, fact.opposite === refused, says(from, to));
    }
  }
  const hitMood = hitMoods[clause.mood];
  const share = shares[clause.mood] ?? 1;
  const spans = atPlaces(findSpans(reader.lexicon, text, order, reader.similar), text);
  for (const span of spans) {
    const timed = conditions.some(
      ({ from, to }) => from <= span.from && to >= span.to && to - from > span.to - span.from,
    );
    if (timed) continue;
    const evidence = says(span.from, span.to);
    used.fill(true, span.from, span.to);
    const most = Math.max(...span.groups.values());
    for (const [isco4, central] of span.groups) {
      if (clause.mood === "left" && central < leftBehind * most) continue;
      const weight = rounded(
        span.quality * central * (span.kind === "title" && span.groups.size > 1 ? 0.9 + 0.1 * commonness(isco4) : 1),
      );
      into.occupation(
        hitMood,
        { isco4, weight: rounded(weight * share), evidence, title: span.title },
        central >= most,
      );
    }
    if (clause.mood === "yes" || clause.mood === "no")
      for (const code of span.sectors) into.sectors[clause.mood].set(code, evidence);
  }
  for (const { facts, from, to } of readFacts(reader.interests, text, order, named)) {
    const evidence = says(from, to);
    // "köra bil" is about driving, not about cars.
    const named = spans.some(
      (span) =>
        (span.kind === "title" || (hitMood !== "no" && span.to - span.from > to - from)) &&
        span.from < to &&
        span.to > from,
    );
    used.fill(true, from, to);
    for (const fact of facts) {
      if (fact.kind !== "interest") continue;
      // "kids but not babies": a part of what is wished for is refused, which is for talking over.
      if (hitMood === "no" && into.interests.has(fact.key) && into.interests.get(fact.key) !== evidence) {
        for (const word of text.slice(from, to)) into.unnamed("no", stem(word.text, order[0]?.lang ?? "fi"));
        continue;
      }
      if (wishesNow.has(clause.mood) && !into.interests.has(fact.key)) into.interests.set(fact.key, evidence);
      if (named) continue;
      const worth = hitMood === "no" ? refusedInterest : interestShare;
      for (const [isco4, central] of fact.groups) {
        into.occupation(
          hitMood,
          { isco4, weight: rounded(worth * share * central), evidence, title: fact.key },
          hitMood === "no" && central >= refusedWith,
        );
      }
    }
  }
  text.forEach((word, at) => {
    if (used[at] || word.text.length < 3 || languages.some((lang) => stopWords[lang].has(word.text))) return;
    into.unnamed(clause.mood, stem(word.text, order[0]?.lang ?? "fi"));
  });
}

/** The languages in which a word means something to the reader. */
function spokenIn({ lexicon, interests, conditions }: PhraseReader, word: string): Locale[] {
  return languages.filter(
    (lang) =>
      stopWords[lang].has(word) ||
      [lexicon, interests, conditions].some((words) => words.known(word, lang).length > 0) ||
      compoundMeaning(lexicon, word, lang) !== undefined,
  );
}

/** Reads a wish in any of the three languages. What is refused is taken out of what is wished for. */
export function readPhrase(reader: PhraseReader, phrase: string): PhraseReading {
  const into = new Reading();
  const order = languageOrder(phrase);
  for (const clause of clauses(phrase, (word) => spokenIn(reader, word))) readClause(reader, clause, order, into);
  return into.result();
}
