// For whom one stands in today, and until when: what lists mark a colleague's clients, visits and news with.
import type { World } from "#app/world/world.server.ts";
import { listCovered } from "#db/covers.ts";
import type { Actor } from "./access.ts";
import { finnishDay } from "./finnish-time.ts";
import type { Wording } from "./wording.server.ts";

export interface StandIn {
  name: string;
  /** The last day of it, in words. */
  until: string;
}

/** By the id of the coach covered for, in the order of their names. Empty for who covers for nobody. */
export async function standInsOf(
  world: Pick<World, "db" | "clock">,
  actor: Actor,
  { date }: Wording,
): Promise<Map<string, StandIn>> {
  if (actor.covers.length === 0) return new Map();
  const covered = await listCovered(world.db, actor.personId, finnishDay(world.clock()));
  return new Map(covered.map(({ coachId, name, untilOn }) => [coachId, { name, until: date(untilOn) }]));
}
