// Writes who looked at what. A look that cannot be logged does not happen.

import type { World } from "#app/world/world.server.ts";
import { addAccess, appendAccess } from "#db/access-log.ts";
import type { Db } from "#db/open.ts";
import type { Actor } from "./access.ts";

export interface AccessTold {
  verb: string;
  thing: string;
  thingId?: string;
  outcome?: "allowed" | "denied";
}

export async function logAccess(world: World, actor: Actor | null, entry: AccessTold): Promise<void> {
  await appendAccess(world.db, entryOf(actor, entry), world.clock());
}

/** In the transaction of what is done: neither happens without the other. */
export async function logAccessIn(trx: Db, actor: Actor, entry: AccessTold, now: Date): Promise<void> {
  await addAccess(trx, entryOf(actor, entry), now);
}

const entryOf = (actor: Actor | null, { verb, thing, thingId, outcome }: AccessTold) => ({
  actorId: actor?.personId ?? null,
  role: actor?.roles[0]?.role ?? null,
  verb,
  thing,
  thingId: thingId ?? null,
  outcome: outcome ?? ("allowed" as const),
});
