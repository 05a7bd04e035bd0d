// The client's answers so far, each of which can be taken back.
import { Form, Link } from "@remix-run/react";
import { useSay } from "./say.tsx";

export interface AnswerShown {
  vacancyId: string;
  title: string;
  said: string;
  date: string;
}

export function AnswersGiven({ answers }: { answers: AnswerShown[] }) {
  const t = useSay();
  if (answers.length === 0) return null;
  return (
    <section className="mt-8" aria-labelledby="answers">
      <h2 id="answers">{t("client.answers")}</h2>
      <ul className="mt-3 grid gap-2">
        {answers.map(({ vacancyId, title, said, date }) => (
          <li key={vacancyId} className="card flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
            <span>
              <Link to={`/vacancies/${vacancyId}`} className="link" prefetch="none">
                {title}
              </Link>{" "}
              <span className="text-muted">{date}</span>
              <br />
              <strong>{said}</strong>
            </span>
            <Form method="post" preventScrollReset className="print:hidden">
              <input type="hidden" name="vacancy" value={vacancyId} />
              <button type="submit" name="answer" value="undone" className="button">
                {t("client.undo")}
                <span className="sr-only">: {title}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
