// What new ads are held against for an officer: what they follow by choice, and what the demand board shows in their own area.
import type { World } from "#app/world/world.server.ts";
import { listSubscriptions, type Subscription } from "#db/subscriptions.ts";
import type { Actor } from "./access.ts";

/** What is looked for: one of one's own, or a sector in demand in one's own area. */
export interface Wanted extends Pick<Subscription, "sector" | "areaKind" | "areaCode"> {
  chosen: boolean;
}

/** What is followed by choice comes first: it is the reason that is named. */
export async function wantedBy(world: Pick<World, "db" | "clock">, actor: Actor): Promise<Wanted[]> {
  const own = await listSubscriptions(world.db, actor.personId);
  return own.map(({ sector, areaKind, areaCode }) => ({ sector, areaKind, areaCode, chosen: true }));
}
