// Builds the app when there is no build yet, or when a source file is newer than it.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const built = join(root, "build/server/index.js");
const sources = ["app", "db", "search", "public", "package.json", "remix.config.js", "vite.config.ts"];

export class BuildFailed extends Error {
  override name = "BuildFailed";
  readonly code = "build_failed";
}

export function buildIsNeeded(): boolean {
  if (!existsSync(built)) return true;
  const at = statSync(built).mtimeMs;
  return sources.some((source) => newest(join(root, source)) > at);
}

/** Runs the Remix build; its words go to standard error. `signal` ends it. Throws `BuildFailed`. */
export async function build({ signal }: { signal?: AbortSignal } = {}): Promise<void> {
  const remix = join(createRequire(import.meta.url).resolve("@remix-run/dev/package.json"), "../dist/cli.js");
  const child = spawn(process.execPath, [remix, "vite:build", "--logLevel", "warn"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    signal,
  });
  const code = await new Promise((resolve) => {
    child.once("exit", resolve);
    child.once("error", resolve); // Ended by the signal, or never started.
  });
  if (code !== 0) throw new BuildFailed();
}

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
