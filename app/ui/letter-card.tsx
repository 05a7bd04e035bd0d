// A letter in the outbox: to whom, what about, how far it has come; one that is kept here unfolds.
import { useSay } from "./say.tsx";

export interface LetterShown {
  id: string;
  to: string;
  locale: string;
  kind: string;
  state: string;
  stateSaid: string;
  written: string;
  sent?: string;
  broke?: string;
  letter?: { subject: string; text: string };
}

export function LetterCard({ shown }: { shown: LetterShown }) {
  const t = useSay();
  const { id, to, locale, kind, state, stateSaid, written, sent, broke, letter } = shown;
  const bad = state === "given_up";
  return (
    <article className="card py-3" aria-labelledby={`letter-${id}`}>
      <h2 id={`letter-${id}`} className="text-lg">
        {kind}
        <span className={`badge ${bad ? "bg-against-tint text-against" : "bg-tint text-accent"}`}>{stateSaid}</span>
      </h2>
      <p className="text-muted">
        {t("admin.letterTo")}: {to} · {t("admin.letterWritten")}: {written}
        {sent ? ` · ${t("admin.letterSent")}: ${sent}` : null}
      </p>
      {broke ? <p className={bad ? "font-semibold text-against" : ""}>{broke}</p> : null}
      {letter ? (
        <details>
          <summary className="link inline-flex min-h-11 cursor-pointer items-center">
            {t("admin.letterRead")}
            <span className="sr-only">
              : {kind}, {to}
            </span>
          </summary>
          <div lang={locale} className="rounded-lg bg-sunken p-3">
            <p className="font-semibold">{letter.subject}</p>
            <p className="mt-2 whitespace-pre-line">{letter.text}</p>
          </div>
        </details>
      ) : null}
    </article>
  );
}
