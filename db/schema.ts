// The tables as Kysely knows them. Ids are text made in the app, times ISO-8601 UTC text, lists JSON text, yes/no 1/0/null.
import type { Generated } from "kysely";
import type { DayTables } from "./schema-day.ts";
import type { EscoTables } from "./schema-esco.ts";
import type { OfficerTables } from "./schema-officers.ts";
import type { ThreadTables } from "./schema-thread.ts";
import type { VacancyTables } from "./schema-vacancies.ts";
import type {
  Answer,
  AnswerReason,
  Disclosure,
  Group,
  JobKind,
  Locale,
  OrganisationKind,
  PartnerStatus,
  Phase,
  RelationStage,
  Role,
} from "./vocabulary/lists.ts";

type Json = string;
type Sealed = string;

export interface Named {
  code: string;
  nameFi: string;
  nameSv: string;
  nameEn: string;
}

export interface Database extends VacancyTables, ThreadTables, EscoTables, DayTables, OfficerTables {
  migration: { name: string; at: string };
  setting: { name: string; value: string };
  counter: { name: string; value: number };

  region: Named;
  county: Named;
  employmentArea: Named;
  municipality: Named & {
    languageStatus: string;
    regionCode: string;
    countyCode: string;
    employmentAreaCode: string;
    lat: number;
    lon: number;
  };
  municipalityMerge: { oldCode: string; newCode: string; year: number };
  postcode: { code: string; nameFi: string; nameSv: string; municipalityCode: string; lat: number; lon: number };
  iscoGroup: Named & { level: number };
  industry: Named & { version: string; section: string };
  language: Named;
  card: Named;

  organisation: { id: string; kind: OrganisationKind; name: string; createdAt: string };
  organisationMunicipality: { organisationId: string; municipalityCode: string };
  team: { id: string; organisationId: string; name: string; createdAt: string };
  person: {
    id: string;
    email: string;
    name: string;
    passwordHash: string;
    locale: Locale;
    demo: number;
    emailConfirmedAt: string | null;
    createdAt: string;
    closedAt: string | null;
    /** "17:00", Finnish time; nothing is sent from here to `quietUntil`. */
    quietFrom: string | null;
    quietUntil: string | null;
    /** Of coaches: a letter on working days when something new waits, unless they say no; and when the latest was written. */
    coachLetter: Generated<number>;
    coachLetterAt: string | null;
  };
  coachLetterKey: { keyHash: string; personId: string; createdAt: string };
  /** One row per role and place of work: a lead of three teams has three. */
  personRole: {
    id: string;
    personId: string;
    role: Role;
    organisationId: string | null;
    teamId: string | null;
    employerId: string | null;
    grantedAt: string;
  };
  session: {
    idHash: string;
    personId: string;
    createdAt: string;
    expiresAt: string;
    /** While the screen is in a client's hands: whose, with what on it, and the hash of the code that ends it. */
    clientModeClientId: string | null;
    clientModeLocale: Locale | null;
    clientModeVacancies: Json | null;
    clientModeCodeHash: string | null;
    clientModeTries: number | null;
  };

  employer: {
    id: string;
    businessId: string | null;
    name: string;
    nameFolded: string;
    sectors: Json;
    approvedAt: string | null;
    declinedAt: string | null;
    decisionReason: string | null;
    decidedBy: string | null;
    createdAt: string;
  };
  workplace: {
    id: string;
    employerId: string;
    name: string | null;
    municipalityCode: string | null;
    postcode: string | null;
    street: string | null;
    lat: number | null;
    lon: number | null;
  };
  partner: {
    employerId: string;
    status: PartnerStatus;
    stage: RelationStage;
    contactsPerMonth: number | null;
    nextAvailableOn: string | null;
    simultaneous: number | null;
    occupations: Json;
    sectors: Json;
    carvableTasks: string | null;
    adjustments: Json;
    openness: Json;
    wanted: Json;
    termsVersion: string | null;
    startedAt: string | null;
    confirmedAt: string | null;
    contactName: string | null;
    contactPhone: string | null;
    bestTime: string | null;
  };

  client: {
    id: string;
    codeName: string;
    coachId: string;
    teamId: string;
    sharedWithTeamAt: string | null;
    phase: Phase;
    disclosure: Disclosure;
    consentedAt: string | null;
    consentUntil: string | null;
    pausedAt: string | null;
    openedAt: string;
    closedAt: string | null;
    /** How the client put the ending. */
    endWordsSealed: Sealed | null;
    /** Day until which an ended client's data may be kept; the client decides. */
    keepUntil: string | null;
    /** Day on which a job-seeker's duties were read together. */
    dutiesReadOn: string | null;
  };
  clientProfile: {
    id: string;
    clientId: string;
    version: number;
    trigger: string;
    profile: Json;
    wishesSealed: Sealed | null;
    strengthsSealed: Sealed | null;
    createdAt: string;
    createdBy: string;
  };
  clientExcludedEmployer: { clientId: string; employerId: string; createdAt: string };
  suggestion: {
    id: string;
    clientId: string;
    vacancyId: string;
    group: Group;
    rulesVersion: string;
    profileVersion: number;
    reasons: Json;
    firstShownAt: string;
    lastShownAt: string;
  };
  /** Append-only: the latest row of a client × vacancy counts; `undone` takes the one before it back. */
  answer: {
    id: string;
    number: number;
    clientId: string;
    vacancyId: string;
    answer: Answer | "undone";
    reason: AnswerReason;
    rulesVersion: string;
    createdAt: string;
    createdBy: string;
  };
  job: {
    id: string;
    kind: JobKind;
    payload: Json;
    dedupeKey: string | null;
    runAfter: string;
    attempts: number;
    claimedBy: string | null;
    leaseUntil: string | null;
    lastError: string | null;
    createdAt: string;
    doneAt: string | null;
  };
  /** Append-only and hash-chained. */
  accessLog: {
    number: number;
    at: string;
    actorId: string | null;
    role: string | null;
    verb: string;
    thing: string;
    thingId: string | null;
    outcome: string;
    previousHash: string;
    hash: string;
  };
}
