// Starts the product as a user does, `npm start` in a folder of its own, and sees what becomes of its processes.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "#search/server-process.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

export interface Product {
  url: string;
  port: number;
  /** The npm process; it leads a process group. */
  pid: number;
  dataDir: string;
  stdout(): string;
  stderr(): string;
  /** The exit code; null after a signal. */
  ended: Promise<number | null>;
  /** Resolves when it answers; throws with what it printed if it ends or stays silent. */
  ready(timeout?: number): Promise<void>;
  /** SIGTERM to npm. Resolves when it has ended, with the processes that outlived it; those are killed. */
  stop(): Promise<string[]>;
}

/** A folder outside the repository, removed by the returned function. */
export function temporaryFolder(name: string): { dir: string; remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), `rinnalla-${name}-`));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** @param env on top of an environment that holds nothing of ours: neither this terminal's settings nor the test runner's */
export async function startProduct(dataDir: string, env: Record<string, string> = {}): Promise<Product> {
  const port = env.PORT ? Number(env.PORT) : await freePort();
  const child = spawn("npm", ["start"], {
    cwd: root,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...plainEnv(), DATA_DIR: dataDir, PORT: String(port), ...env },
  });
  const said = { stdout: collect(child.stdout), stderr: collect(child.stderr) };
  const url = `http://127.0.0.1:${port}`;
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("close", resolve);
    child.once("error", reject);
  });
  const ready = (timeout = 120_000) => answers(url, child, timeout, () => `${said.stdout()}\n${said.stderr()}`);
  const stop = async () => {
    child.kill("SIGTERM");
    await Promise.race([ended, sleep(10_000, undefined, { ref: false })]);
    return endAll(dataDir);
  };
  return { url, port, pid: child.pid ?? 0, dataDir, ...said, ended, ready, stop };
}

/** This environment without anything of ours in it. */
export function plainEnv(): NodeJS.ProcessEnv {
  const ours = /^(RINNALLA_|MEILI_|VITEST|TEST|NODE_|npm_|INIT_CWD$|HOST$|PORT$|BASE_URL$|DATA_DIR$|LANG$|LC_)/i;
  const env = { ...process.env };
  for (const name of Object.keys(env)) if (ours.test(name)) delete env[name];
  return { ...env, LANG: "en", npm_config_update_notifier: "false" };
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = "";
  stream.setEncoding("utf8").on("data", (part) => {
    text += part;
  });
  return () => text;
}

async function answers(url: string, child: ChildProcess, timeout: number, said: () => string): Promise<void> {
  for (const until = Date.now() + timeout; Date.now() < until; ) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`npm start ended:\n${said()}`);
    if (await isHealthy(url)) return;
    await sleep(100);
  }
  throw new Error(`npm start did not answer within ${timeout / 1000} s:\n${said()}`);
}

export async function isHealthy(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false; // Not there, or not yet.
  }
}

/** Whether the processes of a start can be listed here. */
export const seesProcesses = process.platform === "linux";

/** Every living process that was started for this data folder: the folder stands in its environment or its arguments. */
export function processesOf(dataDir: string): { pid: number; command: string }[] {
  if (!seesProcesses) return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const command = readProc(name, "cmdline");
      const ours = command.includes(dataDir) || readProc(name, "environ").includes(`DATA_DIR=${dataDir}\0`);
      return ours ? [{ pid: Number(name), command: command.replaceAll("\0", " ").trim() }] : [];
    });
}

function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return ""; // Ended meanwhile, or somebody else's.
  }
}

function endAll(dataDir: string): string[] {
  return processesOf(dataDir).map(({ pid, command }) => {
    process.kill(pid, "SIGKILL");
    return command;
  });
}
