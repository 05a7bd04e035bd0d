// What new ads are held against for an officer: what they follow by choice, and what the demand board shows of their own area.
import type { World } from "#app/world/world.server.ts";
import { listDemand } from "#db/demand.ts";
import { listSubscriptions, type Subscription } from "#db/subscriptions.ts";
import type { Actor } from "./access.ts";
import { employmentAreasOf, regionsOf } from "./areas.ts";
import { demandMonth } from "./demand-count.server.ts";
import { ownTowns } from "./own-area.server.ts";

/** What is looked for: one of one's own, or a sector in demand. */
export interface Wanted extends Pick<Subscription, "sector" | "areaKind" | "areaCode"> {
  chosen: boolean;
  /** Only these towns of the area: of a whole region an officer is shown the part they work in. */
  towns?: readonly string[];
}

/** What is followed by choice comes first: it is the reason that is named. Of demand only what the board has published. */
export async function wantedBy(world: Pick<World, "db" | "clock">, actor: Actor): Promise<Wanted[]> {
  const own = await listSubscriptions(world.db, actor.personId);
  const chosen = own.map(({ sector, areaKind, areaCode }) => ({ sector, areaKind, areaCode, chosen: true }));
  const towns = await ownTowns(world, actor);
  const mine = { employment_area: employmentAreasOf(towns), region: regionsOf(towns), municipality: [] as string[] };
  const published = await listDemand(world.db, demandMonth(world.clock()));
  const demand = published
    .filter(({ areaKind, areaCode }) => mine[areaKind].includes(areaCode))
    .map(({ sector, areaKind, areaCode }) => ({ sector, areaKind, areaCode, chosen: false, towns }));
  return [...chosen, ...demand];
}
