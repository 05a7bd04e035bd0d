// One job on its page: what is due, what has been done, hours, what fitted – and what could be put otherwise in the wishes.
import type { World } from "#app/world/world.server.ts";
import { type Employment, listEmployments } from "#db/employments.ts";
import { type FollowUpKept, listFits, listFollowUps, listWeeks } from "#db/job-support.ts";
import { fitTopics } from "#db/vocabulary/day.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { mondayOf } from "./calendar-days.ts";
import { isOver, type JobAsked, occupationsFor } from "./employments.server.ts";
import {
  ceilingWatch,
  clientOfJobs,
  getJob,
  jobFacts,
  monthHours,
  rhythmOf,
  turnWords,
} from "./employments-pages.server.ts";
import { mayCallEmployer, noteOf } from "./employments-support.server.ts";
import { finnishDay } from "./finnish-time.ts";
import { isContact, stillOpen, turnAfter, turnDue } from "./follow-rhythm.ts";
import { fitProposals } from "./job-fit.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

const weeksShown = 8;

export async function jobPage(world: World, actor: Actor, { clientId, jobId }: JobAsked, locale: Locale) {
  const { client, head } = await clientOfJobs(world, actor, clientId);
  const job = await getJob(world, client, jobId);
  const wording = wordingOf(world, locale);
  const { t } = wording;
  const today = finnishDay(world.clock());
  const kept = await listFollowUps(world.db, [job.id]);
  const weeks = await listWeeks(world.db, [job.id]);
  const fits = await listFits(world.db, job.id);
  const jobs = await listEmployments(world.db, [client.id]);
  const values = { work: job.isco4 ? wording.occupation(job.isco4) : "" };
  return {
    ...head,
    jobId: job.id,
    title: t("job.at", { title: job.title, employer: job.employerName }),
    facts: jobFacts(job, wording),
    contractText: job.contractText,
    over: isOver(job, today),
    ended: job.ending !== null,
    otherJobs: jobs.some(({ id, ending }) => id !== job.id && ending === null),
    days: daysOf(job, wording),
    ...supportShown(job, kept, wording, today),
    log: kept.filter(({ doneOn }) => doneOn !== null).map((one) => entryOf(world, one, wording)),
    calls: stillOpen(kept)
      .filter(({ kind }) => kind === "employer_call")
      .map((one) => entryOf(world, one, wording)),
    mayCall: await mayCallEmployer(world.db, client, job.employerId),
    four: { on: job.fourHoursOn && wording.date(job.fourHoursOn), may: job.startsOn <= today, day: today },
    talk: {
      on: job.benefitTalkOn && wording.date(job.benefitTalkOn),
      again: stillOpen(kept).some(({ kind }) => kind === "benefit_talk"),
      day: today,
    },
    hours: {
      onCall: job.onCall,
      day: mondayOf(today),
      weeks: weeks.slice(0, weeksShown).map(({ mondayOn, hours }) => ({
        ...{ key: mondayOn, week: t("job.weekOf", { date: wording.date(mondayOn) }), hours: wording.number(hours) },
      })),
      month: wording.number(monthHours(weeks, today)),
      nextShift: job.nextShiftOn ?? "",
      ceiling: await ceilingWatch(world, client, jobs, wording, today),
    },
    fit: {
      topics: fitTopics.map((topic) => ({ topic, said: saidOf(fits.get(topic)) })),
      proposals: fitProposals(client.profile, job, inOrder(fits)).map(({ topic, code }) => ({
        ...{ topic, text: t(`job.proposal.${code}`, values) },
      })),
    },
    occupation: {
      chosen: job.isco4 ?? "",
      name: values.work,
      options: [...new Set([...(job.isco4 ? [job.isco4] : []), ...occupationsFor(world, job.title)])]
        .slice(0, 5)
        .map((isco4) => ({ value: isco4, label: wording.occupation(isco4) })),
    },
    terms: termsTyped(job),
  };
}

const saidOf = (fitted: boolean | undefined) => (fitted === undefined ? "" : fitted ? "yes" : "no");
const inOrder = (fits: Awaited<ReturnType<typeof listFits>>) =>
  new Map(
    fitTopics.flatMap((topic) => {
      const fitted = fits.get(topic);
      return fitted === undefined ? [] : [[topic, fitted] as const];
    }),
  );

/** Trial period and fixed term, where they are known. */
function daysOf(job: Employment, { t, date }: Wording): string[] {
  return [
    job.trialUntil ? t("job.trialEnds", { date: date(job.trialUntil) }) : "",
    job.fixedUntil ? t("job.termEnds", { date: date(job.fixedUntil) }) : "",
    job.nextShiftOn ? t("job.nextShiftIs", { date: date(job.nextShiftOn) }) : "",
    t(`job.finder.${job.found}`),
  ].filter(Boolean);
}

/** What is due, what comes next, and what the form for logging starts with. */
function supportShown(job: Employment, kept: FollowUpKept[], wording: Wording, today: string) {
  const { t, date } = wording;
  const rhythm = rhythmOf(job, today);
  const turn = turnDue(rhythm, kept, today);
  const agreed = stillOpen(kept).filter(isContact);
  const next = turnAfter(rhythm, today);
  return {
    due: turn ? turnWords(turn, wording) : undefined,
    agreed: agreed.map(({ id, dueOn }) => ({ id, text: t("job.agreedFor", { date: date(dueOn) }) })),
    next: next && t("job.nextIs", { what: t(`job.followUp.${next.kind}`), date: date(next.from) }),
    logKind: turn?.kind ?? (agreed[0]?.kind as string | undefined) ?? (rhythm.over ? "after_end" : "other"),
    today,
  };
}

function entryOf(world: World, one: FollowUpKept, { t, date }: Wording) {
  return {
    id: one.id,
    kind: t(`job.followUp.${one.kind}`),
    day: date(one.doneOn ?? one.dueOn ?? one.createdAt),
    note: noteOf(world, one),
  };
}

function termsTyped(job: Employment): Record<string, string> {
  const number = (value: number | null) => (value === null ? "" : String(value));
  return {
    ...{ title: job.title, employerName: job.employerName, contract: job.contract, found: job.found },
    ...{ contractText: job.contractText ?? "", hoursMin: number(job.hoursMin), hoursMax: number(job.hoursMax) },
    ...{ onCall: job.onCall ? "yes" : "", startsOn: job.startsOn },
    ...{ trialUntil: job.trialUntil ?? "", fixedUntil: job.fixedUntil ?? "" },
  };
}
