// The index follows the database through the job table: what is kept gets there, whatever the engine does meanwhile.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { catchUp, reindex, runIndexJob } from "#app/services/index.server.ts";
import { fixedClock } from "#app/world/clock.server.ts";
import type { World } from "#app/world/world.server.ts";
import { lastNumber } from "#db/counters.ts";
import { countWaiting } from "#db/jobs.ts";
import { expireDue } from "#db/vacancy-changes.ts";
import { openSearch } from "#search/open.ts";
import { search } from "#tests/search/make.ts";
import { endWorld, makeWorld, testDay } from "#tests/world.ts";
import { bring, bringStream, everybody, findable, streamed, tombstone } from "./ads.ts";
import { switchable } from "./engine-off.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => endWorld(world));

const cleaner = { id: 1, title: "Siivooja", location: "Espoo" };
/** What the engine has at this moment, without bringing it up to date first. */
const inIndex = async () => (await world.search.search(search("", { visibilities: everybody }))).total;

describe("a change and its job", () => {
  test("keeping an ad leaves a job behind, and the ad is findable when the job has run", async () => {
    await bring(world, [cleaner]);
    expect(await inIndex()).toBe(0);
    expect(await countWaiting(world.db, "index")).toBe(1);
    expect(await runIndexJob(world, "worker")).toBe(true);
    expect(await inIndex()).toBe(1);
    expect(await countWaiting(world.db, "index")).toBe(0);
    expect(await runIndexJob(world, "worker")).toBe(false);
  });

  test("many ads are one job", async () => {
    await bring(
      world,
      Array.from({ length: 60 }, (_, id) => ({ ...cleaner, id })),
    );
    expect(await countWaiting(world.db, "index")).toBe(1);
    await runIndexJob(world, "worker");
    expect(await inIndex()).toBe(60);
  });

  test("publishing, changing and withdrawing all reach the index", async () => {
    await bringStream(world, [streamed("1", "Städare")]);
    await runIndexJob(world, "worker");
    expect(await findable(world, "städare")).toEqual(["Städare"]);
    await bringStream(world, [streamed("1", "Kock")]);
    await runIndexJob(world, "worker");
    expect(await findable(world, "kock")).toEqual(["Kock"]);
    await bringStream(world, [tombstone("1")]);
    await runIndexJob(world, "worker");
    expect(await inIndex()).toBe(0);
  });

  test("two workers never follow the log at the same time", async () => {
    await bring(world, [cleaner]);
    const [one, other] = await Promise.all([runIndexJob(world, "one"), runIndexJob(world, "other")]);
    expect([one, other].filter(Boolean)).toHaveLength(1);
    expect(await inIndex()).toBe(1);
  });
});

describe("an engine that goes away", () => {
  test("costs nothing: ads come in meanwhile, the job waits, and everything is findable when it is back", async () => {
    let down = true;
    const off: World = { ...world, search: switchable(world.search, () => down) };
    await bring(off, [cleaner, { ...cleaner, id: 2 }]);
    expect(await runIndexJob(off, "worker")).toBe(true);
    expect(await countWaiting(world.db, "index")).toBe(1);
    // The job is given some time before it is tried again.
    expect(await runIndexJob(off, "worker")).toBe(false);
    down = false;
    await catchUp(off, "worker");
    expect(await inIndex()).toBe(2);
  });

  test("half-way through a batch leaves nothing out and nothing twice", async () => {
    let calls = 0;
    const shaky: World = {
      ...world,
      search: switchable(world.search, (method) => method === "apply" && ++calls === 2),
    };
    await bring(
      shaky,
      Array.from({ length: 700 }, (_, id) => ({ id, title: `Siivooja ${id}` })),
    );
    await catchUp(shaky, "worker");
    expect(calls).toBeGreaterThan(2);
    expect(await inIndex()).toBe(700);
  });

  test("for good is said: catching up gives up after its patience", async () => {
    await bring(world, [cleaner]);
    const off: World = { ...world, search: switchable(world.search, () => true) };
    await expect(catchUp(off, "worker", { patienceSeconds: 0.2 })).rejects.toThrow("switched off");
    expect(await countWaiting(world.db, "index")).toBe(1);
  });
});

describe("an index that is not what it was", () => {
  test("emptied or lost, it refills itself although every job was done long ago", async () => {
    await bring(world, [cleaner, { ...cleaner, id: 2 }]);
    await catchUp(world, "worker");
    await world.search.close();
    world.search = openSearch({ engine: "sqlite", path: ":memory:" });
    await world.search.prepare();
    expect(await inIndex()).toBe(0);
    await catchUp(world, "worker");
    expect(await inIndex()).toBe(2);
  });

  test("built anew, it holds what is published and nothing else, up to the newest change", async () => {
    await bringStream(world, [streamed("1", "Städare"), streamed("2", "Kock"), streamed("3", "Målare")]);
    await bringStream(world, [tombstone("2")]);
    let counted = 0;
    await reindex(world, (done) => {
      counted = done;
    });
    expect(counted).toBe(3);
    expect(await findable(world, "")).toEqual(expect.arrayContaining(["Städare", "Målare"]));
    expect(await inIndex()).toBe(2);
    expect(await world.search.cursor()).toBe(await lastNumber(world.db, "change"));
  });
});

describe("deadlines", () => {
  const later = new Date("2026-12-20T10:00:00.000Z");

  test("a passed deadline takes an ad out of the search, and a clock set back brings it in again", async () => {
    await bringStream(world, [streamed("1", "Städare")]);
    expect(await findable(world, "städare")).toEqual(["Städare"]);
    expect(await expireDue(world.db, later)).toBe(1);
    expect(await expireDue(world.db, later)).toBe(0);
    world.clock = fixedClock(later.toISOString());
    expect(await findable(world, "städare")).toEqual([]);
    expect(await findable(world, "städare", { includeExpired: true })).toEqual(["Städare"]);
    world.clock = fixedClock(testDay);
    expect(await findable(world, "städare")).toEqual(["Städare"]);
  });

  test("a withdrawn ad stays withdrawn whatever the clock says", async () => {
    await bringStream(world, [streamed("1", "Städare")]);
    await bringStream(world, [tombstone("1")]);
    expect(await expireDue(world.db, later)).toBe(0);
    expect(await expireDue(world.db, new Date(testDay))).toBe(0);
  });
});
