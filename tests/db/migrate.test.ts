// The first start, the second start, and two starts at once.
import { sql } from "kysely";
import { expect, test } from "vitest";
import { loadReference } from "#db/load-reference.ts";
import { migrate, migrations } from "#db/migrate.ts";
import { databases, onEveryDatabase } from "./databases.ts";

onEveryDatabase((database) => {
  test("a new database gets every migration, and a second start has nothing to do", async () => {
    const { db } = await database.open("empty");
    expect(await migrate(db)).toEqual(migrations.map((m) => m.name));
    expect(await migrate(db)).toEqual([]);
  });

  test("a migration that breaks off leaves nothing of itself behind", async () => {
    const { db } = await database.open("empty");
    const broken = {
      name: "0000-broken",
      async up(trx: Parameters<(typeof migrations)[0]["up"]>[0]) {
        await trx.schema.createTable("half_made").addColumn("id", "text").execute();
        throw new Error("broke off");
      },
    };
    await expect(migrate(db, [broken])).rejects.toThrow("broke off");
    await expect(sql`select * from half_made`.execute(db)).rejects.toThrow(/half_made/);
    expect(await migrate(db)).toEqual(migrations.map((m) => m.name));
  });

  test("a row that points at nothing is refused", async () => {
    const { db } = await database.open();
    const team = { id: "t", organisationId: "nobody", name: "Tiimi", createdAt: "2026-11-21T08:00:00.000Z" };
    await expect(db.insertInto("team").values(team).execute()).rejects.toThrow(/foreign key/i);
  });

  test("the reference tables hold the whole country, and loading them again writes nothing", async () => {
    const { db } = await database.open("empty");
    await migrate(db);
    expect(await loadReference(db)).toBe(true);
    expect(await loadReference(db)).toBe(false);
    const count = async (table: "municipality" | "postcode" | "region" | "county" | "employmentArea" | "iscoGroup") =>
      (
        await db
          .selectFrom(table)
          .select((eb) => eb.fn.countAll<number>().as("n"))
          .executeTakeFirstOrThrow()
      ).n;
    expect(await count("municipality")).toBe(308);
    expect(await count("postcode")).toBe(3590);
    expect(await count("region")).toBe(19);
    expect(await count("county")).toBe(23);
    expect(await count("employmentArea")).toBe(46);
    const levels = await db.selectFrom("iscoGroup").select(["code", "level"]).execute();
    const perLevel = [1, 2, 3, 4].map((level) => levels.filter((g) => g.level === level).length);
    expect(perLevel).toEqual([10, 43, 130, 436]);
    expect(levels.every((g) => g.level === g.code.length)).toBe(true);
    const industries = await db.selectFrom("industry").select(["code", "version", "section"]).execute();
    expect(new Set(industries.map((i) => i.version))).toEqual(new Set(["tol2008"]));
    expect(industries.filter((i) => /:[A-U]$/.test(i.code))).toHaveLength(21);
    expect(industries.every((i) => i.code.startsWith("tol2008:"))).toBe(true);
  });

  test("changed reference data is renewed without touching what points at it", async () => {
    const { db } = await database.open();
    await db.updateTable("municipality").set({ nameFi: "Vanha nimi" }).where("code", "=", "837").execute();
    await db.updateTable("setting").set({ value: "older" }).where("name", "=", "reference").execute();
    expect(await loadReference(db)).toBe(true);
    const row = await db.selectFrom("municipality").select("nameFi").where("code", "=", "837").executeTakeFirst();
    expect(row?.nameFi).toBe("Tampere");
  });
});

// SQLite has no JSON values of its own, only text.
onEveryDatabase(
  (database) => {
    test("codes that are keys of a JSON value are not renamed on the way", async () => {
      const { db } = await database.open();
      const read = await sql`select '{"not_a_job": {"customer_contact": true}}'::json as some_codes`.execute(db);
      expect(read.rows).toEqual([{ someCodes: { not_a_job: { customer_contact: true } } }]);
    });
  },
  databases.filter((database) => database.postgres),
);
