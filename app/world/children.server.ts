// Keeps child processes running: starts them, starts them again when they die, ends them within the time given.
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { childEnv } from "./env.server.ts";

export interface Kept {
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

/** Starts a child and resolves with its first message, which says that it is ready; rejects if it dies before. */
export async function keepRunning({ file, args = [], env, died }: ChildToKeep): Promise<Kept & { ready: unknown }> {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  let child: ChildProcess;
  let stopping = false;
  let pause = firstPause;
  const start = () => {
    child = spawn(process.execPath, ["--import", "tsx", path, ...args], {
      env: childEnv(env),
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    return child;
  };
  const again = () => {
    if (stopping) return;
    died();
    setTimeout(() => {
      if (stopping) return;
      const began = Date.now();
      start().once("exit", () => {
        pause = Date.now() - began > 30_000 ? firstPause : Math.min(pause * 2, longestPause);
        again();
      });
    }, pause);
  };
  const ready = await new Promise((resolve, reject) => {
    start().once("message", resolve);
    child.once("exit", (code) => reject(new Error(`${file} ended with ${code}`)));
  });
  child!.once("exit", again);
  return {
    ready,
    stop() {
      stopping = true;
      return end(child);
    },
  };
}

/** SIGTERM, and SIGKILL after three seconds. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const hard = setTimeout(() => child.kill("SIGKILL"), 3000);
  await gone;
  clearTimeout(hard);
}
