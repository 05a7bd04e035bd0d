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
 * what was written down of it. A tip, an inbox item or a question to an officer stays too, without the client. False: there
 * was no such client.
 */
export async function eraseClient(trx: Db, id: string): Promise<boolean> {
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
  await trx.updateTable("questionConsent").set({ clientId: null }).where("clientId", "=", id).execute();
  for (const table of suitedRows) await forgetAmongSuited(trx, table, id);
  await trx.deleteFrom("putAside").where("line", "like", `%${id}%`).execute();
  // What was still to be done for them.
  for (const column of ["payload", "dedupeKey"] as const)
    await trx.deleteFrom("job").where(column, "like", `%${id}%`).execute();
  // A screen that is in this client's hands right now.
  await trx.deleteFrom("session").where("clientModeClientId", "=", id).execute();
  const { numDeletedRows } = await trx.deleteFrom("client").where("id", "=", id).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Rows that list clients something may suit. */
const suitedRows = ["inboxItem", "tipReceiver"] as const;

async function forgetAmongSuited(trx: Db, table: (typeof suitedRows)[number], id: string): Promise<void> {
  const items = await trx.selectFrom(table).select(["id", "clients"]).where("clients", "like", `%${id}%`).execute();
  for (const item of items) {
    const others = (JSON.parse(item.clients) as { clientId: string }[]).filter((one) => one.clientId !== id);
    await trx
      .updateTable(table)
      .set({ clients: JSON.stringify(others) })
      .where("id", "=", item.id)
      .execute();
  }
}
