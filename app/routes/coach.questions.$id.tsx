// One question of a coach's own: the number to say, the answers, and what comes next. Whom it concerns only here.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { readCoachAct, typedIn } from "#app/forms/question.ts";
import { coachQuestionPage } from "#app/services/question-pages.server.ts";
import { askOn, closeQuestion, uncloseQuestion } from "#app/services/questions.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { areaProblems } from "#app/ui/area-problems.ts";
import { AskOnForm } from "#app/ui/ask-on-form.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { QuestionHistory } from "#app/ui/question-history.tsx";
import { QuestionFacts } from "#app/ui/question-line.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { SupportFacts } from "#app/ui/support-facts.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

const sayings = ["asked", "closed", "unclosed", "askedOn"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "questions" });
  const said = new URL(request.url).searchParams.get("said");
  const page = await coachQuestionPage(context.world, actor, params.id ?? "", person.locale);
  return { ...page, said: sayings.find((one) => one === said) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "send", { kind: "questions" });
  const id = params.id ?? "";
  const form = await request.formData();
  const sent = readCoachAct(form);
  if (!sent) throw badRequest();
  const to = (said: (typeof sayings)[number]) => redirect(`/coach/questions/${id}?said=${said}`, 303);
  if (sent.act === "ask_on") {
    const problems = await askOn(context.world, actor, id, sent);
    if (problems.length > 0) return data({ typed: typedIn(form), problems }, 422);
    throw to("askedOn");
  }
  await (sent.act === "close" ? closeQuestion : uncloseQuestion)(context.world, actor, id);
  throw to(sent.act === "close" ? "closed" : "unclosed");
}

export default function CoachQuestion() {
  const t = useSay();
  const { question, history, concerns, said, ...page } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const problems = areaProblems(t, "question", reply?.problems);
  const act = (value: string, label: string) => (
    <Form method="post">
      <button type="submit" name="act" value={value} className="button">
        {label}
      </button>
    </Form>
  );
  return (
    <div className="max-w-2xl">
      <p className="-mt-3">
        <Link to="/coach/questions" prefetch="none" className="link inline-flex min-h-11 items-center">
          ← {t("question.toList")}
        </Link>
      </p>
      <h1>{page.title}</h1>
      <StatusLine text={said && !reply ? t(`question.said.${said}`, { number: question.number }) : undefined}>
        {said === "closed" && !reply ? act("unclose", t("question.unclose")) : null}
      </StatusLine>
      <ErrorSummary heading={t("question.problems")} problems={problems} />
      <p className="mt-2 font-semibold">{question.kind}</p>
      <p className="mt-1 whitespace-pre-line break-words text-lg">{question.text}</p>
      <QuestionFacts question={question} side="coach" />
      <p className="card mt-4 py-3">
        <strong className="block text-lg tabular-nums">{t("question.numberSay", { number: question.number })}</strong>
        {t("question.saySafely")}
      </p>
      {concerns ? (
        <p className="mt-3">{t("question.yourConcern", { client: concerns.codeName, date: concerns.on })}</p>
      ) : null}
      <QuestionHistory history={history} />
      {question.state === "closed" ? null : (
        <div className="mt-4">{act("close", t(question.answer ? "question.close" : "question.closeOpen"))}</div>
      )}
      {question.state === "open" ? null : (
        <AskOnForm
          open={problems.length > 0}
          typed={{ dueOn: page.usualDue, ...reply?.typed }}
          problemOf={(field) => problems.find((problem) => problem.field === field)?.text}
        />
      )}
      <SupportFacts areas={page.facts.length > 0 ? question.office : ""} known={page.facts} />
    </div>
  );
}
