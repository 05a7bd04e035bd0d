// What intake is told about the world, put together from the reference tables and the language rooms. Made once.
import type { FoundPlace, Reference } from "#app/intake/reference.ts";
import { escoOccupations, escoPrefix } from "#db/reference/esco-occupations.ts";
import { municipalities } from "#db/reference/municipalities.ts";
import { regions } from "#db/reference/regions.ts";
import { ssykToIsco } from "#db/reference/ssyk-to-isco.ts";
import { detectLanguage } from "#search/language/detect.ts";
import { loadGazetteer } from "#search/places/index.ts";

let made: Reference | undefined;

/** The reference the parsers need; memoised, no I/O. */
export function intakeReference(): Reference {
  made ??= make();
  return made;
}

function make(): Reference {
  const gazetteer = loadGazetteer();
  const isco = new Map(escoOccupations().map(({ id, isco4 }) => [id, isco4]));
  const ssyk = new Map(ssykToIsco().map((link) => [link.ssyk, link.isco]));
  const regionCodes = new Set(regions().map((region) => region.code));
  const municipality = (code: string): FoundPlace | undefined => {
    const found = gazetteer.municipality(code);
    return found && { municipality: found.code, region: found.region, lat: found.lat, lon: found.lon };
  };
  // A town named by itself is the whole town, never the one postcode area that shares its name.
  const towns = new Map(
    municipalities().flatMap((town) => [town.fi, town.sv].map((name) => [name.toLowerCase(), town.code] as const)),
  );
  return {
    escoToIsco: (uri) =>
      isco.get(
        uri
          .trim()
          .replace(/^https:/, "http:")
          .replace(escoPrefix, "")
          .toLowerCase(),
      ),
    ssykToIsco: (code) => ssyk.get(code) ?? [],
    place(input) {
      const town = towns.get(input.trim().toLowerCase());
      return town ? municipality(town) : gazetteer.resolve(input);
    },
    municipality,
    isRegion: (code) => regionCodes.has(code),
    language: detectLanguage,
  };
}
