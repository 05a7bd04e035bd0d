// Ads that wait for their officer to look at them. What was read is sealed; nothing here says what it is.
import type { Selectable } from "kysely";
import { newId } from "./ids.ts";
import type { Database, Db } from "./open.ts";
import type { BroughtBy } from "./vocabulary/officers.ts";

export type TipDraft = Selectable<Database["tipDraft"]>;

export interface TipDraftToAdd {
  officerId: string;
  broughtBy: BroughtBy;
  name: string;
  draftSealed: string | null;
  problem: string | null;
  mailKey: string | null;
  /** Drafts brought together are told apart by milliseconds of the same second, in their order. */
  createdAt: Date;
}

/** Adds a draft; undefined where the same mail has brought it before. In a transaction. */
export async function addTipDraft(trx: Db, { createdAt, ...draft }: TipDraftToAdd): Promise<string | undefined> {
  const added = await trx
    .insertInto("tipDraft")
    .values({ id: newId(), ...draft, createdAt: createdAt.toISOString(), doneAt: null })
    .onConflict((c) => c.column("mailKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  return added?.id;
}

/** What waits for an officer, in the order it came. */
export async function listTipDrafts(db: Db, officerId: string): Promise<TipDraft[]> {
  return db
    .selectFrom("tipDraft")
    .selectAll()
    .where("officerId", "=", officerId)
    .where("doneAt", "is", null)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

export async function findTipDraft(db: Db, id: string): Promise<TipDraft | undefined> {
  return db.selectFrom("tipDraft").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Ids of what was brought together with this one and could be read, done or not, in order. */
export async function listBroughtWith(db: Db, { officerId, createdAt }: TipDraft): Promise<string[]> {
  const second = createdAt.slice(0, 19);
  const rows = await db
    .selectFrom("tipDraft")
    .select("id")
    .where("officerId", "=", officerId)
    .where("problem", "is", null)
    .where("createdAt", ">=", `${second}.000Z`)
    .where("createdAt", "<=", `${second}.999Z`)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Done with: `sent` forgets what it said, a removal can still be undone. In the transaction of the tip. */
export async function finishTipDraft(trx: Db, id: string, { sent, now }: { sent: boolean; now: Date }): Promise<void> {
  await trx
    .updateTable("tipDraft")
    .set({ doneAt: now.toISOString(), ...(sent ? { draftSealed: null } : {}) })
    .where("id", "=", id)
    .execute();
}

/** Puts back what was removed; what was sent stays sent. */
export async function restoreTipDraft(db: Db, id: string): Promise<boolean> {
  const back = await db
    .updateTable("tipDraft")
    .set({ doneAt: null })
    .where("id", "=", id)
    .where((eb) => eb.or([eb("draftSealed", "is not", null), eb("problem", "is not", null)]))
    .executeTakeFirst();
  return back.numUpdatedRows > 0n;
}

/** Forgets drafts that came before one moment, and those that were done with before another. Returns how many. */
export async function forgetTipDrafts(db: Db, before: { created: Date; done: Date }): Promise<number> {
  const gone = await db
    .deleteFrom("tipDraft")
    .where((eb) =>
      eb.or([eb("createdAt", "<", before.created.toISOString()), eb("doneAt", "<", before.done.toISOString())]),
    )
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}
