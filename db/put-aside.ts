// Lines of a coach's first page that were put aside until a moment. A line is named by its key: codes and ids, never words.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";

/** Puts a line aside until `until`, or until another moment than before. What has come back long ago is forgotten. In a transaction. */
export async function putAside(
  trx: Db,
  aside: { personId: string; line: string; until: Date; now: Date },
): Promise<void> {
  const { personId, line, now } = aside;
  const until = aside.until.toISOString();
  await trx.deleteFrom("putAside").where("personId", "=", personId).where("until", "<=", now.toISOString()).execute();
  await trx
    .insertInto("putAside")
    .values({ id: newId(), personId, line, until, createdAt: now.toISOString() })
    .onConflict((c) => c.columns(["personId", "line"]).doUpdateSet({ until }))
    .execute();
}

/** Takes a line back at once. */
export async function takeBackLine(db: Db, personId: string, line: string): Promise<void> {
  await db.deleteFrom("putAside").where("personId", "=", personId).where("line", "=", line).execute();
}

/** The keys of the lines that are still put aside. */
export async function listPutAside(db: Db, personId: string, now: Date): Promise<string[]> {
  const rows = await db
    .selectFrom("putAside")
    .select("line")
    .where("personId", "=", personId)
    .where("until", ">", now.toISOString())
    .execute();
  return rows.map(({ line }) => line);
}
