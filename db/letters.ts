// Letters as they wait, are sent, or are kept for the admin to read. A letter never says anything about a client.
import { newId } from "./ids.ts";
import { enqueue } from "./jobs.ts";
import type { Db } from "./open.ts";
import type { LetterKind, LetterState, Locale } from "./vocabulary/lists.ts";

export interface Letter {
  id: string;
  kind: LetterKind;
  toAddress: string;
  locale: Locale;
  /** Empty once the letter has gone: a link in it must not outlive it here. */
  params: Record<string, string>;
  state: LetterState;
  lastError: string | null;
  createdAt: string;
  sentAt: string | null;
}

export interface LetterToAdd {
  kind: LetterKind;
  toAddress: string;
  locale: Locale;
  params: Record<string, string>;
  dedupeKey: string;
  now: Date;
  /** Seconds the letter waits before it goes: time to think again. */
  waitSeconds?: number;
}

/** Writes a letter and the job that sends it; the same event never makes two. In a transaction. Returns whether it is new. */
export async function addLetter(trx: Db, letter: LetterToAdd): Promise<boolean> {
  const id = newId();
  const { kind, toAddress, locale, params, dedupeKey, now, waitSeconds = 0 } = letter;
  const added = await trx
    .insertInto("letter")
    .values({
      ...{ id, dedupeKey, kind, toAddress, locale, params: JSON.stringify(params) },
      ...{ state: "waiting", lastError: null, createdAt: now.toISOString(), sentAt: null },
    })
    .onConflict((c) => c.column("dedupeKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!added) return false;
  const runAfter = new Date(Date.now() + waitSeconds * 1000);
  await enqueue(trx, { kind: "letter", payload: { letterId: id }, dedupeKey: `letter:${id}`, runAfter });
  return true;
}

export async function findLetter(db: Db, id: string): Promise<Letter | undefined> {
  const row = await db.selectFrom("letter").selectAll().where("id", "=", id).executeTakeFirst();
  return row && letterOf(row);
}

/** The newest letters, newest first. */
export async function listLetters(db: Db, limit: number): Promise<Letter[]> {
  const rows = await db
    .selectFrom("letter")
    .selectAll()
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(letterOf);
}

export async function countLetters(db: Db, state: LetterState): Promise<number> {
  const row = await db
    .selectFrom("letter")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("state", "=", state)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** The letter has gone. What it said goes too: it may hold a link that opens something. */
export async function markLetterSent(db: Db, id: string, now: Date): Promise<void> {
  const sent = { state: "sent", params: "{}", lastError: null, sentAt: now.toISOString() } as const;
  await db.updateTable("letter").set(sent).where("id", "=", id).where("state", "=", "waiting").execute();
}

/** The letter has not gone: it waits on, is kept here, or is given up. `error` is a code. */
export async function markLetter(
  db: Db,
  id: string,
  { state, error }: { state: LetterState; error: string | null },
): Promise<void> {
  await db
    .updateTable("letter")
    .set({ state, lastError: error })
    .where("id", "=", id)
    .where("state", "=", "waiting")
    .execute();
}

/** Takes back letters that have not gone yet. Returns how many. In a transaction. */
export async function takeBackLetters(trx: Db, dedupeKeys: readonly string[]): Promise<number> {
  if (dedupeKeys.length === 0) return 0;
  const rows = await trx
    .deleteFrom("letter")
    .where("state", "=", "waiting")
    .where("dedupeKey", "in", dedupeKeys)
    .returning("id")
    .execute();
  return rows.length;
}

function letterOf(row: Omit<Letter, "params"> & { params: string }): Letter {
  const { id, kind, toAddress, locale, params, state, lastError, createdAt, sentAt } = row;
  return { id, kind, toAddress, locale, params: JSON.parse(params), state, lastError, createdAt, sentAt };
}
