// Visits and calls to employers: planned, then logged. Every read is the coach's own, but for a date without a name.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";
import type { Channel, RelationStage, VisitPurpose, VisitState } from "./vocabulary/lists.ts";

export interface Visit {
  id: string;
  coachId: string;
  employerId: string;
  employerName: string;
  vacancyId: string | null;
  tipId: string | null;
  /** Only where the client has chosen to be introduced. */
  clientId: string | null;
  state: VisitState;
  purpose: VisitPurpose;
  channel: Channel;
  /** ISO instant. */
  plannedAt: string;
  personMet: string | null;
  note: string | null;
  stageBefore: RelationStage;
  stageAfter: RelationStage | null;
  nextStep: string | null;
  /** ISO date; null also when the step has been taken. */
  nextStepOn: string | null;
  minutes: number | null;
  createdAt: string;
  doneAt: string | null;
}

export type VisitToPlan = Pick<
  Visit,
  "coachId" | "employerId" | "vacancyId" | "tipId" | "clientId" | "purpose" | "channel" | "personMet" | "stageBefore"
> & {
  plannedAt: Date;
  /** Made with the form: what a phone sends twice over a bad line is one visit. */
  sentKey?: string;
  now: Date;
};

export async function addVisit(trx: Db, { plannedAt, now, sentKey, ...visit }: VisitToPlan): Promise<string> {
  const id = newId();
  await trx
    .insertInto("visit")
    .values({
      id,
      ...visit,
      state: "planned",
      sentKey: sentKey ?? null,
      plannedAt: plannedAt.toISOString(),
      ...{ note: null, noPersonalDataAt: null, stageAfter: null, nextStep: null, nextStepOn: null },
      ...{ place: null, minutes: null, createdAt: now.toISOString(), doneAt: null, reviewedAt: null },
    })
    .execute();
  return id;
}

const withEmployer = (db: Db, coachIds: readonly string[]) =>
  db
    .selectFrom("visit")
    .innerJoin("employer", "employer.id", "visit.employerId")
    .selectAll("visit")
    .select("employer.name as employerName")
    .where("visit.coachId", "in", coachIds);

/** These coaches' visits, the latest first. */
export async function listVisits(db: Db, coachIds: readonly string[]): Promise<Visit[]> {
  return withEmployer(db, coachIds).orderBy("visit.plannedAt", "desc").orderBy("visit.id").execute();
}

/** One of these coaches' visits; undefined also when it is somebody else's. */
export async function findVisit(db: Db, coachIds: readonly string[], id: string): Promise<Visit | undefined> {
  return withEmployer(db, coachIds).where("visit.id", "=", id).executeTakeFirst();
}

/** The coach's visit that a form with this key has made already. */
export async function findSentVisit(db: Db, coachId: string, sentKey: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("visit")
    .select("id")
    .where("coachId", "=", coachId)
    .where("sentKey", "=", sentKey)
    .executeTakeFirst();
  return row?.id;
}

export interface VisitLog {
  state: "done" | "cancelled";
  channel: Channel;
  stageAfter: RelationStage | null;
  personMet: string | null;
  note: string | null;
  minutes: number | null;
  nextStep: string | null;
  nextStepOn: string | null;
  /** Whose code stands on the visit; left out: as before. */
  clientId?: string | null;
  now: Date;
}

/** Writes what came of a visit. A note is kept with when its writer said that it names nobody. */
export async function logVisit(trx: Db, id: string, { now, ...log }: VisitLog): Promise<void> {
  const at = now.toISOString();
  await trx
    .updateTable("visit")
    .set({ ...log, noPersonalDataAt: log.note === null ? null : at, doneAt: log.state === "done" ? at : null })
    .where("id", "=", id)
    .execute();
}

/** The next step has been taken: what it was stays in the log, its day is over. */
export async function settleNextStep(trx: Db, id: string): Promise<void> {
  await trx.updateTable("visit").set({ nextStepOn: null }).where("id", "=", id).execute();
}

export interface FaceToFace {
  coachId: string;
  employerId: string;
  vacancyId: string | null;
  clientId: string | null;
  /** ISO instant. */
  plannedAt: string;
}

/** Visits in person that were made by these coaches: who was met about which job, if any. */
export async function listFaceToFace(db: Db, coachIds: string[]): Promise<FaceToFace[]> {
  if (coachIds.length === 0) return [];
  return db
    .selectFrom("visit")
    .select(["coachId", "employerId", "vacancyId", "clientId", "plannedAt"])
    .where("coachId", "in", coachIds)
    .where("state", "=", "done")
    .where("channel", "=", "in_person")
    .execute();
}

/** When another coach was last in touch with the employer between two instants. A date, nobody's name. */
export async function lastColleagueContact(
  db: Db,
  asked: { employerId: string; coachId: string; from: Date; to: Date },
): Promise<string | undefined> {
  const row = await db
    .selectFrom("visit")
    .select((eb) => eb.fn.max("plannedAt").as("at"))
    .where("employerId", "=", asked.employerId)
    .where("coachId", "!=", asked.coachId)
    .where("state", "=", "done")
    .where("plannedAt", ">=", asked.from.toISOString())
    .where("plannedAt", "<=", asked.to.toISOString())
    .executeTakeFirst();
  return row?.at ?? undefined;
}

/** Contacts made or planned with an employer between two instants, all coaches together. */
export async function countContacts(db: Db, asked: { employerId: string; from: Date; to: Date }): Promise<number> {
  const row = await db
    .selectFrom("visit")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("employerId", "=", asked.employerId)
    .where("state", "!=", "cancelled")
    .where("plannedAt", ">=", asked.from.toISOString())
    .where("plannedAt", "<", asked.to.toISOString())
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** How well the employer is known: as the partnership says, else as the last visit left it. */
export async function findStage(db: Db, employerId: string): Promise<RelationStage> {
  const partner = await db
    .selectFrom("partner")
    .select("stage")
    .where("employerId", "=", employerId)
    .executeTakeFirst();
  if (partner) return partner.stage;
  const last = await db
    .selectFrom("visit")
    .select("stageAfter")
    .where("employerId", "=", employerId)
    .where("stageAfter", "is not", null)
    .orderBy("doneAt", "desc")
    .executeTakeFirst();
  return last?.stageAfter ?? "not_met";
}
