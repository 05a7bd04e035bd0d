// Two processes on one database: nobody starves, nothing is lost, nothing is done twice.
import { expect, test } from "vitest";
import { firstBrokenAccess } from "#db/access-log.ts";
import { lastNumber, nextNumber } from "#db/counters.ts";
import { claimJob, enqueue } from "#db/jobs.ts";
import { migrations } from "#db/migrate.ts";
import type { Db } from "#db/open.ts";
import { setVacancyStatus } from "#db/vacancies.ts";
import { changesAfter } from "#db/vacancy-changes.ts";
import { onSharedDatabases } from "./databases.ts";
import { keepVacancies, now } from "./make.ts";
import { neighbour } from "./neighbour.ts";

const twenty = (name: string) => Array.from({ length: 20 }, (_, i) => `${name}${String(i).padStart(2, "0")}`);

/** Follows the change log until it has seen this number, as the index does. */
async function follow(db: Db, until: number, from: number): Promise<string[]> {
  const seen: string[] = [];
  for (let cursor = from; cursor < until; ) {
    const next = await changesAfter(db, cursor, 3);
    if (next) {
      cursor = next.cursor;
      seen.push(...next.vacancies.map((v) => `${v.id} ${v.status}`));
    } else await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return seen;
}

onSharedDatabases((database) => {
  test("two processes that start at once migrate once", async () => {
    const { address } = await database.open("empty");
    const both = await Promise.all([neighbour(address, "migrate"), neighbour(address, "migrate")]);
    const ran = (await Promise.all(both.map((one) => one.go()))) as string[][];
    // Each once; which of the two ran which is chance.
    expect(ran.flat().sort()).toEqual(migrations.map((m) => m.name).sort());
  });

  test("one who reads and then writes is not thrown out by another who wrote in between", async () => {
    const { db, address } = await database.open();
    const other = await neighbour(address, "count");
    let theirs: Promise<unknown> = Promise.resolve();
    const mine = await db.transaction().execute(async (trx) => {
      await trx.selectFrom("counter").selectAll().execute();
      theirs = other.go();
      await new Promise((resolve) => setTimeout(resolve, 150));
      return nextNumber(trx, "answer");
    });
    expect([mine, await theirs].sort()).toEqual([1, 2]);
  });

  test("whoever follows the change log misses no change, however long a transaction takes to commit", async () => {
    const { db, address } = await database.open();
    await keepVacancies(db, [...twenty("neighbour"), ...twenty("own")]);
    const other = await neighbour(address, "change");
    const start = await lastNumber(db, "change");
    const theirs = other.go();
    const following = follow(db, start + 40, start);
    for (const id of twenty("own")) {
      await db.transaction().execute((trx) => setVacancyStatus(trx, id, { status: "filled", reason: "employer", now }));
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    expect(await theirs).toBe(20);
    const expected = [...twenty("neighbour").map((id) => `${id} paused`), ...twenty("own").map((id) => `${id} filled`)];
    expect((await following).sort()).toEqual(expected);
  });

  test("a job of a kind is claimed by one process only, also when both ask at once", async () => {
    const { db, address } = await database.open();
    await enqueue(db, { kind: "index" });
    await enqueue(db, { kind: "index" });
    const others = await Promise.all([neighbour(address, "claim"), neighbour(address, "claim")]);
    const claimed = await Promise.all([
      ...others.map((one) => one.go()),
      claimJob(db, { by: "me", leaseSeconds: 60, kinds: ["index"] }),
    ]);
    expect(claimed.filter(Boolean)).toHaveLength(1);
  });

  test("two imports that meet the same new sources and employers agree on them", async () => {
    const { address } = await database.open();
    const both = await Promise.all([neighbour(address, "meet"), neighbour(address, "meet")]);
    const [mine, theirs] = await Promise.all(both.map((one) => one.go()));
    expect(mine).toEqual(theirs);
  });

  test("two processes write one access log, and its chain stays whole", async () => {
    const { db, address } = await database.open();
    const both = await Promise.all([neighbour(address, "look"), neighbour(address, "look")]);
    await Promise.all(both.map((one) => one.go()));
    const rows = await db.selectFrom("accessLog").select("number").orderBy("number").execute();
    expect(rows.map((r) => r.number)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    expect(await firstBrokenAccess(db)).toBeUndefined();
  });
});
