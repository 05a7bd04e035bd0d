// Steps agreed on at a meeting, and those of earlier ones that are still open; each is marked done here.
import { Form } from "@remix-run/react";
import { freeTextLimit } from "#db/vocabulary/profile.ts";
import { Field } from "./field.tsx";
import { useSay } from "./say.tsx";
import { TextArea } from "./text-area.tsx";

interface StepShown {
  id: string;
  text: string;
  due: string | null;
  done: boolean;
}

export function MeetingSteps(props: {
  page: { mayChange: boolean; meeting: object | null; steps: StepShown[]; earlierSteps: StepShown[] };
  sent?: { act: string; text?: string; dueOn?: string };
  problemOf: (field: string) => string | undefined;
}) {
  const t = useSay();
  const { page, sent, problemOf } = props;
  const { mayChange, meeting, steps, earlierSteps } = page;
  return (
    <section className="mt-5" aria-labelledby="steps">
      <h2 id="steps">{t("meeting.steps")}</h2>
      {steps.length === 0 ? <p>{t("meeting.stepsNone")}</p> : <StepList steps={steps} mayChange={mayChange} />}
      {earlierSteps.length > 0 ? (
        <>
          <h3 className="mt-3">{t("meeting.earlier")}</h3>
          <StepList steps={earlierSteps} mayChange={mayChange} />
        </>
      ) : null}
      {mayChange && !meeting ? <p className="text-muted print:hidden">{t("meeting.afterPlan")}</p> : null}
      {mayChange && meeting ? (
        <Form key={steps.length} method="post" noValidate className="mt-3 grid gap-3 print:hidden">
          <TextArea
            name="text"
            label={t("meeting.stepText")}
            hint={t("meeting.stepHint", { most: freeTextLimit })}
            rows={2}
            value={sent?.text}
            problem={problemOf("text")}
          />
          <Field
            name="dueOn"
            type="date"
            label={t("meeting.stepDue")}
            value={sent?.dueOn}
            problem={problemOf("dueOn")}
          />
          <button type="submit" name="act" value="step" className="button justify-self-start">
            {t("meeting.addStep")}
          </button>
        </Form>
      ) : null}
    </section>
  );
}

function StepList({ steps, mayChange }: { steps: StepShown[]; mayChange: boolean }) {
  const t = useSay();
  return (
    <ul className="mt-1 grid gap-2">
      {steps.map(({ id, text, due, done }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 border-line border-s-4 ps-3">
          <p className="min-w-0 flex-1 basis-48">
            <span className={`whitespace-pre-line break-words ${done ? "text-muted" : ""}`}>{text}</span>
            <span className="block text-muted text-sm">
              {[done ? t("meeting.isDone") : "", due ? t("meeting.due", { date: due }) : ""]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </p>
          {mayChange ? (
            <Form method="post" preventScrollReset className="print:hidden">
              <input type="hidden" name="step" value={id} />
              <button
                type="submit"
                name="act"
                value={done ? "open" : "done"}
                className="button"
                aria-label={t(done ? "meeting.reopenOne" : "meeting.doneOne", { text })}
              >
                {t(done ? "meeting.reopen" : "meeting.done")}
              </button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
