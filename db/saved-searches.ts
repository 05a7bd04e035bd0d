// Searches a professional has kept under a name. One's own only: every question carries the person's id.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";

export interface SavedSearch {
  id: string;
  name: string;
  /** The search page's own query, without its question mark. */
  query: string;
  /** ISO instant of the last look at its results. */
  lookedAt: string;
}

/** Keeps a search; the value is its id. */
export async function addSavedSearch(
  trx: Db,
  search: { personId: string; name: string; query: string; lookedAt: Date; now: Date },
): Promise<string> {
  const { now, lookedAt, ...columns } = search;
  const id = newId();
  await trx
    .insertInto("savedSearch")
    .values({ id, ...columns, lookedAt: lookedAt.toISOString(), createdAt: now.toISOString() })
    .execute();
  return id;
}

/** By name, then age. */
export async function listSavedSearches(db: Db, personId: string): Promise<SavedSearch[]> {
  return db
    .selectFrom("savedSearch")
    .select(["id", "name", "query", "lookedAt"])
    .where("personId", "=", personId)
    .orderBy("name")
    .orderBy("id")
    .execute();
}

/** One of one's own; undefined where there is none. */
export async function findSavedSearch(db: Db, own: { id: string; personId: string }): Promise<SavedSearch | undefined> {
  return db
    .selectFrom("savedSearch")
    .select(["id", "name", "query", "lookedAt"])
    .where("id", "=", own.id)
    .where("personId", "=", own.personId)
    .executeTakeFirst();
}

/** Another name, or a later look. False where it is not there or not one's own. */
export async function changeSavedSearch(
  db: Db,
  own: { id: string; personId: string },
  change: { name: string } | { lookedAt: Date },
): Promise<boolean> {
  const done = await db
    .updateTable("savedSearch")
    .set("name" in change ? { name: change.name } : { lookedAt: change.lookedAt.toISOString() })
    .where("id", "=", own.id)
    .where("personId", "=", own.personId)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export async function removeSavedSearch(db: Db, own: { id: string; personId: string }): Promise<void> {
  await db.deleteFrom("savedSearch").where("id", "=", own.id).where("personId", "=", own.personId).execute();
}

/** ISO instant at which the newest vacancy came in; undefined in an empty house. */
export async function findLatestArrival(db: Db): Promise<string | undefined> {
  const row = await db
    .selectFrom("vacancy")
    .select((eb) => eb.fn.max("createdAt").as("at"))
    .executeTakeFirst();
  return row?.at ?? undefined;
}

/** How many of these vacancies are open and came in after `since` (ISO instant). At most a thousand ids. */
export async function countArrivals(db: Db, ids: readonly string[], since: string): Promise<number> {
  if (ids.length === 0) return 0;
  const row = await db
    .selectFrom("vacancy")
    .select((eb) => eb.fn.countAll().as("count"))
    .where("id", "in", ids)
    .where("createdAt", ">", since)
    .where("status", "=", "published")
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
