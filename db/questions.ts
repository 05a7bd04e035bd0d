// Shared questions: what coaches ask officers without a person, and the answers. Whom one concerns stands in another file.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";
import type { QuestionAnswer, QuestionKind, QuestionState } from "./vocabulary/officers.ts";

export interface Question {
  id: string;
  /** As it is said on the phone: `K7M-4PQ`. */
  number: string;
  askerId: string;
  askerName: string;
  organisationId: string;
  organisationName: string;
  /** Whom it is asked, or who has taken it; null: any officer of the area. */
  officerId: string | null;
  kind: QuestionKind;
  text: string;
  /** ISO day in Finland. */
  dueOn: string;
  state: QuestionState;
  /** ISO instants. */
  createdAt: string;
  remindedAt: string | null;
  closedAt: string | null;
}

export interface AnswerGiven {
  id: string;
  questionId: string;
  officerId: string;
  officerName: string;
  answer: QuestionAnswer;
  note: string | null;
  createdAt: string;
  undoneAt: string | null;
}

export type QuestionToAdd = Pick<
  Question,
  "number" | "askerId" | "organisationId" | "officerId" | "kind" | "text" | "dueOn"
> & { now: Date };

/** Adds an open question; returns its id. Throws where the number is taken. In a transaction. */
export async function addQuestion(trx: Db, { now, ...question }: QuestionToAdd): Promise<string> {
  const id = newId();
  await trx
    .insertInto("question")
    .values({
      ...{ id, ...question, state: "open", createdAt: now.toISOString() },
      ...{ remindedAt: null, closedAt: null },
    })
    .execute();
  return id;
}

const questions = (db: Db) =>
  db
    .selectFrom("question")
    .innerJoin("person", "person.id", "question.askerId")
    .innerJoin("organisation", "organisation.id", "question.organisationId")
    .selectAll("question")
    .select(["person.name as askerName", "organisation.name as organisationName"])
    .orderBy("question.dueOn")
    .orderBy("question.createdAt")
    .orderBy("question.id");

export async function findQuestion(db: Db, id: string): Promise<Question | undefined> {
  return questions(db).where("question.id", "=", id).executeTakeFirst();
}

export async function isNumberTaken(db: Db, number: string): Promise<boolean> {
  const row = await db.selectFrom("question").select("id").where("number", "=", number).executeTakeFirst();
  return row !== undefined;
}

/** What these coaches have asked, the oldest due day first. */
export async function listAsked(db: Db, askerIds: readonly string[]): Promise<Question[]> {
  if (askerIds.length === 0) return [];
  return questions(db).where("question.askerId", "in", askerIds).execute();
}

/** What has been asked of these organisations, the oldest due day first. */
export async function listAskedOf(db: Db, organisationIds: readonly string[]): Promise<Question[]> {
  if (organisationIds.length === 0) return [];
  return questions(db).where("question.organisationId", "in", organisationIds).execute();
}

/** Open questions due from one day to another, both included. */
export async function listDueQuestions(db: Db, days: { from: string; to: string }): Promise<Question[]> {
  return questions(db)
    .where("question.state", "=", "open")
    .where("question.dueOn", ">=", days.from)
    .where("question.dueOn", "<=", days.to)
    .execute();
}

/** What changes in a question's life; what is left out stays. */
export async function changeQuestion(
  trx: Db,
  id: string,
  change: Partial<Pick<Question, "state" | "officerId" | "text" | "dueOn" | "remindedAt" | "closedAt">>,
): Promise<void> {
  await trx.updateTable("question").set(change).where("id", "=", id).execute();
}

/** Adds an answer; returns its id. In a transaction. */
export async function addAnswerTo(
  trx: Db,
  { now, ...answer }: Pick<AnswerGiven, "questionId" | "officerId" | "answer" | "note"> & { now: Date },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto("questionAnswer")
    .values({ id, ...answer, createdAt: now.toISOString(), undoneAt: null })
    .execute();
  return id;
}

/** Takes an answer back; it stays in the history. */
export async function undoAnswerTo(trx: Db, id: string, now: Date): Promise<void> {
  await trx.updateTable("questionAnswer").set({ undoneAt: now.toISOString() }).where("id", "=", id).execute();
}

/** The answers of these questions, newest first, with those taken back. */
export async function listAnswersTo(db: Db, questionIds: readonly string[]): Promise<AnswerGiven[]> {
  if (questionIds.length === 0) return [];
  return db
    .selectFrom("questionAnswer")
    .innerJoin("person", "person.id", "questionAnswer.officerId")
    .selectAll("questionAnswer")
    .select("person.name as officerName")
    .where("questionAnswer.questionId", "in", questionIds)
    .orderBy("questionAnswer.createdAt", "desc")
    .orderBy("questionAnswer.undoneAt", (order) => order.asc().nullsFirst())
    .orderBy("questionAnswer.id")
    .execute();
}
