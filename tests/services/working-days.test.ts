// Days on which offices work in Finland, against the calendars of several years, and counted back from any of them.
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#app/services/calendar-days.ts";
import { isWorkingDay, workingDaysBefore } from "#app/services/working-days.ts";

/** Free days from Monday to Friday, from the almanac. Midsummer Day and All Saints' Day are Saturdays every year. */
const freeWeekdays: Record<number, string[]> = {
  2026: ["01-01", "01-06", "04-03", "04-06", "05-01", "05-14", "06-19", "12-24", "12-25"],
  2027: ["01-01", "01-06", "03-26", "03-29", "05-06", "06-25", "12-06", "12-24"],
  2028: ["01-06", "04-14", "04-17", "05-01", "05-25", "06-23", "12-06", "12-25", "12-26"],
};

test.each([2026, 2027, 2028])("the weekdays of %i that are free are those of the almanac and no others", (year) => {
  const free: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) {
    const weekday = new Date(day).getUTCDay();
    if (weekday === 0 || weekday === 6) expect(isWorkingDay(day)).toBe(false);
    else if (!isWorkingDay(day)) free.push(day.slice(5));
  }
  expect(free).toEqual(freeWeekdays[year]);
});

test("further years by their Easters", () => {
  const free = ["2024-03-29", "2024-04-01", "2024-05-09", "2025-04-18", "2025-04-21", "2025-05-29"];
  expect([...free, "2038-04-23", "2038-04-26", "2038-06-03"].filter(isWorkingDay)).toEqual([]);
});

test("counting back lands on a working day with exactly so many working days behind it", () => {
  const days = fc.integer({ min: 0, max: 3000 }).map((n) => addDays("2024-01-01", n));
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 12 }), (from, count) => {
      const to = workingDaysBefore(from, count);
      expect(isWorkingDay(to)).toBe(true);
      let seen = 0;
      for (let day = to; day < from; day = addDays(day, 1)) if (isWorkingDay(day)) seen++;
      expect(seen).toBe(count);
    }),
  );
  expect(workingDaysBefore("2026-12-07", 2)).toBe("2026-12-03");
});
