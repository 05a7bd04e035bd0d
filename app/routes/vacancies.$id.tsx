// One vacancy: what it says, what is known of it and from which words, what is not stated.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#app/services/session.server.ts";
import { getVacancy } from "#app/services/vacancies.server.ts";
import { vacancyView } from "#app/services/views.server.ts";
import { wordingOf } from "#app/services/wording.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";
import { VacancyFacts } from "#app/ui/vacancy-line.tsx";
import { VacancyRows } from "#app/ui/vacancy-rows.tsx";

export const meta = titled;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "search", { kind: "vacancies" });
  const vacancy = await getVacancy(context.world, actor, params.id ?? "");
  return vacancyView(vacancy, wordingOf(context.world, person.locale));
}

export default function VacancyPage() {
  const t = useSay();
  const vacancy = useLoaderData<typeof loader>();
  return (
    <article>
      <h1 lang={vacancy.lang}>{vacancy.title}</h1>
      <VacancyFacts vacancy={vacancy} />
      <div className="mt-4">
        {vacancy.expired ? <Notice>{t("vacancy.expiredNotice")}</Notice> : null}
        {vacancy.notAJob ? <Notice>{t("vacancy.notAJob")}</Notice> : null}
        {vacancy.agency ? <Notice>{t("vacancy.agency")}</Notice> : null}
      </div>
      <div className="mt-4 grid items-start gap-8 lg:grid-cols-[1fr_22rem]">
        <section aria-labelledby="text">
          <h2 id="text">{t("vacancy.text")}</h2>
          <Prose text={vacancy.text} lang={vacancy.lang} />
          {vacancy.others.map(({ lang, title, text }) => (
            <details key={lang} className="mt-5">
              <summary className="link inline-flex min-h-11 items-center" lang={lang}>
                {title}
              </summary>
              <Prose text={text} lang={lang} />
            </details>
          ))}
          {vacancy.sourceUrl ? (
            <p className="mt-6">
              <a href={vacancy.sourceUrl} className="link" target="_blank" rel="noreferrer noopener">
                {t("vacancy.source")} ({t("vacancy.sourceNew")})
              </a>
            </p>
          ) : null}
          <p className="mt-2 text-muted text-sm">
            {t("vacancy.from", { source: vacancy.source })} · {t("vacancy.published", { date: vacancy.published })}
          </p>
        </section>
        <VacancyRows rows={vacancy.rows} lang={vacancy.lang} />
      </div>
    </article>
  );
}
