// Support in a job: what is due, a contact logged in twenty seconds, and those that have been made.
import { Form } from "@remix-run/react";
import { type FollowUp, followUps } from "#db/vocabulary/day.ts";
import { Field } from "./field.tsx";
import { useSay } from "./say.tsx";
import { Select } from "./select.tsx";
import { TextArea } from "./text-area.tsx";

export interface JobEntry {
  id: string;
  kind: string;
  day: string;
  note: string;
}

/** What every part of a job's page is handed: what was typed there, and what is wrong with it. */
export interface JobPart {
  typed: Record<string, string>;
  problemOf: (field: string) => string | undefined;
}

/** Matters with a form of their own. */
const apart: readonly FollowUp[] = ["employer_call", "benefit_talk"];

export function JobSupport({
  page,
  may,
  typed,
  problemOf,
}: JobPart & {
  page: { due?: string; agreed: { id: string; text: string }[]; next?: string; logKind: string; today: string };
  /** Whether something may be recorded. */
  may: boolean;
}) {
  const t = useSay();
  return (
    <section className="mt-8" aria-labelledby="support">
      <h2 id="support">{t("job.support")}</h2>
      <ul className="mt-1">
        {page.due ? <li className="font-semibold">{page.due}</li> : null}
        {page.agreed.map(({ id, text }) => (
          <li key={id} className="font-semibold">
            {text}
          </li>
        ))}
        {page.due || page.agreed.length > 0 ? null : <li>{t("job.nothingDue")}</li>}
        {page.next ? <li className="text-muted">{page.next}</li> : null}
      </ul>
      {may ? (
        <Form method="post" noValidate className="card mt-3 grid max-w-xl gap-4 print:hidden">
          <h3>{t("job.followTitle")}</h3>
          <div className="grid gap-4 sm:grid-cols-2">
            <Select
              name="kind"
              label={t("job.kind")}
              options={followUps
                .filter((kind) => !apart.includes(kind))
                .map((kind) => ({ value: kind, label: t(`job.followUp.${kind}`) }))}
              value={typed.kind ?? page.logKind}
              problem={problemOf("kind")}
            />
            <Field
              name="doneOn"
              type="date"
              label={t("job.doneOn")}
              value={typed.doneOn ?? page.today}
              problem={problemOf("doneOn")}
            />
          </div>
          <TextArea
            name="note"
            label={t("job.note")}
            hint={t("job.noteHint")}
            rows={2}
            value={typed.note}
            problem={problemOf("note")}
          />
          <Field name="nextOn" type="date" label={t("job.nextOn")} value={typed.nextOn} problem={problemOf("nextOn")} />
          <button type="submit" name="act" value="follow" className="button button-primary justify-self-start">
            {t("job.follow")}
          </button>
        </Form>
      ) : null}
    </section>
  );
}

/** So many of the contacts made stand open. */
const logOpen = 2;

/** The contacts made, the latest first, each with the way to take it back. */
export function JobLog({ log, may }: { log: JobEntry[]; may: boolean }) {
  const t = useSay();
  return (
    <section className="mt-8" aria-labelledby="log">
      <h2 id="log">{t("job.logTitle")}</h2>
      {log.length === 0 ? <p className="mt-1 text-muted">{t("job.logNone")}</p> : null}
      <Entries log={log.slice(0, logOpen)} may={may} />
      {log.length > logOpen ? (
        <details className="printed mt-1">
          <summary className="min-h-11 content-center font-semibold">
            {t("job.logMore", { count: log.length - logOpen })}
          </summary>
          <Entries log={log.slice(logOpen)} may={may} />
        </details>
      ) : null}
    </section>
  );
}

function Entries({ log, may }: { log: JobEntry[]; may: boolean }) {
  const t = useSay();
  return (
    <ul className="mt-2 grid gap-2">
      {log.map((entry) => (
        <li key={entry.id} className="card flex flex-wrap items-start justify-between gap-x-4 py-2">
          <div>
            <p>
              <strong>{entry.kind}</strong> <span className="text-muted">{entry.day}</span>
            </p>
            {entry.note ? <p>{entry.note}</p> : null}
          </div>
          {may ? <TakeBack entry={entry} label={t("job.takeBack")} /> : null}
        </li>
      ))}
    </ul>
  );
}

function TakeBack({ entry, label }: { entry: JobEntry; label: string }) {
  const t = useSay();
  return (
    <Form method="post" preventScrollReset className="print:hidden">
      <input type="hidden" name="entry" value={entry.id} />
      <button
        type="submit"
        name="act"
        value="unlog"
        className="link min-h-11"
        aria-label={t("job.takeBackOne", { what: entry.kind, date: entry.day })}
      >
        {label}
      </button>
    </Form>
  );
}
