// `npm test`: every check after the other, however the earlier ones end, and one line at the end that counts them all.
// `npm test -- lint types` runs only those named.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "#app/world/build.server.ts";
import { type Counts, countListed, countPlaywright, countVitest, nothing, one, sum, withExit } from "./counts.ts";
import { getBrowser } from "./e2e/browser.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = mkdtempSync(join(tmpdir(), "rinnalla-reports-"));
const minute = 60_000;
const say = (line: string) => process.stdout.write(`${line}\n`);

interface Step {
  name: string;
  /** Minutes it should take at most; a step that takes far longer hangs and is ended. */
  budget: number;
  run: (limit: number) => Promise<Counts>;
}

const steps: Step[] = [
  { name: "lint", budget: 1, run: (limit) => check("biome", ["check", "."], limit) },
  { name: "types", budget: 2, run: (limit) => check("tsc", ["--noEmit"], limit) },
  { name: "unused", budget: 1, run: (limit) => check("knip", ["--no-progress"], limit) },
  // Before the unit tests: those of the start run the built app.
  { name: "build", budget: 2, run: buildApp },
  // Three minutes of unit tests, five of faults (real servers killed, real commands) and PostgreSQL.
  { name: "unit", budget: 8, run: unit },
  { name: "browser", budget: 8, run: browser },
];

const counted: { name: string; counts: Counts; ms: number; budget: number }[] = [];
const asked = process.argv.slice(2);
for (const { name, budget, run } of steps.filter((step) => asked.length === 0 || asked.includes(step.name))) {
  say(`\n── ${name}`);
  const began = Date.now();
  const counts = await run(Math.max(3 * budget, 5) * minute).catch((error: Error) => {
    process.stderr.write(`${error.stack ?? error.message}\n`);
    return one.failed;
  });
  counted.push({ name, counts, ms: Date.now() - began, budget });
}
rmSync(reports, { recursive: true, force: true });
conclude();

async function check(name: string, args: string[], limit: number): Promise<Counts> {
  return (await program(name, args, limit)) === 0 ? one.passed : one.failed;
}

async function buildApp(): Promise<Counts> {
  await build();
  return one.passed;
}

async function unit(limit: number): Promise<Counts> {
  const report = join(reports, "unit.json");
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await program("vitest", args, limit);
  return withExit(existsSync(report) ? countVitest(read(report)) : nothing, code);
}

async function browser(limit: number): Promise<Counts> {
  const buildFailed = counted.some(({ name, counts }) => name === "build" && counts.failed > 0);
  if (buildFailed) return skipBrowser("the app could not be built", limit);
  const found = getBrowser(say);
  if ("missing" in found) return skipBrowser(found.missing, limit);
  say(`Browser: ${found.path}`);
  const report = join(reports, "browser.json");
  const env = { TEST_BROWSER: found.path, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const code = await program("playwright", ["test", "--reporter=line,json"], limit, env);
  return withExit(existsSync(report) ? countPlaywright(read(report)) : nothing, code);
}

async function skipBrowser(reason: string, limit: number): Promise<Counts> {
  const report = join(reports, "listed.json");
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const code = await program("playwright", ["test", "--list", "--reporter=json"], limit, env);
  const skipped = existsSync(report) ? countListed(read(report)) : 0;
  return withExit({ ...nothing, skipped, reasons: [`browser tests: ${reason}`] }, code);
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8")) as T;
}

/** Ctrl-C reaches everyone in the terminal; a signal sent to us alone is handed on. */
function endWithUs(child: ChildProcess): void {
  const end = () => {
    child.kill("SIGTERM");
    process.exit(1);
  };
  process.once("SIGTERM", end);
  child.once("exit", () => process.off("SIGTERM", end));
}

/** Runs an installed program to its end; null where it was ended because it took too long. */
function program(
  name: string,
  args: string[],
  limit: number,
  env: Record<string, string> = {},
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(root, "node_modules/.bin", name), args, {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
    });
    endWithUs(child);
    const late = setTimeout(() => child.kill("SIGTERM"), limit);
    const hard = setTimeout(() => child.kill("SIGKILL"), limit + 15_000);
    child.once("error", reject);
    child.once("exit", (code) => {
      clearTimeout(late);
      clearTimeout(hard);
      resolve(code);
    });
  });
}

function conclude(): void {
  say("");
  for (const { name, counts, ms, budget } of counted) {
    const over = ms > budget * minute ? ` – over its ${budget} min` : "";
    const { passed, failed, skipped } = counts;
    say(
      `${name.padEnd(10)} ${failed ? "FAILED" : "ok"}  ${passed}/${failed}/${skipped}  ${Math.round(ms / 1000)} s${over}`,
    );
  }
  const { passed, failed, skipped, reasons } = sum(counted.map(({ counts }) => counts));
  for (const reason of reasons) say(`skipped: ${reason}`);
  say(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
}
