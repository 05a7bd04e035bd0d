// The tables of what officers and coaches do together: subscriptions, demand over time, questions, support facts, meetings.
import type {
  AreaKind,
  BroughtBy,
  Publication,
  QuestionAnswer,
  QuestionKind,
  QuestionState,
  SupportStanding,
  SupportTopic,
} from "./vocabulary/officers.ts";

type Json = string;
type Sealed = string;

export interface OfficerTables {
  /** Whom a tip without an ad was told: one row per tip and coach. */
  tipReceiver: {
    id: string;
    tipId: string;
    coachId: string;
    /** At most five of that coach's own clients, best first; empty for a coach who only subscribes. */
    clients: Json;
    createdAt: string;
    subscribedAt: string | null;
    seenAt: string | null;
    doneAt: string | null;
    remindedAt: string | null;
  };
  /** An ad that waits for its officer to look at it. */
  tipDraft: {
    id: string;
    officerId: string;
    broughtBy: BroughtBy;
    /** The file's name, or the subject of a mail. */
    name: string;
    draftSealed: Sealed | null;
    /** Why it could not be read; a code. */
    problem: string | null;
    createdAt: string;
    doneAt: string | null;
    mailKey: string | null;
  };
  /** A sector in an area that somebody wants to hear of. */
  subscription: {
    id: string;
    personId: string;
    /** `tol2008:I`, or `any`. */
    sector: string;
    areaKind: AreaKind;
    areaCode: string;
    /** 1: news also by letter. */
    letters: number;
    createdAt: string;
    lookedAt: string;
  };
  /** A new ad an officer does not wish to forward. */
  passedAd: { personId: string; vacancyId: string; createdAt: string };
  /** What the demand board showed in a month: suppressed and rounded already. */
  demandMonth: {
    id: string;
    /** "2026-11" */
    month: string;
    areaKind: AreaKind;
    areaCode: string;
    sector: string;
    shown: number;
  };
  /** Which months and quarters have been counted: done once, also where there was nothing to show. */
  publication: { kind: Publication; period: string; takenAt: string };
  /** Of how many people in an employment area a job began in a quarter ("2026-Q2"): rounded, and no row under five. */
  jobStartQuarter: { quarter: string; areaCode: string; shown: number };
  question: {
    id: string;
    /** Random, said on the phone: it leads to nobody by itself. */
    number: string;
    askerId: string;
    organisationId: string;
    /** Null: any officer of the area. */
    officerId: string | null;
    kind: QuestionKind;
    text: string;
    dueOn: string;
    state: QuestionState;
    createdAt: string;
    remindedAt: string | null;
    closedAt: string | null;
  };
  questionAnswer: {
    id: string;
    questionId: string;
    officerId: string;
    answer: QuestionAnswer;
    note: string | null;
    createdAt: string;
    undoneAt: string | null;
  };
  /** The coach's own side; no officer's page reads it. */
  questionConsent: {
    id: string;
    questionId: string;
    coachId: string;
    clientId: string | null;
    consentedOn: string;
    createdAt: string;
  };
  /** Append-only: the newest of an area and topic counts. */
  supportFact: {
    id: string;
    /** Of the employment area. */
    areaCode: string;
    topic: SupportTopic;
    standing: SupportStanding;
    text: string;
    source: string;
    sourceUrl: string | null;
    datedOn: string;
    editedBy: string;
    createdAt: string;
    removedAt: string | null;
  };
  meeting: {
    id: string;
    organisationId: string;
    teamId: string;
    createdBy: string;
    plannedOn: string;
    heldOn: string | null;
    createdAt: string;
    cancelledAt: string | null;
  };
  meetingPerson: { id: string; meetingId: string; personId: string; createdAt: string };
  meetingStep: {
    id: string;
    meetingId: string;
    text: string;
    dueOn: string | null;
    createdBy: string;
    createdAt: string;
    doneAt: string | null;
  };
}
