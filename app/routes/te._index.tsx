// The officer's first page: open vacancies by sector in the officer's own area.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { officerPage } from "#app/services/role-pages.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";
import { VacancyList } from "#app/ui/vacancy-list.tsx";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const thing = { kind: "first_page", role: "te_contact" } as const;
  const { actor, person } = await requireActor(context.world, request, "read", thing);
  return officerPage(context.world, actor, person.locale);
}

export default function Officer() {
  const t = useSay();
  const { area, sectors, newest, down } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{t("firstPage.officerTitle")}</h1>
      <p className="mt-1 text-muted">{area}</p>
      <p className="mt-3">{t("firstPage.officerText")}</p>
      {sectors.length === 0 && !down ? <p className="mt-4">{t("firstPage.officerEmpty")}</p> : null}
      <ul className="mt-4 grid gap-2 sm:grid-cols-2">
        {sectors.map(({ label, count, to }) => (
          <li key={label}>
            <Link to={to} className="card flex min-h-11 items-center justify-between gap-3 py-2 hover:border-accent">
              <span className="link">{label}</span>
              <span className="text-muted tabular-nums">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
      {newest.length > 0 ? <h2 className="mt-8">{t("firstPage.officerNewest")}</h2> : null}
      <VacancyList vacancies={newest} />
    </>
  );
}
