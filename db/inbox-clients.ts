// The clients an inbox item names, brought up to date when a client's wishes change.
import { newId } from "./ids.ts";
import type { InboxClient } from "./inbox.ts";
import type { Db } from "./open.ts";

/** Every item that names the client, whoever's it is. */
export async function listItemsNaming(db: Db, clientId: string): Promise<{ coachId: string; vacancyId: string }[]> {
  const rows = await db
    .selectFrom("inboxItem")
    .select(["coachId", "vacancyId", "clients"])
    .where("clients", "like", `%${clientId.replace(/[%_]/g, "")}%`)
    .orderBy("coachId")
    .orderBy("vacancyId")
    .execute();
  const names = (clients: string) => (JSON.parse(clients) as InboxClient[]).some((one) => one.clientId === clientId);
  return rows.filter(({ clients }) => names(clients)).map(({ coachId, vacancyId }) => ({ coachId, vacancyId }));
}

/**
 * Puts the clients of an item as they are now, or adds the item. Somebody it did not name before brings it up again as
 * new; else what the coach has seen and done stays. An item that names nobody any more stays and is not shown. In a
 * transaction.
 */
export async function renameClients(
  trx: Db,
  told: { coachId: string; vacancyId: string; tipId: string | null; clients: InboxClient[]; now: Date },
): Promise<void> {
  const { coachId, vacancyId, tipId } = told;
  const [clients, now] = [JSON.stringify(told.clients), told.now.toISOString()];
  const known = await trx
    .selectFrom("inboxItem")
    .select(["id", "clients"])
    .where("coachId", "=", coachId)
    .where("vacancyId", "=", vacancyId)
    .executeTakeFirst();
  if (!known) {
    if (told.clients.length === 0) return;
    const item = { id: newId(), coachId, vacancyId, tipId, clients, createdAt: now, seenAt: null, doneAt: null };
    await trx
      .insertInto("inboxItem")
      .values(item)
      .onConflict((c) => c.columns(["coachId", "vacancyId"]).doNothing())
      .execute();
    return;
  }
  if (known.clients === clients) return;
  const before = new Set((JSON.parse(known.clients) as InboxClient[]).map((one) => one.clientId));
  const somebodyNew = told.clients.some((one) => !before.has(one.clientId));
  await trx
    .updateTable("inboxItem")
    .set({ clients, ...(somebodyNew ? { createdAt: now, seenAt: null, doneAt: null, remindedAt: null } : {}) })
    .where("id", "=", known.id)
    .execute();
}
