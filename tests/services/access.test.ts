// The one table of who may do what: what stands in it is allowed, everything else is refused – also what nobody thought of.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Actor, may, type Thing, type Verb, visibleTo } from "#app/services/access.ts";
import { type Role, roles, visibilities } from "#db/vocabulary/lists.ts";

const verbs: Verb[] = ["read", "search", "answer", "change", "send"];
const ids = ["a", "b"];
const teams = ["t1", "t2"];

const held = fc.record({
  role: fc.constantFrom(...roles),
  organisationId: fc.constantFrom(null, "o"),
  teamId: fc.constantFrom(null, ...teams),
  employerId: fc.constantFrom(null, "e"),
});
const somebody: fc.Arbitrary<Actor> = fc.record({
  personId: fc.constantFrom(...ids),
  name: fc.constant("N"),
  covers: fc.subarray(ids),
  roles: fc.array(held, { maxLength: 3 }),
});
const anybody = fc.option(somebody, { nil: null, freq: 6 });

const client = fc.record({
  kind: fc.constant("client" as const),
  coachId: fc.constantFrom(...ids),
  teamId: fc.constantFrom(...teams),
  shared: fc.boolean(),
});
const vacancy = fc.record({
  kind: fc.constant("vacancy" as const),
  visibility: fc.constantFrom(...visibilities),
  published: fc.boolean(),
});
const thing: fc.Arbitrary<Thing> = fc.oneof(
  client,
  vacancy,
  fc.constantFrom<Thing>({ kind: "board" }, { kind: "clients" }, { kind: "vacancies" }, { kind: "own_account" }),
  fc.record({ kind: fc.constant("first_page" as const), role: fc.constantFrom(...roles) }),
  fc.record({ kind: fc.constant("demo_accounts" as const), demo: fc.boolean() }),
  fc.constantFrom<Thing>(
    { kind: "own_employer" },
    { kind: "tips" },
    { kind: "inbox" },
    { kind: "visits" },
    { kind: "demand" },
  ),
  fc.constantFrom<Thing>({ kind: "approvals" }, { kind: "people" }, { kind: "feeds" }, { kind: "outbox" }),
  fc.record({ kind: fc.constant("employer_vacancy" as const), employerId: fc.constantFrom(null, "e", "f") }),
  fc.record({ kind: fc.constant("cover" as const), teamId: fc.constantFrom(null, ...teams) }),
  fc.constantFrom<Thing>({ kind: "saved_searches" }, { kind: "vacancy_notes" }, { kind: "team" }),
  fc.record({
    kind: fc.constant("vacancy_note" as const),
    personId: fc.constantFrom(...ids),
    teamId: fc.constantFrom(...teams),
  }),
  fc.record({ kind: fc.constant("tip" as const), senderId: fc.constantFrom(...ids) }),
  fc.record({ kind: fc.constant("tip_draft" as const), officerId: fc.constantFrom(...ids) }),
  fc.constantFrom<Thing>(
    { kind: "new_ads" },
    { kind: "subscriptions", role: "coach" },
    { kind: "subscriptions", role: "te_contact" },
    { kind: "questions" },
    { kind: "asked_questions" },
    { kind: "support_facts" },
    { kind: "meetings" },
  ),
  fc.record({
    kind: fc.constant("question" as const),
    askerId: fc.constantFrom(...ids),
    organisationId: fc.constantFrom("o", "p"),
  }),
  fc.record({
    kind: fc.constant("support_fact" as const),
    organisationIds: fc.subarray(["o", "p"]),
  }),
  fc.record({
    kind: fc.constant("meeting" as const),
    teamId: fc.constantFrom(...teams),
    organisationId: fc.constantFrom("o", "p"),
  }),
  fc.record({ kind: fc.constant("visit" as const), coachId: fc.constantFrom(...ids) }),
);

const isOne = (actor: Actor | null, ...of: Role[]) => actor?.roles.some(({ role }) => of.includes(role)) ?? false;

