// An officer answers a shared question in two clicks, takes the answer back, or takes the question on.
import type { World } from "#app/world/world.server.ts";
import { takeBackLetters } from "#db/letters.ts";
import { addAnswerTo, changeQuestion, listAnswersTo, undoAnswerTo } from "#db/questions.ts";
import type { QuestionAnswer } from "#db/vocabulary/officers.ts";
import type { Actor } from "./access.ts";
import { freeTextProblem } from "./personal-data.ts";
import { answeredKey, tellAsker } from "./question-letters.server.ts";
import { getQuestion, type QuestionProblem } from "./questions.server.ts";
import { notFound } from "./refusals.ts";

/** Answers it, or puts the answer given before right: that one stays in the history. @throws 404 */
export async function answerQuestion(
  world: World,
  actor: Actor,
  id: string,
  sent: { answer?: QuestionAnswer; note: string },
): Promise<QuestionProblem[]> {
  const question = await getQuestion(world, actor, id, "answer");
  if (question.state === "closed") throw notFound();
  const problems: QuestionProblem[] = [];
  const { answer, note } = sent;
  if (!answer) problems.push({ field: "answer", code: "answer_missing" });
  const wrong = freeTextProblem(note);
  if (wrong) problems.push({ field: "note", code: wrong });
  if (!answer || wrong) return problems;
  const now = world.clock();
  await world.db.transaction().execute(async (trx) => {
    const before = question.state === "answered" ? (await standing(trx, id))[0] : undefined;
    if (before && before.answer === answer && before.note === (note || null)) return;
    if (before) {
      await undoAnswerTo(trx, before.id, now);
      await takeBackLetters(trx, [answeredKey(before.id)]);
    }
    const by = { questionId: id, officerId: actor.personId };
    const answerId = await addAnswerTo(trx, { ...by, answer, note: note || null, now });
    await changeQuestion(trx, id, { state: "answered" });
    await tellAsker(trx, question, answerId, now);
  });
  return [];
}

/** Takes the answer back: the question is open again, and a letter that has not gone does not go. */
export async function undoAnswer(world: World, actor: Actor, id: string): Promise<void> {
  const question = await getQuestion(world, actor, id, "answer");
  if (question.state !== "answered") return;
  const now = world.clock();
  await world.db.transaction().execute(async (trx) => {
    const [latest] = await standing(trx, id);
    if (!latest) return;
    await undoAnswerTo(trx, latest.id, now);
    await takeBackLetters(trx, [answeredKey(latest.id)]);
    await changeQuestion(trx, id, { state: "open" });
  });
}

/** "I take this", or not after all. Somebody else's is left alone. */
export async function takeQuestion(world: World, actor: Actor, id: string, take: boolean): Promise<void> {
  const question = await getQuestion(world, actor, id, "answer");
  if (question.officerId !== (take ? null : actor.personId)) return;
  await changeQuestion(world.db, id, { officerId: take ? actor.personId : null });
}

const standing = async (db: World["db"], id: string) =>
  (await listAnswersTo(db, [id])).filter(({ undoneAt }) => undoneAt === null);
