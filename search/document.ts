// One document per vacancy × workplace. Facets read the `all…` codes, filters the document's own (see docs/architecture.md).
import type { Locale } from "#db/vocabulary/lists.ts";

export interface VacancyDocument {
  /** `${vacancyId}_${n}` */
  id: string;
  vacancyId: string;
  visibility: string;
  /** 1 when past its deadline. */
  expired: 0 | 1;
  title: string;
  /** Titles and texts in every language the vacancy has. */
  titles: string[];
  texts: string[];
  employer: string;
  /** Official occupation names in all three languages. */
  occupationNames: string[];
  /** Stems of titles, and of all other words, so that inflections meet; from `documentStems`. The same on every document. */
  stems: string[];
  textStems: string[];
  /** ISCO at four levels: ["5", "51", "512", "5120"], every linked occupation; ["unknown"] where none. */
  isco: string[];
  /** TOL section and division codes; ["unknown"] where not known. */
  sectors: string[];
  sectorProvenance: string;
  /** This workplace's own codes, filtered on. */
  municipality: string | null;
  region: string | null;
  county: string | null;
  employmentArea: string | null;
  placeNames: string[];
  _geo?: { lat: number; lng: number };
  /** Codes of every workplace of the vacancy, faceted on; ["unknown"] where none is known, ["abroad"] outside Finland. */
  allMunicipalities: string[];
  allRegions: string[];
  hoursType: string;
  hoursMin: number | null;
  hoursMax: number | null;
  patterns: string[];
  contract: string;
  mode: string;
  languages: string[];
  textLanguages: Locale[];
  partner: 0 | 1;
  adjustments: string[];
  /** Unix seconds. */
  publishedAt: number;
  validThrough: number | null;
}
