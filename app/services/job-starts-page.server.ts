// The sentence about job starts an officer reads: a rounded number of the last quarter by employment area, never by ad or
// employer. None and a few are told in the same words: "none" would say of the few people of a small area that nobody began.
import type { World } from "#app/world/world.server.ts";
import { latestQuarter, listJobStarts } from "#db/demand.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { type Area, areaName, employmentAreasOf, townsOf } from "./areas.ts";

export interface JobStarts {
  year: string;
  /** A key of the words: `demand.quarter.Q2`. */
  quarter: "Q1" | "Q2" | "Q3" | "Q4";
  areas: { name: string; shown: number }[];
  /** Of these areas some are under five, or have none. */
  others: boolean;
}

/** Of the area, of the employment areas in a region, or of the officer's own; undefined before the first quarter. */
export async function jobStartsIn(
  { db }: Pick<World, "db">,
  area: Area | undefined,
  own: readonly { code: string }[],
  locale: Locale,
): Promise<JobStarts | undefined> {
  const latest = await latestQuarter(db);
  if (!latest) return undefined;
  const codes = area ? employmentAreaCodes(area) : own.map(({ code }) => code);
  const shown = await listJobStarts(db, latest, codes);
  const [year = "", quarter = ""] = latest.split("-");
  return {
    ...{ year, quarter: quarter as JobStarts["quarter"] },
    areas: shown.map(({ areaCode, shown: count }) => ({
      name: areaName({ kind: "employment_area", code: areaCode }, locale),
      shown: count,
    })),
    others: shown.length < codes.length,
  };
}

const employmentAreaCodes = (area: Area) =>
  area.kind === "employment_area" ? [area.code] : employmentAreasOf(townsOf(area));
