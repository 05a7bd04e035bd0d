// Runner of the job kind "source": reads what a feed points at, brings the ads in, keeps what came of it, plans the next turn.
import { FeedError, fetchFeed, listFeedFolder, readFeedFile } from "#app/world/feed-bytes.server.ts";
import type { World } from "#app/world/world.server.ts";
import { type Feed, type FeedResult, findFeed, keepFeedRun } from "#db/feeds.ts";
import { importAds } from "./import.server.ts";

const problemsKept = 20;

/** Never throws for what a feed brings: that stands in its last run, and the next turn tries again. */
export async function runFeed(world: World, payload: unknown): Promise<void> {
  const feed = await findFeed(world.db, (payload as { feedId: string }).feedId);
  if (!feed || feed.pausedAt) return;
  const result: FeedResult = { ...nothing(), marks: {} };
  let error: string | null = null;
  try {
    error = await bringIn(world, feed, result);
  } catch (thrown) {
    error = thrown instanceof FeedError ? codeOf(thrown) : `unexpected ${(thrown as Error).name}`;
    // What was read before it broke need not be read again.
    result.marks = { ...feed.lastResult?.marks, ...result.marks };
  }
  if (error) world.log.warn({ kind: feed.kind, code: error.split(" ")[0] }, "feed not read");
  const now = world.clock();
  await world.db.transaction().execute((trx) => keepFeedRun(trx, feed, { result, error, now }));
}

async function bringIn(world: World, feed: Feed, result: FeedResult): Promise<string | null> {
  switch (feed.kind) {
    case "file":
      return take(world, feed, { name: "", bytes: await readFeedFile(feed.address) }, result);
    case "address":
      return take(world, feed, { name: "", bytes: await fetchFeed(feed.address) }, result);
    case "folder":
      return bringInFolder(world, feed, result);
  }
}

/** File by file in name order: the later one has the last word on an ad. One that cannot be read keeps the others not out. */
async function bringInFolder(world: World, feed: Feed, result: FeedResult): Promise<string | null> {
  let error: string | null = null;
  for (const { name, path, mark } of await listFeedFolder(feed.address)) {
    if (feed.lastResult?.marks[name] === mark) {
      result.marks[name] = mark;
      continue;
    }
    try {
      const wrong = await take(world, feed, { name, bytes: await readFeedFile(path) }, result);
      // What could not be read is tried again, and told again, at every turn.
      if (wrong) error = wrong;
      else result.marks[name] = mark;
    } catch (thrown) {
      if (!(thrown instanceof FeedError)) throw thrown;
      error = codeOf(thrown, name);
    }
  }
  return error;
}

/** Adds a file's ads and counts to the result; the code of what is wrong with the file as a whole. */
async function take(
  world: World,
  feed: Feed,
  { name, bytes }: { name: string; bytes: Uint8Array },
  result: FeedResult,
): Promise<string | null> {
  const { format, name: source } = feed;
  const brought = await importAds(world, { bytes, format, source, fileName: name });
  result.files += 1;
  for (const count of ["created", "updated", "withdrawn", "unchanged"] as const) result[count] += brought[count];
  result.problemCount += brought.problems.length;
  for (const { where, code, params = {} } of brought.problems.slice(0, problemsKept - result.problems.length))
    result.problems.push({ where: where.startsWith(name) ? where : `${name} ${where}`, code, params });
  return brought.recordsRead === 0 && brought.problems.length > 0 ? `unreadable ${name}`.trim() : null;
}

const codeOf = ({ code, value }: FeedError, name = "") => [code, value ?? name].filter(Boolean).join(" ");

const nothing = () => ({
  ...{ files: 0, created: 0, updated: 0, withdrawn: 0, unchanged: 0 },
  ...{ problems: [], problemCount: 0 },
});
