// The admin's first page: whether the house is well.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { adminPage } from "#app/services/role-pages.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { person } = await requireActor(context.world, request, "read", { kind: "first_page", role: "admin" });
  return adminPage(context.world, person.locale);
}

export default function Admin() {
  const t = useSay();
  const state = useLoaderData<typeof loader>();
  const rows = [
    [
      t("firstPage.adminEngine"),
      `${state.engine} – ${t(state.searchUp ? "firstPage.adminSearchUp" : "firstPage.adminSearchDown")}`,
    ],
    [t("firstPage.adminVacancies"), String(state.vacancies)],
    [t("firstPage.adminWaiting"), String(state.waiting)],
    [
      t("firstPage.adminLog"),
      state.brokenAt === undefined
        ? t("firstPage.adminLogWhole")
        : t("firstPage.adminLogBroken", { number: state.brokenAt }),
    ],
  ];
  return (
    <>
      <h1>{t("firstPage.adminTitle")}</h1>
      <dl className="card mt-5 grid gap-x-8 gap-y-2 sm:grid-cols-[max-content_1fr]">
        {rows.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
