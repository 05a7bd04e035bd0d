// The client's strengths and skills, met in the words of the ad.
import type { ClientFacts, VacancyFacts } from "../facts.ts";
import { type Finding, list, speaksFor } from "../finding.ts";
import { say } from "../reasons.ts";
import { weights } from "../weights.ts";

export function strengths(client: ClientFacts, vacancy: VacancyFacts): Finding[] {
  const stated = new Set([...vacancy.titleWords, ...vacancy.words]);
  const met = [...client.strengths.keys()].filter((i) => stated.has(client.strengths[i] ?? ""));
  if (met.length === 0) return [];
  const points = Math.min(weights.strength_most, weights.strength + (met.length - 1) * weights.strength_more);
  return [speaksFor(say("strength", { words: list(met.map(String)) }), points)];
}
