// What coaches are told of: one row per coach and vacancy, naming at most five of the clients that coach may see.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";
import type { Group } from "./vocabulary/lists.ts";

/** A reason as matching gives it: a code and codes as parameters. */
interface CodedReason {
  code: string;
  params: Record<string, string | number>;
}

/** One client the vacancy may suit. Reasons are codes, kept with the version of the rules that gave them. */
export interface InboxClient {
  clientId: string;
  group: Group;
  for: CodedReason[];
  against: CodedReason[];
  rulesVersion: string;
}

export interface InboxItem {
  id: string;
  vacancyId: string;
  clients: InboxClient[];
  createdAt: string;
  seenAt: string | null;
  doneAt: string | null;
  /** Told because the coach follows its sector and area, whether or not it may suit a client. */
  subscribedAt: string | null;
  /** The oldest tip on the vacancy, where an officer sent one. */
  tip: { note: string | null; sourceUrl: string | null; organisation: string; createdAt: string } | null;
}

/**
 * Tells a coach of a vacancy. What was told stays as it is; only a tip on something told of before brings it up again.
 * In a transaction.
 */
export async function tellCoach(
  trx: Db,
  told: {
    coachId: string;
    vacancyId: string;
    tipId: string | null;
    clients: InboxClient[];
    subscribed?: boolean;
    now: Date;
  },
): Promise<void> {
  const { coachId, vacancyId, tipId, now } = told;
  const clients = JSON.stringify(told.clients);
  const subscribedAt = told.subscribed ? now.toISOString() : null;
  await trx
    .insertInto("inboxItem")
    .values({
      id: newId(),
      coachId,
      vacancyId,
      tipId,
      clients,
      subscribedAt,
      createdAt: now.toISOString(),
      seenAt: null,
      doneAt: null,
    })
    .onConflict((c) => c.columns(["coachId", "vacancyId"]).doNothing())
    .execute();
  if (tipId === null) return;
  await trx
    .updateTable("inboxItem")
    .set({ tipId, clients, subscribedAt, createdAt: now.toISOString(), seenAt: null, doneAt: null, remindedAt: null })
    .where("coachId", "=", coachId)
    .where("vacancyId", "=", vacancyId)
    .where("tipId", "is", null)
    .execute();
}

/** What a coach was told of whose vacancy is still open: tips first, then the newest. */
export async function listInbox(db: Db, coachId: string, now: Date): Promise<InboxItem[]> {
  const rows = await db
    .selectFrom("inboxItem")
    .innerJoin("vacancy", "vacancy.id", "inboxItem.vacancyId")
    .leftJoin("tip", "tip.id", "inboxItem.tipId")
    .leftJoin("organisation", "organisation.id", "tip.organisationId")
    .select(["inboxItem.id", "inboxItem.vacancyId", "inboxItem.clients", "inboxItem.createdAt"])
    .select(["inboxItem.seenAt", "inboxItem.doneAt", "inboxItem.subscribedAt", "inboxItem.tipId"])
    .select(["tip.note", "tip.sourceUrl", "tip.createdAt as tipAt", "organisation.name as organisation"])
    .where("inboxItem.coachId", "=", coachId)
    .where("vacancy.status", "=", "published")
    .where((eb) => eb.or([eb("validThrough", "is", null), eb("validThrough", ">", now.toISOString())]))
    .orderBy("inboxItem.createdAt", "desc")
    .orderBy("inboxItem.id")
    .execute();
  const items = rows.map(({ tipId, note, sourceUrl, tipAt, organisation, ...row }) => ({
    ...row,
    clients: JSON.parse(row.clients) as InboxClient[],
    tip:
      tipId === null ? null : { note, sourceUrl, organisation: organisation ?? "", createdAt: tipAt ?? row.createdAt },
  }));
  return [...items.filter(({ tip }) => tip), ...items.filter(({ tip }) => !tip)];
}

/** Whose item it is and its vacancy, of one of these coaches' items; undefined also when it is somebody else's. */
export async function findInboxVacancy(
  db: Db,
  coachIds: readonly string[],
  id: string,
): Promise<{ coachId: string; vacancyId: string } | undefined> {
  return db
    .selectFrom("inboxItem")
    .select(["coachId", "vacancyId"])
    .where("coachId", "in", coachIds)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Whether one of these coaches was told of the vacancy. */
export async function isTold(db: Db, coachIds: readonly string[], vacancyId: string): Promise<boolean> {
  const row = await db
    .selectFrom("inboxItem")
    .select("id")
    .where("coachId", "in", coachIds)
    .where("vacancyId", "=", vacancyId)
    .executeTakeFirst();
  return row !== undefined;
}

/** The first look counts. */
export async function markSeen(trx: Db, item: { coachId: string; vacancyId: string }, now: Date): Promise<void> {
  await trx
    .updateTable("inboxItem")
    .set({ seenAt: now.toISOString() })
    .where("coachId", "=", item.coachId)
    .where("vacancyId", "=", item.vacancyId)
    .where("seenAt", "is", null)
    .execute();
}

/** `null` takes it back into the list. */
export async function setDone(trx: Db, id: string, doneAt: Date | null): Promise<void> {
  await trx
    .updateTable("inboxItem")
    .set({ doneAt: doneAt?.toISOString() ?? null })
    .where("id", "=", id)
    .execute();
}

/** Every tip on these vacancies, the oldest first. */
export async function listVacancyTips(
  db: Db,
  vacancyIds: readonly string[],
): Promise<{ tipId: string; vacancyId: string }[]> {
  if (vacancyIds.length === 0) return [];
  const rows = await db
    .selectFrom("tip")
    .select(["id", "vacancyId"])
    .where("vacancyId", "in", vacancyIds)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  return rows.flatMap(({ id, vacancyId }) => (vacancyId ? [{ tipId: id, vacancyId }] : []));
}

/** How many coaches know of a tip or of its vacancy. A number is all an officer may know. */
export async function countToldCoaches(db: Db, tipId: string): Promise<number> {
  const { n } = await db
    .selectFrom("tip")
    .innerJoin("inboxItem", "inboxItem.vacancyId", "tip.vacancyId")
    .select((eb) => eb.fn.count<number>("inboxItem.coachId").distinct().as("n"))
    .where("tip.id", "=", tipId)
    .executeTakeFirstOrThrow();
  const received = await db
    .selectFrom("tipReceiver")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("tipId", "=", tipId)
    .executeTakeFirstOrThrow();
  return Number(n) + Number(received.n);
}
