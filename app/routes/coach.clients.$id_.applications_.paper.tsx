// The client's own list of applications for printing: job, employer, day, step – nothing of a coach, a method or a code name.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { applicationsOnPaper } from "#app/services/applications-page.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { PrintButton } from "#app/ui/print-button.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  return applicationsOnPaper(context.world, actor, params.id ?? "", person.locale);
}

export default function ApplicationsOnPaper() {
  const t = useSay();
  const { id, title, printed, rows } = useLoaderData<typeof loader>();
  return (
    <div className="bare-paper">
      <p className="-mt-3 flex flex-wrap items-center gap-4 print:hidden">
        <Link
          to={`/coach/clients/${id}/applications`}
          prefetch="none"
          className="link inline-flex min-h-11 items-center"
        >
          ← {t("application.back")}
        </Link>
        <PrintButton label={t("application.print")} />
      </p>
      <h1>{title}</h1>
      {rows.length === 0 ? <p className="mt-3">{t("application.paperNone")}</p> : null}
      <ul className="mt-4 grid gap-3">
        {rows.map((row) => (
          <li key={row.id} className="border-line border-b pb-2 sm:grid sm:grid-cols-[2fr_2fr_1fr_1fr] sm:gap-4">
            <span className="block font-semibold">{row.title}</span>
            <span className="block">{row.employer}</span>
            <span className="block">{t(`application.step.${row.step}`)}</span>
            <span className="block text-muted">{row.date}</span>
          </li>
        ))}
      </ul>
      <p className="mt-6 text-muted text-sm">{t("application.paperDate", { date: printed })}</p>
    </div>
  );
}
