// Employers who wait for the admin's word, and the word itself.
import type { Db } from "./open.ts";

export interface WaitingEmployer {
  id: string;
  name: string;
  businessId: string | null;
  createdAt: string;
  declinedAt: string | null;
  decisionReason: string | null;
  /** Those who may sign in for it. */
  people: EmployerPerson[];
  /** Its vacancies that wait with it. */
  vacancies: string[];
}

export interface EmployerPerson {
  id: string;
  name: string;
  email: string;
  locale: "fi" | "sv" | "en";
  confirmed: boolean;
}

/** Employers not approved who have an account or a vacancy, those never decided upon first, each group oldest first. */
export async function listUnapproved(db: Db): Promise<WaitingEmployer[]> {
  const rows = await db
    .selectFrom("employer")
    .select(["id", "name", "businessId", "createdAt", "declinedAt", "decisionReason"])
    .where("approvedAt", "is", null)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  const all = await Promise.all(
    rows.map(async (row) => ({
      ...row,
      people: await listEmployerPeople(db, row.id),
      vacancies: await listWaitingVacancies(db, row.id),
    })),
  );
  return all
    .filter(({ people, vacancies }) => people.length > 0 || vacancies.length > 0)
    .sort((a, b) => Number(a.declinedAt !== null) - Number(b.declinedAt !== null));
}

export async function countUndecided(db: Db): Promise<number> {
  return (await listUnapproved(db)).filter(({ declinedAt }) => declinedAt === null).length;
}

/** The people who may sign in for an employer. */
export async function listEmployerPeople(db: Db, employerId: string): Promise<EmployerPerson[]> {
  const rows = await db
    .selectFrom("person")
    .innerJoin("personRole", "personRole.personId", "person.id")
    .select(["person.id", "person.name", "person.email", "person.locale", "person.emailConfirmedAt"])
    .distinct()
    .where("personRole.role", "=", "employer")
    .where("personRole.employerId", "=", employerId)
    .where("person.closedAt", "is", null)
    .orderBy("person.email")
    .execute();
  return rows.map(({ emailConfirmedAt, ...person }) => ({ ...person, confirmed: emailConfirmedAt !== null }));
}

async function listWaitingVacancies(db: Db, employerId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("vacancy")
    .select("id")
    .where("employerId", "=", employerId)
    .where("status", "=", "in_review")
    .orderBy("publishedAt")
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

interface Word {
  employerId: string;
  decidedBy: string;
  now: Date;
}

/** Returns the employer's name; undefined where there is nothing to approve (any more). In a transaction. */
export async function approveEmployer(trx: Db, { employerId, decidedBy, now }: Word): Promise<string | undefined> {
  const row = await trx
    .updateTable("employer")
    .set({ approvedAt: now.toISOString(), declinedAt: null, decisionReason: null, decidedBy })
    .where("id", "=", employerId)
    .where("approvedAt", "is", null)
    .returning("name")
    .executeTakeFirst();
  return row?.name;
}

/** Returns the employer's name; undefined where it is approved, declined already or not there. In a transaction. */
export async function declineEmployer(
  trx: Db,
  { employerId, decidedBy, now, reason }: Word & { reason: string },
): Promise<string | undefined> {
  const row = await trx
    .updateTable("employer")
    .set({ declinedAt: now.toISOString(), decisionReason: reason, decidedBy })
    .where("id", "=", employerId)
    .where("approvedAt", "is", null)
    .where("declinedAt", "is", null)
    .returning("name")
    .executeTakeFirst();
  return row?.name;
}

/** Takes back the decision of that moment; undefined where another has been made since. In a transaction. */
export async function undecideEmployer(trx: Db, employerId: string, decidedAt: Date): Promise<string | undefined> {
  const at = decidedAt.toISOString();
  const row = await trx
    .updateTable("employer")
    .set({ approvedAt: null, declinedAt: null, decisionReason: null, decidedBy: null })
    .where("id", "=", employerId)
    .where((eb) => eb.or([eb("approvedAt", "=", at), eb("declinedAt", "=", at)]))
    .returning("name")
    .executeTakeFirst();
  return row?.name;
}
