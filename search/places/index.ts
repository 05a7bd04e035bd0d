// The gazetteer: places of Finland by code, by name in three languages, and as running text names them. Pure; built once.

import { merges } from "#db/reference/merges.ts";
import { type Municipality, municipalities } from "#db/reference/municipalities.ts";
import { type Postcode, postcodes } from "#db/reference/postcodes.ts";
import { distanceKm, type Point } from "./distance.ts";
import type { PlaceHit } from "./hit.ts";
import { buildLookup, type Sense } from "./lookup.ts";
import { readPlaces } from "./read.ts";
import { type Codes, loosened, type Resolved, resolve } from "./resolve.ts";

export { distanceKm, type Point } from "./distance.ts";
export type { PlaceHit, PlaceRole } from "./hit.ts";
export type { Resolved } from "./resolve.ts";

export interface Gazetteer {
  /** By code of three digits, merged ones too: 911 → 541. */
  municipality(code: string): Municipality | undefined;
  /** By code of five digits. */
  postcode(code: string): Postcode | undefined;
  /** What a field or a profile means: "Tampere", "Tammerfors", "837", "33100", "Kallio, Helsinki", "Uusimaa". */
  resolve(input: string): Resolved | undefined;
  /** Every place a text names, in the order of the text. */
  readPlaces(text: string): PlaceHit[];
  /** Municipalities whose central locality is within `km`, nearest first, as the crow flies. */
  within(point: Point, km: number): { code: string; km: number }[];
}

let gazetteer: Gazetteer | undefined;

/** Built on first use (some 50 ms), then shared. */
export function loadGazetteer(): Gazetteer {
  gazetteer ??= build();
  return gazetteer;
}

function build(): Gazetteer {
  const byCode = new Map(municipalities().map((row) => [row.code, row]));
  const merged = new Map(merges().map(({ old, code }) => [old, code]));
  const byPostcode = new Map(postcodes().map((row) => [row.code, row]));
  const lookup = buildLookup();
  const known: Codes = {
    lookup,
    loose: looseLookup(lookup),
    municipality: (code) => byCode.get(merged.get(code) ?? code),
    postcode: (code) => byPostcode.get(code),
    regionOf: (code) => byCode.get(code)?.region,
    countyOfRegion: (region) => municipalities().flatMap((row) => (row.region === region ? [row.code] : [])),
  };
  return {
    municipality: (code) => byCode.get(merged.get(code) ?? code),
    postcode: known.postcode,
    resolve: (input) => resolve(input, known),
    readPlaces: (text) => readPlaces(text, known),
    within: (point, km) =>
      municipalities()
        .map((row) => ({ code: row.code, km: distanceKm(point, row) }))
        .filter((near) => near.km <= km)
        .sort((a, b) => a.km - b.km || a.code.localeCompare(b.code)),
  };
}

/** Names typed without dots find their place where no other name is spelt that way. */
function looseLookup(lookup: Map<string, Sense[]>): Map<string, Sense[]> {
  const loose = new Map<string, Sense[]>();
  for (const [key, senses] of lookup) {
    const plain = loosened(key);
    if (!loose.has(plain)) loose.set(plain, senses);
  }
  return loose;
}
