// How well the product ranks: judged job-seekers over a pool of real or labelled ads, beside two simple ways of ranking.
import { readdirSync, readFileSync } from "node:fs";
import { readProfile } from "#app/forms/profile.ts";
import { importAds } from "#app/services/import.server.ts";
import { catchUp } from "#app/services/index.server.ts";
import { suggest } from "#app/services/suggestions.server.ts";
import type { World } from "#app/world/world.server.ts";
import { listVacancies, type Vacancy } from "#db/vacancies.ts";
import type { Profile, ProfileWords } from "#db/vocabulary/profile.ts";
import { tokens } from "#search/language/fold.ts";
import { distanceKm } from "#search/places/distance.ts";
import { haveSharedAds } from "#tests/intake/files.ts";
import type { LabelledAd } from "#tests/intake/read-set/labelled.ts";
import { everybody } from "#tests/services/ads.ts";
import { endWorld, makeWorld } from "#tests/world.ts";
import type { Judged } from "./judged.ts";

export type Pool = Judged["pool"];

export interface SeekerRanked {
  name: string;
  ndcg: number;
  /** Something good (grade 2 or 3) is among the first three. */
  topThree: boolean;
  /** References of the ads, best first. */
  ranked: string[];
}

export interface RankingFigures {
  /** NDCG@10, the mean over the seekers. */
  ndcg: number;
  /** Share of the seekers with something good among the first three. */
  topThree: number;
  perSeeker: SeekerRanked[];
}

/** What is measured: the product, what is nearest first, and words of the wish within the radius. */
export const rankers = { product, nearest, keywords };
export type RankerName = keyof typeof rankers;

type Ranker = (house: House, seeker: { profile: Profile; words: ProfileWords }) => Promise<string[]>;

interface House {
  world: World;
  vacancies: Vacancy[];
}

/** A day before every deadline in the pools, so that nothing has expired. */
const measuredAt = "2012-01-01T10:00:00.000Z";
const depth = 10;
const good = 2;
/** Kilometres a keyword search looks around where the seeker names no limit. */
const usualRadius = 50;

/** False for the real ads where the shared folder is absent. */
export const havePool = (pool: Pool): boolean => pool === "ours" || haveSharedAds;

/** Ranks the pool for every seeker, with the product's real import, database, search and matching. */
export async function measureRanking(
  pool: Pool,
  seekers: readonly Judged[],
  by: RankerName = "product",
): Promise<RankingFigures> {
  const house = await houseOf(pool);
  const perSeeker: SeekerRanked[] = [];
  for (const seeker of seekers) {
    const read = readProfile(JSON.stringify(seeker.profile));
    if (!read.ok) throw new Error(`${seeker.name}: ${read.problem.where} ${read.problem.code}`);
    const ranked = await rankers[by](house, read);
    perSeeker.push({
      name: seeker.name,
      ndcg: ndcgAt(depth, ranked, seeker.grades),
      topThree: ranked.slice(0, 3).some((ad) => (seeker.grades[ad] ?? 0) >= good),
      ranked,
    });
  }
  const mean = (of: (one: SeekerRanked) => number) =>
    perSeeker.reduce((sum, one) => sum + of(one), 0) / perSeeker.length;
  return { ndcg: mean((one) => one.ndcg), topThree: mean((one) => Number(one.topThree)), perSeeker };
}

/** Gain 2^grade − 1, halved ever more slowly with the place in the list; 1 is the best order there could be. */
export function ndcgAt(most: number, ranked: readonly string[], grades: Record<string, number>): number {
  const gained = (order: readonly number[]) =>
    order.slice(0, most).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
  const ideal = gained(Object.values(grades).sort((a, b) => b - a));
  return gained(ranked.map((ad) => grades[ad] ?? 0)) / ideal;
}

const houses = new Map<Pool, Promise<House>>();

function houseOf(pool: Pool): Promise<House> {
  const known = houses.get(pool) ?? build(pool);
  houses.set(pool, known);
  return known;
}

/** Closes the databases that measuring opened. */
export async function endMeasuring(): Promise<void> {
  for (const house of houses.values()) await endWorld((await house).world);
  houses.clear();
}

async function build(pool: Pool): Promise<House> {
  const world = await makeWorld(measuredAt);
  for (const { bytes, fileName } of pool === "real" ? realFiles() : [await ownFile()])
    await importAds(world, { bytes, fileName, format: "auto" });
  await catchUp(world, "ranking");
  const rows = await world.db.selectFrom("vacancy").select("id").execute();
  const vacancies = await listVacancies(
    world.db,
    rows.map(({ id }) => id),
  );
  return { world, vacancies };
}

