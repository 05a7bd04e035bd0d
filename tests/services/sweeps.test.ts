// The house's own round: each sweep in its own time, and one that fails stops no other.
import { expect, test } from "vitest";
import { type Sweep, sweeper, sweeps } from "#app/services/sweeps.server.ts";
import type { Log } from "#app/world/log.server.ts";
import { endWorld, makeWorld } from "#tests/world.ts";

test("each sweep comes round in its own time", async () => {
  const world = await makeWorld();
  const [done, at] = [[] as string[], { now: 0 }];
  const told = (name: string, everyMs: number): Sweep => ({ name, everyMs, run: async () => done.push(name) });
  const sweep = sweeper(world, [told("often", 10), told("seldom", 100)], () => at.now);
  for (const now of [0, 5, 10, 20, 100]) {
    at.now = now;
    await sweep();
  }
  expect(done).toEqual(["often", "seldom", "often", "often", "often", "seldom"]);
  await endWorld(world);
});

test("a sweep that fails is logged by its name and the kind of error alone, and the next is done", async () => {
  const world = await makeWorld();
  const lines: unknown[] = [];
  const write = ((line: unknown) => lines.push(line)) as unknown as Log["error"];
  const done: string[] = [];
  const fails = async () => {
    throw new TypeError("Kaarna, coach@example.org");
  };
  const list: Sweep[] = [
    { name: "broken", everyMs: 1, run: fails },
    { name: "whole", everyMs: 1, run: async () => done.push("whole") },
  ];
  await sweeper({ ...world, log: { ...world.log, error: write } }, list)();
  expect(done).toEqual(["whole"]);
  expect(lines).toEqual([{ sweep: "broken", error: "TypeError" }]);
  await endWorld(world);
});

test("the house's own sweeps have names of their own, and done twice in an empty house they change nothing", async () => {
  const world = await makeWorld();
  expect(new Set(sweeps.map(({ name }) => name)).size).toBe(sweeps.length);
  for (const { run } of [...sweeps, ...sweeps]) await run(world);
  expect(await world.db.selectFrom("accessLog").selectAll().execute()).toEqual([]);
  expect(await world.db.selectFrom("letter").selectAll().execute()).toEqual([]);
  await endWorld(world);
});
