// What the client has already answered: about this vacancy, and about fields like it.
import type { ClientFacts, VacancyFacts } from "../facts.ts";
import { type Finding, speaksAgainst } from "../finding.ts";
import { say } from "../reasons.ts";
import { limits, weights } from "../weights.ts";

/** Links below this are side tasks of the ad; a no to the field does not reach them. */
const central = 0.5;

export function answers(client: ClientFacts, vacancy: VacancyFacts): Finding[] {
  const answer = client.answers[vacancy.id]?.answer;
  if (answer === "no") return [speaksAgainst(say("answered_no", {}), 0, true)];
  // Interested in this very one: earlier noes to the like of it no longer speak.
  if (answer === "interested") return [];
  const findings: Finding[] = [];
  if (answer === "not_now") findings.push(speaksAgainst(say("answered_not_now", {}), weights.answered_not_now));
  const similar = vacancy.occupations
    .filter(({ weight }) => weight >= central)
    .map(({ isco4 }) => ({ isco4, count: client.noFields?.[isco4] ?? 0 }))
    .filter(({ count }) => count >= limits.said_no_similar)
    .sort((a, b) => b.count - a.count || (a.isco4 < b.isco4 ? -1 : 1))[0];
  if (similar) {
    const reason = say("said_no_similar", { work: similar.isco4, times: similar.count });
    findings.push(speaksAgainst(reason, weights.said_no_similar));
  }
  return findings;
}
