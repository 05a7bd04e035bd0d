// What the ranker is built from: ESCO's occupations and the unit groups above them, each with its labels.
import type { Locale } from "#db/vocabulary/lists.ts";

export interface EscoLabel {
  lang: Locale;
  text: string;
  preferred: boolean;
}

export interface EscoConcept {
  uri: string;
  /** ISCO-08 code: four digits of an occupation, one to four of a group. */
  isco: string;
  /** True for an ISCO group, which has labels but is no occupation. */
  group: boolean;
  labels: EscoLabel[];
}
