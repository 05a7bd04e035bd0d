// The demo coaches' working days: visits made and to come, and a few new vacancies that look for their coaches.
import { addApplication, addStep } from "#db/applications.ts";
import { newId } from "#db/ids.ts";
import { enqueue } from "#db/jobs.ts";
import type { Db } from "#db/open.ts";
import { demoApplications, demoVisits } from "#db/seed/index.ts";
import type { DemoApplication, DemoVisit } from "#db/seed/shapes.ts";
import { addVisit, findStage, logVisit } from "#db/visits.ts";
import { instantAfter } from "./calendar-days.ts";
import { finnishDay, instantOf } from "./finnish-time.ts";

interface Region {
  people: Map<string, { id: string }>;
  employers: Map<string, { id: string; name: string }>;
  now: Date;
}

/** What was published within these days is news at the first start. */
const newsDays = 3;

/** Takes part in the transaction that loads the demo. */
export async function addDemoDays(trx: Db, region: Region): Promise<void> {
  for (const visit of demoVisits) await addDemoVisit(trx, visit, region);
  for (const application of demoApplications) await addDemoApplication(trx, application, region);
  const rows = await trx
    .selectFrom("vacancy")
    .select("id")
    .where("status", "=", "published")
    .where("publishedAt", ">", instantAfter(region.now, -newsDays).toISOString())
    .execute();
  await enqueue(trx, { kind: "reverse_match", payload: { vacancyIds: rows.map((row) => row.id) } });
}

async function addDemoVisit(trx: Db, visit: DemoVisit, { people, employers, now }: Region): Promise<void> {
  const coach = people.get(visit.coach);
  const employer = employers.get(visit.employer);
  const plannedAt = instantOf(finnishDay(instantAfter(now, visit.inDays)), visit.time);
  if (!coach || !employer || !plannedAt) throw new Error(`the demo's visit to ${visit.employer} cannot be planned`);
  const { purpose, channel, personMet } = visit;
  const id = await addVisit(trx, {
    ...{ coachId: coach.id, employerId: employer.id, vacancyId: null, tipId: null, clientId: null },
    ...{ purpose, channel, personMet, stageBefore: await findStage(trx, employer.id) },
    ...{ plannedAt, now: instantAfter(now, Math.min(0, visit.inDays) - 1) },
  });
  if (visit.state === "planned") return;
  const { stageAfter = null, note = null, minutes = null, nextStep = null, nextStepInDays } = visit;
  const nextStepOn = nextStepInDays === undefined ? null : finnishDay(instantAfter(now, nextStepInDays));
  await logVisit(trx, id, {
    ...{ state: "done", channel, stageAfter, personMet, note, minutes, nextStep, nextStepOn },
    now: plannedAt,
  });
}

async function addDemoApplication(trx: Db, application: DemoApplication, { employers, now }: Region): Promise<void> {
  const { client: codeName, title, steps } = application;
  const client = await trx
    .selectFrom("client")
    .select(["id", "coachId"])
    .where("codeName", "=", codeName)
    .executeTakeFirst();
  if (!client) throw new Error(`the demo has no client ${codeName}`);
  const employer = employers.get(application.employer ?? "");
  const job = { vacancyId: null, employerId: employer?.id ?? null, title };
  const employerName = employer?.name ?? application.employerName ?? "";
  const by = { clientId: client.id, createdBy: client.coachId, now: instantAfter(now, -(steps[0]?.daysAgo ?? 0)) };
  const applicationId = await addApplication(trx, { ...job, ...by, employerName });
  for (const { step, daysAgo } of steps) {
    const at = instantAfter(now, -daysAgo);
    const kept = { id: newId(), applicationId, step, onDate: finnishDay(at), noteSealed: null };
    await addStep(trx, { ...kept, closes: false, createdBy: client.coachId, now: at });
  }
}
