// Getting a search server: from where, whether to trust it, and what becomes of one that was left or killed.
import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkUrl } from "#search/check-url.ts";
import { findServer } from "#search/find-server.ts";
import { follow } from "#search/follow.ts";
import { SearchUnavailable } from "#search/index.ts";
import { launchServer } from "#search/launch.ts";
import { createMeiliIndex } from "#search/meili.ts";
import { createScopedKeys } from "#search/meili-keys.ts";
import { processMark } from "#search/process-mark.ts";
import { found, masterKey, noServer } from "./engines.ts";
import { search, vacancy } from "./make.ts";
import { cleaning, codeOf, dataDir, eventually, launched } from "./servers.ts";

describe("finding a server", () => {
  test("MEILI_URL comes first, then one on the PATH", async () => {
    const dir = dataDir();
    const own = join(dir, "meilisearch");
    writeFileSync(own, "#!/bin/sh\n", { mode: 0o755 });
    expect(await findServer({ MEILI_URL: "http://x", MEILI_KEY: "k", PATH: dir }, { dataDir: dir })).toEqual({
      kind: "url",
      url: "http://x",
      key: "k",
    });
    expect(await findServer({ PATH: dir }, { dataDir: dir })).toEqual({ kind: "binary", binary: own, origin: "path" });
  });

  test("a packaged binary that is not the one we know is not run", async () => {
    const dir = dataDir();
    const other = join(dir, "other");
    writeFileSync(other, "#!/bin/sh\n", { mode: 0o755 });
    const answer = await findServer({}, { dataDir: dir, packageFile: other });
    expect(answer).toEqual({ kind: "none", reason: "checksum_differs" });
  });

  test("without any, it says so", async () => {
    const dir = dataDir();
    const answer = await findServer({}, { dataDir: dir, packageFile: join(dir, "nothing") });
    expect(answer).toEqual({ kind: "none", reason: "not_installed" });
  });
});

