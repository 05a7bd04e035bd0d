// Opens the database: a SQLite file in WAL mode, or PostgreSQL for a larger house. The only owner of both drivers.
import BetterSqlite from "better-sqlite3";
import {
  CamelCasePlugin,
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresDialect,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from "kysely";
import pg from "pg";
import { patience } from "./open-sqlite.ts";
import type { Database } from "./schema.ts";

export type Db = Kysely<Database>;
export type { Database } from "./schema.ts";

// A deferred transaction that reads and then writes fails at once when a second process wrote in between;
// an immediate one waits its turn (`patience`).
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

class ImmediateSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;
  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }
  override createDriver() {
    return new ImmediateDriver(this.#config);
  }
}

// JSON columns hold codes as keys: the plugin must not rename them.
const plugins = () => [new CamelCasePlugin({ maintainNestedObjectKeys: true })];

/** Opens (and creates) a SQLite file; `:memory:` for a database that lives as long as the handle. */
export function openSqlite(path: string): Db {
  const file = new BetterSqlite(path, { timeout: patience });
  file.pragma("journal_mode = WAL");
  file.pragma("foreign_keys = ON");
  file.pragma("synchronous = NORMAL");
  return new Kysely<Database>({ dialect: new ImmediateSqliteDialect({ database: file }), plugins: plugins() });
}

/** Opens a PostgreSQL pool. Counts come back as numbers, as on SQLite. */
export function openPostgres(connectionString: string): Db {
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({ connectionString, types, max: 8 });
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }), plugins: plugins() });
}
