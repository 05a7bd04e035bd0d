// Private calendar addresses: a random key nobody can guess, of which only the hash is kept.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";

/** Makes a person's new address; the one before stops working. In a transaction. */
export async function addCalendarFeed(trx: Db, feed: { personId: string; keyHash: string; now: Date }): Promise<void> {
  const { personId, keyHash, now } = feed;
  await revokeCalendarFeeds(trx, personId, now);
  await trx
    .insertInto("calendarFeed")
    .values({ id: newId(), personId, keyHash, createdAt: now.toISOString(), revokedAt: null })
    .execute();
}

/** Whose calendar a key opens; undefined where it opens none any more. */
export async function findCalendarOwner(db: Db, keyHash: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("calendarFeed")
    .select("personId")
    .where("keyHash", "=", keyHash)
    .where("revokedAt", "is", null)
    .executeTakeFirst();
  return row?.personId;
}

/** ISO instant of when the person's living address was made; undefined where there is none. */
export async function findCalendarFeedDate(db: Db, personId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("calendarFeed")
    .select("createdAt")
    .where("personId", "=", personId)
    .where("revokedAt", "is", null)
    .executeTakeFirst();
  return row?.createdAt;
}

export async function revokeCalendarFeeds(db: Db, personId: string, now: Date): Promise<void> {
  await db
    .updateTable("calendarFeed")
    .set({ revokedAt: now.toISOString() })
    .where("personId", "=", personId)
    .where("revokedAt", "is", null)
    .execute();
}
