// The team's partners and visits, for its coaches and their lead.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireActor } from "#app/services/session.server.ts";
import { teamPage } from "#app/services/team.server.ts";
import { OwnWeek } from "#app/ui/own-week.tsx";
import { useSay } from "#app/ui/say.tsx";
import { Select } from "#app/ui/select.tsx";
import { TeamDays } from "#app/ui/team-days.tsx";
import { TeamPartner } from "#app/ui/team-partner.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "team" });
  const municipality = new URL(request.url).searchParams.get("municipality") ?? "";
  return teamPage(context.world, actor, municipality, person.locale);
}

export default function Team() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{page.title}</h1>
      <p className="mt-1 text-muted">{t("team.lead")}</p>
      {page.ownWeek ? <OwnWeek week={page.ownWeek} /> : null}
      {page.places.length > 1 ? (
        <Form method="get" className="mt-6 flex max-w-md flex-wrap items-end gap-3 print:hidden">
          <div className="min-w-0 flex-1">
            <Select
              key={page.chosen}
              name="municipality"
              label={t("team.place")}
              value={page.chosen}
              options={[{ value: "", label: t("team.everywhere") }, ...page.places]}
            />
          </div>
          <button type="submit" className="button">
            {t("team.filter")}
          </button>
        </Form>
      ) : null}
      {page.chosen ? <p className="mt-2 text-muted text-sm">{t("team.unknownNote")}</p> : null}
      <section className="mt-6" aria-labelledby="partners">
        <h2 id="partners">
          {t("team.partners")} <span className="chip font-normal">{page.partners.length}</span>
        </h2>
        {page.partners.length === 0 ? <p className="mt-2">{t("team.partnersNone")}</p> : null}
        <ul className="mt-3 grid gap-3 md:grid-cols-2">
          {page.partners.map((partner) => (
            <li key={partner.id}>
              <TeamPartner partner={partner} mayPlan={page.mayPlan} />
            </li>
          ))}
        </ul>
      </section>
      <TeamDays id="coming" heading={t("team.coming")} none={t("team.comingNone")} days={page.coming} />
      <TeamDays id="past" heading={t("team.past")} none={t("team.pastNone")} days={page.past} />
    </>
  );
}
