// A server that a kill left behind: adopted, ended, or not ours to touch.
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkUrl } from "#search/check-url.ts";
import { type LaunchedServer, launchServer } from "#search/launch.ts";
import { createMeiliIndex } from "#search/meili.ts";
import { processMark } from "#search/process-mark.ts";
import { adoptOrEnd, readRun, writeRun } from "#search/run-file.ts";
import { found, masterKey, noServer } from "./engines.ts";
import { vacancy } from "./make.ts";
import { codeOf, dataDir, launched, runOf } from "./servers.ts";

describe.skipIf(noServer)(noServer ?? "a server left behind", () => {
  /** A supervisor that has gone: a process number with no such process. */
  const gone = 2 ** 22 - 1;

  test("is adopted when it works and its supervisor is gone", async () => {
    const dir = dataDir();
    const server = await launched(dir);
    await writeRun(dir, runOf(server), gone);
    expect(statSync(join(dir, "run.json")).mode & 0o777).toBe(0o600);
    const left = await adoptOrEnd(dir);
    if (left.kind !== "adopted" || found.kind !== "binary") throw new Error("not adopted");
    expect(left.run.pid).toBe(server.pid());
    const options = { binary: found.binary, dataDir: dir, masterKey, adopt: left.run };
    const ours = await launchServer({ ...options, backOff: { first: 50, longest: 1_000 } });
    expect([ours.url, ours.pid()]).toEqual([server.url, server.pid()]);
    await ours.stop();
    expect(await processMark(left.run.pid)).toBeUndefined();
  });

  test("is ended when it does not answer to its key, and its file removed", async () => {
    const dir = dataDir();
    const deaf = await launched(dir);
    await writeRun(dir, { ...runOf(deaf), keys: { master: "not its key", search: "", write: "" } }, gone);
    const pid = deaf.pid();
    const mark = await processMark(pid);
    expect(await adoptOrEnd(dir)).toEqual({ kind: "none" });
    expect(await processMark(pid)).not.toBe(mark);
    expect(existsSync(join(dir, "run.json"))).toBe(false);
  });

  test("is left alone while its supervisor lives", async () => {
    const dir = dataDir();
    const server = await launched(dir);
    await writeRun(dir, runOf(server), process.ppid);
    expect((await adoptOrEnd(dir)).kind).toBe("in_use");
    expect(await processMark(server.pid())).toBeDefined();
  });

  test("of another folder is never touched, even when its file was copied here", async () => {
    const [one, other] = [dataDir(), dataDir()];
    const server = await launched(one);
    await writeRun(one, runOf(server), gone);
    copyFileSync(join(one, "run.json"), join(other, "run.json"));
    expect(await readRun(other)).toBeUndefined();
    expect(await adoptOrEnd(other)).toEqual({ kind: "none" });
    expect(await codeOf(checkUrl(server.url, masterKey))).toBe("nothing");
    expect((await adoptOrEnd(one)).kind).toBe("adopted");
  });

  test("whose number now belongs to another process is not mistaken for it", async () => {
    const dir = dataDir();
    mkdirSync(join(dir, "search"));
    const run = { url: "http://127.0.0.1:9", pid: process.pid, dbPath: join(dir, "search") };
    await writeRun(dir, { ...run, keys: { master: masterKey, search: "", write: "" }, startedAt: "" }, gone);
    const file = join(dir, "run.json");
    writeFileSync(file, readFileSync(file, "utf8").replace(/"mark": "\d+"/, '"mark": "1"'));
    expect(await adoptOrEnd(dir)).toEqual({ kind: "none" });
    expect(existsSync(file)).toBe(false);
  });

  test("with a half-written file counts as none", async () => {
    const dir = dataDir();
    writeFileSync(join(dir, "run.json"), '{"url": "http');
    expect(await adoptOrEnd(dir)).toEqual({ kind: "none" });
  });

  test("two folders have two servers that know nothing of each other", async () => {
    const [one, other] = await Promise.all([launched(dataDir()), launched(dataDir())]);
    const open = (server: LaunchedServer) =>
      createMeiliIndex({ url: server.url, key: masterKey, indexName: "vacancies" });
    await open(one).prepare();
    await open(one).apply({ vacancyIds: ["a"], documents: vacancy("a", "Kokki"), cursor: 5 });
    expect(await open(one).cursor()).toBe(5);
    expect(await open(other).cursor()).toBe(0);
  });
});
