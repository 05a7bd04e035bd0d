// The clients a vacancy suits, best first, and what a coach is told of each. It never ranks persons for anybody else. Pure.
import type { VacancyFacts, Verdict } from "#app/matching/facts.ts";
import { match } from "#app/matching/match.ts";
import { limits, rulesVersion } from "#app/matching/weights.ts";
import type { InboxClient } from "#db/inbox.ts";
import { type EmployerNamed, type Known, willingAt } from "./known-clients.server.ts";

/** More would no longer be read. */
export const clientsNamed = 5;

type Fitting = Known & { verdict: Verdict };

/** Reasons against that say the work lies elsewhere. A tip goes by sector and area: who lives too far away is not meant. */
const elsewhere = new Set<string>(["too_far", "too_far_about", "too_far_usual", "area_outside", "abroad"]);

const possibleForTip = ({ group, wishMet, against }: Verdict) =>
  group === "possible" && wishMet >= limits.wish_met && !against.some(({ code }) => elsewhere.has(code));

/** The clients a vacancy suits, best first: good fits; for a tip also what is possible in the wished field and area. */
export function fits(
  vacancy: VacancyFacts,
  employer: EmployerNamed,
  clients: readonly Known[],
  tip: boolean,
): Fitting[] {
  return willingAt(clients, employer)
    .map((known) => ({ ...known, verdict: match(known.facts, vacancy) }))
    .filter(({ verdict }) => {
      if (verdict.hidden) return false;
      return verdict.group === "good" || (tip && possibleForTip(verdict));
    })
    .sort(
      (a, b) =>
        Number(a.verdict.group !== "good") - Number(b.verdict.group !== "good") ||
        b.verdict.score - a.verdict.score ||
        (a.client.id < b.client.id ? -1 : 1),
    );
}

/** What an inbox item keeps of a client. */
export function toTell({ client, verdict }: Fitting): InboxClient {
  return {
    clientId: client.id,
    group: verdict.group,
    for: verdict.for.slice(0, 1),
    against: verdict.against,
    rulesVersion,
  };
}
