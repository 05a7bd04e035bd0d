// The hours in which somebody wants no letters. Times of day in Finland, "17:00"; both or neither are known.
import type { Db } from "./open.ts";

export interface QuietHours {
  from: string;
  until: string;
}

const quietOf = (row: { quietFrom: string | null; quietUntil: string | null } | undefined): QuietHours | undefined =>
  row?.quietFrom && row.quietUntil ? { from: row.quietFrom, until: row.quietUntil } : undefined;

export async function findQuietHours(db: Db, personId: string): Promise<QuietHours | undefined> {
  const row = await db
    .selectFrom("person")
    .select(["quietFrom", "quietUntil"])
    .where("id", "=", personId)
    .executeTakeFirst();
  return quietOf(row);
}

/** By the address a letter goes to; undefined also for an address nobody here has. */
export async function findQuietHoursOf(db: Db, email: string): Promise<QuietHours | undefined> {
  const row = await db
    .selectFrom("person")
    .select(["quietFrom", "quietUntil"])
    .where("email", "=", email.trim().toLowerCase())
    .executeTakeFirst();
  return quietOf(row);
}

/** Undefined: letters come at any time. */
export async function setQuietHours(db: Db, personId: string, quiet: QuietHours | undefined): Promise<void> {
  await db
    .updateTable("person")
    .set({ quietFrom: quiet?.from ?? null, quietUntil: quiet?.until ?? null })
    .where("id", "=", personId)
    .execute();
}
