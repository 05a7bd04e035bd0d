// Days on which offices work in Finland, against the calendars of several years.
import { expect, test } from "vitest";
import { isWorkingDay } from "#app/services/working-days.ts";

test("weekends, holidays and the eves that are free are no working days", () => {
  const free = [
    ...["2026-11-21", "2026-11-22", "2026-01-01", "2026-01-06", "2026-05-01", "2025-12-24", "2025-12-25", "2025-12-26"],
    // Good Friday, Easter Monday and Ascension Day of four years.
    ...["2024-03-29", "2024-04-01", "2024-05-09", "2025-04-18", "2025-04-21", "2025-05-29"],
    ...["2026-04-03", "2026-04-06", "2026-05-14", "2038-04-23", "2038-04-26", "2038-06-03"],
    // Midsummer Eve, and Independence Day on a Monday.
    ...["2026-06-19", "2027-06-25", "2027-12-06"],
  ];
  expect(free.filter(isWorkingDay)).toEqual([]);
});

test("the days beside them are", () => {
  const days = ["2026-11-20", "2026-11-23", "2026-04-02", "2026-04-07", "2026-05-15", "2026-06-18", "2026-06-22"];
  expect(days.filter(isWorkingDay)).toEqual(days);
  expect(isWorkingDay("2025-12-23")).toBe(true);
});
