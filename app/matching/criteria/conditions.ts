// Facts of the work itself: what the client wishes to avoid, and what the client likes. What is probable is only asked.
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

type AskCode =
  | "conditions_must_probable"
  | "conditions_must_unknown"
  | "conditions_probable"
  | "conditions_liked_probable"
  | "conditions_unknown";

/** What is unknown: the musts first, and in both what work like this usually is before what nothing speaks of. */
function asking(client: ClientFacts, vacancy: VacancyFacts, unknown: string[]): Finding[] {
  const must = (c: string): boolean => client.avoid.includes(c) && isMust(client, `conditions.avoid.${c}`);
  const codeOf = (c: string): AskCode => {
    const probable = vacancy.probable.conditions.includes(c);
    if (must(c)) return probable ? "conditions_must_probable" : "conditions_must_unknown";
    if (!probable) return "conditions_unknown";
    return client.avoid.includes(c) ? "conditions_probable" : "conditions_liked_probable";
  };
  const { condition_unknown, condition_probable, condition_liked_probable } = weights;
  const asks: [code: AskCode, each: number, unjudged: boolean][] = [
    ["conditions_must_probable", condition_probable, true],
    ["conditions_must_unknown", condition_unknown, true],
    ["conditions_probable", condition_probable, false],
    ["conditions_liked_probable", condition_liked_probable, false],
    ["conditions_unknown", condition_unknown, false],
  ];
  return asks.flatMap(([code, each, unjudged]) => {
    const about = unknown.filter((c) => codeOf(c) === code);
    if (about.length === 0) return [];
    return [toAsk(say(code, { conditions: list(about) }), about.length * each, unjudged)];
  });
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
      vacancy,
      [...avoided, ...liked].filter((c) => stated(vacancy, c) === undefined),
    ),
  ];
}
