// Two vacancies side by side; on a narrow screen one under the other, fact by fact.
import { Link } from "@remix-run/react";
import { Reasons } from "./reasons.tsx";
import { useSay } from "./say.tsx";
import type { SuggestionShown } from "./suggestion-card.tsx";
import { VacancyFacts } from "./vacancy-line.tsx";

export interface ComparedShown {
  sides: SuggestionShown[];
  rows: { label: string; values: string[]; differs: boolean }[];
}

export function CompareTwo({ sides, rows }: ComparedShown) {
  const t = useSay();
  return (
    <>
      <div className="mt-4 grid gap-4 sm:grid-cols-2 print:grid-cols-2">
        {sides.map((side) => (
          <article key={side.id} className="card" aria-labelledby={`side-${side.id}`}>
            <h2 id={`side-${side.id}`} className="leading-snug">
              <Link to={`/vacancies/${side.id}`} lang={side.lang} className="link" prefetch="none">
                {side.title}
              </Link>
            </h2>
            <VacancyFacts vacancy={side} />
            <p className="mt-2">
              {t("suggestion.group")}: <strong>{t.code("group", side.group)}</strong>
              {side.answer ? (
                <span className="badge bg-good-tint text-good">{t.code("answer", side.answer)}</span>
              ) : null}
            </p>
            <div className="mt-3 grid gap-3">
              <Reasons kind="for" sentences={side.for} />
              <Reasons kind="against" sentences={side.against} />
              <Reasons kind="ask" sentences={side.ask} />
            </div>
          </article>
        ))}
      </div>
      <dl className="card mt-4">
        {rows.map(({ label, values, differs }) => (
          <div
            key={label}
            className="grid gap-x-4 border-line border-b py-2 last:border-0 sm:grid-cols-[10rem_1fr_1fr] print:grid-cols-[8rem_1fr_1fr]"
          >
            <dt className="font-semibold">
              {label}
              {differs ? <span className="badge bg-ask-tint text-ask">{t("suggestion.differs")}</span> : null}
            </dt>
            {values.map((value, at) => (
              <dd key={sides[at]?.id}>
                <span className="text-muted text-sm sm:sr-only">{sides[at]?.title}: </span>
                {value}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}
