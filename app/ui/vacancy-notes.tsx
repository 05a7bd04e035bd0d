// What colleagues of the team have noted on a vacancy, and a field for one's own.
import { Form } from "@remix-run/react";
import type { Words } from "#app/i18n/messages.ts";
import { freeTextLimit } from "#db/vocabulary/profile.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { Said } from "./said.tsx";
import { useSay } from "./say.tsx";
import { TextArea } from "./text-area.tsx";

export interface VacancyNoteShown {
  id: string;
  note: string;
  author: string;
  on: string;
  own: boolean;
}

export interface VacancyNoteReply {
  said?: "added" | "takenBack" | "putBack";
  /** The note that was taken back. */
  back?: string;
  problem?: keyof Words["note"]["problem"];
  typed?: { note: string; noPerson: boolean };
}

export function VacancyNotes({ notes, reply = {} }: { notes: VacancyNoteShown[]; reply?: VacancyNoteReply }) {
  const t = useSay();
  return (
    <section className="card mt-8 max-w-xl print:hidden" aria-labelledby="notes">
      <h2 id="notes">{t("note.title")}</h2>
      <p className="text-muted">{t("note.lead")}</p>
      <Said text={reply.said && t(`note.${reply.said}`)}>
        {reply.back ? <Move id={reply.back} act="renote" label={t("note.undo")} /> : null}
      </Said>
      {notes.length === 0 ? <p className="mt-2">{t("note.none")}</p> : null}
      <ul className="mt-2 grid gap-2">
        {notes.map(({ id, note, author, on, own }) => (
          <li key={id} className="border-line border-s-4 ps-3">
            <p className="whitespace-pre-line break-words">{note}</p>
            <p className="text-muted text-sm">{t("note.by", { name: author, date: on })}</p>
            {own ? <Move id={id} act="unnote" label={t("note.takeBack")} /> : null}
          </li>
        ))}
      </ul>
      <Write reply={reply} />
    </section>
  );
}

function Move({ id, act, label }: { id: string; act: "unnote" | "renote"; label: string }) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="noteId" value={id} />
      <button type="submit" name="act" value={act} className="button shrink-0">
        {label}
      </button>
    </Form>
  );
}

function Write({ reply: { problem, typed, said } }: { reply: VacancyNoteReply }) {
  const t = useSay();
  const text = problem && t(`note.problem.${problem}`, { most: freeTextLimit });
  const unticked = problem === "not_promised";
  const field = unticked ? "noPerson" : "colleagues";
  return (
    <>
      <ErrorSummary heading={t("note.problems")} problems={text ? [{ field, text }] : []} />
      <Form key={said ?? "write"} method="post" noValidate preventScrollReset className="mt-3 grid gap-3">
        <TextArea
          name="colleagues"
          label={t("note.field")}
          hint={t("note.hint", { most: freeTextLimit })}
          rows={3}
          value={typed?.note}
          problem={unticked ? undefined : text}
        />
        <div className={unticked ? "border-against border-s-4 ps-3" : ""}>
          {unticked ? (
            <p id="field-noPerson-problem" className="font-semibold text-against">
              {text}
            </p>
          ) : null}
          <label className="inline-flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              id="field-noPerson"
              name="noPerson"
              defaultChecked={typed?.noPerson}
              aria-invalid={unticked || undefined}
              aria-describedby={unticked ? "field-noPerson-problem" : undefined}
              className="size-5 shrink-0 accent-accent"
            />
            {t("note.noPerson")}
          </label>
        </div>
        <button type="submit" name="act" value="note" className="button justify-self-start">
          {t("note.add")}
        </button>
      </Form>
    </>
  );
}
