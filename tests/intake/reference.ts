// What the parsers are told in tests: the project's own reference tables, looked up by exact name, code or postcode.
import type { FoundPlace, Reference } from "#app/intake/reference.ts";
import { escoOccupations, escoPrefix } from "#db/reference/esco-occupations.ts";
import { merges } from "#db/reference/merges.ts";
import { type Municipality, municipalities } from "#db/reference/municipalities.ts";
import { postcodes } from "#db/reference/postcodes.ts";
import { regions } from "#db/reference/regions.ts";
import { ssykToIsco } from "#db/reference/ssyk-to-isco.ts";
import { detectLanguage } from "#search/language/detect.ts";

const isco = new Map(escoOccupations().map(({ id, isco4 }) => [escoPrefix + id, isco4]));
const ssyk = new Map(ssykToIsco().map((link) => [link.ssyk, link.isco]));
const byCode = new Map(municipalities().map((one) => [one.code, one]));
const byName = new Map(
  municipalities().flatMap((one) => [one.fi, one.sv].map((name) => [name.toLowerCase(), one] as const)),
);
const merged = new Map(merges().map((one) => [one.old, one.code]));

function town(one: Municipality | undefined): FoundPlace | undefined {
  return one ? { municipality: one.code, region: one.region, lat: one.lat, lon: one.lon } : undefined;
}

export const reference: Reference = {
  escoToIsco: (uri) => isco.get(uri),
  ssykToIsco: (code) => ssyk.get(code) ?? [],
  municipality: (code) => town(byCode.get(merged.get(code) ?? code)),
  isRegion: (code) => regions().some((one) => one.code === code),
  language: detectLanguage,
  place(input) {
    const text = input.trim();
    const postcode = /^\d{5}$/.test(text) ? postcodes().find((one) => one.code === text) : undefined;
    if (postcode) {
      const { code, municipality, lat, lon } = postcode;
      return { municipality, postcode: code, region: byCode.get(municipality)?.region, lat, lon };
    }
    const region = regions().find((one) => [one.fi, one.sv].includes(text));
    const district = postcodes().find((one) => one.fi.toLowerCase() === text.toLowerCase());
    if (byName.has(text.toLowerCase())) return town(byName.get(text.toLowerCase()));
    if (region) return { region: region.code };
    if (!district) return undefined;
    const { code, municipality, lat, lon } = district;
    return { municipality, postcode: code, region: byCode.get(municipality)?.region, lat, lon };
  },
};
