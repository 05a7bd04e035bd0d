// Ads come in: what is new, changed, gone, back again, broken or there twice – and what becomes of it in the search.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { World } from "#app/world/world.server.ts";
import { lastNumber } from "#db/counters.ts";
import { endWorld, makeWorld } from "#tests/world.ts";
import { bring, bringStream, findable, kept, type PlainAd, streamed, tombstone } from "./ads.ts";
import { references, suggested } from "./wishes.ts";

const cleaner: PlainAd = {
  id: "s-1",
  title: "Siivooja",
  employer: "Koivikon Palvelut",
  location: "Espoo",
  description: "Siivoamme toimistoja Espoossa. Työaika on 20 tuntia viikossa, arkisin päivällä.",
};
const cook: PlainAd = { id: 7, title: "Kokki", employer: "Mansikkapaikka", location: "Espoo" };

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => endWorld(world));

describe("an ad that comes again", () => {
  test("unchanged changes nothing, also not the change log", async () => {
    expect(await bring(world, [cleaner, cook])).toMatchObject({ created: 2, updated: 0, unchanged: 0 });
    const log = await lastNumber(world.db, "change");
    expect(await bring(world, [cook, cleaner])).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    expect(await lastNumber(world.db, "change")).toBe(log);
  });

  test("changed is updated under the same id, and found by its new words alone", async () => {
    await bring(world, [cleaner]);
    const before = (await kept(world)).get("s-1")?.id;
    expect(await findable(world, "siivooja")).toEqual(["Siivooja"]);
    const changed = { ...cleaner, title: "Puutarhuri", description: "Hoidamme pihoja ja istutuksia Espoossa." };
    expect(await bring(world, [changed])).toMatchObject({ created: 0, updated: 1, unchanged: 0 });
    expect((await kept(world)).get("s-1")?.id).toBe(before);
    expect(await findable(world, "puutarhuri")).toEqual(["Puutarhuri"]);
    expect(await findable(world, "siivooja")).toEqual([]);
  });

  test("a number as id is the same reference as its text, and the same id of two sources is two ads", async () => {
    await bring(world, [cook]);
    expect((await kept(world)).has("7")).toBe(true);
    expect(await bring(world, [{ ...cook, id: "7" }])).toMatchObject({ unchanged: 1 });
    expect(await bring(world, [cook], { source: "Toinen" })).toMatchObject({ created: 1 });
  });
});

describe("an ad that is removed by its source", () => {
  beforeEach(async () => {
    await bringStream(world, [streamed("1", "Städare"), streamed("2", "Trädgårdsarbetare")]);
  });

  test("is withdrawn: neither found nor suggested any more, and removing it again is ignored", async () => {
    expect(references(await suggested(world, "städa"))).toContain("1");
    expect(await bringStream(world, [tombstone("1")])).toMatchObject({ withdrawn: 1, ignored: 0 });
    expect((await kept(world)).get("1")?.status).toBe("withdrawn");
    expect(await findable(world, "städare", { includeExpired: true })).toEqual([]);
    expect(references(await suggested(world, "städa"))).not.toContain("1");
    expect(await bringStream(world, [tombstone("1")])).toMatchObject({ withdrawn: 0, ignored: 1 });
  });

  test("a removal of what was never here is ignored", async () => {
    expect(await bringStream(world, [tombstone("999")])).toMatchObject({ withdrawn: 0, ignored: 1, problems: [] });
  });

  test("is published again when the source lists it again, even word for word", async () => {
    await bringStream(world, [tombstone("1")]);
    expect(await bringStream(world, [streamed("1", "Städare")])).toMatchObject({ created: 0, updated: 1 });
    expect((await kept(world)).get("1")?.status).toBe("published");
    expect(await findable(world, "städare")).toEqual(["Städare"]);
  });

  test("an ad and its removal in one file leave it withdrawn", async () => {
    const result = await bringStream(world, [streamed("3", "Kock"), tombstone("3")]);
    expect(result.recordsRead).toBe(2);
    expect((await kept(world)).get("3")?.status ?? "not here").not.toBe("published");
    expect(await findable(world, "kock", { includeExpired: true })).toEqual([]);
  });
});

