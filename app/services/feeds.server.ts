// Scheduled sources as the admin sees and changes them.
import { translate } from "#app/i18n/server.ts";
import type { World } from "#app/world/world.server.ts";
import { addFeed, type Feed, listFeeds, pauseFeed, removeFeed, runFeedNow } from "#db/feeds.ts";
import type { FeedKind, Format, Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { logAccessIn } from "./access-log.server.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

/** Adds a source, to be read at once; undefined where the name is taken. */
export async function addSource(
  world: World,
  actor: Actor,
  feed: { name: string; kind: FeedKind; address: string; format: Format | "auto"; everyMinutes: number },
): Promise<string | undefined> {
  const now = world.clock();
  return world.db.transaction().execute(async (trx) => {
    const id = await addFeed(trx, { ...feed, now });
    if (id) await logAccessIn(trx, actor, { verb: "add", thing: "feed", thingId: id }, now);
    return id;
  });
}

const acts = { run: runFeedNow, pause: pauseFeed, remove: removeFeed };

/** Runs, pauses or removes a source; its name, or undefined where it is not there. */
export async function changeSource(
  world: World,
  actor: Actor,
  { id, act }: { id: string; act: keyof typeof acts },
): Promise<string | undefined> {
  const now = world.clock();
  return world.db.transaction().execute(async (trx) => {
    const name = await acts[act](trx, id, now);
    if (name !== undefined) await logAccessIn(trx, actor, { verb: act, thing: "feed", thingId: id }, now);
    return name;
  });
}

/** Does what a button asks, and says it. */
export async function changeSourceSaid(
  world: World,
  actor: Actor,
  change: { id: string; act: keyof typeof acts },
  locale: Locale,
): Promise<string> {
  const { t } = wordingOf(world, locale);
  const name = await changeSource(world, actor, change);
  if (name === undefined) return t("admin.feedGone");
  const said = { run: "admin.feedRunSaid", pause: "admin.feedPauseSaid", remove: "admin.feedRemoveSaid" } as const;
  return t(said[change.act], { name });
}

export async function sourcesPage(world: World, locale: Locale) {
  const wording = wordingOf(world, locale);
  const feeds = await listFeeds(world.db);
  return { title: wording.t("admin.sources"), feeds: feeds.map((feed) => feedShown(feed, wording, world.clock())) };
}

function feedShown(feed: Feed, wording: Wording, now: Date) {
  const { t } = wording;
  const { id, name, kind, address, format, everyMinutes, lastRunAt, lastResult, lastError, nextRunAt } = feed;
  const due = !feed.pausedAt && nextRunAt !== null && Date.parse(nextRunAt) <= now.getTime();
  const next = feed.pausedAt
    ? t("admin.feedPaused")
    : due
      ? t("admin.feedDue")
      : nextRunAt
        ? wording.moment(nextRunAt)
        : "";
  return {
    ...{ id, name, address, due, next, paused: feed.pausedAt !== null },
    kind: t.code("feedKind", kind),
    format: format === "auto" ? t("admin.formatAuto") : format,
    every: everyWords(everyMinutes, wording),
    last: lastRunAt ? lastWords(feed, lastRunAt, wording) : t("admin.feedNever"),
    ...(lastError ? { broke: brokeWords(lastError, wording) } : {}),
    problems: (lastResult?.problems ?? []).map(({ where, code, params }) => ({
      where,
      text: t(`problem.${code as "missing_id"}.text`, params),
      fix: t(`problem.${code as "missing_id"}.fix`, params),
    })),
    problemCount: lastResult?.problemCount ?? 0,
  };
}

function everyWords(minutes: number, { t }: Wording): string {
  if (minutes % 1440 === 0) return t("admin.everyDays", { count: minutes / 1440 });
  return minutes % 60 === 0
    ? t("admin.everyHours", { count: minutes / 60 })
    : t("admin.everyMinutes", { count: minutes });
}

/** "Päivitetty 21.11.2026 klo 6.10: 214 uutta, 3 muuttunutta." */
function lastWords({ lastResult, kind }: Feed, lastRunAt: string, { t, moment }: Wording): string {
  const time = moment(lastRunAt);
  if (!lastResult) return t("admin.feedTried", { time });
  if (kind === "folder" && lastResult.files === 0) return t("admin.feedNothingNew", { time });
  const { created, updated, withdrawn, unchanged } = lastResult;
  return t("admin.feedLast", { time, created, updated, withdrawn, unchanged });
}

/** The code of a run that broke, with what it says about it: a status, a file's name. */
function brokeWords(error: string, { t }: Wording): string {
  const [code = "", ...rest] = error.split(" ");
  return t(`admin.feedBroke.${code as "not_found"}`, { value: rest.join(" ") });
}

export const feedAdded = (name: string, locale: Locale) => ({ said: translate(locale)("admin.feedAddSaid", { name }) });
