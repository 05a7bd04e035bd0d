// Tips: vacancies an officer forwarded to coaches, or an employer who may need somebody, and how far each has come. Nothing
// about any client stands here.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";
import { type TipState, tipStates } from "./vocabulary/lists.ts";

export interface Tip {
  id: string;
  senderId: string;
  organisationId: string;
  vacancyId: string | null;
  employerId: string | null;
  /** `tol2008:I` */
  sector: string | null;
  municipalityCode: string | null;
  note: string | null;
  sourceUrl: string | null;
  state: TipState;
  createdAt: string;
  closedAt: string | null;
  /** Of a tip without an ad: what the employer may need, in the officer's words, and the occupation it was understood as. */
  need: string | null;
  isco4: string | null;
  /** When the letter went that tells the sender of a visit made; when a coach added thanks of their own. */
  thankedAt: string | null;
  coachThanksAt: string | null;
}

export interface TipEvent {
  state: TipState;
  createdAt: string;
}

type GivenLater = "need" | "isco4" | "thankedAt" | "coachThanksAt";
export type TipToAdd = Omit<Tip, "id" | "state" | "createdAt" | "closedAt" | GivenLater> &
  Partial<Pick<Tip, "need" | "isco4">> & { now: Date };

/** Adds a tip and the first line of its history; returns its id. In a transaction. */
export async function addTip(trx: Db, { now, ...tip }: TipToAdd): Promise<string> {
  const id = newId();
  const createdAt = now.toISOString();
  await trx
    .insertInto("tip")
    .values({ id, ...tip, state: "received", createdAt, closedAt: null })
    .execute();
  await addEvent(trx, id, "received", now);
  return id;
}

/** A sender's own tips, newest first. */
export async function listTips(db: Db, senderId: string): Promise<Tip[]> {
  return db
    .selectFrom("tip")
    .selectAll()
    .where("senderId", "=", senderId)
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .execute();
}

export async function findTip(db: Db, id: string): Promise<Tip | undefined> {
  return db.selectFrom("tip").selectAll().where("id", "=", id).executeTakeFirst();
}

/** The tips with these ids; unknown ids are left out. */
export async function listTipsById(db: Db, ids: readonly string[]): Promise<Tip[]> {
  if (ids.length === 0) return [];
  return db.selectFrom("tip").selectAll().where("id", "in", ids).orderBy("id").execute();
}

/** The sender's own tip on this vacancy, if there is one that is not closed: sending it again is the same tip. */
export async function findOpenTip(db: Db, senderId: string, vacancyId: string): Promise<Tip | undefined> {
  return db
    .selectFrom("tip")
    .selectAll()
    .where("senderId", "=", senderId)
    .where("vacancyId", "=", vacancyId)
    .where("state", "!=", "closed")
    .orderBy("createdAt")
    .executeTakeFirst();
}

/** What has happened to a tip, oldest first. */
export async function listTipEvents(db: Db, tipId: string): Promise<TipEvent[]> {
  const rows = await db
    .selectFrom("tipEvent")
    .select(["state", "createdAt"])
    .where("tipId", "=", tipId)
    .orderBy("createdAt")
    .execute();
  // Two steps of the same instant stand in their own order.
  return rows.sort(
    (a, b) => a.createdAt.localeCompare(b.createdAt) || tipStates.indexOf(a.state) - tipStates.indexOf(b.state),
  );
}

/** Moves a tip on, never back, and notes it in the history. False where it was there or further already. */
export async function moveTip(trx: Db, tipId: string, state: TipState, now: Date): Promise<boolean> {
  const earlier = tipStates.slice(0, tipStates.indexOf(state));
  if (earlier.length === 0) return false;
  const moved = await trx
    .updateTable("tip")
    .set({ state, ...(state === "closed" ? { closedAt: now.toISOString() } : {}) })
    .where("id", "=", tipId)
    .where("state", "in", earlier)
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) return false;
  await addEvent(trx, tipId, state, now);
  return true;
}

/** Whether the coaches to tell of this vacancy, or of this tip without one, are still being looked for. */
export async function isBeingMatched(db: Db, id: string): Promise<boolean> {
  const row = await db
    .selectFrom("job")
    .select("id")
    .where("kind", "=", "reverse_match")
    .where("doneAt", "is", null)
    .where("payload", "like", `%"${id}"%`)
    .executeTakeFirst();
  return row !== undefined;
}

async function addEvent(trx: Db, tipId: string, state: TipState, now: Date): Promise<void> {
  await trx.insertInto("tipEvent").values({ id: newId(), tipId, state, createdAt: now.toISOString() }).execute();
}
