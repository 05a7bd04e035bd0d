// An officer's answer in two clicks: choose, send. A few words more only where one wants to.
import { Form } from "@remix-run/react";
import { questionAnswers } from "#db/vocabulary/officers.ts";
import { freeTextLimit } from "#db/vocabulary/profile.ts";
import { useSay } from "./say.tsx";

export function AnswerForm(props: {
  question: { id: string; number: string };
  /** Several such forms stand on one page: each field has an id of its own. Empty on the question's own page. */
  mark: string;
  typed?: { answer?: string; note?: string };
  problems?: { field: string; text: string }[];
}) {
  const t = useSay();
  const { question, mark, typed = {}, problems = [] } = props;
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.text;
  const id = (field: string) => `field-${field}${mark}`;
  const [choice, words] = [problemOf("answer"), problemOf("note")];
  return (
    <Form method="post" action={`/te/questions/${question.id}`} noValidate className="grid gap-1">
      <fieldset
        id={id("answer")}
        tabIndex={-1}
        aria-describedby={choice ? `${id("answer")}-problem` : undefined}
        className={choice ? "border-against border-s-4 ps-3" : ""}
      >
        <legend className="sr-only">
          {t("question.answer")} {question.number}
        </legend>
        {choice ? (
          <p id={`${id("answer")}-problem`} className="font-semibold text-against">
            {choice}
          </p>
        ) : null}
        <div className="flex flex-wrap gap-x-5">
          {questionAnswers.map((code) => (
            <label key={code} className="inline-flex min-h-11 items-center gap-2">
              <input
                type="radio"
                name="answer"
                value={code}
                defaultChecked={typed.answer === code}
                className="size-5 accent-accent"
              />
              {t.code("questionAnswer", code)}
            </label>
          ))}
        </div>
      </fieldset>
      <details open={Boolean(typed.note || words)} className={words ? "border-against border-s-4 ps-3" : ""}>
        <summary className="min-h-11 content-center">{t("question.addNote")}</summary>
        <label htmlFor={id("note")} className="font-semibold">
          {t("question.note")}
        </label>
        <p id={`${id("note")}-hint`} className="text-muted">
          {t("question.noteHint", { most: freeTextLimit })}
        </p>
        {words ? (
          <p id={`${id("note")}-problem`} className="font-semibold text-against">
            {words}
          </p>
        ) : null}
        <textarea
          id={id("note")}
          name="note"
          rows={2}
          defaultValue={typed.note}
          aria-invalid={words ? true : undefined}
          aria-describedby={[`${id("note")}-hint`, words ? `${id("note")}-problem` : ""].filter(Boolean).join(" ")}
          className="input mt-1"
        />
      </details>
      <button
        type="submit"
        name="act"
        value="answer"
        className="button button-primary justify-self-start"
        aria-label={mark ? t("question.sendAnswerTo", { number: question.number }) : undefined}
      >
        {t("question.sendAnswer")}
      </button>
    </Form>
  );
}
