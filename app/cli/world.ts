// Opens a world for one command: its own data folder, brought up to date, with a search server that runs or is started for it.
import { resolve } from "node:path";
import { loadReference } from "#db/load-reference.ts";
import { migrate } from "#db/migrate.ts";
import { Refused } from "../sentence.ts";
import { fixedClock } from "../world/clock.server.ts";
import { openDataDir } from "../world/data-dir.server.ts";
import type { Env } from "../world/env.server.ts";
import { silentLog } from "../world/log.server.ts";
import { openWorld } from "../world/open.server.ts";
import { holdSearch, type SearchHold } from "../world/search-hold.server.ts";
import type { World } from "../world/world.server.ts";

export interface CommandOptions {
  data?: string;
  now?: string;
}

/** Runs a command's work in a world of its own; the search server started for it ends with it. */
export async function withWorld<T>(env: Env, options: CommandOptions, work: (world: World) => Promise<T>): Promise<T> {
  const dataDir = options.data ? resolve(env.calledFrom, options.data) : env.dataDir;
  const at = options.now ?? env.now;
  if (at !== undefined && Number.isNaN(Date.parse(at))) throw new Refused("bad_now_option", { value: at }, 2);
  const here: Env = { ...env, dataDir, searchUrl: undefined, searchKey: undefined };
  const secrets = openDataDir(dataDir);
  const hold = await holdSearch(here, secrets, { alone: false });
  const search = hold.url && hold.keys ? { url: hold.url, key: hold.keys.write } : undefined;
  const world = openWorld(here, silentLog, { search, ...(at ? { clock: fixedClock(at) } : {}) });
  const end = endOnSignal(world, hold);
  try {
    await migrate(world.db);
    await loadReference(world.db);
    await world.search.prepare();
    return await work(world);
  } finally {
    await end();
  }
}

/** However the command ends, nothing is left running. */
function endOnSignal(world: World, hold: SearchHold): () => Promise<void> {
  let ended: Promise<void> | undefined;
  const end = () => {
    ended ??= (async () => {
      await world.search.close();
      await world.db.destroy();
      await hold.stop();
    })();
    return ended;
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void end().finally(() => process.exit(signal === "SIGINT" ? 130 : 143)));
  return end;
}
