// The demo region in a test world: who is who, found by the names the demo gives them.
import type { Actor } from "#app/services/access.ts";
import { seedDemo } from "#app/services/demo.server.ts";
import { catchUp } from "#app/services/index.server.ts";
import { actorOf } from "#app/services/session.server.ts";
import type { World } from "#app/world/world.server.ts";
import { findPerson } from "#db/people.ts";
import { makeWorld } from "#tests/world.ts";

/** A world with the demo region in it, everything findable. */
export async function makeDemoHouse(): Promise<World> {
  const world = await makeWorld();
  await seedDemo(world);
  await catchUp(world, "test");
  return world;
}

/** Somebody of the demo by the first part of the e-mail: "taimi". */
export async function actor(world: World, first: string): Promise<Actor> {
  const { id } = await world.db
    .selectFrom("person")
    .select("id")
    .where("email", "like", `${first}.%`)
    .executeTakeFirstOrThrow();
  const person = await findPerson(world.db, id);
  if (!person) throw new Error(`${first} is not in the demo`);
  return actorOf(world, person);
}

export async function clientId(world: World, codeName: string): Promise<string> {
  const row = await world.db
    .selectFrom("client")
    .select("id")
    .where("codeName", "=", codeName)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The status of the refusal; the work must not succeed. */
export async function refusal(work: Promise<unknown>): Promise<number> {
  try {
    await work;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown.status;
    throw thrown;
  }
  throw new Error("it was allowed");
}

export const log = (world: World) => world.db.selectFrom("accessLog").selectAll().orderBy("number").execute();
