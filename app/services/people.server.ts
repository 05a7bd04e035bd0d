// Adding people who sign in, from the command line and for the demo.
import { hash } from "@node-rs/argon2";
import type { World } from "#app/world/world.server.ts";
import { addPerson, type RoleHeld, setLocale } from "#db/people.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";

/** Adds somebody with a password; throws if the address is taken. Returns the id. */
export async function addUser(
  world: Pick<World, "db" | "clock">,
  user: { email: string; name: string; password: string; locale: Locale; demo: boolean; roles: RoleHeld[] },
): Promise<string> {
  const { password, ...person } = user;
  return addPerson(world.db, { ...person, passwordHash: await hash(password), now: world.clock() });
}

/** The language of one's own pages. */
export async function chooseLocale(world: World, actor: Actor, locale: Locale): Promise<void> {
  await setLocale(world.db, actor.personId, locale);
}
