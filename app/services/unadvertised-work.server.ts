// Work nobody has advertised, as matching sees it: of a partner without a vacancy, or of a tip without an ad.
import type { VacancyFacts, Verdict } from "#app/matching/facts.ts";
import { limits } from "#app/matching/weights.ts";
import type { World } from "#app/world/world.server.ts";
import { unknownFacts, type Workplace } from "#db/vocabulary/vacancy.ts";
import { workFacts } from "./facts.server.ts";

export interface UnadvertisedWork {
  id: string;
  occupations: readonly string[];
  sectors: readonly string[];
  workplaces: Workplace[];
  adjustments: readonly string[];
  partner: boolean;
  /** ISO instant; orders equals. */
  at: string;
}

/** That a wished field is met or near must be said; being near home is not enough. */
const fieldReasons = new Set<string>(["field_wish", "field_close", "field_maybe", "field_near", "sector_wish"]);
const placeAgainst = new Set<string>(["too_far", "too_far_about", "too_far_usual", "area_outside", "abroad"]);

/** As if there were a vacancy of which only the work, the place and what can be arranged are known. */
export function unadvertisedFacts(
  world: Pick<World, "places" | "occupations">,
  { id, occupations, sectors, workplaces, adjustments, partner, at }: UnadvertisedWork,
): VacancyFacts {
  const facts = {
    ...unknownFacts(),
    occupations: occupations.map((isco4) => ({ isco4, origin: "stated" as const, weight: 1 })),
    sectors: [...sectors],
    workplaces,
    adjustments: Object.fromEntries(adjustments.map((code) => [code, true])),
  };
  const none = { titleWords: [], words: [], writtenIn: [] };
  return { ...workFacts(world, facts), ...none, id, partner, publishedAt: at };
}

/** The field is wished for and the place is near enough: a door worth knocking on. */
export function worthAVisit(verdict: Verdict): boolean {
  return (
    !verdict.hidden &&
    verdict.wishMet >= limits.wish_near &&
    verdict.for.some(({ code }) => fieldReasons.has(code)) &&
    !verdict.against.some(({ code }) => placeAgainst.has(code) || code === "field_no")
  );
}
