// How long somebody still wants no letters. Pure: the clock of Finland and two times of day.
import { finnishTime } from "./finnish-time.ts";

const dayMinutes = 24 * 60;

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
};

/** Seconds until the quiet hours end; 0 outside of them. From 17:00 until 8:00 goes over midnight. */
export function quietSeconds(quiet: { from: string; until: string }, now: Date): number {
  const at = minutesOf(finnishTime(now));
  const since = (at - minutesOf(quiet.from) + dayMinutes) % dayMinutes;
  const length = (minutesOf(quiet.until) - minutesOf(quiet.from) + dayMinutes) % dayMinutes;
  return since < length ? (length - since) * 60 : 0;
}
