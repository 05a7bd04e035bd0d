// What the pages of jobs show: all jobs of a client, the form for a new one, and the list of whom to ask about benefits.
import type { World } from "#app/world/world.server.ts";
import { listApplications } from "#db/applications.ts";
import type { Client } from "#db/clients.ts";
import { type Employment, findEmployment, listEmployments } from "#db/employments.ts";
import { type FollowUpKept, listFollowUps, listWeeks } from "#db/job-support.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { logAccess } from "./access-log.server.ts";
import { getClient } from "./clients.server.ts";
import { isOver } from "./employments.server.ts";
import { finnishDay } from "./finnish-time.ts";
import { type Turn, turnDue } from "./follow-rhythm.ts";
import { notFound } from "./refusals.ts";
import { withholding } from "./suggestions.server.ts";
import { factsWhere } from "./support-facts.server.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

export interface JobLine {
  id: string;
  title: string;
  employer: string;
  facts: string[];
  over: boolean;
  /** The contact that waits, in words. */
  due?: string;
}

/** The client of a page, looked at and logged, with what every page of a job says above the rest. @throws 404 */
export async function clientOfJobs(world: World, actor: Actor, clientId: string) {
  const client = await getClient(world, actor, clientId);
  await logAccess(world, actor, { verb: "read", thing: "client", thingId: client.id });
  const { id, codeName } = client;
  return { client, head: { id, codeName, withheld: withholding(world, client) } };
}

/** All jobs of the client, those that go on first; hours and the client's own ceiling where there is one. */
export async function jobsPage(world: World, actor: Actor, clientId: string, locale: Locale) {
  const { client, head } = await clientOfJobs(world, actor, clientId);
  const wording = wordingOf(world, locale);
  const today = finnishDay(world.clock());
  const jobs = await listEmployments(world.db, [client.id]);
  const kept = await listFollowUps(
    world.db,
    jobs.map(({ id }) => id),
  );
  const lines = jobs.map((job) => lineOfJob(job, kept, wording, today));
  return {
    title: wording.t("job.title", { client: client.codeName }),
    ...head,
    going: lines.filter(({ over }) => !over),
    over: lines.filter(({ over }) => over),
    ceiling: jobs.some((job) => !isOver(job, today))
      ? await ceilingWatch(world, client, jobs, wording, today)
      : undefined,
  };
}

export function rhythmOf(job: Employment, today: string) {
  return { startsOn: job.startsOn, endedOn: job.endedOn, over: isOver(job, today) };
}

export const turnWords = (turn: Turn, { t, date }: Wording): string =>
  t("job.dueBy", { what: t(`job.followUp.${turn.kind}`), date: date(turn.until) });

function lineOfJob(job: Employment, kept: FollowUpKept[], wording: Wording, today: string): JobLine {
  const own = kept.filter(({ employmentId }) => employmentId === job.id);
  const turn = turnDue(rhythmOf(job, today), own, today);
  return {
    ...{ id: job.id, title: job.title, employer: job.employerName, over: isOver(job, today) },
    facts: jobFacts(job, wording),
    ...(turn ? { due: turnWords(turn, wording) } : {}),
  };
}

/** Contract, hours and days of a job in words. */
export function jobFacts(job: Employment, { t, hours, date }: Wording): string[] {
  const range = hours(job.hoursMin, job.hoursMax);
  return [
    t.code("contract", job.contract),
    range && t("job.perWeek", { hours: range }),
    job.onCall && job.contract !== "gig" ? t("job.onCall") : "",
    t("job.from", { date: date(job.startsOn) }),
    job.ending !== null && job.endedOn !== null ? t("job.until", { date: date(job.endedOn) }) : "",
    job.ending !== null ? t(`job.ending.${job.ending}`) : "",
  ].filter(Boolean);
}

/** Hours of the month in all jobs together, beside the ceiling the client has chosen; nothing is reckoned from it. */
export async function ceilingWatch(
  world: World,
  client: Client,
  jobs: readonly Employment[],
  wording: Wording,
  today: string,
): Promise<string | undefined> {
  const { earningsCeiling } = client.profile;
  if (earningsCeiling === undefined) return undefined;
  const weeks = await listWeeks(
    world.db,
    jobs.map(({ id }) => id),
  );
  return wording.t("job.ceiling", {
    euros: wording.number(earningsCeiling),
    hours: wording.number(monthHours(weeks, today)),
  });
}

/** Hours of the weeks whose Monday lies in the month of the day. */
export function monthHours(weeks: readonly { mondayOn: string; hours: number }[], today: string): number {
  const month = today.slice(0, 7);
  return weeks.filter(({ mondayOn }) => mondayOn.startsWith(month)).reduce((sum, { hours }) => sum + hours, 0);
}

/** The form for a new job; what an application says stands in it already. */
export async function newJobPage(world: World, actor: Actor, clientId: string, application: string, locale: Locale) {
  const { client, head } = await clientOfJobs(world, actor, clientId);
  const applications = await listApplications(world.db, [client.id]);
  const from = applications.find(({ id }) => id === application);
  return {
    title: wordingOf(world, locale).t("job.newTitle"),
    ...head,
    applications: from ? [] : applications.map(({ id, title, employerName }) => ({ id, title, employerName })),
    typed: {
      ...(from ? { application: from.id, title: from.title, employerName: from.employerName } : {}),
      ...{ contract: "unknown", found: "with_coach" },
    } as Record<string, string>,
  };
}

/** One job of a client of one's own. @throws 404 */
export async function getJob(world: World, client: Client, jobId: string): Promise<Employment> {
  const job = await findEmployment(world.db, client.id, jobId);
  if (!job) throw notFound();
  return job;
}

/** Whom to ask about benefits, for paper: the same for everybody, in the language of the client; support as the coach reads it. */
export async function benefitsPage(
  world: World,
  actor: Actor,
  asked: { clientId: string; jobId: string },
  locale: Locale,
) {
  const { client, head } = await clientOfJobs(world, actor, asked.clientId);
  const job = await getJob(world, client, asked.jobId);
  const { lang } = client.profile;
  const { t } = wordingOf(world, lang);
  const whom = ["tax", "kela", "pension", "fund", "services", "debt"] as const;
  return {
    ...head,
    jobId: job.id,
    lang,
    title: t("job.benefits.title"),
    lead: t("job.benefits.lead"),
    when: t("job.benefits.when"),
    lines: whom.map((one) => ({ key: one, who: t(`job.benefits.${one}`), what: t(`job.benefits.${one}Text`) })),
    tell: t("job.benefits.tell"),
    notes: t("job.benefits.notes"),
    notKept: t("job.benefits.notKept"),
    support: await factsWhere(world, { employerId: job.employerId, home: client.profile.home }, locale),
  };
}
