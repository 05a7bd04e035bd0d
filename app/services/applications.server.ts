// A client's applications: begun from what interests the client or found elsewhere, moved on step by step, each undoable.
import type { World } from "#app/world/world.server.ts";
import { listAnswers } from "#db/answers.ts";
import { type ApplicationThread, addApplication, addStep, listApplications, undoStep } from "#db/applications.ts";
import type { Client } from "#db/clients.ts";
import { findEmployer } from "#db/employers.ts";
import { newId } from "#db/ids.ts";
import type { Db } from "#db/open.ts";
import { listVacancies, type Vacancy } from "#db/vacancies.ts";
import type { ApplicationStep } from "#db/vocabulary/day.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { type Actor, visibleTo } from "./access.ts";
import { logAccess, logAccessIn } from "./access-log.server.ts";
import { endsThread, nextSteps } from "./application-steps.ts";
import { getClient } from "./clients.server.ts";
import { finnishDay } from "./finnish-time.ts";
import { type PersonalDataCode, personalDataIn } from "./personal-data.ts";
import { badRequest, notFound } from "./refusals.ts";
import { withholding } from "./suggestions.server.ts";
import { lineOf } from "./views.server.ts";
import { wordingOf } from "./wording.server.ts";

/** A step as the form sends it. */
export interface StepSent {
  application: string;
  step: ApplicationStep;
  /** ISO date. */
  onDate: string;
  note: string | null;
  /** Number of the last step the form knew of. */
  after: number;
}

export interface ApplicationProblem {
  field: string;
  /** `changed`: somebody was quicker, and the page shows how things stand. */
  code: "changed" | PersonalDataCode;
}

const notePlace = (stepId: string) => `application_step.note:${stepId}`;

/** The note of a step, opened; empty where there is none. */
export const stepNoteOf = ({ seal }: Pick<World, "seal">, step: { id: string; noteSealed: string | null }): string =>
  step.noteSealed ? seal.open(step.noteSealed, notePlace(step.id)) : "";

/** The client, if something may be written about them: consent comes first, a pause stops nothing that happens outside. */
async function writable(world: World, actor: Actor, clientId: string): Promise<Client> {
  const client = await getClient(world, actor, clientId);
  if (withholding(world, client) === "no_consent") throw badRequest();
  return client;
}

/** Begins a thread on a vacancy the client is interested in. Begun twice, it is one. @throws 404, 400 */
export async function beginFromVacancy(
  world: World,
  actor: Actor,
  sent: { clientId: string; vacancyId: string /** Today, where it is not told. */; onDate?: string; locale: Locale },
): Promise<void> {
  const client = await writable(world, actor, sent.clientId);
  const answers = await listAnswers(world.db, client.id);
  if (!answers.some(({ vacancyId, answer }) => vacancyId === sent.vacancyId && answer === "interested"))
    throw badRequest();
  const [vacancy] = await listVacancies(world.db, [sent.vacancyId]);
  if (!vacancy || !visibleTo(actor).includes(vacancy.visibility)) throw notFound();
  const { title, employer } = lineOf(vacancy, wordingOf(world, sent.locale));
  await world.db.transaction().execute(async (trx) => {
    const threads = await listApplications(trx, [client.id]);
    if (threads.some(({ vacancyId, closedAt }) => vacancyId === vacancy.id && closedAt === null)) return;
    const employerId = await employerOf(trx, vacancy);
    await begin(world, trx, actor, client, {
      ...{ vacancyId: vacancy.id, employerId, title, employerName: employer },
      onDate: sent.onDate ?? finnishDay(world.clock()),
    });
  });
}

async function employerOf(trx: Db, { employerId, employerName }: Vacancy): Promise<string | null> {
  if (employerId || !employerName) return employerId;
  return (await findEmployer(trx, { name: employerName, businessId: null })) ?? null;
}

