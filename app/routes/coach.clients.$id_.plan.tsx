// A client's own plan: written together in the client's language, copied heading by heading, printed with lines to fill in.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { readBack, readPlan } from "#app/forms/plan.ts";
import { bringPlanBack, savePlan } from "#app/services/plans.server.ts";
import { planPage } from "#app/services/plans-pages.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { ClientPageHead } from "#app/ui/client-page-head.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { JobConsent } from "#app/ui/job-consent.tsx";
import { jobProblems } from "#app/ui/job-problems.ts";
import { PaperLines } from "#app/ui/paper-lines.tsx";
import { PlanForm } from "#app/ui/plan-form.tsx";
import { PlanReady } from "#app/ui/plan-ready.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

const sayings = { saved: "plan.said.saved", same: "plan.said.same", back: "plan.said.back" } as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const said = new URL(request.url).searchParams.get("said") ?? "";
  const page = await planPage(context.world, actor, params.id ?? "", person.locale);
  return { ...page, said: said in sayings ? (said as keyof typeof sayings) : undefined };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "change", { kind: "clients" });
  const id = params.id ?? "";
  const form = await request.formData();
  const back = readBack(form);
  const sent = readPlan(form);
  if (!sent && back === undefined) throw badRequest();
  const done =
    back === undefined && sent
      ? await savePlan(context.world, actor, id, sent)
      : await bringPlanBack(context.world, actor, id, back ?? 0);
  if (Array.isArray(done)) return data({ typed: sent?.words, problems: done }, 422);
  const said = back !== undefined && done === "saved" ? "back" : done;
  throw redirect(`/coach/clients/${id}/plan?said=${said}`, 303);
}

export default function PlanPage() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const problems = jobProblems(t, "plan", reply?.problems);
  const may = page.withheld !== "no_consent";
  const [before] = page.earlier;
  return (
    <>
      <ErrorSummary heading={t("plan.problems")} problems={problems} />
      <ClientPageHead id={page.id} title={page.title} />
      <StatusLine text={page.said && !reply ? t(sayings[page.said]) : undefined}>
        {page.said === "saved" && before && !reply ? (
          <BringBack version={before.version} label={t("plan.undo")} />
        ) : null}
      </StatusLine>
      <p className="mt-3 text-muted print:hidden">{t("plan.lead")}</p>
      <p className="print:hidden">
        <Link
          to={`/coach/clients/${page.id}/duties`}
          prefetch="none"
          className="link inline-flex min-h-11 items-center"
        >
          {t("plan.toDuties")}
        </Link>
      </p>
      <JobConsent clientId={page.id} withheld={page.withheld} />
      {page.version === 0 ? <p className="mt-2 print:hidden">{t("plan.empty")}</p> : null}
      {may ? (
        <PlanForm
          key={page.version}
          headings={page.headings}
          lang={page.lang}
          examples={page.own.examples}
          version={page.version}
          typed={reply?.typed}
          problemOf={(field) => problems.find((problem) => problem.field === field)?.text}
        />
      ) : null}
      {page.version > 0 ? <PlanReady headings={page.headings} lang={page.lang} /> : null}
      <section className="mt-6 hidden print:block" lang={page.lang}>
        <h2>{page.own.byHand}</h2>
        <p>{page.own.byHandText}</p>
        <PaperLines count={6} />
      </section>
      <div className="mt-4">
        <PrintButton label={t("plan.print")} />
      </div>
      {may && page.earlier.length > 0 ? (
        <details className="card mt-6 py-2 print:hidden">
          <summary className="min-h-11 content-center font-semibold">{t("plan.versions")}</summary>
          <ul>
            {page.earlier.map(({ version, text }) => (
              <li key={version} className="mt-1 flex flex-wrap items-center justify-between gap-x-4">
                {text}
                <BringBack
                  version={version}
                  label={t("plan.bringBack")}
                  named={t("plan.bringBackOne", { number: version })}
                />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function BringBack({ version, label, named }: { version: number; label: string; named?: string }) {
  return (
    <Form method="post">
      <button type="submit" name="back" value={version} className="button shrink-0" aria-label={named}>
        {label}
      </button>
    </Form>
  );
}
