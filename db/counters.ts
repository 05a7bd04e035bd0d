// Counters that put changes in one order. Taking a number inside a transaction also makes transactions take turns.
import type { Db } from "./open.ts";

/** The next number of a counter, starting from 1. Call it inside the transaction that uses the number. */
export async function nextNumber(db: Db, name: "change" | "claim" | "access_log" | "answer"): Promise<number> {
  const taken = await db
    .insertInto("counter")
    .values({ name, value: 1 })
    .onConflict((c) => c.column("name").doUpdateSet((eb) => ({ value: eb("counter.value", "+", 1) })))
    .returning("value")
    .executeTakeFirstOrThrow();
  return taken.value;
}

/** The last number given out; 0 before the first. */
export async function lastNumber(db: Db, name: "change" | "access_log"): Promise<number> {
  const row = await db.selectFrom("counter").select("value").where("name", "=", name).executeTakeFirst();
  return row?.value ?? 0;
}
