// One vacancy: what it says, what is known of it and from which words, what is not stated.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#app/services/session.server.ts";
import { getVacancy } from "#app/services/vacancies.server.ts";
import { vacancyView } from "#app/services/views.server.ts";
import { wordingOf } from "#app/services/wording.server.ts";
import { titled } from "#app/ui/title.ts";
import { VacancyArticle } from "#app/ui/vacancy-article.tsx";

export const meta = titled;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "search", { kind: "vacancies" });
  const vacancy = await getVacancy(context.world, actor, params.id ?? "");
  return vacancyView(vacancy, wordingOf(context.world, person.locale));
}

export default function VacancyPage() {
  return <VacancyArticle vacancy={useLoaderData<typeof loader>()} />;
}
