// Counts once a month who looks for work where, and publishes the protected board. The only code of the board that meets
// clients: what leaves it are numbers. Afterwards nothing is counted again until the next month, so that nobody can watch the
// board on the day somebody joins.
import { sectionOf } from "#app/intake/read/sectors.ts";
import { judgePlace } from "#app/matching/criteria/place.ts";
import type { ClientFacts, PlaceFacts } from "#app/matching/facts.ts";
import type { World } from "#app/world/world.server.ts";
import { isPublished, publishDemand } from "#db/demand.ts";
import { municipalities } from "#db/reference/municipalities.ts";
import { countLooking, demandBoard, type Looking, type Part } from "./demand-board.ts";
import { finnishDay } from "./finnish-time.ts";
import { knownClients } from "./known-clients.server.ts";

type CountWorld = Pick<World, "db" | "clock" | "places" | "occupations" | "seal">;

/** How sure an occupation must be read from somebody's words to count as wished. */
const surelyRead = 0.5;

/** The month the board is of: "2026-11". */
export const demandMonth = (now: Date): string => finnishDay(now).slice(0, 7);

/** The month's board, made when the month begins, or when the house does. Twice the same changes nothing. */
export async function publishMonth(world: CountWorld): Promise<boolean> {
  const now = world.clock();
  const month = demandMonth(now);
  if (await isPublished(world.db, "demand", month)) return false;
  const parts = countryParts();
  const towns = townsIn(parts);
  const clients = await knownClients(world);
  const people = clients.flatMap(({ facts }) => lookingOf(world, facts, towns));
  const cells = demandBoard(parts, countLooking(parts, people));
  return world.db.transaction().execute((trx) => publishDemand(trx, month, cells, now));
}

interface Town {
  place: PlaceFacts;
  /** Its place in the list of parts. */
  part: number;
}

/** The country cut by both maps at once. */
export function countryParts(): Part[] {
  const parts = new Map<string, Part>();
  for (const { region, employmentArea } of municipalities())
    parts.set(`${region} ${employmentArea}`, { region, employmentArea });
  return [...parts.values()];
}

function townsIn(parts: readonly Part[]): Town[] {
  return municipalities().map(({ code, region, employmentArea, lat, lon }) => ({
    place: { municipality: code, region, inFinland: true, point: { lat, lon }, precision: "municipality" },
    part: parts.findIndex((part) => part.region === region && part.employmentArea === employmentArea),
  }));
}

/** Nobody where it is not known what or where: what is not known is not counted. */
function lookingOf(world: Pick<World, "occupations">, facts: ClientFacts, towns: readonly Town[]): Looking[] {
  const sectors = sectorsWished(world, facts);
  // The same reach as in matching, without the kilometres it allows for not knowing the street.
  const reached = towns.filter(({ place }) => {
    const { standing, far } = judgePlace(facts, place);
    return standing === "inside" && !far;
  });
  const parts = [...new Set(reached.map(({ part }) => part))];
  return sectors.length > 0 && parts.length > 0 ? [{ parts, sectors }] : [];
}

/** Sections of what is liked: of sectors, and of occupations the section they mostly lie in. A no to a section is a no. */
function sectorsWished({ occupations }: Pick<World, "occupations">, { wishes }: ClientFacts): string[] {
  const liked = wishes.filter(({ like }) => like === "like");
  const refused = wishes.filter(({ like, kind }) => like === "no" && kind === "sector").map(({ key }) => key);
  const sections = liked.flatMap(({ kind, key, closeness }) => {
    if (kind === "sector") return sectionOf(key) ?? [];
    if ((closeness[key] ?? 1) < surelyRead) return [];
    // The first division is the one where the occupation is most usual.
    const usual = occupations.sectorsOf(key)[0];
    return (usual && sectionOf(usual)) ?? [];
  });
  return [...new Set(sections)].filter((section) => !refused.includes(section));
}
