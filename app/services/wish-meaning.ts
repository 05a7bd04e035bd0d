// What was read of a client's own words, once the client has said what was meant: confirmed codes and "I did not mean this" win.
import type { Profile } from "#db/vocabulary/profile.ts";
import { type WishKind, wishKey } from "#db/vocabulary/wish.ts";
import type { OccupationHit, PhraseReading } from "#search/occupations/index.ts";

type Decided = Pick<Profile, "notMeant" | "patterns" | "notPatterns" | "like" | "avoid">;

/** The reading without what was not meant, and without what the client has since said the other way round. Pure. */
export function asMeant(reading: PhraseReading, profile: Decided): PhraseReading {
  const notMeant = new Set(profile.notMeant ?? []);
  if (notMeant.size === 0 && Object.values(reading.conditions).every((codes) => codes.length === 0)) return reading;
  const meant = (kind: WishKind) => (code: string) => !notMeant.has(wishKey(kind, code));
  const isInterest = (hit: OccupationHit) =>
    reading.interests.some(({ key, evidence }) => key === hit.title && evidence === hit.evidence);
  const hits = (found: OccupationHit[]) =>
    found.filter((hit) => meant("occupation")(hit.isco4) && (meant("interest")(hit.title) || !isInterest(hit)));
  const without = (codes: string[], kind: WishKind, decided: readonly string[]) =>
    codes.filter((code) => meant(kind)(code) && !decided.includes(code));
  const { conditions } = reading;
  return {
    ...reading,
    occupations: hits(reading.occupations),
    excluded: hits(reading.excluded),
    maybe: hits(reading.maybe),
    sectors: reading.sectors.filter(({ code }) => meant("sector")(code)),
    excludedSectors: reading.excludedSectors.filter(({ code }) => meant("sector")(code)),
    interests: reading.interests.filter(({ key }) => meant("interest")(key)),
    conditions: {
      patterns: without(conditions.patterns, "pattern", profile.notPatterns),
      notPatterns: without(conditions.notPatterns, "pattern", profile.patterns),
      like: without(conditions.like, "condition", profile.avoid),
      avoid: without(conditions.avoid, "condition", profile.like),
    },
  };
}
