// A coach's questions to officers: answers that wait first, then what is open, then what is closed.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { coachQuestionsPage } from "#app/services/question-pages.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { QuestionCard, type QuestionShown } from "#app/ui/question-line.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "questions" });
  return coachQuestionsPage(context.world, actor, person.locale);
}

export default function Questions() {
  const t = useSay();
  const { answered, open, closed } = useLoaderData<typeof loader>();
  const nothing = answered.length + open.length + closed.length === 0;
  return (
    <>
      <p className="-mt-3">
        <Link to="/coach/area" className="link inline-flex min-h-11 items-center">
          ← {t("question.toArea")}
        </Link>
      </p>
      <h1>{t("question.title")}</h1>
      <p className="mt-1 max-w-2xl text-muted">{t("question.lead")}</p>
      <p className="mt-4">
        <Link to="/coach/questions/new" prefetch="none" className="button button-primary">
          {t("question.ask")}
        </Link>
      </p>
      {nothing ? <p className="mt-4">{t("question.none")}</p> : null}
      <Group id="answered" heading={t("question.answeredGroup")} questions={answered} />
      <Group id="open" heading={t("question.openGroup")} questions={open} />
      <Group id="closed" heading={t("question.closedGroup")} questions={closed} />
    </>
  );
}

function Group({ id, heading, questions }: { id: string; heading: string; questions: QuestionShown[] }) {
  if (questions.length === 0) return null;
  return (
    <section className="mt-6 max-w-2xl" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className="mt-2 grid gap-3">
        {questions.map((question) => (
          <li key={question.id}>
            <QuestionCard question={question} to={`/coach/questions/${question.id}`} side="coach" />
          </li>
        ))}
      </ul>
    </section>
  );
}
