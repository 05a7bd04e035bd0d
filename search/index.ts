// What can be found, whatever engine finds it. Search returns ids and facets; what is shown is read again from db.
import type { Contract, HoursType, Locale, Mode, Pattern, Visibility } from "#db/vocabulary/lists.ts";
import type { VacancyDocument } from "./document.ts";

export type EngineName = "meilisearch" | "sqlite";

export interface SearchQuery {
  /** As typed, any language; may be empty. */
  text: string;
  locale: Locale;
  /** What the asker may find. */
  visibilities: Visibility[];
  /** Expired vacancies only for professionals who ask for them. */
  includeExpired: boolean;
  sectors: string[];
  regions: string[];
  municipalities: string[];
  isco: string[];
  contracts: Contract[];
  hoursTypes: HoursType[];
  modes: Mode[];
  patterns: Pattern[];
  partnerOnly: boolean;
  page: number;
  pageSize: number;
}

export type FacetName = "sectors" | "regions" | "contracts" | "hoursTypes" | "modes" | "patterns";

export interface SearchPage {
  ids: string[];
  total: number;
  /** Counts of vacancies, never of vacancy × location. Own facet selections do not narrow their own counts. */
  facets: Record<FacetName, Record<string, number>>;
}

/** Built from a client, so codes and vocabulary words only: no identity, no own words. */
export interface CandidateQuery {
  /** ISCO prefixes of 1–4 digits. */
  isco: string[];
  sectors: string[];
  /** Words of the product's own vocabulary (official and everyday titles). */
  terms: string[];
  /** Municipality codes within reach; vacancies with only a region, or no place at all, come along by `regions`. */
  municipalities: string[];
  regions: string[];
  visibilities: Visibility[];
  limit: number;
}

export interface SearchIndex {
  engine: EngineName;
  /** Resolves when the engine answers; throws `SearchUnavailable` otherwise. */
  check(): Promise<void>;
  /** Creates the index with its settings if it is missing. */
  prepare(): Promise<void>;
  /** The change number up to which the index holds everything; 0 for an empty index. */
  cursor(): Promise<number>;
  /** Replaces all documents of the given vacancies (none = remove) and moves the cursor; returns when findable. */
  apply(change: { vacancyIds: string[]; documents: VacancyDocument[]; cursor: number }): Promise<void>;
  search(query: SearchQuery): Promise<SearchPage>;
  candidates(query: CandidateQuery): Promise<string[]>;
  /** Builds a new index beside the old one from batches and swaps them when it is whole. */
  rebuild(batches: AsyncIterable<VacancyDocument[]>, cursor: number): Promise<void>;
  close(): Promise<void>;
}

/** The engine does not answer. Nothing is lost: the change log brings the index up to date later. */
export class SearchUnavailable extends Error {
  override name = "SearchUnavailable";

  /** By its name: the built app holds a second copy of this class beside the one its engine throws. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof Error && error.name === "SearchUnavailable";
  }
}
