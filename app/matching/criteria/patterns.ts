// Times of day and week. Refused patterns conflict only if every stated one is refused: the rest can be agreed on.
import type { ClientFacts, VacancyFacts } from "../facts.ts";
import { type Finding, isMust, list, speaksAgainst, speaksFor, toAsk } from "../finding.ts";
import { say } from "../reasons.ts";
import { weights } from "../weights.ts";

/** No times stated: what work like this usually has of the unwanted is asked first, then the rest. */
function asking(client: ClientFacts, vacancy: VacancyFacts, unjudged: boolean): Finding[] {
  const { notPatterns: refused, patterns: wished } = client;
  const usual = (pattern: string): boolean => vacancy.probable.patterns.includes(pattern);
  const findings: Finding[] = [];
  const feared = refused.filter(usual);
  if (feared.length > 0) {
    findings.push(toAsk(say("patterns_probable", { patterns: list(feared) }), weights.patterns_probable, unjudged));
  }
  const hoped = feared.length === 0 ? wished.filter(usual) : [];
  if (hoped.length > 0) findings.push(toAsk(say("patterns_liked_probable", { patterns: list(hoped) }), 0));
  const rest = (refused.length > 0 ? refused : wished).filter((pattern) => !feared.includes(pattern));
  const left = rest.filter((pattern) => !hoped.includes(pattern));
  if (left.length > 0) {
    const points = findings.length > 0 ? 0 : weights.patterns_unknown;
    findings.push(toAsk(say("patterns_unknown", { patterns: list(left) }), points, unjudged));
  }
  return findings;
}

export function patterns(client: ClientFacts, vacancy: VacancyFacts): Finding[] {
  const { notPatterns: refused, patterns: wished } = client;
  if (refused.length === 0 && wished.length === 0) return [];
  const musts = refused.filter((pattern) => isMust(client, `conditions.notPatterns.${pattern}`));
  const stated = vacancy.patterns;
  if (stated.length === 0) return asking(client, vacancy, musts.length > 0);
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
