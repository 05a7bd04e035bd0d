// Whom a tip without an ad was told: one row per tip and coach, naming at most five of the clients that coach may see.
import { newId } from "./ids.ts";
import type { InboxClient } from "./inbox.ts";
import type { Db } from "./open.ts";
import type { TipState } from "./vocabulary/lists.ts";

export interface ReceivedTip {
  id: string;
  tipId: string;
  clients: InboxClient[];
  createdAt: string;
  subscribedAt: string | null;
  seenAt: string | null;
  doneAt: string | null;
  tip: {
    /** What the employer may need, in the officer's words. */
    need: string | null;
    note: string | null;
    isco4: string | null;
    sector: string | null;
    municipalityCode: string | null;
    employerId: string | null;
    employer: string;
    organisation: string;
    state: TipState;
  };
}

/** Tells a coach of a tip without an ad; told once, it stays as it is. In a transaction. */
export async function tellReceiver(
  trx: Db,
  told: { tipId: string; coachId: string; clients: InboxClient[]; subscribed: boolean; now: Date },
): Promise<void> {
  const at = told.now.toISOString();
  await trx
    .insertInto("tipReceiver")
    .values({
      ...{ id: newId(), tipId: told.tipId, coachId: told.coachId, clients: JSON.stringify(told.clients) },
      ...{ createdAt: at, subscribedAt: told.subscribed ? at : null, seenAt: null, doneAt: null, remindedAt: null },
    })
    .onConflict((c) => c.columns(["tipId", "coachId"]).doNothing())
    .execute();
}

/** The tips without an ad a coach was told of that are not closed, the newest first. */
export async function listReceivedTips(db: Db, coachId: string): Promise<ReceivedTip[]> {
  const rows = await db
    .selectFrom("tipReceiver")
    .innerJoin("tip", "tip.id", "tipReceiver.tipId")
    .innerJoin("organisation", "organisation.id", "tip.organisationId")
    .leftJoin("employer", "employer.id", "tip.employerId")
    .select(["tipReceiver.id", "tipReceiver.tipId", "tipReceiver.clients", "tipReceiver.createdAt"])
    .select(["tipReceiver.subscribedAt", "tipReceiver.seenAt", "tipReceiver.doneAt"])
    .select(["tip.need", "tip.note", "tip.isco4", "tip.sector", "tip.municipalityCode", "tip.employerId", "tip.state"])
    .select(["organisation.name as organisation", "employer.name as employer"])
    .where("tipReceiver.coachId", "=", coachId)
    .where("tip.state", "!=", "closed")
    .orderBy("tipReceiver.createdAt", "desc")
    .orderBy("tipReceiver.id")
    .execute();
  return rows.map(({ id, tipId, clients, createdAt, subscribedAt, seenAt, doneAt, employer, ...tip }) => ({
    ...{ id, tipId, createdAt, subscribedAt, seenAt, doneAt },
    clients: JSON.parse(clients) as InboxClient[],
    tip: { ...tip, employer: employer ?? "" },
  }));
}

/** The tip of one of the coach's own rows; undefined also when it is somebody else's. */
export async function findReceivedTip(db: Db, coachId: string, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("tipReceiver")
    .select("tipId")
    .where("coachId", "=", coachId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.tipId;
}

/** Whether the coach was told of this tip. */
export async function isReceiver(db: Db, coachId: string, tipId: string): Promise<boolean> {
  const row = await db
    .selectFrom("tipReceiver")
    .select("id")
    .where("coachId", "=", coachId)
    .where("tipId", "=", tipId)
    .executeTakeFirst();
  return row !== undefined;
}

/** The first look counts. */
export async function markTipSeen(trx: Db, own: { coachId: string; tipId: string }, now: Date): Promise<void> {
  await trx
    .updateTable("tipReceiver")
    .set({ seenAt: now.toISOString() })
    .where("coachId", "=", own.coachId)
    .where("tipId", "=", own.tipId)
    .where("seenAt", "is", null)
    .execute();
}

/** `null` takes it back into the list. */
export async function setTipDone(db: Db, id: string, doneAt: Date | null): Promise<void> {
  await db
    .updateTable("tipReceiver")
    .set({ doneAt: doneAt?.toISOString() ?? null })
    .where("id", "=", id)
    .execute();
}
