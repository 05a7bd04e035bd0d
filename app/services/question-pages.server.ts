// What the pages of shared questions show. An officer's never reads whom a question concerns.
import type { World } from "#app/world/world.server.ts";
import { listClients } from "#db/clients.ts";
import { listAreasServed, listOffices, type Office } from "#db/offices.ts";
import { listCatchment } from "#db/people.ts";
import { findQuestionConsent } from "#db/question-consents.ts";
import { type AnswerGiven, listAnswersTo, listAsked, listAskedOf, type Question } from "#db/questions.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { questionKinds } from "#db/vocabulary/officers.ts";
import type { Actor } from "./access.ts";
import { logAccess } from "./access-log.server.ts";
import { listOwnClients, scopeOf } from "./clients.server.ts";
import { officesOf } from "./employment-areas.server.ts";
import { finnishDay } from "./finnish-time.ts";
import { getQuestion, usualDueDay } from "./questions.server.ts";
import { withholding } from "./suggestions.server.ts";
import { factsByArea } from "./support-facts.server.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

/** Of those that are closed the latest. */
const closedShown = 30;

const states = ["answered", "open", "closed"] as const;

interface Reading {
  wording: Wording;
  today: string;
  /** Names of officers by id. */
  officers: Map<string, string>;
  actor: Actor;
}

async function reading(world: World, actor: Actor, locale: Locale): Promise<Reading> {
  const officers = (await listOffices(world.db)).flatMap((office) => office.officers);
  const names = new Map(officers.map(({ id, name }) => [id, name]));
  return { wording: wordingOf(world, locale), today: finnishDay(world.clock()), officers: names, actor };
}

function lineOfQuestion(question: Question, answers: AnswerGiven[], { wording, today, officers, actor }: Reading) {
  const { id, number, kind, text, state, dueOn, officerId, organisationName, askerName, askerId } = question;
  const own = answers.filter(({ questionId }) => questionId === id);
  const standing = state === "open" ? undefined : own.find(({ undoneAt }) => undoneAt === null);
  return {
    ...{ id, number, state, text, office: organisationName, asker: askerName },
    ownAsking: askerId === actor.personId,
    kind: wording.t.code("questionKind", kind),
    payAsked: kind === "pay_subsidy",
    due: wording.date(dueOn),
    late: state === "open" && dueOn < today,
    dueToday: state === "open" && dueOn === today,
    takenBy: officerId ? (officers.get(officerId) ?? null) : null,
    mine: officerId === actor.personId,
    answer: standing ? shownAnswer(standing, wording) : null,
  };
}

const shownAnswer = ({ id, answer, note, officerName, createdAt, undoneAt }: AnswerGiven, { t, moment }: Wording) => ({
  ...{ id, code: answer, text: t.code("questionAnswer", answer), note, by: officerName, at: moment(createdAt) },
  takenBack: undoneAt !== null,
});

async function grouped(world: World, questions: Question[], read: Reading) {
  const ids = questions.map(({ id }) => id);
  const answers = await listAnswersTo(world.db, ids);
  const lines = questions.map((question) => lineOfQuestion(question, answers, read));
  return {
    answered: lines.filter(({ state }) => state === "answered"),
    open: lines.filter(({ state }) => state === "open"),
    closed: lines
      .filter(({ state }) => state === "closed")
      .reverse()
      .slice(0, closedShown),
  } satisfies Record<(typeof states)[number], unknown>;
}

/** One's own questions, and those of colleagues one covers for. */
export async function coachQuestionsPage(world: World, actor: Actor, locale: Locale) {
  const read = await reading(world, actor, locale);
  const questions = await listAsked(world.db, [actor.personId, ...actor.covers]);
  return { title: read.wording.t("question.title"), ...(await grouped(world, questions, read)) };
}

/** What has been asked of the officer's own organisation, the oldest due day first. */
export async function officerQuestionsPage(world: World, actor: Actor, locale: Locale) {
  const read = await reading(world, actor, locale);
  const questions = await listAskedOf(world.db, officesOf(actor));
  return { title: read.wording.t("question.officerTitle"), ...(await grouped(world, questions, read)) };
}

