// The search engine where no Meilisearch can be had: SQLite's own full-text index, the same contract, a visible notice.
import type { PlainSqlite } from "#db/open-sqlite.ts";
import { inTurn } from "./in-turn.ts";
import {
  type CandidateQuery,
  type FacetName,
  type SearchIndex,
  type SearchPage,
  type SearchQuery,
  SearchUnavailable,
} from "./index.ts";
import { all, any, anywhere, type Condition, chosen, coded, reachable, written } from "./sqlite-match.ts";
import {
  addDocuments,
  createTables,
  currentTables,
  inTransaction,
  moveTo,
  prepareTables,
  removeVacancies,
  setCursor,
  type Tables,
} from "./sqlite-tables.ts";
import { misspelt, type Tiers, tiers } from "./sqlite-words.ts";
import { queryWords } from "./words.ts";

const facetNames: FacetName[] = ["sectors", "regions", "contracts", "hoursTypes", "modes", "patterns"];

/** @param db a file of its own, not the house's database: an index can be thrown away and made anew */
export function createSqliteIndex(db: PlainSqlite): SearchIndex {
  return {
    engine: "sqlite",
    check: async () => answering(() => void db.prepare("select 1").get()),
    prepare: async () => answering(() => prepareTables(db)),
    cursor: async () => answering(() => currentTables(db).cursor),
    apply: async ({ vacancyIds, documents, cursor }) =>
      answering(() =>
        inTransaction(db, () => {
          const t = currentTables(db);
          removeVacancies(db, t, vacancyIds);
          addDocuments(db, t, documents);
          setCursor(db, cursor);
        }),
      ),
    search: async (query) => answering(() => search(db, query)),
    candidates: async (query) => answering(() => candidates(db, query)),
    async rebuild(batches, cursor) {
      const next = answering(() => {
        prepareTables(db);
        return createTables(db, currentTables(db).generation + 1);
      });
      for await (const documents of batches)
        answering(() => inTransaction(db, () => addDocuments(db, next, documents)));
      answering(() => moveTo(db, next.generation, cursor));
    },
    async close() {
      db.close();
    },
  };
}

/** What SQLite itself refuses (busy, disk full, unreadable) is an engine that does not answer. */
function answering<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (/^SQLITE_(BUSY|IOERR|FULL|CANTOPEN|CORRUPT|NOTADB|READONLY)/.test(code))
      throw new SearchUnavailable("the search file does not answer", { cause: error });
    throw error;
  }
}

function search(db: PlainSqlite, query: SearchQuery): SearchPage {
  const t = currentTables(db);
  const words = queryWords(query.text);
  const found = page(db, t, query, tiers(t, words));
  if (found.total > 0 || words.words.length === 0) return found;
  const near = misspelt(db, t, words);
  return near ? page(db, t, query, near) : found;
}

function page(db: PlainSqlite, t: Tables, query: SearchQuery, words: Tiers): SearchPage {
  const where = all([chosen(t, query), words.found]);
  const tier = words.tiers.map((part, i) => `when ${part.sql} then ${i}`).join(" ");
  const rows = db
    .prepare(
      `select vacancy, min(${tier ? `case ${tier} else 9 end` : "0"}) as tier from ${t.doc} d where ${where.sql}
       group by vacancy order by tier, max(published) desc, vacancy limit ? offset ?`,
    )
    .all(
      ...words.tiers.flatMap((part) => part.values),
      ...where.values,
      query.pageSize,
      (Math.max(1, query.page) - 1) * query.pageSize,
    ) as { vacancy: string }[];
  const { total } = db
    .prepare(`select count(distinct vacancy) as total from ${t.doc} d where ${where.sql}`)
    .get(...where.values) as { total: number };
  const facets = Object.fromEntries(
    facetNames.map((name) => [name, counted(db, t, name, all([chosen(t, query, name), words.found]))]),
  ) as SearchPage["facets"];
  return { ids: rows.map((row) => row.vacancy), total, facets };
}

function counted(db: PlainSqlite, t: Tables, name: FacetName, where: Condition): Record<string, number> {
  const rows = db
    .prepare(
      `select c.code, count(distinct d.vacancy) as n from ${t.doc} d join ${t.code} c on c.doc = d.n and c.kind = ?
       where ${where.sql} group by c.code order by c.code`,
    )
    .all(name, ...where.values) as { code: string; n: number }[];
  return Object.fromEntries(rows.map(({ code, n }) => [code, n]));
}

function candidates(db: PlainSqlite, query: CandidateQuery): string[] {
  const t = currentTables(db);
  const parts: Condition[] = [];
  if (query.isco.length > 0) parts.push(coded(t, "isco", query.isco));
  for (const { words } of query.terms.map(queryWords))
    if (words.length > 0)
      parts.push(all(words.map((word) => any([anywhere(t, word), written(t, [word.word], false)]))));
  if (query.sectors.length > 0) parts.push(coded(t, "sectors", query.sectors));
  const nothingWished = query.isco.length + query.terms.length + query.sectors.length === 0;
  const lists = (nothingWished ? [all([])] : parts).map((part) => {
    const where = all([reachable(t, query), part]);
    const rows = db
      .prepare(
        `select vacancy from ${t.doc} d where ${where.sql} group by vacancy order by max(published) desc, vacancy limit ?`,
      )
      .all(...where.values, query.limit) as { vacancy: string }[];
    return rows.map((row) => row.vacancy);
  });
  return inTurn(lists, query.limit);
}
