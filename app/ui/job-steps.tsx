// The small steps around a job: the talk about benefits, the first four hours, and the employer's wish to be called.
import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Field } from "./field.tsx";
import type { JobEntry, JobPart } from "./job-support.tsx";
import { useSay } from "./say.tsx";

/**
 * A part of a job's page: folded, it says how things stand; unfolded where there is something to do or to mend, and on paper.
 * @param state how things stand, in a line
 */
export function JobPartCard(props: {
  id: string;
  heading: string;
  state?: string;
  open: boolean;
  children: ReactNode;
}) {
  const { id, heading, state, open, children } = props;
  return (
    <section className="card py-2" aria-labelledby={id}>
      <details className="printed" open={open}>
        <summary className="min-h-11 content-center">
          <h2 id={id} className="inline">
            {heading}
          </h2>
          {state ? <span className="block ps-4">{state}</span> : null}
        </summary>
        <div id={`${id}-part`} className="pt-1 pb-3">
          {children}
        </div>
      </details>
    </section>
  );
}

/** One date and one button. */
function DayForm(props: {
  act: string;
  name: string;
  label: string;
  day: string;
  button: string;
  problem?: string;
  children?: ReactNode;
}) {
  const { act, name, label, day, button, problem, children } = props;
  return (
    <Form method="post" noValidate preventScrollReset className="mt-3 grid gap-3 print:hidden">
      <Field name={name} type="date" label={label} value={day} problem={problem} />
      {children}
      <button type="submit" name="act" value={act} className="button justify-self-start">
        {button}
      </button>
    </Form>
  );
}

export function JobTalk({
  page,
  to,
  may,
  open,
  typed,
  problemOf,
}: JobPart & { page: { on: string | null; again: boolean; day: string }; to: string; may: boolean; open: boolean }) {
  const t = useSay();
  const { on, again, day } = page;
  return (
    <JobPartCard
      id="talk"
      heading={t("job.talk")}
      state={on === null ? t("job.talkMissing") : again ? t("job.talkAgain") : t("job.talkIs", { date: on })}
      open={open}
    >
      <p className="text-muted">{t("job.talkKept")}</p>
      <p className="mt-2 print:hidden">
        <Link to={to} prefetch="none" className="link inline-flex min-h-11 items-center">
          {t("job.talkList")}
        </Link>
      </p>
      {may && (on === null || again) ? (
        <DayForm
          {...{ act: "talk", name: "talkOn", label: t("job.talkOn"), button: t("job.talkDo") }}
          day={typed.talkOn ?? day}
          problem={problemOf("talkOn")}
        />
      ) : null}
    </JobPartCard>
  );
}

export function JobFourHours({
  page,
  may,
  open,
  typed,
  problemOf,
}: JobPart & { page: { on: string | null; may: boolean; day: string }; may: boolean; open: boolean }) {
  const t = useSay();
  return (
    <JobPartCard
      id="four"
      heading={t("job.four")}
      state={page.on === null ? undefined : t("job.fourIs", { date: page.on })}
      open={open}
    >
      {page.on === null ? <p>{t("job.fourText")}</p> : null}
      {page.on === null && !page.may ? <p className="text-muted">{t("job.fourLater")}</p> : null}
      {may && page.on === null && page.may ? (
        <DayForm
          {...{ act: "four", name: "fourOn", label: t("job.fourOn"), button: t("job.fourDo") }}
          day={typed.fourOn ?? page.day}
          problem={problemOf("fourOn")}
        />
      ) : null}
      {may && page.on !== null ? (
        <Form method="post" preventScrollReset className="print:hidden">
          <button type="submit" name="act" value="unfour" className="link min-h-11">
            {t("job.fourUndo")}
          </button>
        </Form>
      ) : null}
    </JobPartCard>
  );
}

export function JobCalls({
  calls,
  mayCall,
  may,
  open,
  typed,
  problemOf,
}: JobPart & { calls: JobEntry[]; mayCall: boolean; may: boolean; open: boolean }) {
  const t = useSay();
  return (
    <JobPartCard id="call" heading={t("job.call")} open={open}>
      <ul>
        {calls.map((entry) => (
          <li key={entry.id} className="mt-2 flex flex-wrap items-center gap-x-4">
            <div>
              <p className="font-semibold">{t("job.callDue", { date: entry.day })}</p>
              {entry.note ? <p>{entry.note}</p> : null}
            </div>
            {may ? (
              <Form method="post" preventScrollReset className="flex flex-wrap gap-x-3 print:hidden">
                <input type="hidden" name="entry" value={entry.id} />
                <button type="submit" name="act" value="called" className="button">
                  {t("job.called")}
                </button>
                <button
                  type="submit"
                  name="act"
                  value="unlog"
                  className="link min-h-11"
                  aria-label={t("job.takeBackOne", { what: entry.kind, date: entry.day })}
                >
                  {t("job.takeBack")}
                </button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-muted">{t(mayCall ? "job.callText" : "job.callNotChosen")}</p>
      {may && mayCall ? (
        <DayForm
          {...{ act: "call", name: "callOn", label: t("job.callOn"), button: t("job.callDo") }}
          day={typed.callOn ?? ""}
          problem={problemOf("callOn")}
        >
          <Field
            name="callNote"
            label={t("job.callNote")}
            hint={t("job.noteHint")}
            value={typed.callNote}
            problem={problemOf("callNote")}
          />
        </DayForm>
      ) : null}
    </JobPartCard>
  );
}
