// What the coach has put on the client's list: with its note, its reasons, the client's answer – and the way off the list.
import { Form, Link } from "@remix-run/react";
import { DecisionForm } from "./decision-form.tsx";
import { Reasons } from "./reasons.tsx";
import { useSay } from "./say.tsx";
import type { SuggestionShown } from "./suggestion-card.tsx";
import { VacancyFacts } from "./vacancy-line.tsx";

export interface FindShown extends SuggestionShown {
  note: string;
  on: string;
}

export function FindsOnList({ finds }: { finds: FindShown[] }) {
  const t = useSay();
  if (finds.length === 0) return null;
  return (
    <section className="mt-8" aria-labelledby="finds">
      <h2 id="finds">{t("suggestion.finds")}</h2>
      <p className="mt-1 text-muted">{t("suggestion.findsLead")}</p>
      <ul className="mt-3 grid gap-4">
        {finds.map((find) => (
          <li key={find.id} className="card">
            <h3 className="text-lg leading-snug">
              <Link to={`/vacancies/${find.id}`} lang={find.lang} className="link" prefetch="none">
                {find.title}
              </Link>
              {find.answer ? (
                <span className="badge bg-good-tint text-good">{t.code("answer", find.answer)}</span>
              ) : null}
            </h3>
            <VacancyFacts vacancy={find} />
            {find.note ? <p className="mt-2">”{find.note}”</p> : null}
            <p className="text-muted text-sm">
              {find.on} · {t.code("group", find.group)}
            </p>
            <div className="mt-3 grid gap-3">
              <Reasons kind="for" sentences={find.for} />
              <Reasons kind="against" sentences={find.against} />
              <Reasons kind="ask" sentences={find.ask} first={2} />
            </div>
            <DecisionForm vacancyId={find.id} title={find.title} answer={find.answer} />
            <MoveFind vacancyId={find.id} act="unfind" label={t("suggestion.findRemove")} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function MoveFind({ vacancyId, act, label }: { vacancyId: string; act: "unfind" | "refind"; label: string }) {
  return (
    <Form method="post" preventScrollReset className="mt-2 print:hidden">
      <input type="hidden" name="find" value={vacancyId} />
      <button type="submit" name="act" value={act} className="button">
        {label}
      </button>
    </Form>
  );
}
