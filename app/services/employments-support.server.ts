// Support while a job lasts: contacts in twenty seconds, the employer's wish to be called, hours really worked, what fitted.
import type { World } from "#app/world/world.server.ts";
import type { Client } from "#db/clients.ts";
import { listDisclosures } from "#db/disclosures.ts";
import { setJobMark } from "#db/employments.ts";
import {
  addFollowUp,
  type FollowUpKept,
  keepFit,
  keepFollowUp,
  keepWeek,
  listFollowUps,
  removeFollowUp,
} from "#db/job-support.ts";
import type { Db } from "#db/open.ts";
import type { FitTopic, FollowUp } from "#db/vocabulary/day.ts";
import type { Actor } from "./access.ts";
import { addDays, mondayOf } from "./calendar-days.ts";
import { changingJob, type JobAsked, type JobProblem, screened } from "./employments.server.ts";
import { finnishDay } from "./finnish-time.ts";
import { isContact, stillOpen } from "./follow-rhythm.ts";
import { notFound } from "./refusals.ts";

type Sealing = Pick<World, "seal">;
const place = (employmentId: string) => `employment_follow_up.note:${employmentId}`;

/** A note, sealed for keeping; null where there is none. */
export function sealedNote({ seal }: Sealing, employmentId: string, note: string | null): string | null {
  return note === null ? null : seal.seal(note, place(employmentId));
}

/** A note, opened; empty where there is none. */
export function noteOf(
  { seal }: Sealing,
  { employmentId, noteSealed }: Pick<FollowUpKept, "employmentId" | "noteSealed">,
): string {
  return noteSealed === null ? "" : seal.open(noteSealed, place(employmentId));
}

/** A contact agreed on for a day so many days ahead counts as made when one is logged now. */
const earlyDays = 3;

/** A contact that has been made; it also settles the one that was agreed on. `nextOn`: another is agreed on. */
export async function logContact(
  world: World,
  actor: Actor,
  asked: JobAsked,
  sent: { kind: FollowUp; doneOn: string; note: string | null; nextOn: string | null },
): Promise<JobProblem[]> {
  return changingJob(world, actor, asked, async (trx, job) => {
    const now = world.clock();
    const today = finnishDay(now);
    const { kind, doneOn, note, nextOn } = sent;
    const problems = screened({ note });
    if (doneOn > today) problems.push({ field: "doneOn", code: "future" });
    if (nextOn !== null && nextOn < today) problems.push({ field: "nextOn", code: "past" });
    if (problems.length > 0) return problems;
    const row = { employmentId: job.id, createdBy: actor.personId, now };
    const made = { kind, doneOn, noteSealed: sealedNote(world, job.id, note) };
    const [agreed] = stillOpen(await listFollowUps(trx, [job.id])).filter(
      (one) => isContact(one) && one.dueOn <= addDays(doneOn, earlyDays),
    );
    if (agreed) await keepFollowUp(trx, agreed.id, made);
    else await addFollowUp(trx, { ...row, ...made, dueOn: null });
    if (nextOn !== null)
      await addFollowUp(trx, { ...row, kind: "other", dueOn: nextOn, doneOn: null, noteSealed: null });
    return [];
  });
}

/** Takes back an entry: what had been agreed on is open again, everything else goes. */
export async function takeBackEntry(
  world: World,
  actor: Actor,
  asked: JobAsked,
  entryId: string,
): Promise<JobProblem[]> {
  return changingJob(world, actor, asked, async (trx, job) => {
    const entry = (await listFollowUps(trx, [job.id])).find((one) => one.id === entryId);
    if (!entry) throw notFound();
    if (entry.doneOn !== null && entry.dueOn !== null)
      await keepFollowUp(trx, entry.id, { kind: entry.kind, doneOn: null, noteSealed: entry.noteSealed });
    else await removeFollowUp(trx, job.id, entry.id);
    return [];
  });
}

/** May the coach be in touch with this employer? Only where the client has not chosen to apply alone. */
export async function mayCallEmployer(
  db: Db,
  client: Pick<Client, "id" | "disclosure">,
  employerId: string | null,
): Promise<boolean> {
  const agreed = (await listDisclosures(db, [client.id])).find((one) => one.employerId === employerId);
  return (agreed?.disclosure ?? client.disclosure) !== "none";
}

/** The employer has asked to be called on a day. */
export async function agreeCall(
  world: World,
  actor: Actor,
  asked: JobAsked,
  { on, note }: { on: string; note: string | null },
): Promise<JobProblem[]> {
  return changingJob(world, actor, asked, async (trx, job, client) => {
    if (!(await mayCallEmployer(trx, client, job.employerId))) throw notFound();
    const now = world.clock();
    const problems = screened({ callNote: note });
    if (on < finnishDay(now)) problems.push({ field: "callOn", code: "past" });
    if (problems.length > 0) return problems;
    await addFollowUp(trx, {
      ...{ employmentId: job.id, kind: "employer_call", dueOn: on, doneOn: null },
      ...{ noteSealed: sealedNote(world, job.id, note), createdBy: actor.personId, now },
    });
    return [];
  });
}

/** The employer has been called, today. */
export async function callMade(world: World, actor: Actor, asked: JobAsked, entryId: string): Promise<JobProblem[]> {
  return changingJob(world, actor, asked, async (trx, job) => {
    const entry = stillOpen(await listFollowUps(trx, [job.id])).find((one) => one.id === entryId);
    if (entry?.kind !== "employer_call") throw notFound();
    await keepFollowUp(trx, entry.id, { ...entry, doneOn: finnishDay(world.clock()) });
    return [];
  });
}

/** Hours really worked in the week of a day; null: not known. */
export async function keepHours(
  world: World,
  actor: Actor,
  asked: JobAsked,
  { on, hours }: { on: string; hours: number | null },
): Promise<JobProblem[]> {
  return changingJob(world, actor, asked, async (trx, job) => {
    const now = world.clock();
    const mondayOn = mondayOf(on);
    if (mondayOn > finnishDay(now)) return [{ field: "weekOn", code: "future" }];
    if (mondayOn < mondayOf(job.startsOn)) return [{ field: "weekOn", code: "before_start" }];
    await keepWeek(trx, { employmentId: job.id, mondayOn, hours, now });
    return [];
  });
}

/** The next shift known of; null: none is. */
export async function keepNextShift(
  world: World,
  actor: Actor,
  asked: JobAsked,
  on: string | null,
): Promise<JobProblem[]> {
  return changingJob(world, actor, asked, async (trx, job) => {
    if (on !== null && on < finnishDay(world.clock())) return [{ field: "shiftOn", code: "past" }];
    await setJobMark(trx, job.id, "nextShiftOn", on);
    return [];
  });
}

/** What fitted and what did not; null: nobody has said. */
export async function keepFits(
  world: World,
  actor: Actor,
  asked: JobAsked,
  said: ReadonlyMap<FitTopic, boolean | null>,
): Promise<JobProblem[]> {
  return changingJob(world, actor, asked, async (trx, job) => {
    for (const [topic, fitted] of said) await keepFit(trx, { employmentId: job.id, topic, fitted, now: world.clock() });
    return [];
  });
}
