// People who sign in, their roles, and the organisations and teams they work in.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";
import type { Locale, OrganisationKind, Role } from "./vocabulary/lists.ts";

export interface RoleHeld {
  role: Role;
  organisationId: string | null;
  teamId: string | null;
  employerId: string | null;
}

export interface Person {
  id: string;
  email: string;
  name: string;
  locale: Locale;
  demo: boolean;
  roles: RoleHeld[];
}

/** Adds a person with the roles held; throws if the e-mail is taken. Returns the id. */
export async function addPerson(
  db: Db,
  person: {
    email: string;
    name: string;
    passwordHash: string;
    locale: Locale;
    demo: boolean;
    roles: RoleHeld[];
    now: Date;
  },
): Promise<string> {
  const id = newId();
  const at = person.now.toISOString();
  await db
    .insertInto("person")
    .values({
      id,
      email: person.email.trim().toLowerCase(),
      name: person.name,
      passwordHash: person.passwordHash,
      locale: person.locale,
      demo: person.demo ? 1 : 0,
      emailConfirmedAt: person.demo ? at : null,
      createdAt: at,
      closedAt: null,
    })
    .execute();
  for (const role of person.roles)
    await db
      .insertInto("personRole")
      .values({ id: newId(), personId: id, ...role, grantedAt: at })
      .execute();
  return id;
}

/** The person and the stored password hash, for sign-in only. Closed accounts are not found. */
export async function findForSignIn(
  db: Db,
  email: string,
): Promise<{ id: string; passwordHash: string; demo: boolean } | undefined> {
  const row = await db
    .selectFrom("person")
    .select(["id", "passwordHash", "demo"])
    .where("email", "=", email.trim().toLowerCase())
    .where("closedAt", "is", null)
    .executeTakeFirst();
  return row && { id: row.id, passwordHash: row.passwordHash, demo: row.demo === 1 };
}

export async function findPerson(db: Db, id: string): Promise<Person | undefined> {
  const row = await db
    .selectFrom("person")
    .selectAll()
    .where("id", "=", id)
    .where("closedAt", "is", null)
    .executeTakeFirst();
  if (!row) return undefined;
  const roles = await db
    .selectFrom("personRole")
    .select(["role", "organisationId", "teamId", "employerId"])
    .where("personId", "=", id)
    .execute();
  return { id: row.id, email: row.email, name: row.name, locale: row.locale, demo: row.demo === 1, roles };
}

/** The officer who has this address, in any letters' case; undefined for everybody else. */
export async function findOfficerByAddress(db: Db, email: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("person")
    .innerJoin("personRole", "personRole.personId", "person.id")
    .select("person.id")
    .where("person.email", "=", email.trim().toLowerCase())
    .where("person.closedAt", "is", null)
    .where("personRole.role", "=", "te_contact")
    .executeTakeFirst();
  return row?.id;
}

export async function setLocale(db: Db, id: string, locale: Locale): Promise<void> {
  await db.updateTable("person").set({ locale }).where("id", "=", id).execute();
}

export async function addOrganisation(
  db: Db,
  organisation: { kind: OrganisationKind; name: string; municipalities: string[]; now: Date },
): Promise<string> {
  const id = newId();
  const { kind, name, now } = organisation;
  await db.insertInto("organisation").values({ id, kind, name, createdAt: now.toISOString() }).execute();
  for (const municipalityCode of organisation.municipalities)
    await db.insertInto("organisationMunicipality").values({ organisationId: id, municipalityCode }).execute();
  return id;
}

export async function addTeam(db: Db, team: { organisationId: string; name: string; now: Date }): Promise<string> {
  const id = newId();
  const { organisationId, name, now } = team;
  await db.insertInto("team").values({ id, organisationId, name, createdAt: now.toISOString() }).execute();
  return id;
}

/** The coaches of these teams with the number of their open clients, each once also with roles in two teams. */
export async function listCaseloads(
  db: Db,
  teamIds: readonly string[],
): Promise<{ id: string; name: string; clients: number }[]> {
  if (teamIds.length === 0) return [];
  const rows = await db
    .selectFrom("person")
    .innerJoin("personRole", "personRole.personId", "person.id")
    .leftJoin("client", (join) => join.onRef("client.coachId", "=", "person.id").on("client.closedAt", "is", null))
    .select(["person.id", "person.name", (eb) => eb.fn.count<number>("client.id").distinct().as("clients")])
    .where("personRole.role", "=", "coach")
    .where("personRole.teamId", "in", teamIds)
    .where("person.closedAt", "is", null)
    .groupBy(["person.id", "person.name"])
    .execute();
  return rows.map(({ id, name, clients }) => ({ id, name, clients: Number(clients) }));
}

/** Everybody who works as a coach today, with the teams they do it in. */
export async function listCoaches(db: Db): Promise<{ coachId: string; teamIds: string[] }[]> {
  const rows = await db
    .selectFrom("personRole")
    .innerJoin("person", "person.id", "personRole.personId")
    .select(["person.id", "personRole.teamId"])
    .where("personRole.role", "=", "coach")
    .where("person.closedAt", "is", null)
    .orderBy("person.id")
    .execute();
  const teams = new Map<string, string[]>();
  for (const { id, teamId } of rows) teams.set(id, [...(teams.get(id) ?? []), ...(teamId ? [teamId] : [])]);
  return [...teams].map(([coachId, teamIds]) => ({ coachId, teamIds }));
}

/** The municipalities an organisation serves. */
export async function listCatchment(db: Db, organisationIds: readonly string[]): Promise<string[]> {
  if (organisationIds.length === 0) return [];
  const rows = await db
    .selectFrom("organisationMunicipality")
    .select("municipalityCode")
    .distinct()
    .where("organisationId", "in", organisationIds)
    .orderBy("municipalityCode")
    .execute();
  return rows.map((row) => row.municipalityCode);
}
