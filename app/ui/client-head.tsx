// The client's wishes at the top of the page: own words first, then what was understood of them.
import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { ClientTabs } from "./client-tabs.tsx";
import { useSay } from "./say.tsx";

export interface ClientHeadShown {
  id: string;
  codeName: string;
  words: string;
  strengths: string;
  lang: string;
  paused: boolean;
  rows: { label: string; values: { text: string; must: boolean }[] }[];
}

/** @param children what is where on the page */
export function ClientHeadView({ head, children }: { head: ClientHeadShown; children?: ReactNode }) {
  const t = useSay();
  return (
    <header>
      <p className="-mt-3 print:hidden">
        <Link to="/coach/clients" className="link inline-flex min-h-11 items-center">
          ← {t("client.listTitle")}
        </Link>
      </p>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h1>{head.codeName}</h1>
        <PauseButton clientId={head.id} paused={head.paused} />
      </div>
      <ClientTabs clientId={head.id} />
      {children}
      <section
        className="card mt-3 grid gap-x-8 gap-y-3 md:grid-cols-2 print:grid-cols-2"
        aria-label={t("client.profile")}
      >
        <div className="flex flex-wrap items-start justify-between gap-x-4 md:col-span-2 print:col-span-2">
          {head.words ? (
            <Said label={t("client.ownWords")} words={head.words} lang={head.lang} />
          ) : (
            <p className="text-muted">{t("client.noWish")}</p>
          )}
          <Link to={`/coach/clients/${head.id}/wishes`} prefetch="none" className="button my-1 print:hidden">
            {t("wish.change")}
          </Link>
        </div>
        <details className="unfold border-line border-t md:col-span-2 md:pt-4 print:col-span-2 print:pt-3">
          <summary className="mt-1 -mb-2 min-h-11 content-center font-semibold">{t("client.profile")}</summary>
          {head.strengths ? (
            <div className="mb-3">
              <Said label={t("client.strengths")} words={head.strengths} lang={head.lang} />
            </div>
          ) : null}
          <dl className="gap-x-8 md:columns-2 print:columns-2">
            {head.rows.map(({ label, values }) => (
              <div
                key={label}
                className="mb-2 grid break-inside-avoid content-start gap-x-4 gap-y-0.5 md:grid-cols-[9rem_1fr] print:grid-cols-[7rem_1fr]"
              >
                <dt className="text-muted text-sm md:pt-0.5">{label}</dt>
                <dd className="flex flex-wrap gap-1.5">
                  {values.map(({ text, must }) => (
                    <span key={text} className="chip">
                      {text}
                      {must ? <strong className="ms-1.5 text-accent">· {t("client.must")}</strong> : null}
                    </span>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      </section>
    </header>
  );
}

/** One tap to silence, one tap back. No reason is asked for. */
export function PauseButton({ clientId, paused }: { clientId: string; paused: boolean }) {
  const t = useSay();
  return (
    <Form method="post" action={`/coach/clients/${clientId}/end`} className="print:hidden">
      <button type="submit" name="act" value={paused ? "unpause" : "pause"} className="button">
        {t(paused ? "life.unpause" : "life.pause")}
      </button>
    </Form>
  );
}

function Said({ label, words, lang }: { label: string; words: string; lang: string }) {
  return (
    <figure>
      <figcaption className="text-muted text-sm">{label}</figcaption>
      <blockquote lang={lang}>”{words}”</blockquote>
    </figure>
  );
}
