// What a client's own words say and what the profile says already, in the same keys.
import type { World } from "#app/world/world.server.ts";
import type { Profile } from "#db/vocabulary/profile.ts";
import { type WishChoice, type WishKind, wishKey } from "#db/vocabulary/wish.ts";
import { fold } from "#search/language/fold.ts";
import type { OccupationHit } from "#search/occupations/index.ts";

/** Something read of the words. */
export interface Heard {
  key: string;
  mood: WishChoice;
  evidence: string;
  weight: number;
}

/** A profile's answers as those of a chip. */
export const moods = { like: "yes", maybe: "maybe", no: "no" } as const;

/** What the words say, everything, the surest first within each kind. */
export function hear({ occupations }: Pick<World, "occupations">, words: string): Heard[] {
  const reading = occupations.readPhrase(words);
  const { conditions, conditionWords } = reading;
  const work = (hits: OccupationHit[], mood: WishChoice) =>
    hits.map(({ isco4, weight, evidence }) => ({ key: wishKey("occupation", isco4), mood, evidence, weight }));
  const whole = (kind: WishKind, mood: WishChoice) => (code: string, evidence: string) => ({
    ...{ key: wishKey(kind, code), mood, evidence, weight: 1 },
  });
  const said = (kind: WishKind, codes: string[], mood: WishChoice) =>
    codes.map((code) => whole(kind, mood)(code, conditionWords[code] ?? ""));
  const heard = [
    ...reading.interests.map(({ key, evidence }) => whole("interest", "yes")(key, evidence)),
    ...reading.sectors.map(({ code, evidence }) => whole("sector", "yes")(code, evidence)),
    ...reading.excludedSectors.map(({ code, evidence }) => whole("sector", "no")(code, evidence)),
    ...said("pattern", conditions.patterns, "yes"),
    ...said("pattern", conditions.notPatterns, "no"),
    ...said("condition", conditions.like, "yes"),
    ...said("condition", conditions.avoid, "no"),
    ...work(reading.occupations, "yes"),
    ...work(reading.excluded, "no"),
    ...work(reading.maybe, "maybe"),
  ];
  // A wish named twice is one: the first mention counts, as it does for the suggestions.
  return heard.filter((one, at) => heard.findIndex(({ key }) => key === one.key) === at);
}

/** What the profile says of itself, by key. */
export function keptChoices(profile: Profile): Map<string, WishChoice> {
  const all = (kind: WishKind, codes: readonly string[], choice: WishChoice) =>
    codes.map((code) => [wishKey(kind, code), choice] as const);
  return new Map([
    ...profile.occupations.map(({ isco4, like }) => [wishKey("occupation", isco4), moods[like]] as const),
    ...profile.sectors.map(({ code, like }) => [wishKey("sector", code), moods[like]] as const),
    ...all("pattern", profile.patterns, "yes"),
    ...all("pattern", [...profile.notPatterns, ...mustsUnder(profile, "conditions.notPatterns")], "no"),
    ...all("condition", profile.like, "yes"),
    ...all("condition", [...profile.avoid, ...mustsUnder(profile, "conditions.avoid")], "no"),
    ...(profile.notMeant ?? []).map((key) => [key, "not"] as const),
  ]);
}

/** A must says by itself what is refused: `conditions.avoid.heights`. */
function mustsUnder(profile: Profile, root: string): string[] {
  return profile.must.flatMap((path) => (path.startsWith(`${root}.`) ? [path.slice(root.length + 1)] : []));
}

/** By key. */
export const heardBy = (heard: Heard[]) => new Map(heard.map((one) => [one.key, one]));

/** "barn" is part of "jobba med barn": both stand under the longer. */
export function phrasesOf(heard: Heard[]): (evidence: string) => string {
  const all = [...new Set(heard.map(({ evidence }) => evidence))].sort((a, b) => b.length - a.length);
  return (evidence) => all.find((longer) => fold(longer).includes(fold(evidence))) ?? evidence;
}
