// Links that confirm an e-mail address. Only a hash of each key is kept: a stolen database confirms nothing.
import type { Db } from "./open.ts";

export async function addConfirmation(
  trx: Db,
  confirmation: { keyHash: string; personId: string; now: Date; expiresAt: Date },
): Promise<void> {
  const { keyHash, personId, now, expiresAt } = confirmation;
  // A new link makes the earlier ones useless.
  await trx.deleteFrom("emailConfirmation").where("personId", "=", personId).execute();
  await trx
    .insertInto("emailConfirmation")
    .values({ keyHash, personId, createdAt: now.toISOString(), expiresAt: expiresAt.toISOString() })
    .execute();
}

/** The person a living link belongs to. */
export async function findConfirmation(db: Db, keyHash: string, now: Date): Promise<string | undefined> {
  const row = await db
    .selectFrom("emailConfirmation")
    .select("personId")
    .where("keyHash", "=", keyHash)
    .where("expiresAt", ">", now.toISOString())
    .executeTakeFirst();
  return row?.personId;
}

/** Notes that the address is the person's own; the links are used up. */
export async function confirmEmail(trx: Db, personId: string, now: Date): Promise<void> {
  await trx.updateTable("person").set({ emailConfirmedAt: now.toISOString() }).where("id", "=", personId).execute();
  await trx.deleteFrom("emailConfirmation").where("personId", "=", personId).execute();
}

/** Has the person shown that the address is theirs, and when was the latest link made? */
export async function findAddressState(
  db: Db,
  personId: string,
): Promise<{ email: string; confirmedAt: string | null; linkMadeAt: string | null } | undefined> {
  const row = await db
    .selectFrom("person")
    .leftJoin("emailConfirmation", "emailConfirmation.personId", "person.id")
    .select(["person.email", "person.emailConfirmedAt", "emailConfirmation.createdAt"])
    .where("person.id", "=", personId)
    .executeTakeFirst();
  return row && { email: row.email, confirmedAt: row.emailConfirmedAt, linkMadeAt: row.createdAt };
}
