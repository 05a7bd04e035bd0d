// The tables of ESCO, the European classification of occupations and skills: empty until it is imported.
import type { EscoKind, Locale } from "./vocabulary/lists.ts";

export interface EscoTables {
  escoConcept: {
    uri: string;
    kind: EscoKind;
    /** ISCO-08: four digits of an occupation, one to four of a group, null of a skill. */
    isco: string | null;
  };
  escoLabel: {
    uri: string;
    lang: Locale;
    label: string;
    /** 1 for the one main label of a language, 0 for the others. */
    preferred: number;
  };
}
