// The admin's word on employers: approved or declined with a reason, and the way back. One transaction each.
import type { World } from "#app/world/world.server.ts";
import {
  approveEmployer,
  declineEmployer,
  type EmployerPerson,
  listEmployerPeople,
  listUnapproved,
  undecideEmployer,
  type WaitingEmployer,
} from "#db/approvals.ts";
import { enqueue } from "#db/jobs.ts";
import { takeBackLetters } from "#db/letters.ts";
import { listVacancies } from "#db/vacancies.ts";
import { publishWaiting, unpublishWaiting } from "#db/vacancy-changes.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { logAccessIn } from "./access-log.server.ts";
import { writeLetter } from "./letters.server.ts";
import { personalDataIn } from "./personal-data.ts";
import { lineOf } from "./views.server.ts";
import { wordingOf } from "./wording.server.ts";

/** The letter about a decision waits this long: the admin may think again. */
const thinkSeconds = 60;

const page = "/employer";

/** Publishes what waits, tells the coaches and the employer. Undefined where there is nothing to approve any more. */
export async function approve(world: World, actor: Actor, employerId: string): Promise<Decided | undefined> {
  const now = world.clock();
  return world.db.transaction().execute(async (trx) => {
    const employer = await approveEmployer(trx, { employerId, decidedBy: actor.personId, now });
    if (employer === undefined) return undefined;
    const published = await publishWaiting(trx, employerId, now);
    for (const id of published) {
      const job = { kind: "reverse_match", dedupeKey: `reverse_match:${id}` } as const;
      await enqueue(trx, { ...job, payload: { vacancyIds: [id] } });
    }
    for (const person of await listEmployerPeople(trx, employerId))
      await writeLetter(trx, {
        kind: "employer_approved",
        params: { name: person.name, employer, published: String(published.length), path: page },
        ...letterTo(person, employerId, now),
      });
    await logAccessIn(trx, actor, { verb: "approve", thing: "employer", thingId: employerId }, now);
    return { employer, decidedAt: now.toISOString(), published: published.length };
  });
}

/** Nothing of the employer is shown to anybody, and it is told why. */
export async function decline(
  world: World,
  actor: Actor,
  { employerId, reason }: { employerId: string; reason: string },
): Promise<Decided | undefined> {
  const now = world.clock();
  return world.db.transaction().execute(async (trx) => {
    const employer = await declineEmployer(trx, { employerId, decidedBy: actor.personId, now, reason });
    if (employer === undefined) return undefined;
    for (const person of await listEmployerPeople(trx, employerId))
      await writeLetter(trx, {
        kind: "employer_declined",
        params: { name: person.name, employer, reason, path: page },
        ...letterTo(person, employerId, now),
      });
    await logAccessIn(trx, actor, { verb: "decline", thing: "employer", thingId: employerId }, now);
    return { employer, decidedAt: now.toISOString(), published: 0 };
  });
}

/** Takes the decision of that moment back, with its letter where it has not gone. Undefined: decided anew meanwhile. */
export async function undecide(
  world: World,
  actor: Actor,
  { employerId, decidedAt }: { employerId: string; decidedAt: string },
): Promise<{ employer: string; letterGone: boolean } | undefined> {
  const now = world.clock();
  const at = new Date(decidedAt);
  return world.db.transaction().execute(async (trx) => {
    const employer = await undecideEmployer(trx, employerId, at);
    if (employer === undefined) return undefined;
    await unpublishWaiting(trx, employerId, at, now);
    const keys = (await listEmployerPeople(trx, employerId)).map((person) => keyOf(person, employerId, at));
    const back = await takeBackLetters(trx, keys);
    await logAccessIn(trx, actor, { verb: "undecide", thing: "employer", thingId: employerId }, now);
    return { employer, letterGone: back < keys.length };
  });
}

export interface Decided {
  employer: string;
  /** Says which decision is taken back. */
  decidedAt: string;
  published: number;
}

const keyOf = (person: EmployerPerson, employerId: string, at: Date) =>
  `employer_decision:${employerId}:${at.toISOString()}:${person.id}`;

const letterTo = (person: EmployerPerson, employerId: string, now: Date) => ({
  to: person.email,
  locale: person.locale,
  dedupeKey: keyOf(person, employerId, now),
  waitSeconds: thinkSeconds,
  now,
});

type Sent =
  | { decision: "approve"; employerId: string }
  | { decision: "decline"; employerId: string; reason: string }
  | { decision: "undo"; employerId: string; decidedAt: string };

interface Done {
  said?: string;
  undo?: { employerId: string; decidedAt: string };
  reply?: { employerId: string; reason: string; problems: { field: string; code: "reasonPersonal" }[] };
}

/** Does what the form asks, and says it. */
export async function decideOn(world: World, actor: Actor, sent: Sent, locale: Locale): Promise<Done> {
  const { t } = wordingOf(world, locale);
  const { employerId } = sent;
  if (sent.decision === "undo") {
    const back = await undecide(world, actor, sent);
    if (!back) return { said: t("admin.decidedAlready") };
    return { said: t(back.letterGone ? "admin.undoneLateSaid" : "admin.undoneSaid", { employer: back.employer }) };
  }
  if (sent.decision === "decline" && isPersonal(sent.reason)) {
    const problems = [{ field: `reason-${employerId}`, code: "reasonPersonal" as const }];
    return { reply: { employerId, reason: sent.reason, problems } };
  }
  const decided = await (sent.decision === "approve" ? approve(world, actor, employerId) : decline(world, actor, sent));
  if (!decided) return { said: t("admin.decidedAlready") };
  const { employer, decidedAt, published } = decided;
  const said =
    sent.decision === "decline"
      ? t("admin.declinedSaid", { employer })
      : published > 0
        ? t("admin.approvedSaid", { employer, count: published })
        : t("admin.approvedNoneSaid", { employer });
  return { said, undo: { employerId, decidedAt } };
}

/** A telephone number may stand in a letter to an employer; who somebody is or how they are may not. */
const isPersonal = (reason: string) => !["phone", "email", undefined].includes(personalDataIn(reason));

/** The admin's list: those who wait, and those declined so far, who may still be approved. */
export async function approvalsPage(world: World, locale: Locale) {
  const wording = wordingOf(world, locale);
  const all = await Promise.all((await listUnapproved(world.db)).map((employer) => shown(world, employer, locale)));
  return {
    title: wording.t("admin.approvals"),
    waiting: all.filter(({ declined }) => declined === undefined),
    declined: all.filter(({ declined }) => declined !== undefined),
  };
}

async function shown(world: World, employer: WaitingEmployer, locale: Locale) {
  const wording = wordingOf(world, locale);
  const vacancies = await listVacancies(world.db, employer.vacancies);
  const { id, name, businessId, declinedAt, decisionReason } = employer;
  return {
    id,
    name,
    businessId,
    registered: wording.moment(employer.createdAt),
    days: Math.max(0, Math.floor((world.clock().getTime() - Date.parse(employer.createdAt)) / 86_400_000)),
    people: employer.people.map(({ name, email, confirmed, locale }) => ({ name, email, confirmed, locale })),
    vacancies: vacancies.map((vacancy) => {
      const { title, lang, place } = lineOf(vacancy, wording);
      return { id: vacancy.id, title, lang, place, text: vacancy.texts[lang]?.description ?? "" };
    }),
    ...(declinedAt ? { declined: { at: wording.date(declinedAt), reason: decisionReason ?? "" } } : {}),
  };
}
