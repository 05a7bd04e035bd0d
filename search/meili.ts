// The search engine the product is built for: Meilisearch, one index of vacancies with its own cursor inside.
import type { SearchIndex } from "./index.ts";
import { candidates } from "./meili-candidates.ts";
import { connect } from "./meili-client.ts";
import { idFilter, vacancyFilter } from "./meili-filters.ts";
import { type CursorDocument, cursorDocument, type IndexDocument, prepare } from "./meili-index.ts";
import { rebuild } from "./meili-rebuild.ts";
import { search } from "./meili-search.ts";
import { cursorId, shape } from "./settings.ts";

export interface MeiliOptions {
  url: string;
  /** A key that may search is enough for searching; `apply` and `rebuild` need the one that writes. */
  key?: string;
  indexName: string;
  /** Milliseconds one call may take. */
  timeout?: number;
}

export function createMeiliIndex({ url, key, indexName, timeout }: MeiliOptions): SearchIndex {
  const to = connect(url, key, timeout);
  return {
    engine: "meilisearch",
    async check() {
      await to.ask((c) => c.health());
    },
    prepare: () => prepare(to, indexName),
    async cursor() {
      const kept = await to.find((c) => c.index<CursorDocument>(indexName).getDocument(cursorId));
      return kept?.shape === shape ? kept.cursor : 0;
    },
    async apply({ vacancyIds, documents, cursor }) {
      const kept = documents.map((document) => document.id);
      const gone = `${vacancyFilter(vacancyIds)}${kept.length > 0 ? ` AND NOT ${idFilter(kept)}` : ""}`;
      // Workplaces that are no longer go first and on their own; what stays is replaced in place, so nothing is ever
      // missing in between. The cursor moves in the same task as the documents it speaks of.
      if (vacancyIds.length > 0) await to.done((c) => c.index(indexName).deleteDocuments({ filter: gone }));
      const added: IndexDocument[] = [...documents, cursorDocument(cursor)];
      await to.done((c) => c.index<IndexDocument>(indexName).addDocuments(added, { primaryKey: "id" }));
    },
    search: (query) => search(to, indexName, query),
    candidates: (query) => candidates(to, indexName, query),
    async rebuild(batches, cursor) {
      await prepare(to, indexName);
      await rebuild(to, indexName, batches, cursor);
    },
    async close() {
      to.close();
    },
  };
}
