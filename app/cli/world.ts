// Opens a world for one command: its own data folder, brought up to date, with a search server that runs or is started for it.
import { resolve } from "node:path";
import { loadReference } from "#db/load-reference.ts";
import { migrate } from "#db/migrate.ts";
import { Refused } from "../sentence.ts";
import { fixedClock } from "../world/clock.server.ts";
import { openDataDir } from "../world/data-dir.server.ts";
import type { Env } from "../world/env.server.ts";
import { silentLog } from "../world/log.server.ts";
import { learnEsco, openWorld } from "../world/open.server.ts";
import { holdSearch } from "../world/search-hold.server.ts";
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
  const ending = endOnSignal();
  try {
    const { url, keys } = await ending.open(holdSearch(here, secrets, { alone: false, signal: ending.signal }));
    const search = url && keys ? { url, key: keys.write } : undefined;
    const world = openWorld(here, silentLog, { search, ...(at ? { clock: fixedClock(at) } : {}) });
    await ending.open(Promise.resolve({ stop: () => closeWorld(world) }));
    await migrate(world.db);
    await loadReference(world.db);
    await learnEsco(world);
    await world.search.prepare();
    return await work(world);
  } finally {
    await ending.end();
  }
}

async function closeWorld(world: World): Promise<void> {
  await world.search.close();
  await world.db.destroy();
}

interface Opened {
  stop(): Promise<void>;
}

/** However the command ends, also while its search server is being started, nothing is left running. */
function endOnSignal() {
  const abort = new AbortController();
  const opened: Promise<Opened>[] = [];
  let ended: Promise<void> | undefined;

  /** The last opened first. What could not be opened needs no end. */
  async function endAll(): Promise<void> {
    for (const opening of opened.reverse()) await (await opening.catch(() => undefined))?.stop();
  }
  const end = () => {
    ended ??= endAll();
    return ended;
  };
  const leave = (code: number) => {
    abort.abort();
    void end().finally(() => process.exit(code));
  };
  // Heard as often as it comes: a terminal sends Ctrl-C to us, and npm passes its own on.
  process.on("SIGINT", () => leave(130));
  process.on("SIGTERM", () => leave(143));
  return {
    signal: abort.signal,
    end,
    open<T extends Opened>(opening: Promise<T>): Promise<T> {
      opened.push(opening);
      return opening;
    },
  };
}
