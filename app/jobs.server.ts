// The worker process: does what left a transaction through the job table. Started by the supervisor (start.ts).
import { expireDue } from "#db/vacancy-changes.ts";
import { runners } from "./services/runners.server.ts";
import { runJob } from "./services/work.server.ts";
import { readEnv } from "./world/env.server.ts";
import { createLog } from "./world/log.server.ts";
import { openWorld } from "./world/open.server.ts";

const pollMs = 100;
const sweepMs = 60_000;

const log = createLog("jobs");
const world = openWorld(readEnv(), log);
const me = `worker-${process.pid}`;
let stopping = false;
let sweptAt = 0;

async function work(): Promise<void> {
  if (Date.now() - sweptAt > sweepMs) {
    sweptAt = Date.now();
    await expireDue(world.db, world.clock());
  }
  while (!stopping && (await runJob(world, me, runners)));
}

async function run(): Promise<void> {
  while (!stopping) {
    await work().catch((error: Error) => log.error({ error: error.name }, "work failed"));
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  await world.search.close();
  await world.db.destroy();
  process.exit(0);
}

const stop = () => {
  stopping = true;
};
process.on("SIGTERM", stop);
process.on("SIGINT", () => {});
process.on("disconnect", stop);
// Killed before we listened for it.
if (process.connected === false) stop();
process.send?.("ready");
await run();
