// Vacancies a coach has put on a client's list. For a client already found in scope.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";

export interface Find {
  id: string;
  clientId: string;
  vacancyId: string;
  /** Still sealed. */
  noteSealed: string | null;
  /** ISO instant. */
  createdAt: string;
}

/** Puts a vacancy on the list; one that is or was there gets the new note and stands there again. */
export async function putOnList(
  trx: Db,
  find: { clientId: string; vacancyId: string; noteSealed: string | null; createdBy: string; now: Date },
): Promise<void> {
  const { now, clientId, vacancyId, ...columns } = find;
  const row = { ...columns, createdAt: now.toISOString(), removedAt: null };
  await trx
    .insertInto("clientFind")
    .values({ id: newId(), clientId, vacancyId, ...row })
    .onConflict((c) => c.columns(["clientId", "vacancyId"]).doUpdateSet(row))
    .execute();
}

/** What stands on the list, the latest first. */
export async function listFinds(db: Db, clientId: string): Promise<Find[]> {
  return db
    .selectFrom("clientFind")
    .select(["id", "clientId", "vacancyId", "noteSealed", "createdAt"])
    .where("clientId", "=", clientId)
    .where("removedAt", "is", null)
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .execute();
}

/** Takes a vacancy off the list (`removedAt`), or puts it back with its note (null). False where it never stood there. */
export async function setFindRemoved(
  trx: Db,
  pair: { clientId: string; vacancyId: string },
  removedAt: Date | null,
): Promise<boolean> {
  const done = await trx
    .updateTable("clientFind")
    .set({ removedAt: removedAt?.toISOString() ?? null })
    .where("clientId", "=", pair.clientId)
    .where("vacancyId", "=", pair.vacancyId)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
