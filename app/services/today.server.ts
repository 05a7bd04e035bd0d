// The coach's first page: everything worth doing today, one click from doing it; what was put aside stays silent.
import type { World } from "#app/world/world.server.ts";
import { listClients } from "#db/clients.ts";
import { listPutAside, putAside, takeBackLine } from "#db/put-aside.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { logAccess } from "./access-log.server.ts";
import { addDays, mondayOf } from "./calendar-days.ts";
import { scopeOf } from "./clients.server.ts";
import { type StandIn, standInsOf } from "./covered.server.ts";
import { finnishDay, instantOf } from "./finnish-time.ts";
import { notFound } from "./refusals.ts";
import { applicationLines } from "./today/applications.server.ts";
import { clientLines } from "./today/clients.server.ts";
import { employerLines } from "./today/employers.server.ts";
import { employmentLines } from "./today/employments.server.ts";
import { type TodayKind, type TodayLine, todayKinds } from "./today/line.ts";
import { newsLines } from "./today/news.server.ts";
import { questionLines } from "./today/questions.server.ts";
import { visitLines } from "./today/visits.server.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

/** A line with the colleague it is done for, while one covers for them. */
export type OwnLine = TodayLine & { standIn?: StandIn };

/** When a line that was put aside comes back. */
export const asides = ["tomorrow", "next_week"] as const;
export type Aside = (typeof asides)[number];

const groups = ["now", "week", "new"] as const;
/** What has come in; everything else that is not urgent has its day. */
const news: readonly TodayKind[] = ["new_fit", "tip", "question_answer", "employer_answer", "handover", "over"];

/** The page: lines under plain headings, urgent ones first; the view is logged. */
export async function todayPage(world: World, actor: Actor, locale: Locale) {
  await logAccess(world, actor, { verb: "read", thing: "today" });
  const wording = wordingOf(world, locale);
  const today = finnishDay(world.clock());
  const aside = new Set(await listPutAside(world.db, actor.personId, world.clock()));
  const lines = (await linesFor(world, actor, locale)).filter(({ key }) => !aside.has(key)).sort(inOrder);
  const standIns = await standInsOf(world, actor, wording);
  return {
    title: wording.t("today.title"),
    groups: groups
      .map((group) => ({ group, lines: lines.filter((line) => groupOf(line) === group).map(shown(wording, today)) }))
      .filter((one) => one.lines.length > 0),
    aside: aside.size,
    covered: [...standIns.values()],
  };
}

/** Who tells of which kinds; whoever is not asked for a kind need not look for it. */
const tellers: { kinds: readonly TodayKind[]; tell: typeof applicationLines }[] = [
  { kinds: ["deadline", "over"], tell: applicationLines },
  { kinds: ["visit", "log_visit", "next_step", "no_contact"], tell: visitLines },
  { kinds: ["follow_up", "benefit_talk", "trial_end", "term_end"], tell: employmentLines },
  { kinds: ["new_fit", "tip"], tell: newsLines },
  { kinds: ["question_answer"], tell: (world, actor, _clients, locale) => questionLines(world, actor, locale) },
  { kinds: ["employer_answer"], tell: (world, actor, _clients, locale) => employerLines(world, actor, locale) },
  { kinds: ["consent", "handover"], tell: clientLines },
];

/** Puts one of the lines aside; returns what to say. @throws 404 where it is none of the actor's */
export async function setLineAside(
  world: World,
  actor: Actor,
  asked: { line: string; until: Aside; locale: Locale },
): Promise<string> {
  const kind = asked.line.split(":")[0];
  const line = (await linesFor(world, actor, asked.locale, kind)).find(({ key }) => key === asked.line);
  if (!line) throw notFound();
  const now = world.clock();
  const today = finnishDay(now);
  const day = asked.until === "tomorrow" ? addDays(today, 1) : addDays(mondayOf(today), 7);
  const until = instantOf(day, "0:00") ?? now;
  await world.db
    .transaction()
    .execute((trx) => putAside(trx, { personId: actor.personId, line: line.key, until, now }));
  const { t } = wordingOf(world, asked.locale);
  return t(asked.until === "tomorrow" ? "today.asideTomorrow" : "today.asideWeek", { what: line.text });
}

/** Takes a line back that was put aside; one that was not is left alone. */
export async function bringLineBack(world: World, actor: Actor, line: string): Promise<void> {
  await takeBackLine(world.db, actor.personId, line);
}

/**
 * All lines: one's own, then those of colleagues one covers for. Shared clients of others are their own coach's day.
 * @param kind only lines told of by whoever tells of this kind
 */
async function linesFor(world: World, actor: Actor, locale: Locale, kind?: string): Promise<OwnLine[]> {
  const ofKind = tellers.filter(({ kinds }) => kinds.some((one) => one === kind));
  const asked = ofKind.length > 0 ? ofKind : tellers;
  const clients = await listClients(world.db, scopeOf(actor));
  const standIns = await standInsOf(world, actor, wordingOf(world, locale));
  const lines: OwnLine[] = [];
  for (const [coachId, standIn] of [[actor.personId, undefined] as const, ...standIns]) {
    const as: Actor = { ...actor, personId: coachId, covers: [] };
    const own = clients.filter((client) => client.coachId === coachId);
    for (const { tell } of asked) {
      const theirs = await tell(world, as, own, locale);
      lines.push(...theirs.map((line) => (standIn ? { ...line, standIn } : line)));
    }
  }
  return lines;
}

function groupOf({ urgent, kind }: OwnLine): (typeof groups)[number] {
  if (urgent) return "now";
  return news.includes(kind) ? "new" : "week";
}

/** Of the urgent ones by what they are, of the others by their day; the key decides between equals. */
function inOrder(a: OwnLine, b: OwnLine): number {
  const byKind = todayKinds.indexOf(a.kind) - todayKinds.indexOf(b.kind);
  const byDay = (a.on ?? "9").localeCompare(b.on ?? "9");
  return (a.urgent && b.urgent ? byKind || byDay : byDay || byKind) || a.key.localeCompare(b.key);
}

/** With the day in words where it helps: today, tomorrow, or the date. */
const shown =
  ({ t, date }: Wording, today: string) =>
  (line: OwnLine) => {
    const near = line.on === today ? "today" : line.on === addDays(today, 1) ? "tomorrow" : undefined;
    const when = near ? t(`today.on.${near}`) : line.on && date(line.on);
    return { ...line, ...(when ? { when } : {}) };
  };
