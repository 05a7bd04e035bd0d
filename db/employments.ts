// Paid jobs of clients. A caller has read the client in scope before.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";
import type { JobEnding, JobFinder } from "./vocabulary/day.ts";
import type { Contract } from "./vocabulary/lists.ts";

/** What is agreed on in a job. Days are ISO dates in Finland, hours are per week. */
export interface JobTerms {
  employerId: string | null;
  employerName: string;
  /** The job as people there call it. */
  title: string;
  isco4: string | null;
  contract: Contract;
  /** As the contract itself puts it. */
  contractText: string | null;
  hoursMin: number | null;
  hoursMax: number | null;
  onCall: boolean;
  found: JobFinder;
  startsOn: string;
  trialUntil: string | null;
  fixedUntil: string | null;
}

export interface Employment extends JobTerms {
  id: string;
  clientId: string;
  applicationId: string | null;
  fourHoursOn: string | null;
  benefitTalkOn: string | null;
  nextShiftOn: string | null;
  /** Null although there is an ending: the day is not known. */
  endedOn: string | null;
  ending: JobEnding | null;
  createdAt: string;
}

/** The day of one of the marks of a job; null takes it away. */
export type JobMark = "fourHoursOn" | "benefitTalkOn" | "nextShiftOn";

export async function addEmployment(
  trx: Db,
  job: JobTerms & { clientId: string; applicationId: string | null; createdBy: string; now: Date },
): Promise<string> {
  const id = newId();
  const { now, onCall, ...columns } = job;
  await trx
    .insertInto("employment")
    .values({
      id,
      ...columns,
      onCall: onCall ? 1 : 0,
      ...{ fourHoursOn: null, benefitTalkOn: null, nextShiftOn: null, endedOn: null, ending: null },
      createdAt: now.toISOString(),
    })
    .execute();
  return id;
}

/** The jobs of these clients, those that began last first. */
export async function listEmployments(db: Db, clientIds: readonly string[]): Promise<Employment[]> {
  if (clientIds.length === 0) return [];
  const rows = await db
    .selectFrom("employment")
    .selectAll()
    .where("clientId", "in", clientIds)
    .orderBy("startsOn", "desc")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ ...row, onCall: row.onCall === 1 }));
}

/** One job of this client; undefined also when it is somebody else's. */
export async function findEmployment(db: Db, clientId: string, id: string): Promise<Employment | undefined> {
  const row = await db
    .selectFrom("employment")
    .selectAll()
    .where("clientId", "=", clientId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && { ...row, onCall: row.onCall === 1 };
}

export async function setJobTerms(trx: Db, id: string, { onCall, ...terms }: JobTerms): Promise<void> {
  await trx
    .updateTable("employment")
    .set({ ...terms, onCall: onCall ? 1 : 0 })
    .where("id", "=", id)
    .execute();
}

/** The occupation a job is counted as. */
export async function setJobOccupation(trx: Db, id: string, isco4: string | null): Promise<void> {
  await trx.updateTable("employment").set({ isco4 }).where("id", "=", id).execute();
}

/** Writes, or takes away, the day of one mark of a job. */
export async function setJobMark(trx: Db, id: string, mark: JobMark, day: string | null): Promise<void> {
  await trx
    .updateTable("employment")
    .set({ [mark]: day })
    .where("id", "=", id)
    .execute();
}

/** Ends a job, or takes the end back with nulls. */
export async function setJobEnd(
  trx: Db,
  id: string,
  end: { endedOn: string | null; ending: JobEnding | null },
): Promise<void> {
  await trx.updateTable("employment").set(end).where("id", "=", id).execute();
}

/** Removes a job that was recorded by mistake, with everything that hangs on it. */
export async function removeEmployment(trx: Db, id: string): Promise<void> {
  for (const table of ["employmentFollowUp", "employmentWeek", "employmentFit"] as const)
    await trx.deleteFrom(table).where("employmentId", "=", id).execute();
  await trx.deleteFrom("employment").where("id", "=", id).execute();
}
