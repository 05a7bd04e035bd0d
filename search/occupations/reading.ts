// What has been understood of a wish so far, and how it adds up.
import { patterns as patternCodes } from "#db/vocabulary/lists.ts";
import type { Mood } from "./clauses.ts";
import { commonness } from "./common-groups.ts";
import type { OccupationHit, PhraseReading } from "./index.ts";

/** What a hit is: wished for, refused, or perhaps. */
type HitMood = "yes" | "no" | "maybe";

const isPattern = (code: string) => (patternCodes as readonly string[]).includes(code);

/** The surest first; of equals what was said first, then what is more common. */
function best(hits: Map<string, OccupationHit>, said: ReadonlyMap<string, number>): OccupationHit[] {
  const when = ({ evidence }: OccupationHit) => said.get(evidence) ?? 0;
  return [...hits.values()].sort(
    (a, b) =>
      b.weight - a.weight ||
      when(a) - when(b) ||
      commonness(b.isco4) - commonness(a.isco4) ||
      (a.isco4 < b.isco4 ? -1 : 1),
  );
}

const listed = (sectors: Map<string, string>) => [...sectors].map(([code, evidence]) => ({ code, evidence }));

/** "siivoojana olen ollut, en haluaisi enää siivota": a task refused weighs a little less than the title named. */
const nearlyAsMuch = 0.85;

/** What is left of words whose first meaning is refused counts as a wish met, but is not guessed from a faint kinship. */
const liftedTo = 0.75;
const mostLift = 5;

/** Collects hits clause by clause; the best hit of a group counts. */
export class Reading {
  readonly hits: Record<HitMood, Map<string, OccupationHit>> = {
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
  /** Which words named something first. */
  private readonly said = new Map<string, number>();
  /** When a group was last wished for and refused in first place: what is said later corrects what was said before. */
  private readonly last: Record<"yes" | "no", Map<string, number>> = { yes: new Map(), no: new Map() };

  /** `central`: the words are first of all about this group. */
  occupation(mood: HitMood, hit: OccupationHit, central: boolean): void {
    if (mood === "no" && central) this.refusedInFirst.add(hit.isco4);
    this.mentions++;
    if (!this.said.has(hit.evidence)) this.said.set(hit.evidence, this.mentions);
    if (mood !== "maybe" && central) this.last[mood].set(hit.isco4, this.mentions);
    const before = this.hits[mood].get(hit.isco4);
    if (!before || before.weight < hit.weight) this.hits[mood].set(hit.isco4, hit);
  }

  /** A word that names nothing known; what worries or is past is neither wished for nor refused. */
  unnamed(mood: Mood, stem: string): void {
    if (mood === "no") this.refusedRest.add(stem);
    else if (mood === "yes" || mood === "maybe") this.rest.add(stem);
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
    const firsts = new Map<string, OccupationHit>();
    for (const hit of this.hits.yes.values())
      if (hit.weight > (firsts.get(hit.evidence)?.weight ?? 0)) firsts.set(hit.evidence, hit);
    for (const [isco4, refused] of this.hits.no) {
      const wished = this.hits.yes.get(isco4);
      if (!wished) continue;
      const corrected = (this.last.yes.get(isco4) ?? 0) > (this.last.no.get(isco4) ?? 0);
      const meant = this.refusedInFirst.has(isco4) && refused.weight >= nearlyAsMuch * wished.weight;
      if (meant && !corrected) this.hits.yes.delete(isco4);
      else this.hits.no.delete(isco4);
    }
    this.liftWhatIsLeft(firsts);
    const { avoid, notPatterns, patterns, like } = this.conditions;
    for (const code of notPatterns) patterns.delete(code);
    for (const code of avoid) like.delete(code);
    return {
      occupations: best(this.hits.yes, this.said),
      excluded: best(this.hits.no, this.said),
      maybe: best(this.hits.maybe, this.said),
      sectors: listed(this.sectors.yes),
      excludedSectors: listed(this.sectors.no),
      interests: [...this.interests].map(([key, evidence]) => ({ key, evidence })),
      conditions: { avoid: [...avoid], notPatterns: [...notPatterns], patterns: [...patterns], like: [...like] },
      conditionWords: Object.fromEntries(this.conditionWords),
      rest: [...this.rest].filter((stem) => !this.refusedRest.has(stem)),
      refusedRest: [...this.refusedRest],
    };
  }

  /**
   * "päiväkotiin, mutta en lasten kanssa": where the first meaning of the words is refused, what else they may mean is
   * what is wished for.
   */
  private liftWhatIsLeft(firsts: ReadonlyMap<string, OccupationHit>): void {
    for (const [evidence, first] of firsts) {
      if (this.hits.yes.has(first.isco4)) continue;
      const left = [...this.hits.yes.values()].filter((hit) => hit.evidence === evidence);
      const most = Math.max(0, ...left.map(({ weight }) => weight));
      const lift = Math.min(most * mostLift, liftedTo) / most;
      for (const hit of left)
        if (lift > 1) this.hits.yes.set(hit.isco4, { ...hit, weight: Math.round(hit.weight * lift * 1000) / 1000 });
    }
  }
}
