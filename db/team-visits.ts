// What a team's coaches have done and planned with employers, all together: who, when, with whom. Never a client, never a note.
import type { Db } from "./open.ts";
import type { Channel, PartnerStatus, RelationStage, VisitPurpose } from "./vocabulary/lists.ts";

export interface TeamVisit {
  id: string;
  coachId: string;
  coachName: string;
  employerId: string;
  employerName: string;
  state: "planned" | "done";
  purpose: VisitPurpose;
  channel: Channel;
  /** ISO instant. */
  plannedAt: string;
}

/** The coaches of these teams who work today, each once. */
export async function listTeamCoaches(db: Db, teamIds: readonly string[]): Promise<string[]> {
  if (teamIds.length === 0) return [];
  const rows = await db
    .selectFrom("personRole")
    .innerJoin("person", "person.id", "personRole.personId")
    .select("person.id")
    .distinct()
    .where("personRole.role", "=", "coach")
    .where("personRole.teamId", "in", teamIds)
    .where("person.closedAt", "is", null)
    .orderBy("person.id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Contacts made or planned by these coaches, oldest first; cancelled ones are none. */
export async function listTeamVisits(
  db: Db,
  asked: { coachIds: readonly string[]; from?: Date; to?: Date },
): Promise<TeamVisit[]> {
  const { coachIds, from, to } = asked;
  if (coachIds.length === 0) return [];
  const rows = await db
    .selectFrom("visit")
    .innerJoin("employer", "employer.id", "visit.employerId")
    .innerJoin("person", "person.id", "visit.coachId")
    .select(["visit.id", "visit.coachId", "person.name as coachName", "visit.employerId"])
    .select(["employer.name as employerName", "visit.state", "visit.purpose", "visit.channel", "visit.plannedAt"])
    .where("visit.coachId", "in", coachIds)
    .where("visit.state", "!=", "cancelled")
    .where((eb) =>
      eb.and([
        ...(from ? [eb("visit.plannedAt", ">=", from.toISOString())] : []),
        ...(to ? [eb("visit.plannedAt", "<", to.toISOString())] : []),
      ]),
    )
    .orderBy("visit.plannedAt")
    .orderBy("visit.id")
    .execute();
  return rows.map((row) => ({ ...row, state: row.state === "planned" ? "planned" : "done" }));
}

export interface MetPartner {
  id: string;
  name: string;
  status: PartnerStatus;
  stage: RelationStage;
  contactsPerMonth: number | null;
  /** Contacts in the asked month, those of all coaches of the house together. */
  contacts: number;
  confirmedAt: string | null;
  /** Codes of the municipalities where it works, as far as known. */
  municipalities: string[];
}

/** Of these employers those who are or have been partners, by name; the month's contacts are counted in [from, to). */
export async function listMetPartners(
  db: Db,
  employerIds: readonly string[],
  month: { from: Date; to: Date },
): Promise<MetPartner[]> {
  if (employerIds.length === 0) return [];
  const partners = await db
    .selectFrom("partner")
    .innerJoin("employer", "employer.id", "partner.employerId")
    .select(["employer.id", "employer.name", "partner.status", "partner.stage"])
    .select(["partner.contactsPerMonth", "partner.confirmedAt"])
    .where("partner.employerId", "in", employerIds)
    .where("partner.status", "in", ["partner", "paused"])
    .orderBy("employer.name")
    .orderBy("employer.id")
    .execute();
  const counts = await db
    .selectFrom("visit")
    .select((eb) => ["employerId", eb.fn.countAll<number>().as("n")])
    .where("employerId", "in", employerIds)
    .where("state", "!=", "cancelled")
    .where("plannedAt", ">=", month.from.toISOString())
    .where("plannedAt", "<", month.to.toISOString())
    .groupBy("employerId")
    .execute();
  const contacts = new Map(counts.map(({ employerId, n }) => [employerId, Number(n)]));
  const towns = await listTownsOf(db, employerIds);
  return partners.map((partner) => ({
    ...partner,
    contacts: contacts.get(partner.id) ?? 0,
    municipalities: towns.get(partner.id) ?? [],
  }));
}

/** The municipalities of these employers' workplaces; an employer without a known one is not in the map. */
export async function listTownsOf(db: Db, employerIds: readonly string[]): Promise<Map<string, string[]>> {
  if (employerIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("workplace")
    .select(["employerId", "municipalityCode"])
    .distinct()
    .where("employerId", "in", employerIds)
    .where("municipalityCode", "is not", null)
    .orderBy("municipalityCode")
    .execute();
  const towns = new Map<string, string[]>();
  for (const { employerId, municipalityCode } of rows)
    if (municipalityCode) towns.set(employerId, [...(towns.get(employerId) ?? []), municipalityCode]);
  return towns;
}
