// Vacancies for one client in the order in which they are shown. Always jobs for a person, never persons for a job.
import type { ClientFacts, Group, VacancyFacts, Verdict } from "./facts.ts";
import { match } from "./match.ts";

const groupOrder: Record<Group, number> = { good: 0, possible: 1, check: 2 };

export interface Ranking {
  /** Groups good → possible → check; in each the best score first, then the newest, then by id. */
  shown: Verdict[];
  /** In the same order; each says in `hidden` why. */
  hidden: Verdict[];
}

/** Judges every vacancy by itself and orders the verdicts. The order of the input does not matter. */
export function rank(client: ClientFacts, vacancies: readonly VacancyFacts[]): Ranking {
  const judged = vacancies.map((vacancy) => ({ verdict: match(client, vacancy), publishedAt: vacancy.publishedAt }));
  judged.sort(
    (a, b) =>
      groupOrder[a.verdict.group] - groupOrder[b.verdict.group] ||
      b.verdict.score - a.verdict.score ||
      compare(b.publishedAt, a.publishedAt) ||
      compare(a.verdict.vacancyId, b.verdict.vacancyId),
  );
  const verdicts = judged.map(({ verdict }) => verdict);
  return { shown: verdicts.filter((v) => !v.hidden), hidden: verdicts.filter((v) => v.hidden) };
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
