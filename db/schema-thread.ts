// The tables of the thread between employers, officers and coaches: tips, inbox, visits, letters, scheduled sources.
import type {
  Channel,
  FeedKind,
  LetterKind,
  LetterState,
  Locale,
  RelationStage,
  TipState,
  VisitPurpose,
  VisitState,
} from "./vocabulary/lists.ts";

type Json = string;

export interface ThreadTables {
  emailConfirmation: { keyHash: string; personId: string; createdAt: string; expiresAt: string };
  tip: {
    id: string;
    senderId: string;
    organisationId: string;
    vacancyId: string | null;
    employerId: string | null;
    sector: string | null;
    municipalityCode: string | null;
    note: string | null;
    sourceUrl: string | null;
    state: TipState;
    createdAt: string;
    closedAt: string | null;
    /** Of a tip without an ad: what the employer may need, in the officer's words. */
    need: string | null;
    isco4: string | null;
    /** When the letter went that tells the sender of a visit made. */
    thankedAt: string | null;
    /** When a coach added thanks of their own. */
    coachThanksAt: string | null;
  };
  tipEvent: { id: string; tipId: string; state: TipState; createdAt: string };
  /** What a coach is told of: one row per coach and vacancy. */
  inboxItem: {
    id: string;
    coachId: string;
    vacancyId: string;
    tipId: string | null;
    /** At most five of that coach's own clients, best first: `[{ clientId, group, reasons }]`. */
    clients: Json;
    createdAt: string;
    seenAt: string | null;
    doneAt: string | null;
    remindedAt: string | null;
    /** Told because the coach subscribes to its sector and area. */
    subscribedAt: string | null;
  };
  /** A visit or call, planned and then logged: the contact log. */
  visit: {
    id: string;
    coachId: string;
    employerId: string;
    vacancyId: string | null;
    tipId: string | null;
    clientId: string | null;
    state: VisitState;
    purpose: VisitPurpose;
    channel: Channel;
    plannedAt: string;
    personMet: string | null;
    note: string | null;
    noPersonalDataAt: string | null;
    stageBefore: RelationStage;
    stageAfter: RelationStage | null;
    nextStep: string | null;
    nextStepOn: string | null;
    place: string | null;
    minutes: number | null;
    createdAt: string;
    doneAt: string | null;
    reviewedAt: string | null;
    /** Made by the form: what is sent twice is one visit. */
    sentKey: string | null;
  };
  letter: {
    id: string;
    dedupeKey: string;
    kind: LetterKind;
    toAddress: string;
    locale: Locale;
    params: Json;
    state: LetterState;
    lastError: string | null;
    createdAt: string;
    sentAt: string | null;
  };
  feed: {
    id: string;
    name: string;
    kind: FeedKind;
    address: string;
    format: string;
    everyMinutes: number;
    createdAt: string;
    pausedAt: string | null;
    lastRunAt: string | null;
    /** Counts of the last run. */
    lastResult: Json | null;
    lastError: string | null;
    nextRunAt: string | null;
  };
}
