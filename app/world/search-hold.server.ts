// Holds a search server for this data folder: an official one, one that already runs here, or one we start and end ourselves.
import type { EventEmitter } from "node:events";
import { open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { checkUrl } from "#search/check-url.ts";
import { findServer } from "#search/find-server.ts";
import { launchServer } from "#search/launch.ts";
import { createScopedKeys } from "#search/meili-keys.ts";
import { processMark } from "#search/process-mark.ts";
import { adoptOrEnd, clearRun, type RunFile, writeRun } from "#search/run-file.ts";
import type { Secrets } from "./data-dir.server.ts";
import type { Env } from "./env.server.ts";

export interface SearchHold {
  origin: "url" | "path" | "package" | "running" | "none";
  /** Undefined where the engine inside a SQLite file is used. */
  url?: string;
  keys?: { search: string; write: string };
  /** True when the server belongs to a Rinnalla that runs already. */
  shared: boolean;
  events?: EventEmitter<{ down: []; up: [pid: number] }>;
  stop(): Promise<void>;
}

/** Another Rinnalla uses this folder. */
export class DataDirInUse extends Error {
  override name = "DataDirInUse";
  readonly code = "data_dir_in_use";
  constructor(readonly params: { dir: string }) {
    super("data_dir_in_use");
  }
}

/**
 * Finds or starts a server. `alone`: refuse where another process serves this folder (the supervisor),
 * rather than use its server (a command). `signal` ends a server that is being started. Throws `LaunchError` or `DataDirInUse`.
 */
export async function holdSearch(
  env: Env,
  secrets: Secrets,
  { alone, signal }: { alone: boolean; signal?: AbortSignal },
): Promise<SearchHold> {
  const found = await findServer(
    { MEILI_URL: env.meiliUrl, MEILI_KEY: env.meiliKey, PATH: env.path },
    { dataDir: env.dataDir },
  );
  if (found.kind === "url") {
    await checkUrl(found.url, found.key);
    const keys = { search: found.key ?? "", write: found.key ?? "" };
    return { origin: "url", url: found.url, keys, shared: false, stop: async () => {} };
  }
  if (found.kind === "none") return { origin: "none", shared: false, stop: async () => {} };
  const unlock = await lock(env.dataDir);
  try {
    const left = await adoptOrEnd(env.dataDir);
    if (left.kind === "in_use" && alone) throw new DataDirInUse({ dir: env.dataDir });
    if (left.kind === "in_use") return sharedHold(left.run);
    return await startOwn(env, secrets, { ...found, adopt: left.kind === "adopted" ? left.run : undefined, signal });
  } finally {
    await unlock();
  }
}

function sharedHold(run: RunFile): SearchHold {
  return { origin: "running", url: run.url, keys: run.keys, shared: true, stop: async () => {} };
}

async function startOwn(
  env: Env,
  secrets: Secrets,
  {
    binary,
    origin,
    adopt,
    signal,
  }: { binary: string; origin: "path" | "package"; adopt: RunFile | undefined; signal: AbortSignal | undefined },
): Promise<SearchHold> {
  const { dataDir } = env;
  const server = await launchServer({
    binary,
    dataDir,
    masterKey: secrets.searchMasterKey,
    ...(adopt ? { adopt } : {}),
    ...(signal ? { signal } : {}),
  });
  try {
    const keys = await createScopedKeys(server.url, server.masterKey, secrets.indexName);
    const tell = () =>
      writeRun(dataDir, {
        url: server.url,
        pid: server.pid() ?? 0,
        dbPath: server.dbPath,
        keys: { master: server.masterKey, ...keys },
        startedAt: new Date().toISOString(),
      });
    await tell();
    server.events.on("up", () => void tell());
    const stop = async () => {
      await server.stop();
      await clearRun(dataDir);
    };
    return { origin, url: server.url, keys, shared: false, events: server.events, stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** One process at a time looks whether a server runs and starts one. A lock left by a killed process does not count. */
async function lock(dataDir: string): Promise<() => Promise<void>> {
  const file = join(dataDir, "search.lock");
  for (const until = Date.now() + 40_000; ; ) {
    try {
      const handle = await open(file, "wx", 0o600);
      await handle.writeFile(`${process.pid} ${(await processMark(process.pid)) ?? ""}`);
      await handle.close();
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    if (Date.now() > until) throw new DataDirInUse({ dir: dataDir });
    if (await isStale(file)) await rm(file, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function isStale(file: string): Promise<boolean> {
  const [pid, mark] = (await readFile(file, "utf8").catch(() => "")).split(" ");
  if (!pid) return false; // Being written at this moment, or gone already.
  return (await processMark(Number(pid))) !== mark;
}
