// Scheduled sources of ads: where they are read from, how often, and what came of the last time.
import { newId } from "./ids.ts";
import { enqueue, enqueueAtOnce } from "./jobs.ts";
import type { Db } from "./open.ts";
import type { FeedKind, Format } from "./vocabulary/lists.ts";

export interface Feed {
  id: string;
  /** Also the name of the source its ads belong to. */
  name: string;
  kind: FeedKind;
  /** A path on the server or an address of the web. */
  address: string;
  format: Format | "auto";
  everyMinutes: number;
  pausedAt: string | null;
  lastRunAt: string | null;
  lastResult: FeedResult | null;
  /** A code, with a value after a space where it has one; null where all went well. */
  lastError: string | null;
  nextRunAt: string | null;
}

export interface FeedResult {
  files: number;
  created: number;
  updated: number;
  withdrawn: number;
  unchanged: number;
  problems: { where: string; code: string; params: Record<string, string | number> }[];
  /** All of them; `problems` holds the first. */
  problemCount: number;
  /** What was read when: a folder's file is read again only when it has changed. */
  marks: Record<string, string>;
}

const job = (id: string) => ({ kind: "source", payload: { feedId: id }, dedupeKey: `source:${id}` }) as const;

/** Adds a feed, to be read at once. Undefined where the name is taken. In a transaction. */
export async function addFeed(
  trx: Db,
  feed: { name: string; kind: FeedKind; address: string; format: Format | "auto"; everyMinutes: number; now: Date },
): Promise<string | undefined> {
  const { now, ...given } = feed;
  const at = now.toISOString();
  const none = { pausedAt: null, lastRunAt: null, lastResult: null, lastError: null };
  const added = await trx
    .insertInto("feed")
    .values({ id: newId(), ...given, ...none, createdAt: at, nextRunAt: at })
    .onConflict((c) => c.column("name").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (added) await enqueueAtOnce(trx, job(added.id));
  return added?.id;
}

export async function listFeeds(db: Db): Promise<Feed[]> {
  const rows = await db.selectFrom("feed").selectAll().orderBy("name").execute();
  return rows.map(feedOf);
}

export async function findFeed(db: Db, id: string): Promise<Feed | undefined> {
  const row = await db.selectFrom("feed").selectAll().where("id", "=", id).executeTakeFirst();
  return row && feedOf(row);
}

/** Reads a feed as soon as the worker can; a paused one goes on. Returns its name. In a transaction. */
export async function runFeedNow(trx: Db, id: string, now: Date): Promise<string | undefined> {
  const change = { pausedAt: null, nextRunAt: now.toISOString() };
  const row = await trx.updateTable("feed").set(change).where("id", "=", id).returning("name").executeTakeFirst();
  if (row) await enqueueAtOnce(trx, job(id));
  return row?.name;
}

/** A paused feed is not read until it is asked for. Its ads stay. */
export async function pauseFeed(db: Db, id: string, now: Date): Promise<string | undefined> {
  const change = { pausedAt: now.toISOString(), nextRunAt: null };
  const row = await db.updateTable("feed").set(change).where("id", "=", id).returning("name").executeTakeFirst();
  return row?.name;
}

/** Its ads stay, as those of their source. */
export async function removeFeed(db: Db, id: string): Promise<string | undefined> {
  const row = await db.deleteFrom("feed").where("id", "=", id).returning("name").executeTakeFirst();
  return row?.name;
}

/** Keeps what came of a run and plans the next, unless the feed has been paused or removed meanwhile. In a transaction. */
export async function keepFeedRun(
  trx: Db,
  feed: Pick<Feed, "id" | "everyMinutes">,
  run: { result: FeedResult | null; error: string | null; now: Date },
): Promise<void> {
  const pause = feed.everyMinutes * 60_000;
  const done = {
    lastRunAt: run.now.toISOString(),
    lastError: run.error,
    ...(run.result ? { lastResult: JSON.stringify(run.result) } : {}),
  };
  await trx.updateTable("feed").set(done).where("id", "=", feed.id).execute();
  const next = await trx
    .updateTable("feed")
    .set({ nextRunAt: new Date(run.now.getTime() + pause).toISOString() })
    .where("id", "=", feed.id)
    .where("pausedAt", "is", null)
    .returning("id")
    .executeTakeFirst();
  // The house's clock may be set to another day; jobs go by the machine's.
  if (next) await enqueue(trx, { ...job(feed.id), runAfter: new Date(Date.now() + pause) });
}

/** Feeds whose last run broke, those paused aside. */
export async function countBrokenFeeds(db: Db): Promise<number> {
  const row = await db
    .selectFrom("feed")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("lastError", "is not", null)
    .where("pausedAt", "is", null)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

function feedOf(row: Omit<Feed, "lastResult" | "format"> & { lastResult: string | null; format: string }): Feed {
  const { id, name, kind, address, everyMinutes, pausedAt, lastRunAt, lastError, nextRunAt } = row;
  return {
    ...{ id, name, kind, address, everyMinutes, pausedAt, lastRunAt, lastError, nextRunAt },
    format: row.format as Feed["format"],
    lastResult: row.lastResult ? JSON.parse(row.lastResult) : null,
  };
}
