// Keeps child processes running: starts them, starts them again when they die, ends them within the time given.
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { childEnv } from "./env.server.ts";

export interface Kept {
  /** Its first message, which says that it is ready; rejects if it ends before. */
  ready: Promise<unknown>;
  /** SIGTERM, and SIGKILL after two and a half seconds. Resolves when it has ended. */
  stop(): Promise<void>;
}

export interface ChildToKeep {
  /** A TypeScript file beside app/. */
  file: "server.ts" | "jobs.server.ts";
  args?: string[];
  env: Record<string, string | undefined>;
  /** Told when it died unasked, before it is started again. */
  died: () => void;
}

const firstPause = 300;
const longestPause = 10_000;
const livedWell = 30_000;

/** Starts a child. Once it has been ready it is started again whenever it dies, with longer pauses if it dies young. */
export function keepRunning({ file, args = [], env, died }: ChildToKeep): Kept {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  let stopping = false;
  let pause = firstPause;
  let child = start();
  const ready = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => reject(new Error(`${file} ended with ${code ?? signal}`)));
    child.once("message", (message) => {
      watch(child, Date.now());
      resolve(message);
    });
  });

  function start(): ChildProcess {
    return spawn(process.execPath, ["--import", "tsx", path, ...args], {
      env: childEnv(env),
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
  }

  function watch(watched: ChildProcess, since: number): void {
    watched.once("exit", () => {
      if (stopping) return;
      died();
      if (Date.now() - since > livedWell) pause = firstPause;
      setTimeout(() => {
        if (stopping) return;
        child = start();
        watch(child, Date.now());
      }, pause);
      pause = Math.min(pause * 2, longestPause);
    });
  }

  const stop = () => {
    stopping = true;
    return end(child);
  };
  return { ready, stop };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const hard = setTimeout(() => child.kill("SIGKILL"), 2500);
  await gone;
  clearTimeout(hard);
}
