// Column shapes every migration uses, so that SQLite and PostgreSQL agree.
import { type CreateTableBuilder, type Kysely, sql } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no table types, on purpose.
export type Table = CreateTableBuilder<any, any>;

/** A new table with a text id. */
export const table = (db: Kysely<unknown>, name: string): Table =>
  db.schema.createTable(name).addColumn("id", "text", (c) => c.primaryKey());

/** A column that points at another table's id; a name ending in `?` may be null. */
export function pointing(to: Table, column: string, other: string): Table {
  const name = column.replace("?", "");
  return to.addColumn(name, "text", (c) =>
    column.endsWith("?") ? c.references(`${other}.id`) : c.notNull().references(`${other}.id`),
  );
}

const required = (c: { notNull(): typeof c }) => c.notNull();

/** Text columns; a name ending in `?` may be null. */
export function texts(table: Table, names: string[]): Table {
  return columns(table, names, "text");
}

export function integers(table: Table, names: string[]): Table {
  return columns(table, names, "integer");
}

/** `double precision`: the two dialects keep the same digits. */
export function reals(table: Table, names: string[]): Table {
  return columns(table, names, "double precision");
}

function columns(table: Table, names: string[], type: "text" | "integer" | "double precision"): Table {
  return names.reduce<Table>(
    (t, name) =>
      name.endsWith("?")
        ? t.addColumn(name.slice(0, -1), type)
        : t.addColumn(name, type, (c) => required(c as never) as never),
    table,
  );
}

/** A closed set as a named check, so that a later migration can change it. */
export function known(table: Table, tableName: string, column: string, values: readonly string[]): Table {
  const list = sql.join(values.map((v) => sql.lit(v)));
  return table.addCheckConstraint(`${tableName}_${column}_known`, sql`${sql.ref(column)} in (${list})`);
}
