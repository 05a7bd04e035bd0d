// Turns what is kept into what matching is told: a profile and its words into facts, a vacancy's row into facts.
import type { ClientFacts, PlaceFacts, VacancyFacts, Wish } from "#app/matching/facts.ts";
import type { World } from "#app/world/world.server.ts";
import type { AnswerKept } from "#db/answers.ts";
import { municipalities } from "#db/reference/municipalities.ts";
import type { Vacancy } from "#db/vacancies.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Profile, ProfileWords } from "#db/vocabulary/profile.ts";
import type { VacancyFactsKept, VacancyText, Workplace } from "#db/vocabulary/vacancy.ts";
import { stems } from "#search/language/stem.ts";
import type { OccupationHit } from "#search/occupations/index.ts";
import { probableOf } from "./probable.ts";
import { asMeant } from "./wish-meaning.ts";
import { wishWords } from "./wish-words.ts";

type Know = Pick<World, "places" | "occupations">;

/** What the product understood of a client: facts for matching, and the words behind them for the screen. */
export interface Understood {
  facts: ClientFacts;
  /** The client's words that `own_words` reasons point at by position. */
  words: string[];
  strengths: string[];
}

/** The profile's codes and the client's own words together. What was said in words counts like what was chosen. */
export function clientFacts(know: Know, profile: Profile, words: ProfileWords, answers: AnswerKept[] = []): Understood {
  const reading = asMeant(know.occupations.readPhrase(words.wishes), profile);
  const home = know.places.resolve(profile.home);
  const town = home?.municipality ? know.places.municipality(home.municipality) : undefined;
  const point = home?.lat !== undefined && home.lon !== undefined ? { lat: home.lat, lon: home.lon } : town;
  const said = wishWords(reading, words.wishes);
  const strengths = stems([words.strengths, ...profile.skills].join(" "), profile.lang);
  return {
    words: said.unnamed,
    strengths,
    facts: {
      home: point && { lat: point.lat, lon: point.lon },
      homeMunicipality: home?.municipality,
      homeRegion: town?.region ?? home?.region,
      radiusKm: profile.radiusKm,
      municipalities: profile.municipalities,
      car: profile.car,
      hours: profile.hours,
      wishes: wishesOf(know, profile, reading),
      words: said.unnamed,
      namingWords: said.naming,
      placeWords: said.places,
      refusedWords: said.refused,
      strengths,
      notPatterns: union(profile.notPatterns, [
        ...reading.conditions.notPatterns,
        ...mustsUnder(profile, "conditions.notPatterns"),
      ]),
      patterns: union(profile.patterns, reading.conditions.patterns),
      avoid: union(profile.avoid, [...reading.conditions.avoid, ...mustsUnder(profile, "conditions.avoid")]),
      like: union(profile.like, reading.conditions.like),
      adjustments: profile.adjustments,
      contracts: profile.contracts,
      languages: profile.languages,
      lang: profile.lang,
      cards: profile.cards,
      must: profile.must,
      ...(profile.tilt ? { tilt: profile.tilt } : {}),
      ...(profile.order ? { order: profile.order } : {}),
      ...(profile.start ? { start: profile.start } : {}),
      ...(profile.earningsCeiling === undefined ? {} : { earningsCeiling: profile.earningsCeiling }),
      answers: Object.fromEntries(answers.map((a) => [a.vacancyId, { answer: a.answer, reason: a.reason }])),
    },
  };
}

/** An interest is read as a hint of work; the work most about it meets the wish, as a coach would say. */
const interestLift = 4 / 3;

type Reading = ReturnType<World["occupations"]["readPhrase"]>;

function wishesOf(know: Know, profile: Profile, reading: Reading): Wish[] {
  const occupation = (isco4: string, like: Wish["like"], weight = 1): Wish => ({
    key: isco4,
    kind: "occupation",
    like,
    // A "no" speaks of that work itself, not of what resembles it.
    closeness: like === "no" ? { [isco4]: weight } : scaled(know.occupations.related(isco4), weight),
  });
  const sector = (key: string, like: Wish["like"]): Wish => ({ key, kind: "sector", like, closeness: {} });
  const named = new Set([...reading.occupations, ...reading.maybe].map(({ evidence }) => evidence));
  const isInterest = new Set(reading.interests.map(({ key }) => key));
  const read = (hits: OccupationHit[], like: Wish["like"]) =>
    hits.map(({ isco4, weight, title }) =>
      occupation(isco4, like, isInterest.has(title) ? Math.min(1, weight * interestLift) : weight),
    );
  const all = [
    ...profile.occupations.map((wish) => occupation(wish.isco4, wish.like)),
    ...profile.sectors.map((wish) => sector(wish.code, wish.like)),
    ...read(reading.occupations, "like"),
    ...read(reading.maybe, "maybe"),
    ...read(reading.excluded, "no"),
    ...reading.sectors.map((hit) => ({ ...sector(hit.code, "like"), besides: named.has(hit.evidence) })),
    ...reading.excludedSectors.map((hit) => sector(hit.code, "no")),
  ];
  // A code chosen and said is one wish: the first mention counts.
  return all.filter((wish, at) => all.findIndex((other) => other.key === wish.key) === at);
}

function scaled(closeness: Record<string, number>, weight: number): Record<string, number> {
  return Object.fromEntries(Object.entries(closeness).map(([code, value]) => [code, value * weight]));
}

