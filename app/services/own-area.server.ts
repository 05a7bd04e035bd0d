// Where somebody works: the municipalities their organisations serve.
import type { World } from "#app/world/world.server.ts";
import { listCatchment } from "#db/people.ts";
import type { Actor } from "./access.ts";

export function ownTowns(world: Pick<World, "db">, actor: Pick<Actor, "roles">): Promise<string[]> {
  return listCatchment(
    world.db,
    actor.roles.flatMap(({ organisationId }) => organisationId ?? []),
  );
}
