// What the page of a profile shows and its forms hold.
import type { ProfileSection } from "#db/vocabulary/profile-sections.ts";
import type { Option } from "./select.tsx";

export interface ProfileFields {
  skills: string;
  choices: Record<string, string | undefined>;
  adjustments: string[];
  week: string[];
  hours: { min?: number; max?: number };
  home: string;
  places: string;
  limit: string;
  km?: number;
  travel?: { way: string; minutes: number };
  car?: boolean;
  contracts: string[];
  languages: { code: string; level?: string }[];
  cards: string[];
  ceiling?: number;
  order: string[];
  start?: { kind: string; date?: string };
  musts: { wishes: boolean; times: boolean; hours: boolean; area: boolean; contracts: boolean };
}

export interface ProfileShown {
  id: string;
  title: string;
  version: number;
  noConsent: boolean;
  sections: { section: ProfileSection; rows: { label: string; values: string[] }[] }[];
  fields: ProfileFields;
  words: string;
  languages: Option[];
}

/** What a part's fields are made from; `typed` is what was sent and could not be kept. */
export interface PartProps {
  page: ProfileShown;
  typed?: Record<string, string>;
  problemOf: (field: string) => string | undefined;
}
