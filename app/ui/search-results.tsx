// A search with its results: the professionals' and the open board's, which differ only in what may be found.
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FacetShown } from "./facets.tsx";
import { Pager } from "./pager.tsx";
import { useSay } from "./say.tsx";
import { SearchForm } from "./search-form.tsx";
import type { VacancyLineShown } from "./vacancy-line.tsx";
import { VacancyList } from "./vacancy-list.tsx";

export interface SearchShown {
  down: boolean;
  text: string;
  /** Undefined where expired vacancies are never shown. */
  includeExpired?: boolean;
  chosen: boolean;
  facets: FacetShown[];
  vacancies: VacancyLineShown[];
  total: number;
  page: number;
  pages: number;
}

/**
 * `at`: the search's own address. `vacancyAt`: where a vacancy's page is. `tips`: the reader sends tips.
 * `children`: what is done with the search.
 */
export function SearchResults(props: {
  page: SearchShown;
  at: string;
  vacancyAt: string;
  tips?: boolean;
  children?: ReactNode;
}) {
  const { page, at, vacancyAt, tips } = props;
  const t = useSay();
  return (
    <>
      <h1>{t("search.title")}</h1>
      {props.children}
      <SearchForm at={at} text={page.text} facets={page.facets} includeExpired={page.includeExpired}>
        {page.down ? null : (
          <section aria-labelledby="results">
            <div className="flex flex-wrap items-center justify-between gap-x-4">
              <div role="status" aria-live="polite">
                <h2 id="results">{page.total === 0 ? t("search.none") : t("search.results", { count: page.total })}</h2>
              </div>
              {page.chosen ? (
                // The whole page anew: the boxes lose their ticks.
                <Link
                  to={`${at}?q=${encodeURIComponent(page.text)}`}
                  reloadDocument
                  className="link inline-flex min-h-11 items-center"
                >
                  {t("search.clear")}
                </Link>
              ) : null}
            </div>
            {page.total === 0 ? <p className="mt-2">{t("search.noneText")}</p> : null}
            <VacancyList vacancies={page.vacancies} at={vacancyAt} tips={tips} />
            <Pager page={page.page} pages={page.pages} />
          </section>
        )}
      </SearchForm>
    </>
  );
}
