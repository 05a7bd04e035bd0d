// A page of what was searched for, in Meilisearch: lists without overlap, one after the other, so that totals are true.
import type { MultiSearchQuery, SearchResponse } from "meilisearch";
import { type FacetName, type SearchPage, type SearchQuery, SearchUnavailable } from "./index.ts";
import type { Connection } from "./meili-client.ts";
import { facetAttributes, searchFilter } from "./meili-filters.ts";
import { lists, type MatchList, misspelt } from "./meili-words.ts";
import { queryWords } from "./words.ts";

const facetNames = Object.keys(facetAttributes) as FacetName[];

export async function search(to: Connection, indexUid: string, query: SearchQuery): Promise<SearchPage> {
  const words = queryWords(query.text);
  const found = await page(to, indexUid, query, lists(words));
  if (found.total > 0 || words.words.length < 2) return found;
  // Which of the words does no vacancy have? Those are taken for misspelt, the others still hold.
  const hits = await multi(
    to,
    words.words.map((w) => ask(indexUid, { filter: misspelt.count(w) }, [], 0)),
  );
  const unknown = words.words.filter((_, i) => (hits[i]?.totalHits ?? 0) === 0);
  return unknown.length === 0 ? found : page(to, indexUid, query, misspelt.lists(words, unknown));
}

async function page(to: Connection, indexUid: string, query: SearchQuery, parts: MatchList[]): Promise<SearchPage> {
  const chosen = facetNames.filter((name) => query[name].length > 0);
  const open = facetNames.filter((name) => !chosen.includes(name));
  const filter = searchFilter(query);
  const size = query.pageSize;
  // Per list: hits and the facets nothing was chosen of, then each chosen facet without its own choices.
  const asked = parts.flatMap((part) => [
    ask(indexUid, part, filter, size, open),
    ...chosen.map((name) => ask(indexUid, part, searchFilter(query, name), 0, [name])),
  ]);
  const answers = await multi(to, asked);
  const stride = 1 + chosen.length;
  const heads = parts.map((_, i) => answers[i * stride]);
  const totals = heads.map((head) => head?.totalHits ?? 0);
  return {
    ids: query.page <= 1 ? idsOf(heads).slice(0, size) : await later(to, indexUid, query, parts, totals, filter),
    total: totals.reduce((sum, n) => sum + n, 0),
    facets: Object.fromEntries(facetNames.map((name) => [name, counted(answers, name)])) as SearchPage["facets"],
  };
}

/** A later page begins somewhere inside the joined lists. */
async function later(
  to: Connection,
  indexUid: string,
  query: SearchQuery,
  parts: MatchList[],
  totals: number[],
  filter: string[],
): Promise<string[]> {
  let start = (query.page - 1) * query.pageSize;
  let left = query.pageSize;
  const windows: MultiSearchQuery[] = [];
  parts.forEach((part, i) => {
    const total = totals[i] ?? 0;
    const limit = Math.min(left, Math.max(0, total - start));
    if (limit > 0) {
      const { page: _, hitsPerPage: __, ...rest } = ask(indexUid, part, filter, 0);
      windows.push({ ...rest, offset: start, limit });
    }
    left -= limit;
    start = Math.max(0, start - total);
  });
  return windows.length > 0 ? idsOf(await multi(to, windows)) : [];
}

function ask(
  indexUid: string,
  part: Partial<MatchList>,
  filter: string[],
  hitsPerPage: number,
  facets: FacetName[] = [],
): MultiSearchQuery {
  return {
    indexUid,
    q: part.q ?? "",
    filter: part.filter ? [...filter, part.filter] : filter,
    ...(part.q ? {} : { sort: ["publishedAt:desc"] }),
    matchingStrategy: "all",
    facets: facets.map((name) => facetAttributes[name]),
    attributesToRetrieve: ["vacancyId"],
    page: 1,
    hitsPerPage,
  };
}

export async function multi(to: Connection, queries: MultiSearchQuery[]): Promise<SearchResponse<Hit>[]> {
  if (queries.length === 0) return [];
  // No index yet: whoever writes it has not come so far.
  const found = await to.find((client) => client.multiSearch<{ queries: MultiSearchQuery[] }, Hit>({ queries }));
  if (!found) throw new SearchUnavailable("the index is not there yet");
  return found.results as SearchResponse<Hit>[];
}

interface Hit {
  vacancyId: string;
}

const idsOf = (answers: (SearchResponse<Hit> | undefined)[]) =>
  answers.flatMap((answer) => answer?.hits.map((hit) => hit.vacancyId) ?? []);

/** The lists share no vacancy, so their counts add up. */
function counted(answers: SearchResponse<Hit>[], name: FacetName): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const answer of answers)
    for (const [code, n] of Object.entries(answer.facetDistribution?.[facetAttributes[name]] ?? {}))
      sum[code] = (sum[code] ?? 0) + n;
  return sum;
}
