// The admin's first page: whether the house is well.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
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
  const todo = [
    { to: "/admin/approvals", count: state.approvals, key: "admin.todoApprovals" } as const,
    { to: "/admin/outbox", count: state.lettersGivenUp, key: "admin.todoLetters" } as const,
    { to: "/admin/sources", count: state.brokenFeeds, key: "admin.todoFeeds" } as const,
  ].flatMap(({ to, count, key }) => (count > 0 ? [{ to, text: t(key, { count }) }] : []));
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
    ...(state.tipBox ? [[t("admin.tipBox"), state.tipBox] as const] : []),
  ];
  return (
    <>
      <h1>{t("admin.title")}</h1>
      <section aria-labelledby="todo" className="mt-4">
        <h2 id="todo">{t("admin.todo")}</h2>
        {todo.length === 0 ? <p className="mt-2">{t("admin.todoNone")}</p> : null}
        <ul className="mt-2 grid gap-1">
          {todo.map(({ to, text }) => (
            <li key={to}>
              <Link to={to} className="link inline-flex min-h-11 items-center font-semibold">
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <h2 className="mt-6">{t("firstPage.adminTitle")}</h2>
      <dl className="card mt-3 grid gap-x-8 gap-y-2 sm:grid-cols-[max-content_1fr]">
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