describe("a file that is not all right", () => {
  test("a broken record is reported by its place and the rest goes in", async () => {
    const { problems, ...counts } = await bring(world, [cleaner, { id: "", title: "Ilman tunnusta" }, cook]);
    expect(counts).toMatchObject({ created: 2, recordsRead: 2 });
    expect(problems.map(({ code }) => code)).toContain("missing_id");
    expect(problems.find(({ code }) => code === "missing_id")?.where).toMatch(/2/);
    expect(await findable(world, "")).toHaveLength(2);
  });

  test("a line that is no JSON is reported and the lines around it go in", async () => {
    const bytes = new TextEncoder().encode(
      `${JSON.stringify(cleaner)}\n{"id": "x", "title": \n${JSON.stringify(cook)}`,
    );
    const { problems, created } = await bring(world, [], { bytes });
    expect(created).toBe(2);
    expect(problems).toHaveLength(1);
  });

  test("a file with nothing to read makes no source and says why", async () => {
    const result = await bring(world, [], { bytes: new Uint8Array() });
    expect(result).toMatchObject({ recordsRead: 0, created: 0 });
    expect(result.problems.length).toBeGreaterThan(0);
    expect(await world.db.selectFrom("source").selectAll().execute()).toEqual([]);
  });
});

describe("an ad past its deadline", () => {
  test("is counted as expired, never suggested, and found by those who ask for it", async () => {
    const late = streamed("9", "Städare", { application_deadline: "2026-11-01T23:59:59" });
    expect(await bringStream(world, [late])).toMatchObject({ created: 1, expired: 1 });
    expect(references(await suggested(world, "städa"))).toEqual([]);
    expect(await findable(world, "städare")).toEqual([]);
    expect(await findable(world, "städare", { includeExpired: true })).toEqual(["Städare"]);
  });

  test("is open again when its source moves the deadline", async () => {
    await bringStream(world, [streamed("9", "Städare", { application_deadline: "2026-11-01T23:59:59" })]);
    expect(await bringStream(world, [streamed("9", "Städare")])).toMatchObject({ updated: 1, expired: 0 });
    expect(await findable(world, "städare")).toEqual(["Städare"]);
  });
});

describe("who may see an imported ad", () => {
  test("the licence of the format decides: free ones are public, the others for professionals", async () => {
    await bringStream(world, [streamed("1", "Städare")]);
    await bring(world, [cleaner]);
    const rows = await kept(world);
    expect(rows.get("1")?.visibility).toBe("public");
    expect(rows.get("s-1")?.visibility).toBe("professionals");
    expect(await findable(world, "", { visibilities: ["public"] })).toEqual(["Städare"]);
  });

  test("a pasted ad does not become public by borrowing the name of a free source", async () => {
    await bringStream(world, [streamed("1", "Städare")]);
    await bring(world, [cleaner], { source: "jobtech" });
    expect((await kept(world)).get("s-1")?.visibility).toBe("professionals");
  });
});

describe("two ads that are likely one", () => {
  const long = "Etsimme siivoojaa toimistoihin. ".repeat(12);
  const first = { ...cleaner, description: long };

  test("the later is marked as a likely duplicate of the earlier, and both are kept and found", async () => {
    await bring(world, [first]);
    const { problems, created } = await bring(world, [{ ...first, id: "toinen" }], { source: "Muu lähde" });
    expect(created).toBe(1);
    expect(problems.map(({ code }) => code)).toEqual(["possible_duplicate"]);
    const rows = await kept(world);
    expect(rows.get("toinen")?.duplicateOf).toBe(rows.get("s-1")?.id);
    expect(rows.get("s-1")?.duplicateOf).toBeNull();
    expect(await findable(world, "siivooja")).toHaveLength(2);
  });

  test("the same text for another town is another job", async () => {
    const { problems } = await bring(world, [first, { ...first, id: "toinen", location: "Oulu" }]);
    expect(problems).toEqual([]);
  });
});
