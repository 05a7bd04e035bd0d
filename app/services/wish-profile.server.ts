// The profile that chips make: what is wished for, what is refused, and what was read of the words and not meant.
import type { World } from "#app/world/world.server.ts";
import type { Profile } from "#db/vocabulary/profile.ts";
import { kindAndCode, type WishChoice, type WishKind } from "#db/vocabulary/wish.ts";
import type { ChipGroup, WishesLooked } from "./wish-chips.server.ts";
import { hear, moods, phrasesOf } from "./wish-heard.server.ts";

/**
 * The profile as the chips say it. Weaker readings of words none of whose chips is wished for any more are not meant
 * either; what was not meant is remembered only of words that are still there.
 */
export function profileOfChips(world: Pick<World, "occupations">, looked: WishesLooked, groups: ChipGroup[]): Profile {
  const { profile } = looked;
  const chosen = new Map(groups.flatMap(({ chips }) => chips.map(({ key, chosen }) => [key, chosen] as const)));
  const heard = hear(world, looked.words);
  const phraseOf = phrasesOf(heard);
  const wished = (one: WishChoice | undefined) => one === "yes" || one === "maybe";
  const alive = new Set(heard.filter(({ key }) => wished(chosen.get(key))).map(({ evidence }) => phraseOf(evidence)));
  const judged = new Set(heard.filter(({ key }) => chosen.has(key)).map(({ evidence }) => phraseOf(evidence)));
  const notMeant = heard.filter(({ key, mood, evidence }) => {
    if (chosen.has(key)) return chosen.get(key) === "not";
    const phrase = phraseOf(evidence);
    return wished(mood) && judged.has(phrase) && !alive.has(phrase);
  });
  const codes = (kind: WishKind, choice: WishChoice) =>
    [...chosen].flatMap(([key, said]) => {
      const of = kindAndCode(key);
      return of.kind === kind && said === choice ? [of.code] : [];
    });
  const wishes = (kind: WishKind) =>
    (["like", "maybe", "no"] as const).flatMap((like) => codes(kind, moods[like]).map((code) => ({ code, like })));
  const [patterns, notPatterns] = [codes("pattern", "yes"), codes("pattern", "no")] as [never[], never[]];
  const [like, avoid] = [codes("condition", "yes"), codes("condition", "no")] as [never[], never[]];
  const made: Profile = {
    ...profile,
    occupations: wishes("occupation").map(({ code, like }) => ({ isco4: code, like })),
    sectors: wishes("sector"),
    ...{ patterns, notPatterns, like, avoid },
    must: profile.must.filter((path) => holds(path, [...notPatterns, ...avoid])),
  };
  if (notMeant.length === 0) delete made.notMeant;
  else made.notMeant = notMeant.map(({ key }) => key);
  return made;
}

/** A must about one condition falls with it; `conditions.avoid` speaks of whatever is avoided. */
function holds(path: string, refused: readonly string[]): boolean {
  const code = /^conditions\.(?:avoid|notPatterns)\.(.+)$/.exec(path)?.[1];
  return code === undefined || refused.includes(code);
}
