// A profile in which nothing has been said yet: each demo client tells only what was talked about.
import type { Profile } from "../vocabulary/profile.ts";

/** `said` over a profile where every list is empty. */
export function profileOf(said: Pick<Profile, "lang" | "home"> & Partial<Profile>): Profile {
  return {
    municipalities: [],
    occupations: [],
    sectors: [],
    skills: [],
    notPatterns: [],
    patterns: [],
    avoid: [],
    like: [],
    adjustments: [],
    contracts: [],
    languages: [],
    cards: [],
    must: [],
    ...said,
  };
}
