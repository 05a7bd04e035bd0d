// Jobs of a coach's clients: begun and put right. Consent first; and the client's way on follows from the job.
import type { World } from "#app/world/world.server.ts";
import { listApplications } from "#db/applications.ts";
import { setPhase } from "#db/client-life.ts";
import type { Client } from "#db/clients.ts";
import { findEmployer, findEmployerOverview } from "#db/employers.ts";
import {
  addEmployment,
  type Employment,
  findEmployment,
  type JobTerms,
  setJobOccupation,
  setJobTerms,
} from "#db/employments.ts";
import { addFollowUp } from "#db/job-support.ts";
import type { Db } from "#db/open.ts";
import type { Actor } from "./access.ts";
import { logAccessIn } from "./access-log.server.ts";
import { getClient } from "./clients.server.ts";
import { finnishDay } from "./finnish-time.ts";
import { type PersonalDataCode, personalDataIn } from "./personal-data.ts";
import { notFound } from "./refusals.ts";
import { withholding } from "./suggestions.server.ts";

/** What keeps something from being recorded; the sentences are the words `job.problem` and `visit.personalData`. */
export interface JobProblem {
  field: string;
  code: PersonalDataCode | "no_consent" | "employer_unknown" | "future" | "past" | "before_start";
}

/** The terms of a job as the form sends them; the employer by its name or its Y-tunnus. */
export type JobSent = Omit<JobTerms, "employerId" | "isco4"> & { application?: string };

/** Which job of which client. */
export interface JobAsked {
  clientId: string;
  jobId: string;
}

/** A job is over once it has an ending; until the day of it, it still goes on. */
export function isOver({ ending, endedOn }: Pick<Employment, "ending" | "endedOn">, today: string): boolean {
  return ending !== null && (endedOn === null || endedOn <= today);
}

/**
 * Changes something of a client whose consent holds; what is changed and that it was stand or fall together.
 * A pause silences reminders, it does not keep a job from being recorded. @throws 404
 */
export async function changingClient(
  world: World,
  actor: Actor,
  clientId: string,
  change: (trx: Db, client: Client) => Promise<JobProblem[]>,
): Promise<JobProblem[]> {
  const client = await getClient(world, actor, clientId);
  if (withholding(world, client) === "no_consent") return [{ field: "consent", code: "no_consent" }];
  return world.db.transaction().execute(async (trx) => {
    const problems = await change(trx, client);
    const told = { verb: "change", thing: "client", thingId: client.id };
    if (problems.length === 0) await logAccessIn(trx, actor, told, world.clock());
    return problems;
  });
}

/** The same for one of the client's jobs. @throws 404 */
export async function changingJob(
  world: World,
  actor: Actor,
  { clientId, jobId }: JobAsked,
  change: (trx: Db, job: Employment, client: Client) => Promise<JobProblem[]>,
): Promise<JobProblem[]> {
  return changingClient(world, actor, clientId, async (trx, client) => {
    const job = await findEmployment(trx, client.id, jobId);
    if (!job) throw notFound();
    return change(trx, job, client);
  });
}

/** Texts somebody typed, screened; what may not stand there is said field by field. */
export function screened(texts: Record<string, string | null>): JobProblem[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    const code = text === null ? undefined : personalDataIn(text);
    return code ? [{ field, code }] : [];
  });
}

/** A job begins: the client is on the job from now on. The occupation is the one its name says best. */
export async function startJob(
  world: World,
  actor: Actor,
  clientId: string,
  sent: JobSent,
): Promise<{ jobId: string } | { problems: JobProblem[] }> {
  let jobId = "";
  const problems = await changingClient(world, actor, clientId, async (trx, client) => {
    const terms = await termsOf(trx, sent);
    if ("problems" in terms) return terms.problems;
    const applications = await listApplications(trx, [client.id]);
    const application = applications.find((one) => one.id === sent.application);
    jobId = await addEmployment(trx, {
      ...terms,
      employerId: terms.employerId ?? (application?.employerName === sent.employerName ? application.employerId : null),
      isco4: occupationsFor(world, sent.title)[0] ?? null,
      ...{ clientId: client.id, applicationId: application?.id ?? null },
      ...{ createdBy: actor.personId, now: world.clock() },
    });
    await setPhase(trx, client.id, "on_the_job");
    return [];
  });
  return problems.length > 0 ? { problems } : { jobId };
}

/** Puts the terms right. A change of hours or contract calls for a new talk about benefits. */
export async function correctJob(world: World, actor: Actor, asked: JobAsked, sent: JobSent): Promise<JobProblem[]> {
  return changingJob(world, actor, asked, async (trx, job) => {
    const terms = await termsOf(trx, sent);
    if ("problems" in terms) return terms.problems;
    const renamed = terms.title !== job.title;
    const isco4 = renamed ? (occupationsFor(world, sent.title)[0] ?? null) : job.isco4;
    await setJobTerms(trx, job.id, { ...terms, isco4 });
    const now = world.clock();
    const matters = ["hoursMin", "hoursMax", "onCall", "contract"] as const;
    if (!isOver(job, finnishDay(now)) && matters.some((key) => terms[key] !== job[key]))
      await addFollowUp(trx, {
        ...{ employmentId: job.id, kind: "benefit_talk", dueOn: finnishDay(now), doneOn: null, noteSealed: null },
        ...{ createdBy: actor.personId, now },
      });
    return [];
  });
}

const businessIdShape = /^\d{7}-\d$/;

/** An employer that is known is pointed at; one that is not stays a name, so that no list tells of it. */
async function termsOf(trx: Db, sent: JobSent): Promise<Omit<JobTerms, "isco4"> | { problems: JobProblem[] }> {
  const { application: _application, ...terms } = sent;
  const byId = businessIdShape.test(sent.employerName);
  const problems = screened({
    ...{ title: sent.title, contractText: sent.contractText },
    employerName: byId ? null : sent.employerName,
  });
  const known = await findEmployer(trx, { name: sent.employerName, businessId: byId ? sent.employerName : null });
  if (byId && !known) problems.push({ field: "employerName", code: "employer_unknown" });
  if (problems.length > 0) return { problems };
  const named = known ? await findEmployerOverview(trx, known) : undefined;
  return { ...terms, employerId: known ?? null, employerName: named?.name ?? sent.employerName };
}

const occupationsOffered = 5;

/** What a job's name may mean, the likeliest first; then what is nearest to it. At most five groups of ISCO-08. */
export function occupationsFor({ occupations }: Pick<World, "occupations">, title: string): string[] {
  const hits = occupations.readTitle(title).map(({ isco4 }) => isco4);
  const near = hits[0] ? Object.entries(occupations.related(hits[0])).sort(([, a], [, b]) => b - a) : [];
  return [...new Set([...hits, ...near.map(([code]) => code)])].slice(0, occupationsOffered);
}

/** The occupation the job is counted as; empty: none of those there are. */
export async function chooseOccupation(
  world: World,
  actor: Actor,
  asked: JobAsked,
  isco4: string,
): Promise<JobProblem[]> {
  return changingJob(world, actor, asked, async (trx, job) => {
    if (isco4 !== "" && world.occupations.titles(isco4, "fi").length === 0) throw notFound();
    await setJobOccupation(trx, job.id, isco4 || null);
    return [];
  });
}
