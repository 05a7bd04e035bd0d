// Partners and other employers as a coach meets them: whom to ask for, when, and what work there could be.
import type { Selectable } from "kysely";
import type { Database, Db } from "./open.ts";
import type { PartnerStatus, RelationStage } from "./vocabulary/lists.ts";

export interface PartnerToMeet {
  employerId: string;
  name: string;
  occupations: string[];
  sectors: string[];
  adjustments: string[];
  /** What could be carved out into a job, in the employer's own words. */
  carvableTasks: string | null;
  stage: RelationStage;
  confirmedAt: string | null;
  workplaces: Selectable<Database["workplace"]>[];
}

/** Approved partners who are glad of a contact today. */
export async function listPartnersToMeet(db: Db, now: Date): Promise<PartnerToMeet[]> {
  const rows = await db
    .selectFrom("partner")
    .innerJoin("employer", "employer.id", "partner.employerId")
    .selectAll("partner")
    .select("employer.name")
    .where("partner.status", "=", "partner")
    .where("employer.approvedAt", "is not", null)
    .where((eb) =>
      eb.or([
        eb("partner.nextAvailableOn", "is", null),
        eb("partner.nextAvailableOn", "<=", now.toISOString().slice(0, 10)),
      ]),
    )
    .orderBy("employer.name")
    .orderBy("employer.id")
    .execute();
  const ids = rows.map((row) => row.employerId);
  const workplaces =
    ids.length === 0
      ? []
      : await db.selectFrom("workplace").selectAll().where("employerId", "in", ids).orderBy("id").execute();
  return rows.map((row) => ({
    employerId: row.employerId,
    name: row.name,
    occupations: JSON.parse(row.occupations),
    sectors: JSON.parse(row.sectors),
    adjustments: JSON.parse(row.adjustments),
    carvableTasks: row.carvableTasks,
    stage: row.stage,
    confirmedAt: row.confirmedAt,
    workplaces: workplaces.filter((place) => place.employerId === row.employerId),
  }));
}

export interface EmployerToMeet {
  id: string;
  name: string;
  partnership: PartnerStatus;
  contactsPerMonth: number | null;
  /** ISO date. */
  nextAvailableOn: string | null;
  contactName: string | null;
  contactPhone: string | null;
  bestTime: string | null;
}

/** An employer with what a coach needs before getting in touch. */
export async function findEmployerToMeet(db: Db, id: string): Promise<EmployerToMeet | undefined> {
  const row = await db
    .selectFrom("employer")
    .leftJoin("partner", "partner.employerId", "employer.id")
    .select(["employer.id", "employer.name", "partner.status", "contactsPerMonth", "nextAvailableOn"])
    .select(["contactName", "contactPhone", "bestTime"])
    .where("employer.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { status, ...employer } = row;
  return { ...employer, partnership: status ?? "none" };
}

/** Employers a coach may choose from: partners, and those the coach has met. By name. */
export async function listEmployersToMeet(db: Db, coachId: string): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom("employer")
    .leftJoin("partner", "partner.employerId", "employer.id")
    .select(["employer.id", "employer.name"])
    .where((eb) =>
      eb.or([
        eb.and([eb("partner.status", "=", "partner"), eb("employer.approvedAt", "is not", null)]),
        eb("employer.id", "in", eb.selectFrom("visit").select("visit.employerId").where("visit.coachId", "=", coachId)),
      ]),
    )
    .orderBy("employer.name")
    .orderBy("employer.id")
    .execute();
}

/** A visit has moved the relation on; only partners carry a stage of their own. */
export async function setPartnerStage(trx: Db, employerId: string, stage: RelationStage): Promise<void> {
  await trx.updateTable("partner").set({ stage }).where("employerId", "=", employerId).execute();
}
