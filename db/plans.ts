// A client's own plan, version by version, and the day on which a job-seeker's duties were read together.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";

export interface PlanKept {
  version: number;
  /** All headings in one, still sealed; the service opens them. */
  wordsSealed: string;
  createdAt: string;
}

/** Adds the next version and returns its number; earlier ones stay. */
export async function addPlanVersion(
  trx: Db,
  plan: { clientId: string; wordsSealed: string; createdBy: string; now: Date },
): Promise<number> {
  const { now, ...columns } = plan;
  const [latest] = await listPlanVersions(trx, plan.clientId, 1);
  const version = (latest?.version ?? 0) + 1;
  await trx
    .insertInto("clientPlan")
    .values({ id: newId(), ...columns, version, createdAt: now.toISOString() })
    .execute();
  return version;
}

/** The latest versions, the newest first. */
export async function listPlanVersions(db: Db, clientId: string, most: number): Promise<PlanKept[]> {
  return db
    .selectFrom("clientPlan")
    .select(["version", "wordsSealed", "createdAt"])
    .where("clientId", "=", clientId)
    .orderBy("version", "desc")
    .limit(most)
    .execute();
}

/** ISO date; null: not yet. */
export async function findDutiesRead(db: Db, clientId: string): Promise<string | null> {
  const row = await db.selectFrom("client").select("dutiesReadOn").where("id", "=", clientId).executeTakeFirst();
  return row?.dutiesReadOn ?? null;
}

export async function setDutiesRead(trx: Db, clientId: string, on: string | null): Promise<void> {
  await trx.updateTable("client").set({ dutiesReadOn: on }).where("id", "=", clientId).execute();
}
