// From a client's own words to what is wished for, refused and perhaps: occupations, fields, interests, conditions.
import { patterns as patternCodes } from "#db/vocabulary/lists.ts";
import { type Word, words } from "#search/language/fold.ts";
import { stem } from "#search/language/stem.ts";
import { stopWords } from "#search/language/stop-words.ts";
import { type Clause, clauses } from "./clauses.ts";
import { commonness } from "./common-groups.ts";
import type { Fact } from "./facts.ts";
import type { OccupationHit, PhraseReading } from "./index.ts";
import { type Lexicon, languages } from "./lexicon.ts";
import type { Occupation } from "./meaning.ts";
import type { Similar } from "./similar.ts";
import { findSpans, languageOrder } from "./spans.ts";

export interface PhraseReader {
  lexicon: Lexicon<Occupation>;
  similar: Similar;
  interests: Lexicon<Fact>;
  conditions: Lexicon<Fact>;
}

const isPattern = (code: string) => (patternCodes as readonly string[]).includes(code);
/** An interest names no work: its groups are suggestions. */
const interestShare = 0.6;

interface Met {
  fact: Fact;
  from: number;
  to: number;
}

/** Facts met in a clause, the longest phrase first at each place, in whichever language knows it. */
function readFacts(
  lexicon: Lexicon<Fact>,
  text: readonly Word[],
  order: { lang: (typeof languages)[number] }[],
): Met[] {
  const plain = text.map((word) => word.text);
  const met: Met[] = [];
  let at = 0;
  while (at < plain.length) {
    let best: Met | undefined;
    for (const { lang } of order) {
      for (const { to, entries } of lexicon.walk(plain, at, lang)) {
        const fact = entries[0]?.meaning;
        if (fact && (!best || to > best.to)) best = { fact, from: at, to };
      }
    }
    if (best) met.push(best);
    at = best ? best.to : at + 1;
  }
  return met;
}

class Reading {
  readonly hits: Record<Clause["mood"], Map<string, OccupationHit>> = {
    yes: new Map(),
    no: new Map(),
    maybe: new Map(),
  };
  readonly sectors: Record<"yes" | "no", Map<string, string>> = { yes: new Map(), no: new Map() };
  readonly interests = new Map<string, string>();
  readonly conditions = {
    avoid: new Set<string>(),
    notPatterns: new Set<string>(),
    patterns: new Set<string>(),
    like: new Set<string>(),
  };
  readonly rest = new Set<string>();

  occupation(mood: Clause["mood"], hit: OccupationHit): void {
    const before = this.hits[mood].get(hit.isco4);
    if (!before || before.weight < hit.weight) this.hits[mood].set(hit.isco4, hit);
  }

  condition(code: string, wished: boolean): void {
    if (isPattern(code)) this.conditions[wished ? "patterns" : "notPatterns"].add(code);
    else this.conditions[wished ? "like" : "avoid"].add(code);
  }
}

const rounded = (weight: number) => Math.round(Math.min(1, weight) * 1000) / 1000;

function readClause(
  reader: PhraseReader,
  clause: Clause,
  order: ReturnType<typeof languageOrder>,
  into: Reading,
): void {
  const text = words(clause.text);
  const used = new Array<boolean>(text.length).fill(false);
  const says = (from: number, to: number) => clause.text.slice(text[from]?.at ?? 0, text[to - 1]?.end ?? 0);
  const conditions = readFacts(reader.conditions, text, order);
  for (const { fact, from, to } of conditions) {
    if (fact.kind !== "condition") continue;
    used.fill(true, from, to);
    if (clause.mood !== "maybe") into.condition(fact.code, fact.opposite === (clause.mood === "no"));
  }
  const spans = findSpans(reader.lexicon, text, order, reader.similar);
  for (const span of spans) {
    const timed = conditions.some(
      ({ from, to }) => from <= span.from && to >= span.to && to - from > span.to - span.from,
    );
    if (timed) continue;
    const evidence = says(span.from, span.to);
    used.fill(true, span.from, span.to);
    for (const [isco4, central] of span.groups) {
      const weight = rounded(
        span.quality * central * (span.kind === "title" && span.groups.size > 1 ? 0.9 + 0.1 * commonness(isco4) : 1),
      );
      into.occupation(clause.mood, { isco4, weight, evidence, title: span.title });
    }
    if (clause.mood !== "maybe") for (const code of span.sectors) into.sectors[clause.mood].set(code, evidence);
  }
  for (const { fact, from, to } of readFacts(reader.interests, text, order)) {
    if (fact.kind !== "interest") continue;
    const evidence = says(from, to);
    const named = spans.some((span) => span.kind === "title" && span.from < to && span.to > from);
    used.fill(true, from, to);
    if (clause.mood !== "no" && !into.interests.has(fact.key)) into.interests.set(fact.key, evidence);
    if (named) continue;
    for (const [isco4, central] of fact.groups) {
      into.occupation(clause.mood, { isco4, weight: rounded(interestShare * central), evidence, title: fact.key });
    }
  }
  text.forEach((word, at) => {
    if (used[at] || word.text.length < 3 || languages.some((lang) => stopWords[lang].has(word.text))) return;
    into.rest.add(stem(word.text, order[0]?.lang ?? "fi"));
  });
}

function best(hits: Map<string, OccupationHit>): OccupationHit[] {
  return [...hits.values()].sort(
    (a, b) => b.weight - a.weight || commonness(b.isco4) - commonness(a.isco4) || (a.isco4 < b.isco4 ? -1 : 1),
  );
}

const listed = (sectors: Map<string, string>) => [...sectors].map(([code, evidence]) => ({ code, evidence }));

/** Reads a wish in any of the three languages. What is refused is taken out of what is wished for. */
export function readPhrase(reader: PhraseReader, phrase: string): PhraseReading {
  const into = new Reading();
  const order = languageOrder(phrase);
  for (const clause of clauses(phrase)) readClause(reader, clause, order, into);
  for (const [isco4, refused] of into.hits.no) {
    const wished = into.hits.yes.get(isco4);
    if (!wished) continue;
    if (refused.weight >= wished.weight) into.hits.yes.delete(isco4);
    else into.hits.no.delete(isco4);
  }
  const { avoid, notPatterns, patterns, like } = into.conditions;
  for (const code of notPatterns) patterns.delete(code);
  for (const code of avoid) like.delete(code);
  return {
    occupations: best(into.hits.yes),
    excluded: best(into.hits.no),
    maybe: best(into.hits.maybe),
    sectors: listed(into.sectors.yes),
    excludedSectors: listed(into.sectors.no),
    interests: [...into.interests].map(([key, evidence]) => ({ key, evidence })),
    conditions: { avoid: [...avoid], notPatterns: [...notPatterns], patterns: [...patterns], like: [...like] },
    rest: [...into.rest],
  };
}
