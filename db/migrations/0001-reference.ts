// Reference tables: places, occupations, industries, languages, cards. Filled by db/load-reference.ts.
import type { Kysely } from "kysely";
import { integers, reals, texts } from "./columns.ts";

const names = ["name_fi", "name_sv", "name_en"];

export async function createReferenceTables(db: Kysely<unknown>): Promise<void> {
  const coded = (table: string) =>
    texts(
      db.schema.createTable(table).addColumn("code", "text", (c) => c.primaryKey()),
      names,
    );
  for (const table of ["region", "county", "employment_area", "language", "card"]) await coded(table).execute();

  await reals(texts(coded("municipality"), ["language_status"]), ["lat", "lon"])
    .addColumn("region_code", "text", (c) => c.notNull().references("region.code"))
    .addColumn("county_code", "text", (c) => c.notNull().references("county.code"))
    .addColumn("employment_area_code", "text", (c) => c.notNull().references("employment_area.code"))
    .execute();
  await integers(
    db.schema
      .createTable("municipality_merge")
      .addColumn("old_code", "text", (c) => c.primaryKey())
      .addColumn("new_code", "text", (c) => c.notNull().references("municipality.code")),
    ["year"],
  ).execute();
  await reals(
    texts(
      db.schema.createTable("postcode").addColumn("code", "text", (c) => c.primaryKey()),
      ["name_fi", "name_sv"],
    ),
    ["lat", "lon"],
  )
    .addColumn("municipality_code", "text", (c) => c.notNull().references("municipality.code"))
    .execute();
  await integers(coded("isco_group"), ["level"]).execute();
  await texts(coded("industry"), ["version", "section"]).execute();

  // Settings of this database (which reference data it holds) and counters that order changes.
  await db.schema
    .createTable("setting")
    .addColumn("name", "text", (c) => c.primaryKey())
    .addColumn("value", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("counter")
    .addColumn("name", "text", (c) => c.primaryKey())
    .addColumn("value", "integer", (c) => c.notNull())
    .execute();
}
