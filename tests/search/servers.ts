// Servers and folders for a test, cleared away after it.
import { afterEach } from "vitest";
import type { LaunchedServer } from "#search/launch.ts";
import { LaunchError } from "#search/launch-error.ts";
import { launchIn, masterKey, removeDir, tempDir } from "./engines.ts";

export const cleaning: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleaning.splice(0).reverse()) await clean();
});

export function dataDir(): string {
  const dir = tempDir();
  cleaning.push(() => removeDir(dir));
  return dir;
}

export async function launched(dir: string): Promise<LaunchedServer> {
  const server = await launchIn(dir);
  cleaning.push(() => server.stop());
  return server;
}

export const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "nothing",
    (error: unknown) => (error instanceof LaunchError ? error.code : String(error)),
  );

export const runOf = (server: LaunchedServer) => ({
  url: server.url,
  pid: server.pid(),
  dbPath: server.dbPath,
  keys: { master: masterKey, search: "s", write: "w" },
  startedAt: new Date().toISOString(),
});

export const eventually = async (true_: () => unknown | Promise<unknown>, patience = 10_000) => {
  for (const until = Date.now() + patience; Date.now() < until; ) {
    if (await true_()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("it did not come about");
};
