// A client is erased at their own wish. It cannot be taken back, so it is asked for twice; only the log remembers that it was done.
import type { World } from "#app/world/world.server.ts";
import { eraseClient } from "#db/client-erasure.ts";
import type { Actor } from "./access.ts";
import { logAccessIn } from "./access-log.server.ts";
import { getHeldClient } from "./client-held.server.ts";
import { notFound } from "./refusals.ts";

/**
 * By the client's own coach only, also where a client is shared with the team; of an ended one as well, while anything is kept.
 * @param typed the code name, typed once more; where it is another, nothing is done and the answer is false
 * @throws 404
 */
export async function eraseAtWish(world: World, actor: Actor, clientId: string, typed: string): Promise<boolean> {
  const client = await getHeldClient(world, actor, clientId);
  if (client.coachId !== actor.personId) throw notFound();
  if (typed.trim().toLowerCase() !== client.codeName.toLowerCase()) return false;
  const now = world.clock();
  await world.db.transaction().execute(async (trx) => {
    await eraseClient(trx, client.id);
    await logAccessIn(trx, actor, { verb: "erase", thing: "client", thingId: client.id }, now);
  });
  return true;
}