/** Begins a thread on a job found elsewhere, in the client's own words. */
export async function beginTyped(
  world: World,
  actor: Actor,
  sent: { clientId: string; title: string; employerName: string; onDate: string },
): Promise<ApplicationProblem[]> {
  const client = await writable(world, actor, sent.clientId);
  const { title, employerName, onDate } = sent;
  const problems = screened({ title, employerName });
  if (problems.length > 0) return problems;
  await world.db.transaction().execute(async (trx) => {
    const threads = await listApplications(trx, [client.id]);
    const same = (one: ApplicationThread) =>
      one.closedAt === null && one.title === title && one.employerName === employerName;
    if (threads.some(same)) return;
    const employerId = (await findEmployer(trx, { name: employerName, businessId: null })) ?? null;
    await begin(world, trx, actor, client, { vacancyId: null, employerId, title, employerName, onDate });
  });
  return [];
}

async function begin(
  world: World,
  trx: Db,
  actor: Actor,
  client: Client,
  job: Pick<ApplicationThread, "vacancyId" | "employerId" | "title" | "employerName"> & { onDate: string },
): Promise<void> {
  const { onDate, ...columns } = job;
  const [createdBy, now] = [actor.personId, world.clock()];
  const applicationId = await addApplication(trx, { ...columns, clientId: client.id, createdBy, now });
  const first = { id: newId(), step: "interested" as const, onDate, noteSealed: null };
  await addStep(trx, { ...first, applicationId, closes: false, createdBy, now });
  await logAccessIn(trx, actor, { verb: "change", thing: "client", thingId: client.id }, now);
}

/** Writes the next step of a thread. The same step sent twice is written once. @throws 404 where the thread is not theirs */
export async function moveApplication(
  world: World,
  actor: Actor,
  clientId: string,
  sent: StepSent,
): Promise<ApplicationProblem[]> {
  const client = await writable(world, actor, clientId);
  const problems = screened({ note: sent.note ?? "" });
  if (problems.length > 0) return problems;
  return world.db.transaction().execute(async (trx) => {
    const { thread, last } = await threadOf(trx, client.id, sent.application);
    if (last.number > sent.after && last.step === sent.step && last.onDate === sent.onDate) return [];
    if (last.number !== sent.after) return [{ field: "step", code: "changed" as const }];
    if (!nextSteps(last.step).includes(sent.step)) throw badRequest();
    const id = newId();
    const noteSealed = sent.note ? world.seal.seal(sent.note, notePlace(id)) : null;
    const written = { applicationId: thread.id, createdBy: actor.personId, now: world.clock() };
    const { step, onDate } = sent;
    await addStep(trx, { id, step, onDate, noteSealed, closes: endsThread(step), ...written });
    await logAccessIn(trx, actor, { verb: "change", thing: "client", thingId: client.id }, written.now);
    return [];
  });
}

/** Takes the last step back; with its only step a thread is gone. `after`: the step's number, so that two clicks undo one. */
export async function undoLastStep(
  world: World,
  actor: Actor,
  clientId: string,
  sent: { application: string; after: number },
): Promise<void> {
  const client = await writable(world, actor, clientId);
  await world.db.transaction().execute(async (trx) => {
    const threads = await listApplications(trx, [client.id]);
    const thread = threads.find(({ id }) => id === sent.application);
    const last = thread?.steps.at(-1);
    // Taken back already.
    if (!thread || !last || last.number !== sent.after) return;
    const now = world.clock();
    await undoStep(trx, { id: last.id, applicationId: thread.id, now });
    await logAccessIn(trx, actor, { verb: "change", thing: "client", thingId: client.id }, now);
  });
}

async function threadOf(trx: Db, clientId: string, id: string) {
  const thread = (await listApplications(trx, [clientId])).find((one) => one.id === id);
  const last = thread?.steps.at(-1);
  if (!thread || !last) throw notFound();
  return { thread, last };
}

/** The client's threads, for a page of theirs: the view is logged. */
export async function readApplications(world: World, actor: Actor, clientId: string) {
  const client = await getClient(world, actor, clientId);
  await logAccess(world, actor, { verb: "read", thing: "client", thingId: client.id });
  return { client, threads: await listApplications(world.db, [client.id]) };
}

function screened(texts: Record<string, string>): ApplicationProblem[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    const code = personalDataIn(text);
    return code ? [{ field, code }] : [];
  });
}
