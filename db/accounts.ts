// Accounts as the admin keeps them: everybody with their roles, closed ones too.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";
import type { RoleHeld } from "./people.ts";
import type { Locale, Role } from "./vocabulary/lists.ts";

export interface Account {
  id: string;
  name: string;
  email: string;
  locale: Locale;
  closedAt: string | null;
  roles: { id: string; role: Role; place: string }[];
}

/** Everybody, by name; with an id only that one. */
export async function listAccounts(db: Db, id?: string): Promise<Account[]> {
  const people = db.selectFrom("person").select(["id", "name", "email", "locale", "closedAt"]).orderBy("name");
  const rows = await (id === undefined ? people : people.where("id", "=", id)).execute();
  const held = db
    .selectFrom("personRole")
    .leftJoin("organisation", "organisation.id", "personRole.organisationId")
    .leftJoin("team", "team.id", "personRole.teamId")
    .leftJoin("employer", "employer.id", "personRole.employerId")
    .select(["personRole.id", "personRole.personId", "personRole.role", "organisation.name as organisation"])
    .select(["team.name as team", "employer.name as employer"])
    .orderBy("personRole.grantedAt")
    .orderBy("personRole.id");
  const roles = await (id === undefined ? held : held.where("personRole.personId", "=", id)).execute();
  return rows.map((row) => ({
    ...row,
    roles: roles
      .filter(({ personId }) => personId === row.id)
      .map(({ id: roleId, role, organisation, team, employer }) => ({
        ...{ id: roleId, role },
        place: [team, organisation, employer].filter(Boolean).join(", "),
      })),
  }));
}

/** Is the address anybody's, also that of somebody whose account is closed? */
export async function isAddressTaken(db: Db, email: string): Promise<boolean> {
  const row = await db
    .selectFrom("person")
    .select("id")
    .where("email", "=", email.trim().toLowerCase())
    .executeTakeFirst();
  return row !== undefined;
}

/** Where somebody may work: organisations with their teams. */
export async function listPlacesOfWork(
  db: Db,
): Promise<{ id: string; name: string; teams: { id: string; name: string }[] }[]> {
  const organisations = await db.selectFrom("organisation").select(["id", "name"]).orderBy("name").execute();
  const teams = await db.selectFrom("team").select(["id", "name", "organisationId"]).orderBy("name").execute();
  return organisations.map(({ id, name }) => ({
    ...{ id, name },
    teams: teams.filter((team) => team.organisationId === id).map((team) => ({ id: team.id, name: team.name })),
  }));
}

/** Nobody signs in with it any more, and open sessions end. Returns the name. In a transaction. */
export async function closeAccount(trx: Db, id: string, now: Date): Promise<string | undefined> {
  const row = await trx
    .updateTable("person")
    .set({ closedAt: now.toISOString() })
    .where("id", "=", id)
    .where("closedAt", "is", null)
    .returning("name")
    .executeTakeFirst();
  if (row) await trx.deleteFrom("session").where("personId", "=", id).execute();
  return row?.name;
}

export async function reopenAccount(trx: Db, id: string): Promise<string | undefined> {
  const row = await trx
    .updateTable("person")
    .set({ closedAt: null })
    .where("id", "=", id)
    .where("closedAt", "is not", null)
    .returning("name")
    .executeTakeFirst();
  return row?.name;
}

/** A new password; open sessions end, for somebody else may have opened them. Returns the name. In a transaction. */
export async function setPassword(trx: Db, id: string, passwordHash: string): Promise<string | undefined> {
  const row = await trx
    .updateTable("person")
    .set({ passwordHash })
    .where("id", "=", id)
    .where("closedAt", "is", null)
    .returning("name")
    .executeTakeFirst();
  if (row) await trx.deleteFrom("session").where("personId", "=", id).execute();
  return row?.name;
}

/** Gives a role, unless it is held already; returns whether it is new. In a transaction. */
export async function grantRole(trx: Db, personId: string, role: RoleHeld, now: Date): Promise<boolean> {
  const same = await trx
    .selectFrom("personRole")
    .select(["role", "organisationId", "teamId", "employerId"])
    .where("personId", "=", personId)
    .execute();
  const places = ["role", "organisationId", "teamId", "employerId"] as const;
  if (same.some((held) => places.every((place) => held[place] === role[place]))) return false;
  await trx
    .insertInto("personRole")
    .values({ id: newId(), personId, ...role, grantedAt: now.toISOString() })
    .execute();
  return true;
}

/** Takes a role away, but never the last one: an account without one leads nowhere. In a transaction. */
export async function withdrawRole(trx: Db, personId: string, roleId: string): Promise<boolean> {
  const held = await trx.selectFrom("personRole").select("id").where("personId", "=", personId).execute();
  if (held.length < 2 || !held.some(({ id }) => id === roleId)) return false;
  await trx.deleteFrom("personRole").where("id", "=", roleId).execute();
  return true;
}

/** How many open clients have this coach: they need another before the account is closed. */
export async function countClientsOf(db: Db, coachId: string): Promise<number> {
  const row = await db
    .selectFrom("client")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("coachId", "=", coachId)
    .where("closedAt", "is", null)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}
