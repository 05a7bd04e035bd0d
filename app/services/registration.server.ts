// An employer registers: company, account, a session at once, and a letter that asks whether the address is right.
import { createHash, randomBytes } from "node:crypto";
import { hash } from "@node-rs/argon2";
import type { World } from "#app/world/world.server.ts";
import { addConfirmation, confirmEmail, findAddressState, findConfirmation } from "#db/confirmations.ts";
import { findEmployerOverview, findOrAddEmployer, isTaken } from "#db/employers.ts";
import type { Db } from "#db/open.ts";
import { addPerson, findForSignIn } from "#db/people.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { instantAfter } from "./calendar-days.ts";
import { writeLetter } from "./letters.server.ts";
import { signIn } from "./session.server.ts";

/** How long a link to confirm an address lives; the letter says it too. */
const linkDays = 5;

interface Registering {
  company: string;
  /** With a right check digit. */
  businessId: string;
  name: string;
  email: string;
  password: string;
  locale: Locale;
}

export type Registered =
  | { ok: true; cookie: string }
  | { ok: false; problems: { field: "businessId" | "email"; code: "businessIdTaken" | "emailTaken" }[] };

type RegisteringWorld = Pick<World, "db" | "clock">;

/** Adds the company, which waits for an admin, and its first person. Who has a Y-tunnus or an address is never told. */
export async function registerEmployer(world: World, given: Registering): Promise<Registered> {
  const passwordHash = await hash(given.password);
  const problems = await world.db.transaction().execute(async (trx) => {
    const taken = await whatIsTaken(trx, given);
    if (taken.length === 0) await addEmployerWithPerson(trx, given, passwordHash, world.clock());
    return taken;
  });
  if (problems.length > 0) return { ok: false, problems };
  const { email, password } = given;
  const session = await signIn(world, { email, password, secure: !world.demo });
  if (!session) throw new Error("somebody who has just registered cannot sign in");
  return { ok: true, cookie: session.cookie };
}

async function whatIsTaken(trx: Db, { businessId, email }: Registering) {
  const problems: (Registered & { ok: false })["problems"] = [];
  if (await isTaken(trx, businessId)) problems.push({ field: "businessId", code: "businessIdTaken" });
  if (await findForSignIn(trx, email)) problems.push({ field: "email", code: "emailTaken" });
  return problems;
}

async function addEmployerWithPerson(trx: Db, given: Registering, passwordHash: string, now: Date): Promise<void> {
  const { company, businessId, name, email, locale } = given;
  const employerId = await findOrAddEmployer(trx, { name: company, businessId, approvedAt: null, now });
  const role = { role: "employer", organisationId: null, teamId: null, employerId } as const;
  const person = { email, name, passwordHash, locale, demo: false, roles: [role], now };
  const personId = await addPerson(trx, person);
  await askToConfirm(trx, { personId, name, employer: company, email, locale, now });
}

/** Makes a new link and writes the letter that brings it. In a transaction. */
async function askToConfirm(
  trx: Db,
  to: { personId: string; name: string; employer: string; email: string; locale: Locale; now: Date },
): Promise<void> {
  const { personId, name, employer, email, locale, now } = to;
  const key = randomBytes(32).toString("base64url");
  const expiresAt = instantAfter(now, linkDays);
  await addConfirmation(trx, { keyHash: hashOf(key), personId, now, expiresAt });
  await writeLetter(trx, {
    ...{ kind: "confirm_address", to: email, locale, now },
    params: { name, employer, path: `/${locale}/confirm/${key}` },
    dedupeKey: `confirm_address:${hashOf(key)}`,
  });
}

/** Is this a living link? Looking uses nothing up: some mail programs open links before their reader does. */
export async function isLivingLink(world: RegisteringWorld, key: string): Promise<boolean> {
  return (await findConfirmation(world.db, hashOf(key), world.clock())) !== undefined;
}

/** Confirms the address a link was sent to; false where the link is used, too old or made up. */
export async function confirmAddress(world: RegisteringWorld, key: string): Promise<boolean> {
  const now = world.clock();
  return world.db.transaction().execute(async (trx) => {
    const personId = await findConfirmation(trx, hashOf(key), now);
    if (!personId) return false;
    await confirmEmail(trx, personId, now);
    return true;
  });
}

/** At most one new letter in this many minutes. */
const patienceMinutes = 10;

/** Sends a new link to the actor's own address, unless it is confirmed or one has just been sent. Returns whether it was. */
export async function sendLinkAgain(world: RegisteringWorld, actor: Actor, locale: Locale): Promise<boolean> {
  const now = world.clock();
  return world.db.transaction().execute(async (trx) => {
    const state = await findAddressState(trx, actor.personId);
    const latest = state?.linkMadeAt ? Date.parse(state.linkMadeAt) : 0;
    if (!state || state.confirmedAt || now.getTime() - latest < patienceMinutes * 60_000) return false;
    const employerId = actor.roles.find((held) => held.role === "employer")?.employerId;
    const employer = employerId ? await findEmployerOverview(trx, employerId) : undefined;
    const { personId, name } = actor;
    await askToConfirm(trx, { personId, name, employer: employer?.name ?? "", email: state.email, locale, now });
    return true;
  });
}

function hashOf(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}
