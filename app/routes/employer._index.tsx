// The employer's first page: what Rinnalla holds about the company. Nothing about any client, ever.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { employerPage } from "#app/services/role-pages.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";
import { VacancyFacts } from "#app/ui/vacancy-line.tsx";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const thing = { kind: "first_page", role: "employer" } as const;
  const { actor, person } = await requireActor(context.world, request, "read", thing);
  return employerPage(context.world, actor, person.locale);
}

export default function EmployerPage() {
  const t = useSay();
  const { employer, vacancies } = useLoaderData<typeof loader>();
  if (!employer) {
    return (
      <>
        <h1>{t("firstPage.employerTitle")}</h1>
        <p className="mt-3">{t("firstPage.employerNone")}</p>
      </>
    );
  }
  return (
    <>
      <h1>{employer.name}</h1>
      <p className="mt-1 text-muted">{t("firstPage.employerText")}</p>
      <dl className="card mt-5 grid gap-x-8 gap-y-2 sm:grid-cols-[max-content_1fr]">
        <dt className="text-muted">{t("firstPage.businessId")}</dt>
        <dd>{employer.businessId ?? t("common.notStated")}</dd>
        <dt className="text-muted">{t("firstPage.partnership")}</dt>
        <dd>{t.code("partnerStatus", employer.partnership)}</dd>
      </dl>
      <section className="mt-8 max-w-2xl">
        <h2>{t("home.ipsHeading")}</h2>
        <p className="mt-1">{t("home.ipsText")}</p>
        <p className="mt-2">{t("firstPage.partnershipText")}</p>
      </section>
      <h2 className="mt-8">{t("firstPage.openVacancies")}</h2>
      {vacancies.length === 0 ? <p className="mt-2">{t("firstPage.noVacancies")}</p> : null}
      <ul className="mt-3 grid gap-3">
        {vacancies.map((vacancy) => (
          <li key={vacancy.id} className="card py-3">
            <h3 lang={vacancy.lang}>{vacancy.title}</h3>
            <VacancyFacts vacancy={vacancy} own />
          </li>
        ))}
      </ul>
    </>
  );
}
