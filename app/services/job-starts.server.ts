// The number of people whose job began in a quarter, by employment area of the home, counted once when two weeks have passed:
// four paid hours are written down late. Each person counts once, so that five starts of one are not five people.
import type { World } from "#app/world/world.server.ts";
import { isPublished, listHomesOfStarts, publishJobStarts } from "#db/demand.ts";
import { employmentAreasOf } from "./areas.ts";
import { addDays, addMonths } from "./calendar-days.ts";
import { rounded } from "./demand-board.ts";
import { finnishDay } from "./finnish-time.ts";

const daysToWrite = 14;

export interface Quarter {
  /** "2026-Q2" */
  code: string;
  /** First day, and the first of the next quarter. */
  from: string;
  before: string;
}

/** The last quarter that has been over for two weeks on this day. Pure. */
export function quarterToCount(today: string): Quarter {
  const day = addDays(today, -daysToWrite);
  const year = Number(day.slice(0, 4));
  const begun = Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  const before = `${year}-${String(begun * 3 + 1).padStart(2, "0")}-01`;
  const from = addMonths(before, -3);
  return { code: `${from.slice(0, 4)}-Q${Math.floor((Number(from.slice(5, 7)) - 1) / 3) + 1}`, from, before };
}

/** Publishes the quarter once and for all. Employment areas do not overlap and nothing is said of larger ones. */
export async function publishQuarter(world: Pick<World, "db" | "clock" | "places">): Promise<boolean> {
  const now = world.clock();
  const { code, from, before } = quarterToCount(finnishDay(now));
  if (await isPublished(world.db, "job_starts", code)) return false;
  const counts = new Map<string, number>();
  for (const home of await listHomesOfStarts(world.db, from, before)) {
    const town = world.places.resolve(home)?.municipality;
    for (const area of employmentAreasOf(town ? [town] : [])) counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  const areas = [...counts].map(([areaCode, count]) => ({ areaCode, shown: rounded(count) }));
  const shown = areas.filter((area) => area.shown > 0);
  return world.db.transaction().execute((trx) => publishJobStarts(trx, code, shown, now));
}
