// What leaves a transaction goes through the job table: nothing lost, nothing twice, nothing early.
import { expect, test } from "vitest";
import { claimJob, countWaiting, enqueue, finishJob, postponeJob, renewLease } from "#db/jobs.ts";
import type { Db } from "#db/open.ts";
import { onEveryDatabase } from "./databases.ts";

const kinds = ["index"] as const;
const soon = (seconds: number) => new Date(Date.now() + seconds * 1000);
const claim = (db: Db, by: string, inSeconds = 1) =>
  claimJob(db, { by, leaseSeconds: 30, kinds, now: soon(inSeconds) });

onEveryDatabase((database) => {
  test("a job asked for twice waits once", async () => {
    const { db } = await database.open();
    await enqueue(db, { kind: "index", dedupeKey: "index" });
    await enqueue(db, { kind: "index", dedupeKey: "index" });
    expect(await countWaiting(db, "index")).toBe(1);
  });

  test("jobs without a key all wait", async () => {
    const { db } = await database.open();
    await enqueue(db, { kind: "index", payload: { contract: { not_a_job: 1 } } });
    await enqueue(db, { kind: "index" });
    expect(await countWaiting(db, "index")).toBe(2);
  });

  test("a change made while the job runs asks for another run", async () => {
    const { db } = await database.open();
    await enqueue(db, { kind: "index", dedupeKey: "index" });
    const running = await claim(db, "worker");
    await enqueue(db, { kind: "index", dedupeKey: "index" });
    await finishJob(db, running?.id ?? "");
    expect(await countWaiting(db, "index")).toBe(1);
    expect((await claim(db, "worker"))?.attempts).toBe(1);
  });

  test("a claimed job comes with its payload, and nobody else gets one of the kind meanwhile", async () => {
    const { db } = await database.open();
    await enqueue(db, { kind: "index", payload: { not_a_job: ["tol2008:I"] } });
    await enqueue(db, { kind: "index", runAfter: soon(0.5) });
    const first = await claim(db, "one");
    expect(first).toMatchObject({ kind: "index", payload: { not_a_job: ["tol2008:I"] }, attempts: 1 });
    expect(await claim(db, "other")).toBeUndefined();
    await finishJob(db, first?.id ?? "");
    expect(await claim(db, "other")).toBeDefined();
  });

  test("of many who ask in the same instant, one gets a job of the kind", async () => {
    const { db } = await database.open();
    const many = ["a", "b", "c", "d", "e", "f"];
    for (let round = 0; round < 5; round += 1) {
      // Also opens as many connections as will be needed, so that they do ask in the same instant.
      await Promise.all(many.map(() => enqueue(db, { kind: "index" })));
      const asked = await Promise.all(many.map((by) => claim(db, by)));
      expect(asked.filter(Boolean)).toHaveLength(1);
      await db.deleteFrom("job").execute();
    }
  });

  test("when a worker dies its job is taken over after the lease, and the try is counted", async () => {
    const { db } = await database.open();
    await enqueue(db, { kind: "index" });
    const lost = await claim(db, "dead", 1);
    expect(await claim(db, "next", 30)).toBeUndefined();
    expect(await claim(db, "next", 32)).toEqual({ ...lost, attempts: 2 });
  });

  test("a worker that is still at it keeps its job by renewing the lease", async () => {
    const { db } = await database.open();
    await enqueue(db, { kind: "index" });
    const mine = await claim(db, "slow", 1);
    await renewLease(db, mine?.id ?? "", soon(90));
    expect(await claim(db, "next", 60)).toBeUndefined();
  });

  test("a postponed job comes back when its time has come, not before", async () => {
    const { db } = await database.open();
    await enqueue(db, { kind: "index" });
    const first = await claim(db, "worker", 1);
    await postponeJob(db, first?.id ?? "", soon(60), "search_down");
    expect(await claim(db, "worker", 59)).toBeUndefined();
    expect(await claim(db, "worker", 61)).toEqual({ ...first, attempts: 2 });
    const row = await db.selectFrom("job").select("lastError").executeTakeFirst();
    expect(row?.lastError).toBe("search_down");
  });

  test("a job for later is not early", async () => {
    const { db } = await database.open();
    await enqueue(db, { kind: "index", runAfter: soon(60) });
    expect(await claim(db, "worker", 59)).toBeUndefined();
    expect(await claim(db, "worker", 61)).toBeDefined();
  });
});
