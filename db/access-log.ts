// Who looked at what: append-only, each row bound to the one before it by a hash. Nothing here is ever changed.
import { createHash } from "node:crypto";
import { lastNumber, nextNumber } from "./counters.ts";
import type { Db } from "./open.ts";

export interface AccessEntry {
  actorId: string | null;
  role: string | null;
  verb: string;
  thing: string;
  thingId: string | null;
  outcome: "allowed" | "denied";
}

const start = "0".repeat(64);

export async function appendAccess(db: Db, entry: AccessEntry, now: Date): Promise<void> {
  await db.transaction().execute((trx) => addAccess(trx, entry, now));
}

/** The same in a transaction of the caller's: what is done and that it was done stand or fall together. */
export async function addAccess(trx: Db, entry: AccessEntry, now: Date): Promise<void> {
  const number = await nextNumber(trx, "access_log");
  const last = await trx.selectFrom("accessLog").select("hash").orderBy("number", "desc").limit(1).executeTakeFirst();
  const previousHash = last?.hash ?? start;
  const row = { number, at: now.toISOString(), ...entry, previousHash };
  await trx
    .insertInto("accessLog")
    .values({ ...row, hash: hashOf(row) })
    .execute();
}

/** The number of the first row that is missing or does not fit the chain; undefined when the log is whole. */
export async function firstBrokenAccess(db: Db): Promise<number | undefined> {
  // Asked first: a row written meanwhile may then be one too many, never one too few.
  const given = await lastNumber(db, "access_log");
  let previousHash = start;
  let expected = 1;
  for (const { hash, ...row } of await db.selectFrom("accessLog").selectAll().orderBy("number").execute()) {
    if (row.number !== expected || row.previousHash !== previousHash || hashOf(row) !== hash) return row.number;
    previousHash = hash;
    expected += 1;
  }
  // The chain alone does not notice rows cut off its end; the counter remembers how many there were.
  return expected <= given ? expected : undefined;
}

function hashOf(
  row: Omit<AccessEntry, "outcome"> & { outcome: string; number: number; at: string; previousHash: string },
): string {
  const { number, at, actorId, role, verb, thing, thingId, outcome, previousHash } = row;
  const content = JSON.stringify([number, at, actorId, role, verb, thing, thingId, outcome, previousHash]);
  return createHash("sha256").update(content).digest("hex");
}
