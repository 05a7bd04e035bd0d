// The real command line as a child process: `npm run --silent rinnalla -- …`, its exit code and what it printed.
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDataDir } from "#app/world/data-dir.server.ts";
import { readEnv } from "#app/world/env.server.ts";
import { silentLog } from "#app/world/log.server.ts";
import { openWorld } from "#app/world/open.server.ts";
import { holdSearch } from "#app/world/search-hold.server.ts";
import type { World } from "#app/world/world.server.ts";
import { plainEnv } from "#tests/product.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Ran {
  /** Null after a signal. */
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Running extends Promise<Ran> {
  /** The npm process; it leads a group of its own. */
  child: ChildProcess;
}

export interface RunOptions {
  /** From another folder it is called with `npm --prefix`. */
  cwd?: string;
  /** Standard input. */
  input?: string;
  env?: Record<string, string>;
}

export function rinnalla(args: string[], { cwd = root, input = "", env = {} }: RunOptions = {}): Running {
  const where = cwd === root ? [] : ["--prefix", root];
  const child = spawn("npm", [...where, "run", "--silent", "rinnalla", "--", ...args], {
    cwd,
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...plainEnv(), ...env },
  });
  child.stdin.on("error", () => {}); // It may end without having read.
  child.stdin.end(input);
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (part: string) => {
      said[name] += part;
    });
  const ran = new Promise<Ran>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, ...said }));
  });
  return Object.assign(ran, { child });
}

/** The JSON a command printed; nothing else may stand on its standard output. */
export async function json<T>(running: Running): Promise<T> {
  const { code, stdout, stderr } = await running;
  if (code !== 0) throw new Error(`exit ${code}: ${stderr}`);
  return JSON.parse(stdout) as T;
}

/** Opens a folder as the product would, looks, and ends what it started. */
export async function lookInto<T>(dataDir: string, look: (world: World) => Promise<T>): Promise<T> {
  const env = { ...readEnv(plainEnv()), dataDir };
  const hold = await holdSearch(env, openDataDir(dataDir), { alone: true });
  const search = hold.url && hold.keys ? { url: hold.url, key: hold.keys.write } : undefined;
  const world = openWorld(env, silentLog, { search });
  try {
    return await look(world);
  } finally {
    await world.search.close();
    await world.db.destroy();
    await hold.stop();
  }
}

export const jsonLines = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join("\n");
export const runFile = (dataDir: string) => join(dataDir, "run.json");
