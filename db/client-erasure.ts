// A client wishes to be erased: every row that is about them goes. The access log keeps the bare id, which then points at nobody.
import type { Db } from "./open.ts";

/** Rows that carry the client's id themselves. */
const ownTables = [
  "clientProfile",
  "clientExcludedEmployer",
  "clientEmployer",
  "clientFind",
  "clientPlan",
  "suggestion",
  "answer",
  "viewLink",
  "handover",
] as const;

const applicationRows = ["applicationStep"] as const;
const employmentRows = ["employmentFollowUp", "employmentWeek", "employmentFit"] as const;

/**
 * Takes part in a transaction. A visit to an employer is the employer's as well: it stays, without the client and without
 * what was written down of it. A tip or an inbox item stays too, without the client among those it may suit.
 */
export async function eraseClient(trx: Db, id: string): Promise<void> {
  const applications = trx.selectFrom("application").select("id").where("clientId", "=", id);
  const employments = trx.selectFrom("employment").select("id").where("clientId", "=", id);
  for (const table of applicationRows) await trx.deleteFrom(table).where("applicationId", "in", applications).execute();
  for (const table of employmentRows) await trx.deleteFrom(table).where("employmentId", "in", employments).execute();
  await trx.deleteFrom("employment").where("clientId", "=", id).execute();
  await trx.deleteFrom("application").where("clientId", "=", id).execute();
  for (const table of ownTables) await trx.deleteFrom(table).where("clientId", "=", id).execute();
  await trx
    .updateTable("visit")
    .set({ clientId: null, note: null, personMet: null, nextStep: null, nextStepOn: null })
    .where("clientId", "=", id)
    .execute();
  await forgetInInbox(trx, id);
  await trx.deleteFrom("putAside").where("line", "like", `%${id}%`).execute();
  await trx.deleteFrom("client").where("id", "=", id).execute();
}

async function forgetInInbox(trx: Db, id: string): Promise<void> {
  const items = await trx
    .selectFrom("inboxItem")
    .select(["id", "clients"])
    .where("clients", "like", `%${id}%`)
    .execute();
  for (const item of items) {
    const others = (JSON.parse(item.clients) as { clientId: string }[]).filter((one) => one.clientId !== id);
    await trx
      .updateTable("inboxItem")
      .set({ clients: JSON.stringify(others) })
      .where("id", "=", item.id)
      .execute();
  }
}
