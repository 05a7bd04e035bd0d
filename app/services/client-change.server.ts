// One change to one client: in scope, in one transaction, and in the access log or not at all.
import type { World } from "#app/world/world.server.ts";
import { type Client, findClient } from "#db/clients.ts";
import type { Db } from "#db/open.ts";
import type { Actor } from "./access.ts";
import { logAccessIn } from "./access-log.server.ts";
import { getClient, scopeOf } from "./clients.server.ts";
import { notFound } from "./refusals.ts";

/** @throws 404 where the client is not the actor's own; the attempt is logged */
export async function changeClient<T>(
  world: World,
  actor: Actor,
  clientId: string,
  change: (trx: Db, client: Client, now: Date) => Promise<T>,
): Promise<T> {
  await getClient(world, actor, clientId);
  const now = world.clock();
  return world.db.transaction().execute(async (trx) => {
    const client = await findClient(trx, scopeOf(actor), clientId);
    if (!client) throw notFound();
    await logAccessIn(trx, actor, { verb: "change", thing: "client", thingId: client.id }, now);
    return change(trx, client, now);
  });
}
