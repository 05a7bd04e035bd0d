// Brings a database up to date. Each migration runs in one transaction, which on SQLite is also the lock between processes.
import { type Kysely, sql } from "kysely";
import { house } from "./migrations/0001-house.ts";
import { thread } from "./migrations/0002-thread.ts";
import { esco } from "./migrations/0003-esco.ts";
import { day } from "./migrations/0004-day.ts";
import { nextShift } from "./migrations/0005-next-shift.ts";
import { clientMode } from "./migrations/0007-client-mode.ts";
import { officers } from "./migrations/0008-officers.ts";
import { coachLetters } from "./migrations/0009-coach-letters.ts";
import { published } from "./migrations/0012-publications.ts";
import { tipsFollowed } from "./migrations/0013-tips-followed.ts";
import type { Db } from "./open.ts";

export interface Migration {
  name: string;
  up(db: Kysely<unknown>): Promise<void>;
}

/** Listed by hand: a bundle has no folder to read. */
export const migrations: Migration[] = [
  house,
  thread,
  esco,
  day,
  nextShift,
  clientMode,
  officers,
  coachLetters,
  published,
  tipsFollowed,
];

/** Runs what has not run yet; returns the names. Safe to call from several processes at once. */
export async function migrate(db: Db, list: Migration[] = migrations): Promise<string[]> {
  await inTurn(db, async (trx) => {
    await trx.schema
      .createTable("migration")
      .ifNotExists()
      .addColumn("name", "text", (c) => c.primaryKey())
      .addColumn("at", "text", (c) => c.notNull())
      .execute();
  });
  const ran: string[] = [];
  for (const migration of list) {
    await inTurn(db, async (trx) => {
      const done = await trx
        .selectFrom("migration")
        .select("name")
        .where("name", "=", migration.name)
        .executeTakeFirst();
      if (done) return;
      await migration.up(trx as unknown as Kysely<unknown>);
      await trx.insertInto("migration").values({ name: migration.name, at: new Date().toISOString() }).execute();
      ran.push(migration.name);
    });
  }
  return ran;
}

// Any number will do, as long as nothing else in the database takes the same one.
const turn = 8_250_001;

async function inTurn(db: Db, work: (trx: Db) => Promise<void>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // PostgreSQL needs the lock spelled out, also before `create table if not exists`, which is not safe on its own
    // there; on SQLite `begin immediate` already holds it.
    if (isPostgres(db)) await sql`select pg_advisory_xact_lock(${sql.lit(turn)})`.execute(trx);
    await work(trx);
  });
}

/** True on PostgreSQL. */
export function isPostgres(db: Db): boolean {
  return db.getExecutor().adapter.constructor.name === "PostgresAdapter";
}