/** One question with everything that was answered. @throws 404 */
async function oneQuestion(
  world: World,
  actor: Actor,
  id: string,
  { locale, verb }: { locale: Locale; verb: "change" | "answer" },
) {
  const question = await getQuestion(world, actor, id, verb);
  const read = await reading(world, actor, locale);
  const answers = await listAnswersTo(world.db, [id]);
  const { t } = read.wording;
  const areas = question.kind === "pay_subsidy" ? await listAreasServed(world.db, [question.organisationId]) : [];
  return {
    title: t("question.one", { number: question.number }),
    question: lineOfQuestion(question, answers, read),
    askedOn: read.wording.date(question.createdAt),
    history: answers.map((answer) => shownAnswer(answer, read.wording)),
    facts: await factsByArea(world, areas, { locale, topics: ["pay_subsidy", "before_start"] }),
  };
}

/** With whom it concerns, for its asker and who covers for them; an officer's page is another. */
export async function coachQuestionPage(world: World, actor: Actor, id: string, locale: Locale) {
  const page = await oneQuestion(world, actor, id, { locale, verb: "change" });
  const consent = await findQuestionConsent(world.db, id);
  const client = consent && (await listClients(world.db, scopeOf(actor))).find((one) => one.id === consent.clientId);
  if (client) await logAccess(world, actor, { verb: "read", thing: "client", thingId: client.id });
  return {
    ...page,
    usualDue: usualDueDay(finnishDay(world.clock())),
    concerns: client ? { codeName: client.codeName, on: wordingOf(world, locale).date(consent.consentedOn) } : null,
  };
}

export const officerQuestionPage = (world: World, actor: Actor, id: string, locale: Locale) =>
  oneQuestion(world, actor, id, { locale, verb: "answer" });

/** The form for asking: whom, by when, and an example for each kind. */
export async function newQuestionPage(world: World, actor: Actor, locale: Locale) {
  const { t } = wordingOf(world, locale);
  const offices = await listOffices(world.db);
  const clients = (await listOwnClients(world, actor)).filter((client) => !withholding(world, client));
  const usual = await usualOffice(world, actor, offices);
  const areas = usual ? await listAreasServed(world.db, [usual]) : [];
  return {
    title: t("question.newTitle"),
    offices,
    usual,
    office: offices.find(({ id }) => id === usual)?.name ?? "",
    due: usualDueDay(finnishDay(world.clock())),
    kinds: questionKinds.map((kind) => ({ value: kind, label: t.code("questionKind", kind) })),
    clients: clients.map(({ id, codeName }) => ({ id, codeName })),
    facts: await factsByArea(world, areas, { locale, topics: ["pay_subsidy", "before_start"] }),
    /** Where there is nobody to ask, the page says so. */
    nobody: offices.length === 0,
  };
}

/** The office that serves most of the municipalities of the coach's own organisation. */
async function usualOffice(world: World, actor: Actor, offices: Office[]): Promise<string | undefined> {
  const own = new Set(
    await listCatchment(
      world.db,
      actor.roles.flatMap(({ organisationId }) => organisationId ?? []),
    ),
  );
  let best: { id: string; common: number } | undefined;
  for (const { id } of offices) {
    const common = (await listCatchment(world.db, [id])).filter((code) => own.has(code)).length;
    if (!best || common > best.common) best = { id, common };
  }
  return best?.id;
}

/** The form with an example in its box; words of one's own are not written over. */
export function withExample(
  world: Pick<World, "occupations">,
  typed: Record<string, string>,
  kind: (typeof questionKinds)[number],
  locale: Locale,
) {
  const { t } = wordingOf(world, locale);
  const examples = questionKinds.map((one) => t(`question.example.${one}`));
  const own = (typed.text ?? "").trim();
  const kept = own !== "" && !examples.includes(own);
  const text = kept ? own : t(`question.example.${kind}`);
  return { typed: { ...typed, kind, text }, kept, filled: `${kind}:${kept}` };
}
