// One client, one vacancy, one verdict. No clock, no randomness, no memory: the same pair always gives the same.

import { fieldFit } from "./criteria/field-fit.ts";
import { criteria } from "./criteria.ts";
import type { ClientFacts, Group, VacancyFacts, Verdict } from "./facts.ts";
import type { Finding } from "./finding.ts";
import { importanceOf } from "./importance.ts";
import { tiltOf } from "./tilt.ts";
import { limits } from "./weights.ts";

type Side<S extends Finding["side"]> = Extract<Finding, { side: S }>;

/** See domain: good = a wish met and nothing against; check = a must, or the occupation, cannot be judged. */
function groupOf(against: Side<"against">[], asks: Side<"ask">[], wishMet: number): Group {
  if (asks.some((finding) => finding.unjudged)) return "check";
  return against.length > 0 || wishMet < limits.wish_met ? "possible" : "good";
}

/** Points are rounded to thousandths, so that sums of the same parts are equal. */
const rounded = (points: number): number => Math.round(points * 1000) / 1000;

/**
 * Judges one vacancy for one client.
 * @returns at most three reasons for (the strongest first), all against, all to ask; `hidden` repeats the one of the
 * reasons against that hides, so a blocker is always said.
 */
export function match(client: ClientFacts, vacancy: VacancyFacts): Verdict {
  const findings = criteria.flatMap((criterion) => {
    const weight = importanceOf(client, criterion) * tiltOf(client, criterion);
    return criterion(client, vacancy).map((finding) => ({ ...finding, points: finding.points * weight }));
  });
  const pros = findings.filter((f): f is Side<"for"> => f.side === "for").sort((a, b) => b.points - a.points);
  const against = findings.filter((f): f is Side<"against"> => f.side === "against");
  const asks = findings.filter((f): f is Side<"ask"> => f.side === "ask");
  const { met } = fieldFit(client, vacancy);
  const hidden = against.find((finding) => finding.hides)?.reason;
  const answer = client.answers[vacancy.id]?.answer;
  return {
    vacancyId: vacancy.id,
    group: groupOf(against, asks, met),
    score: rounded(findings.reduce((sum, finding) => sum + finding.points, 0)),
    for: pros.slice(0, limits.reasons_for).map((finding) => finding.reason),
    against: against.map((finding) => finding.reason),
    ask: asks.map((finding) => finding.reason),
    wishMet: rounded(met),
    ...(answer === "interested" || answer === "not_now" ? { answer } : {}),
    ...(hidden ? { hidden } : {}),
  };
}
