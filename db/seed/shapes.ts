// The shapes of the demo region: an invented corner of Finland, written by us. Dates are told in days, so that it never looks expired.
import type { ApplicationStep } from "../vocabulary/day.ts";
import type {
  Adjustment,
  Channel,
  Disclosure,
  Locale,
  Openness,
  OrganisationKind,
  PartnerStatus,
  Phase,
  RelationStage,
  Role,
  Visibility,
  VisitPurpose,
} from "../vocabulary/lists.ts";
import type { Profile } from "../vocabulary/profile.ts";
import type { VacancyFactsKept } from "../vocabulary/vacancy.ts";

export interface DemoWorkplace {
  /** What the place is called, where the employer has several. */
  name?: string;
  /** Municipality code of three digits. */
  municipality: string;
  /** Of five digits, in that municipality. */
  postcode: string;
  /** Invented; a vacancy never carries it. */
  street?: string;
}

export interface DemoPartner {
  status: PartnerStatus;
  stage: RelationStage;
  /** Whom to call and when, as the employer told it; a number that reaches nobody. */
  contact: { contactName: string; contactPhone: string; bestTime: string };
  /** How many visits and calls a month the employer is glad to take, all coaches together. */
  contactsPerMonth: number;
  /** How many people the employer can have in their first weeks at once. */
  simultaneous: number;
  /** Days from today until the next contact suits; 0: now. */
  nextAvailableInDays: number;
  /** ISCO-08 unit groups the employer is open to, also without an open vacancy. */
  occupations: string[];
  /** What could be carved out into a job, in the employer's own words and language; ≤ 280 characters. */
  carvableTasks: string;
  adjustments: Adjustment[];
  openness: Openness[];
  /** What the employer would like: `information` about the way of working · `coach_on_site` · `pay_subsidy` · `job_adaptation`. */
  wanted: ("information" | "coach_on_site" | "pay_subsidy" | "job_adaptation")[];
  /** Days since the employer last said that all this still holds. */
  confirmedDaysAgo: number;
}

export interface DemoEmployer {
  /** Never changes; vacancies and the employer's account point at it. */
  key: string;
  name: string;
  /** Business ID with a right check digit, in the series 00000nn-c, where no living company is. */
  businessId: string;
  /** TOL 2008 with its version: `tol2008:56`. */
  sectors: string[];
  workplaces: DemoWorkplace[];
  /** Days since an admin approved the company; null: waits in the admin's queue. */
  approvedDaysAgo: number | null;
  partner?: DemoPartner;
}

/** Either a registered employer's `key`, or the bare name that an imported ad carries. */
export type DemoVacancyEmployer =
  | { employer: string; employerName?: undefined }
  | { employer?: undefined; employerName: string };

export type DemoVacancy = DemoVacancyEmployer & {
  /** The source's reference: unique and never changing, so that seeding twice changes nothing. */
  ref: string;
  /** The language of the text; the title may be in another, as in real ads. */
  lang: Locale;
  title: string;
  /** Plain text; an empty line between paragraphs. Dirt is meant: lost line breaks, missing hours, capitals. */
  description: string;
  /** A place as an ad would write it, for the gazetteer to read; or the workplaces as a form would state them. */
  place: string | { municipality: string; postcode?: string }[];
  /** Whole days before the day of the start. */
  publishedDaysAgo: number;
  /** Days from publishing to the deadline (23:59 Helsinki time); always beyond today. Left out: no deadline stated. */
  openDays?: number;
  visibility: Visibility;
  /** What the employer filled in on the form. Left out: nothing but the text, and the readers do what they can. */
  stated?: Partial<VacancyFactsKept>;
};

export interface DemoTeam {
  key: string;
  name: string;
}

export interface DemoOrganisation {
  key: string;
  kind: OrganisationKind;
  name: string;
  /** The catchment: municipality codes. */
  municipalities: string[];
  teams: DemoTeam[];
}

export interface DemoRole {
  role: Role;
  /** Keys; none for an admin, `employer` alone for an employer's account. */
  organisation?: string;
  team?: string;
  employer?: string;
}

export interface DemoPerson {
  key: string;
  name: string;
  /** Under rinnalla.example, a domain that reaches nobody. */
  email: string;
  /** The language the person's screens are in. */
  locale: Locale;
  roles: DemoRole[];
}

export interface DemoClient {
  /** Chosen at random from nature; says nothing about the person. */
  codeName: string;
  /** Key of the coach. */
  coach: string;
  phase: Phase;
  disclosure: Disclosure;
  openedDaysAgo: number;
  /** Null: no consent on record, so nothing may be suggested. `untilDays` from today; negative: ran out. */
  consent: { givenDaysAgo: number; untilDays: number } | null;
  /** Days since a pause began; everything is silent. */
  pausedDaysAgo?: number;
  sharedWithTeam: boolean;
  /** In the client's own words; ≤ 280 characters; empty: not talked about yet. */
  wishes: string;
  /** Likewise. */
  strengths: string;
  profile: Profile;
}

export interface DemoApplication {
  /** Code name of the client. */
  client: string;
  title: string;
  /** Key of a registered employer, or a bare name. */
  employer?: string;
  employerName?: string;
  steps: { step: ApplicationStep; daysAgo: number }[];
}

export interface DemoVisit {
  /** Keys of the coach and the employer. */
  coach: string;
  employer: string;
  /** Whole days from the day of the start; negative: before it. */
  inDays: number;
  /** In Finland: "9:30". */
  time: string;
  purpose: VisitPurpose;
  channel: Channel;
  state: "planned" | "done";
  /** A position, never a name. */
  personMet: string;
  stageAfter?: RelationStage;
  note?: string;
  minutes?: number;
  nextStep?: string;
  nextStepInDays?: number;
}
