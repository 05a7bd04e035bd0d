// A sector in an area that a coach or an officer follows. Kept searches (saved-searches.ts) are another thing: they hold
// any question to the search page and count what is new when looked at; these are a pair of codes, so that a tip can be
// held against everybody's at once, without asking the search.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";
import type { AreaKind } from "./vocabulary/officers.ts";

export interface Subscription {
  id: string;
  personId: string;
  /** `tol2008:I`, or `any`. */
  sector: string;
  areaKind: AreaKind;
  areaCode: string;
  letters: boolean;
  /** ISO instants. */
  createdAt: string;
  lookedAt: string;
}

export type SubscriptionToAdd = Pick<Subscription, "personId" | "sector" | "areaKind" | "areaCode" | "letters">;

const columns = ["id", "personId", "sector", "areaKind", "areaCode", "letters", "createdAt", "lookedAt"] as const;
type Row = Omit<Subscription, "letters"> & { letters: number };
const kept = (row: Row): Subscription => ({ ...row, letters: row.letters === 1 });

/** Adds one; false where the same sector and area is followed already. */
export async function addSubscription(trx: Db, { letters, ...one }: SubscriptionToAdd, now: Date): Promise<boolean> {
  const at = now.toISOString();
  const added = await trx
    .insertInto("subscription")
    .values({ id: newId(), ...one, letters: letters ? 1 : 0, createdAt: at, lookedAt: at })
    .onConflict((c) => c.columns(["personId", "sector", "areaKind", "areaCode"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

/** One's own, in the order they were made. */
export async function listSubscriptions(db: Db, personId: string): Promise<Subscription[]> {
  const rows = await db
    .selectFrom("subscription")
    .select(columns)
    .where("personId", "=", personId)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  return rows.map(kept);
}

/** Everybody's who works in this role today. */
export async function listSubscriptionsOf(db: Db, role: "coach" | "te_contact"): Promise<Subscription[]> {
  const rows = await db
    .selectFrom("subscription")
    .select(columns)
    .where("personId", "in", (eb) =>
      eb
        .selectFrom("person")
        .innerJoin("personRole", "personRole.personId", "person.id")
        .select("person.id")
        .where("personRole.role", "=", role)
        .where("person.closedAt", "is", null),
    )
    .orderBy("personId")
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  return rows.map(kept);
}

/** False where it is not there or not one's own. */
export async function setSubscriptionLetters(
  db: Db,
  own: { id: string; personId: string },
  letters: boolean,
): Promise<boolean> {
  const done = await db
    .updateTable("subscription")
    .set({ letters: letters ? 1 : 0 })
    .where("id", "=", own.id)
    .where("personId", "=", own.personId)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** What was removed, so that it can be brought back; undefined where it was not one's own. */
export async function removeSubscription(
  db: Db,
  own: { id: string; personId: string },
): Promise<Subscription | undefined> {
  const row = await db
    .deleteFrom("subscription")
    .where("id", "=", own.id)
    .where("personId", "=", own.personId)
    .returning(columns)
    .executeTakeFirst();
  return row && kept(row);
}

/** All of one's own were looked at: what came before is news no more. */
export async function markSubscriptionsLooked(db: Db, personId: string, now: Date): Promise<void> {
  await db.updateTable("subscription").set({ lookedAt: now.toISOString() }).where("personId", "=", personId).execute();
}
