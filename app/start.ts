// The supervisor, `npm start`: prepares the data folder, owns the search server, the web process and the worker, and ends them.
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { loadReference } from "#db/load-reference.ts";
import { migrate } from "#db/migrate.ts";
import { Refused, sentenceOf, terminal } from "./sentence.ts";
import { demoAccounts, demoPassword, rollDemo, seedDemo } from "./services/demo.server.ts";
import { build, buildIsNeeded } from "./world/build.server.ts";
import { type ChildToKeep, type Kept, keepRunning } from "./world/children.server.ts";
import { openDataDir } from "./world/data-dir.server.ts";
import { type Env, readEnv, terminalLang } from "./world/env.server.ts";
import { createLog } from "./world/log.server.ts";
import { openWorld } from "./world/open.server.ts";
import { holdSearch, type SearchHold } from "./world/search-hold.server.ts";

const development = process.argv.includes("--dev");
const t = terminal(terminalLang());
const ending = new AbortController();
const children: Kept[] = [];
let hold: SearchHold | undefined;
let dataDir = "data";

const say = (line: string) => process.stdout.write(`${line}\n`);

async function start(): Promise<void> {
  const env = readEnv();
  dataDir = env.dataDir;
  await requireFreePort(env);
  const secrets = openDataDir(dataDir);
  // What is wrong with the settings is said before anyone waits for a build.
  hold = await holdSearch(env, secrets, { alone: true, signal: ending.signal });
  hold.events?.on("down", () => ending.signal.aborted || say(t("cli.searchDown")));
  hold.events?.on("up", () => ending.signal.aborted || say(t("cli.searchUp")));
  if (!development && buildIsNeeded()) {
    say(t("cli.building"));
    await build({ signal: ending.signal });
  }
  ending.signal.throwIfAborted();
  await prepare(env);
  await startChildren(env, hold);
  announce(env, hold);
}

/** Ends everything: first those who use the search, then the search. What is being started gets a moment to notice. */
async function stop(code: number): Promise<void> {
  if (ending.signal.aborted) return;
  ending.abort();
  await Promise.race([starting.catch(() => {}), sleep(1500)]);
  await Promise.all(children.map((child) => child.stop()));
  await hold?.stop();
  process.exit(code);
}

/** Migrations, reference tables, and – in the demo – its region with dates that never look expired. */
async function prepare(env: Env): Promise<void> {
  const world = openWorld(env, createLog("start"));
  try {
    await migrate(world.db);
    await loadReference(world.db);
    if (env.demo) {
      await seedDemo(world);
      await rollDemo(world);
    }
  } finally {
    await world.search.close();
    await world.db.destroy();
  }
}

async function startChildren(env: Env, { url, keys }: SearchHold): Promise<void> {
  const shared = {
    NODE_ENV: development ? "development" : "production",
    RINNALLA_SEARCH_URL: url,
  };
  const keep = async (child: Omit<ChildToKeep, "died">) => {
    ending.signal.throwIfAborted();
    const kept = keepRunning({ ...child, died: () => say(t("cli.webRestart")) });
    children.push(kept);
    await kept.ready;
  };
  await keep({ file: "jobs.server.ts", env: { ...shared, RINNALLA_SEARCH_KEY: keys?.write } });
  await keep({
    file: "server.ts",
    args: development ? ["--dev"] : [],
    env: { ...shared, PORT: String(env.port), RINNALLA_SEARCH_KEY: keys?.search },
  });
}

function announce(env: Env, hold: SearchHold): void {
  const host = env.host.includes(":") ? `[${env.host}]` : env.host;
  const origins = { url: "cli.originUrl", path: "cli.originPath", package: "cli.originPackage" } as const;
  say("");
  say(t("cli.running", { url: `http://${host}:${env.port}` }));
  if (hold.origin === "none" || hold.origin === "running") say(t("cli.engineSqlite"));
  else say(t("cli.engineMeilisearch", { origin: t(origins[hold.origin]) }));
  say(t("cli.dataIn", { dir: env.dataDir }));
  if (env.demo) {
    say(t("cli.accounts", { password: demoPassword }));
    for (const account of demoAccounts()) say(`  ${account.email.padEnd(34)} ${t.code("role", account.role)}`);
  }
  say(t("cli.stopHint"));
}

/** Looks before anything is started; a port taken in between is caught by the web process. */
async function requireFreePort({ port, host }: Env): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", ({ code }: NodeJS.ErrnoException) => {
      if (code === "EADDRINUSE") reject(new Refused("port_taken", { port }));
      else if (code === "EACCES") reject(new Refused("port_denied", { port }));
      else reject(new Refused("bad_host", { host }));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(0));
// A terminal or a pipe that goes away takes our words with it, not the house.
process.stdout.on("error", () => {});

const starting = start();
starting.catch((error: unknown) => {
  if (ending.signal.aborted) return;
  process.stderr.write(`${sentenceOf(error, t, { dir: dataDir })}\n`);
  void stop(1);
});
