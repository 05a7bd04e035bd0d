// What one employer may know of one client, and employers a client wants left out. For a client already found in scope.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";
import type { Disclosure } from "./vocabulary/lists.ts";

export interface DisclosureKept {
  clientId: string;
  employerId: string;
  employerName: string;
  disclosure: Disclosure;
  /** Still sealed; only of `introduced`. */
  wordingSealed: string | null;
  /** ISO instant. */
  agreedAt: string;
}

/** What has been chosen for single employers, by the employer's name. An employer without a row: nothing is agreed. */
export async function listDisclosures(db: Db, clientIds: string[]): Promise<DisclosureKept[]> {
  if (clientIds.length === 0) return [];
  return db
    .selectFrom("clientEmployer")
    .innerJoin("employer", "employer.id", "clientEmployer.employerId")
    .select(["clientId", "employerId", "disclosure", "wordingSealed", "agreedAt", "employer.name as employerName"])
    .where("clientId", "in", clientIds)
    .orderBy("employer.name")
    .orderBy("employerId")
    .execute();
}

/**
 * Writes what an employer may know. Where the coach no longer introduces the client, every visit to the employer
 * loses the client's code. In a transaction.
 */
export async function keepDisclosure(
  trx: Db,
  chosen: {
    clientId: string;
    employerId: string;
    disclosure: Disclosure;
    wordingSealed: string | null;
    createdBy: string;
    now: Date;
  },
): Promise<void> {
  const { now, clientId, employerId, ...columns } = chosen;
  const row = { ...columns, agreedAt: now.toISOString() };
  await trx
    .insertInto("clientEmployer")
    .values({ id: newId(), clientId, employerId, ...row })
    .onConflict((c) => c.columns(["clientId", "employerId"]).doUpdateSet(row))
    .execute();
  if (chosen.disclosure === "introduced") return;
  await trx
    .updateTable("visit")
    .set({ clientId: null })
    .where("clientId", "=", clientId)
    .where("employerId", "=", employerId)
    .execute();
}

/** Employers the client wants left out, by name. */
export async function listLeftOut(
  db: Db,
  clientId: string,
): Promise<{ employerId: string; name: string; nameFolded: string }[]> {
  return db
    .selectFrom("clientExcludedEmployer")
    .innerJoin("employer", "employer.id", "clientExcludedEmployer.employerId")
    .select(["employerId", "employer.name", "employer.nameFolded"])
    .where("clientId", "=", clientId)
    .orderBy("employer.name")
    .orderBy("employerId")
    .execute();
}

/**
 * Every row of an employer that a client wants left out, by client: an employer may stand here once with a Y-tunnus and
 * once by the bare name that an ad gave. Two with a Y-tunnus each are two, whatever their names.
 */
export async function listRuledOut(
  db: Db,
  clientIds: readonly string[],
): Promise<{ clientId: string; employerId: string; nameFolded: string }[]> {
  if (clientIds.length === 0) return [];
  return db
    .selectFrom("clientExcludedEmployer")
    .innerJoin("employer", "employer.id", "clientExcludedEmployer.employerId")
    .innerJoin("employer as alike", (join) =>
      join.on((eb) =>
        eb.or([
          eb("alike.id", "=", eb.ref("employer.id")),
          eb.and([
            eb("alike.nameFolded", "=", eb.ref("employer.nameFolded")),
            eb.or([eb("alike.businessId", "is", null), eb("employer.businessId", "is", null)]),
          ]),
        ]),
      ),
    )
    .select(["clientId", "alike.id as employerId", "alike.nameFolded"])
    .distinct()
    .where("clientId", "in", clientIds)
    .orderBy("clientId")
    .orderBy("alike.id")
    .execute();
}

export async function leaveOut(
  trx: Db,
  { now, ...pair }: { clientId: string; employerId: string; now: Date },
): Promise<void> {
  await trx
    .insertInto("clientExcludedEmployer")
    .values({ ...pair, createdAt: now.toISOString() })
    .onConflict((c) => c.columns(["clientId", "employerId"]).doNothing())
    .execute();
}

export async function letBackIn(trx: Db, pair: { clientId: string; employerId: string }): Promise<void> {
  await trx
    .deleteFrom("clientExcludedEmployer")
    .where("clientId", "=", pair.clientId)
    .where("employerId", "=", pair.employerId)
    .execute();
}

/** Employers by id, as a list of names; unknown ids are left out. */
export async function listEmployerNames(db: Db, ids: string[]): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom("employer")
    .select(["id", "name"])
    .where("id", "in", ids)
    .orderBy("name")
    .orderBy("id")
    .execute();
}
