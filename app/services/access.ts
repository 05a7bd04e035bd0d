// Who may do what to what: one table. What it does not allow is refused, also for things nobody thought of.
import type { Role, Visibility } from "#db/vocabulary/lists.ts";

export interface Actor {
  personId: string;
  name: string;
  roles: { role: Role; organisationId: string | null; teamId: string | null; employerId: string | null }[];
  /** Ids of the coaches this one covers for today. */
  covers: readonly string[];
}

/** What is acted upon. A client or a vacancy carries what its scope depends on. */
export type Thing =
  | { kind: "board" }
  | { kind: "demo_accounts"; demo: boolean }
  | { kind: "own_account" }
  | { kind: "first_page"; role: Role }
  | { kind: "clients" }
  | { kind: "cover"; teamId: string | null }
  | { kind: "team" }
  | { kind: "client"; coachId: string; teamId: string; shared: boolean }
  | { kind: "vacancies" }
  | { kind: "vacancy"; visibility: Visibility; published: boolean }
  | { kind: "saved_searches" }
  | { kind: "vacancy_notes" }
  | { kind: "vacancy_note"; personId: string; teamId: string }
  | { kind: "own_employer" }
  | { kind: "employer_vacancy"; employerId: string | null }
  | { kind: "tips" }
  | { kind: "demand" }
  | { kind: "tip"; senderId: string }
  | { kind: "tip_draft"; officerId: string }
  | { kind: "new_ads" }
  | { kind: "subscriptions"; role: "coach" | "te_contact" }
  | { kind: "questions" }
  | { kind: "asked_questions" }
  | { kind: "question"; askerId: string; organisationId: string }
  | { kind: "support_facts" }
  | { kind: "support_fact"; organisationIds: readonly string[] }
  | { kind: "meetings" }
  | { kind: "meeting"; teamId: string; organisationId: string }
  | { kind: "inbox" }
  | { kind: "visits" }
  | { kind: "visit"; coachId: string }
  | { kind: "approvals" }
  | { kind: "people" }
  | { kind: "feeds" }
  | { kind: "outbox" };

export type Verb = "read" | "search" | "answer" | "change" | "send";

type Rule = (actor: Actor | null, thing: never) => boolean;

const anybody: Rule = () => true;
const somebody: Rule = (actor) => actor !== null;
const holders =
  (...roles: Role[]): Rule =>
  (actor) =>
    actor?.roles.some((held) => roles.includes(held.role)) ?? false;

const ownFirstPage = (actor: Actor | null, thing: { role: Role }) => holders(thing.role)(actor, thing as never);

const ownClient = (actor: Actor | null, client: { coachId: string; teamId: string; shared: boolean }) =>
  actor?.roles.some(
    (held) =>
      held.role === "coach" &&
      (client.coachId === actor.personId ||
        actor.covers.includes(client.coachId) ||
        (client.shared && held.teamId === client.teamId)),
  ) ?? false;

const ownTeam = (actor: Actor | null, cover: { teamId: string | null }) =>
  actor?.roles.some((held) => held.role === "lead" && held.teamId !== null && held.teamId === cover.teamId) ?? false;

/** The teams in which somebody is a coach. */
export function teamsOf(actor: Actor): string[] {
  return actor.roles.flatMap(({ role, teamId }) => (role === "coach" && teamId ? [teamId] : []));
}

/** The teams somebody works in, as a coach or as their lead. */
export function teamsWorkedIn(actor: Actor): string[] {
  const held = actor.roles.flatMap(({ role, teamId }) =>
    teamId && (role === "coach" || role === "lead") ? [teamId] : [],
  );
  return [...new Set(held)];
}

/** Oneself, and the coaches one covers for today. */
export const selfAndCovered = (actor: Actor): string[] => [actor.personId, ...actor.covers];

const teamMember = (actor: Actor | null) => actor !== null && teamsWorkedIn(actor).length > 0;

const teamCoach = (actor: Actor | null) => actor !== null && teamsOf(actor).length > 0;

const teamNote = (actor: Actor | null, note: { teamId: string }) =>
  actor !== null && teamsOf(actor).includes(note.teamId);

const ownNote = (actor: Actor | null, note: { personId: string; teamId: string }) =>
  teamNote(actor, note) && actor?.personId === note.personId;

const professionals: Role[] = ["coach", "lead", "te_contact"];

/** Partner-only vacancies are for coaches and their leads; what is not published is for nobody yet. */
export function visibleTo(actor: Actor | null): Visibility[] {
  if (holders("coach", "lead")(actor, {} as never)) return ["public", "professionals", "partners"];
  if (holders("te_contact")(actor, {} as never)) return ["public", "professionals"];
  return ["public"];
}

