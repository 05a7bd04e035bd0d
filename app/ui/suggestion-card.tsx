// One suggestion: what the work is, what speaks for and against it, what to ask – and the client's answer.
import { Link } from "@remix-run/react";
import { ApplicationLink } from "./application-link.tsx";
import { ComparePick } from "./compare-tools.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { PlanLink } from "./plan-link.tsx";
import { Reasons } from "./reasons.tsx";
import { useSay } from "./say.tsx";
import { VacancyFacts, type VacancyLineShown } from "./vacancy-line.tsx";

export interface SuggestionShown extends VacancyLineShown {
  group: string;
  answer?: string;
  /** The application that has begun on it. */
  thread?: string;
  for: string[];
  against: string[];
  ask: string[];
}

/** Where something important is open, everything to ask is shown at once; elsewhere the first few. */
const asksFirst = 2;

export function SuggestionCard({ suggestion }: { suggestion: SuggestionShown }) {
  const t = useSay();
  const { id, title, lang, answer, group } = suggestion;
  return (
    <article className="card" aria-labelledby={`title-${id}`}>
      <h4 id={`title-${id}`} className="font-bold text-lg leading-snug">
        <Link to={`/vacancies/${id}`} lang={lang} className="link" prefetch="none">
          {title}
        </Link>
        {answer ? <span className="badge bg-good-tint text-good">{t.code("answer", answer)}</span> : null}
      </h4>
      <VacancyFacts vacancy={suggestion} />
      <div className="mt-3 grid gap-x-8 gap-y-3 md:grid-cols-2 print:grid-cols-2">
        <div className="grid content-start gap-3">
          <Reasons kind="for" sentences={suggestion.for} />
          <Reasons kind="against" sentences={suggestion.against} />
        </div>
        <Reasons kind="ask" sentences={suggestion.ask} first={group === "check" ? undefined : asksFirst} />
      </div>
      <DecisionForm vacancyId={id} title={title} answer={answer} />
      <div className="flex flex-wrap items-center gap-x-4">
        <PlanLink vacancy={id} name={title} />
        <ApplicationLink vacancy={id} title={title} answer={answer} thread={suggestion.thread} />
        <ComparePick id={id} title={title} />
      </div>
    </article>
  );
}
