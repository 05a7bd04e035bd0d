// While a coach is away: who covers for whom, from a day to a day. Days are ISO days in Finland.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";

export interface Cover {
  id: string;
  coachId: string;
  coveredBy: string;
  coveredByName: string;
  fromOn: string;
  untilOn: string;
}

/** Opens a cover; returns its id. In a transaction with the line of the access log. */
export async function addCover(
  trx: Db,
  cover: { coachId: string; coveredBy: string; fromOn: string; untilOn: string; openedBy: string; now: Date },
): Promise<string> {
  const id = newId();
  const { now, ...columns } = cover;
  await trx
    .insertInto("cover")
    .values({ id, ...columns, createdAt: now.toISOString(), endedAt: null })
    .execute();
  return id;
}

const holding = (db: Db, today: string) =>
  db.selectFrom("cover").where("cover.endedAt", "is", null).where("cover.untilOn", ">=", today);

/** The coaches somebody covers for on that day, each once, with their names. */
export async function listCovered(
  db: Db,
  coveredBy: string,
  today: string,
): Promise<{ coachId: string; name: string; untilOn: string }[]> {
  return holding(db, today)
    .innerJoin("person", "person.id", "cover.coachId")
    .select((eb) => ["cover.coachId", "person.name", eb.fn.max("cover.untilOn").as("untilOn")])
    .where("cover.coveredBy", "=", coveredBy)
    .where("cover.fromOn", "<=", today)
    .groupBy(["cover.coachId", "person.name"])
    .orderBy("person.name")
    .execute();
}

/** Covers of these coaches that hold on that day or will. */
export async function listCovers(db: Db, coachIds: readonly string[], today: string): Promise<Cover[]> {
  if (coachIds.length === 0) return [];
  return holding(db, today)
    .innerJoin("person", "person.id", "cover.coveredBy")
    .select(["cover.id", "cover.coachId", "cover.coveredBy", "cover.fromOn", "cover.untilOn"])
    .select("person.name as coveredByName")
    .where("cover.coachId", "in", coachIds)
    .orderBy("cover.fromOn")
    .orderBy("cover.id")
    .execute();
}

export interface CoverTold {
  id: string;
  coachName: string;
  coveredByName: string;
  openedByName: string;
  fromOn: string;
  untilOn: string;
  /** ISO instants. */
  createdAt: string;
  endedAt: string | null;
  /** How often the stand-in has opened or changed something of a client of that coach meanwhile. */
  looks: number;
}

/** The last covers of these coaches, the newest first, each with what the access log counts of it. */
export async function listCoverLog(db: Db, coachIds: readonly string[], limit: number): Promise<CoverTold[]> {
  if (coachIds.length === 0) return [];
  const rows = await db
    .selectFrom("cover")
    .innerJoin("person as coach", "coach.id", "cover.coachId")
    .innerJoin("person as standIn", "standIn.id", "cover.coveredBy")
    .innerJoin("person as opener", "opener.id", "cover.openedBy")
    .select(["cover.id", "cover.fromOn", "cover.untilOn", "cover.createdAt", "cover.endedAt"])
    .select(["coach.name as coachName", "standIn.name as coveredByName", "opener.name as openedByName"])
    .select((eb) =>
      eb
        .selectFrom("accessLog")
        .innerJoin("client", "client.id", "accessLog.thingId")
        .select((count) => count.fn.countAll<number>().as("n"))
        .where("accessLog.thing", "=", "client")
        .where("accessLog.outcome", "=", "allowed")
        .whereRef("accessLog.actorId", "=", "cover.coveredBy")
        .whereRef("client.coachId", "=", "cover.coachId")
        .whereRef("accessLog.at", ">=", "cover.createdAt")
        .where((when) =>
          when.or([when("cover.endedAt", "is", null), when("accessLog.at", "<=", when.ref("cover.endedAt"))]),
        )
        .as("looks"),
    )
    .where("cover.coachId", "in", coachIds)
    .orderBy("cover.createdAt", "desc")
    .orderBy("cover.id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, looks: Number(row.looks) }));
}

/** Ends a cover from this moment on. */
export async function endCover(trx: Db, id: string, now: Date): Promise<void> {
  await trx.updateTable("cover").set({ endedAt: now.toISOString() }).where("id", "=", id).execute();
}
