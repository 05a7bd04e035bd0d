// The order of an application's steps: which may follow which, and which end the thread. Pure.
import type { ApplicationStep } from "#db/vocabulary/day.ts";

const onTheWay: ApplicationStep[] = ["interested", "cv", "applied", "interview", "offer"];

/** These end a thread; one is open again when its end is taken back. */
const ends: readonly ApplicationStep[] = ["accepted", "no_answer", "not_chosen", "left_it"];

export const endsThread = (step: ApplicationStep): boolean => ends.includes(step);

/** Has the application been sent? Then the ad's own deadline no longer matters. */
export const hasApplied = (step: ApplicationStep): boolean =>
  endsThread(step) || onTheWay.indexOf(step) >= onTheWay.indexOf("applied");

/**
 * What may follow a step, in order. Steps may be skipped but not gone back to; an interview may be followed by another.
 * An answer presupposes that something was sent; leaving it is always possible.
 */
export function nextSteps(now: ApplicationStep): ApplicationStep[] {
  if (endsThread(now)) return [];
  const at = onTheWay.indexOf(now);
  return [
    ...onTheWay.filter((one, index) => index > at || (one === "interview" && now === one)),
    ...(hasApplied(now) ? ends : ends.filter((one) => one === "left_it")),
  ];
}
