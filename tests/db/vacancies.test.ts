// Vacancies as they are kept, found, changed and expired.
import fc from "fast-check";
import { expect, test } from "vitest";
import { countWaiting } from "#db/jobs.ts";
import { getSource, listBySourceReference } from "#db/sources.ts";
import {
  findDuplicate,
  findVacancy,
  keepVacancy,
  listVacancies,
  rollVacancy,
  setVacancyStatus,
} from "#db/vacancies.ts";
import { changesAfter, expireDue } from "#db/vacancy-changes.ts";
import { unknownFacts } from "#db/vocabulary/vacancy.ts";
import { anyFacts } from "./any-facts.ts";
import { onEveryDatabase } from "./databases.ts";
import { aVacancy, keepVacancies, later, now } from "./make.ts";

onEveryDatabase((database) => {
  test("a vacancy comes back exactly as it was kept, and keeping it again replaces it whole", async () => {
    const { db } = await database.open();
    const vacancy = await aVacancy(db, "v");
    await fc.assert(
      fc.asyncProperty(anyFacts, async (facts) => {
        await db.transaction().execute((trx) => keepVacancy(trx, { ...vacancy, facts }, now));
        expect((await findVacancy(db, "v"))?.facts).toEqual(facts);
      }),
      { numRuns: 60 },
    );
  });

  test("what is not known stays unknown: never a no, never a zero", async () => {
    const { db } = await database.open();
    await keepVacancies(db, ["v"]);
    const kept = await findVacancy(db, "v");
    expect(kept?.facts).toEqual(unknownFacts());
    expect(kept?.facts.onCall).toBeNull();
  });

  test("texts come back in the languages there are, without empty summaries", async () => {
    const { db } = await database.open();
    const texts = {
      fi: { title: "Siivooja", description: "Työ\n\n– alkaa" },
      sv: { title: "Städare", summary: "Lätt" },
    };
    await keepVacancies(db, ["v"], { texts });
    expect((await findVacancy(db, "v"))?.texts).toEqual(texts);
    await keepVacancies(db, ["v"], { texts: { sv: { title: "Städare" } } });
    expect((await findVacancy(db, "v"))?.texts).toEqual({ sv: { title: "Städare" } });
  });

  test("vacancies are listed in the order asked, unknown ids left out", async () => {
    const { db } = await database.open();
    await keepVacancies(db, ["a", "b", "c"]);
    expect((await listVacancies(db, ["c", "nobody", "a"])).map((v) => v.id)).toEqual(["c", "a"]);
    expect(await listVacancies(db, [])).toEqual([]);
  });

  test("the change log is read in pages, oldest change first, a changed vacancy at its newest place only", async () => {
    const { db } = await database.open();
    await keepVacancies(db, ["a", "b", "c"]);
    await keepVacancies(db, ["a"]);
    const first = await changesAfter(db, 0, 2);
    expect(first?.vacancies.map((v) => v.id)).toEqual(["b", "c"]);
    const second = await changesAfter(db, first?.cursor ?? 0, 2);
    expect(second?.vacancies.map((v) => v.id)).toEqual(["a"]);
    expect(second?.cursor).toBe(4);
    expect(await changesAfter(db, 4, 2)).toBeUndefined();
  });

  test("a vacancy past its deadline expires, and comes back when the deadline moves on", async () => {
    const { db } = await database.open();
    await keepVacancies(db, ["due"], { validThrough: later(10).toISOString() });
    await keepVacancies(db, ["open"], { validThrough: null });
    await keepVacancies(db, ["paused"], { validThrough: later(10).toISOString(), status: "paused" });
    const status = async (id: string) => (await findVacancy(db, id))?.status;
    expect(await expireDue(db, later(9))).toBe(0);
    expect(await expireDue(db, later(10))).toBe(1);
    expect([await status("due"), await status("open"), await status("paused")]).toEqual([
      "expired",
      "published",
      "paused",
    ]);
    expect(await expireDue(db, later(11))).toBe(0);
    const dates = { publishedAt: now.toISOString(), validThrough: later(60).toISOString() };
    await db.transaction().execute((trx) => rollVacancy(trx, "due", dates));
    expect(await expireDue(db, later(11))).toBe(1);
    expect(await status("due")).toBe("published");
  });

  test("a new status enters the change log and asks for the index, with its reason kept", async () => {
    const { db } = await database.open();
    await keepVacancies(db, ["v", "w"]);
    await db.deleteFrom("job").execute();
    await db.transaction().execute((trx) => setVacancyStatus(trx, "v", { status: "filled", reason: "employer", now }));
    const change = await changesAfter(db, 2, 10);
    expect(change?.vacancies.map((v) => [v.id, v.status])).toEqual([["v", "filled"]]);
    expect(await countWaiting(db, "index")).toBe(1);
    const row = await db.selectFrom("vacancy").select("statusReason").where("id", "=", "v").executeTakeFirst();
    expect(row?.statusReason).toBe("employer");
  });

  test("a withdrawn vacancy that is kept again carries no old reason", async () => {
    const { db } = await database.open();
    await keepVacancies(db, ["v"]);
    await db.transaction().execute((trx) => setVacancyStatus(trx, "v", { status: "withdrawn", reason: "gone", now }));
    await keepVacancies(db, ["v"]);
    const row = await db.selectFrom("vacancy").select(["status", "statusReason"]).executeTakeFirst();
    expect(row).toEqual({ status: "published", statusReason: null });
  });

  test("what a broken-off transaction wrote is gone with it: the vacancy, its change and its job", async () => {
    const { db } = await database.open();
    const vacancy = await aVacancy(db, "v");
    const keeping = db.transaction().execute(async (trx) => {
      await keepVacancy(trx, vacancy, now);
      throw new Error("broke off");
    });
    await expect(keeping).rejects.toThrow("broke off");
    expect(await changesAfter(db, 0, 10)).toBeUndefined();
    expect(await countWaiting(db, "index")).toBe(0);
  });

  test("the oldest open ad with the same key is the one that others are duplicates of", async () => {
    const { db } = await database.open();
    await keepVacancies(db, ["gone"], { duplicateKey: "k", status: "withdrawn" });
    await keepVacancies(db, ["first", "second"], { duplicateKey: "k" });
    expect(await findDuplicate(db, "k", "second")).toBe("first");
    expect(await findDuplicate(db, "k", "first")).toBe("second");
    expect(await findDuplicate(db, "other", "first")).toBeUndefined();
  });

  test("a source is made once, and its ads are found by their references", async () => {
    const { db } = await database.open();
    const asked = { name: "testi", format: "plain", now };
    const both = [await getSource(db, asked), await getSource(db, { ...asked, publicAllowed: true })];
    expect(both[0]).toEqual(both[1]);
    expect(both[0]?.publicAllowed).toBe(false);
    await keepVacancies(db, ["a", "b"]);
    const found = await listBySourceReference(db, both[0]?.id ?? "", ["b", "nobody"]);
    expect(found).toEqual([{ id: "b", sourceReference: "b", contentHash: "hash", status: "published" }]);
    expect(await listBySourceReference(db, both[0]?.id ?? "", [])).toEqual([]);
  });
});
