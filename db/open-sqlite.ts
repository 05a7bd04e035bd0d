// A SQLite file without the schema of the house: for the search engine that is used where no Meilisearch can be had.
import BetterSqlite from "better-sqlite3";

/** As much of a SQLite file as search needs. Synchronous. */
export interface PlainSqlite {
  exec(sql: string): unknown;
  prepare(sql: string): {
    run(...values: unknown[]): { lastInsertRowid: number | bigint };
    all(...values: unknown[]): unknown[];
    get(...values: unknown[]): unknown;
  };
  close(): unknown;
}

/**
 * Milliseconds a process waits for another one's transaction, from its very first statement on: two first starts in one
 * folder build it one after the other, and the second waits until all reference data is in.
 */
export const patience = 30_000;

/** Opens (and creates) a SQLite file in WAL mode; `:memory:` for one that lives as long as the handle. */
export function openPlainSqlite(path: string): PlainSqlite {
  const file = new BetterSqlite(path, { timeout: patience });
  file.pragma("journal_mode = WAL");
  file.pragma("synchronous = NORMAL");
  return file;
}
