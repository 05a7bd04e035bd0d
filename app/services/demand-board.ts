// What may be said of how many look for work where, and in which sector, so that nobody can be told from it. Pure.
// Protect first, add up afterwards: the smallest pieces both maps share are rounded down, under five to nothing, and every
// number of either map is made so that it fits whatever a hidden piece may hold, from none to four. Nothing is searched
// for, found leaking and taken out again – that would itself tell something. The proof: docs/decisions/0006.

/** Under so many nothing is said; a number moves by as many. */
export const fewest = 5;

/** A piece of the country: one employment area, or as much of it as lies in one region. */
export interface Part {
  region: string;
  employmentArea: string;
}

/** One person, without anything to tell whom: the parts looked in (places in the list of parts) and the sectors wished. */
export interface Looking {
  parts: readonly number[];
  sectors: readonly string[];
}

/** How many look for work of one sector; each once in a part, and once in a region. */
export interface Counts {
  sector: string;
  inPart: readonly number[];
  inRegion: ReadonlyMap<string, number>;
}

export interface Cell {
  areaKind: "region" | "employment_area";
  areaCode: string;
  sector: string;
  /** At least so many: a multiple of five. */
  shown: number;
}

/** The number said of a count: under five none, otherwise rounded down to fives. */
export function rounded(count: number): number {
  return Math.floor(count / fewest) * fewest;
}

/** Counts by sector, in the order in which sectors are met. */
export function countLooking(parts: readonly Part[], people: readonly Looking[]): Counts[] {
  const sectors = [...new Set(people.flatMap((person) => person.sectors))].sort();
  return sectors.map((sector) => {
    const wishing = people.filter((person) => person.sectors.includes(sector));
    const looksIn = (person: Looking, region: string) => person.parts.some((at) => parts[at]?.region === region);
    return {
      sector,
      inPart: parts.map((_, at) => wishing.filter((person) => person.parts.includes(at)).length),
      inRegion: new Map(
        codesOf(parts, "region").map((code) => [code, wishing.filter((person) => looksIn(person, code)).length]),
      ),
    };
  });
}

/** The board: what is not in it is under five, or none. */
export function demandBoard(parts: readonly Part[], counts: readonly Counts[]): Cell[] {
  return counts
    .flatMap(({ sector, inPart, inRegion }) => {
      const shownIn = inPart.map(rounded);
      const of = (by: keyof Part, code: string) => shownIn.filter((_, at) => parts[at]?.[by] === code);
      return [
        ...codesOf(parts, "region").map((areaCode): Cell => {
          // Each person once, and never more than the parts that are shown come to: the rest stays as hidden as it is.
          const most = of("region", areaCode).reduce((sum, shown) => sum + shown, 0);
          const shown = Math.min(rounded(inRegion.get(areaCode) ?? 0), most);
          return { areaKind: "region", areaCode, sector, shown };
        }),
        ...codesOf(parts, "employmentArea").map((areaCode): Cell => {
          // Four areas lie in two regions: of those the larger part is said, and nothing that joins the two.
          const shown = Math.max(...of("employmentArea", areaCode));
          return { areaKind: "employment_area", areaCode, sector, shown };
        }),
      ];
    })
    .filter(({ shown }) => shown > 0);
}

function codesOf(parts: readonly Part[], by: keyof Part): string[] {
  return [...new Set(parts.map((part) => part[by]))].sort();
}

export const trends = ["more", "same", "less"] as const;
export type Trend = (typeof trends)[number];

/** Only where both months are shown, and only from two steps on: fewer than six people never make a trend. */
export function trendOf(before: number | undefined, now: number | undefined): Trend | undefined {
  if (!before || !now) return undefined;
  if (Math.abs(now - before) < 2 * fewest) return "same";
  return now > before ? "more" : "less";
}

export const gaps = ["none", "few", "some"] as const;
export type Gap = (typeof gaps)[number];

/** Open places beside people who look for such work; fewer places than half of the people is few. */
export function gapOf(shown: number, open: number): Gap {
  if (open === 0) return "none";
  return open * 2 < shown ? "few" : "some";
}
