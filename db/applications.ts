// Applications of a client: one thread per job, its steps append-only. Read and written for a client already found in scope.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";
import type { ApplicationStep } from "./vocabulary/day.ts";

export interface StepKept {
  id: string;
  /** 1, 2, 3 … in the order the steps were written; what was taken back keeps its number. */
  number: number;
  step: ApplicationStep;
  /** ISO date. */
  onDate: string;
  /** Still sealed; the service opens it. */
  noteSealed: string | null;
}

export interface ApplicationThread {
  id: string;
  clientId: string;
  vacancyId: string | null;
  employerId: string | null;
  title: string;
  employerName: string;
  closedAt: string | null;
  /** The steps that count, oldest first; never empty. */
  steps: StepKept[];
}

export type ApplicationToAdd = Pick<
  ApplicationThread,
  "clientId" | "vacancyId" | "employerId" | "title" | "employerName"
> & { createdBy: string; now: Date };

/** Begins a thread, without its first step. In a transaction. Returns the id. */
export async function addApplication(trx: Db, { now, ...application }: ApplicationToAdd): Promise<string> {
  const id = newId();
  await trx
    .insertInto("application")
    .values({ id, ...application, createdAt: now.toISOString(), closedAt: null })
    .execute();
  return id;
}

/** Writes a step; `closes`: the thread ends with it. In a transaction. */
export async function addStep(
  trx: Db,
  step: Omit<StepKept, "number"> & { applicationId: string; closes: boolean; createdBy: string; now: Date },
): Promise<void> {
  const { closes, now, ...columns } = step;
  const last = await trx
    .selectFrom("applicationStep")
    .select((eb) => eb.fn.max("number").as("number"))
    .where("applicationId", "=", step.applicationId)
    .executeTakeFirst();
  const createdAt = now.toISOString();
  await trx
    .insertInto("applicationStep")
    .values({ ...columns, number: Number(last?.number ?? 0) + 1, createdAt, undoneAt: null })
    .execute();
  await setClosed(trx, step.applicationId, closes ? createdAt : null);
}

/** Takes a step back; the thread is open again. In a transaction. */
export async function undoStep(trx: Db, step: { id: string; applicationId: string; now: Date }): Promise<void> {
  await trx
    .updateTable("applicationStep")
    .set({ undoneAt: step.now.toISOString() })
    .where("id", "=", step.id)
    .where("undoneAt", "is", null)
    .execute();
  await setClosed(trx, step.applicationId, null);
}

async function setClosed(trx: Db, id: string, closedAt: string | null): Promise<void> {
  await trx.updateTable("application").set({ closedAt }).where("id", "=", id).execute();
}

/** The threads of these clients, newest first. One whose every step was taken back was never there. */
export async function listApplications(db: Db, clientIds: string[]): Promise<ApplicationThread[]> {
  if (clientIds.length === 0) return [];
  const rows = await db
    .selectFrom("application")
    .select(["id", "clientId", "vacancyId", "employerId", "title", "employerName", "closedAt"])
    .where("clientId", "in", clientIds)
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .execute();
  const steps = await db
    .selectFrom("applicationStep")
    .innerJoin("application", "application.id", "applicationStep.applicationId")
    .select(["applicationStep.id", "applicationStep.applicationId", "number", "step", "onDate", "noteSealed"])
    .where("application.clientId", "in", clientIds)
    .where("undoneAt", "is", null)
    .orderBy("number")
    .execute();
  return rows
    .map((row) => ({
      ...row,
      steps: steps.filter((one) => one.applicationId === row.id).map(({ applicationId: _, ...step }) => step),
    }))
    .filter(({ steps: counting }) => counting.length > 0);
}
