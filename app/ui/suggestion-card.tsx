// One suggestion: what the work is, what speaks for and against it, what to ask – and the client's answer.
import { Link } from "@remix-run/react";
import { DecisionForm } from "./decision-form.tsx";
import { Reasons } from "./reasons.tsx";
import { useSay } from "./say.tsx";
import { VacancyFacts, type VacancyLineShown } from "./vacancy-line.tsx";

export interface SuggestionShown extends VacancyLineShown {
  answer?: string;
  for: string[];
  against: string[];
  ask: string[];
}

export function SuggestionCard({ suggestion }: { suggestion: SuggestionShown }) {
  const t = useSay();
  const { id, title, lang, answer } = suggestion;
  return (
    <article className="card" aria-labelledby={`title-${id}`}>
      <h4 id={`title-${id}`} className="font-bold text-lg leading-snug">
        <Link to={`/vacancies/${id}`} lang={lang} className="link" prefetch="none">
          {title}
        </Link>
        {answer ? (
          <span className="ms-2 rounded-full bg-good-tint px-2.5 py-0.5 align-middle font-semibold text-good text-sm">
            {t.code("answer", answer)}
          </span>
        ) : null}
      </h4>
      <VacancyFacts vacancy={suggestion} />
      <div className="mt-3 grid gap-3 md:grid-cols-2">
        <Reasons kind="for" sentences={suggestion.for} />
        <div className="grid content-start gap-3">
          <Reasons kind="against" sentences={suggestion.against} />
          <Reasons kind="ask" sentences={suggestion.ask} />
        </div>
      </div>
      <DecisionForm vacancyId={id} title={title} answer={answer} />
    </article>
  );
}
