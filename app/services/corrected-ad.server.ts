// An ad as a person has put it right: title, employer, place and sector as written, struck facts unknown.
import type { VacancyDraft } from "#app/intake/draft.ts";
import { readAd } from "#app/intake/read/index.ts";
import { sectionOf } from "#app/intake/read/sectors.ts";
import type { World } from "#app/world/world.server.ts";
import { understand, withoutFacts } from "./understood.server.ts";

export interface Corrections {
  title: string;
  employer: string;
  place: string;
  /** `tol2008:I`, or empty: not known. */
  sector: string;
  struck: string[];
}

type ReadingWorld = Pick<World, "places" | "occupations" | "clock">;

/** The draft as the officer has put it right; `place_unknown` where a place was written that is nowhere. */
export function corrected(
  world: ReadingWorld,
  draft: VacancyDraft,
  given: Corrections,
  shownPlace: string,
): VacancyDraft | "place_unknown" {
  const named = renamed(world, draft, given.title);
  const employer =
    given.employer === ""
      ? undefined
      : draft.employer?.name === given.employer
        ? draft.employer
        : { name: given.employer };
  const { employer: _before, ...rest } = withoutFacts(named, given.struck);
  const kept: VacancyDraft = { ...rest, ...(employer ? { employer } : {}) };
  const placed = given.place === shownPlace ? kept : replaced(world, kept, given.place);
  return placed === "place_unknown" ? placed : inSector(placed, given.sector);
}

/** Another title is another reading of the occupation, unless the ad stated it. */
function renamed(world: ReadingWorld, draft: VacancyDraft, title: string): VacancyDraft {
  const text = draft.texts[draft.language];
  if (!text || text.title === title) return draft;
  const texts = { ...draft.texts, [draft.language]: { ...text, title } };
  if (draft.facts.occupations.some(({ origin }) => origin === "stated")) return { ...draft, texts };
  const evidence = withoutWords(draft, "occupations");
  const derived = draft.facts.sectorProvenance === "derived";
  const facts = {
    ...draft.facts,
    occupations: [],
    evidence,
    ...(derived ? { sectors: [], sectorProvenance: "unknown" as const } : {}),
  };
  return readAd({ ...draft, texts, facts }, world);
}

function replaced(world: ReadingWorld, draft: VacancyDraft, place: string): VacancyDraft | "place_unknown" {
  const evidence = withoutWords(draft, "workplaces");
  if (place === "") return { ...draft, facts: { ...draft.facts, workplaces: [], evidence } };
  const title = draft.texts[draft.language]?.title ?? "";
  const { facts } = understand(world, { title, description: "", place, reference: "place", locale: "fi" }).draft;
  const known = facts.workplaces.every(
    ({ municipality, region, country }) => municipality || region || country !== "FI",
  );
  if (!known || (facts.workplaces.length === 0 && facts.placeFlexible === null)) return "place_unknown";
  const { workplaces, placeFlexible } = facts;
  return { ...draft, facts: { ...draft.facts, workplaces, placeFlexible, evidence } };
}

function inSector(draft: VacancyDraft, sector: string): VacancyDraft {
  if (sector === sectorOf(draft)) return draft;
  const facts = { ...draft.facts, sectors: sector === "" ? [] : [sector] };
  return { ...draft, facts: { ...facts, sectorProvenance: sector === "" ? "unknown" : "stated" } };
}

/** The evidence without the words for this field and its items. */
function withoutWords({ facts }: VacancyDraft, field: string): VacancyDraft["facts"]["evidence"] {
  return Object.fromEntries(Object.entries(facts.evidence).filter(([key]) => key.split(".")[0] !== field));
}

/** The section the ad's work belongs to, empty where it is not clear. */
export function sectorOf({ facts }: VacancyDraft): string {
  const [first] = facts.sectors;
  return (first && sectionOf(first)) ?? "";
}
