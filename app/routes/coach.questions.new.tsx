// A coach asks the employment services something, without a person.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { readFill, readQuestion, typedIn } from "#app/forms/question.ts";
import { newQuestionPage, withExample } from "#app/services/question-pages.server.ts";
import { askQuestion } from "#app/services/questions.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { areaProblems } from "#app/ui/area-problems.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { QuestionForm } from "#app/ui/question-form.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { SupportFacts } from "#app/ui/support-facts.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "send", { kind: "questions" });
  return newQuestionPage(context.world, actor, person.locale);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "send", { kind: "questions" });
  const form = await request.formData();
  const typed = typedIn(form);
  const fill = readFill(form);
  if (fill) return data({ ...withExample(context.world, typed, fill, person.locale), problems: [] });
  const read = readQuestion(form);
  if (!read.ok) return data({ typed, problems: read.problems, kept: false, filled: undefined }, 422);
  const asked = await askQuestion(context.world, actor, read.value);
  if ("problems" in asked) return data({ typed, problems: asked.problems, kept: false, filled: undefined }, 422);
  throw redirect(`/coach/questions/${asked.id}?said=asked`, 303);
}

export default function NewQuestion() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const problems = areaProblems(t, "question", reply?.problems);
  return (
    <>
      <p className="-mt-3">
        <Link to="/coach/questions" prefetch="none" className="link inline-flex min-h-11 items-center">
          ← {t("question.toList")}
        </Link>
      </p>
      <h1>{t("question.newTitle")}</h1>
      <p className="mt-1 max-w-2xl text-muted">{t("question.lead")}</p>
      <StatusLine text={reply?.kept ? t("question.textThere") : undefined} />
      <ErrorSummary heading={t("question.problems")} problems={problems} />
      <SupportFacts areas={page.office} known={page.facts} />
      {page.nobody ? (
        <p className="mt-4">{t("question.nobody")}</p>
      ) : (
        <QuestionForm
          key={reply?.filled ?? "own"}
          page={page}
          typed={reply?.typed ?? {}}
          problemOf={(field) => problems.find((problem) => problem.field === field)?.text}
        />
      )}
    </>
  );
}
