// When the work begins, and when the client can begin. Only a stated day can be too early; "at once" is asked about.
import type { ClientFacts, VacancyFacts } from "../facts.ts";
import { type Finding, speaksAgainst, speaksFor, toAsk } from "../finding.ts";
import { say } from "../reasons.ts";
import { limits, weights } from "../weights.ts";

/** Days since 1970 of an ISO day or instant; NaN where it is neither. */
const dayNumber = (iso: string): number => Math.floor(Date.parse(iso.slice(0, 10)) / 86_400_000);

/** There is no clock here: the day the ad came out stands for "at once". */
export function start(client: ClientFacts, vacancy: VacancyFacts): Finding[] {
  const wish = client.start;
  const stated = vacancy.start;
  if (!wish || !stated || (wish.kind === "on_date" && wish.date === undefined)) return [];
  if (stated.kind === "by_agreement") return [speaksFor(say("start_agreed", {}), weights.start_ok)];
  if (wish.kind === "later")
    return stated.kind === "at_once" ? [toAsk(say("start_later", {}), weights.start_unsure)] : [];
  const published = dayNumber(vacancy.publishedAt);
  const ready = wish.date === undefined ? published : Math.max(dayNumber(wish.date), published);
  if (stated.kind === "at_once") return atOnce(ready - published, wish.date);
  return stated.date === undefined ? [] : onDay(stated.date, ready, wish.date);
}

function atOnce(days: number, wish: string | undefined): Finding[] {
  if (days <= limits.start_slack_days) return [speaksFor(say("start_at_once_ok", {}), weights.start_ok)];
  return wish === undefined ? [] : [toAsk(say("start_at_once_ask", { wish }), weights.start_unsure)];
}

function onDay(day: string, ready: number, wish: string | undefined): Finding[] {
  const wait = dayNumber(day) - ready;
  if (wait > limits.start_soon_days) return [];
  if (wait >= 0 || wish === undefined) return [speaksFor(say("start_ok", { day }), weights.start_ok)];
  if (-wait <= limits.start_slack_days) return [toAsk(say("start_ask", { day, wish }), weights.start_unsure)];
  return [speaksAgainst(say("start_early", { day, wish }), weights.start_early)];
}
