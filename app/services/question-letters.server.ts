// Letters about shared questions: a number and a kind, never a word of what was asked or answered.
import type { World } from "#app/world/world.server.ts";
import { listOfficerAddresses } from "#db/offices.ts";
import type { Db } from "#db/open.ts";
import { findPerson, type Person } from "#db/people.ts";
import { changeQuestion, listDueQuestions, type Question } from "#db/questions.ts";
import { addDays } from "./calendar-days.ts";
import { finnishDay } from "./finnish-time.ts";
import { writeLetter } from "./letters.server.ts";

type About = Pick<Question, "id" | "number" | "kind" | "organisationId" | "officerId" | "dueOn">;
type Addressee = Pick<Person, "id" | "name" | "email" | "locale">;

/** Seconds in which an answer can be taken back unsaid. */
const answerWaits = 60;

/** What lies further back than this is not reminded of: a house that stood still does not write of last year. */
const lateDays = 14;

/** To the officer asked, or to every officer of the area; the same event once each. In a transaction. */
export async function tellOfficers(trx: Db, question: About, event: "asked" | "due", now: Date): Promise<void> {
  const all = await listOfficerAddresses(trx, question.organisationId);
  const asked = all.filter(({ id }) => id === question.officerId);
  for (const officer of asked.length > 0 ? asked : all)
    await write(trx, officer, question, {
      event,
      path: `/te/questions/${question.id}`,
      dedupeKey: `question_${event}:${question.id}:${question.dueOn}:${officer.id}`,
      now,
    });
}

/** By this key the letter about an answer is taken back with the answer. */
export const answeredKey = (answerId: string) => `question_answered:${answerId}`;

/** To the coach: an answer waits. In a transaction. */
export async function tellAsker(trx: Db, question: Question, answerId: string, now: Date): Promise<void> {
  const asker = await findPerson(trx, question.askerId);
  if (!asker) return;
  await write(trx, asker, question, {
    ...{ event: "answered", path: `/coach/questions/${question.id}` },
    ...{ dedupeKey: answeredKey(answerId), now, waitSeconds: answerWaits },
  });
}

/** A sweep: officers on the day a question is due, the coach once that day has gone by without an answer. */
export async function remindOfQuestions(world: Pick<World, "db" | "clock">): Promise<void> {
  const now = world.clock();
  const today = finnishDay(now);
  const due = await listDueQuestions(world.db, { from: addDays(today, -lateDays), to: today });
  for (const question of due)
    await world.db.transaction().execute(async (trx) => {
      if (question.remindedAt === null) {
        await tellOfficers(trx, question, "due", now);
        await changeQuestion(trx, question.id, { remindedAt: now.toISOString() });
      }
      const asker = question.dueOn < today ? await findPerson(trx, question.askerId) : undefined;
      if (asker)
        await write(trx, asker, question, {
          ...{ event: "late", path: `/coach/questions/${question.id}` },
          ...{ dedupeKey: `question_late:${question.id}:${question.dueOn}`, now },
        });
    });
}

async function write(
  trx: Db,
  { name, email: to, locale }: Addressee,
  { number, kind }: Pick<Question, "number" | "kind">,
  letter: { event: string; path: string; dedupeKey: string; now: Date; waitSeconds?: number },
): Promise<void> {
  const { event, path, ...when } = letter;
  await writeLetter(trx, {
    kind: "question_news",
    to,
    locale,
    params: { name, number, about: kind, event, path },
    ...when,
  });
}
