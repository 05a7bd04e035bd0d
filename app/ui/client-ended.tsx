// The page of a client who has ended: since when, until when, their own words about it, coming back, and all that is held.
import { Link } from "@remix-run/react";
import { CopyHeld, type CopyShown, EraseProblems, type EraseReply } from "./client-copy.tsx";
import { useSay } from "./say.tsx";

type EndedShown = CopyShown & { closed: string; kept: string; words: string };

export function ClientEnded({ page, reply }: { page: EndedShown; reply?: EraseReply }) {
  const t = useSay();
  const { id, title, closed, kept, words } = page;
  return (
    <>
      <p className="-mt-3 print:hidden">
        <Link to="/coach/clients" prefetch="none" className="link inline-flex min-h-11 items-center">
          ← {t("client.listTitle")}
        </Link>
      </p>
      <h1>{title}</h1>
      <EraseProblems reply={reply} />
      <p className="mt-2 max-w-3xl text-lg">{t("life.endedText", { closed, kept })}</p>
      <section className="card mt-5 max-w-3xl" aria-labelledby="own-words">
        <h2 id="own-words">{t("life.endedWords")}</h2>
        {words ? (
          <blockquote className="mt-1 whitespace-pre-line text-lg">{words}</blockquote>
        ) : (
          <p className="text-muted">{t("life.endedNoWords")}</p>
        )}
      </section>
      <section className="card mt-5 max-w-3xl print:hidden" aria-labelledby="come-back">
        <h2 id="come-back">{t("life.endedBack")}</h2>
        <p>{t("life.endedBackText")}</p>
        <p className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
          <Link to={`/coach/clients/restore?client=${id}`} prefetch="none" className="button button-primary">
            {t("life.endedReopen")}
          </Link>
          <Link to={`/coach/clients/${id}/end`} prefetch="none" className="link inline-flex min-h-11 items-center">
            {t("life.endedCard")}
          </Link>
        </p>
      </section>
      <CopyHeld page={page} reply={reply} />
    </>
  );
}

/** Those who have ended, below the list of clients. */
export function EndedList({ ended }: { ended: { id: string; codeName: string; closed: string; kept: string }[] }) {
  const t = useSay();
  if (ended.length === 0) return null;
  return (
    <details className="mt-8">
      <summary className="min-h-11 content-center font-semibold">
        {t("life.endedCount", { count: ended.length })}
      </summary>
      <ul className="mt-2 grid gap-3 sm:grid-cols-2">
        {ended.map(({ id, codeName, closed, kept }) => (
          <li key={id} className="card relative py-3 hover:border-accent">
            <h2>
              <Link to={`/coach/clients/${id}/ended`} className="link after:absolute after:inset-0" prefetch="none">
                {codeName}
              </Link>
            </h2>
            <p className="mt-1 text-muted text-sm">{t("life.endedLine", { closed, kept })}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
