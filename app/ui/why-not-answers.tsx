// Where a vacancy stands for a client, with every reason: also for one that is hidden or far from the wishes.
import { Link } from "@remix-run/react";
import { Reasons } from "./reasons.tsx";
import type { SuggestionShown } from "./suggestion-card.tsx";
import { VacancyFacts } from "./vacancy-line.tsx";

interface WhyNotShown extends SuggestionShown {
  standing: string;
  /** Whom else it suits, in numbers that say of nobody. */
  others: string;
}

export function WhyNotAnswers({ answers }: { answers: WhyNotShown[] }) {
  if (answers.length === 0) return null;
  return (
    <ul className="mt-4 grid gap-4">
      {answers.map((one) => (
        <li key={one.id} className="card">
          <h3 className="text-lg leading-snug">
            <Link to={`/vacancies/${one.id}`} lang={one.lang} className="link" prefetch="none">
              {one.title}
            </Link>
          </h3>
          <VacancyFacts vacancy={one} />
          <p className="mt-2 font-semibold" role="status">
            {one.standing}
          </p>
          {one.others ? <p>{one.others}</p> : null}
          <div className="mt-3 grid gap-3">
            <Reasons kind="for" sentences={one.for} />
            <Reasons kind="against" sentences={one.against} />
            <Reasons kind="ask" sentences={one.ask} />
          </div>
        </li>
      ))}
    </ul>
  );
}
