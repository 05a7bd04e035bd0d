// Opens the search the house was given: a Meilisearch at an address, or the file that stands in for it.
import { openPlainSqlite } from "#db/open-sqlite.ts";
import type { SearchIndex } from "./index.ts";
import { createMeiliIndex } from "./meili.ts";
import { createSqliteIndex } from "./sqlite.ts";

/** One index holds all vacancies; filters decide who finds what. A folder's own index adds a suffix to this. */
export const indexName = "vacancies";

export type SearchPlace =
  | { engine: "meilisearch"; url: string; key: string | undefined; indexName?: string }
  /** A file of its own beside the database. */
  | { engine: "sqlite"; path: string };

export function openSearch(place: SearchPlace): SearchIndex {
  if (place.engine === "sqlite") return createSqliteIndex(openPlainSqlite(place.path));
  return createMeiliIndex({
    url: place.url,
    ...(place.key ? { key: place.key } : {}),
    indexName: place.indexName ?? indexName,
  });
}
