// What the client wishes the employer to arrange, beside what the employer has said it can.
import type { ClientFacts, VacancyFacts } from "../facts.ts";
import { type Finding, list, speaksAgainst, speaksFor, toAsk, upTo } from "../finding.ts";
import { say } from "../reasons.ts";
import { weights } from "../weights.ts";

export function adjustments(client: ClientFacts, vacancy: VacancyFacts): Finding[] {
  const answered = (answer: boolean | undefined): string[] =>
    client.adjustments.filter((code) => vacancy.adjustments[code] === answer);
  const [offered, refused, unknown] = [answered(true), answered(false), answered(undefined)];
  const findings: Finding[] = [];
  if (offered.length > 0) {
    const points = upTo(offered.length, weights.adjustment_offered, weights.adjustment_offered_most);
    findings.push(speaksFor(say("adjustments_offered", { adjustments: list(offered) }), points));
  }
  if (refused.length > 0) {
    const reason = say("adjustments_not_offered", { adjustments: list(refused) });
    findings.push(speaksAgainst(reason, weights.adjustment_not_offered));
  }
  if (unknown.length > 0) {
    const cost = unknown.length * weights.adjustment_unknown;
    findings.push(toAsk(say("adjustments_ask", { adjustments: list(unknown) }), cost));
  }
  return findings;
}
