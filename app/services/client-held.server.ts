// Clients of whom something is held: open ones in scope, and ended ones for the one coach who was theirs.
import type { World } from "#app/world/world.server.ts";
import { type Client, type ClientEnded, findClient, findEndedClient } from "#db/clients.ts";
import type { Actor } from "./access.ts";
import { logAccess } from "./access-log.server.ts";
import { scopeOf } from "./clients.server.ts";
import { finnishDay } from "./finnish-time.ts";
import { notFound } from "./refusals.ts";

const findEnded = (world: World, { personId: coachId }: Actor, id: string) =>
  findEndedClient(world.db, { coachId, today: finnishDay(world.clock()) }, id);

/** Open in scope, or one's own ended one while anything is kept. @throws 404, and the attempt is logged */
export async function getHeldClient(world: World, actor: Actor, id: string): Promise<Client | ClientEnded> {
  const client = (await findClient(world.db, scopeOf(actor), id)) ?? (await findEnded(world, actor, id));
  return client ?? refuse(world, actor, id);
}

/** @throws 404 also for one who is open, or nothing of whom is kept any more */
export async function getEndedClient(world: World, actor: Actor, id: string): Promise<ClientEnded> {
  return (await findEnded(world, actor, id)) ?? refuse(world, actor, id);
}

async function refuse(world: World, actor: Actor, id: string): Promise<never> {
  await logAccess(world, actor, { verb: "read", thing: "client", thingId: id.slice(0, 40), outcome: "denied" });
  throw notFound();
}
