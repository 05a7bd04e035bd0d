// What has been understood of a wish so far, and how it adds up.
import { patterns as patternCodes } from "#db/vocabulary/lists.ts";
import type { Mood } from "./clauses.ts";
import { commonness } from "./common-groups.ts";
import type { OccupationHit, PhraseReading } from "./index.ts";

const isPattern = (code: string) => (patternCodes as readonly string[]).includes(code);

function best(hits: Map<string, OccupationHit>): OccupationHit[] {
  return [...hits.values()].sort(
    (a, b) => b.weight - a.weight || commonness(b.isco4) - commonness(a.isco4) || (a.isco4 < b.isco4 ? -1 : 1),
  );
}

const listed = (sectors: Map<string, string>) => [...sectors].map(([code, evidence]) => ({ code, evidence }));

/** "siivoojana olen ollut, en haluaisi enää siivota": a task refused weighs a little less than the title named. */
const nearlyAsMuch = 0.85;

/** Collects hits clause by clause; the best hit of a group counts. */
export class Reading {
  readonly hits: Record<Exclude<Mood, "worry">, Map<string, OccupationHit>> = {
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
  private readonly rest = new Set<string>();
  private readonly refusedRest = new Set<string>();
  private readonly conditionWords = new Map<string, string>();

  /** Groups refused by a word that is mostly about them. */
  private readonly refusedInFirst = new Set<string>();

  private mentions = 0;
  /** When a group was last wished for and refused in first place: what is said later corrects what was said before. */
  private readonly last: Record<"yes" | "no", Map<string, number>> = { yes: new Map(), no: new Map() };

  /** `central`: the words are first of all about this group. */
  occupation(mood: Exclude<Mood, "worry">, hit: OccupationHit, central: boolean): void {
    if (mood === "no" && central) this.refusedInFirst.add(hit.isco4);
    this.mentions++;
    if (mood !== "maybe" && central) this.last[mood].set(hit.isco4, this.mentions);
    const before = this.hits[mood].get(hit.isco4);
    if (!before || before.weight < hit.weight) this.hits[mood].set(hit.isco4, hit);
  }

  /** A word that names nothing known; what worries is neither wished for nor refused. */
  unnamed(mood: Mood, stem: string): void {
    if (mood === "no") this.refusedRest.add(stem);
    else if (mood !== "worry") this.rest.add(stem);
  }

  condition(code: string, wished: boolean, evidence: string): void {
    this.conditionWords.set(code, evidence);
    if (isPattern(code)) this.conditions[wished ? "patterns" : "notPatterns"].add(code);
    else this.conditions[wished ? "like" : "avoid"].add(code);
  }

  /**
   * What is refused is taken out of what is wished for. A wish stays where it is the stronger, and where the refusal is
   * mostly about something else: "vanhusten parissa, ei kotihoitoa" still wishes for practical nursing.
   */
  result(): PhraseReading {
    for (const [isco4, refused] of this.hits.no) {
      const wished = this.hits.yes.get(isco4);
      if (!wished) continue;
      const corrected = (this.last.yes.get(isco4) ?? 0) > (this.last.no.get(isco4) ?? 0);
      const meant = this.refusedInFirst.has(isco4) && refused.weight >= nearlyAsMuch * wished.weight;
      if (meant && !corrected) this.hits.yes.delete(isco4);
      else this.hits.no.delete(isco4);
    }
    const { avoid, notPatterns, patterns, like } = this.conditions;
    for (const code of notPatterns) patterns.delete(code);
    for (const code of avoid) like.delete(code);
    return {
      occupations: best(this.hits.yes),
      excluded: best(this.hits.no),
      maybe: best(this.hits.maybe),
      sectors: listed(this.sectors.yes),
      excludedSectors: listed(this.sectors.no),
      interests: [...this.interests].map(([key, evidence]) => ({ key, evidence })),
      conditions: { avoid: [...avoid], notPatterns: [...notPatterns], patterns: [...patterns], like: [...like] },
      conditionWords: Object.fromEntries(this.conditionWords),
      rest: [...this.rest].filter((stem) => !this.refusedRest.has(stem)),
      refusedRest: [...this.refusedRest],
    };
  }
}
