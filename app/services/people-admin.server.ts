// People and their roles, kept by the admin. Nobody closes their own account or takes their own role away by accident.
import { randomInt } from "node:crypto";
import { hash } from "@node-rs/argon2";
import { translate } from "#app/i18n/server.ts";
import type { World } from "#app/world/world.server.ts";
import {
  closeAccount,
  countClientsOf,
  grantRole,
  isAddressTaken,
  listAccounts,
  listPlacesOfWork,
  reopenAccount,
  setPassword,
  withdrawRole,
} from "#db/accounts.ts";
import { findEmployer } from "#db/employers.ts";
import type { Db } from "#db/open.ts";
import { addPerson, type RoleHeld } from "#db/people.ts";
import type { Locale, Role } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { logAccessIn } from "./access-log.server.ts";
import { notFound } from "./refusals.ts";

export interface RoleAsked {
  role: Role;
  teamId?: string;
  organisationId?: string;
  businessId?: string;
}

type NotDone = {
  problem: { field: string; code: "emailTaken" | "teamMissing" | "organisationMissing" | "employerUnknown" };
};

/** Adds somebody; the first password is made here and told once. */
export async function addAccount(
  world: World,
  actor: Actor,
  { role, ...person }: { name: string; email: string; locale: Locale; role: RoleAsked },
): Promise<{ id: string; password: string } | NotDone> {
  const password = firstPassword();
  const passwordHash = await hash(password);
  const now = world.clock();
  return world.db.transaction().execute(async (trx) => {
    if (await isAddressTaken(trx, person.email)) return { problem: { field: "email", code: "emailTaken" } };
    const held = await roleHeld(trx, role);
    if ("problem" in held) return held;
    const id = await addPerson(trx, { ...person, passwordHash, demo: false, roles: [held], now });
    await logAccessIn(trx, actor, { verb: "add", thing: "person", thingId: id }, now);
    return { id, password };
  });
}

/** Gives a role more. */
export async function grant(
  world: World,
  actor: Actor,
  personId: string,
  role: RoleAsked,
): Promise<NotDone | "done" | "own"> {
  if (personId === actor.personId) return "own";
  const now = world.clock();
  return world.db.transaction().execute(async (trx) => {
    const [account] = await listAccounts(trx, personId);
    if (!account) throw notFound();
    const held = await roleHeld(trx, role);
    if ("problem" in held) return held;
    if (await grantRole(trx, personId, held, now))
      await logAccessIn(trx, actor, { verb: "grant", thing: "person", thingId: personId }, now);
    return "done";
  });
}

export type Change = { act: "close" | "reopen" } | { act: "withdraw"; roleId: string };

/** "own": one's own account is for another admin to change. "last": the last role stays. */
export async function changeAccount(
  world: World,
  actor: Actor,
  personId: string,
  change: Change,
): Promise<"done" | "own" | "last"> {
  if (personId === actor.personId) return "own";
  const now = world.clock();
  return world.db.transaction().execute(async (trx) => {
    const [account] = await listAccounts(trx, personId);
    if (!account) throw notFound();
    if (change.act === "withdraw" && !(await withdrawRole(trx, personId, change.roleId))) return "last";
    if (change.act === "close") await closeAccount(trx, personId, now);
    if (change.act === "reopen") await reopenAccount(trx, personId);
    await logAccessIn(trx, actor, { verb: change.act, thing: "person", thingId: personId }, now);
    return "done";
  });
}

/** A new first password, told once; whoever was signed in is signed out. "own": not one's own, nor a closed account's. */
export async function renewPassword(
  world: World,
  actor: Actor,
  personId: string,
): Promise<{ password: string } | "own"> {
  if (personId === actor.personId) return "own";
  const password = firstPassword();
  const passwordHash = await hash(password);
  const now = world.clock();
  return world.db.transaction().execute(async (trx) => {
    if ((await setPassword(trx, personId, passwordHash)) === undefined) throw notFound();
    await logAccessIn(trx, actor, { verb: "password", thing: "person", thingId: personId }, now);
    return { password };
  });
}

/** Letters and digits that are not mistaken for one another, in groups to read aloud: about 79 bits. */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

function firstPassword(): string {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}

/** A role with the place where it is held; a team brings its organisation with it. */
async function roleHeld(trx: Db, asked: RoleAsked): Promise<RoleHeld | NotDone> {
  const none = { role: asked.role, organisationId: null, teamId: null, employerId: null };
  const places = await listPlacesOfWork(trx);
  if (asked.role === "admin") return none;
  if (asked.role === "employer") {
    const employerId = await findEmployer(trx, { name: "", businessId: asked.businessId ?? "" });
    return employerId && asked.businessId
      ? { ...none, employerId }
      : { problem: { field: "businessId", code: "employerUnknown" } };
  }
  if (asked.role === "te_contact") {
    const organisation = places.find(({ id }) => id === asked.organisationId);
    return organisation
      ? { ...none, organisationId: organisation.id }
      : { problem: { field: "place", code: "organisationMissing" } };
  }
  const home = places.find(({ teams }) => teams.some(({ id }) => id === asked.teamId));
  return home && asked.teamId
    ? { ...none, organisationId: home.id, teamId: asked.teamId }
    : { problem: { field: "place", code: "teamMissing" } };
}

/** Everybody, and where a new person may work. */
export async function peoplePage(world: World, locale: Locale) {
  const title = translate(locale)("admin.peopleTitle");
  return { title, people: await listAccounts(world.db), places: await listPlacesOfWork(world.db) };
}

/** One person. */
export async function personPage(world: World, actor: Actor, personId: string) {
  const [account] = await listAccounts(world.db, personId);
  if (!account) throw notFound();
  return {
    account,
    own: personId === actor.personId,
    clients: await countClientsOf(world.db, personId),
    places: await listPlacesOfWork(world.db),
  };
}
