// Support around a paid job: contacts, hours really worked, what fitted. A caller has read the job in scope before.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";
import type { FitTopic, FollowUp } from "./vocabulary/day.ts";

/** Something done, or something agreed on that is still to be done (`doneOn` null). */
export interface FollowUpKept {
  id: string;
  employmentId: string;
  kind: FollowUp;
  dueOn: string | null;
  doneOn: string | null;
  /** Still sealed; the service opens it. */
  noteSealed: string | null;
  createdAt: string;
}

export async function addFollowUp(
  trx: Db,
  followUp: Omit<FollowUpKept, "id" | "createdAt"> & { createdBy: string; now: Date },
): Promise<string> {
  const id = newId();
  const { now, ...columns } = followUp;
  await trx
    .insertInto("employmentFollowUp")
    .values({ id, ...columns, createdAt: now.toISOString() })
    .execute();
  return id;
}

/** Everything kept of the support in these jobs, the latest day first. */
export async function listFollowUps(db: Db, employmentIds: readonly string[]): Promise<FollowUpKept[]> {
  if (employmentIds.length === 0) return [];
  const rows = await db
    .selectFrom("employmentFollowUp")
    .select(["id", "employmentId", "kind", "dueOn", "doneOn", "noteSealed", "createdAt"])
    .where("employmentId", "in", employmentIds)
    .execute();
  const day = (row: FollowUpKept) => `${row.doneOn ?? row.dueOn ?? ""} ${row.createdAt} ${row.id}`;
  return rows.sort((a, b) => (day(a) < day(b) ? 1 : -1));
}

/** Something agreed on has been done; null: it has not after all. */
export async function setFollowUpDone(trx: Db, ids: readonly string[], doneOn: string | null): Promise<void> {
  if (ids.length === 0) return;
  await trx.updateTable("employmentFollowUp").set({ doneOn }).where("id", "in", ids).execute();
}

/** Writes what became of something agreed on. */
export async function keepFollowUp(
  trx: Db,
  id: string,
  became: Pick<FollowUpKept, "kind" | "doneOn" | "noteSealed">,
): Promise<void> {
  await trx.updateTable("employmentFollowUp").set(became).where("id", "=", id).execute();
}

/** Takes back one entry of this job. */
export async function removeFollowUp(trx: Db, employmentId: string, id: string): Promise<void> {
  await trx.deleteFrom("employmentFollowUp").where("employmentId", "=", employmentId).where("id", "=", id).execute();
}

/** Hours really worked in the week that begins on this Monday; null: nothing is known of it any more. */
export async function keepWeek(
  trx: Db,
  week: { employmentId: string; mondayOn: string; hours: number | null; now: Date },
): Promise<void> {
  const { employmentId, mondayOn, hours, now } = week;
  if (hours === null) {
    await trx
      .deleteFrom("employmentWeek")
      .where("employmentId", "=", employmentId)
      .where("mondayOn", "=", mondayOn)
      .execute();
    return;
  }
  await trx
    .insertInto("employmentWeek")
    .values({ id: newId(), employmentId, mondayOn, hours, createdAt: now.toISOString() })
    .onConflict((c) => c.columns(["employmentId", "mondayOn"]).doUpdateSet({ hours }))
    .execute();
}

/** Weeks with their hours, the latest first. */
export async function listWeeks(
  db: Db,
  employmentIds: readonly string[],
): Promise<{ employmentId: string; mondayOn: string; hours: number }[]> {
  if (employmentIds.length === 0) return [];
  return db
    .selectFrom("employmentWeek")
    .select(["employmentId", "mondayOn", "hours"])
    .where("employmentId", "in", employmentIds)
    .orderBy("mondayOn", "desc")
    .orderBy("employmentId")
    .execute();
}

/** Whether this fitted; null: not said any more. */
export async function keepFit(
  trx: Db,
  fit: { employmentId: string; topic: FitTopic; fitted: boolean | null; now: Date },
): Promise<void> {
  const { employmentId, topic, now } = fit;
  if (fit.fitted === null) {
    await trx.deleteFrom("employmentFit").where("employmentId", "=", employmentId).where("topic", "=", topic).execute();
    return;
  }
  const fitted = fit.fitted ? 1 : 0;
  await trx
    .insertInto("employmentFit")
    .values({ id: newId(), employmentId, topic, fitted, createdAt: now.toISOString() })
    .onConflict((c) => c.columns(["employmentId", "topic"]).doUpdateSet({ fitted }))
    .execute();
}

export async function listFits(db: Db, employmentId: string): Promise<Map<FitTopic, boolean>> {
  const rows = await db
    .selectFrom("employmentFit")
    .select(["topic", "fitted"])
    .where("employmentId", "=", employmentId)
    .execute();
  return new Map(rows.map(({ topic, fitted }) => [topic, fitted === 1]));
}
