// One application: how it has gone, and the next step in one tap.
import { Form, Link } from "@remix-run/react";
import type { ApplicationStep } from "#db/vocabulary/day.ts";
import { useSay } from "./say.tsx";

export interface ThreadShown {
  id: string;
  title: string;
  employer: string;
  vacancyId?: string;
  open: boolean;
  after: number;
  now: ApplicationStep;
  next: ApplicationStep[];
  /** A job that was got: where it goes on. */
  job?: { to: string; begun: boolean };
  steps: { id: string; step: ApplicationStep; date: string; note?: string }[];
}

/** @param typed what was typed into this thread's form, if it is the one to be mended */
export function ApplicationThread(props: {
  thread: ThreadShown;
  today: string;
  closed: boolean;
  /** Where a job that was accepted is recorded. */
  startJob: string;
  typed?: Record<string, string>;
  problemOf: (field: string) => string | undefined;
}) {
  const t = useSay();
  const { thread, closed } = props;
  const { id, title, employer, vacancyId, open, after, now, steps } = thread;
  return (
    <article className="card" aria-labelledby={`thread-${id}`}>
      <h3 id={`thread-${id}`} className="leading-snug">
        {vacancyId ? (
          <Link to={`/vacancies/${vacancyId}`} className="link" prefetch="none">
            {title}
          </Link>
        ) : (
          title
        )}
        <span className={`badge ${open ? "bg-tint text-accent" : "bg-sunken"}`}>{t(`application.step.${now}`)}</span>
      </h3>
      <p className="text-muted">{employer}</p>
      <ol className="mt-2 grid gap-1">
        {steps.map((step) => (
          <li key={step.id}>
            <span className="text-muted">{step.date}</span> {t(`application.step.${step.step}`)}
            {step.note ? <span className="block border-line border-s-4 ps-3">{step.note}</span> : null}
          </li>
        ))}
      </ol>
      {thread.job ? (
        <Link to={thread.job.to} prefetch="none" className="button mt-3">
          {t(thread.job.begun ? "application.toJob" : "application.beginJob")}
        </Link>
      ) : null}
      {closed ? null : (
        <>
          {open ? <NextStep {...props} /> : null}
          {now === "accepted" ? (
            <p className="mt-3">
              <Link
                to={`${props.startJob}?application=${id}`}
                prefetch="none"
                aria-label={t("application.startJobFor", { title })}
                className="button button-primary"
              >
                {t("job.start")}
              </Link>
            </p>
          ) : null}
          <Form method="post" preventScrollReset className="mt-2">
            <input type="hidden" name="act" value="undo" />
            <input type="hidden" name="application" value={id} />
            <input type="hidden" name="after" value={after} />
            <button type="submit" className="link min-h-11" aria-label={t("application.undoFor", { title })}>
              {t("application.undo")}
            </button>
          </Form>
        </>
      )}
    </article>
  );
}

function NextStep(props: Parameters<typeof ApplicationThread>[0]) {
  const t = useSay();
  const { thread, today, typed, problemOf } = props;
  const problem = (field: string) => (typed ? problemOf(field) : undefined);
  return (
    <Form
      method="post"
      noValidate
      preventScrollReset
      aria-label={t("application.moveFor", { title: thread.title })}
      className="mt-3 border-line border-t pt-3"
    >
      <input type="hidden" name="act" value="step" />
      <input type="hidden" name="application" value={thread.id} />
      <input type="hidden" name="after" value={thread.after} />
      <div className="grid gap-3 sm:grid-cols-[12rem_1fr]">
        <label>
          <span className="font-semibold">{t("application.date")}</span>
          <Problem text={problem("onDate")} />
          <input
            type="date"
            name="onDate"
            id={typed ? "field-onDate" : undefined}
            defaultValue={typed?.onDate ?? today}
            aria-invalid={problem("onDate") ? true : undefined}
            className="input mt-1"
          />
        </label>
        <label>
          <span className="font-semibold">{t("application.note")}</span>
          <span className="block text-muted text-sm">{t("application.noteHint")}</span>
          <Problem text={problem("note")} />
          <textarea
            name="note"
            id={typed ? "field-note" : undefined}
            rows={2}
            defaultValue={typed?.note}
            aria-invalid={problem("note") ? true : undefined}
            className="input mt-1"
          />
        </label>
      </div>
      <fieldset id={typed ? "field-step" : undefined} className="mt-2">
        <legend className="font-semibold">{t("application.next")}</legend>
        <Problem text={problem("step")} />
        <div className="mt-1 flex flex-wrap gap-2">
          {thread.next.map((step) => (
            <button key={step} type="submit" name="step" value={step} className="button">
              {t(`application.step.${step}`)}
              <span className="sr-only">: {thread.title}</span>
            </button>
          ))}
        </div>
      </fieldset>
    </Form>
  );
}

function Problem({ text }: { text?: string }) {
  return text ? <span className="block font-semibold text-against">{text}</span> : null;
}
