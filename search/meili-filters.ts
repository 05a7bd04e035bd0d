// Filter expressions of Meilisearch, one per kind of choice. Own codes are filtered on; `all…` only asks for "unknown".
import type { CandidateQuery, FacetName, SearchQuery } from "./index.ts";

/** The attribute a facet counts: codes of the whole vacancy, since only one document of each is counted. */
export const facetAttributes: Record<FacetName, string> = {
  sectors: "sectors",
  regions: "allRegions",
  contracts: "contract",
  hoursTypes: "hoursType",
  modes: "mode",
  patterns: "patterns",
};

const oneOf = (attribute: string, values: readonly string[]) =>
  `${attribute} IN [${values.map((v) => JSON.stringify(v)).join(", ")}]`;

/** Who asks, and whether past deadlines may be seen: part of every search. */
function seen(visibilities: readonly string[], includeExpired: boolean): string[] {
  return [oneOf("visibility", visibilities), ...(includeExpired ? [] : ["expired = 0"])];
}

function regionFilter(regions: readonly string[]): string {
  return regions.includes("unknown")
    ? `(${oneOf("region", regions)} OR allRegions = "unknown")`
    : oneOf("region", regions);
}

/** Kinds of choice narrow each other; within a kind any one will do. `without` leaves out one facet's own choices. */
export function searchFilter(query: SearchQuery, without?: FacetName): string[] {
  const chosen: [FacetName | undefined, readonly string[], (values: readonly string[]) => string][] = [
    ["sectors", query.sectors, (v) => oneOf("sectors", v)],
    ["regions", query.regions, regionFilter],
    ["contracts", query.contracts, (v) => oneOf("contract", v)],
    ["hoursTypes", query.hoursTypes, (v) => oneOf("hoursType", v)],
    ["modes", query.modes, (v) => oneOf("mode", v)],
    ["patterns", query.patterns, (v) => oneOf("patterns", v)],
    [undefined, query.municipalities, (v) => oneOf("municipality", v)],
    [undefined, query.isco, (v) => oneOf("isco", v)],
  ];
  return [
    ...seen(query.visibilities, query.includeExpired),
    ...chosen
      .filter(([name, values]) => values.length > 0 && (!name || name !== without))
      .map(([, v, make]) => make(v)),
    ...(query.partnerOnly ? ["partner = 1"] : []),
  ];
}

/**
 * Within reach, or not known to be out of reach: a stated municipality decides; an ad with a region alone comes along by
 * its region; one with no place at all, or that may be done from home, always.
 */
export function candidateFilter(query: CandidateQuery): string[] {
  const filter = seen(query.visibilities, false);
  if (query.municipalities.length === 0 && query.regions.length === 0) return filter;
  const near = ['allRegions = "unknown"', 'mode IN ["remote", "possible"]'];
  if (query.municipalities.length > 0) near.push(oneOf("municipality", query.municipalities));
  if (query.regions.length > 0) near.push(`(${oneOf("region", query.regions)} AND municipality IS NULL)`);
  return [...filter, near.join(" OR ")];
}

export const iscoFilter = (codes: readonly string[]) => oneOf("isco", codes);
export const sectorFilter = (codes: readonly string[]) => oneOf("sectors", codes);
export const vacancyFilter = (ids: readonly string[]) => oneOf("vacancyId", ids);
export const idFilter = (ids: readonly string[]) => oneOf("id", ids);
