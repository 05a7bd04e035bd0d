// What was read of an ad, closed for one officer: it comes back as it left, or not at all.
import type { World } from "#app/world/world.server.ts";
import type { Reading } from "./ad-content.server.ts";
import { badRequest } from "./refusals.ts";

type SealWorld = Pick<World, "seal">;

export function sealReading(world: SealWorld, officerId: string, reading: Reading): string {
  return world.seal.seal(JSON.stringify(reading), placeOf(officerId));
}

/** @throws 400 where it was sealed for somebody else, or changed on the way */
export function openReading(world: SealWorld, officerId: string, sealed: string): Reading {
  try {
    return JSON.parse(world.seal.open(sealed, placeOf(officerId))) as Reading;
  } catch {
    throw badRequest();
  }
}

const placeOf = (officerId: string) => `tip draft ${officerId}`;
