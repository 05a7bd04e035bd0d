// Instants as the clocks in Finland show them: days and times of visits are agreed on in Finnish time.

import type { Locale } from "#app/i18n/locale.ts";
import { readInstant } from "#app/intake/dates.ts";

const timeZone = "Europe/Helsinki";
// Swedish writes days as ISO does.
const days = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
const times = new Intl.DateTimeFormat("sv-SE", { timeZone, timeStyle: "short" });
const tags: Record<Locale, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };
const moments = Object.fromEntries(
  Object.entries(tags).map(([locale, tag]) => [
    locale,
    new Intl.DateTimeFormat(tag, {
      timeZone,
      ...{ weekday: "short", day: "numeric", month: "numeric", year: "numeric", hour: "numeric", minute: "2-digit" },
    }),
  ]),
) as Record<Locale, Intl.DateTimeFormat>;

/** "2026-11-21" */
export const finnishDay = (at: Date): string => days.format(at);

/** "13:00" */
export const finnishTime = (at: Date): string => times.format(at);

/** "la 21.11.2026 klo 13.00", as the language writes it. */
export const finnishMoment = (at: Date, locale: Locale): string => moments[locale].format(at);

/** The instant of a day ("2026-11-21") and a time ("9.05" or "13:00") in Finland; undefined where there is none. */
export function instantOf(day: string, time: string): Date | undefined {
  const [hours = "", minutes = ""] = time.split(/[:.]/);
  const instant = readInstant(`${day}T${hours.padStart(2, "0")}:${minutes}`);
  return instant === undefined ? undefined : new Date(instant);
}

/** First and following instant of the month in which `at` lies. */
export function monthOf(at: Date): { from: Date; to: Date } {
  const [year = 0, month = 0] = finnishDay(at).split("-").map(Number);
  const first = (y: number, m: number) => instantOf(`${y}-${String(m).padStart(2, "0")}-01`, "0:00") ?? at;
  return { from: first(year, month), to: month === 12 ? first(year + 1, 1) : first(year, month + 1) };
}

/** Whole days from one instant to another, by the calendar. */
export function daysBetween(from: Date, to: Date): number {
  return Math.round((Date.parse(finnishDay(to)) - Date.parse(finnishDay(from))) / 86_400_000);
}
