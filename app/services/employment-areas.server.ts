// Where officers and coaches work: their organisations, and the employment areas these serve.
import type { World } from "#app/world/world.server.ts";
import { listAreasServed } from "#db/offices.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { areaName } from "./areas.ts";

/** Organisations in which somebody is an officer. */
export function officesOf(actor: Actor): string[] {
  const held = actor.roles.flatMap(({ role, organisationId }) =>
    role === "te_contact" && organisationId ? [organisationId] : [],
  );
  return [...new Set(held)];
}

/** The employment areas somebody works in, by name: an officer's own, or those where a coach's organisation serves. */
export async function areasWorkedIn(
  world: Pick<World, "db">,
  actor: Actor,
  locale: Locale,
): Promise<{ code: string; name: string }[]> {
  const organisations = actor.roles.flatMap(({ organisationId }) => organisationId ?? []);
  const codes = await listAreasServed(world.db, organisations);
  return codes
    .map((code) => ({ code, name: areaName({ kind: "employment_area", code }, locale) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}
