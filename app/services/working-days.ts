// Which days offices work in Finland: Monday to Friday but for holidays and the eves that are free as well. Pure.
import { addDays } from "./calendar-days.ts";

/** Free every year on the same day; Christmas Eve is, though the almanac has it black. */
const fixed = new Set(["01-01", "01-06", "05-01", "12-06", "12-24", "12-25", "12-26"]);
/** Days from Easter Sunday: Good Friday, Easter Monday, Ascension Day. Whitsun is a Sunday; Midsummer Day and All Saints' are Saturdays. */
const fromEaster = [-2, 1, 39];

/** @param iso "2026-11-23" */
export function isWorkingDay(iso: string): boolean {
  const weekday = new Date(iso).getUTCDay();
  if (weekday === 0 || weekday === 6 || fixed.has(iso.slice(5))) return false;
  if (fromEaster.some((days) => addDays(easterOf(Number(iso.slice(0, 4))), days) === iso)) return false;
  const midsummerEve = weekday === 5 && iso.slice(5) >= "06-19" && iso.slice(5) <= "06-25";
  return !midsummerEve;
}

/** The day that lies so many working days before this one; the day itself is not counted. */
export function workingDaysBefore(iso: string, days: number): string {
  let day = iso;
  for (let left = days; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day)) left--;
  }
  return day;
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const m = Math.floor((a + 11 * d + 22 * e) / 451);
  const n = d + e - 7 * m + 114;
  const [month, day] = [Math.floor(n / 31), (n % 31) + 1];
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
