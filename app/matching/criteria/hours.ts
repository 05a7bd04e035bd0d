// Hours a week, wished and stated. Full time avoided is the same fact, so it speaks once. Hours never hide.
import type { ClientFacts, VacancyFacts } from "../facts.ts";
import { type Finding, isMust, speaksAgainst, speaksFor, toAsk } from "../finding.ts";
import { say } from "../reasons.ts";
import { limits, weights } from "../weights.ts";

interface Range {
  min: number;
  max: number;
}

/** "15-25", "20", "15-" or "-25". */
function hoursCode({ min, max }: Range): string {
  if (min === max) return `${min}`;
  return `${min > 0 ? min : ""}-${max < Number.POSITIVE_INFINITY ? max : ""}`;
}

/** The hours the vacancy states as numbers, or undefined. */
export function statedRange(vacancy: VacancyFacts): Range | undefined {
  const { hoursMin, hoursMax } = vacancy;
  if (hoursMin === undefined && hoursMax === undefined) return undefined;
  return { min: hoursMin ?? 0, max: Math.max(hoursMin ?? 0, hoursMax ?? Number.POSITIVE_INFINITY) };
}

/** Full time, only where stated: by the type, by the numbers or as a condition. Undefined: not known. */
export function statedFull(vacancy: VacancyFacts, range: Range | undefined): boolean | undefined {
  if (range) return range.min >= limits.full_week_hours;
  if (vacancy.hoursType === "full") return true;
  if (vacancy.hoursType === "part" || vacancy.hoursType === "gig") return false;
  return vacancy.conditions.full_time;
}

function byNumbers(wish: Range, stated: Range): Finding {
  const params = { wish: hoursCode(wish), hours: hoursCode(stated) };
  const gap = Math.max(stated.min - wish.max, wish.min - stated.max);
  if (gap > 0) {
    const points = Math.max(
      weights.hours_conflict_most,
      weights.hours_conflict + gap * weights.hours_conflict_per_hour,
    );
    return speaksAgainst(say(stated.min > wish.max ? "hours_too_many" : "hours_too_few", params), points);
  }
  const within = stated.min >= wish.min && stated.max <= wish.max;
  return speaksFor(say("hours_fit", params), within ? weights.hours_fit : weights.hours_overlap);
}

/** No numbers, but full or part time is known. */
function byType(wish: Range, full: boolean, unjudged: boolean): Finding[] {
  const params = { wish: hoursCode(wish) };
  if (!full) {
    if (wish.min >= limits.full_week_hours)
      return [speaksAgainst(say("part_time_only", params), weights.hours_conflict)];
    // Part time fits, but how many hours is still to be asked.
    return [
      speaksFor(say("part_time", {}), weights.hours_overlap),
      toAsk(say("hours_unknown", {}), weights.hours_unknown, unjudged),
    ];
  }
  if (wish.max < limits.full_time_conflict_hours)
    return [speaksAgainst(say("full_time", {}), weights.hours_conflict_most)];
  if (wish.max < limits.full_week_hours) return [toAsk(say("hours_full", params), weights.hours_unknown, unjudged)];
  return [speaksFor(say("full_time_ok", params), weights.hours_fit)];
}

export function hours(client: ClientFacts, vacancy: VacancyFacts): Finding[] {
  const { min, max } = client.hours ?? {};
  const wish =
    min === undefined && max === undefined ? undefined : { min: min ?? 0, max: max ?? Number.POSITIVE_INFINITY };
  const avoidsFull = client.avoid.includes("full_time");
  const unjudged =
    (wish !== undefined && isMust(client, "hours")) || (avoidsFull && isMust(client, "conditions.avoid.full_time"));
  const range = statedRange(vacancy);
  const full = statedFull(vacancy, range);

  if (full === undefined && !range) return [toAsk(say("hours_unknown", {}), weights.hours_unknown, unjudged)];
  const byHours = wish && range ? [byNumbers(wish, range)] : [];
  if (byHours.some((finding) => finding.side === "against")) return byHours;
  if (avoidsFull && full) return [speaksAgainst(say("full_time", {}), weights.hours_conflict_most)];
  if (byHours.length > 0) return byHours;
  if (!range && vacancy.hoursType === "gig") return [toAsk(say("hours_gig", {}), weights.hours_unknown, unjudged)];
  if (wish && full !== undefined) return byType(wish, full, unjudged);
  return avoidsFull && full === false ? [speaksFor(say("part_time", {}), weights.hours_overlap)] : [];
}
