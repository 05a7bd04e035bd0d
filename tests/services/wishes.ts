// A person with a wish, for asking the matching what it would suggest.

import { catchUp } from "#app/services/index.server.ts";
import { type Suggestions, suggest } from "#app/services/suggestions.server.ts";
import type { World } from "#app/world/world.server.ts";
import { profileOf } from "#db/seed/blank-profile.ts";
import type { Profile } from "#db/vocabulary/profile.ts";
import { everybody } from "./ads.ts";

/** What is suggested to somebody in Espoo who wishes for this. */
export async function suggested(world: World, wishes: string, profile: Partial<Profile> = {}): Promise<Suggestions> {
  await catchUp(world, "test");
  const whole = profileOf({ lang: "fi", home: "Espoo", radiusKm: 40, ...profile });
  return suggest(world, whole, { wishes, strengths: "" }, { visibilities: everybody });
}

export const references = (made: Suggestions) => made.shown.map(({ vacancy }) => vacancy.sourceReference);
