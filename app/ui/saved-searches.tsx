// One's own saved searches: what is new in each, opened with one tap; another name, or away with it.
import { Form } from "@remix-run/react";
import { Field } from "./field.tsx";
import { type SaveProblemShown, useSaveProblem } from "./saved-search-problem.ts";
import { useSay } from "./say.tsx";

export interface SavedSearchShown {
  id: string;
  name: string;
  /** New since the last look; undefined where the search does not answer. */
  fresh?: number;
  atLeast: boolean;
}

interface Renaming {
  id: string;
  typed: string;
  problem: SaveProblemShown;
}

export function SavedSearches({ searches, renaming }: { searches: SavedSearchShown[]; renaming?: Renaming }) {
  return (
    <ul className="mt-3 grid max-w-2xl gap-2">
      {searches.map((search) => (
        <li key={search.id} className="card flex flex-wrap items-start justify-between gap-x-4 py-2">
          <Open search={search} />
          <Change search={search} renaming={renaming?.id === search.id ? renaming : undefined} />
        </li>
      ))}
    </ul>
  );
}

/** A form and not a link: opening is a look, and a look is noted. */
function Open({ search }: { search: SavedSearchShown }) {
  const t = useSay();
  return (
    <Form method="post" action="/search/saved" className="min-w-0 flex-1">
      <input type="hidden" name="search" value={search.id} />
      <button type="submit" name="act" value="open" className="min-h-11 cursor-pointer text-start">
        <span className="link font-semibold">{search.name}</span>{" "}
        <span className={search.fresh ? "chip" : "text-muted text-sm"}>{freshness(t, search)}</span>
      </button>
    </Form>
  );
}

function freshness(t: ReturnType<typeof useSay>, { fresh, atLeast }: SavedSearchShown): string {
  if (fresh === undefined) return t("saved.freshUnknown");
  if (fresh === 0) return t("saved.freshNone");
  return t(atLeast ? "saved.freshMany" : "saved.fresh", { count: fresh });
}

function Change({ search, renaming }: { search: SavedSearchShown; renaming?: Renaming }) {
  const t = useSay();
  const problem = useSaveProblem(renaming?.problem);
  return (
    <details open={problem !== undefined} className="open:w-full">
      <summary
        aria-label={t("saved.changeOf", { name: search.name })}
        className="link inline-flex min-h-11 items-center"
      >
        {t("saved.change")}
      </summary>
      <Form key={search.name} method="post" action="/search/saved" noValidate className="grid gap-3 pb-2">
        <input type="hidden" name="search" value={search.id} />
        <Field
          name={`name-${search.id}`}
          label={t("saved.name")}
          value={renaming?.typed ?? search.name}
          problem={problem}
          autoComplete="off"
        />
        <div className="flex flex-wrap gap-3">
          <button type="submit" name="act" value="rename" className="button">
            {t("saved.rename")}
          </button>
          <button
            type="submit"
            name="act"
            value="remove"
            aria-label={t("saved.removeOf", { name: search.name })}
            className="button"
          >
            {t("saved.remove")}
          </button>
        </div>
      </Form>
    </details>
  );
}
