// Today's lines of shared questions: an answer has come and waits to be read.
import type { World } from "#app/world/world.server.ts";
import { listAnswersTo, listAsked } from "#db/questions.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "../access.ts";
import { finnishDay } from "../finnish-time.ts";
import { wordingOf } from "../wording.server.ts";
import type { TodayLine } from "./line.ts";

/** The answer in a word; its note is read on its own page. A line goes when the coach closes the question. */
export async function questionLines(world: World, actor: Actor, locale: Locale): Promise<TodayLine[]> {
  const { t } = wordingOf(world, locale);
  const answered = (await listAsked(world.db, [actor.personId])).filter(({ state }) => state === "answered");
  const answers = await listAnswersTo(
    world.db,
    answered.map(({ id }) => id),
  );
  return answered.flatMap(({ id, number, kind }): TodayLine[] => {
    const answer = answers.find(({ questionId, undoneAt }) => questionId === id && undoneAt === null);
    if (!answer) return [];
    return [
      {
        ...{ key: `question_answer:${answer.id}`, kind: "question_answer", on: finnishDay(new Date(answer.createdAt)) },
        text: t("question.today", { number, kind: t.code("questionKind", kind) }),
        detail: t.code("questionAnswer", answer.answer),
        ...{ to: `/coach/questions/${id}`, urgent: false },
      },
    ];
  });
}
