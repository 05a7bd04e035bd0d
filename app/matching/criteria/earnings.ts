// The client's own limit on a month's earnings against the pay and hours an ad states. Only ever asked about: what earnings change is for others to say.
import type { ClientFacts, VacancyFacts } from "../facts.ts";
import { type Finding, toAsk } from "../finding.ts";
import { say } from "../reasons.ts";
import { limits, weights } from "../weights.ts";
import { statedFull, statedRange } from "./hours.ts";

/** Said as "about", and never below what was worked out. */
const tens = (euros: number): number => Math.ceil(euros / 10) * 10;

/**
 * Euros a month by the stated pay and the stated hours: the least and the most.
 * - an hour's pay × hours a week × 4.33 (a month is 52 weeks / 12, rounded to hundredths); full time without a number
 *   counts as `full_week_hours`
 * - a month's pay as it stands, a year's divided by twelve – for full time only: beside fewer hours an ad does not say
 *   whether it is the pay of those hours or of a full week
 * Extras for evenings and Sundays and the holiday bonus are not in it. Undefined where pay or hours are not stated.
 */
export function monthlyEarnings(vacancy: VacancyFacts): { least: number; most: number } | undefined {
  const { pay } = vacancy;
  if (!pay || (pay.min === undefined && pay.max === undefined)) return undefined;
  const range = statedRange(vacancy);
  const full = statedFull(vacancy, range) === true;
  const [low, high] = [pay.min ?? 0, pay.max ?? pay.min ?? 0];
  if (pay.unit === "hour") {
    if (!range && !full) return undefined;
    const { min, max } = range ?? { min: limits.full_week_hours, max: limits.full_week_hours };
    const most = Number.isFinite(max) ? max : min;
    return { least: low * min * limits.weeks_in_month, most: high * most * limits.weeks_in_month };
  }
  if (!full) return undefined;
  const months = pay.unit === "month" ? 1 : 12;
  return { least: low / months, most: high / months };
}

export function earnings(client: ClientFacts, vacancy: VacancyFacts): Finding[] {
  const limit = client.earningsCeiling;
  const month = limit === undefined ? undefined : monthlyEarnings(vacancy);
  if (limit === undefined || !month || month.most <= limit) return [];
  if (month.least > limit) return [toAsk(say("earnings_above", { euros: tens(month.least) }), weights.earnings_above)];
  return [toAsk(say("earnings_may", { euros: tens(month.most) }), weights.earnings_may)];
}
