// The open board: public vacancies for everybody, in each language, without signing in.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { readSearch } from "#app/forms/search.ts";
import { isLocale } from "#app/i18n/locale.ts";
import { notFound } from "#app/services/refusals.ts";
import { searchPage } from "#app/services/search-page.server.ts";
import { SearchResults } from "#app/ui/search-results.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export function loader({ request, params, context }: LoaderFunctionArgs) {
  if (!isLocale(params.locale)) throw notFound();
  return searchPage(context.world, null, readSearch(new URL(request.url).searchParams), params.locale);
}

export default function Board() {
  const at = `/${useParams().locale}/vacancies`;
  return <SearchResults page={useLoaderData<typeof loader>()} at={at} vacancyAt={at} />;
}
