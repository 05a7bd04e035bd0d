// Server-side sessions. Only a hash of the cookie's secret is kept: a stolen database opens no session.
import type { Db } from "./open.ts";

export async function addSession(
  db: Db,
  session: { idHash: string; personId: string; now: Date; expiresAt: Date },
): Promise<void> {
  await db
    .insertInto("session")
    .values({
      idHash: session.idHash,
      personId: session.personId,
      createdAt: session.now.toISOString(),
      expiresAt: session.expiresAt.toISOString(),
    })
    .execute();
}

/** The person a living session belongs to. */
export async function findSessionPerson(db: Db, idHash: string, now: Date): Promise<string | undefined> {
  const row = await db
    .selectFrom("session")
    .select("personId")
    .where("idHash", "=", idHash)
    .where("expiresAt", ">", now.toISOString())
    .executeTakeFirst();
  return row?.personId;
}

export async function endSession(db: Db, idHash: string): Promise<void> {
  await db.deleteFrom("session").where("idHash", "=", idHash).execute();
}

export async function endExpiredSessions(db: Db, now: Date): Promise<void> {
  await db.deleteFrom("session").where("expiresAt", "<=", now.toISOString()).execute();
}
