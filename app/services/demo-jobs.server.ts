// Jobs and a plan of the demo's clients: kept the way the pages keep them, sealed and dated from the day of the start.
import type { World } from "#app/world/world.server.ts";
import { addEmployment, setJobEnd, setJobMark } from "#db/employments.ts";
import { addFollowUp, keepFit, keepWeek } from "#db/job-support.ts";
import type { Db } from "#db/open.ts";
import { addPlanVersion } from "#db/plans.ts";
import { demoJobs, demoPlans } from "#db/seed/index.ts";
import type { DemoJob } from "#db/seed/shapes-jobs.ts";
import { addDays, instantAfter, mondayOf } from "./calendar-days.ts";
import { sealedNote } from "./employments-support.server.ts";
import { finnishDay } from "./finnish-time.ts";
import { sealedPlan } from "./plans.server.ts";

type Sealing = Pick<World, "seal">;

/** Takes part in the transaction that loads the demo, once its clients are there. */
export async function addDemoJobs(world: Sealing, trx: Db, people: Map<string, { id: string }>, now: Date) {
  for (const job of demoJobs) await addDemoJob(world, trx, job, await ownerOf(trx, people, job), now);
  for (const plan of demoPlans) {
    const { clientId, coachId } = await ownerOf(trx, people, plan);
    const at = instantAfter(now, -plan.writtenDaysAgo);
    const wordsSealed = sealedPlan(world, clientId, plan.words);
    await addPlanVersion(trx, { clientId, wordsSealed, createdBy: coachId, now: at });
  }
}

async function ownerOf(
  trx: Db,
  people: Map<string, { id: string }>,
  { codeName, coach }: { codeName: string; coach: string },
): Promise<{ clientId: string; coachId: string }> {
  const coachId = people.get(coach)?.id ?? "";
  const client = await trx
    .selectFrom("client")
    .select("id")
    .where("codeName", "=", codeName)
    .where("coachId", "=", coachId)
    .executeTakeFirst();
  if (!client) throw new Error(`the demo has no client ${codeName} of ${coach}`);
  return { clientId: client.id, coachId };
}

async function addDemoJob(
  world: Sealing,
  trx: Db,
  job: DemoJob,
  { clientId, coachId }: { clientId: string; coachId: string },
  now: Date,
): Promise<void> {
  const today = finnishDay(now);
  const day = (inDays: number | undefined) => (inDays === undefined ? null : addDays(today, inDays));
  const { title, employerName, isco4, contract, contractText, hours, onCall, found } = job;
  const id = await addEmployment(trx, {
    ...{ clientId, applicationId: null, employerId: null, employerName, title, isco4, contract, contractText },
    ...{ hoursMin: hours[0], hoursMax: hours[1], onCall, found, startsOn: addDays(today, job.startsInDays) },
    ...{ trialUntil: day(job.trialInDays), fixedUntil: day(job.fixedInDays), createdBy: coachId, now },
  });
  await setJobMark(trx, id, "fourHoursOn", day(job.fourHoursInDays));
  await setJobMark(trx, id, "benefitTalkOn", day(job.talkInDays));
  await setJobMark(trx, id, "nextShiftOn", day(job.nextShiftInDays));
  for (const { kind, inDays, note = null } of job.contacts) {
    const row = { employmentId: id, kind, dueOn: null, doneOn: addDays(today, inDays), createdBy: coachId, now };
    await addFollowUp(trx, { ...row, noteSealed: sealedNote(world, id, note) });
  }
  for (const { weeksAgo, hours: worked } of job.worked)
    await keepWeek(trx, { employmentId: id, mondayOn: addDays(mondayOf(today), -7 * weeksAgo), hours: worked, now });
  for (const [topic, fitted] of job.fits ?? []) await keepFit(trx, { employmentId: id, topic, fitted, now });
  if (job.ended) await setJobEnd(trx, id, { endedOn: addDays(today, job.ended.inDays), ending: job.ended.ending });
}
