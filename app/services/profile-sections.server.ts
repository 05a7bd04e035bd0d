// One part of a profile is changed, made with the client: each time a new version, and only what that part is about.
import type { World } from "#app/world/world.server.ts";
import { addProfileVersion } from "#db/clients.ts";
import { languages } from "#db/reference/languages.ts";
import { municipalities } from "#db/reference/municipalities.ts";
import type { Condition } from "#db/vocabulary/lists.ts";
import type { Profile, ProfileWords } from "#db/vocabulary/profile.ts";
import type { ConditionChoice, SectionSent } from "#db/vocabulary/profile-sections.ts";
import type { Actor } from "./access.ts";
import { changeClient } from "./client-change.server.ts";
import { lookAgain } from "./client-match.server.ts";
import { type HomeProblem, homeCode } from "./client-opening.server.ts";
import { sealWords, wordsOf } from "./clients.server.ts";
import { type FreeTextProblem, freeTextProblem } from "./personal-data.ts";
import { withholding } from "./suggestions.server.ts";
import { reachKm } from "./travel-reach.ts";
import { patternsOfWeek } from "./week-patterns.ts";

export interface SectionProblem {
  field: string;
  code: FreeTextProblem | HomeProblem | "hours_order" | "place_unknown" | "language_unknown" | "changed" | "withheld";
}

type Made = { ok: true; profile: Profile; words: ProfileWords } | { ok: false; problems: SectionProblem[] };

/** Keeps the part as the next version. `same`: nothing was different, so nothing is kept. @throws 404 */
export async function changeSection(
  world: World,
  actor: Actor,
  clientId: string,
  { version, sent }: { version: number; sent: SectionSent },
): Promise<{ ok: true; same: boolean } | { ok: false; problems: SectionProblem[] }> {
  return changeClient(world, actor, clientId, async (trx, client, now) => {
    const refused = (code: "changed" | "withheld") => ({ ok: false as const, problems: [{ field: "section", code }] });
    if (withholding(world, client) === "no_consent") return refused("withheld");
    if (client.profileVersion !== version) return refused("changed");
    const before = wordsOf(world, client);
    const made = withSection(world, client.profile, before, sent);
    if (!made.ok) return made;
    const same = isSame(made.profile, client.profile) && isSame(made.words, before);
    if (same) return { ok: true, same };
    await addProfileVersion(trx, {
      ...{ clientId: client.id, trigger: "edited", profile: made.profile },
      ...sealWords(world, client.id, made.words),
      ...{ createdBy: actor.personId, now },
    });
    await lookAgain(trx, client.id);
    return { ok: true, same };
  });
}

const isSame = (one: object, other: object): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
const sorted = (of: object) =>
  Object.entries(of)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** The profile with one part of it as it was sent. Pure. */
export function withSection(
  world: Pick<World, "places">,
  profile: Profile,
  words: ProfileWords,
  sent: SectionSent,
): Made {
  const done = (changes: Partial<Profile>, newWords: ProfileWords = words): Made => ({
    ok: true,
    profile: { ...profile, ...changes },
    words: newWords,
  });
  switch (sent.section) {
    case "wishes":
      return done({ must: musts(profile, "wishes", sent.must) });
    case "strengths": {
      const problems = [...screened("words", sent.words), ...screened("skills", sent.skills.join(", "))];
      if (problems.length > 0) return { ok: false, problems };
      return done({ skills: sent.skills }, { ...words, strengths: sent.words });
    }
    case "conditions":
      return done(conditionsOf(profile, sent.choices));
    case "adjustments":
      return done({ adjustments: sent.adjustments });
    case "times":
      return timesOf(profile, sent, done);
    case "area":
      return areaOf(world, profile, sent, done);
    case "terms": {
      const known = new Set(languages().map(({ code }) => code));
      if (sent.languages.some(({ code }) => !known.has(code)))
        return { ok: false, problems: [{ field: "language0", code: "language_unknown" }] };
      const { contracts, contractsMust, cards } = sent;
      return done({ contracts, languages: sent.languages, cards, must: musts(profile, "contracts", contractsMust) });
    }
    case "money":
      return done({ earningsCeiling: sent.ceiling });
    case "order":
      return done({ order: sent.order.length > 0 ? sent.order : undefined, start: sent.start });
  }
}

function screened(field: string, text: string): SectionProblem[] {
  const code = freeTextProblem(text);
  return code ? [{ field, code }] : [];
}

/** A root named or not; what is named below it falls with a change of the root. */
function musts(profile: Profile, root: string, named: boolean, below: string[] = []): string[] {
  const others = profile.must.filter((path) => path !== root && !path.startsWith(`${root}.`));
  return [...others, ...(named ? [root] : below)];
}

function conditionsOf(profile: Profile, choices: ReadonlyMap<Condition, ConditionChoice>): Partial<Profile> {
  const chosen = (...of: ConditionChoice[]) =>
    [...choices].flatMap(([code, choice]) => (of.includes(choice) ? [code] : []));
  const never = chosen("never").map((code) => `conditions.avoid.${code}`);
  return {
    like: chosen("like"),
    avoid: chosen("avoid", "never"),
    must: musts(profile, "conditions.avoid", false, never),
  };
}

type Done = (changes: Partial<Profile>) => Made;

function timesOf(profile: Profile, sent: Extract<SectionSent, { section: "times" }>, done: Done): Made {
  const { week, min, max } = sent;
  if (min !== undefined && max !== undefined && min > max)
    return { ok: false, problems: [{ field: "min", code: "hours_order" }] };
  const drawn = patternsOfWeek(week);
  const notPatterns = drawn?.notPatterns ?? profile.notPatterns;
  const kept = profile.must.filter((path) => notPatterns.some((one) => path === `conditions.notPatterns.${one}`));
  const withTimes = { ...profile, must: musts(profile, "conditions.notPatterns", sent.timesMust, kept) };
  const hours =
    min === undefined && max === undefined
      ? undefined
      : { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return done({
    week: drawn ? week : undefined,
    // An empty week leaves the times as they are: they may have been said in words.
    ...(drawn ? { patterns: drawn.patterns, notPatterns: drawn.notPatterns } : {}),
    hours,
    must: musts(withTimes, "hours", sent.hoursMust && hours !== undefined),
  });
}

function areaOf(
  world: Pick<World, "places">,
  profile: Profile,
  sent: Extract<SectionSent, { section: "area" }>,
  done: Done,
): Made {
  const home = homeCode(world, sent.home);
  const towns = sent.places.map((place) => townsOf(world, place));
  const problems: SectionProblem[] = [
    ...(home.ok ? [] : [{ field: "home", code: home.problem }]),
    ...(towns.some((codes) => codes.length === 0) ? [{ field: "places", code: "place_unknown" as const }] : []),
  ];
  if (!home.ok || problems.length > 0) return { ok: false, problems };
  const { limit } = sent;
  const travel = limit && "way" in limit ? { way: limit.way, minutes: limit.minutes } : undefined;
  const radiusKm = limit && ("way" in limit ? reachKm(limit.way, limit.minutes) : limit.km);
  return done({
    ...{ home: home.code, radiusKm, travel, car: sent.car },
    municipalities: [...new Set(towns.flat())],
    must: musts(profile, "area", sent.must),
  });
}

/** A town, the town a district is in, or every town of a region. */
function townsOf(world: Pick<World, "places">, typed: string): string[] {
  const found = world.places.resolve(typed);
  if (found?.municipality) return [found.municipality];
  if (!found?.region) return [];
  return municipalities().flatMap((town) => (town.region === found.region ? [town.code] : []));
}
