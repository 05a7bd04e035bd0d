// What happens to a job on the way: the first four hours, the talk about benefits, the end and back again.
import type { World } from "#app/world/world.server.ts";
import { setPhase } from "#db/client-life.ts";
import { listEmployments, removeEmployment, setJobEnd, setJobMark } from "#db/employments.ts";
import { addFollowUp, listFollowUps, removeFollowUp, setFollowUpDone } from "#db/job-support.ts";
import type { Db } from "#db/open.ts";
import type { JobEnding } from "#db/vocabulary/day.ts";
import type { Actor } from "./access.ts";
import { addDays } from "./calendar-days.ts";
import { changingJob, type JobAsked, type JobProblem } from "./employments.server.ts";
import { finnishDay } from "./finnish-time.ts";

/** From the day on which four paid hours were full, it counts as a job start; null takes the day away. */
export async function markFourHours(
  world: World,
  actor: Actor,
  asked: JobAsked,
  on: string | null,
): Promise<JobProblem[]> {
  return changingJob(world, actor, asked, async (trx, job) => {
    if (on !== null && on < job.startsOn) return [{ field: "fourOn", code: "before_start" }];
    if (on !== null && on > finnishDay(world.clock())) return [{ field: "fourOn", code: "future" }];
    await setJobMark(trx, job.id, "fourHoursOn", on);
    return [];
  });
}

/** Whom to ask about benefits has been talked through. That, and the day, is all that is kept. */
export async function markBenefitTalk(world: World, actor: Actor, asked: JobAsked, on: string): Promise<JobProblem[]> {
  return changingJob(world, actor, asked, async (trx, job) => {
    const now = world.clock();
    if (on > finnishDay(now)) return [{ field: "talkOn", code: "future" }];
    await setJobMark(trx, job.id, "benefitTalkOn", on);
    const open = (await listFollowUps(trx, [job.id])).filter((one) => one.kind === "benefit_talk" && !one.doneOn);
    await setFollowUpDone(
      trx,
      open.map((one) => one.id),
      on,
    );
    if (open.length > 0) return [];
    await addFollowUp(trx, {
      ...{ employmentId: job.id, kind: "benefit_talk", dueOn: null, doneOn: on, noteSealed: null },
      ...{ createdBy: actor.personId, now },
    });
    return [];
  });
}

const contactAfterEnd = 3;

/** A job ends, on a day that may stay untold. Back to search, where the client has no other job. */
export async function endJob(
  world: World,
  actor: Actor,
  asked: JobAsked,
  { ending, endedOn, next }: { ending: JobEnding; endedOn: string | null; next: "search" | "stay" },
): Promise<JobProblem[]> {
  return changingJob(world, actor, asked, async (trx, job, client) => {
    const now = world.clock();
    await setJobEnd(trx, job.id, { ending, endedOn });
    // Reckoned from the day where there is one.
    if (endedOn === null)
      await addFollowUp(trx, {
        ...{ employmentId: job.id, kind: "after_end", dueOn: addDays(finnishDay(now), contactAfterEnd), doneOn: null },
        ...{ noteSealed: null, createdBy: actor.personId, now },
      });
    if (next === "search" && !(await hasOtherJob(trx, client.id, job.id))) await setPhase(trx, client.id, "search");
    return [];
  });
}

/** It did not end after all. */
export async function reopenJob(world: World, actor: Actor, asked: JobAsked): Promise<JobProblem[]> {
  return changingJob(world, actor, asked, async (trx, job, client) => {
    await setJobEnd(trx, job.id, { ending: null, endedOn: null });
    for (const one of await listFollowUps(trx, [job.id]))
      if (one.kind === "after_end" && one.doneOn === null) await removeFollowUp(trx, job.id, one.id);
    await setPhase(trx, client.id, "on_the_job");
    return [];
  });
}

/** It was recorded by mistake: nothing of it stays. */
export async function removeJob(world: World, actor: Actor, asked: JobAsked): Promise<JobProblem[]> {
  return changingJob(world, actor, asked, async (trx, job, client) => {
    await removeEmployment(trx, job.id);
    const left = client.phase === "on_the_job" && !(await hasOtherJob(trx, client.id, job.id));
    if (left) await setPhase(trx, client.id, "search");
    return [];
  });
}

async function hasOtherJob(trx: Db, clientId: string, jobId: string): Promise<boolean> {
  const jobs = await listEmployments(trx, [clientId]);
  return jobs.some(({ id, ending }) => id !== jobId && ending === null);
}