function realFiles() {
  const folder = new URL("../../../shared/data/ads/", import.meta.url);
  return ["helsinki_rekry_list_100.json", "kuntarekry_6.json", "tyomarkkinatori_1.json"].map((fileName) => ({
    fileName,
    bytes: readFileSync(new URL(fileName, folder)),
  }));
}

/** All labelled ads as records of the plainest format; their names are their references. */
async function ownFile() {
  const folder = new URL("../intake/read-set/", import.meta.url);
  const rooms = await Promise.all(
    readdirSync(folder)
      .sort()
      .map((file) => import(new URL(file, folder).href) as Promise<Record<string, unknown>>),
  );
  const ads = rooms.flatMap((room) => Object.values(room)).flatMap((list) => (Array.isArray(list) ? list : []));
  const lines = ads
    .filter(isAd)
    .map(({ name, title, location, employer, text }) =>
      JSON.stringify({ id: name, title, location, employer, description: text }),
    );
  return { fileName: "ours.jsonl", bytes: new TextEncoder().encode(lines.join("\n")) };
}

const isAd = (value: unknown): value is LabelledAd =>
  typeof value === "object" && value !== null && "name" in value && "title" in value && "text" in value;

async function product({ world }: House, { profile, words }: Parameters<Ranker>[1]): Promise<string[]> {
  const { shown } = await suggest(world, profile, words, { visibilities: everybody });
  return shown.map(({ vacancy }) => vacancy.sourceReference);
}

/** Kilometres from home to the nearest workplace; those without a place come last. */
function kmOf(world: World, home: string, vacancy: Vacancy): number {
  const place = world.places.resolve(home);
  const from = pointOf(world, { municipality: place?.municipality, lat: place?.lat, lon: place?.lon });
  const all = vacancy.facts.workplaces.flatMap((workplace) => pointOf(world, workplace) ?? []);
  return from ? Math.min(...all.map((to) => distanceKm(from, to))) : Number.POSITIVE_INFINITY;
}

function pointOf(world: World, place: { postcode?: string; municipality?: string; lat?: number; lon?: number }) {
  const { lat, lon } = place;
  if (lat !== undefined && lon !== undefined) return { lat, lon };
  const postcode = place.postcode ? world.places.postcode(place.postcode) : undefined;
  return postcode ?? (place.municipality ? world.places.municipality(place.municipality) : undefined);
}

async function nearest({ world, vacancies }: House, { profile }: Parameters<Ranker>[1]): Promise<string[]> {
  return vacancies
    .map((vacancy) => ({ vacancy, km: kmOf(world, profile.home, vacancy) }))
    .sort((a, b) => a.km - b.km || (a.vacancy.sourceReference < b.vacancy.sourceReference ? -1 : 1))
    .map(({ vacancy }) => vacancy.sourceReference);
}

/** Ads within the radius with most of the wish's words, rare words before common ones. */
async function keywords({ world, vacancies }: House, seeker: Parameters<Ranker>[1]): Promise<string[]> {
  const { profile, words } = seeker;
  const textOf = (vacancy: Vacancy) =>
    Object.values(vacancy.texts)
      .map((text) => `${text.title} ${text.description ?? ""}`)
      .join(" ");
  const texts = new Map(vacancies.map((vacancy) => [vacancy.id, new Set(tokens(textOf(vacancy)))]));
  const wished = [...new Set(tokens(words.wishes))];
  const rarity = (word: string) => {
    const holding = [...texts.values()].filter((text) => text.has(word)).length;
    return Math.log(1 + vacancies.length / (1 + holding));
  };
  const worth = new Map(wished.map((word) => [word, rarity(word)]));
  const score = (vacancy: Vacancy) =>
    wished.reduce((sum, word) => sum + (texts.get(vacancy.id)?.has(word) ? (worth.get(word) ?? 0) : 0), 0);
  return vacancies
    .filter((vacancy) => kmOf(world, profile.home, vacancy) <= (profile.radiusKm ?? usualRadius))
    .map((vacancy) => ({ vacancy, points: score(vacancy) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || (a.vacancy.sourceReference < b.vacancy.sourceReference ? -1 : 1))
    .map(({ vacancy }) => vacancy.sourceReference);
}
