// The four real files, brought in twice over: the right counts, and nothing changed the second time.
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ImportCounts, importAds } from "#app/services/import.server.ts";
import type { World } from "#app/world/world.server.ts";
import { haveSharedAds } from "#tests/intake/files.ts";
import { endWorld, makeWorld } from "#tests/world.ts";
import { findable, kept } from "./ads.ts";

const folder = new URL("../../../shared/data/ads/", import.meta.url);
const none: ImportCounts = { created: 0, updated: 0, withdrawn: 0, unchanged: 0, expired: 0, ignored: 0 };

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => endWorld(world));

const bringIn = async (name: string) => {
  const { problems, recordsRead, ...counts } = await importAds(world, {
    bytes: readFileSync(new URL(name, folder)),
    format: "auto",
    fileName: name,
  });
  return { counts, recordsRead, broken: problems.filter((problem) => problem.code === "broken_record") };
};

describe.skipIf(!haveSharedAds)("real files of the sources (skipped where ../shared is absent)", () => {
  // All of them are years old, so every stated deadline has passed.
  test.each([
    ["platsbanken_full_10.json", 10, 10],
    ["helsinki_rekry_list_100.json", 100, 98],
    ["tyomarkkinatori_1.json", 1, 1],
    ["kuntarekry_6.json", 6, 6],
  ])("%s: %i records are %i vacancies, and none is new the second time", async (name, records, vacancies) => {
    const first = await bringIn(name);
    expect(first).toMatchObject({ recordsRead: records, broken: [], counts: { created: vacancies, updated: 0 } });
    expect((await kept(world)).size).toBe(vacancies);
    expect(await findable(world, "", { includeExpired: true, pageSize: 200 })).toHaveLength(vacancies);
    const again = await bringIn(name);
    expect(again.counts).toEqual({ ...none, unchanged: vacancies });
    expect((await kept(world)).size).toBe(vacancies);
  });

  test("ads whose deadline passed years ago come in as expired and are found only when asked for", async () => {
    const { counts } = await bringIn("platsbanken_full_10.json");
    const open = [...(await kept(world)).values()].filter((row) => row.status === "published");
    expect(counts.expired).toBe(10 - open.length);
    expect(counts.expired).toBeGreaterThan(0);
    expect(await findable(world, "", { pageSize: 50 })).toHaveLength(open.length);
  });

  test("tombstones of ads that were never here are ignored", async () => {
    await bringIn("platsbanken_full_10.json");
    const { counts } = await bringIn("platsbanken_removed_14.json");
    expect(counts.withdrawn + counts.ignored).toBe(14);
    expect(counts.ignored).toBeGreaterThan(0);
    expect(counts).toMatchObject({ created: 0, updated: 0, unchanged: 0 });
  });
});
