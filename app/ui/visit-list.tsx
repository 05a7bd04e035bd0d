// Visits under a heading, each a way to its own page.
import { Link } from "@remix-run/react";
import { useSay } from "./say.tsx";
import { StandIn, type StandInShown } from "./stand-in.tsx";

export interface VisitLineShown {
  id: string;
  employer: string;
  when: string;
  facts: string[];
  nextStep?: string;
  nextStepOn?: string;
  standIn?: StandInShown;
}

/** `step`: what was agreed on is what the line is about. */
export function VisitList(props: { id: string; heading: string; visits: VisitLineShown[]; step?: boolean }) {
  const t = useSay();
  const { id, heading, visits, step } = props;
  if (visits.length === 0) return null;
  return (
    <section className="mt-6" aria-labelledby={id}>
      <h2 id={id}>
        {heading} <span className="chip font-normal">{visits.length}</span>
      </h2>
      <ul className="mt-3 grid gap-3">
        {visits.map((visit) => (
          <li key={visit.id} className="card relative py-3 hover:border-accent">
            <h3 className="leading-snug">
              <Link to={`/coach/visits/${visit.id}`} className="link after:absolute after:inset-0" prefetch="none">
                {visit.employer}
              </Link>
              <StandIn standIn={visit.standIn} />
            </h3>
            {step && visit.nextStepOn ? (
              <p className="font-semibold">
                {t("visit.nextStepBy", { step: visit.nextStep ?? t("visit.nextStep"), date: visit.nextStepOn })}
              </p>
            ) : null}
            <p className="text-muted">{[visit.when, ...visit.facts].join(" · ")}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
