// Monthly meetings of a team's coaches with the officers of an employment area: who came, and what was agreed on.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";
import type { TipState } from "./vocabulary/lists.ts";

export interface Meeting {
  id: string;
  organisationId: string;
  teamId: string;
  /** ISO days in Finland. */
  plannedOn: string;
  heldOn: string | null;
  cancelledAt: string | null;
}

export interface MeetingStep {
  id: string;
  meetingId: string;
  text: string;
  dueOn: string | null;
  createdAt: string;
  doneAt: string | null;
}

export interface Parties {
  teamId: string;
  organisationId: string;
}

/** Plans a meeting; returns its id. */
export async function addMeeting(
  trx: Db,
  { now, ...meeting }: Parties & { createdBy: string; plannedOn: string; now: Date },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto("meeting")
    .values({ id, ...meeting, heldOn: null, createdAt: now.toISOString(), cancelledAt: null })
    .execute();
  return id;
}

/** The meetings of two parties, the earliest first; cancelled ones too. */
export async function listMeetings(db: Db, { teamId, organisationId }: Parties): Promise<Meeting[]> {
  return db
    .selectFrom("meeting")
    .select(["id", "organisationId", "teamId", "plannedOn", "heldOn", "cancelledAt"])
    .where("teamId", "=", teamId)
    .where("organisationId", "=", organisationId)
    .orderBy("plannedOn")
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

export async function changeMeeting(
  trx: Db,
  id: string,
  change: Partial<Pick<Meeting, "plannedOn" | "heldOn" | "cancelledAt">>,
): Promise<void> {
  await trx.updateTable("meeting").set(change).where("id", "=", id).execute();
}

/** Who was there: these and nobody else. In a transaction. */
export async function setAttendance(
  trx: Db,
  meetingId: string,
  { personIds, now }: { personIds: readonly string[]; now: Date },
): Promise<void> {
  await trx.deleteFrom("meetingPerson").where("meetingId", "=", meetingId).execute();
  for (const personId of personIds)
    await trx
      .insertInto("meetingPerson")
      .values({ id: newId(), meetingId, personId, createdAt: now.toISOString() })
      .execute();
}

export async function listAttendance(db: Db, meetingId: string): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom("meetingPerson")
    .innerJoin("person", "person.id", "meetingPerson.personId")
    .select(["person.id", "person.name"])
    .where("meetingPerson.meetingId", "=", meetingId)
    .orderBy("person.name")
    .execute();
}

/** Who may be at a meeting: coaches and leads of the team, officers of the organisation. */
export async function listInvited(db: Db, parties: Parties): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom("personRole")
    .innerJoin("person", "person.id", "personRole.personId")
    .select(["person.id", "person.name"])
    .distinct()
    .where("person.closedAt", "is", null)
    .where((eb) =>
      eb.or([
        eb.and([eb("personRole.role", "in", ["coach", "lead"]), eb("personRole.teamId", "=", parties.teamId)]),
        eb.and([
          eb("personRole.role", "=", "te_contact"),
          eb("personRole.organisationId", "=", parties.organisationId),
        ]),
      ]),
    )
    .orderBy("person.name")
    .execute();
}

/** Adds a step that was agreed on; returns its id. */
export async function addMeetingStep(
  trx: Db,
  { now, ...step }: { meetingId: string; text: string; dueOn: string | null; createdBy: string; now: Date },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto("meetingStep")
    .values({ id, ...step, createdAt: now.toISOString(), doneAt: null })
    .execute();
  return id;
}

/** The steps of these meetings: those with a day by their day, then as they were written. */
export async function listMeetingSteps(db: Db, meetingIds: readonly string[]): Promise<MeetingStep[]> {
  if (meetingIds.length === 0) return [];
  return db
    .selectFrom("meetingStep")
    .select(["id", "meetingId", "text", "dueOn", "createdAt", "doneAt"])
    .where("meetingId", "in", meetingIds)
    .orderBy("dueOn", (order) => order.asc().nullsLast())
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

export async function setStepDone(trx: Db, id: string, doneAt: Date | null): Promise<void> {
  await trx
    .updateTable("meetingStep")
    .set({ doneAt: doneAt?.toISOString() ?? null })
    .where("id", "=", id)
    .execute();
}

/** Takes away a step that was written by mistake. */
export async function removeMeetingStep(trx: Db, id: string): Promise<void> {
  await trx.deleteFrom("meetingStep").where("id", "=", id).execute();
}

/** How many tips an organisation sent between two instants, by how far they have come. */
export async function countTipsByState(
  db: Db,
  { organisationId, from, to }: { organisationId: string; from: Date; to: Date },
): Promise<{ state: TipState; count: number }[]> {
  const rows = await db
    .selectFrom("tip")
    .select((eb) => ["state", eb.fn.countAll<number>().as("count")])
    .where("organisationId", "=", organisationId)
    .where("createdAt", ">=", from.toISOString())
    .where("createdAt", "<", to.toISOString())
    .groupBy("state")
    .execute();
  return rows.map(({ state, count }) => ({ state, count: Number(count) }));
}

/** When officers of the organisation answered questions of the team's coaches, between two instants. */
export async function listAnswerMoments(
  db: Db,
  { teamId, organisationId, from, to }: Parties & { from: Date; to: Date },
): Promise<string[]> {
  const coaches = db
    .selectFrom("personRole")
    .select("personId")
    .where("role", "=", "coach")
    .where("teamId", "=", teamId);
  const rows = await db
    .selectFrom("questionAnswer")
    .innerJoin("question", "question.id", "questionAnswer.questionId")
    .select("questionAnswer.createdAt")
    .where("question.organisationId", "=", organisationId)
    .where("question.askerId", "in", coaches)
    .where("questionAnswer.undoneAt", "is", null)
    .where("questionAnswer.createdAt", ">=", from.toISOString())
    .where("questionAnswer.createdAt", "<", to.toISOString())
    .orderBy("questionAnswer.createdAt")
    .execute();
  return rows.map(({ createdAt }) => createdAt);
}
