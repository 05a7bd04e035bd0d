// One job of a client: support, benefits talked through, hours, what fitted, and its end.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { readAct, readJob, typed } from "#app/forms/employment.ts";
import { correctJob } from "#app/services/employments.server.ts";
import { recordOnJob } from "#app/services/employments-acts.server.ts";
import { jobPage } from "#app/services/employments-job-page.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { JobConsent } from "#app/ui/job-consent.tsx";
import { JobEnd } from "#app/ui/job-end.tsx";
import { JobFit, JobOccupation } from "#app/ui/job-fit.tsx";
import { JobHours } from "#app/ui/job-hours.tsx";
import { jobProblems } from "#app/ui/job-problems.ts";
import { JobCalls, JobFourHours, JobTalk } from "#app/ui/job-steps.tsx";
import { JobLog, JobSupport } from "#app/ui/job-support.tsx";
import { JobTermsForm } from "#app/ui/job-terms-form.tsx";
import { PageList } from "#app/ui/page-list.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

/** What was done, by the act that did it. */
const sayings = {
  started: "started",
  follow: "logged",
  unlog: "takenBack",
  call: "call",
  called: "called",
  four: "four",
  unfour: "unfour",
  week: "week",
  shift: "shift",
  talk: "talk",
  fit: "fit",
  occupation: "occupation",
  terms: "terms",
  end: "ended",
  endSearch: "endedSearch",
  reopen: "reopened",
} as const;
/** Taken back in one click, by an act of its own. */
const backOf = { started: "remove", four: "unfour", end: "reopen", endSearch: "reopen" } as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const said = new URL(request.url).searchParams.get("said") ?? "";
  const asked = { clientId: params.id ?? "", jobId: params.job ?? "" };
  const page = await jobPage(context.world, actor, asked, person.locale);
  return { ...page, said: said in sayings ? (said as keyof typeof sayings) : undefined };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "change", { kind: "clients" });
  const asked = { clientId: params.id ?? "", jobId: params.job ?? "" };
  const form = await request.formData();
  const act = String(form.get("act") ?? "");
  const jobs = `/coach/clients/${asked.clientId}/jobs`;
  const reply = (problems: { field: string; code: string }[]) => data({ act, typed: typed(form), problems }, 422);
  if (act === "terms") {
    const read = readJob(form);
    const problems = read.ok ? await correctJob(context.world, actor, asked, read.value) : read.problems;
    if (problems.length > 0) return reply(problems);
    throw redirect(`${jobs}/${asked.jobId}?said=terms`, 303);
  }
  const read = readAct(form);
  if (!read) throw badRequest();
  const problems = read.ok ? await recordOnJob(context.world, actor, asked, read.value) : read.problems;
  if (problems.length > 0) return reply(problems);
  if (act === "remove") throw redirect(`${jobs}?said=removed`, 303);
  const said = act === "end" && form.get("next") === "search" ? "endSearch" : act;
  throw redirect(`${jobs}/${asked.jobId}?said=${said}`, 303);
}

/** The parts of the page in their order, as the list at its top names them. */
const parts = ["talk", "four", "hours", "call", "fit", "end", "log"] as const;
/** Two small forms stand in one part. */
const partOf: Record<string, string> = { week: "hours", shift: "hours" };

export default function JobPage() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const problems = jobProblems(t, "job", reply?.problems);
  const may = page.withheld !== "no_consent";
  /** What a part of the page typed, and what is wrong with it: only where it was that part that was sent. */
  const part = (name: string, open = false) => {
    const sent = reply !== undefined && (partOf[reply.act] ?? reply.act) === name;
    return {
      may,
      open: open || sent,
      typed: sent ? reply.typed : {},
      problemOf: (field: string) => (sent ? problems.find((problem) => problem.field === field)?.text : undefined),
    };
  };
  const said = reply ? undefined : page.said;
  const back = said && said in backOf ? backOf[said as keyof typeof backOf] : undefined;
  return (
    <>
      <p className="-mt-3 print:hidden">
        <Link to={`/coach/clients/${page.id}/jobs`} prefetch="none" className="link inline-flex min-h-11 items-center">
          ← {page.codeName}: {t("job.back")}
        </Link>
      </p>
      <ErrorSummary heading={t("job.problems")} problems={problems} />
      <h1>{page.title}</h1>
      <p className="text-muted">{page.facts.join(" · ")}</p>
      <p className="text-muted">{page.days.join(" · ")}</p>
      {page.contractText ? <p className="text-muted">{t("job.inContract", { text: page.contractText })}</p> : null}
      <StatusLine text={said && t(`job.said.${sayings[said]}`)}>
        {back ? (
          <Form method="post">
            <button type="submit" name="act" value={back} className="button shrink-0">
              {t("job.undo")}
            </button>
          </Form>
        ) : null}
      </StatusLine>
      <JobConsent clientId={page.id} withheld={page.withheld} />
      <PageList
        parts={parts
          .filter((at) => may || at !== "end")
          .map((at) => ({ at: at === "log" ? at : `${at}-part`, label: t(`job.part.${at}`) }))}
      />
      <JobSupport page={page} {...part("follow")} key={page.log.length} />
      <div className="mt-8 grid items-start gap-3 md:grid-cols-2">
        <JobTalk
          page={page.talk}
          to={`/coach/clients/${page.id}/jobs/${page.jobId}/benefits`}
          {...part("talk", !page.over && (page.talk.on === null || page.talk.again))}
        />
        <JobFourHours page={page.four} {...part("four", !page.over && page.four.may && page.four.on === null)} />
        <JobHours page={page.hours} {...part("hours", !page.over && page.hours.onCall)} />
        <JobCalls
          calls={page.calls}
          mayCall={page.mayCall}
          {...part("call", page.calls.length > 0)}
          key={`calls-${page.calls.length}`}
        />
        <JobFit page={page.fit} clientId={page.id} may={may} open={page.fit.proposals.length > 0} />
        <div className="grid gap-3 print:hidden">
          <JobOccupation page={page.occupation} may={may} />
          {may ? <JobEnd ended={page.ended} otherJobs={page.otherJobs} {...part("end", page.ended)} /> : null}
        </div>
      </div>
      <JobLog log={page.log} may={may} />
      {may ? (
        <details className="card mt-4 py-2 print:hidden" open={reply?.act === "terms"}>
          <summary className="min-h-11 content-center font-semibold">{t("job.correct")}</summary>
          <JobTermsForm
            typed={reply?.act === "terms" ? reply.typed : page.terms}
            save={t("job.saveTerms")}
            problemOf={part("terms").problemOf}
          />
        </details>
      ) : null}
    </>
  );
}
