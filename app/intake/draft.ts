// What every parser hands on: drafts of vacancies, removals and a list of problems – codes, no sentences.
import type { Format, Locale } from "#db/vocabulary/lists.ts";
import type { VacancyFactsKept, VacancyTexts } from "#db/vocabulary/vacancy.ts";

export const problemCodes = [
  "unreadable_file",
  "too_large",
  "unknown_format",
  "wrong_encoding",
  "broken_record",
  "missing_id",
  "missing_title",
  "bad_date",
  "unknown_place",
  "unknown_occupation",
  "bad_business_id",
  "text_cut",
  "duplicate_in_file",
  "possible_duplicate",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** `where`: a record's number or reference, and the field: `#3 application_deadline`. */
export interface Problem {
  where: string;
  code: ProblemCode;
  params?: Record<string, string | number>;
}

export interface VacancyDraft {
  /** The source's own id as a string; with the source's name it never changes. */
  sourceReference: string;
  sourceUrl?: string;
  /** The language the ad was written in. */
  language: Locale;
  texts: VacancyTexts;
  employer?: { name: string; businessId?: string; description?: string };
  /** ISO instants in UTC. */
  publishedAt?: string;
  modifiedAt?: string;
  /** Date-only deadlines end at 23:59 Europe/Helsinki. */
  validThrough?: string;
  /** Set when the source says the ad is closed although still listed. */
  closed?: boolean;
  /** Words of an occupation field from which no code follows; the reader of titles may lean on them. */
  occupationHint?: string;
  facts: VacancyFactsKept;
}

export interface Removal {
  sourceReference: string;
  removedAt?: string;
}

export interface Parsed {
  format: Format;
  drafts: VacancyDraft[];
  removals: Removal[];
  problems: Problem[];
  /** How many records could be read at all. */
  recordsRead: number;
}
