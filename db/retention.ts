// What is kept no longer than allowed: which rows are due, and what of them goes. Ended clients go as in client-erasure.ts.
import { sql } from "kysely";
import type { Db } from "./open.ts";

/**
 * Ended clients whose time is over, the longest over first; the day itself is still theirs.
 * @param today ISO day in Finland; `usual`: ISO day, for those ended before it without a day of their own
 */
export async function listLapsedClients(db: Db, { today, usual }: { today: string; usual: string }): Promise<string[]> {
  const rows = await db
    .selectFrom("client")
    .select("id")
    .where("closedAt", "is not", null)
    .where((eb) =>
      eb.or([eb("keepUntil", "<", today), eb.and([eb("keepUntil", "is", null), eb("closedAt", "<", usual)])]),
    )
    .orderBy("keepUntil")
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Ads over since before an instant that still say something; at most so many. */
export async function listLapsedAds(db: Db, before: Date, limit: number): Promise<string[]> {
  const at = before.toISOString();
  const rows = await db
    .selectFrom("vacancy")
    .select("id")
    .where("status", "!=", "published")
    .where((eb) =>
      eb.or([
        eb("validThrough", "<", at),
        // Without a deadline an ad is over when somebody says so; one that rests or waits for approval is not.
        eb.and([
          eb("validThrough", "is", null),
          eb("modifiedAt", "<", at),
          eb("status", "in", ["expired", "filled", "withdrawn"]),
        ]),
      ]),
    )
    .where(({ exists, selectFrom }) =>
      exists(selectFrom("vacancyText").select("title").whereRef("vacancyText.vacancyId", "=", "vacancy.id")),
    )
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * Takes an ad's words: texts, how to apply, whom to ask, colleagues' notes, the street. The row stays, for answers and
 * visits point at it and figures are made of its codes; so does its hash, so that its source does not bring it back.
 * In a transaction. False: it had none any more.
 */
export async function forgetAd(trx: Db, id: string): Promise<boolean> {
  const gone = await trx.deleteFrom("vacancyText").where("vacancyId", "=", id).executeTakeFirst();
  if (gone.numDeletedRows === 0n) return false;
  await trx.deleteFrom("vacancyNote").where("vacancyId", "=", id).execute();
  await trx
    .updateTable("vacancyWorkplace")
    .set({ street: null, name: null, lat: null, lon: null })
    .where("vacancyId", "=", id)
    .execute();
  await trx
    .updateTable("vacancy")
    .set({ applying: "{}", evidence: "{}", skills: "[]", education: null, sourceUrl: null, duplicateKey: null })
    // Pay is figures and the ad's own words in one; a name that is no employer's here may be a private person's.
    .set({ pay: null, employerName: sql`case when employer_id is null then null else employer_name end` })
    .where("id", "=", id)
    .execute();
  return true;
}

/** Visits before an instant that still hold words or a person's name; at most so many. */
export async function listLapsedVisits(db: Db, before: Date, limit: number): Promise<string[]> {
  const rows = await withWords(db, before).orderBy("plannedAt").orderBy("id").limit(limit).execute();
  return rows.map(({ id }) => id);
}

const wordless = { note: null, personMet: null, nextStep: null, nextStepOn: null, place: null };

const withWords = (db: Db, before: Date) =>
  db
    .selectFrom("visit")
    .select("id")
    .where("plannedAt", "<", before.toISOString())
    .where((eb) =>
      eb.or((Object.keys(wordless) as (keyof typeof wordless)[]).map((column) => eb(column, "is not", null))),
    );

/** Takes a visit's free text and the person met. That it was made stays. In a transaction. False: it had none any more. */
export async function forgetVisitWords(trx: Db, id: string, before: Date): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("visit")
    .set(wordless)
    .where("id", "=", id)
    .where("id", "in", withWords(trx, before))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
