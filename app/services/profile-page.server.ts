// The page where coach and client make the profile together, part by part, with what stands in each now.
import type { World } from "#app/world/world.server.ts";
import type { Client } from "#db/clients.ts";
import { languages } from "#db/reference/languages.ts";
import type { Condition, Locale } from "#db/vocabulary/lists.ts";
import type { Profile } from "#db/vocabulary/profile.ts";
import { type ConditionChoice, profileSections } from "#db/vocabulary/profile-sections.ts";
import type { Actor } from "./access.ts";
import { logAccess } from "./access-log.server.ts";
import { getClient, wordsOf } from "./clients.server.ts";
import { homeWords, placeNames, profileRows } from "./profile-words.server.ts";
import { withholding } from "./suggestions.server.ts";
import { wordingOf } from "./wording.server.ts";

export async function profilePage(world: World, actor: Actor, clientId: string, locale: Locale) {
  const client = await getClient(world, actor, clientId);
  await logAccess(world, actor, { verb: "read", thing: "client", thingId: client.id });
  const wording = wordingOf(world, locale);
  const words = wordsOf(world, client);
  const rows = profileRows(world, client.profile, words, wording).filter(({ values }) => values.length > 0);
  return {
    title: wording.t("profile.title", { client: client.codeName }),
    id: client.id,
    version: client.profileVersion,
    noConsent: withholding(world, client) === "no_consent",
    sections: profileSections.map((section) => ({
      section,
      rows: rows.filter((row) => row.section === section).map(({ label, values }) => ({ label, values })),
    })),
    fields: fieldsOf(world, client, wording),
    words: words.strengths,
    lang: client.profile.lang,
    languages: languages().map((language) => ({ value: language.code, label: language[locale] })),
  };
}

/** The profile as its forms hold it. */
function fieldsOf(world: World, { profile }: Client, wording: ReturnType<typeof wordingOf>) {
  const { travel, radiusKm } = profile;
  return {
    skills: profile.skills.join(", "),
    choices: choicesOf(profile),
    adjustments: profile.adjustments,
    week: profile.week ?? [],
    hours: profile.hours ?? {},
    home: homeWords(world, profile.home, wording),
    places: placeNames(profile.municipalities, wording).join(", "),
    limit: travel ? "minutes" : radiusKm === undefined ? "none" : "km",
    km: travel ? undefined : radiusKm,
    travel,
    car: profile.car,
    contracts: profile.contracts,
    languages: profile.languages,
    cards: profile.cards,
    ceiling: profile.earningsCeiling,
    order: profile.order ?? [],
    start: profile.start,
    musts: {
      wishes: profile.must.includes("wishes"),
      times: profile.must.includes("conditions.notPatterns"),
      hours: profile.must.includes("hours"),
      area: profile.must.includes("area"),
      contracts: profile.must.includes("contracts"),
    },
  };
}

function choicesOf({ like, avoid, must }: Profile): Partial<Record<Condition, ConditionChoice>> {
  const never = (code: Condition) => must.includes("conditions.avoid") || must.includes(`conditions.avoid.${code}`);
  return Object.fromEntries([
    ...like.map((code) => [code, "like"] as const),
    ...avoid.map((code) => [code, never(code) ? "never" : "avoid"] as const),
  ]);
}
