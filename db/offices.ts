// The officers' side of the house: organisations of employment areas, who works there, and which teams they meet.
import type { Db } from "./open.ts";
import type { Locale } from "./vocabulary/lists.ts";

export interface Office {
  id: string;
  name: string;
  officers: { id: string; name: string }[];
}

/** Organisations of employment areas in which an officer works today, by name. */
export async function listOffices(db: Db): Promise<Office[]> {
  const rows = await officers(db)
    .select(["organisation.id", "organisation.name", "person.id as personId", "person.name as personName"])
    .where("organisation.kind", "=", "employment_area")
    .orderBy("organisation.name")
    .orderBy("organisation.id")
    .orderBy("person.name")
    .execute();
  const offices = new Map<string, Office>();
  for (const { id, name, personId, personName } of rows) {
    const office = offices.get(id) ?? { id, name, officers: [] };
    if (!office.officers.some((one) => one.id === personId)) office.officers.push({ id: personId, name: personName });
    offices.set(id, office);
  }
  return [...offices.values()];
}

/** Where letters to the officers of an organisation go. */
export async function listOfficerAddresses(
  db: Db,
  organisationId: string,
): Promise<{ id: string; name: string; email: string; locale: Locale }[]> {
  return officers(db)
    .select(["person.id", "person.name", "person.email", "person.locale"])
    .distinct()
    .where("organisation.id", "=", organisationId)
    .orderBy("person.name")
    .execute();
}

const officers = (db: Db) =>
  db
    .selectFrom("personRole")
    .innerJoin("person", "person.id", "personRole.personId")
    .innerJoin("organisation", "organisation.id", "personRole.organisationId")
    .where("personRole.role", "=", "te_contact")
    .where("person.closedAt", "is", null);

/** The employment areas in which these organisations serve a municipality, by code. */
export async function listAreasServed(db: Db, organisationIds: readonly string[]): Promise<string[]> {
  if (organisationIds.length === 0) return [];
  const rows = await db
    .selectFrom("organisationMunicipality")
    .innerJoin("municipality", "municipality.code", "organisationMunicipality.municipalityCode")
    .select("municipality.employmentAreaCode as code")
    .distinct()
    .where("organisationMunicipality.organisationId", "in", organisationIds)
    .orderBy("code")
    .execute();
  return rows.map(({ code }) => code);
}

export interface Pair {
  teamId: string;
  teamName: string;
  organisationId: string;
  organisationName: string;
}

/** Which teams share a municipality with which employment area's organisation: those who have reason to meet. */
export async function listPairs(db: Db): Promise<Pair[]> {
  return db
    .selectFrom("team")
    .innerJoin("organisationMunicipality as theirs", "theirs.organisationId", "team.organisationId")
    .innerJoin("organisationMunicipality as ours", "ours.municipalityCode", "theirs.municipalityCode")
    .innerJoin("organisation", "organisation.id", "ours.organisationId")
    .select(["team.id as teamId", "team.name as teamName"])
    .select(["organisation.id as organisationId", "organisation.name as organisationName"])
    .distinct()
    .where("organisation.kind", "=", "employment_area")
    .orderBy("teamName")
    .orderBy("organisationName")
    .orderBy("teamId")
    .execute();
}
