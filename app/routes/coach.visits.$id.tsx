// One visit or call: what is planned, and what came of it.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type ClientActionFunctionArgs, Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { readLog, typed } from "#app/forms/visit.ts";
import { requireActor } from "#app/services/session.server.ts";
import { visitPage } from "#app/services/visit-view.server.ts";
import { recordVisit, takeNextStep, thankSender } from "#app/services/visits.server.ts";
import { CopyBox } from "#app/ui/copy-box.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { sendKept, wasLost } from "#app/ui/kept-form.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { ThankSender } from "#app/ui/tip-about.tsx";
import { titled } from "#app/ui/title.ts";
import { VisitHead } from "#app/ui/visit-head.tsx";
import { VisitLogForm } from "#app/ui/visit-log-form.tsx";
import { visitProblems } from "#app/ui/visit-problems.ts";

export const meta = titled;

const sayings = {
  planned: "visit.planned",
  logged: "visit.logged",
  step: "visit.stepTaken",
  talked: "visit.employerTalked",
  thanked: "follow.thanked",
  unthanked: "follow.unthanked",
} as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "visits" });
  const said = new URL(request.url).searchParams.get("said") ?? "";
  const page = await visitPage(context.world, actor, params.id ?? "", person.locale);
  return { ...page, said: said in sayings ? (said as keyof typeof sayings) : undefined };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "change", { kind: "visits" });
  const id = params.id ?? "";
  const form = await request.formData();
  const back = (said: keyof typeof sayings) => redirect(`/coach/visits/${id}?said=${said}`, 303);
  if (form.get("act") === "step") {
    await takeNextStep(context.world, actor, id);
    throw back("step");
  }
  const act = form.get("act");
  if (act === "thank" || act === "unthank") {
    await thankSender(context.world, actor, id, act === "thank");
    throw back(act === "thank" ? "thanked" : "unthanked");
  }
  const read = readLog(form);
  const problems = read.ok ? await recordVisit(context.world, actor, id, read.value) : read.problems;
  if (problems.length === 0) throw back("logged");
  return data({ typed: typed(form), problems }, 422);
}

export const clientAction = ({ request, serverAction }: ClientActionFunctionArgs) => sendKept(request, serverAction);

export default function VisitPage() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const lost = wasLost(sent);
  const reply = lost ? undefined : sent;
  const problems = visitProblems(t, reply?.problems);
  const form = (
    <VisitLogForm
      visit={page}
      lost={lost}
      typed={reply?.typed ?? page.typed}
      problemOf={(field) => problems.find((problem) => problem.field === field)?.text}
    />
  );
  return (
    <>
      <p>
        <Link to="/coach/visits" className="link inline-flex min-h-11 items-center">
          ← {t("visit.title")}
        </Link>
      </p>
      <ErrorSummary heading={t("visit.problems")} problems={problems} />
      <VisitHead visit={page} />
      <StatusLine text={page.said && !sent ? t(sayings[page.said]) : undefined} />
      {page.thanks ? <ThankSender thanks={page.thanks} /> : null}
      {page.stepOpen ? (
        <Form method="post" className="mt-3">
          <button type="submit" name="act" value="step" className="button">
            {t("visit.nextStepTaken")}
          </button>
        </Form>
      ) : null}
      {page.logged ? (
        <details className="card mt-8 py-2" open={sent !== undefined}>
          <summary className="min-h-11 content-center font-semibold">{t("visit.logCorrect")}</summary>
          {form}
        </details>
      ) : (
        <section className="mt-8" aria-labelledby="log">
          <h2 id="log">{t("visit.logTitle")}</h2>
          {form}
        </section>
      )}
      <details className="card mt-6 max-w-xl py-2 print:hidden">
        <summary className="min-h-11 content-center font-semibold">{t("visit.record")}</summary>
        <CopyBox label={t("visit.recordText")} hint={t("visit.recordHint")} text={page.record} />
      </details>
    </>
  );
}
