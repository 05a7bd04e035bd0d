// A coach asks an officer something without a person. Whom it concerns is said by phone with the question's number.
import { randomInt } from "node:crypto";
import type { World } from "#app/world/world.server.ts";
import { listOffices } from "#db/offices.ts";
import type { Db } from "#db/open.ts";
import { addQuestionConsent } from "#db/question-consents.ts";
import {
  addQuestion,
  changeQuestion,
  findQuestion,
  isNumberTaken,
  listAnswersTo,
  listAsked,
  type Question,
} from "#db/questions.ts";
import type { QuestionKind } from "#db/vocabulary/officers.ts";
import { type Actor, may, type Verb } from "./access.ts";
import { logAccess, logAccessIn } from "./access-log.server.ts";
import { addDays } from "./calendar-days.ts";
import { getClient } from "./clients.server.ts";
import { finnishDay } from "./finnish-time.ts";
import { namesClient } from "./names-client.server.ts";
import { type FreeTextProblem, freeTextProblem } from "./personal-data.ts";
import { tellOfficers } from "./question-letters.server.ts";
import { notFound } from "./refusals.ts";
import { withholding } from "./suggestions.server.ts";
import { isWorkingDay } from "./working-days.ts";

export interface QuestionProblem {
  field: string;
  code:
    | FreeTextProblem
    | "client_name"
    | "office_missing"
    | "date_odd"
    | "past"
    | "consent_missing"
    | "consent_future"
    | "client_missing"
    | "answer_missing";
}

export interface QuestionAsked {
  kind: QuestionKind;
  text: string;
  /** The organisation, and one of its officers where one is named. */
  to: readonly [office: string, officer?: string];
  dueOn: string;
  /** One's own client whom it concerns, and the day that client agreed to the asking. */
  client: string | null;
  consentOn: string | null;
}

/** Neither vowels nor what sounds or looks like something else: no number spells a word. */
const signs = "23456789BCDGHJKMNPQRTVWXZ";

/** "K7M-4PQ": of nothing but chance. */
export function randomNumber(): string {
  const three = () => Array.from({ length: 3 }, () => signs[randomInt(signs.length)]).join("");
  return `${three()}-${three()}`;
}

/** How many working days an answer is asked for within, unless another day is chosen. */
const usualWorkingDays = 3;

export function usualDueDay(today: string): string {
  let day = today;
  for (let left = usualWorkingDays; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left--;
  }
  return day;
}

const thingOf = ({ askerId, organisationId }: Question) => ({ kind: "question", askerId, organisationId }) as const;

/** A question somebody may do this with. @throws 404 */
export async function getQuestion(world: World, actor: Actor, id: string, verb: Verb): Promise<Question> {
  const question = await findQuestion(world.db, id);
  if (question && may(actor, verb, thingOf(question))) return question;
  await logAccess(world, actor, { verb, thing: "question", thingId: id.slice(0, 40), outcome: "denied" });
  throw notFound();
}

/** What a coach's text for officers may not hold. */
export async function textProblem(
  world: World,
  actor: Actor,
  text: string,
): Promise<QuestionProblem["code"] | undefined> {
  return freeTextProblem(text) ?? ((await namesClient(world, actor, text)) ? "client_name" : undefined);
}

/** Asks it: the officers are told that there is a question, its number and its kind. @throws 404 for somebody else's client */
export async function askQuestion(
  world: World,
  actor: Actor,
  asked: QuestionAsked,
): Promise<{ id: string } | { problems: QuestionProblem[] }> {
  const problems = await problemsOf(world, actor, asked);
  if (problems.length > 0) return { problems };
  const now = world.clock();
  const same = await sentBefore(world, actor, asked, now);
  if (same) return { id: same };
  const { kind, text, dueOn, client, consentOn } = asked;
  const [organisationId, officerId = null] = asked.to;
  const id = await world.db.transaction().execute(async (trx) => {
    const number = await freeNumber(trx);
    const to = { organisationId, officerId };
    const questionId = await addQuestion(trx, { number, askerId: actor.personId, ...to, kind, text, dueOn, now });
    if (client !== null && consentOn !== null) {
      const own = { coachId: actor.personId, clientId: client, consentedOn: consentOn };
      await addQuestionConsent(trx, { questionId, ...own, now });
      await logAccessIn(trx, actor, { verb: "change", thing: "client", thingId: client }, now);
    }
    await tellOfficers(trx, { id: questionId, number, kind, ...to, dueOn }, "asked", now);
    return questionId;
  });
  return { id };
}

