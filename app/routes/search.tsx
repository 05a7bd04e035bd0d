// The professionals' search: as you type where scripts run, by a button where they do not.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readSearch } from "#app/forms/search.ts";
import { searchPage } from "#app/services/search-page.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { Pager } from "#app/ui/pager.tsx";
import { useSay } from "#app/ui/say.tsx";
import { SearchForm } from "#app/ui/search-form.tsx";
import { titled } from "#app/ui/title.ts";
import { VacancyList } from "#app/ui/vacancy-list.tsx";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "search", { kind: "vacancies" });
  const choices = readSearch(new URL(request.url).searchParams);
  return searchPage(context.world, actor, choices, person.locale);
}

export default function Search() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{t("search.title")}</h1>
      <SearchForm text={page.text} facets={page.facets} includeExpired={page.includeExpired}>
        {page.down ? null : (
          <section aria-labelledby="results">
            <div className="flex flex-wrap items-center justify-between gap-x-4">
              <div role="status" aria-live="polite">
                <h2 id="results">{page.total === 0 ? t("search.none") : t("search.results", { count: page.total })}</h2>
              </div>
              {page.chosen ? (
                // The whole page anew: the boxes lose their ticks.
                <Link
                  to={`/search?q=${encodeURIComponent(page.text)}`}
                  reloadDocument
                  className="link inline-flex min-h-11 items-center"
                >
                  {t("search.clear")}
                </Link>
              ) : null}
            </div>
            {page.total === 0 ? <p className="mt-2">{t("search.noneText")}</p> : null}
            <VacancyList vacancies={page.vacancies} />
            <Pager page={page.page} pages={page.pages} />
          </section>
        )}
      </SearchForm>
    </>
  );
}
