// A client goes over to another coach: the client's row and the history of it, together.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";

/** Gives the client another coach. In a transaction with the line of the access log. */
export async function handOver(
  trx: Db,
  handover: { clientId: string; fromCoachId: string; toCoachId: string; decidedBy: string; now: Date },
): Promise<void> {
  const { now, ...columns } = handover;
  await trx
    .updateTable("client")
    .set({ coachId: handover.toCoachId })
    .where("id", "=", handover.clientId)
    .where("coachId", "=", handover.fromCoachId)
    .execute();
  await trx
    .insertInto("handover")
    .values({ id: newId(), ...columns, createdAt: now.toISOString() })
    .execute();
}

/** Clients a coach was given after an instant, the latest first; the name is that of the coach before. */
export async function listHandovers(
  db: Db,
  toCoachId: string,
  after: Date,
): Promise<{ id: string; clientId: string; fromName: string; createdAt: string }[]> {
  return db
    .selectFrom("handover")
    .innerJoin("person", "person.id", "handover.fromCoachId")
    .select(["handover.id", "handover.clientId", "person.name as fromName", "handover.createdAt"])
    .where("handover.toCoachId", "=", toCoachId)
    .where("handover.createdAt", ">", after.toISOString())
    .orderBy("handover.createdAt", "desc")
    .orderBy("handover.id")
    .execute();
}

/** Whether the coach has, or has had, a client of that code name: two of one name would be mistaken for each other. */
export async function isNameGiven(db: Db, coachId: string, codeName: string): Promise<boolean> {
  const row = await db
    .selectFrom("client")
    .select("id")
    .where("coachId", "=", coachId)
    .where("codeName", "=", codeName)
    .executeTakeFirst();
  return row !== undefined;
}
