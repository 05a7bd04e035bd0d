// What leaves a transaction goes through this table: written with the change, run after it, never lost.
// Leases are about processes, so they go by the machine's clock, also where the house's clock is set to another day.

import { nextNumber } from "./counters.ts";
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";
import type { JobKind } from "./vocabulary/lists.ts";

export interface Job {
  id: string;
  kind: JobKind;
  payload: unknown;
  attempts: number;
}

/** Adds a job in the caller's transaction; with a dedupe key only while no unclaimed job has the same. */
export async function enqueue(
  db: Db,
  job: { kind: JobKind; payload?: unknown; dedupeKey?: string; runAfter?: Date },
): Promise<void> {
  const now = new Date();
  await db
    .insertInto("job")
    .values({
      id: newId(),
      kind: job.kind,
      payload: JSON.stringify(job.payload ?? {}),
      dedupeKey: job.dedupeKey ?? null,
      runAfter: (job.runAfter ?? now).toISOString(),
      attempts: 0,
      claimedBy: null,
      leaseUntil: null,
      lastError: null,
      createdAt: now.toISOString(),
      doneAt: null,
    })
    .onConflict((c) => c.column("dedupeKey").doNothing())
    .execute();
}

/** Adds a job to run at once; one with the same dedupe key that waits is brought forward instead. In a transaction. */
export async function enqueueAtOnce(
  trx: Db,
  job: { kind: JobKind; payload?: unknown; dedupeKey: string },
): Promise<void> {
  await trx
    .updateTable("job")
    .set({ runAfter: new Date().toISOString() })
    .where("dedupeKey", "=", job.dedupeKey)
    .execute();
  await enqueue(trx, job);
}

/**
 * Takes the next due job for `leaseSeconds`. Jobs of one kind run one at a time over all processes,
 * so that a slow index writer is never overtaken by a quick one with newer rows.
 */
export async function claimJob(
  db: Db,
  claim: { by: string; leaseSeconds: number; kinds: readonly JobKind[]; now?: Date },
): Promise<Job | undefined> {
  const at = claim.now ?? new Date();
  const now = at.toISOString();
  return db.transaction().execute(async (trx) => {
    await nextNumber(trx, "claim");
    const busy = await trx
      .selectFrom("job")
      .select("kind")
      .where("doneAt", "is", null)
      .where("leaseUntil", ">", now)
      .execute();
    const free = claim.kinds.filter((kind) => !busy.some((b) => b.kind === kind));
    if (free.length === 0) return undefined;
    const due = await trx
      .selectFrom("job")
      .selectAll()
      .where("doneAt", "is", null)
      .where("runAfter", "<=", now)
      .where("kind", "in", free)
      .orderBy("runAfter")
      .orderBy("id")
      .executeTakeFirst();
    if (!due) return undefined;
    // The dedupe key is given up now: a change made while the job runs must be able to ask for another run.
    await trx
      .updateTable("job")
      .set({
        claimedBy: claim.by,
        leaseUntil: new Date(at.getTime() + claim.leaseSeconds * 1000).toISOString(),
        attempts: due.attempts + 1,
        dedupeKey: null,
      })
      .where("id", "=", due.id)
      .execute();
    return { id: due.id, kind: due.kind, payload: JSON.parse(due.payload), attempts: due.attempts + 1 };
  });
}

/** Lengthens the lease of a job that is still being worked on. */
export async function renewLease(db: Db, id: string, until: Date): Promise<void> {
  await db.updateTable("job").set({ leaseUntil: until.toISOString() }).where("id", "=", id).execute();
}

/** A finished job leaves no row behind. */
export async function finishJob(db: Db, id: string): Promise<void> {
  await db.deleteFrom("job").where("id", "=", id).execute();
}

/** Gives a job back to be tried again at `runAfter`; `error` is a code, never personal data. */
export async function postponeJob(db: Db, id: string, runAfter: Date, error: string): Promise<void> {
  await db
    .updateTable("job")
    .set({ claimedBy: null, leaseUntil: null, runAfter: runAfter.toISOString(), lastError: error })
    .where("id", "=", id)
    .execute();
}

/** Jobs not yet done; zero means everything that left a transaction has arrived. */
export async function countWaiting(db: Db, kind: JobKind): Promise<number> {
  const row = await db
    .selectFrom("job")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("kind", "=", kind)
    .where("doneAt", "is", null)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}
