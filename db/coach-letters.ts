// Letters that say something new has come in for a coach or an officer: who wants them, when the last was written, and the keys that stop them.
import type { Db } from "./open.ts";
import type { LetterKind, Locale } from "./vocabulary/lists.ts";

export interface LetterReader {
  id: string;
  email: string;
  locale: Locale;
  demo: boolean;
  /** ISO instant of the latest of these letters. */
  lastAt: string | null;
}

/** News of any kind: who stops it, stops all of it. */
const kinds: LetterKind[] = ["something_new", "new_ads"];

/** Everybody who works in this role today and has not said no. */
export async function listLetterReaders(db: Db, role: "coach" | "te_contact"): Promise<LetterReader[]> {
  const rows = await db
    .selectFrom("person")
    .select(["id", "email", "locale", "demo", "coachLetterAt as lastAt"])
    .where("closedAt", "is", null)
    .where("coachLetter", "=", 1)
    .where("id", "in", (eb) => eb.selectFrom("personRole").select("personId").where("role", "=", role))
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ ...row, demo: row.demo === 1 }));
}

/** Whether the letter before still waits for the mail server. */
export async function isLetterUnderWay(db: Db, email: string): Promise<boolean> {
  const row = await db
    .selectFrom("letter")
    .select("id")
    .where("kind", "in", kinds)
    .where("toAddress", "=", email)
    .where("state", "=", "waiting")
    .executeTakeFirst();
  return row !== undefined;
}

/** So long an old letter can still stop the new ones. */
const keyDays = 180;

/** Notes that a letter was written, and the key in it. In the transaction of the letter. */
export async function noteCoachLetter(
  trx: Db,
  { personId, keyHash, now }: { personId: string; keyHash: string; now: Date },
): Promise<void> {
  const at = now.toISOString();
  const old = new Date(now.getTime() - keyDays * 86_400_000).toISOString();
  await trx.deleteFrom("coachLetterKey").where("createdAt", "<", old).execute();
  await trx.insertInto("coachLetterKey").values({ keyHash, personId, createdAt: at }).execute();
  await trx.updateTable("person").set({ coachLetterAt: at }).where("id", "=", personId).execute();
}

/** Whom a key belongs to, and whether letters come to them. */
export async function findLetterReader(db: Db, keyHash: string): Promise<{ id: string; wanted: boolean } | undefined> {
  const row = await db
    .selectFrom("coachLetterKey")
    .innerJoin("person", "person.id", "coachLetterKey.personId")
    .select(["person.id", "person.coachLetter"])
    .where("keyHash", "=", keyHash)
    .where("person.closedAt", "is", null)
    .executeTakeFirst();
  return row && { id: row.id, wanted: row.coachLetter === 1 };
}

export async function wantsCoachLetter(db: Db, personId: string): Promise<boolean> {
  const row = await db.selectFrom("person").select("coachLetter").where("id", "=", personId).executeTakeFirst();
  return row?.coachLetter === 1;
}

/** Yes or no from now on; after a no, one that still waits to be sent does not go either. In a transaction. */
export async function setCoachLetter(trx: Db, personId: string, wanted: boolean): Promise<void> {
  await trx
    .updateTable("person")
    .set({ coachLetter: wanted ? 1 : 0 })
    .where("id", "=", personId)
    .execute();
  if (wanted) return;
  await trx
    .updateTable("letter")
    .set({ state: "given_up", params: "{}" })
    .where("kind", "in", kinds)
    .where("state", "=", "waiting")
    .where("toAddress", "=", (eb) => eb.selectFrom("person").select("email").where("id", "=", personId))
    .execute();
}