async function freeNumber(trx: Db): Promise<string> {
  let number = randomNumber();
  while (await isNumberTaken(trx, number)) number = randomNumber();
  return number;
}

async function problemsOf(world: World, actor: Actor, asked: QuestionAsked): Promise<QuestionProblem[]> {
  const problems: QuestionProblem[] = [];
  const today = finnishDay(world.clock());
  const wrong = await textProblem(world, actor, asked.text);
  if (wrong) problems.push({ field: "text", code: wrong });
  const [office, officer] = asked.to;
  const found = (await listOffices(world.db)).find(({ id }) => id === office);
  if (!found || (officer !== undefined && !found.officers.some(({ id }) => id === officer)))
    problems.push({ field: "to", code: "office_missing" });
  if (asked.dueOn < today) problems.push({ field: "dueOn", code: "past" });
  if (asked.client === null && asked.consentOn !== null) problems.push({ field: "client", code: "client_missing" });
  if (asked.client !== null) {
    const client = await getClient(world, actor, asked.client);
    if (withholding(world, client)) throw notFound();
    if (asked.consentOn === null) problems.push({ field: "consentOn", code: "consent_missing" });
    else if (asked.consentOn > today) problems.push({ field: "consentOn", code: "consent_future" });
  }
  return problems;
}

/** The same words of the same coach within a few minutes are one question, sent twice. */
async function sentBefore(world: World, actor: Actor, asked: QuestionAsked, now: Date): Promise<string | undefined> {
  const after = new Date(now.getTime() - 5 * 60_000).toISOString();
  const own = await listAsked(world.db, [actor.personId]);
  return own.find(
    ({ text, kind, organisationId, createdAt, state }) =>
      state === "open" &&
      createdAt > after &&
      text === asked.text &&
      kind === asked.kind &&
      organisationId === asked.to[0],
  )?.id;
}

/** The coach needs it no more. */
export async function closeQuestion(world: World, actor: Actor, id: string): Promise<void> {
  const question = await getQuestion(world, actor, id, "change");
  if (question.state === "closed") return;
  await changeQuestion(world.db, id, { state: "closed", closedAt: world.clock().toISOString() });
}

/** Not closed after all: as it was before. */
export async function uncloseQuestion(world: World, actor: Actor, id: string): Promise<void> {
  const question = await getQuestion(world, actor, id, "change");
  if (question.state !== "closed") return;
  const answered = (await listAnswersTo(world.db, [id])).some(({ undoneAt }) => undoneAt === null);
  await changeQuestion(world.db, id, { state: answered ? "answered" : "open", closedAt: null });
}

/** Asks on: the question is open again until another day, with something added to it or not. */
export async function askOn(
  world: World,
  actor: Actor,
  id: string,
  { more, dueOn }: { more: string; dueOn: string },
): Promise<QuestionProblem[]> {
  const question = await getQuestion(world, actor, id, "change");
  const now = world.clock();
  const today = finnishDay(now);
  const problems: QuestionProblem[] = [];
  const wrong = more && (await textProblem(world, actor, more));
  if (wrong) problems.push({ field: "more", code: wrong });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(dueOn) || Number.isNaN(Date.parse(dueOn)))
    problems.push({ field: "dueOn", code: "date_odd" });
  else if (dueOn < today) problems.push({ field: "dueOn", code: "past" });
  if (problems.length > 0) return problems;
  const text = more
    ? `${question.text}\n\n${today.split("-").reverse().map(Number).join(".")}: ${more}`
    : question.text;
  await world.db.transaction().execute(async (trx) => {
    await changeQuestion(trx, id, { state: "open", text, dueOn, remindedAt: null, closedAt: null });
    await tellOfficers(trx, { ...question, dueOn }, "asked", now);
  });
  return [];
}
