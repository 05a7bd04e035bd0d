// Conditions in SQL for the SQLite engine: choices, area and words, each with the values it binds.
import type { CandidateQuery, FacetName, SearchQuery } from "./index.ts";
import type { Tables } from "./sqlite-tables.ts";
import type { QueryWord, QueryWords } from "./words.ts";

export interface Condition {
  sql: string;
  values: (string | number)[];
}

const marks = (values: readonly unknown[]) => values.map(() => "?").join(", ");

export const all = (parts: Condition[]): Condition => joined(parts, " and ", "1");
export const any = (parts: Condition[]): Condition => joined(parts, " or ", "0");

function joined(parts: Condition[], word: string, none: string): Condition {
  if (parts.length === 0) return { sql: none, values: [] };
  return { sql: `(${parts.map((p) => p.sql).join(word)})`, values: parts.flatMap((p) => p.values) };
}

export const not = (part: Condition): Condition => ({ sql: `not ${part.sql}`, values: part.values });

const column = (name: string, values: readonly string[]): Condition => ({
  sql: `d.${name} in (${marks(values)})`,
  values: [...values],
});

export function coded(t: Tables, kind: string, codes: readonly string[]): Condition {
  const sql = `d.n in (select doc from ${t.code} where kind = ? and code in (${marks(codes)}))`;
  return { sql, values: [kind, ...codes] };
}

const regions = (t: Tables, codes: readonly string[]): Condition =>
  codes.includes("unknown")
    ? any([column("region", codes), coded(t, "regions", ["unknown"])])
    : column("region", codes);

const seen = (visibilities: readonly string[], includeExpired: boolean): Condition[] => [
  column("visibility", visibilities),
  ...(includeExpired ? [] : [{ sql: "d.expired = 0", values: [] }]),
];

/** Kinds of choice narrow each other; within a kind any one will do. `without` leaves out one facet's own choices. */
export function chosen(t: Tables, query: SearchQuery, without?: FacetName): Condition {
  const parts = seen(query.visibilities, query.includeExpired);
  for (const kind of ["sectors", "contracts", "hoursTypes", "modes", "patterns"] as const)
    if (query[kind].length > 0 && kind !== without) parts.push(coded(t, kind, query[kind]));
  if (query.regions.length > 0 && without !== "regions") parts.push(regions(t, query.regions));
  if (query.municipalities.length > 0) parts.push(column("municipality", query.municipalities));
  if (query.isco.length > 0) parts.push(coded(t, "isco", query.isco));
  if (query.partnerOnly) parts.push({ sql: "d.partner = 1", values: [] });
  return all(parts);
}

/** Within reach, or not known to be out of reach; see meili-filters. */
export function reachable(t: Tables, query: CandidateQuery): Condition {
  const parts = seen(query.visibilities, false);
  if (query.municipalities.length === 0 && query.regions.length === 0) return all(parts);
  const near = [coded(t, "regions", ["unknown"]), coded(t, "modes", ["remote", "possible"])];
  if (query.municipalities.length > 0) near.push(column("municipality", query.municipalities));
  if (query.regions.length > 0)
    near.push(all([column("region", query.regions), { sql: "d.municipality is null", values: [] }]));
  return all([...parts, any(near)]);
}

export const inTitle = (t: Tables, word: QueryWord): Condition => coded(t, "stem", word.stems);
export const anywhere = (t: Tables, word: QueryWord): Condition =>
  any([inTitle(t, word), coded(t, "textStem", word.stems)]);

/** Without the words that have a minus. */
export function without(t: Tables, words: QueryWords): Condition {
  if (words.without.length === 0) return all([]);
  return not(any([coded(t, "stem", words.without), coded(t, "textStem", words.without)]));
}

/** Words as the full-text index reads them; `beginning` words need only be begun with. */
export function written(t: Tables, words: string[], beginning: boolean, part = ""): Condition {
  const expression = words.map((word) => `"${word.replaceAll('"', '""')}"${beginning ? " *" : ""}`).join(" or ");
  const match = `${part ? `{${part}} : ` : ""}(${expression})`;
  return { sql: `d.n in (select rowid from ${t.fts} where ${t.fts} match ?)`, values: [match] };
}
