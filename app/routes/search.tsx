// The professionals' search: as you type where scripts run, by a button where they do not.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readSearch } from "#app/forms/search.ts";
import { searchPage } from "#app/services/search-page.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { SearchResults } from "#app/ui/search-results.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "search", { kind: "vacancies" });
  const choices = readSearch(new URL(request.url).searchParams);
  return searchPage(context.world, actor, choices, person.locale);
}

export default function Search() {
  return <SearchResults page={useLoaderData<typeof loader>()} at="/search" vacancyAt="/vacancies" />;
}
