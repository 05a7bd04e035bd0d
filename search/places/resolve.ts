// A place as a field or a profile states it: a name in any language, a code, a postcode, "Kallio, Helsinki".
import { extraNames } from "./extra-names.ts";
import { nameKey, type Sense } from "./lookup.ts";
import type { Place } from "./names.ts";
import { type Known, readPlaces } from "./read.ts";

export interface Resolved {
  municipality?: string;
  postcode?: string;
  /** Always given where a single one is meant. */
  region?: string;
  /** WGS84 degrees; missing for a region. */
  lat?: number;
  lon?: number;
}

export interface Codes extends Known {
  municipality(code: string): { code: string; region: string; lat: number; lon: number } | undefined;
  /** The lookup again, keys without dots and accents. */
  loose: Map<string, Sense[]>;
}

/** Undefined where nothing is known by that name. */
export function resolve(input: string, known: Codes): Resolved | undefined {
  const text = input.normalize("NFKC").trim();
  return byCode(text, known) ?? byName(text, known) ?? byText(text, known);
}

function byCode(text: string, known: Codes): Resolved | undefined {
  const digits = text.match(/^(?:FI-?)?(\d{3}|\d{5})(?=$|[\s,])/i)?.[1] ?? "";
  if (digits.length === 3) {
    const found = known.municipality(digits);
    return found && { municipality: found.code, region: found.region, lat: found.lat, lon: found.lon };
  }
  const row = known.postcode(digits);
  if (!row) return undefined;
  const region = known.regionOf(row.municipality);
  return { municipality: row.municipality, postcode: row.code, region, lat: row.lat, lon: row.lon };
}

/** Every part between commas is looked up; a part of a town is taken in the town named beside it. */
function byName(text: string, known: Codes): Resolved | undefined {
  const parts = text.split(/\s*[,;/()]\s*|\s[-–]\s/).filter((part) => part !== "");
  const read = parts.map((part) => sensesOf(part, known));
  const senses = read.flat();
  const towns = senses.filter(({ name }) => name.place.kind === "municipality").map(({ name }) => name.place);
  const codes = new Set(towns.flatMap((town) => town.codes));
  const inTown = senses.find(
    ({ name }) => name.place.kind === "district" && name.place.codes.some((code) => codes.has(code)),
  );
  if (inTown && read.length > 1) return resolvedOf(inTown.name.place);
  const first = towns[0] ?? senses[0]?.name.place;
  return first && resolvedOf(first);
}

function sensesOf(part: string, known: Codes): Sense[] {
  const key = nameKey(part);
  const short = extraNames.onlyInFields[key];
  const town = short ? known.municipality(short) : undefined;
  if (town) return [{ role: "bare", name: { name: key, finnish: true, caution: "free", place: asPlace(town) } }];
  return known.lookup.get(key) ?? known.loose.get(loosened(key)) ?? [];
}

function asPlace({ code, ...rest }: { code: string; region: string; lat: number; lon: number }): Place {
  return { kind: "municipality", codes: [code], ...rest };
}

function byText(text: string, known: Codes): Resolved | undefined {
  const hits = readPlaces(text, known).filter(({ kind }) => kind !== "capital_region" && kind !== "county");
  const exact = hits.find(({ kind }) => kind === "postcode" || kind === "district") ?? hits[0];
  return exact && resolvedOf(exact);
}

function resolvedOf({ codes, region, postcode, lat, lon }: Place): Resolved | undefined {
  const one = codes.length === 1 ? codes[0] : undefined;
  return one === undefined ? { region } : { municipality: one, postcode, region, lat, lon };
}

/** Typed without dots: "Jarvenpaa", "Abo". */
export function loosened(key: string): string {
  return key.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}
