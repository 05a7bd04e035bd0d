// Every name the gazetteer knows with the place it means: municipalities, regions, counties, districts, villages.
import { counties } from "#db/reference/counties.ts";
import { districts } from "#db/reference/districts.ts";
import { localities } from "#db/reference/localities.ts";
import { merges } from "#db/reference/merges.ts";
import { municipalities } from "#db/reference/municipalities.ts";
import { postcodes } from "#db/reference/postcodes.ts";
import { regions } from "#db/reference/regions.ts";
import { everydayWords, riskyNames, type Series } from "./caution.ts";
import { extraNames } from "./extra-names.ts";
import type { PlaceHit } from "./hit.ts";

/** How much a text must say before the name counts: any form · no surname or company · a local case or an address. */
export type Caution = "free" | "risky" | "part";

export interface Place {
  kind: PlaceHit["kind"];
  /** Municipality codes; empty for a region. */
  codes: string[];
  region?: string;
  postcode?: string;
  lat?: number;
  lon?: number;
}

export interface PlaceName {
  /** Lower case, as written. */
  name: string;
  /** Whether it bends the Finnish way. */
  finnish: boolean;
  place: Place;
  caution: Caution;
  /** For risky names: the local series in use. */
  series?: Series;
}

/** The strongest meaning first: municipality, region, county, district, village. */
export function allNames(): PlaceName[] {
  return [
    ...municipalityNames(),
    ...regionNames(),
    ...countyNames(),
    ...districtNames(),
    ...partNames(),
    ...villageNames(),
  ];
}

function named(name: string, finnish: boolean, place: Place, caution?: Caution): PlaceName {
  const lower = name.toLowerCase();
  const series = riskyNames.get(lower);
  return { name: lower, finnish, place, caution: caution ?? (series ? "risky" : "free"), series };
}

function municipalityNames(): PlaceName[] {
  return municipalities().flatMap(({ code, fi, sv, en, region, lat, lon }) => {
    const place: Place = { kind: "municipality", codes: [code], region, lat, lon };
    const others = [...new Set([sv, en, ...(extraNames.swedish[code] ?? [])])].filter((name) => name !== fi);
    const finnish = [fi, ...(extraNames.finnish[code] ?? [])];
    return [...finnish.map((name) => named(name, true, place)), ...others.map((name) => named(name, false, place))];
  });
}

function regionNames(): PlaceName[] {
  return regions().flatMap(({ code, fi, sv, en }) => {
    const place: Place = { kind: "region", codes: [], region: code };
    const others = [...new Set([sv, en, ...(extraNames.regions[code] ?? [])])].filter((name) => name !== fi);
    return [named(fi, true, place), ...others.map((name) => named(name, false, place))];
  });
}

/** Länsi-Uusimaa, Östra Nyland: the parts of Uusimaa that people name by their wellbeing services county. */
function countyNames(): PlaceName[] {
  return extraNames.counties.flatMap(({ county, fi, sv }) => {
    if (!counties().some(({ code }) => code === county)) throw new Error(`No such county: ${county}`);
    const codes = municipalities().flatMap((m) => (m.county === county ? [m.code] : []));
    const place: Place = { kind: "county", codes, region: "01" };
    return [named(fi, true, place), named(sv, false, place)];
  });
}

function districtNames(): PlaceName[] {
  const byCode = new Map(postcodes().map((row) => [row.code, row]));
  const regionOf = new Map(municipalities().map((row) => [row.code, row.region]));
  return districts().flatMap(({ postcode, fi, sv }) => {
    const row = byCode.get(postcode);
    if (!row || regionOf.get(row.municipality) === undefined || everydayWords.has(fi.toLowerCase())) return [];
    const { municipality, lat, lon } = row;
    const place: Place = {
      kind: "district",
      codes: [municipality],
      region: regionOf.get(municipality),
      postcode,
      lat,
      lon,
    };
    const swedish = sv && sv !== fi && !everydayWords.has(sv.toLowerCase()) ? [named(sv, false, place, "part")] : [];
    return [named(fi, true, place, "part"), ...swedish];
  });
}

function partNames(): PlaceName[] {
  const rows = new Map(postcodes().map((row) => [row.code, row]));
  return municipalities().flatMap(({ code, region, lat, lon }) =>
    (extraNames.parts[code] ?? []).map(([name, postcode]) => {
      const row = postcode ? rows.get(postcode) : undefined;
      const point = { lat: row?.lat ?? lat, lon: row?.lon ?? lon };
      const place: Place = { kind: "district", codes: [code], region, postcode: row?.code, ...point };
      return named(name, name === "Tammela", place, "part");
    }),
  );
}

/** Postal towns that are not municipalities, and the villages and former municipalities people still name. */
function villageNames(): PlaceName[] {
  const known = new Map(municipalities().map((row) => [row.code, row]));
  const townNames = new Set(municipalities().map((row) => row.fi.toLowerCase()));
  const ofPostcodes = postcodes().map(({ town, municipality, code, lat, lon }) => ({
    fi: town,
    sv: undefined,
    municipality,
    code,
    lat,
    lon,
  }));
  const firstRow = new Map([...ofPostcodes].reverse().map((row) => [`${row.fi} ${row.municipality}`, row]));
  const places = [
    ...[...firstRow.values()].reverse(),
    ...localities().map((row) => ({ ...row, code: undefined, lat: undefined, lon: undefined })),
    ...merges().map(({ fi, code }) => ({
      fi,
      sv: undefined,
      municipality: code,
      code: undefined,
      lat: undefined,
      lon: undefined,
    })),
  ];
  return places.flatMap(({ fi, sv, municipality, code, lat, lon }) => {
    const home = known.get(municipality);
    // Mail to a corner of Hollola goes to "Lahti": that makes Lahti no village of Hollola's.
    if (!home || isNoVillage(fi) || (townNames.has(fi.toLowerCase()) && home.fi !== fi)) return [];
    const row = firstRow.get(`${fi} ${municipality}`);
    const point = { lat: lat ?? row?.lat ?? home.lat, lon: lon ?? row?.lon ?? home.lon };
    const place: Place = {
      kind: "district",
      codes: [municipality],
      region: home.region,
      postcode: code ?? row?.code,
      ...point,
    };
    return [named(fi, true, place, "part"), ...(sv && sv !== fi ? [named(sv, false, place, "part")] : [])];
  });
}

/** Office boxes ("Oulun Kaupunki"), stations ("Halikko As") and names that are first of all words or surnames. */
function isNoVillage(name: string): boolean {
  const lower = name.toLowerCase();
  const surname = lower.endsWith("nen") && !["pinjainen", "pännäinen", "oravainen"].includes(lower);
  return lower.length < 4 || /\s/.test(name) || surname || everydayWords.has(lower);
}
