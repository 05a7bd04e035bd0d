// The demo's board and job starts: invented numbers, protected by the same rule as real ones.
import { publishDemand, publishJobStarts } from "#db/demand.ts";
import type { Db } from "#db/open.ts";
import { demoDemand, demoJobStarts } from "#db/seed/index.ts";
import { addMonths } from "./calendar-days.ts";
import { countLooking, demandBoard, type Looking, rounded } from "./demand-board.ts";
import { countryParts, demandMonth } from "./demand-count.server.ts";
import { finnishDay } from "./finnish-time.ts";
import { quarterToCount } from "./job-starts.server.ts";

/** This month and the one before it, and the last quarter, where they do not stand yet. In a transaction. */
export async function publishDemoDemand(trx: Db, now: Date): Promise<void> {
  const month = demandMonth(now);
  await publishDemand(trx, addMonths(`${month}-01`, -1).slice(0, 7), boardOf("before"), now);
  await publishDemand(trx, month, boardOf("now"), now);
  const areas = demoJobStarts.map(({ employmentArea, people }) => ({
    areaCode: employmentArea,
    shown: rounded(people),
  }));
  const shown = areas.filter((area) => area.shown > 0);
  await publishJobStarts(trx, quarterToCount(finnishDay(now)).code, shown, now);
}

function boardOf(when: "before" | "now") {
  const parts = countryParts();
  const people = demoDemand.flatMap((demand): Looking[] => {
    const looksIn = parts.flatMap(({ employmentArea }, at) =>
      demand.employmentAreas.includes(employmentArea) ? [at] : [],
    );
    return Array.from({ length: demand[when] }, () => ({ parts: looksIn, sectors: [demand.sector] }));
  });
  return demandBoard(parts, countLooking(parts, people));
}
