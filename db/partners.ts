// Partners and other employers as a coach meets them: whom to ask for, when, and what work there could be.
import type { Expression, ExpressionBuilder, Selectable, SqlBool } from "kysely";
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

/** Terms a coach has noted of a yes said aloud; the employer may write its own later. */
const spoken = "spoken";

/** An admin knows the company, or a coach has met it and heard the yes. */
function known(eb: ExpressionBuilder<Database, "partner" | "employer">): Expression<SqlBool> {
  return eb.or([
    eb("employer.approvedAt", "is not", null),
    eb.and([eb("partner.termsVersion", "=", spoken), eb("employer.declinedAt", "is", null)]),
  ]);
}

/** Partners who are glad of a contact today: approved, or with a yes said to a coach. */
export async function listPartnersToMeet(db: Db, now: Date): Promise<PartnerToMeet[]> {
  const rows = await db
    .selectFrom("partner")
    .innerJoin("employer", "employer.id", "partner.employerId")
    .selectAll("partner")
    .select("employer.name")
    .where("partner.status", "=", "partner")
    .where(known)
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

/** Employers to choose from: partners, and those one of these coaches has met. By name. */
export async function listEmployersToMeet(
  db: Db,
  coachIds: readonly string[],
): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom("employer")
    .leftJoin("partner", "partner.employerId", "employer.id")
    .select(["employer.id", "employer.name"])
    .where((eb) =>
      eb.or([
        eb.and([eb("partner.status", "=", "partner"), known(eb)]),
        eb(
          "employer.id",
          "in",
          eb.selectFrom("visit").select("visit.employerId").where("visit.coachId", "in", coachIds),
        ),
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

/** A partner's terms were agreed on by word of mouth. */
export async function markSpoken(trx: Db, employerId: string): Promise<void> {
  await trx.updateTable("partner").set({ termsVersion: spoken }).where("employerId", "=", employerId).execute();
}

/** Somebody has talked with the partner: what it said holds as of that moment. Never moves back in time. */
export async function confirmPartner(trx: Db, employerId: string, at: Date): Promise<void> {
  await trx
    .updateTable("partner")
    .set({ confirmedAt: at.toISOString() })
    .where("employerId", "=", employerId)
    .where("status", "=", "partner")
    .where((eb) => eb.or([eb("confirmedAt", "is", null), eb("confirmedAt", "<", at.toISOString())]))
    .execute();
}

/** Registered employers that may be the same one: the Y-tunnus, or a name that holds the other's. At most ten. */
export async function listAlike(
  db: Db,
  asked: { businessId: string | null /** Folded, without "oy" and the like. */; name: string },
): Promise<{ id: string; name: string; businessId: string | null }[]> {
  return db
    .selectFrom("employer")
    .select(["id", "name", "businessId"])
    .where((eb) =>
      eb.or([
        ...(asked.businessId ? [eb("businessId", "=", asked.businessId)] : []),
        ...(asked.name ? [eb("nameFolded", "like", `%${asked.name.replace(/[%_]/g, " ")}%`)] : []),
      ]),
    )
    .orderBy("name")
    .orderBy("id")
    .limit(10)
    .execute();
}
