// What coaches have asked: the oldest due day first, each answered where it stands.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { officerQuestionsPage } from "#app/services/question-pages.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { AnswerForm } from "#app/ui/answer-form.tsx";
import { OfficerAct } from "#app/ui/officer-act.tsx";
import { QuestionCard } from "#app/ui/question-line.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

const sayings = ["answered", "undone", "taken", "givenBack"] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "asked_questions" });
  const query = new URL(request.url).searchParams;
  const page = await officerQuestionsPage(context.world, actor, person.locale);
  const about = [...page.open, ...page.answered].find(({ id }) => id === query.get("question"));
  return { ...page, said: about && sayings.find((one) => one === query.get("said")), about };
}

export default function AskedQuestions() {
  const t = useSay();
  const { open, answered, closed, said, about } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-2xl">
      <p className="-mt-3">
        <Link to="/te/area" className="link inline-flex min-h-11 items-center">
          ← {t("question.toArea")}
        </Link>
      </p>
      <h1>{t("question.officerTitle")}</h1>
      <p className="mt-1 text-muted">{t("question.officerLead")}</p>
      <StatusLine text={said && about ? t(`question.said.${said}`, { number: about.number }) : undefined}>
        {said === "answered" && about ? <OfficerAct id={about.id} act="undo" label={t("question.undo")} /> : null}
      </StatusLine>
      <section className="mt-5" aria-labelledby="open">
        <h2 id="open">{t("question.openGroup")}</h2>
        {open.length === 0 ? <p className="mt-1">{t("question.officerNone")}</p> : null}
        <ul className="mt-2 grid gap-4">
          {open.map((question) => (
            <li key={question.id}>
              <QuestionCard question={question} to={`/te/questions/${question.id}`} side="officer">
                <AnswerForm question={question} mark={`-${question.id}`} />
                <Taking question={question} />
              </QuestionCard>
            </li>
          ))}
        </ul>
      </section>
      {(["answered", "closed"] as const).map((group) => {
        const questions = group === "answered" ? answered : closed;
        if (questions.length === 0) return null;
        return (
          <section key={group} className="mt-6" aria-labelledby={group}>
            <h2 id={group}>{t(group === "answered" ? "question.officerAnswered" : "question.closedGroup")}</h2>
            <ul className="mt-2 grid gap-3">
              {questions.map((question) => (
                <li key={question.id}>
                  <QuestionCard question={question} to={`/te/questions/${question.id}`} side="officer" />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Taking({ question }: { question: { id: string; number: string; mine: boolean; takenBy: string | null } }) {
  const t = useSay();
  const { id, number, mine, takenBy } = question;
  if (mine) return <OfficerAct id={id} act="give_back" label={t("question.giveBack")} />;
  if (takenBy) return null;
  return <OfficerAct id={id} act="take" label={t("question.take")} named={t("question.takeOne", { number })} />;
}
