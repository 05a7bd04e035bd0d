// Planning a visit or a call: from a vacancy, a tip, a partner, or from nothing but a name.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type ClientActionFunctionArgs, Link, useActionData, useLoaderData } from "@remix-run/react";
import { readPlan, typed } from "#app/forms/visit.ts";
import { requireActor } from "#app/services/session.server.ts";
import { planPage, warningsShown } from "#app/services/visit-pages.server.ts";
import { planVisit } from "#app/services/visits.server.ts";
import { wordingOf } from "#app/services/wording.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { sendKept, wasLost } from "#app/ui/kept-form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { SupportFacts } from "#app/ui/support-facts.tsx";
import { TipAbout } from "#app/ui/tip-about.tsx";
import { titled } from "#app/ui/title.ts";
import { VacancyFacts } from "#app/ui/vacancy-line.tsx";
import { VisitPlanForm } from "#app/ui/visit-plan-form.tsx";
import { visitProblems } from "#app/ui/visit-problems.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "visits" });
  const query = new URL(request.url).searchParams;
  const asked = (name: string) => query.get(name) || undefined;
  const from = { vacancy: asked("vacancy"), employer: asked("employer"), tip: asked("tip") };
  return { ...(await planPage(context.world, actor, from, person.locale)), added: query.get("said") === "added" };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "change", { kind: "visits" });
  const form = await request.formData();
  const read = readPlan(form);
  const sent = typed(form);
  if (!read.ok) return data({ typed: sent, problems: read.problems, warned: undefined }, 422);
  const planned = await planVisit(context.world, actor, read.value);
  if (planned.ok) throw redirect(`/coach/visits/${planned.visitId}?said=planned`, 303);
  const warned =
    planned.warnings.length > 0 ? warningsShown(planned.warnings, wordingOf(context.world, person.locale)) : undefined;
  return data({ typed: sent, problems: planned.problems, warned }, planned.problems.length > 0 ? 422 : 200);
}

export const clientAction = ({ request, serverAction }: ClientActionFunctionArgs) => sendKept(request, serverAction);

export default function PlanVisit() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const lost = wasLost(sent);
  const reply = lost ? undefined : sent;
  const problems = visitProblems(t, reply?.problems);
  const { warnings, told } = reply?.warned ?? page;
  return (
    <>
      <h1>{t("visit.planTitle")}</h1>
      <p className="mt-1 text-muted">{t("visit.planLead")}</p>
      <p>
        <Link to={`/coach/visits/log${page.about}`} prefetch="none" className="link inline-flex min-h-11 items-center">
          {t("visit.logLead")}
        </Link>
      </p>
      <StatusLine text={page.added && !sent ? t("visit.employerAdded") : undefined} />
      <ErrorSummary heading={t("visit.problems")} problems={problems} />
      {page.vacancy ? (
        <section className="card mt-4 max-w-xl py-3" aria-labelledby="about">
          <h2 id="about" className="text-lg">
            <span className="sr-only">{t("visit.about")}: </span>
            <Link to={`/vacancies/${page.vacancy.id}`} lang={page.vacancy.lang} className="link" prefetch="none">
              {page.vacancy.title}
            </Link>
          </h2>
          <VacancyFacts vacancy={page.vacancy} />
        </section>
      ) : null}
      {page.tip ? <TipAbout tip={page.tip} /> : null}
      {warnings.length > 0 ? (
        <section className="mt-4 max-w-xl" aria-labelledby="warnings" role={reply?.warned ? "alert" : undefined}>
          <Notice>
            <h2 id="warnings" className="text-lg">
              {t("visit.warnings")}
            </h2>
            <ul className="mt-1 list-disc ps-5">
              {warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </Notice>
        </section>
      ) : null}
      <SupportFacts areas={page.support.areas} known={page.support.known} ask />
      <VisitPlanForm
        page={page}
        typed={reply?.typed ?? {}}
        told={told}
        lost={lost}
        problemOf={(field) => problems.find((problem) => problem.field === field)?.text}
      />
    </>
  );
}
