// Short-lived pages for a client without an account. Of the address and of the typed code only hashes are kept.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";
import type { Locale } from "./vocabulary/lists.ts";

export interface ViewLink {
  id: string;
  clientId: string;
  /** Sealed hash of the code. */
  codeHash: string;
  locale: Locale;
  vacancies: string[];
  tries: number;
  /** The coach who made it. */
  createdBy: string;
  /** ISO instants. */
  createdAt: string;
  expiresAt: string;
}

export async function addViewLink(
  trx: Db,
  link: Omit<ViewLink, "id" | "tries" | "createdAt" | "expiresAt"> & { keyHash: string; now: Date; expiresAt: Date },
): Promise<string> {
  const { now, expiresAt, vacancies, ...columns } = link;
  const id = newId();
  await trx
    .insertInto("viewLink")
    .values({
      ...{ id, ...columns, vacancies: JSON.stringify(vacancies), tries: 0, revokedAt: null },
      ...{ createdAt: now.toISOString(), expiresAt: expiresAt.toISOString() },
    })
    .execute();
  return id;
}

const living = (db: Db, now: Date) =>
  db
    .selectFrom("viewLink")
    .select(["id", "clientId", "codeHash", "locale", "vacancies", "tries", "createdBy", "createdAt", "expiresAt"])
    .where("revokedAt", "is", null)
    .where("expiresAt", ">", now.toISOString());

type Row = Omit<ViewLink, "vacancies"> & { vacancies: string };
const linkOf = (row: Row): ViewLink => ({ ...row, vacancies: JSON.parse(row.vacancies) });

/** The link an address opens; undefined where it opens none any more. */
export async function findViewLink(db: Db, keyHash: string, now: Date): Promise<ViewLink | undefined> {
  const row = await living(db, now).where("keyHash", "=", keyHash).executeTakeFirst();
  return row && linkOf(row);
}

/** A client's open links, the one that ends first at the top. */
export async function listViewLinks(db: Db, clientId: string, now: Date): Promise<ViewLink[]> {
  return (await living(db, now).where("clientId", "=", clientId).orderBy("expiresAt").orderBy("id").execute()).map(
    linkOf,
  );
}

/** Counts a try before the code is looked at, so that tries sent at once are counted too; the number of this one. */
export async function countViewTry(db: Db, id: string): Promise<number> {
  const row = await db
    .updateTable("viewLink")
    .set((eb) => ({ tries: eb("tries", "+", 1) }))
    .where("id", "=", id)
    .returning("tries")
    .executeTakeFirstOrThrow();
  return Number(row.tries);
}

/** After the right code the next visit has all its tries again. */
export async function forgetViewTries(db: Db, id: string): Promise<void> {
  await db.updateTable("viewLink").set({ tries: 0 }).where("id", "=", id).execute();
}

/** Ends a client's link at once. False where there is no such open link. */
export async function revokeViewLink(trx: Db, link: { id: string; clientId: string }, now: Date): Promise<boolean> {
  const done = await trx
    .updateTable("viewLink")
    .set({ revokedAt: now.toISOString() })
    .where("id", "=", link.id)
    .where("clientId", "=", link.clientId)
    .where("revokedAt", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
