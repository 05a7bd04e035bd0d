// A profile in words, row by row: for the page it is made on, for what changed between two versions, and for the client's copy.
import type { Key } from "#app/i18n/translate.ts";
import type { World } from "#app/world/world.server.ts";
import { municipalities } from "#db/reference/municipalities.ts";
import type { Profile, ProfileWords } from "#db/vocabulary/profile.ts";
import { dayTimes, tiltTopics, weekDays } from "#db/vocabulary/profile.ts";
import type { ProfileSection } from "#db/vocabulary/profile-sections.ts";
import type { Wording } from "./wording.server.ts";

export interface ProfileWordsRow {
  section: ProfileSection;
  label: string;
  values: string[];
}

/** Every row, also those without values: a row that is empty in one version may not be in another. */
export function profileRows(
  world: Pick<World, "places">,
  profile: Profile,
  words: ProfileWords,
  wording: Wording,
): ProfileWordsRow[] {
  const { t } = wording;
  const row = (section: ProfileWordsRow["section"], key: Key, values: string[]): ProfileWordsRow => ({
    // A question of the form is, in a list, the name of its answer.
    ...{ section, label: t(key).replace(/\?$/, ""), values: values.filter(Boolean) },
  });
  const wished = (like: string) => [
    ...profile.occupations.flatMap((wish) => (wish.like === like ? [wording.occupation(wish.isco4)] : [])),
    ...profile.sectors.flatMap((wish) => (wish.like === like ? [wording.sector(wish.code)] : [])),
  ];
  const marked = (text: string, path: string) =>
    profile.must.some((named) => path === named || path.startsWith(`${named}.`)) ? t("profile.asMust", { text }) : text;
  const coded = (list: "condition" | "pattern", path: string, codes: string[]) =>
    codes.map((code) => marked(t.code(list, code), `${path}.${code}`));
  return [
    row("wishes", "client.ownWords", [words.wishes]),
    row("wishes", "client.wish", wished("like")),
    row("wishes", "profile.maybe", wished("maybe")),
    row("wishes", "client.notField", wished("no")),
    row("wishes", "profile.otherWork", profile.must.includes("wishes") ? [t("profile.otherWorkNot")] : []),
    row("strengths", "client.strengths", [words.strengths]),
    row("strengths", "profile.skills", profile.skills),
    row("conditions", "profile.likes", coded("condition", "conditions.like", profile.like)),
    row("conditions", "client.avoid", coded("condition", "conditions.avoid", profile.avoid)),
    row(
      "adjustments",
      "client.adjustments",
      profile.adjustments.map((code) => t.code("adjustment", code)),
    ),
    row("times", "profile.week", weekWords(profile, wording)),
    row("times", "profile.patterns", coded("pattern", "conditions.patterns", profile.patterns)),
    row("times", "client.notPatterns", coded("pattern", "conditions.notPatterns", profile.notPatterns)),
    row(
      "times",
      "client.hours",
      [wording.hours(profile.hours?.min, profile.hours?.max)].filter(Boolean).map((text) => marked(text, "hours")),
    ),
    row("area", "opening.home", [homeWords(world, profile.home, wording)]),
    row(
      "area",
      "profile.reach",
      [reachWords(profile, wording)].filter(Boolean).map((text) => marked(text, "area")),
    ),
    row("area", "profile.places", placeNames(profile.municipalities, wording)),
    row("area", "profile.car", profile.car === undefined ? [] : [t(profile.car ? "client.hasCar" : "client.noCar")]),
    row(
      "terms",
      "profile.contracts",
      profile.contracts.map((code) => marked(t.code("contract", code), "contracts")),
    ),
    row(
      "terms",
      "client.languages",
      profile.languages.map(({ code, level }) =>
        level ? `${wording.language(code)}: ${t.code("languageLevel", level)}` : wording.language(code),
      ),
    ),
    row(
      "terms",
      "client.cards",
      profile.cards.map((code) => t.code("card", code)),
    ),
    row("money", "profile.ceiling", ceilingWords(profile, wording)),
    row("order", "profile.order", orderWords(profile, wording)),
    row("order", "suggestion.tilt", tiltWords(profile, wording)),
    row("order", "profile.start", startWords(profile, wording)),
  ];
}

/** A home as one would type it: a postcode with its town, or a town. */
export function homeWords(world: Pick<World, "places">, home: string, wording: Wording): string {
  const postcode = world.places.postcode(home);
  return postcode ? `${home} ${wording.place(postcode.municipality)}` : wording.place(home);
}

/** Towns by name; a region whose every town is there by the region's. */
export function placeNames(codes: readonly string[], wording: Wording): string[] {
  const left = new Set(codes);
  const regions = [...new Set(municipalities().map((town) => town.region))].filter((region) => {
    const towns = municipalities().filter((town) => town.region === region);
    const whole = towns.length > 1 && towns.every((town) => left.has(town.code));
    if (whole) for (const town of towns) left.delete(town.code);
    return whole;
  });
  return [...regions, ...left].map((code) => wording.place(code));
}

/** "ma: päivä, ilta" for each day with something marked. */
function weekWords({ week = [] }: Profile, { t }: Wording): string[] {
  return weekDays.flatMap((day) => {
    const times = dayTimes.filter((time) => week.includes(`${day}:${time}`));
    const names = times.map((time) => t(`profile.time_${time}`)).join(", ");
    return times.length > 0 ? [`${t(`profile.day_${day}`)}: ${names}`] : [];
  });
}

function reachWords({ radiusKm, travel }: Profile, { t, number }: Wording): string {
  if (radiusKm === undefined) return "";
  const km = number(radiusKm);
  if (!travel) return t("profile.reachKm", { km });
  return t("profile.reachMinutes", { minutes: travel.minutes, way: t(`profile.way_${travel.way}`), km });
}

const ceilingWords = ({ earningsCeiling }: Profile, { t, number }: Wording) =>
  earningsCeiling === undefined ? [] : [t("profile.ceilingIs", { euros: number(earningsCeiling) })];

/** One value for the whole order: a change of places is one change. */
const orderWords = ({ order = [] }: Profile, { t }: Wording) =>
  order.length === 0 ? [] : [order.map((one, at) => `${at + 1}. ${t(`profile.order_${one}`)}`).join(", ")];

/** What the client has said to weigh more or less than usual. */
function tiltWords({ tilt = {} }: Profile, { t }: Wording): string[] {
  return tiltTopics.flatMap((topic) => {
    const level = tilt[topic] ?? 0;
    const says = t(level > 0 ? "suggestion.tiltLevel_more" : "suggestion.tiltLevel_less");
    return level === 0 ? [] : [`${t(`suggestion.tilt_${topic}`)}: ${says}`];
  });
}

function startWords({ start }: Profile, { t, date }: Wording): string[] {
  if (!start) return [];
  if (start.kind === "on_date") return start.date ? [t("profile.startFrom", { date: date(start.date) })] : [];
  return [t(`profile.start_${start.kind}`)];
}
