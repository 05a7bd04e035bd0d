// The tables of vacancies as Kysely knows them: where they came from, what they say, for which work and where.
import type {
  Contract,
  Experience,
  HoursType,
  Locale,
  Mode,
  Provenance,
  Relation,
  StartKind,
  VacancyStatus,
  Visibility,
} from "./vocabulary/lists.ts";

type Flag = number | null;
type Json = string;

export interface VacancyTables {
  source: {
    id: string;
    name: string;
    format: string;
    licence: string | null;
    publicAllowed: number;
    createdAt: string;
  };
  vacancy: {
    id: string;
    sourceId: string;
    sourceReference: string;
    sourceUrl: string | null;
    duplicateOf: string | null;
    contentHash: string;
    /** The same text at the same place under another reference is a likely duplicate: marked, never merged. */
    duplicateKey: string | null;
    status: VacancyStatus;
    statusReason: string | null;
    visibility: Visibility;
    language: Locale;
    employerId: string | null;
    employerName: string | null;
    agency: Flag;
    skills: Json;
    sectors: Json;
    sectorProvenance: Provenance;
    placeFlexible: Flag;
    mode: Mode;
    travelling: Flag;
    contract: Contract;
    relation: Relation;
    onCall: Flag;
    hoursType: HoursType;
    hoursMin: number | null;
    hoursMax: number | null;
    variableHours: Flag;
    patterns: Json;
    startKind: StartKind;
    startDate: string | null;
    positions: number | null;
    pay: Json | null;
    languages: Json;
    languagesNice: Json;
    workingLanguages: Json;
    education: string | null;
    cards: Json;
    cardsNice: Json;
    ownCar: Flag;
    experience: Experience;
    experienceYears: number | null;
    adjustments: Json;
    openness: Json;
    conditions: Json;
    applying: Json;
    flags: Json;
    evidence: Json;
    createdAt: string;
    publishedAt: string;
    modifiedAt: string;
    validThrough: string | null;
    /** The vacancy's place in the ordered change log; the index follows it. */
    changeNumber: number;
  };
  vacancyText: {
    vacancyId: string;
    language: Locale;
    title: string;
    summary: string | null;
    description: string | null;
  };
  vacancyOccupation: { vacancyId: string; isco4: string; escoUri: string | null; origin: string; weight: number };
  vacancyWorkplace: {
    vacancyId: string;
    position: number;
    country: string;
    municipalityCode: string | null;
    regionCode: string | null;
    postcode: string | null;
    street: string | null;
    name: string | null;
    lat: number | null;
    lon: number | null;
    origin: string;
  };
}
