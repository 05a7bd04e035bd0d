// Every answer a question has had, the newest first, with those that were taken back.
import { useSay } from "./say.tsx";

export interface AnswerShown {
  id: string;
  text: string;
  note: string | null;
  by: string;
  at: string;
  takenBack: boolean;
}

export function QuestionHistory({ history }: { history: AnswerShown[] }) {
  const t = useSay();
  return (
    <section className="mt-5" aria-labelledby="history">
      <h2 id="history">{t("question.history")}</h2>
      {history.length === 0 ? <p className="mt-1 text-muted">{t("question.historyNone")}</p> : null}
      <ol className="mt-2 grid gap-3">
        {history.map(({ id, text, note, by, at, takenBack }) => (
          <li key={id} className={`border-s-4 ps-3 ${takenBack ? "border-line text-muted" : "border-accent"}`}>
            <p>
              <strong>{text}</strong>
              {takenBack ? ` (${t("question.takenBack")})` : null}
            </p>
            {note ? <p className="whitespace-pre-line break-words">{note}</p> : null}
            <p className="text-muted text-sm">{t("question.answeredBy", { name: by, at })}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
