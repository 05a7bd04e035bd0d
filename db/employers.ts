// Employers and partners.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";
import type { PartnerStatus } from "./vocabulary/lists.ts";

/** Finds an employer by Y-tunnus, else by folded name; adds it where there is none. Returns the id. */
export async function findOrAddEmployer(
  db: Db,
  employer: { name: string; businessId: string | null; now: Date },
): Promise<string> {
  const nameFolded = employer.name.trim().replace(/\s+/g, " ").toLowerCase();
  const known = employer.businessId
    ? await db.selectFrom("employer").select("id").where("businessId", "=", employer.businessId).executeTakeFirst()
    : await db
        .selectFrom("employer")
        .select("id")
        .where("nameFolded", "=", nameFolded)
        .orderBy("id")
        .executeTakeFirst();
  if (known) return known.id;
  const id = newId();
  await db
    .insertInto("employer")
    .values({
      id,
      businessId: employer.businessId,
      name: employer.name.trim(),
      nameFolded,
      sectors: "[]",
      approvedAt: null,
      createdAt: employer.now.toISOString(),
    })
    .execute();
  return id;
}

/** Sets the partner status; the employer's vacancies are put back into the change log by the caller. */
export async function setPartner(
  db: Db,
  partner: { employerId: string; status: PartnerStatus; adjustments: string[]; sectors: string[]; now: Date },
): Promise<void> {
  const at = partner.now.toISOString();
  const row = {
    status: partner.status,
    adjustments: JSON.stringify(partner.adjustments),
    sectors: JSON.stringify(partner.sectors),
    startedAt: at,
    confirmedAt: at,
  };
  await db
    .insertInto("partner")
    .values({
      employerId: partner.employerId,
      stage: "not_met",
      contactsPerMonth: null,
      nextAvailableOn: null,
      simultaneous: null,
      occupations: "[]",
      carvableTasks: null,
      openness: "[]",
      wanted: "[]",
      termsVersion: null,
      ...row,
    })
    .onConflict((c) => c.column("employerId").doUpdateSet(row))
    .execute();
}
