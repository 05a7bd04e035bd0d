// The jobs of one client: those that go on, those that have ended, and the way to record a new one.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { jobsPage } from "#app/services/employments-pages.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { ClientPageHead } from "#app/ui/client-page-head.tsx";
import { JobConsent } from "#app/ui/job-consent.tsx";
import { JobLines } from "#app/ui/job-lines.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const removed = new URL(request.url).searchParams.get("said") === "removed";
  return { ...(await jobsPage(context.world, actor, params.id ?? "", person.locale)), removed };
}

export default function JobsPage() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  return (
    <>
      <ClientPageHead id={page.id} title={page.title} />
      <StatusLine text={page.removed ? t("job.said.removed") : undefined} />
      <p className="mt-3 text-muted">{t("job.lead")}</p>
      <JobConsent clientId={page.id} withheld={page.withheld} />
      {page.withheld === "no_consent" ? null : (
        <p className="mt-4">
          <Link to={`/coach/clients/${page.id}/jobs/new`} prefetch="none" className="button button-primary">
            {t("job.start")}
          </Link>
        </p>
      )}
      {page.ceiling ? <p className="mt-4 border-ask border-s-4 ps-3">{page.ceiling}</p> : null}
      {page.going.length + page.over.length === 0 ? <p className="mt-6">{t("job.none")}</p> : null}
      {page.going.length > 0 ? (
        <section className="mt-6" aria-labelledby="going">
          <h2 id="going">{t("job.going")}</h2>
          <JobLines clientId={page.id} jobs={page.going} />
        </section>
      ) : null}
      {page.over.length > 0 ? (
        <section className="mt-6" aria-labelledby="over">
          <h2 id="over">{t("job.over")}</h2>
          <JobLines clientId={page.id} jobs={page.over} />
        </section>
      ) : null}
    </>
  );
}