/** What is a must is a wish as well: `conditions.avoid.heights` alone says that heights are to be avoided. */
function mustsUnder(profile: Profile, root: string): string[] {
  return profile.must.flatMap((path) => (path.startsWith(`${root}.`) ? [path.slice(root.length + 1)] : []));
}

function union<T extends string>(chosen: readonly T[], said: readonly string[]): string[] {
  return [...new Set<string>([...chosen, ...said])];
}

/** Has the client words of their own that are compared with an ad's? */
export const readsWords = ({ words, namingWords, refusedWords, strengths }: ClientFacts): boolean =>
  words.length + namingWords.length + refusedWords.length + strengths.length > 0;

/** A vacancy as matching sees it. `withWords`: only a client with words of their own needs the words of the ad. */
export function vacancyFacts(know: Know, vacancy: Vacancy, withWords: boolean): VacancyFacts {
  return {
    ...workFacts(know, vacancy.facts),
    id: vacancy.id,
    writtenIn: Object.keys(vacancy.texts),
    ...(withWords ? wordsOf(vacancy) : { titleWords: [], words: [] }),
    partner: vacancy.partner,
    publishedAt: vacancy.publishedAt,
  };
}

/** What is known of the work itself: of a vacancy, or of what an employer could offer. */
export function workFacts(
  know: Know,
  facts: VacancyFactsKept,
): Omit<VacancyFacts, "id" | "titleWords" | "words" | "writtenIn" | "partner" | "publishedAt"> {
  return {
    occupations: facts.occupations,
    sectors: facts.sectors,
    places: facts.workplaces.map((workplace) => placeFacts(know, workplace)),
    mode: facts.mode,
    hoursType: facts.hoursType,
    hoursMin: facts.hoursMin ?? undefined,
    hoursMax: facts.hoursMax ?? undefined,
    patterns: facts.patterns,
    contract: facts.contract,
    languages: facts.languages,
    cards: facts.cards,
    education: facts.education === null || facts.education === "basic" ? undefined : facts.education,
    ownCar: facts.ownCar ?? undefined,
    ...startFacts(facts),
    ...payFacts(facts),
    conditions: facts.conditions as Record<string, boolean>,
    adjustments: facts.adjustments as Record<string, boolean>,
    probable: probableOf(know.occupations, facts.occupations),
  };
}

function startFacts({ startKind, startDate }: VacancyFactsKept): Pick<VacancyFacts, "start"> {
  if (startKind === "unknown") return {};
  return { start: { kind: startKind, ...(startDate === null ? {} : { date: startDate }) } };
}

function payFacts({ pay }: VacancyFactsKept): Pick<VacancyFacts, "pay"> {
  if (!pay || pay.unit === "unknown") return {};
  return { pay: { min: pay.min, max: pay.max, unit: pay.unit } };
}

const wordLimit = 4000;
const stemmed = new Map<string, { titleWords: string[]; words: string[] }>();
const stemmedMost = 5000;

/** Stemming is the slow part, and a vacancy is looked at for many clients: kept by its place in the change log. */
function wordsOf(vacancy: Vacancy): { titleWords: string[]; words: string[] } {
  const key = `${vacancy.id} ${vacancy.changeNumber}`;
  const known = stemmed.get(key);
  if (known) return known;
  if (stemmed.size >= stemmedMost) stemmed.clear();
  const texts = Object.entries(vacancy.texts) as [Locale, VacancyText][];
  const made = {
    titleWords: texts.flatMap(([lang, text]) => stems(text.title, lang)),
    words: texts.flatMap(([lang, text]) =>
      stems(`${text.summary ?? ""} ${text.description ?? ""}`.slice(0, wordLimit), lang),
    ),
  };
  stemmed.set(key, made);
  return made;
}

function placeFacts(know: Pick<Know, "places">, workplace: Workplace): PlaceFacts {
  const town = workplace.municipality ? know.places.municipality(workplace.municipality) : undefined;
  const shared = {
    municipality: town?.code,
    region: town?.region ?? workplace.region,
    inFinland: workplace.country === "FI",
  };
  const { lat, lon, street, postcode: code } = workplace;
  if (lat !== undefined && lon !== undefined && (street || code || !town))
    return { ...shared, point: { lat, lon }, precision: street || !code ? "point" : "postcode" };
  const postcode = code ? know.places.postcode(code) : undefined;
  if (postcode) return { ...shared, point: { lat: postcode.lat, lon: postcode.lon }, precision: "postcode" };
  if (town) return { ...shared, point: { lat: town.lat, lon: town.lon }, precision: "municipality" };
  const middle = shared.region ? regionMiddle(shared.region) : undefined;
  return { ...shared, ...(middle ? { point: middle } : {}), precision: shared.region ? "region" : "unknown" };
}

const middles = new Map<string, PlaceFacts["point"]>();

/** Where a region's municipalities lie on average: Lapland is far from Helsinki, however coarse the ad. */
function regionMiddle(region: string): PlaceFacts["point"] {
  if (!middles.has(region)) {
    const towns = municipalities().filter((town) => town.region === region);
    const mean = (of: "lat" | "lon") => towns.reduce((sum, town) => sum + town[of], 0) / towns.length;
    middles.set(region, towns.length > 0 ? { lat: mean("lat"), lon: mean("lon") } : undefined);
  }
  return middles.get(region);
}
