// Brings the search index up to date with the change log. One process at a time does it, whoever holds the job.

import type { World } from "#app/world/world.server.ts";
import { lastNumber } from "#db/counters.ts";
import { tellIndex } from "#db/vacancies.ts";
import { changesAfter, expireDue } from "#db/vacancy-changes.ts";
import { type ChangeSource, follow, rebuildFrom } from "#search/follow.ts";
import { SearchUnavailable } from "#search/index.ts";
import { toDocuments } from "#search/to-documents.ts";
import { runJob } from "./work.server.ts";

export type IndexWorld = Pick<World, "db" | "search" | "clock" | "log">;

/** Reads the change log to its end. */
export async function followIndex(world: IndexWorld, progress?: (done: number) => void): Promise<void> {
  await world.search.prepare();
  await follow(world.search, changesOf(world), { progress });
}

/** Takes the index job if there is one to take; true if it was tried. */
export function runIndexJob(world: IndexWorld, by: string, progress?: (done: number) => void): Promise<boolean> {
  return runJob(world, by, { index: (house, _payload, told) => followIndex(house, told) }, progress);
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
