// Every test of the db room runs on three databases: SQLite in memory, a SQLite file, and a throw-away PostgreSQL.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, afterEach, describe } from "vitest";
import { loadReference } from "#db/load-reference.ts";
import { migrate } from "#db/migrate.ts";
import { type Db, openPostgres, openSqlite } from "#db/open.ts";
import { startPostgres } from "./postgres.ts";

/** What a test gets: a migrated database of its own with reference data, ended after the test. */
export interface House {
  db: Db;
  /** What another process opens to reach the same database; undefined in memory. */
  address?: string;
}

export interface TestDatabase {
  name: string;
  /** Other processes can reach it. */
  shared: boolean;
  postgres: boolean;
  /** A database of the test's own, migrated and with reference data; `empty`: not even migrated. */
  open(kind?: "empty"): Promise<House>;
  /** Why this database cannot be had here. */
  missing?: string;
}

const folder = mkdtempSync(join(tmpdir(), "rinnalla-db-"));
const cluster = await startPostgres();
const opened: Db[] = [];
let made = 0;
let fileTemplate: Promise<string> | undefined;
let postgresTemplate: Promise<void> | undefined;

function kept(db: Db): Db {
  opened.push(db);
  return db;
}

async function fill(db: Db): Promise<void> {
  await migrate(db);
  await loadReference(db);
}

async function inMemory(kind?: "empty"): Promise<House> {
  const db = kept(openSqlite(":memory:"));
  if (!kind) await fill(db);
  return { db };
}

async function inFile(kind?: "empty"): Promise<House> {
  made += 1;
  const path = join(folder, `${made}.db`);
  if (!kind) {
    fileTemplate ??= (async () => {
      const template = join(folder, "template.db");
      const db = openSqlite(template);
      await fill(db);
      await db.destroy();
      return template;
    })();
    copyFileSync(await fileTemplate, path);
  }
  return { db: kept(openSqlite(path)), address: path };
}

async function inPostgres(kind?: "empty"): Promise<House> {
  if ("missing" in cluster) throw new Error(cluster.missing);
  postgresTemplate ??= (async () => {
    await createDatabase("house");
    const db = openPostgres(cluster.url("house"));
    await fill(db);
    await db.destroy();
  })();
  await postgresTemplate;
  made += 1;
  const name = `test${made}`;
  await createDatabase(name, kind ? "template0" : "house");
  return { db: kept(openPostgres(cluster.url(name))), address: cluster.url(name) };
}

async function createDatabase(name: string, template = "template0"): Promise<void> {
  if ("missing" in cluster) throw new Error(cluster.missing);
  const admin = openPostgres(cluster.url("postgres"));
  await sql`create database ${sql.id(name)} template ${sql.id(template)}`.execute(admin);
  await admin.destroy();
}

export const databases: TestDatabase[] = [
  { name: "SQLite in memory", shared: false, postgres: false, open: inMemory },
  { name: "SQLite in a file", shared: true, postgres: false, open: inFile },
  {
    name: "PostgreSQL",
    shared: true,
    postgres: true,
    open: inPostgres,
    ...("missing" in cluster ? { missing: cluster.missing } : {}),
  },
];

/** Runs the tests on every database there is; one that cannot be had is skipped, with the reason in its name. */
export function onEveryDatabase(tests: (database: TestDatabase) => void, which = databases): void {
  afterAll(async () => {
    if (!("missing" in cluster)) await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const there = which.filter((database) => !database.missing);
  const missing = which.filter((database) => database.missing);
  describe.each(there)("on $name", (database) => {
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((db) => db.destroy()));
    });
    tests(database);
  });
  describe.skip.each(missing)("on $name (skipped: $missing)", (database) => tests(database));
}

/** As `onEveryDatabase`, for what needs a second process. */
export function onSharedDatabases(tests: (database: TestDatabase) => void): void {
  onEveryDatabase(
    tests,
    databases.filter((database) => database.shared),
  );
}