describe("MEILI_URL", () => {
  const listening = async (status: number, body = "{}") => {
    const server: Server = createServer((_, response) => response.writeHead(status).end(body));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    cleaning.push(() => server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  test.each(["localhost:7700", "ftp://x", "not an address", "http://", "http://name:word@x"])(
    "%s is malformed",
    async (url) => {
      expect(await codeOf(checkUrl(url, undefined))).toBe("meili_url_malformed");
    },
  );

  test.each([401, 403])("a server that answers %i has refused us, at once", async (status) => {
    const began = Date.now();
    expect(await codeOf(checkUrl(await listening(status), "wrong"))).toBe("meili_url_refused");
    expect(Date.now() - began).toBeLessThan(2_000);
  });

  test("an address where nobody answers is tried for a while before it counts as unreachable", async () => {
    const began = Date.now();
    expect(await codeOf(checkUrl("http://127.0.0.1:9", undefined, 1_000))).toBe("meili_url_unreachable");
    expect(Date.now() - began).toBeGreaterThan(600);
    expect(await codeOf(checkUrl(await listening(502), undefined, 300))).toBe("meili_url_unreachable");
  });

  test("a server that comes up meanwhile is accepted", async () => {
    const url = await listening(200);
    const late = createServer((_, response) => response.end("{}"));
    const free = await listening(200).then((other) => Number(new URL(other).port) + 1);
    cleaning.push(() => late.close());
    setTimeout(() => late.listen(free, "127.0.0.1"), 300);
    await expect(checkUrl(`http://127.0.0.1:${free}`, undefined, 5_000)).resolves.toBeUndefined();
    await expect(checkUrl(`${url}/behind/a/path`, "key")).resolves.toBeUndefined();
  });
});

describe.skipIf(noServer)(noServer ?? "a server of our own", () => {
  test("answers on loopback with its key only, and is gone within five seconds of stopping", async () => {
    const dir = dataDir();
    const server = await launched(dir);
    expect(new URL(server.url).hostname).toBe("127.0.0.1");
    expect(await codeOf(checkUrl(server.url, masterKey))).toBe("nothing");
    expect(await codeOf(checkUrl(server.url, "another key"))).toBe("meili_url_refused");
    const pid = server.pid();
    const began = Date.now();
    await server.stop();
    expect(await processMark(pid)).toBeUndefined();
    expect(Date.now() - began).toBeLessThan(5_000);
  });

  test("an abort signal ends it", async () => {
    if (found.kind !== "binary") return;
    const abort = new AbortController();
    const server = await launchServer({ binary: found.binary, dataDir: dataDir(), masterKey, signal: abort.signal });
    abort.abort();
    await eventually(async () => (await processMark(server.pid())) === undefined, 5_000);
  });

  test("a file that is no server does not start, and says so", async () => {
    const dir = dataDir();
    const binary = join(dir, "fake");
    writeFileSync(binary, "#!/bin/sh\necho broken >&2\nexit 3\n", { mode: 0o755 });
    expect(await codeOf(launchServer({ binary, dataDir: dir, masterKey }))).toBe("search_server_did_not_start");
    expect(await codeOf(launchServer({ binary: join(dir, "none"), dataDir: dir, masterKey }))).toBe(
      "search_server_did_not_start",
    );
  });

  test("a port that another server holds is not taken for ours", async () => {
    if (found.kind !== "binary") return;
    const first = await launched(dataDir());
    const port = Number(new URL(first.url).port);
    const key = "another-master-key-of-32-letters";
    const second = launchServer({ binary: found.binary, dataDir: dataDir(), masterKey: key, port });
    expect(await codeOf(second)).toBe("search_server_did_not_start");
  });

  test("killed in the middle of a change it loses nothing: it comes back, and the change log brings the rest", async () => {
    const server = await launched(dataDir());
    const index = createMeiliIndex({ url: server.url, key: masterKey, indexName: "vacancies" });
    await index.prepare();
    let killAt: number | undefined = 3;
    const source = {
      latest: async () => 40,
      async changesAfter(cursor: number, limit: number) {
        if (cursor >= 40) return undefined;
        const ids = Array.from({ length: Math.min(limit, 40 - cursor) }, (_, i) => `v${cursor + i + 1}`);
        const documents = ids.flatMap((id) => vacancy(id, "Kokki", { at: ["Tampere", "Lahti"] }));
        if (killAt !== undefined && cursor / limit >= killAt) {
          killAt = undefined;
          setTimeout(() => process.kill(server.pid(), "SIGKILL"), 3);
        }
        return { vacancyIds: ids, documents, cursor: cursor + ids.length };
      },
    };
    const heard: string[] = [];
    server.events.on("down", () => heard.push("down"));
    server.events.on("up", () => heard.push("up"));
    const before = server.pid();
    await expect(follow(index, source, { batch: 5 })).rejects.toBeInstanceOf(SearchUnavailable);
    await expect(index.search(search("kokki"))).rejects.toBeInstanceOf(SearchUnavailable);
    await eventually(() => heard.includes("up"));
    expect(heard).toEqual(["down", "up"]);
    expect(server.pid()).not.toBe(before);
    expect(await index.cursor()).toBeLessThan(40);
    await follow(index, source, { batch: 5 });
    expect(await index.cursor()).toBe(40);
    expect((await index.search(search("kokki"))).total).toBe(40);
    await index.close();
  });

  test("the keys given out are the same at every start, and the one for searching can do nothing else", async () => {
    const server = await launched(dataDir());
    const keys = await createScopedKeys(server.url, masterKey);
    expect(await createScopedKeys(server.url, masterKey)).toEqual(keys);
    const writer = createMeiliIndex({ url: server.url, key: keys.write, indexName: "vacancies" });
    await writer.prepare();
    await writer.apply({ vacancyIds: ["a"], documents: vacancy("a", "Kokki"), cursor: 1 });
    async function* batches() {
      yield vacancy("b", "Kokki");
    }
    await writer.rebuild(batches(), 2);
    const reader = createMeiliIndex({ url: server.url, key: keys.search, indexName: "vacancies" });
    expect((await reader.search(search("kokki"))).ids).toEqual(["b"]);
    await expect(reader.apply({ vacancyIds: ["b"], documents: [], cursor: 3 })).rejects.toThrow();
    await expect(reader.cursor()).rejects.toThrow();
    expect((await reader.search(search("kokki"))).ids).toEqual(["b"]);
    await expect(createScopedKeys(server.url, keys.write)).rejects.toThrow();
  });
});
