// Brings the search index up to date with the change log. One process at a time does it, whoever holds the job.

import type { World } from "#app/world/world.server.ts";
import { lastNumber } from "#db/counters.ts";
import { claimJob, finishJob, postponeJob, renewLease } from "#db/jobs.ts";
import { tellIndex } from "#db/vacancies.ts";
import { changesAfter, expireDue } from "#db/vacancy-changes.ts";
import { type ChangeSource, follow, rebuildFrom } from "#search/follow.ts";
import { SearchUnavailable } from "#search/index.ts";
import { toDocuments } from "#search/to-documents.ts";

export type IndexWorld = Pick<World, "db" | "search" | "clock" | "log">;

const leaseSeconds = 60;
const retrySeconds = [0.5, 1, 2, 4, 8, 15, 30];

/** Takes the index job if there is one to take; true if it was tried. */
export async function runIndexJob(world: IndexWorld, by: string, progress?: (done: number) => void): Promise<boolean> {
  const job = await claimJob(world.db, { by, leaseSeconds, kinds: ["index"] });
  if (!job) return false;
  const lease = setInterval(() => {
    const until = new Date(Date.now() + leaseSeconds * 1000);
    renewLease(world.db, job.id, until).catch((error: Error) =>
      world.log.warn({ error: error.name }, "lease not renewed"),
    );
  }, leaseSeconds * 400);
  try {
    await world.search.prepare();
    await follow(world.search, changesOf(world), { progress });
    await finishJob(world.db, job.id);
  } catch (error) {
    const wait = retrySeconds[Math.min(job.attempts, retrySeconds.length) - 1] ?? 30;
    const code = error instanceof SearchUnavailable ? "search_unavailable" : (error as Error).name;
    await postponeJob(world.db, job.id, new Date(Date.now() + wait * 1000), code);
    world.log.warn({ code, attempts: job.attempts, wait }, "index job postponed");
  } finally {
    clearInterval(lease);
  }
  return true;
}

/**
 * Returns when everything kept so far is findable, doing the work itself unless another process does.
 * @throws SearchUnavailable after `patienceSeconds` without an answer from the engine
 */
export async function catchUp(
  world: IndexWorld,
  by: string,
  { progress, patienceSeconds = 60 }: { progress?: (done: number) => void; patienceSeconds?: number } = {},
): Promise<void> {
  await expireDue(world.db, world.clock());
  let answeredAt = Date.now();
  for (;;) {
    try {
      const cursor = await world.search.cursor();
      answeredAt = Date.now();
      if (cursor >= (await lastNumber(world.db, "change"))) return;
      // The change may be old and its job long done: an index that was lost fills itself anew.
      await tellIndex(world.db);
    } catch (error) {
      if (!(error instanceof SearchUnavailable) || Date.now() - answeredAt > patienceSeconds * 1000) throw error;
    }
    if (!(await runIndexJob(world, by, progress))) await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Builds the index anew beside the old one and swaps them. */
export async function reindex(world: IndexWorld, progress?: (done: number) => void): Promise<void> {
  await expireDue(world.db, world.clock());
  await rebuildFrom(world.search, changesOf(world), { progress });
}

function changesOf(world: IndexWorld): ChangeSource {
  return {
    latest: () => lastNumber(world.db, "change"),
    async changesAfter(cursor, limit) {
      const changes = await changesAfter(world.db, cursor, limit);
      if (!changes) return undefined;
      return {
        vacancyIds: changes.vacancies.map((v) => v.id),
        documents: changes.vacancies.flatMap(toDocuments),
        cursor: changes.cursor,
      };
    },
  };
}
