// Scheduled sources: files, folders and addresses read at their turn, what came of it in words, and what breaks.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readFeed as readForm } from "#app/forms/feed.ts";
import type { Actor } from "#app/services/access.ts";
import { runFeed } from "#app/services/feed-run.server.ts";
import { addSource, changeSource, sourcesPage } from "#app/services/feeds.server.ts";
import { runJob } from "#app/services/work.server.ts";
import { FeedError, fetchFeed, readFeedFile } from "#app/world/feed-bytes.server.ts";
import type { World } from "#app/world/world.server.ts";
import { countBrokenFeeds, findFeed } from "#db/feeds.ts";
import type { FeedKind } from "#db/vocabulary/lists.ts";
import { endWorld, makeWorld } from "#tests/world.ts";
import { kept } from "./ads.ts";

const admin: Actor = {
  personId: "a",
  covers: [],
  name: "Alma",
  roles: [{ role: "admin", organisationId: null, teamId: null, employerId: null }],
};

let world: World;
let dir: string;
beforeEach(async () => {
  world = await makeWorld();
  dir = mkdtempSync(join(tmpdir(), "rinnalla-feeds-"));
});
afterEach(async () => {
  rmSync(dir, { recursive: true, force: true });
  await endWorld(world);
});

const ad = (id: string, title: string) => JSON.stringify({ id, title, employer: "Kahvila Äyskäri", location: "Espoo" });
const put = (name: string, ...ads: string[]) => writeFileSync(join(dir, name), ads.join("\n"));
const runners = { source: (house: World, payload: unknown) => runFeed(house, payload) };

async function add(kind: FeedKind, address: string, name = "kunta"): Promise<string> {
  const id = await addSource(world, admin, { name, kind, address, format: "plain", everyMinutes: 60 });
  if (!id) throw new Error("the name is taken");
  return id;
}

/** Lets the worker do what is due now. */
async function work(): Promise<void> {
  while (await runJob(world, "test", runners)) {}
}

/** The clock comes to the next turn. */
async function nextTurn(): Promise<void> {
  await world.db
    .updateTable("job")
    .set({ runAfter: "2000-01-01T00:00:00.000Z" })
    .where("kind", "=", "source")
    .execute();
  await work();
}

const titles = async () =>
  (await world.db.selectFrom("vacancyText").select("title").orderBy("title").execute()).map(({ title }) => title);
const sourceJobs = () =>
  world.db.selectFrom("job").select(["dedupeKey", "runAfter"]).where("kind", "=", "source").execute();
const shown = async () => (await sourcesPage(world, "fi")).feeds[0];

