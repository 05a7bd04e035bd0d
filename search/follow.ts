// Keeps an index in step with the ordered change log. The cursor is the index's own, so an empty or older one refills itself.
import type { VacancyDocument } from "./document.ts";
import type { SearchIndex } from "./index.ts";

/** The change log as search sees it. */
export interface ChangeSource {
  /**
   * The next changed vacancies after a cursor, oldest change first: all their ids, the documents of those that may be
   * found, and the cursor that follows them. Undefined when there is nothing more.
   */
  changesAfter(
    cursor: number,
    limit: number,
  ): Promise<{ vacancyIds: string[]; documents: VacancyDocument[]; cursor: number } | undefined>;
  /** The number of the newest change; 0 when there is none. */
  latest(): Promise<number>;
}

export interface FollowOptions {
  /** Vacancies at a time. */
  batch?: number;
  /** Told after each batch: how many vacancies so far. */
  progress?: (vacancies: number) => void;
}

/**
 * Brings the index up to date; throws SearchUnavailable where it stands when the engine goes away, and can simply be
 * called again: a batch applied twice changes nothing.
 * @returns how many changes were applied
 */
export async function follow(
  index: SearchIndex,
  source: ChangeSource,
  { batch = 500, progress }: FollowOptions = {},
): Promise<number> {
  let count = 0;
  for (let cursor = await index.cursor(); ; ) {
    const change = await source.changesAfter(cursor, batch);
    if (!change) return count;
    if (change.cursor <= cursor) throw new Error(`the change log does not move on from ${cursor}`);
    await index.apply(change);
    cursor = change.cursor;
    count += change.vacancyIds.length;
    progress?.(count);
  }
}

/** Builds the index anew beside the old one, then brings in what changed meanwhile. */
export async function rebuildFrom(
  index: SearchIndex,
  source: ChangeSource,
  { batch = 500, progress }: FollowOptions = {},
): Promise<void> {
  // A vacancy that changes during the pass may be met twice, with workplaces it no longer has the second time. What came
  // after this number is therefore applied once more, the way changes are.
  const latest = await source.latest();
  let count = 0;
  async function* documents() {
    for (let reached = 0; reached < latest; ) {
      const change = await source.changesAfter(reached, batch);
      if (!change) return;
      reached = change.cursor;
      count += change.vacancyIds.length;
      yield change.documents;
      progress?.(count);
    }
  }
  await index.rebuild(documents(), latest);
  await follow(index, source, { batch });
}
