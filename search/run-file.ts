// data/run.json says which search server runs for this folder, so that a server left by a kill is found at the next start.
import { readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { processMark } from "./process-mark.ts";
import { answersTo, type Running } from "./server-process.ts";

export interface RunFile {
  /** Address of the search server. */
  url: string;
  /** The search server's process, and when the system says it began. */
  pid: number;
  mark: string;
  /** The supervisor's. A server whose supervisor lives is in use. */
  ownerPid: number;
  ownerMark: string;
  dbPath: string;
  /** The file is readable by its owner only. */
  keys: { master: string; search: string; write: string };
  /** ISO instant. */
  startedAt: string;
}

export type LeftServer =
  | { kind: "none" }
  /** Its supervisor runs: use it, do not own it. */
  | { kind: "in_use"; run: RunFile }
  /** Its supervisor is gone and it works: it is yours now. */
  | { kind: "adopted"; run: RunFile };

const fileOf = (dataDir: string) => join(dataDir, "run.json");

/** Written beside and renamed, so that nobody reads half of it. Call it again when the server's pid changes. */
export async function writeRun(
  dataDir: string,
  server: Omit<RunFile, "mark" | "ownerPid" | "ownerMark">,
  ownerPid = process.pid,
): Promise<void> {
  const run: RunFile = {
    ...server,
    mark: (await processMark(server.pid)) ?? "",
    ownerPid,
    ownerMark: (await processMark(ownerPid)) ?? "",
  };
  const part = `${fileOf(dataDir)}.${process.pid}`;
  await writeFile(part, `${JSON.stringify(run, null, 2)}\n`, { mode: 0o600 });
  await rename(part, fileOf(dataDir));
}

export async function clearRun(dataDir: string): Promise<void> {
  await rm(fileOf(dataDir), { force: true });
}

/** What the file says, if it can be read and speaks of this folder: a copied folder's file speaks of another. */
export async function readRun(dataDir: string): Promise<RunFile | undefined> {
  let run: RunFile;
  try {
    run = JSON.parse(await readFile(fileOf(dataDir), "utf8")) as RunFile;
    const [home, db] = await Promise.all([realpath(dataDir), realpath(run.dbPath)]);
    if (!db.startsWith(home + sep)) return undefined;
  } catch {
    return undefined; // None, or not whole: as if there were none.
  }
  return typeof run.pid === "number" && typeof run.keys?.master === "string" ? run : undefined;
}

const lives = async (pid: number, mark: string) => mark !== "" && (await processMark(pid)) === mark;

/** Looks after a server left behind in this folder: adopts it if it answers, ends it if it does not. */
export async function adoptOrEnd(dataDir: string): Promise<LeftServer> {
  const run = await readRun(dataDir);
  if (run && (await lives(run.ownerPid, run.ownerMark)) && run.ownerPid !== process.pid) return { kind: "in_use", run };
  if (run && (await lives(run.pid, run.mark))) {
    if (await answersTo(run.url, run.keys.master)) return { kind: "adopted", run };
    await endLeft(run);
  }
  await clearRun(dataDir);
  return { kind: "none" };
}

/** Ends a server that is not our child: asked first, forced after four seconds, never another process of that number. */
export async function endLeft(run: Pick<RunFile, "pid" | "mark">): Promise<void> {
  for (const [signal, patience] of [
    ["SIGTERM", 4_000],
    ["SIGKILL", 1_000],
  ] as const) {
    if (!(await lives(run.pid, run.mark))) return;
    try {
      process.kill(run.pid, signal);
    } catch {
      return; // It ended between the question and the signal.
    }
    for (const until = Date.now() + patience; Date.now() < until; ) {
      if (!(await lives(run.pid, run.mark))) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** A server that is not our child, looked at twice a second. */
export function adopted(run: RunFile): Running {
  const ended = (async () => {
    while (await lives(run.pid, run.mark)) await new Promise((resolve) => setTimeout(resolve, 500).unref());
  })();
  return { pid: run.pid, ended, end: () => endLeft(run) };
}
