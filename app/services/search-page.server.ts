// The search page's words: results as lines, facets with names and counts.
import { translate } from "#app/i18n/server.ts";
import type { World } from "#app/world/world.server.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { type FacetView, facetsOf } from "./facets.server.ts";
import { type SearchChoices, searchVacancies } from "./vacancies.server.ts";
import { lineOf } from "./views.server.ts";
import { wordingOf } from "./wording.server.ts";

export async function searchPage(world: World, actor: Actor | null, asked: SearchChoices, locale: Locale) {
  // Past deadlines are for professionals who ask for them.
  const choices = actor ? asked : { ...asked, includeExpired: false };
  const found = await searchVacancies(world, actor, choices, locale);
  const wording = wordingOf(world, locale);
  const facets: FacetView[] = found ? facetsOf(found.facets, choices, wording) : [];
  const total = found?.total ?? 0;
  return {
    title: translate(locale)("search.title"),
    down: found === undefined,
    text: choices.text,
    ...(actor ? { includeExpired: choices.includeExpired } : {}),
    chosen: facets.some((facet) => facet.options.some((option) => option.chosen)) || choices.includeExpired,
    facets,
    vacancies: (found?.vacancies ?? []).map((vacancy) => lineOf(vacancy, wording)),
    total,
    page: choices.page,
    pages: Math.max(1, Math.ceil(total / choices.pageSize)),
  };
}
