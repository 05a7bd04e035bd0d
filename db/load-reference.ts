// Copies the product's reference data into its tables: once, and again whenever the data has changed.
import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Database, Db } from "./open.ts";
import { cards } from "./reference/cards.ts";
import { counties } from "./reference/counties.ts";
import { employmentAreas } from "./reference/employment-areas.ts";
import { industries } from "./reference/industries.ts";
import { iscoGroups } from "./reference/isco-groups.ts";
import { languages } from "./reference/languages.ts";
import { merges } from "./reference/merges.ts";
import { municipalities } from "./reference/municipalities.ts";
import { postcodes } from "./reference/postcodes.ts";
import { regions } from "./reference/regions.ts";
import type { Coded } from "./reference/table.ts";
import { findSetting, keepSetting } from "./settings.ts";

const named = ({ code, fi, sv, en }: Coded) => ({ code, nameFi: fi, nameSv: sv, nameEn: en });

/** In the order foreign keys allow. The key column comes first. */
function tables() {
  return {
    region: regions().map(named),
    county: counties().map(named),
    employmentArea: employmentAreas().map(named),
    municipality: municipalities().map((m) => ({
      ...named(m),
      languageStatus: m.languageStatus,
      regionCode: m.region,
      countyCode: m.county,
      employmentAreaCode: m.employmentArea,
      lat: m.lat,
      lon: m.lon,
    })),
    municipalityMerge: merges().map((m) => ({ oldCode: m.old, newCode: m.code, year: m.year })),
    postcode: postcodes().map((p) => ({
      code: p.code,
      nameFi: p.fi,
      nameSv: p.sv ?? p.fi,
      municipalityCode: p.municipality,
      lat: p.lat,
      lon: p.lon,
    })),
    iscoGroup: iscoGroups().map((g) => ({ ...named(g), level: g.code.length })),
    industry: industries().map((i) => ({ ...named(i), version: i.code.split(":")[0] ?? "", section: i.section })),
    language: languages().map(named),
    card: cards().map(named),
  };
}

/** Fills or renews the reference tables; returns true if anything was written. Rows are never deleted. */
export async function loadReference(db: Db): Promise<boolean> {
  const rows = tables();
  const version = createHash("sha256").update(JSON.stringify(rows)).digest("hex");
  if ((await findSetting(db, "reference")) === version) return false;
  await db.transaction().execute(async (trx) => {
    for (const [table, list] of Object.entries(rows)) await upsert(trx, table as keyof Database, list);
    await keepSetting(trx, "reference", version);
  });
  return true;
}

async function upsert(
  trx: Kysely<Database>,
  table: keyof Database,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const [key, ...others] = columns as [never, ...never[]];
  for (let at = 0; at < rows.length; at += 400) {
    await trx
      .insertInto(table)
      .values(rows.slice(at, at + 400) as never)
      .onConflict((c) =>
        c
          .column(key)
          .doUpdateSet(
            (eb) => Object.fromEntries(others.map((name) => [name, eb.ref(`excluded.${name}` as never)])) as never,
          ),
      )
      .execute();
  }
}
