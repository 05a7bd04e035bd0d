// Times of day and week. Refused patterns conflict only if every stated one is refused: the rest can be agreed on.
import type { ClientFacts, VacancyFacts } from "../facts.ts";
import { type Finding, isMust, list, speaksAgainst, speaksFor, toAsk } from "../finding.ts";
import { say } from "../reasons.ts";
import { weights } from "../weights.ts";

export function patterns(client: ClientFacts, vacancy: VacancyFacts): Finding[] {
  const { notPatterns: refused, patterns: wished } = client;
  if (refused.length === 0 && wished.length === 0) return [];
  const musts = refused.filter((pattern) => isMust(client, `conditions.notPatterns.${pattern}`));
  const stated = vacancy.patterns;
  if (stated.length === 0) {
    const about = refused.length > 0 ? refused : wished;
    return [toAsk(say("patterns_unknown", { patterns: list(about) }), weights.patterns_unknown, musts.length > 0)];
  }
  const conflicting = stated.filter((pattern) => refused.includes(pattern));
  if (conflicting.length === stated.length) {
    const hides = stated.every((pattern) => musts.includes(pattern));
    return [speaksAgainst(say("patterns_avoided", { patterns: list(stated) }), weights.patterns_avoided, hides)];
  }
  if (conflicting.length > 0) {
    const unjudged = conflicting.some((pattern) => musts.includes(pattern));
    return [toAsk(say("patterns_partly", { patterns: list(conflicting) }), weights.patterns_partly, unjudged)];
  }
  const meets = stated.some((pattern) => pattern === "flexible" || wished.includes(pattern));
  if (wished.length > 0 && !meets && !wished.includes("flexible")) {
    const params = { wish: list(wished), patterns: list(stated) };
    return [speaksAgainst(say("patterns_other", params), weights.patterns_other)];
  }
  return [speaksFor(say("patterns_ok", { patterns: list(stated) }), weights.patterns_ok)];
}