const visibleVacancy = (actor: Actor | null, vacancy: { visibility: Visibility; published: boolean }) =>
  visibleTo(actor).includes(vacancy.visibility) && (vacancy.published || holders(...professionals)(actor, {} as never));

const ownVacancy = (actor: Actor | null, vacancy: { employerId: string | null }) =>
  actor?.roles.some(
    (held) => held.role === "employer" && held.employerId !== null && held.employerId === vacancy.employerId,
  ) ?? false;

const ownDraft = (actor: Actor | null, draft: { officerId: string }) =>
  holders("te_contact")(actor, {} as never) && draft.officerId === actor?.personId;

const ownTip = (actor: Actor | null, tip: { senderId: string }) =>
  holders("te_contact")(actor, {} as never) && tip.senderId === actor?.personId;

const worksIn = (actor: Actor | null, organisationIds: readonly string[]) =>
  actor?.roles.some(
    ({ role, organisationId }) =>
      role === "te_contact" && organisationId !== null && organisationIds.includes(organisationId),
  ) ?? false;

const ownQuestion = (actor: Actor | null, question: { askerId: string }) =>
  actor !== null &&
  holders("coach")(actor, {} as never) &&
  [actor.personId, ...actor.covers].includes(question.askerId);

const askedOfOwn = (actor: Actor | null, question: { organisationId: string }) =>
  worksIn(actor, [question.organisationId]);

const ownMeeting = (actor: Actor | null, meeting: { teamId: string; organisationId: string }) =>
  worksIn(actor, [meeting.organisationId]) || (actor !== null && teamsOf(actor).includes(meeting.teamId));

const ownVisit = (actor: Actor | null, visit: { coachId: string }) =>
  actor !== null && holders("coach")(actor, {} as never) && selfAndCovered(actor).includes(visit.coachId);

const table: { [K in Thing["kind"]]: Partial<Record<Verb, Rule>> } = {
  board: { read: anybody },
  demo_accounts: { read: (_actor, thing: { demo: boolean }) => thing.demo },
  own_account: { read: somebody, change: somebody },
  first_page: { read: ownFirstPage },
  clients: { read: holders("coach"), change: holders("coach") },
  client: { read: ownClient, answer: ownClient, change: ownClient },
  cover: { change: ownTeam },
  team: { read: teamMember },
  vacancies: { search: holders(...professionals) },
  vacancy: { read: visibleVacancy },
  saved_searches: { read: holders(...professionals), change: holders(...professionals) },
  vacancy_notes: { read: teamCoach, change: teamCoach },
  vacancy_note: { read: teamNote, change: ownNote },
  own_employer: { read: holders("employer"), change: holders("employer") },
  employer_vacancy: { read: ownVacancy, change: ownVacancy },
  tips: { read: holders("te_contact"), send: holders("te_contact") },
  // Counts of people, however protected, are for those who look for places: least is enough.
  demand: { read: holders("te_contact") },
  tip_draft: { read: ownDraft, change: ownDraft },
  tip: { read: ownTip, change: ownTip },
  new_ads: { read: holders("te_contact"), send: holders("te_contact"), change: holders("te_contact") },
  subscriptions: { read: ownFirstPage, change: ownFirstPage },
  questions: { read: holders("coach"), send: holders("coach") },
  asked_questions: { read: holders("te_contact"), answer: holders("te_contact") },
  question: {
    read: (actor, thing: { askerId: string; organisationId: string }) =>
      ownQuestion(actor, thing) || askedOfOwn(actor, thing),
    answer: askedOfOwn,
    change: ownQuestion,
  },
  support_facts: { read: holders(...professionals) },
  support_fact: {
    change: (actor, fact: { organisationIds: readonly string[] }) => worksIn(actor, fact.organisationIds),
  },
  meetings: { read: holders(...professionals) },
  meeting: {
    read: (actor, meeting: { teamId: string; organisationId: string }) =>
      ownMeeting(actor, meeting) || ownTeam(actor, meeting),
    change: ownMeeting,
  },
  inbox: { read: holders("coach"), change: holders("coach") },
  visits: { read: holders("coach"), change: holders("coach") },
  visit: { read: ownVisit, change: ownVisit },
  approvals: { read: holders("admin"), change: holders("admin") },
  people: { read: holders("admin"), change: holders("admin") },
  feeds: { read: holders("admin"), change: holders("admin") },
  outbox: { read: holders("admin") },
};

/** The one question: may this actor (null: nobody signed in) do this to that? */
export function may(actor: Actor | null, verb: Verb, thing: Thing): boolean {
  const rule = table[thing.kind][verb] as ((actor: Actor | null, thing: Thing) => boolean) | undefined;
  return rule?.(actor, thing) ?? false;
}
