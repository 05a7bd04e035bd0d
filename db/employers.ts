// Employers and partners.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";
import type { PartnerStatus, RelationStage } from "./vocabulary/lists.ts";

const folded = (name: string) => name.trim().replace(/\s+/g, " ").toLowerCase();

/** A registered employer by Y-tunnus, else by its exact name, letter case aside. */
export async function findEmployer(
  db: Db,
  employer: { name: string; businessId: string | null },
): Promise<string | undefined> {
  const query = db.selectFrom("employer").select("id").orderBy("id");
  const row = await (employer.businessId
    ? query.where("businessId", "=", employer.businessId)
    : query.where("nameFolded", "=", folded(employer.name))
  ).executeTakeFirst();
  return row?.id;
}

/** Finds an employer by Y-tunnus, else by folded name; adds it where there is none. Returns the id. */
export async function findOrAddEmployer(
  db: Db,
  employer: { name: string; businessId: string | null; sectors?: string[]; approvedAt?: Date | null; now: Date },
): Promise<string> {
  const known = await findEmployer(db, employer);
  if (known) return known;
  const id = newId();
  await db
    .insertInto("employer")
    .values({
      id,
      businessId: employer.businessId,
      name: employer.name.trim(),
      nameFolded: folded(employer.name),
      sectors: JSON.stringify(employer.sectors ?? []),
      approvedAt: employer.approvedAt?.toISOString() ?? null,
      declinedAt: null,
      decisionReason: null,
      decidedBy: null,
      createdAt: employer.now.toISOString(),
    })
    // Two imports may meet the same new employer: the Y-tunnus says that it is one.
    .onConflict((c) => c.column("businessId").doNothing())
    .execute();
  return (await findEmployer(db, employer)) ?? id;
}

export interface PartnerTerms {
  employerId: string;
  status: PartnerStatus;
  stage: RelationStage;
  contactsPerMonth: number | null;
  simultaneous: number | null;
  /** ISO date. */
  nextAvailableOn: string | null;
  occupations: string[];
  sectors: string[];
  carvableTasks: string | null;
  adjustments: string[];
  openness: string[];
  wanted: string[];
  confirmedAt: Date;
  now: Date;
}

/** Writes the terms of a partnership; the employer's vacancies are put back into the change log by the caller. */
export async function setPartner(db: Db, { now, confirmedAt, ...terms }: PartnerTerms): Promise<void> {
  const row = {
    ...terms,
    occupations: JSON.stringify(terms.occupations),
    sectors: JSON.stringify(terms.sectors),
    adjustments: JSON.stringify(terms.adjustments),
    openness: JSON.stringify(terms.openness),
    wanted: JSON.stringify(terms.wanted),
    confirmedAt: confirmedAt.toISOString(),
  };
  await db
    .insertInto("partner")
    .values({
      ...row,
      termsVersion: null,
      startedAt: now.toISOString(),
      contactName: null,
      contactPhone: null,
      bestTime: null,
    })
    .onConflict((c) => c.column("employerId").doUpdateSet(row))
    .execute();
}

/** What an employer's own first page shows. */
export async function findEmployerOverview(db: Db, id: string): Promise<EmployerOverview | undefined> {
  const row = await db
    .selectFrom("employer")
    .leftJoin("partner", "partner.employerId", "employer.id")
    .select(["employer.name", "employer.businessId", "approvedAt", "declinedAt", "decisionReason", "partner.status"])
    .where("employer.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { status, ...employer } = row;
  return { ...employer, partnership: status ?? "none" };
}

export interface EmployerOverview {
  name: string;
  businessId: string | null;
  partnership: PartnerStatus;
  approvedAt: string | null;
  declinedAt: string | null;
  decisionReason: string | null;
}

/** Is the Y-tunnus somebody's already: approved, or with an account? What is only a name from elsewhere is not. */
export async function isTaken(db: Db, businessId: string): Promise<boolean> {
  const rows = await db
    .selectFrom("employer")
    .leftJoin("personRole", "personRole.employerId", "employer.id")
    .select(["employer.approvedAt", "personRole.id"])
    .where("employer.businessId", "=", businessId)
    .execute();
  return rows.some((row) => row.approvedAt !== null || row.id !== null);
}
