// Does what left a transaction through the job table: one runner per kind of job, tried again with growing pauses.
import type { World } from "#app/world/world.server.ts";
import { claimJob, finishJob, postponeJob, renewLease } from "#db/jobs.ts";
import type { JobKind } from "#db/vocabulary/lists.ts";
import { SearchUnavailable } from "#search/index.ts";

export type WorkWorld = Pick<World, "db" | "log">;
/** Throws to be tried again later. `attempt` counts from 1. */
export type Runner<W> = (
  world: W,
  payload: unknown,
  progress: ((done: number) => void) | undefined,
  attempt: number,
) => Promise<void>;

/** Thrown by a runner that knows itself how long to wait; `code` never holds personal data. */
export class TryLater extends Error {
  override name = "TryLater";
  constructor(
    readonly code: string,
    readonly seconds: number,
  ) {
    super(code);
  }
}

const leaseSeconds = 60;
const retrySeconds = [0.5, 1, 2, 4, 8, 15, 30];

/** Takes the next due job of the runners' kinds, if there is one; true if it was tried. */
export async function runJob<W extends WorkWorld>(
  world: W,
  by: string,
  runners: Partial<Record<JobKind, Runner<W>>>,
  progress?: (done: number) => void,
): Promise<boolean> {
  const job = await claimJob(world.db, { by, leaseSeconds, kinds: Object.keys(runners) as JobKind[] });
  if (!job) return false;
  const lease = setInterval(() => {
    const until = new Date(Date.now() + leaseSeconds * 1000);
    renewLease(world.db, job.id, until).catch((error: Error) =>
      world.log.warn({ error: error.name }, "lease not renewed"),
    );
  }, leaseSeconds * 400);
  try {
    await runners[job.kind]?.(world, job.payload, progress, job.attempts);
    await finishJob(world.db, job.id);
  } catch (error) {
    const own = error instanceof TryLater ? error : undefined;
    const wait = own?.seconds ?? retrySeconds[Math.min(job.attempts, retrySeconds.length) - 1] ?? 30;
    const code = own?.code ?? (error instanceof SearchUnavailable ? "search_unavailable" : (error as Error).name);
    await postponeJob(world.db, job.id, new Date(Date.now() + wait * 1000), code);
    world.log.warn({ kind: job.kind, code, attempts: job.attempts, wait }, "job postponed");
  } finally {
    clearInterval(lease);
  }
  return true;
}
