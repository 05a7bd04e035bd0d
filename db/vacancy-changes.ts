// The ordered change log of vacancies: the index follows it with a cursor of its own.
import { nextNumber } from "./counters.ts";
import type { Db } from "./open.ts";
import { listVacancies, setVacancyStatus, tellIndex, type Vacancy } from "./vacancies.ts";

/** The next changed vacancies after a cursor, oldest change first, and the cursor that follows them. */
export async function changesAfter(
  db: Db,
  cursor: number,
  limit: number,
): Promise<{ vacancies: Vacancy[]; cursor: number } | undefined> {
  const rows = await db
    .selectFrom("vacancy")
    .select(["id", "changeNumber"])
    .where("changeNumber", ">", cursor)
    .orderBy("changeNumber")
    .limit(limit)
    .execute();
  const last = rows.at(-1);
  if (!last) return undefined;
  return {
    vacancies: await listVacancies(
      db,
      rows.map((r) => r.id),
    ),
    cursor: last.changeNumber,
  };
}

/** Marks what is past its deadline as expired – and back, should the deadline or the clock have moved. */
export async function expireDue(db: Db, now: Date): Promise<number> {
  const at = now.toISOString();
  return db.transaction().execute(async (trx) => {
    const past = await trx
      .selectFrom("vacancy")
      .select("id")
      .where("status", "=", "published")
      .where("validThrough", "<=", at)
      .execute();
    const again = await trx
      .selectFrom("vacancy")
      .select("id")
      .where("status", "=", "expired")
      .where("validThrough", ">", at)
      .execute();
    for (const { id } of past) await setVacancyStatus(trx, id, { status: "expired", reason: "deadline", now });
    for (const { id } of again) await setVacancyStatus(trx, id, { status: "published", reason: "deadline", now });
    return past.length + again.length;
  });
}

const approved = "approved";

/** An employer has been approved: what waited for it is published. Returns the ids. In a transaction. */
export async function publishWaiting(trx: Db, employerId: string, now: Date): Promise<string[]> {
  const at = now.toISOString();
  const rows = await trx
    .selectFrom("vacancy")
    .select(["id", "validThrough"])
    .where("employerId", "=", employerId)
    .where("status", "=", "in_review")
    .orderBy("id")
    .execute();
  for (const { id, validThrough } of rows) {
    const status = validThrough !== null && validThrough <= at ? "expired" : "published";
    await trx.updateTable("vacancy").set({ publishedAt: at }).where("id", "=", id).execute();
    await setVacancyStatus(trx, id, { status, reason: approved, now });
  }
  return rows.map(({ id }) => id);
}

/** The approval given at that moment is taken back: what it published, and nobody has touched since, waits again. In a transaction. */
export async function unpublishWaiting(trx: Db, employerId: string, approvedAt: Date, now: Date): Promise<void> {
  const rows = await trx
    .selectFrom("vacancy")
    .select("id")
    .where("employerId", "=", employerId)
    .where("status", "in", ["published", "expired"])
    .where("statusReason", "=", approved)
    .where("publishedAt", "=", approvedAt.toISOString())
    .execute();
  for (const { id } of rows) await setVacancyStatus(trx, id, { status: "in_review", reason: approved, now });
}

/** Puts an employer's vacancies back into the log: its name or partnership shows on each of them. */
export async function touchEmployerVacancies(trx: Db, employerId: string): Promise<void> {
  const rows = await trx.selectFrom("vacancy").select("id").where("employerId", "=", employerId).execute();
  for (const { id } of rows)
    await trx
      .updateTable("vacancy")
      .set({ changeNumber: await nextNumber(trx, "change") })
      .where("id", "=", id)
      .execute();
  if (rows.length > 0) await tellIndex(trx);
}
