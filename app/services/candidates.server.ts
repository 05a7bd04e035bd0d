// Which vacancies are worth judging for a client: asked of the search by codes, vocabulary words and area – never by the client's own words.
import type { ClientFacts } from "#app/matching/facts.ts";
import type { World } from "#app/world/world.server.ts";
import { listVacancies, type Vacancy } from "#db/vacancies.ts";
import type { Visibility } from "#db/vocabulary/lists.ts";

/** How many vacancies are judged at most; the rest would rank below them. */
const most = 1500;
/** Kinship from which a group of work is looked for. */
const nearEnough = 0.2;
const titlesPerWish = 3;
/** Kilometres looked over when no limit is stated. */
const farAway = 100;

/** Published vacancies that may fit, as the database has them now. */
export async function candidatesFor(world: World, client: ClientFacts, visibilities: Visibility[]): Promise<Vacancy[]> {
  const wished = client.wishes.filter((wish) => wish.like !== "no");
  const area = areaOf(world, client);
  const ask = (codes: { isco: string[]; sectors: string[]; terms: string[] }) =>
    world.search.candidates({ ...codes, ...area, visibilities, limit: most });
  const isco = wished.flatMap((wish) =>
    Object.entries(wish.closeness).flatMap(([code, closeness]) => (closeness >= nearEnough ? [code] : [])),
  );
  const sectors = wished.flatMap((wish) => (wish.kind === "sector" ? [wish.key] : []));
  const byWish = await ask({
    isco: [...new Set([...isco, "unknown"])],
    sectors: [...new Set(sectors)],
    terms: wished.flatMap((wish) => termsOf(world, wish.key)),
  });
  // Own words are compared here, not in the search: so what is near is looked through as well, while there is room.
  const byArea = byWish.length < most ? await ask({ isco: [], sectors: [], terms: [] }) : [];
  const ids = [...new Set([...byWish, ...byArea])].slice(0, most);
  const now = world.clock().toISOString();
  return (await listVacancies(world.db, ids)).filter(
    (vacancy) => vacancy.status === "published" && (vacancy.validThrough === null || vacancy.validThrough > now),
  );
}

function termsOf(world: World, key: string): string[] {
  if (key.startsWith("tol")) return [];
  return (["fi", "sv", "en"] as const).flatMap((lang) =>
    world.occupations.titles(key, lang).slice(1, 1 + titlesPerWish),
  );
}

function areaOf(world: World, client: ClientFacts): { municipalities: string[]; regions: string[] } {
  if (!client.home) return { municipalities: [], regions: [] };
  // Beyond the limit a vacancy is only lowered, so a good way past it is looked at too.
  const reach = client.radiusKm === undefined ? farAway : client.radiusKm * 2 + 20;
  const near = world.places.within(client.home, reach).map(({ code }) => code);
  const municipalities = [...new Set([...near, ...client.municipalities, client.homeMunicipality ?? ""])].filter(
    Boolean,
  );
  const regions = municipalities.flatMap((code) => world.places.municipality(code)?.region ?? []);
  return { municipalities, regions: [...new Set(regions)] };
}
