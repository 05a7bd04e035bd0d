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

/** Opens (and creates) a SQLite file in WAL mode; `:memory:` for one that lives as long as the handle. */
export function openPlainSqlite(path: string): PlainSqlite {
  const file = new BetterSqlite(path);
  file.pragma("journal_mode = WAL");
  file.pragma("busy_timeout = 10000");
  file.pragma("synchronous = NORMAL");
  return file;
}
