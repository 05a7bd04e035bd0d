// The professionals' search: as you type where scripts run, by a button where they do not. It can be kept under a name.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { choicesOf, queryOf, readSaveName } from "#app/forms/saved-search.ts";
import { readSearch } from "#app/forms/search.ts";
import { may } from "#app/services/access.ts";
import { savedSearches, saveSearch } from "#app/services/saved-searches.server.ts";
import { searchPage } from "#app/services/search-page.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { Said } from "#app/ui/said.tsx";
import { SaveSearchForm } from "#app/ui/saved-search-form.tsx";
import { SavedSearches } from "#app/ui/saved-searches.tsx";
import { useSay } from "#app/ui/say.tsx";
import { SearchResults } from "#app/ui/search-results.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "search", { kind: "vacancies" });
  const choices = readSearch(new URL(request.url).searchParams);
  const page = await searchPage(context.world, actor, choices, person.locale);
  // The saved ones are where one begins; while a search goes on they only cost time.
  const saved =
    queryOf(choices) === "" ? await savedSearches(context.world, actor, person.locale, choicesOf) : undefined;
  return { ...page, saved, tips: may(actor, "send", { kind: "tips" }) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "change", { kind: "saved_searches" });
  const name = readSaveName(await request.formData());
  const choices = readSearch(new URL(request.url).searchParams);
  const problem = await saveSearch(context.world, actor, { name, query: queryOf(choices), text: choices.text });
  return problem ? data({ problem, typed: name }, 422) : data({ problem: undefined, typed: undefined });
}

export default function Search() {
  const t = useSay();
  const { saved, tips, ...page } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <SearchResults page={page} at="/search" vacancyAt="/vacancies" tips={tips}>
      <Said text={reply && !reply.problem ? t("saved.done") : undefined}>
        <Link to="/search/saved" className="button shrink-0">
          {t("saved.all")}
        </Link>
      </Said>
      {saved === undefined ? (
        <SaveSearchForm suggested={page.text} typed={reply?.typed} problem={reply?.problem} />
      ) : null}
      {saved && saved.length > 0 ? (
        <section aria-labelledby="saved">
          <h2 id="saved">{t("saved.title")}</h2>
          <SavedSearches searches={saved} />
        </section>
      ) : (
        <Link to="/search/saved" className="link inline-flex min-h-11 items-center">
          {t("saved.all")}
        </Link>
      )}
    </SearchResults>
  );
}