/** The rules once more, in another hand: kind and verb together, and who. */
function allowed(actor: Actor | null, verb: Verb, what: Thing): boolean {
  switch (`${what.kind} ${verb}`) {
    case "board read":
      return true;
    case "demo_accounts read":
      return what.kind === "demo_accounts" && what.demo;
    case "own_account read":
    case "own_account change":
      return actor !== null;
    case "first_page read":
      return what.kind === "first_page" && isOne(actor, what.role);
    case "clients read":
    case "clients change":
      return isOne(actor, "coach");
    case "client read":
    case "client answer":
    case "client change":
      return what.kind === "client" && clientOf(actor, what);
    case "cover change":
      return what.kind === "cover" && what.teamId !== null && leads(actor, what.teamId);
    case "team read":
      return actor?.roles.some((one) => ["coach", "lead"].includes(one.role) && one.teamId !== null) ?? false;
    case "vacancy_notes read":
    case "vacancy_notes change":
      return teams.some((team) => coachesIn(actor, team));
    case "vacancy_note read":
      return what.kind === "vacancy_note" && coachesIn(actor, what.teamId);
    case "vacancy_note change":
      return what.kind === "vacancy_note" && coachesIn(actor, what.teamId) && actor?.personId === what.personId;
    case "saved_searches read":
    case "saved_searches change":
    case "vacancies search":
      return isOne(actor, "coach", "lead", "te_contact");
    case "vacancy read":
      return what.kind === "vacancy" && vacancyFor(actor, what);
    case "own_employer read":
    case "own_employer change":
      return isOne(actor, "employer");
    case "employer_vacancy read":
    case "employer_vacancy change":
      return what.kind === "employer_vacancy" && worksFor(actor, what.employerId);
    case "demand read":
    case "tips read":
    case "tips send":
      return isOne(actor, "te_contact");
    case "new_ads read":
    case "new_ads send":
    case "new_ads change":
      return isOne(actor, "te_contact");
    case "subscriptions read":
    case "subscriptions change":
      return what.kind === "subscriptions" && isOne(actor, what.role);
    case "tip read":
    case "tip change":
      return what.kind === "tip" && isOne(actor, "te_contact") && actor?.personId === what.senderId;
    case "tip_draft read":
    case "tip_draft change":
      return what.kind === "tip_draft" && isOne(actor, "te_contact") && actor?.personId === what.officerId;
    case "questions read":
    case "questions send":
      return isOne(actor, "coach");
    case "asked_questions read":
    case "asked_questions answer":
      return isOne(actor, "te_contact");
    case "question read":
      return what.kind === "question" && (asked(actor, what.askerId) || officerIn(actor, what.organisationId));
    case "question answer":
      return what.kind === "question" && officerIn(actor, what.organisationId);
    case "question change":
      return what.kind === "question" && asked(actor, what.askerId);
    case "support_facts read":
    case "meetings read":
      return isOne(actor, "coach", "lead", "te_contact");
    case "support_fact change":
      return what.kind === "support_fact" && what.organisationIds.some((id) => officerIn(actor, id));
    case "meeting read":
      return what.kind === "meeting" && (meets(actor, what) || leads(actor, what.teamId));
    case "meeting change":
      return what.kind === "meeting" && meets(actor, what);
    case "inbox read":
    case "inbox change":
    case "visits read":
    case "visits change":
      return isOne(actor, "coach");
    case "visit read":
    case "visit change":
      return what.kind === "visit" && isOne(actor, "coach") && standsFor(actor, what.coachId);
    case "approvals read":
    case "approvals change":
    case "people read":
    case "people change":
    case "feeds read":
    case "feeds change":
    case "outbox read":
      return isOne(actor, "admin");
    default:
      return false;
  }
}

/** An ad without a known employer is nobody's own, least of all one's who has no company either. */
function worksFor(actor: Actor | null, employerId: string | null): boolean {
  if (employerId === null) return false;
  return actor?.roles.some((one) => one.role === "employer" && one.employerId === employerId) ?? false;
}

