// One's own settings: the hours in which no letters come, and the password.
import { hash, verify } from "@node-rs/argon2";
import type { World } from "#app/world/world.server.ts";
import { setPassword } from "#db/accounts.ts";
import { findForSignIn, type Person } from "#db/people.ts";
import { findQuietHours, type QuietHours, setQuietHours } from "#db/quiet-hours.ts";
import type { Actor } from "./access.ts";
import { logAccessIn } from "./access-log.server.ts";
import { signIn } from "./session.server.ts";

export async function quietHoursOf(world: World, actor: Actor): Promise<QuietHours | undefined> {
  return findQuietHours(world.db, actor.personId);
}

export async function keepQuietHours(world: World, actor: Actor, quiet: QuietHours | undefined): Promise<void> {
  await setQuietHours(world.db, actor.personId, quiet);
}

/**
 * Changes one's own password, the old one in hand. Every open session ends; the cookie returned opens a new one here.
 * The demo's accounts keep theirs: it stands on the sign-in page.
 */
export async function changePassword(
  world: World,
  actor: Actor,
  person: Person,
  given: { old: string; fresh: string; secure: boolean },
): Promise<{ ok: true; cookie: string } | { ok: false; problem: "oldWrong" | "demo" }> {
  if (person.demo) return { ok: false, problem: "demo" };
  const known = await findForSignIn(world.db, person.email);
  if (!known || !(await verify(known.passwordHash, given.old))) return { ok: false, problem: "oldWrong" };
  const passwordHash = await hash(given.fresh);
  const now = world.clock();
  await world.db.transaction().execute(async (trx) => {
    await setPassword(trx, person.id, passwordHash);
    await logAccessIn(trx, actor, { verb: "change", thing: "password", thingId: person.id }, now);
  });
  const { fresh: password, secure } = given;
  const opened = await signIn(world, { email: person.email, password, secure });
  if (!opened) throw new Error("the new password does not open the account");
  return { ok: true, cookie: opened.cookie };
}
