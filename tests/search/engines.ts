// The two engines the search contract is tried on, each empty and its own; Meilisearch is the real server.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPlainSqlite } from "#db/open-sqlite.ts";
import { findServer } from "#search/find-server.ts";
import type { SearchIndex } from "#search/index.ts";
import { type LaunchedServer, launchServer } from "#search/launch.ts";
import { createMeiliIndex } from "#search/meili.ts";
import { createSqliteIndex } from "#search/sqlite.ts";

export const found = await findServer(
  { PATH: process.env.PATH },
  { dataDir: join(tmpdir(), "rinnalla-search-server") },
);
export const noServer = found.kind === "none" ? `no Meilisearch to be had here (${found.reason})` : undefined;
export const masterKey = "a-key-for-tests-only-0123456789abcdef";

export interface Engine {
  index: SearchIndex;
  /** The same index, opened anew as after a restart. */
  again(): Promise<SearchIndex>;
  end(): Promise<void>;
}

export function tempDir(): string {
  return mkdtempSync(join(tmpdir(), "rinnalla-search-"));
}

export function removeDir(dir: string): void {
  rmSync(dir, { recursive: true, force: true });
}

export async function launchIn(dataDir: string): Promise<LaunchedServer> {
  if (found.kind !== "binary") throw new Error("no server");
  return launchServer({ binary: found.binary, dataDir, masterKey, backOff: { first: 50, longest: 1_000 } });
}

export const engines: { name: string; skip: string | undefined; start: () => Promise<Engine> }[] = [
  {
    name: "Meilisearch",
    skip: noServer,
    async start() {
      const dir = tempDir();
      let server = await launchIn(dir);
      const open = () => createMeiliIndex({ url: server.url, key: masterKey, indexName: "vacancies" });
      return {
        index: open(),
        async again() {
          await server.stop();
          server = await launchIn(dir);
          return open();
        },
        async end() {
          await server.stop();
          removeDir(dir);
        },
      };
    },
  },
  {
    name: "SQLite",
    skip: undefined,
    async start() {
      const dir = tempDir();
      const open = () => createSqliteIndex(openPlainSqlite(join(dir, "search.sqlite")));
      let index = open();
      return {
        index,
        async again() {
          await index.close();
          index = open();
          return index;
        },
        async end() {
          await index.close();
          removeDir(dir);
        },
      };
    },
  },
];
