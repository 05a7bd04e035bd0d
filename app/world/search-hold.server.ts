// Holds a search server for this data folder: an official one, one that already runs here, or one we start and end ourselves.
import type { EventEmitter } from "node:events";
import { checkUrl } from "#search/check-url.ts";
import { findServer } from "#search/find-server.ts";
import { type LaunchedServer, launchServer } from "#search/launch.ts";
import { createScopedKeys } from "#search/meili-keys.ts";
import { adoptOrEnd, clearRun, type RunFile, writeRun } from "#search/run-file.ts";
import type { Secrets } from "./data-dir.server.ts";
import type { Env } from "./env.server.ts";
import { DataDirInUse, lock } from "./search-lock.server.ts";
import { joinUsers, othersUse } from "./search-users.server.ts";

export interface SearchHold {
  origin: "url" | "path" | "package" | "running" | "none";
  /** Undefined where the engine inside a SQLite file is used. */
  url?: string;
  keys?: { search: string; write: string };
  /** True when the server belongs to a Rinnalla that runs already. */
  shared: boolean;
  events?: EventEmitter<{ down: []; up: [pid: number] }>;
  /** Ends what we started; a command first waits for other commands that use it, unless it has been told to end. */
  stop(): Promise<void>;
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
  const leave = alone ? async () => {} : await joinUsers(env.dataDir);
  try {
    const held = await holdOwn(env, secrets, { ...found, alone, signal });
    return { ...held, stop: () => leave().then(held.stop) };
  } catch (error) {
    await leave();
    throw error;
  }
}

interface Wanted {
  binary: string;
  origin: "path" | "package";
  alone: boolean;
  signal: AbortSignal | undefined;
}

/** The server that runs for this folder, or a new one. */
async function holdOwn(env: Env, secrets: Secrets, wanted: Wanted): Promise<SearchHold> {
  const unlock = await lock(env.dataDir);
  try {
    wanted.signal?.throwIfAborted();
    const left = await adoptOrEnd(env.dataDir);
    if (left.kind === "in_use" && wanted.alone) throw new DataDirInUse({ dir: env.dataDir });
    if (left.kind === "in_use") return sharedHold(left.run);
    return await startOwn(env, secrets, { ...wanted, adopt: left.kind === "adopted" ? left.run : undefined });
  } finally {
    await unlock();
  }
}

/** Under the lock, so that nobody begins to use a server that is just being ended. */
async function endOwn(dataDir: string, server: LaunchedServer, mayWait: () => boolean): Promise<void> {
  for (;;) {
    const unlock = await lock(dataDir);
    try {
      if (!mayWait() || !(await othersUse(dataDir))) {
        await server.stop();
        await clearRun(dataDir);
        return;
      }
    } finally {
      await unlock();
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function sharedHold(run: RunFile): SearchHold {
  return { origin: "running", url: run.url, keys: run.keys, shared: true, stop: async () => {} };
}

async function startOwn(
  env: Env,
  secrets: Secrets,
  { binary, origin, adopt, alone, signal }: Wanted & { adopt: RunFile | undefined },
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
    const stop = () => endOwn(dataDir, server, () => !alone && !signal?.aborted);
    return { origin, url: server.url, keys, shared: false, events: server.events, stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
