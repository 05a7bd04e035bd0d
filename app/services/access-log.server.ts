// Writes who looked at what. A look that cannot be logged does not happen.

import type { World } from "#app/world/world.server.ts";
import { appendAccess } from "#db/access-log.ts";
import type { Actor } from "./access.ts";

export async function logAccess(
  world: World,
  actor: Actor | null,
  entry: { verb: string; thing: string; thingId?: string; outcome?: "allowed" | "denied" },
): Promise<void> {
  await appendAccess(
    world.db,
    {
      actorId: actor?.personId ?? null,
      role: actor?.roles[0]?.role ?? null,
      verb: entry.verb,
      thing: entry.thing,
      thingId: entry.thingId ?? null,
      outcome: entry.outcome ?? "allowed",
    },
    world.clock(),
  );
}
