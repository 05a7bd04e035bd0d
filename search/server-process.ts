// One Meilisearch process: its folder, its command line, whether it answers, its end.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { totalmem } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { LaunchError } from "./launch-error.ts";

const patience = 30_000;

export interface Home {
  dir: string;
  db: string;
  log: string;
}

/** Another version cannot read the files of this one; the change log fills the new version's index. */
export async function serverHome(binary: string, dataDir: string): Promise<Home> {
  let version: string;
  try {
    version =
      (await promisify(execFile)(binary, ["--version"], { timeout: 10_000 })).stdout.trim().split(/\s+/).at(-1) ?? "";
  } catch (error) {
    throw new LaunchError("search_server_did_not_start", `${binary} cannot be run`, { cause: error });
  }
  const dir = join(dataDir, "search");
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const db = join(dir, `meilisearch-${version}`);
  await clearUnborn(db);
  return { dir, db, log: join(dir, "meilisearch.log") };
}

/** Ended in its very first moments it leaves files without a version, and no server opens those again. */
async function clearUnborn(db: string): Promise<void> {
  const files = await readdir(db).catch(() => ["VERSION"]); // Not there at all: nothing to clear.
  if (!files.includes("VERSION")) await rm(db, { recursive: true, force: true });
}

export interface Running {
  pid: number;
  ended: Promise<void>;
  end(): Promise<void>;
}

export function run(binary: string, home: Home, port: number, masterKey: string): Running {
  const child = spawnServer(binary, home, port, masterKey);
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve()); // The binary cannot be run at all.
  });
  return { pid: child.pid ?? 0, ended, end: () => end(child) };
}

function spawnServer(binary: string, home: Home, port: number, masterKey: string): ChildProcess {
  const log = openSync(home.log, "a", 0o600);
  try {
    return spawn(
      binary,
      [
        ...["--http-addr", `127.0.0.1:${port}`, "--env", "production", "--no-analytics", "--log-level", "WARN"],
        ...["--db-path", home.db, "--dump-dir", join(home.dir, "dumps"), "--snapshot-dir", join(home.dir, "snapshots")],
        // By default two thirds of the memory are set aside anew for every batch: a new vacancy then takes two seconds
        // to be findable, and twenty milliseconds with this.
        ...["--max-indexing-memory", String(Math.min(2 ** 30, Math.floor(totalmem() / 4)))],
      ],
      // A group of its own: Ctrl-C reaches us alone, and we end the search after those who use it.
      {
        cwd: home.dir,
        detached: true,
        stdio: ["ignore", log, log],
        env: { NODE_ENV: "production", MEILI_MASTER_KEY: masterKey },
      },
    );
  } finally {
    closeSync(log);
  }
}

export async function healthy(url: string, masterKey: string, ended: Promise<void>, home: Home): Promise<void> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  const until = Date.now() + patience;
  while (!over && Date.now() < until) {
    if (await answersTo(url, masterKey)) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const log = await readFile(home.log, "utf8").catch(() => "");
  throw new LaunchError("search_server_did_not_start", log.slice(-500).trim() || (over ? "it ended" : "no answer"));
}

/** Only the server that was given this key says yes: another one on the same port does not count. */
export async function answersTo(url: string, masterKey: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/version`, {
      headers: { authorization: `Bearer ${masterKey}` },
      signal: AbortSignal.timeout(2_000),
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false; // Not there, or not yet.
  }
}

/** SIGTERM, and SIGKILL after four seconds. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const hard = setTimeout(() => child.kill("SIGKILL"), 4_000);
  await gone;
  clearTimeout(hard);
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
