// Days of the calendar as ISO dates ("2026-11-21"): reckoned without clocks and time zones. Pure.

/** Milliseconds of a day without a change of the clocks. */
const day = 86_400_000;

/** The instant so many times 24 hours later; earlier with a negative number. */
export const instantAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * day);

export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * day).toISOString().slice(0, 10);
}

/** The same day so many months later; the last of the month where it has no such day. */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, date = 1] = iso.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Whole days from one to the other; negative: it was before. */
export function daysFromTo(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day);
}

/** The Monday of the day's week. */
export function mondayOf(iso: string): string {
  return addDays(iso, -((new Date(iso).getUTCDay() + 6) % 7));
}
