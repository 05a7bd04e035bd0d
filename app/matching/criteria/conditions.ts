// Facts of the work itself: what the client wishes to avoid, and what the client likes. Nothing is inferred.
import type { ClientFacts, VacancyFacts } from "../facts.ts";
import { type Finding, isMust, list, speaksAgainst, speaksFor, toAsk, upTo } from "../finding.ts";
import { say } from "../reasons.ts";
import { weights } from "../weights.ts";

/** What the vacancy states. Alone at night is also answered by stated times without any night in them. */
function stated(vacancy: VacancyFacts, condition: string): boolean | undefined {
  const said = vacancy.conditions[condition];
  if (said !== undefined || condition !== "night_alone" || vacancy.patterns.length === 0) return said;
  return vacancy.patterns.includes("night") || vacancy.patterns.includes("flexible") ? undefined : false;
}

function asking(client: ClientFacts, unknown: string[]): Finding[] {
  const musts = unknown.filter((c) => client.avoid.includes(c) && isMust(client, `conditions.avoid.${c}`));
  const others = unknown.filter((c) => !musts.includes(c));
  const cost = (n: number): number => n * weights.condition_unknown;
  const findings: Finding[] = [];
  if (musts.length > 0) {
    findings.push(toAsk(say("conditions_must_unknown", { conditions: list(musts) }), cost(musts.length), true));
  }
  if (others.length > 0) {
    findings.push(toAsk(say("conditions_unknown", { conditions: list(others) }), cost(others.length)));
  }
  return findings;
}

export function conditions(client: ClientFacts, vacancy: VacancyFacts): Finding[] {
  // Full time is judged with the hours, so that one fact does not speak twice.
  const avoided = client.avoid.filter((c) => c !== "full_time");
  const liked = client.like.filter((c) => c !== "full_time" && !avoided.includes(c));
  const findings: Finding[] = avoided
    .filter((c) => stated(vacancy, c) === true)
    .map((c) => {
      const reason = say("condition_avoided", { condition: c });
      return speaksAgainst(reason, weights.condition_avoided, isMust(client, `conditions.avoid.${c}`));
    });
  const free = avoided.filter((c) => stated(vacancy, c) === false);
  if (free.length > 0) {
    const points = upTo(free.length, weights.condition_free, weights.condition_free_most);
    findings.push(speaksFor(say("conditions_free", { conditions: list(free) }), points));
  }
  const met = liked.filter((c) => stated(vacancy, c) === true);
  if (met.length > 0) {
    const points = upTo(met.length, weights.condition_liked, weights.condition_liked_most);
    findings.push(speaksFor(say("conditions_liked", { conditions: list(met) }), points));
  }
  const lacking = liked.filter((c) => stated(vacancy, c) === false);
  if (lacking.length > 0) {
    findings.push(speaksAgainst(say("conditions_lacking", { conditions: list(lacking) }), weights.condition_lacking));
  }
  return [
    ...findings,
    ...asking(
      client,
      [...avoided, ...liked].filter((c) => stated(vacancy, c) === undefined),
    ),
  ];
}
