// Signing in and out, and who is asking. Sessions live in the database; the cookie holds only a random key to one.
import { createHash, randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { localeOfHeader } from "#app/i18n/locale.ts";
import type { World } from "#app/world/world.server.ts";
import { listCovered } from "#db/covers.ts";
import { findForSignIn, findPerson, type Person } from "#db/people.ts";
import {
  addSession,
  type ClientMode,
  endExpiredSessions,
  endSession,
  findClientMode,
  findSessionPerson,
} from "#db/sessions.ts";
import { type Actor, may, type Thing, type Verb } from "./access.ts";
import { finnishDay } from "./finnish-time.ts";
import { notFound, signInFirst, toClientMode } from "./refusals.ts";

const cookieName = "rinnalla_session";
const sessionHours = 12;

// Verified when the address is unknown, so that the answer takes the same time either way.
const nobodysHash = hash(randomBytes(16).toString("hex"));

/** Opens a session; undefined when address and password do not fit. The value is a Set-Cookie header. */
export async function signIn(
  world: World,
  { email, password, secure }: { email: string; password: string; secure: boolean },
): Promise<{ personId: string; cookie: string } | undefined> {
  const found = await findForSignIn(world.db, email);
  const fits = await verify(found?.passwordHash ?? (await nobodysHash), password);
  if (!found || !fits || (found.demo && !world.demo)) return undefined;
  const now = world.clock();
  const key = randomBytes(32).toString("base64url");
  await endExpiredSessions(world.db, now);
  const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000);
  await addSession(world.db, { idHash: hashOf(key), personId: found.id, now, expiresAt });
  return { personId: found.id, cookie: cookieOf(key, sessionHours * 3600, secure) };
}

/** Ends the session of a request, everywhere it is open. The value is a Set-Cookie header. */
export async function signOut(world: World, request: Request): Promise<string> {
  const key = keyOf(request);
  if (key) await endSession(world.db, hashOf(key));
  return cookieOf("", 0, false);
}

/** The person asking; undefined for nobody. A demo account is nobody where the demo is off. */
export async function findAsker(world: World, request: Request): Promise<Person | undefined> {
  const key = keyOf(request);
  if (!key) return undefined;
  const personId = await findSessionPerson(world.db, hashOf(key), world.clock());
  const person = personId ? await findPerson(world.db, personId) : undefined;
  return person?.demo && !world.demo ? undefined : person;
}

/** Somebody as the table of rights sees them, with the coaches they cover for today. */
export async function actorOf(world: Pick<World, "db" | "clock">, person: Person): Promise<Actor> {
  const covered = person.roles.some(({ role }) => role === "coach")
    ? await listCovered(world.db, person.id, finnishDay(world.clock()))
    : [];
  const covers = covered.map(({ coachId }) => coachId);
  return { personId: person.id, name: person.name, roles: person.roles, covers };
}

/** The asker, if the table allows; throws a redirect to sign-in for nobody and 404 for somebody else. */
export async function requireActor(
  world: World,
  request: Request,
  verb: Verb,
  thing: Thing,
): Promise<{ person: Person; actor: Actor }> {
  const person = await findAsker(world, request);
  if (!person) throw signInFirst(request, localeOfHeader(request.headers.get("Accept-Language")));
  const mode = await clientModeOf(world, request);
  if (mode && !isModePage(request, mode)) throw toClientMode(mode.clientId);
  const actor = await actorOf(world, person);
  if (!may(actor, verb, thing)) throw notFound();
  return { person, actor };
}

/** What the session shows while the screen is in a client's hands; undefined while it is not. */
export async function clientModeOf(world: Pick<World, "db">, request: Request): Promise<ClientMode | undefined> {
  const idHash = sessionHash(request);
  return idHash ? findClientMode(world.db, idHash) : undefined;
}

/** The id under which the database knows the session of a request; undefined where the request has none. */
export function sessionHash(request: Request): string | undefined {
  const key = keyOf(request);
  return key ? hashOf(key) : undefined;
}

/** In a client's hands a session opens one page and no other. */
const isModePage = (request: Request, { clientId }: ClientMode) =>
  new URL(request.url).pathname.replace(/\.data$/, "") === `/coach/clients/${clientId}/mode`;

function keyOf(request: Request): string | undefined {
  const cookies = request.headers.get("Cookie")?.split(/;\s*/) ?? [];
  return cookies.find((c) => c.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1) || undefined;
}

function hashOf(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

function cookieOf(key: string, maxAge: number, secure: boolean): string {
  return `${cookieName}=${key}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure ? "; Secure" : ""}`;
}
