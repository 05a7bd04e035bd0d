// The shape of a vacancy's facts, shared by what arrives (intake), what is kept (db) and what is found (search).
import type {
  Adjustment,
  Card,
  Condition,
  Contract,
  Experience,
  HoursType,
  LanguageLevel,
  Locale,
  Mode,
  Openness,
  Pattern,
  PayUnit,
  Provenance,
  Relation,
  StartKind,
  Tri,
} from "./lists.ts";

export interface VacancyText {
  title: string;
  summary?: string;
  /** Plain text; paragraphs are separated by a blank line, list items begin with "– ". */
  description?: string;
}

/** A link to an ISCO-08 unit group. `weight` 0–1: how sure, and how central to the ad. */
export interface OccupationLink {
  isco4: string;
  escoUri?: string;
  origin: "stated" | "read";
  weight: number;
}

/** One stated workplace. A region alone leaves `municipality` out; outside Finland only `country` and `name` stand. */
export interface Workplace {
  country: string;
  municipality?: string;
  region?: string;
  postcode?: string;
  street?: string;
  /** As the ad wrote it, where no code was found. */
  name?: string;
  /** WGS84 degrees. */
  lat?: number;
  lon?: number;
  origin: "stated" | "read";
}

export interface LanguageNeed {
  code: string;
  level?: LanguageLevel;
}

/** Where a fact came from: the words of the ad that support it, or the name of the field that stated it. */
export type Evidence = Record<string, string>;

export interface VacancyFactsKept {
  agency: Tri;
  occupations: OccupationLink[];
  skills: { name: string; escoUri?: string; required: boolean }[];
  /** `tol2008:I` or `tol2008:56`; never a bare letter. */
  sectors: string[];
  sectorProvenance: Provenance;
  workplaces: Workplace[];
  placeFlexible: Tri;
  mode: Mode;
  travelling: Tri;
  contract: Contract;
  relation: Relation;
  onCall: Tri;
  hoursType: HoursType;
  /** Hours a week. */
  hoursMin: number | null;
  hoursMax: number | null;
  variableHours: Tri;
  patterns: Pattern[];
  startKind: StartKind;
  /** ISO date. */
  startDate: string | null;
  positions: number | null;
  pay: { min?: number; max?: number; unit: PayUnit; agreement?: string; text?: string } | null;
  languages: LanguageNeed[];
  languagesNice: LanguageNeed[];
  workingLanguages: string[];
  education: string | null;
  cards: Card[];
  cardsNice: Card[];
  ownCar: Tri;
  experience: Experience;
  experienceYears: number | null;
  adjustments: Partial<Record<Adjustment, boolean>>;
  openness: Partial<Record<Openness, boolean>>;
  conditions: Partial<Record<Condition, boolean>>;
  applying: { url?: string; email?: string; phone?: string; inPerson?: string; instructions?: string };
  flags: string[];
  evidence: Evidence;
}

export type VacancyTexts = Partial<Record<Locale, VacancyText>>;

/** Everything unknown: the start of every draft. */
export function unknownFacts(): VacancyFactsKept {
  return {
    agency: null,
    occupations: [],
    skills: [],
    sectors: [],
    sectorProvenance: "unknown",
    workplaces: [],
    placeFlexible: null,
    mode: "unknown",
    travelling: null,
    contract: "unknown",
    relation: "unknown",
    onCall: null,
    hoursType: "unknown",
    hoursMin: null,
    hoursMax: null,
    variableHours: null,
    patterns: [],
    startKind: "unknown",
    startDate: null,
    positions: null,
    pay: null,
    languages: [],
    languagesNice: [],
    workingLanguages: [],
    education: null,
    cards: [],
    cardsNice: [],
    ownCar: null,
    experience: "unknown",
    experienceYears: null,
    adjustments: {},
    openness: {},
    conditions: {},
    applying: {},
    flags: [],
    evidence: {},
  };
}
