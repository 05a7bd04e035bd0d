// What the demand board and the quarters' job starts have said: rounded and suppressed before it came here, kept by month and
// quarter. Nothing of a client stands here, and nothing here is counted again.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";
import type { AreaKind, Publication } from "./vocabulary/officers.ts";

export interface DemandShown {
  areaKind: AreaKind;
  areaCode: string;
  /** `tol2008:I` */
  sector: string;
  /** At least so many; a multiple of five. */
  shown: number;
}

/** Takes a period once: false where somebody has taken it already. In the transaction of what is published. */
async function take(trx: Db, kind: Publication, period: string, now: Date): Promise<boolean> {
  const taken = await trx
    .insertInto("publication")
    .values({ kind, period, takenAt: now.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (taken.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Whether this month or quarter has been published, with or without anything to show. */
export async function isPublished(db: Db, kind: Publication, period: string): Promise<boolean> {
  const row = await db
    .selectFrom("publication")
    .select("period")
    .where("kind", "=", kind)
    .where("period", "=", period)
    .executeTakeFirst();
  return row !== undefined;
}

/** Publishes a month ("2026-11") once and for all; false where it stands already. In a transaction. */
export async function publishDemand(
  trx: Db,
  month: string,
  cells: readonly DemandShown[],
  now: Date,
): Promise<boolean> {
  if (!(await take(trx, "demand", month, now))) return false;
  for (const { areaKind, areaCode, sector, shown } of cells)
    await trx.insertInto("demandMonth").values({ id: newId(), month, areaKind, areaCode, sector, shown }).execute();
  return true;
}

/** What a month shows, by area and sector. */
export async function listDemand(db: Db, month: string): Promise<DemandShown[]> {
  return db
    .selectFrom("demandMonth")
    .select(["areaKind", "areaCode", "sector", "shown"])
    .where("month", "=", month)
    .orderBy("areaKind")
    .orderBy("areaCode")
    .orderBy("sector")
    .execute();
}

/** Publishes a quarter ("2026-Q2") once and for all; false where it stands already. In a transaction. */
export async function publishJobStarts(
  trx: Db,
  quarter: string,
  areas: readonly { areaCode: string; shown: number }[],
  now: Date,
): Promise<boolean> {
  if (!(await take(trx, "job_starts", quarter, now))) return false;
  for (const { areaCode, shown } of areas)
    await trx.insertInto("jobStartQuarter").values({ quarter, areaCode, shown }).execute();
  return true;
}

/** The latest published quarter; undefined before the first. */
export async function latestQuarter(db: Db): Promise<string | undefined> {
  const row = await db
    .selectFrom("publication")
    .select((eb) => eb.fn.max("period").as("period"))
    .where("kind", "=", "job_starts")
    .executeTakeFirst();
  return row?.period ?? undefined;
}

/** What a quarter shows of these employment areas; one that is under five has no row. */
export async function listJobStarts(
  db: Db,
  quarter: string,
  areaCodes: readonly string[],
): Promise<{ areaCode: string; shown: number }[]> {
  if (areaCodes.length === 0) return [];
  return db
    .selectFrom("jobStartQuarter")
    .select(["areaCode", "shown"])
    .where("quarter", "=", quarter)
    .where("areaCode", "in", areaCodes)
    .orderBy("areaCode")
    .execute();
}

/**
 * Where the clients live whose job came to four paid hours between these days (the last one not meant), one row a client.
 * Only those whose consent held on that day. For counting only: no page reads it.
 */
export async function listHomesOfStarts(db: Db, from: string, before: string): Promise<string[]> {
  const rows = await db
    .selectFrom("employment")
    .innerJoin("client", "client.id", "employment.clientId")
    .innerJoin("clientProfile", "clientProfile.clientId", "client.id")
    .select(["client.id", "clientProfile.profile"])
    .distinct()
    .where("employment.fourHoursOn", ">=", from)
    .where("employment.fourHoursOn", "<", before)
    .whereRef("client.consentedAt", "<=", "employment.fourHoursOn")
    .where((eb) =>
      eb.or([eb("client.consentUntil", "is", null), eb("client.consentUntil", ">", eb.ref("employment.fourHoursOn"))]),
    )
    .where("clientProfile.version", "=", (eb) =>
      eb
        .selectFrom("clientProfile as latest")
        .whereRef("latest.clientId", "=", "client.id")
        .select((max) => max.fn.max("latest.version").as("version")),
    )
    .execute();
  return rows.map(({ profile }) => (JSON.parse(profile) as { home: string }).home);
}