function standsFor(actor: Actor | null, coachId: string): boolean {
  return actor?.personId === coachId || (actor?.covers.includes(coachId) ?? false);
}

const asked = (actor: Actor | null, askerId: string) => isOne(actor, "coach") && standsFor(actor, askerId);

function officerIn(actor: Actor | null, organisationId: string): boolean {
  return actor?.roles.some((one) => one.role === "te_contact" && one.organisationId === organisationId) ?? false;
}

const meets = (actor: Actor | null, { teamId, organisationId }: { teamId: string; organisationId: string }) =>
  officerIn(actor, organisationId) || coachesIn(actor, teamId);

function coachesIn(actor: Actor | null, teamId: string): boolean {
  return actor?.roles.some((one) => one.role === "coach" && one.teamId === teamId) ?? false;
}

function leads(actor: Actor | null, teamId: string): boolean {
  return actor?.roles.some((one) => one.role === "lead" && one.teamId === teamId) ?? false;
}

function clientOf(actor: Actor | null, what: Extract<Thing, { kind: "client" }>): boolean {
  if (!actor || !isOne(actor, "coach")) return false;
  const inTeam = actor.roles.some(({ role, teamId }) => role === "coach" && teamId === what.teamId);
  return standsFor(actor, what.coachId) || (what.shared && inTeam);
}

function vacancyFor(actor: Actor | null, what: Extract<Thing, { kind: "vacancy" }>): boolean {
  const professional = isOne(actor, "coach", "lead", "te_contact");
  if (!what.published && !professional) return false;
  if (what.visibility === "public") return true;
  return what.visibility === "professionals" ? professional : isOne(actor, "coach", "lead");
}

describe("may", () => {
  test("says what the rules say, for every actor, verb and thing, and nothing more", () => {
    fc.assert(
      fc.property(anybody, fc.constantFrom(...verbs), thing, (actor, verb, what) => {
        expect(may(actor, verb, what)).toBe(allowed(actor, verb, what));
      }),
      { numRuns: 3000 },
    );
  });

  test("employers, officers and admins – and several of them in one person – never read or answer for a client", () => {
    const other = fc.constantFrom<Role>("employer", "te_contact", "admin", "lead");
    const roleHeld = fc.record({ role: other, organisationId: fc.constant("o"), teamId: fc.constantFrom(...teams) });
    fc.assert(
      fc.property(fc.array(roleHeld, { maxLength: 4 }), client, fc.constantFrom(...verbs), (heldRoles, what, verb) => {
        const actor: Actor = {
          personId: what.coachId,
          name: "N",
          covers: [what.coachId],
          roles: heldRoles.map((one) => ({ ...one, employerId: null })),
        };
        expect(may(actor, verb, what)).toBe(false);
        expect(may(actor, verb, { kind: "clients" })).toBe(false);
      }),
    );
  });

  test("nobody reads a client without having signed in", () => {
    fc.assert(
      fc.property(client, fc.constantFrom(...verbs), (what, verb) => {
        expect(may(null, verb, what)).toBe(false);
      }),
    );
  });

  test("a coach who covers for another reads that coach's clients, and nobody else's", () => {
    fc.assert(
      fc.property(client, fc.boolean(), (what, covering) => {
        const coach = { role: "coach", organisationId: "o", teamId: "t3", employerId: null } as const;
        const actor: Actor = { personId: "c", name: "N", roles: [coach], covers: covering ? [what.coachId] : [] };
        for (const verb of ["read", "answer", "change"] as const) expect(may(actor, verb, what)).toBe(covering);
      }),
    );
  });

  test("who may search for vacancies may also open what the search gives, and no more", () => {
    fc.assert(
      fc.property(anybody, fc.constantFrom(...visibilities), (actor, visibility) => {
        const opens = may(actor, "read", { kind: "vacancy", visibility, published: true });
        expect(opens).toBe(visibleTo(actor).includes(visibility));
      }),
    );
  });
});
