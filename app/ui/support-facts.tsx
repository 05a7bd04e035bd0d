// What is known of support, as a coach reads it: how it stands, from where, as of when, and whether that is long ago.
import { Link } from "@remix-run/react";
import { useSay } from "./say.tsx";

export interface FactLine {
  id: string;
  label: string;
  standing: string;
  text: string;
  source: string;
  sourceUrl: string | null;
  date: string;
  stale: string;
}

export interface AreaFactsShown {
  code: string;
  name: string;
  facts: FactLine[];
}

/** Folded together under the areas' names; the words say that nothing is decided here. */
export function SupportFacts(props: { areas: string; known: AreaFactsShown[]; ask?: boolean; open?: boolean }) {
  const t = useSay();
  const { areas, known, ask = false, open = false } = props;
  if (areas === "") return null;
  return (
    <details className="card mt-4 max-w-2xl py-2" open={open}>
      <summary className="min-h-11 content-center font-semibold">{t("support.heading", { area: areas })}</summary>
      {known.length === 0 ? <p>{t("support.nothing")}</p> : <AreaFactsList known={known} />}
      <p className="mt-2 text-muted text-sm">{t("support.notDecision")}</p>
      {ask ? (
        <Link to="/coach/questions/new" prefetch="none" className="link inline-flex min-h-11 items-center print:hidden">
          {t("support.ask")}
        </Link>
      ) : null}
    </details>
  );
}

function AreaFactsList({ known }: { known: AreaFactsShown[] }) {
  return known.map(({ code, name, facts }) => (
    <div key={code} className="mt-2">
      {known.length > 1 ? <p className="font-semibold text-muted">{name}</p> : null}
      <FactList facts={facts} />
    </div>
  ));
}

export function FactList({ facts }: { facts: FactLine[] }) {
  return (
    <ul className="mt-1 grid gap-3">
      {facts.map((fact) => (
        <li key={fact.id} className="break-inside-avoid border-line border-s-4 ps-3">
          <FactText fact={fact} />
        </li>
      ))}
    </ul>
  );
}

export function FactText({ fact, silent = false }: { fact: FactLine; silent?: boolean }) {
  const t = useSay();
  const { label, standing, text, source, sourceUrl, date, stale } = fact;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2">
        {silent ? null : <strong>{label}</strong>}
        {standing ? <span className={`badge bg-tint text-accent ${silent ? "ms-0" : ""}`}>{standing}</span> : null}
      </p>
      <p className="whitespace-pre-line break-words">{text}</p>
      {stale ? <p className="font-semibold text-ask">{stale}</p> : null}
      <p className="text-muted text-sm">
        {t("support.dated", { date, source })}
        {sourceUrl ? (
          <>
            {" · "}
            <a href={sourceUrl} rel="noreferrer" className="link break-all">
              {t("support.link")}
            </a>
          </>
        ) : null}
      </p>
    </>
  );
}
