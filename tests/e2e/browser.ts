// Finds a Chromium for the browser tests: one that is here already, else one that can be had.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const places = [
  ...["/usr/bin", "/usr/local/bin", "/snap/bin"].flatMap((dir) => names.map((name) => join(dir, name))),
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const isRoot = process.getuid?.() === 0;

/** No noise on the network. That root has no sandbox, nor a container without user namespaces, is Playwright's own care. */
export const launchArgs = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of a browser on this machine: TEST_BROWSER, Playwright's own, or the system's. */
export function findBrowser(): string | undefined {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .filter(Boolean)
    .flatMap((dir) => names.map((name) => join(dir, name)));
  return [process.env.TEST_BROWSER ?? "", chromium.executablePath(), ...onPath, ...places].find(runs);
}

/** Finds a browser or fetches one; `missing` says in a sentence what was tried. */
export function getBrowser(say: (line: string) => void): { path: string } | { missing: string } {
  const here = findBrowser();
  if (here) return { path: here };
  say("No Chromium here; trying to download Playwright's own …");
  tryTo(
    fileURLToPath(new URL("../../node_modules/.bin/playwright", import.meta.url)),
    ["install", "chromium"],
    120_000,
  );
  const downloaded = findBrowser();
  if (downloaded) return { path: downloaded };
  const tried = "no Chromium on this machine and Playwright's own could not be downloaded";
  if (!isRoot || !existsSync("/usr/bin/apt-get"))
    return { missing: `${tried}; install chromium, or set TEST_BROWSER to the path of one` };
  say("That did not work; trying the system's packages …");
  tryTo("apt-get", ["update"], 120_000);
  tryTo("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], 300_000);
  const installed = findBrowser();
  return installed ? { path: installed } : { missing: `${tried}, and apt-get could not install chromium` };
}

/** Some systems have a `chromium-browser` that only says how to get one. */
function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    return /\d+\.\d+/.test(
      execFileSync(path, ["--version"], { timeout: 20_000, stdio: ["ignore", "pipe", "ignore"] }).toString(),
    );
  } catch {
    return false; // Not a browser that runs here.
  }
}

function tryTo(program: string, args: string[], timeout: number): void {
  spawnSync(program, args, {
    timeout,
    killSignal: "SIGKILL",
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
