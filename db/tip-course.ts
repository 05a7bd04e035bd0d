// What happens to tips besides their way forward: taken back, closed by hand and opened again, thanked for.
import type { InboxClient } from "./inbox.ts";
import type { Db } from "./open.ts";
import { type TipState, tipStates } from "./vocabulary/lists.ts";

/**
 * Takes a tip back that no coach has looked at. What it brought to inboxes goes with it, but for what a coach would have
 * been told without it: a good fit. False where it was looked at or is not there. In a transaction.
 */
export async function takeBackTip(trx: Db, tipId: string): Promise<boolean> {
  const items = await trx
    .selectFrom("inboxItem")
    .select(["id", "clients", "seenAt"])
    .where("tipId", "=", tipId)
    .execute();
  const tip = await trx.selectFrom("tip").select("state").where("id", "=", tipId).executeTakeFirst();
  if (tip?.state !== "received" || items.some(({ seenAt }) => seenAt !== null)) return false;
  for (const { id, clients } of items) {
    const good = (JSON.parse(clients) as InboxClient[]).filter(({ group }) => group === "good");
    if (good.length === 0) await trx.deleteFrom("inboxItem").where("id", "=", id).execute();
    else
      await trx
        .updateTable("inboxItem")
        .set({ tipId: null, subscribedAt: null, clients: JSON.stringify(good) })
        .where("id", "=", id)
        .execute();
  }
  await trx.deleteFrom("tipReceiver").where("tipId", "=", tipId).execute();
  await trx.deleteFrom("tipEvent").where("tipId", "=", tipId).execute();
  await trx.deleteFrom("tip").where("id", "=", tipId).execute();
  return true;
}

/** A tip that was closed by hand is where it was before. False where it is not closed. In a transaction. */
export async function reopenTip(trx: Db, tipId: string): Promise<boolean> {
  await trx.deleteFrom("tipEvent").where("tipId", "=", tipId).where("state", "=", "closed").execute();
  const events = await trx.selectFrom("tipEvent").select("state").where("tipId", "=", tipId).execute();
  const state = events.reduce<TipState>(
    (far, event) => (tipStates.indexOf(event.state) > tipStates.indexOf(far) ? event.state : far),
    "received",
  );
  const done = await trx
    .updateTable("tip")
    .set({ state, closedAt: null })
    .where("id", "=", tipId)
    .where("state", "=", "closed")
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Ids of open tips without an ad that were sent before this moment. */
export async function listOldTipsWithoutAd(db: Db, before: Date): Promise<string[]> {
  const rows = await db
    .selectFrom("tip")
    .select("id")
    .where("vacancyId", "is", null)
    .where("state", "!=", "closed")
    .where("createdAt", "<", before.toISOString())
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** The letter of thanks has been written; false where it was before. In the transaction of the letter. */
export async function markThanked(trx: Db, tipId: string, now: Date): Promise<boolean> {
  const done = await trx
    .updateTable("tip")
    .set({ thankedAt: now.toISOString() })
    .where("id", "=", tipId)
    .where("thankedAt", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** A coach's own thanks for these tips; `null` takes them back. */
export async function setCoachThanks(trx: Db, tipIds: readonly string[], at: Date | null): Promise<void> {
  if (tipIds.length === 0) return;
  await trx
    .updateTable("tip")
    .set({ coachThanksAt: at?.toISOString() ?? null })
    .where("id", "in", tipIds)
    .execute();
}

/** Inbox rows of both kinds with a tip the coach has neither opened nor put aside, sent before this moment. */
export async function listUntouched(
  db: Db,
  asked: { coachId: string; before: Date },
): Promise<{ id: string; reminded: boolean; createdAt: string }[]> {
  const before = asked.before.toISOString();
  const items = await db
    .selectFrom("inboxItem")
    .select(["id", "remindedAt", "createdAt"])
    .where("coachId", "=", asked.coachId)
    .where("tipId", "is not", null)
    .where("seenAt", "is", null)
    .where("doneAt", "is", null)
    .where("createdAt", "<", before)
    .execute();
  const received = await db
    .selectFrom("tipReceiver")
    .select(["id", "remindedAt", "createdAt"])
    .where("coachId", "=", asked.coachId)
    .where("seenAt", "is", null)
    .where("doneAt", "is", null)
    .where("createdAt", "<", before)
    .execute();
  return [...items, ...received].map(({ id, remindedAt, createdAt }) => ({
    ...{ id, createdAt },
    reminded: remindedAt !== null,
  }));
}

/** The coach has been reminded of these rows. In the transaction of the letter. */
export async function markReminded(trx: Db, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  for (const table of ["inboxItem", "tipReceiver"] as const)
    await trx.updateTable(table).set({ remindedAt: now.toISOString() }).where("id", "in", ids).execute();
}
