// The search form as an address: what is chosen, read from the query. Unknown codes are left out, never an error.
import { contracts, hoursTypes, modes, patterns } from "#db/vocabulary/lists.ts";

export const pageSize = 20;
const longestText = 200;
const furthestPage = 500;

function codes<T extends string>(query: URLSearchParams, name: string, known: readonly T[]): T[] {
  return known.filter((code) => query.getAll(name).includes(code));
}

const shaped = (query: URLSearchParams, name: string, shape: RegExp) =>
  [...new Set(query.getAll(name))].filter((code) => shape.test(code)).slice(0, 50);

/** What the reader of the search page asked for. */
export function readSearch(query: URLSearchParams) {
  const page = Number(query.get("page") ?? 1);
  return {
    text: (query.get("q") ?? "").slice(0, longestText),
    includeExpired: query.get("expired") === "1",
    sectors: shaped(query, "sector", /^(tol\d{4}:([A-U]|\d{2})|unknown)$/),
    regions: shaped(query, "region", /^(\d{2}|unknown|abroad)$/),
    municipalities: shaped(query, "municipality", /^\d{3}$/),
    isco: shaped(query, "isco", /^\d{1,4}$/),
    contracts: codes(query, "contract", contracts),
    hoursTypes: codes(query, "hours", hoursTypes),
    modes: codes(query, "mode", modes),
    patterns: codes(query, "pattern", patterns),
    partnerOnly: query.get("partner") === "1",
    page: Number.isInteger(page) && page >= 1 ? Math.min(page, furthestPage) : 1,
    pageSize,
  };
}
