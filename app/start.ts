// The supervisor, `npm start`: prepares the data folder, owns the search server, the web process and the worker, and ends them.
import { createServer } from "node:net";
import { loadReference } from "#db/load-reference.ts";
import { migrate } from "#db/migrate.ts";
import { Refused, sentenceOf, terminal } from "./sentence.ts";
import { demoAccounts, demoPassword, rollDemo, seedDemo } from "./services/demo.server.ts";
import { build, buildIsNeeded } from "./world/build.server.ts";
import { type Kept, keepRunning } from "./world/children.server.ts";
import { openDataDir } from "./world/data-dir.server.ts";
import { type Env, readEnv } from "./world/env.server.ts";
import { createLog } from "./world/log.server.ts";
import { openWorld } from "./world/open.server.ts";
import { holdSearch, type SearchHold } from "./world/search-hold.server.ts";

const development = process.argv.includes("--dev");
let t = terminal("en");
let stopping = false;
const kept: { stop(): Promise<void> }[] = [];

const say = (line: string) => process.stdout.write(`${line}\n`);

async function stop(code: number): Promise<never> {
  if (!stopping) {
    stopping = true;
    // Those who use the search end before it.
    for (const one of [...kept].reverse()) await one.stop();
    process.exit(code);
  }
  return new Promise<never>(() => {});
}

async function start(): Promise<void> {
  const env = readEnv();
  t = terminal(env.lang);
  await requireFreePort(env);
  const secrets = openDataDir(env.dataDir);
  if (!development && buildIsNeeded()) {
    say(t("cli.building"));
    await build();
  }
  const hold = await holdSearch(env, secrets, { alone: true });
  kept.push(hold);
  hold.events?.on("down", () => !stopping && say(t("cli.searchDown")));
  hold.events?.on("up", () => say(t("cli.searchUp")));
  await prepare(env);
  await startChildren(env, hold);
  announce(env, hold);
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

async function startChildren(env: Env, hold: SearchHold): Promise<void> {
  const died = () => say(t("cli.webRestart"));
  const search = (key: string | undefined) => ({ RINNALLA_SEARCH_URL: hold.url, RINNALLA_SEARCH_KEY: key });
  const shared = { NODE_ENV: development ? "development" : "production", RINNALLA_ENGINE: hold.origin };
  const keep = async (child: Parameters<typeof keepRunning>[0]): Promise<Kept> => {
    const running = await keepRunning(child);
    kept.push(running);
    return running;
  };
  await keep({ file: "jobs.server.ts", env: { ...shared, ...search(hold.keys?.write) }, died });
  const args = development ? ["--dev"] : [];
  await keep({
    file: "server.ts",
    args,
    env: { ...shared, PORT: String(env.port), ...search(hold.keys?.search) },
    died,
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
    probe.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new Refused("port_taken", { port }) : new Refused("port_denied", { port })),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

process.on("SIGINT", () => stop(0));
process.on("SIGTERM", () => stop(0));
start().catch((error: unknown) => {
  if (stopping) return;
  process.stderr.write(`${sentenceOf(error, t, { dir: process.env.DATA_DIR ?? "data" })}\n`);
  return stop(1);
});
