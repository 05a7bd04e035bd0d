// Looking at vacancies: the professionals' search and one vacancy's page, within what the asker may find.
import type { World } from "#app/world/world.server.ts";
import { findVacancy, listVacancies, type Vacancy } from "#db/vacancies.ts";
import { type SearchPage, type SearchQuery, SearchUnavailable } from "#search/index.ts";
import { type Actor, may, visibleTo } from "./access.ts";
import { gone, notFound } from "./refusals.ts";

export type SearchChoices = Omit<SearchQuery, "visibilities" | "locale">;

/** A search for everything, to be narrowed. */
export const noChoices: SearchChoices = {
  text: "",
  includeExpired: false,
  sectors: [],
  regions: [],
  municipalities: [],
  isco: [],
  contracts: [],
  hoursTypes: [],
  modes: [],
  patterns: [],
  partnerOnly: false,
  page: 1,
  pageSize: 1,
};

export interface Found {
  vacancies: Vacancy[];
  total: number;
  facets: SearchPage["facets"];
}

/** Searches what the actor may find; undefined where the engine does not answer, so that the page can say so. */
export async function searchVacancies(
  world: World,
  actor: Actor | null,
  choices: SearchChoices,
  locale: SearchQuery["locale"],
): Promise<Found | undefined> {
  try {
    const page = await world.search.search({ ...choices, locale, visibilities: visibleTo(actor) });
    const visible = new Set<string>(visibleTo(actor));
    const vacancies = await listVacancies(world.db, page.ids);
    // The index may be a moment behind: what was withdrawn or narrowed since is left out here.
    const shown = vacancies.filter(
      (v) =>
        visible.has(v.visibility) && (v.status === "published" || (v.status === "expired" && choices.includeExpired)),
    );
    return { vacancies: shown, total: page.total, facets: page.facets };
  } catch (error) {
    if (error instanceof SearchUnavailable) return undefined;
    throw error;
  }
}

/** One vacancy, if the actor may see it. An expired one stays readable for professionals; a withdrawn one is gone. */
export async function getVacancy(world: World, actor: Actor, id: string): Promise<Vacancy> {
  const vacancy = await findVacancy(world.db, id);
  const readable = vacancy && (vacancy.status === "published" || vacancy.status === "expired");
  const published = vacancy?.status === "published";
  if (!readable || !may(actor, "read", { kind: "vacancy", visibility: vacancy.visibility, published }))
    throw notFound();
  return vacancy;
}

/** A vacancy for everybody. One past its deadline was here and is gone: 410; anything else that is not public is 404. */
export async function getPublicVacancy(world: World, id: string): Promise<Vacancy> {
  const vacancy = await findVacancy(world.db, id);
  if (vacancy?.visibility === "public" && ["expired", "filled", "withdrawn"].includes(vacancy.status)) throw gone();
  const published = vacancy?.status === "published";
  if (!vacancy || !may(null, "read", { kind: "vacancy", visibility: vacancy.visibility, published })) throw notFound();
  return vacancy;
}
