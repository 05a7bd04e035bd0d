// Today's lines of employers' answers: somebody the coach has met has become a partner, or has posted a vacancy.
import type { World } from "#app/world/world.server.ts";
import { type EmployerAnswer, listEmployerAnswers } from "#db/employer-answers.ts";
import { listVacancies, type Vacancy } from "#db/vacancies.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { type Actor, visibleTo } from "../access.ts";
import { instantAfter } from "../calendar-days.ts";
import { finnishDay } from "../finnish-time.ts";
import { lineOf } from "../views.server.ts";
import { wordingOf } from "../wording.server.ts";
import type { TodayLine } from "./line.ts";

/** An answer is news for so long. */
const answerDays = 7;

export async function employerLines(world: World, actor: Actor, locale: Locale): Promise<TodayLine[]> {
  const wording = wordingOf(world, locale);
  const after = instantAfter(world.clock(), -answerDays);
  const answers = await listAnswersToCoach(world, actor, after);
  return answers.map(({ employerId, employerName: text, vacancyId, vacancy, at }): TodayLine => {
    const line = { kind: "employer_answer", on: finnishDay(new Date(at)), text, urgent: false } as const;
    if (!vacancy) {
      const to = `/coach/visits/new?employer=${employerId}`;
      return { ...line, key: `employer_answer:${employerId}`, detail: wording.t("today.becamePartner"), to };
    }
    const detail = wording.t("today.postedJob", { title: lineOf(vacancy, wording).title });
    return { ...line, key: `employer_answer:${employerId}:${vacancyId}`, detail, to: `/vacancies/${vacancyId}` };
  });
}

/** Answers after an instant, each with its vacancy where there is one; what the coach may not see is left out. */
export async function listAnswersToCoach(
  world: Pick<World, "db">,
  actor: Actor,
  after: Date,
): Promise<(EmployerAnswer & { vacancy?: Vacancy })[]> {
  const answers = await listEmployerAnswers(world.db, actor.personId, after);
  const ids = answers.flatMap(({ vacancyId }) => vacancyId ?? []);
  const vacancies = new Map((await listVacancies(world.db, ids)).map((vacancy) => [vacancy.id, vacancy]));
  return answers.flatMap((answer) => {
    if (answer.vacancyId === null) return [answer];
    const vacancy = vacancies.get(answer.vacancyId);
    return vacancy && visibleTo(actor).includes(vacancy.visibility) ? [{ ...answer, vacancy }] : [];
  });
}
