// The client's wishes at the top of the page: own words first, then what was understood of them.
import { Link } from "@remix-run/react";
import { useSay } from "./say.tsx";

export interface ClientHeadShown {
  codeName: string;
  words: string;
  strengths: string;
  lang: string;
  rows: { label: string; values: { text: string; must: boolean }[] }[];
}

export function ClientHeadView({ head }: { head: ClientHeadShown }) {
  const t = useSay();
  return (
    <header>
      <p>
        <Link to="/coach" className="link">
          ← {t("client.listTitle")}
        </Link>
      </p>
      <h1 className="mt-2">{head.codeName}</h1>
      <section className="card mt-4" aria-label={t("client.profile")}>
        {head.words ? (
          <figure>
            <figcaption className="text-muted text-sm">{t("client.ownWords")}</figcaption>
            <blockquote lang={head.lang} className="mt-1 text-lg">
              ”{head.words}”
            </blockquote>
          </figure>
        ) : (
          <p className="text-muted">{t("client.noWish")}</p>
        )}
        {head.strengths ? (
          <figure className="mt-3">
            <figcaption className="text-muted text-sm">{t("client.strengths")}</figcaption>
            <blockquote lang={head.lang} className="mt-1">
              ”{head.strengths}”
            </blockquote>
          </figure>
        ) : null}
        <dl className="mt-4 grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
          {head.rows.map(({ label, values }) => (
            <div key={label} className="contents">
              <dt className="pt-0.5 text-muted text-sm">{label}</dt>
              <dd className="mb-1 flex flex-wrap gap-1.5 sm:mb-0">
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
      </section>
    </header>
  );
}