describe("a file", () => {
  test("is read at once, its ads belong to the source of its name, and the next turn is planned", async () => {
    put("ads.jsonl", ad("1", "Siivooja"), ad("2", "Kokki"));
    const id = await add("file", join(dir, "ads.jsonl"));
    await work();
    expect([...(await kept(world)).values()].map(({ source }) => source)).toEqual(["kunta", "kunta"]);
    expect((await shown())?.last).toMatch(/^Päivitetty .+: 2 uutta, 0 muuttunutta/);
    const [job, ...more] = await sourceJobs();
    expect(more).toEqual([]);
    expect(job?.dedupeKey).toBe(`source:${id}`);
    expect(Date.parse(job?.runAfter ?? "") - Date.now()).toBeGreaterThan(59 * 60_000);
    expect((await findFeed(world.db, id))?.nextRunAt).toBe("2026-11-21T11:00:00.000Z");
  });

  test("at the next turn only what changed is new", async () => {
    put("ads.jsonl", ad("1", "Siivooja"), ad("2", "Kokki"));
    await add("file", join(dir, "ads.jsonl"));
    await work();
    put("ads.jsonl", ad("1", "Siivooja iltoihin"), ad("2", "Kokki"), ad("3", "Varastotyöntekijä"));
    await nextTurn();
    expect((await shown())?.last).toContain("1 uutta, 1 muuttunutta, 0 poistunutta, 1 ennallaan");
  });

  test("that is not there is told in words, counted, and read at the next turn once it has come", async () => {
    await add("file", join(dir, "later.jsonl"));
    await work();
    expect((await shown())?.broke).toContain("ei löydy");
    expect(await countBrokenFeeds(world.db)).toBe(1);
    expect(await sourceJobs()).toHaveLength(1);
    put("later.jsonl", ad("1", "Siivooja"));
    await nextTurn();
    expect((await shown())?.broke).toBeUndefined();
    expect(await countBrokenFeeds(world.db)).toBe(0);
    expect(await titles()).toEqual(["Siivooja"]);
  });

  test("with a broken line: the rest comes in, and the line is named", async () => {
    put("ads.jsonl", ad("1", "Siivooja"), "{ broken", ad("2", "Kokki"));
    await add("file", join(dir, "ads.jsonl"));
    await work();
    const feed = await shown();
    expect(feed?.broke).toBeUndefined();
    expect(feed?.problemCount).toBeGreaterThan(0);
    expect(feed?.problems[0]?.text).not.toMatch(/problem\.|\{\{/);
    expect(await titles()).toEqual(["Kokki", "Siivooja"]);
  });

  test("of something else than ads is said to be unreadable", async () => {
    writeFileSync(join(dir, "x.bin"), Buffer.from([0, 1, 2, 255, 254, 0, 7]));
    await add("file", join(dir, "x.bin"));
    await work();
    expect((await shown())?.broke).toContain("ei voitu lukea");
  });
});

describe("a folder", () => {
  test("is read in name order, so that the later file has the last word", async () => {
    put("2026-11-02.jsonl", ad("1", "Siivooja, uusi"));
    put("2026-11-01.jsonl", ad("1", "Siivooja, vanha"), ad("2", "Kokki"));
    put(".hidden.jsonl", ad("9", "Piilossa"));
    mkdirSync(join(dir, "below"));
    await add("folder", dir);
    await work();
    expect(await titles()).toEqual(["Kokki", "Siivooja, uusi"]);
  });

  test("only new and changed files are read again: an old one never overwrites a newer", async () => {
    put("1.jsonl", ad("1", "Siivooja, vanha"));
    put("2.jsonl", ad("1", "Siivooja, uusi"));
    await add("folder", dir);
    await work();
    await nextTurn();
    expect((await shown())?.last).toContain("ei uusia tiedostoja");
    put("3.jsonl", ad("3", "Kokki"));
    put("2.jsonl", ad("1", "Siivooja, uusin"));
    utimesSync(join(dir, "2.jsonl"), new Date(), new Date(Date.now() + 5000));
    await nextTurn();
    expect((await shown())?.last).toContain("1 uutta, 1 muuttunutta");
    expect(await titles()).toEqual(["Kokki", "Siivooja, uusin"]);
  });

  test("a file that cannot be read keeps the others not out, is named, and is tried again", async () => {
    writeFileSync(join(dir, "1.jsonl"), Buffer.from([0, 255, 0, 255]));
    put("2.jsonl", ad("1", "Siivooja"));
    await add("folder", dir);
    await work();
    expect(await titles()).toEqual(["Siivooja"]);
    expect((await shown())?.broke).toContain("1.jsonl");
    await nextTurn();
    expect((await shown())?.broke).toContain("1.jsonl");
    put("1.jsonl", ad("2", "Kokki"));
    await nextTurn();
    expect((await shown())?.broke).toBeUndefined();
    expect(await titles()).toEqual(["Kokki", "Siivooja"]);
  });

  test("that is a file, or is gone, is said in words", async () => {
    put("ads.jsonl", ad("1", "Siivooja"));
    await add("folder", join(dir, "ads.jsonl"));
    await work();
    expect((await shown())?.broke).toContain("ei ole kansio");
  });
});

describe("an address", () => {
  let server: Server;
  let url: string;
  let answer: { status: number; body: string };
  beforeEach(async () => {
    answer = { status: 200, body: ad("1", "Siivooja") };
    server = createServer((_request, response) => {
      response.writeHead(answer.status).end(answer.body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/ads`;
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  test("is fetched, also inside one's own network", async () => {
    await add("address", url);
    await work();
    expect(await titles()).toEqual(["Siivooja"]);
  });

  test("that answers with an error, or not at all, is told and tried again", async () => {
    answer.status = 503;
    const id = await add("address", url);
    await work();
    expect((await findFeed(world.db, id))?.lastError).toBe("http_status 503");
    expect((await shown())?.broke).toContain("503");
    answer.status = 200;
    await nextTurn();
    expect((await shown())?.broke).toBeUndefined();
  });

  test("is read up to the limits of size and time, and no further", async () => {
    answer.body = "x".repeat(5000);
    const tooLarge = fetchFeed(url, { bytes: 1000, ms: 2000 });
    await expect(tooLarge).rejects.toMatchObject({ code: "too_large" });
    const slow = createServer(() => {});
    await new Promise<void>((resolve) => slow.listen(0, "127.0.0.1", resolve));
    const { port } = slow.address() as { port: number };
    const late = fetchFeed(`http://127.0.0.1:${port}/`, { bytes: 1000, ms: 100 });
    await expect(late).rejects.toMatchObject({ code: "timed_out" });
    slow.closeAllConnections();
    slow.close();
    await expect(fetchFeed(`http://127.0.0.1:${port}/`, { bytes: 1, ms: 500 })).rejects.toBeInstanceOf(FeedError);
    put("big", "x".repeat(2000));
    await expect(readFeedFile(join(dir, "big"), { bytes: 1000, ms: 500 })).rejects.toMatchObject({ code: "too_large" });
  });
});

describe("the admin's buttons", () => {
  test("run now brings the turn forward: one job, run once", async () => {
    put("ads.jsonl", ad("1", "Siivooja"));
    const id = await add("file", join(dir, "ads.jsonl"));
    await work();
    put("ads.jsonl", ad("1", "Siivooja"), ad("2", "Kokki"));
    await changeSource(world, admin, { id, act: "run" });
    await changeSource(world, admin, { id, act: "run" });
    expect(await sourceJobs()).toHaveLength(1);
    await work();
    expect(await titles()).toEqual(["Kokki", "Siivooja"]);
    expect(await sourceJobs()).toHaveLength(1);
  });

  test("a paused source is not read and plans nothing; going on reads it at once", async () => {
    put("ads.jsonl", ad("1", "Siivooja"));
    const id = await add("file", join(dir, "ads.jsonl"));
    await changeSource(world, admin, { id, act: "pause" });
    await work();
    expect(await titles()).toEqual([]);
    expect(await sourceJobs()).toEqual([]);
    expect((await shown())?.next).toBe("Tauolla");
    await changeSource(world, admin, { id, act: "run" });
    await work();
    expect(await titles()).toEqual(["Siivooja"]);
  });

  test("a removed source is not read again; its ads stay", async () => {
    put("ads.jsonl", ad("1", "Siivooja"));
    const id = await add("file", join(dir, "ads.jsonl"));
    await work();
    await changeSource(world, admin, { id, act: "remove" });
    await nextTurn();
    expect(await sourceJobs()).toEqual([]);
    expect((await sourcesPage(world, "fi")).feeds).toEqual([]);
    expect(await titles()).toEqual(["Siivooja"]);
    expect(await changeSource(world, admin, { id, act: "run" })).toBeUndefined();
  });

  test("two sources never share a name", async () => {
    await add("file", "/a");
    const same = { name: "kunta", kind: "file", address: "/b", format: "auto", everyMinutes: 60 } as const;
    expect(await addSource(world, admin, same)).toBeUndefined();
  });
});

describe("the form", () => {
  const good = { name: "kunta", kind: "address", address: "https://ads.example/x", format: "auto", everyMinutes: "60" };
  const read = (change: Partial<typeof good>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...good, ...change })) form.set(name, value);
    const result = readForm(form);
    return result.ok ? "ok" : result.reply.problems.map(({ field, code }) => `${field}: ${code}`).join();
  };

  test.each([
    [{}, "ok"],
    [{ kind: "folder", address: "/srv/ads" }, "ok"],
    [{ name: " " }, "name: nameMissing"],
    [{ name: "tips:abc" }, "name: nameOurs"],
    [{ name: "Rinnalla demo" }, "name: nameOurs"],
    [{ kind: "file", address: "ads.json" }, "address: pathNotWhole"],
    [{ address: "ftp://ads.example" }, "address: addressOdd"],
    [{ address: "https://me:secret@ads.example" }, "address: addressPassword"],
    [{ everyMinutes: "1" }, "everyMinutes: minutesOdd"],
    [{ everyMinutes: "usein" }, "everyMinutes: minutesOdd"],
    [{ name: "", address: "", everyMinutes: "" }, "name: nameMissing,address: addressMissing,everyMinutes: minutesOdd"],
  ])("%j: %s", (change, expected) => {
    expect(read(change)).toBe(expected);
  });
});
