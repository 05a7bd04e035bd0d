// The vacancies a coach chose, as the client reads them: plain words, large type, nothing else around.
import type { ReactNode } from "react";
import { Prose } from "./prose.tsx";
import { useSay } from "./say.tsx";

export interface ViewShown {
  id: string;
  title: string;
  lang: string;
  employer: string;
  place: string;
  facts: string[];
  deadline?: string;
  for: string[];
  against: string[];
  ask: string[];
  text: string;
  answer?: { code: string; said: string };
}

export function ViewVacancies({
  views,
  said,
  answer,
}: {
  views: ViewShown[];
  said?: string;
  answer: (view: ViewShown) => ReactNode;
}) {
  const t = useSay();
  return (
    <>
      <h1>{t("view.title")}</h1>
      <p className="mt-2 text-lg">{t(views.length > 0 ? "view.lead" : "view.none")}</p>
      <div
        role="status"
        className={said ? "mt-3 rounded-lg border-2 border-good bg-good-tint p-3 text-good text-lg" : "sr-only"}
      >
        {said}
      </div>
      <ul className="mt-5 grid gap-6">
        {views.map((view) => (
          <li key={view.id} id={`v-${view.id}`} className="card">
            <h2 lang={view.lang} className="text-2xl">
              {view.title}
            </h2>
            <p className="text-lg">{[view.employer, view.place].filter(Boolean).join(", ")}</p>
            <p className="text-muted first-letter:uppercase">
              {[...view.facts, ...(view.deadline ? [t("client.deadline", { date: view.deadline })] : [])].join(" · ")}
            </p>
            <Why heading={t("view.isFor")} sentences={view.for} />
            <Why heading={t("view.isAgainst")} sentences={view.against} />
            <Why heading={t("view.isOpen")} sentences={view.ask} />
            {view.text ? (
              <details className="mt-3">
                <summary className="link min-h-12 content-center">{t("view.read")}</summary>
                <Prose text={view.text} lang={view.lang} />
              </details>
            ) : null}
            {answer(view)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Why({ heading, sentences }: { heading: string; sentences: string[] }) {
  if (sentences.length === 0) return null;
  return (
    <div className="mt-3">
      <h3>{heading}</h3>
      <ul className="list-disc ps-5">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
