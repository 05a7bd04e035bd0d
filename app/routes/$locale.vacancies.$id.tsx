// A public vacancy's page, to be kept and shared. One past its deadline is gone, with the way to the open ones.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isLocale } from "#app/i18n/locale.ts";
import { notFound } from "#app/services/refusals.ts";
import { getPublicVacancy } from "#app/services/vacancies.server.ts";
import { vacancyView } from "#app/services/views.server.ts";
import { wordingOf } from "#app/services/wording.server.ts";
import { titled } from "#app/ui/title.ts";
import { VacancyArticle } from "#app/ui/vacancy-article.tsx";

export const meta = titled;
/** Nothing here needs a script. */
export const handle = { still: true };

export async function loader({ params, context }: LoaderFunctionArgs) {
  if (!isLocale(params.locale)) throw notFound();
  const vacancy = await getPublicVacancy(context.world, params.id ?? "");
  return vacancyView(vacancy, wordingOf(context.world, params.locale));
}

export default function PublicVacancy() {
  return <VacancyArticle vacancy={useLoaderData<typeof loader>()} />;
}
