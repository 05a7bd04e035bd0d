// One question as the officer sees it: its words, its answers, and a form to answer it or put the answer right.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { readOfficerAct } from "#app/forms/question.ts";
import { answerQuestion, takeQuestion, undoAnswer } from "#app/services/question-answers.server.ts";
import { officerQuestionPage } from "#app/services/question-pages.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { AnswerForm } from "#app/ui/answer-form.tsx";
import { areaProblems } from "#app/ui/area-problems.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { OfficerAct } from "#app/ui/officer-act.tsx";
import { QuestionHistory } from "#app/ui/question-history.tsx";
import { QuestionFacts } from "#app/ui/question-line.tsx";
import { useSay } from "#app/ui/say.tsx";
import { SupportFacts } from "#app/ui/support-facts.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "asked_questions" });
  return officerQuestionPage(context.world, actor, params.id ?? "", person.locale);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { world } = context;
  const { actor } = await requireActor(world, request, "answer", { kind: "asked_questions" });
  const id = params.id ?? "";
  const sent = readOfficerAct(await request.formData());
  if (!sent) throw badRequest();
  const to = (said: string) => redirect(`/te/questions?said=${said}&question=${id}`, 303);
  if (sent.act === "answer") {
    const problems = await answerQuestion(world, actor, id, sent);
    if (problems.length > 0) return data({ typed: sent, problems }, 422);
    throw to("answered");
  }
  if (sent.act === "undo") {
    await undoAnswer(world, actor, id);
    throw to("undone");
  }
  await takeQuestion(world, actor, id, sent.act === "take");
  throw to(sent.act === "take" ? "taken" : "givenBack");
}

export default function AskedQuestion() {
  const t = useSay();
  const { title, question, history, facts } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const problems = areaProblems(t, "question", reply?.problems);
  const standing = history.find(({ takenBack }) => !takenBack);
  const answered = question.state === "answered";
  const before = answered && standing ? { answer: standing.code, note: standing.note ?? "" } : undefined;
  return (
    <div className="max-w-2xl">
      <p className="-mt-3">
        <Link to="/te/questions" prefetch="none" className="link inline-flex min-h-11 items-center">
          ← {t("question.toList")}
        </Link>
      </p>
      <h1>{title}</h1>
      <ErrorSummary heading={t("question.problems")} problems={problems} />
      <p className="mt-2 font-semibold">{question.kind}</p>
      <p className="mt-1 whitespace-pre-line break-words text-lg">{question.text}</p>
      <QuestionFacts question={question} side="officer" />
      {question.state === "closed" ? null : (
        <section className="card mt-4 py-3" aria-labelledby="answering">
          <h2 id="answering">{t(answered ? "question.correct" : "question.answer")}</h2>
          <AnswerForm question={question} mark="" typed={reply?.typed ?? before} problems={problems} />
          {answered ? (
            <div className="mt-3">
              <OfficerAct id={question.id} act="undo" label={t("question.undo")} />
            </div>
          ) : null}
        </section>
      )}
      {history.length > 0 ? <QuestionHistory history={history} /> : null}
      <SupportFacts areas={facts.length > 0 ? question.office : ""} known={facts} />
    </div>
  );
}
