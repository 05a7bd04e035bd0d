// What a job-seeker has to do, in plain words and the client's language: read together before the first meeting.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { markDutiesRead } from "#app/services/plans.server.ts";
import { dutiesPage } from "#app/services/plans-pages.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { JobConsent } from "#app/ui/job-consent.tsx";
import { jobProblems } from "#app/ui/job-problems.ts";
import { PrintButton } from "#app/ui/print-button.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

const sayings = { read: "plan.said.dutiesRead", unread: "plan.said.dutiesUnread" } as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const said = new URL(request.url).searchParams.get("said") ?? "";
  const page = await dutiesPage(context.world, actor, params.id ?? "", person.locale);
  return { ...page, said: said in sayings ? (said as keyof typeof sayings) : undefined };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "change", { kind: "clients" });
  const id = params.id ?? "";
  const act = (await request.formData()).get("act");
  if (act !== "read" && act !== "unread") throw badRequest();
  const problems = await markDutiesRead(context.world, actor, id, act === "read");
  if (problems.length > 0) return data({ problems }, 422);
  throw redirect(`/coach/clients/${id}/duties?said=${act}`, 303);
}

export default function DutiesPage() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="max-w-2xl">
      <p className="-mt-3 print:hidden">
        <Link to={`/coach/clients/${page.id}/plan`} prefetch="none" className="link inline-flex min-h-11 items-center">
          ← {page.codeName}: {t("plan.duties.toPlan")}
        </Link>
      </p>
      <ErrorSummary heading={t("plan.problems")} problems={jobProblems(t, "plan", reply?.problems)} />
      <article lang={page.lang} className="text-lg">
        <h1>{page.title}</h1>
        <p className="mt-2">{page.lead}</p>
        <p className="mt-2">{page.applies}</p>
        {page.parts.map(({ key, heading, texts, sources }) => (
          <section key={key} className="mt-4 break-inside-avoid">
            <h2>{heading}</h2>
            {texts.map((text) => (
              <p key={text}>{text}</p>
            ))}
            <p className="text-muted text-sm">
              {sources.length === 0 ? page.source.none : `${page.source.label}: `}
              {sources.map(({ name, to }, at) => (
                <Fragment key={to}>
                  {at > 0 ? " · " : ""}
                  <a href={to} rel="noreferrer" className="link">
                    {name}
                  </a>
                </Fragment>
              ))}
            </p>
          </section>
        ))}
        <p className="mt-4">{page.source.text}</p>
      </article>
      <StatusLine text={page.said && !reply ? t(sayings[page.said]) : undefined} />
      <JobConsent clientId={page.id} withheld={page.withheld} />
      <section className="card mt-6 print:hidden" aria-labelledby="together">
        <h2 id="together">{t("plan.duties.readTogether")}</h2>
        {page.readOn === null ? null : <p>{t("plan.duties.readIs", { date: page.readOn })}</p>}
        {page.withheld === "no_consent" ? null : (
          <Form method="post" className="mt-2">
            <button
              type="submit"
              name="act"
              value={page.readOn === null ? "read" : "unread"}
              className={page.readOn === null ? "button button-primary" : "button"}
            >
              {t(page.readOn === null ? "plan.duties.readDo" : "plan.duties.readUndo")}
            </button>
          </Form>
        )}
      </section>
      <div className="mt-4">
        <PrintButton label={t("plan.print")} />
      </div>
    </div>
  );
}
