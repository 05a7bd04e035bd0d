// The worker process: does what left a transaction through the job table. Started by the supervisor (start.ts).
import type { JobKind } from "#db/vocabulary/lists.ts";
import { runners } from "./services/runners.server.ts";
import { sweeper } from "./services/sweeps.server.ts";
import { type Runner, runJob } from "./services/work.server.ts";
import { readEnv } from "./world/env.server.ts";
import { createLog } from "./world/log.server.ts";
import { learnEsco, openWorld } from "./world/open.server.ts";
import type { World } from "./world/world.server.ts";

/** Each lane does its kinds one after another: a long file of ads or a slow mail server keeps no change from the search. */
const lanes: { kinds: JobKind[]; pollMs: number }[] = [
  { kinds: ["index", "reverse_match"], pollMs: 100 },
  { kinds: ["letter"], pollMs: 500 },
  { kinds: ["source"], pollMs: 1000 },
];

const log = createLog("jobs");
const world = openWorld(readEnv(), log);
await learnEsco(world);
const me = `worker-${process.pid}`;
let stopping = false;
const sweep = sweeper(world);

async function work(lane: Partial<Record<JobKind, Runner<World>>>): Promise<void> {
  while (!stopping && (await runJob(world, me, lane)));
}

async function follow({ kinds, pollMs }: (typeof lanes)[number]): Promise<void> {
  const lane = Object.fromEntries(kinds.flatMap((kind) => (runners[kind] ? [[kind, runners[kind]]] : [])));
  while (!stopping) {
    await work(lane).catch((error: Error) => log.error({ error: error.name }, "work failed"));
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

/** Beside the lanes: a sweep that takes long keeps no job waiting. */
async function sweepAlong(): Promise<void> {
  while (!stopping) {
    await sweep();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function run(): Promise<void> {
  await Promise.all([...lanes.map(follow), sweepAlong()]);
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
