// The tables of a coach's working day. What a client or a coach wrote is sealed; nothing here could hold who somebody is.
import type { ApplicationStep, FitTopic, FollowUp, JobEnding, JobFinder } from "./vocabulary/day.ts";
import type { Contract, Disclosure, Locale } from "./vocabulary/lists.ts";

type Json = string;
type Sealed = string;

export interface DayTables {
  /** What one employer may know of one client; without a row the client's own default counts. */
  clientEmployer: {
    id: string;
    clientId: string;
    employerId: string;
    disclosure: Disclosure;
    /** The words agreed for an introduction. */
    wordingSealed: Sealed | null;
    agreedAt: string;
    createdBy: string;
  };
  /** Vacancies put on a client's list by the coach. */
  clientFind: {
    id: string;
    clientId: string;
    vacancyId: string;
    noteSealed: Sealed | null;
    createdAt: string;
    createdBy: string;
    removedAt: string | null;
  };
  /** A short-lived page for the client: an address nobody can guess, and a code typed by hand. */
  viewLink: {
    id: string;
    clientId: string;
    keyHash: string;
    codeHash: string;
    locale: Locale;
    /** Ids of the vacancies the coach chose. */
    vacancies: Json;
    tries: number;
    createdBy: string;
    createdAt: string;
    expiresAt: string;
    revokedAt: string | null;
  };
  application: {
    id: string;
    clientId: string;
    vacancyId: string | null;
    employerId: string | null;
    title: string;
    employerName: string;
    createdBy: string;
    createdAt: string;
    closedAt: string | null;
  };
  /** Append-only; a step taken back carries the time of it. */
  applicationStep: {
    id: string;
    number: number;
    applicationId: string;
    step: ApplicationStep;
    onDate: string;
    noteSealed: Sealed | null;
    createdBy: string;
    createdAt: string;
    undoneAt: string | null;
  };
  /** A paid job of a client; a client may have several at once. */
  employment: {
    id: string;
    clientId: string;
    applicationId: string | null;
    employerId: string | null;
    employerName: string;
    isco4: string | null;
    title: string;
    contract: Contract;
    /** As the contract itself puts it. */
    contractText: string | null;
    hoursMin: number | null;
    hoursMax: number | null;
    onCall: number;
    found: JobFinder;
    startsOn: string;
    /** Day on which four paid hours were full: from then on it counts as a job start. */
    fourHoursOn: string | null;
    trialUntil: string | null;
    fixedUntil: string | null;
    /** Day on which benefits were talked through before signing. What was said stands nowhere. */
    benefitTalkOn: string | null;
    /** Of work on call: the day of the next shift known of. */
    nextShiftOn: string | null;
    /** With an ending, but without a day: it is over, and on what day is not known. */
    endedOn: string | null;
    ending: JobEnding | null;
    createdBy: string;
    createdAt: string;
  };
  employmentFollowUp: {
    id: string;
    employmentId: string;
    kind: FollowUp;
    dueOn: string | null;
    doneOn: string | null;
    noteSealed: Sealed | null;
    createdBy: string;
    createdAt: string;
  };
  /** Hours really worked in the week that begins on a Monday. */
  employmentWeek: { id: string; employmentId: string; mondayOn: string; hours: number; createdAt: string };
  employmentFit: { id: string; employmentId: string; topic: FitTopic; fitted: number; createdAt: string };
  /** The client's own plan: one sealed text of all headings, version by version. */
  clientPlan: {
    id: string;
    clientId: string;
    version: number;
    wordsSealed: Sealed;
    createdBy: string;
    createdAt: string;
  };
  savedSearch: {
    id: string;
    personId: string;
    name: string;
    /** The search page's own query. */
    query: string;
    createdAt: string;
    lookedAt: string;
  };
  /** What colleagues of a team should know of a vacancy; screened, never of a person. */
  vacancyNote: {
    id: string;
    vacancyId: string;
    personId: string;
    teamId: string;
    note: string;
    createdAt: string;
    removedAt: string | null;
  };
  calendarFeed: { id: string; personId: string; keyHash: string; createdAt: string; revokedAt: string | null };
  /** A line of the Today page put aside until a moment. `line` is its key, never words. */
  putAside: { id: string; personId: string; line: string; until: string; createdAt: string };
  /** While a colleague is away, from a day to a day. */
  cover: {
    id: string;
    coachId: string;
    coveredBy: string;
    fromOn: string;
    untilOn: string;
    openedBy: string;
    createdAt: string;
    endedAt: string | null;
  };
  handover: {
    id: string;
    clientId: string;
    fromCoachId: string;
    toCoachId: string;
    decidedBy: string;
    createdAt: string;
  };
}
