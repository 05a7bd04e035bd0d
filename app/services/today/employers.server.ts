// Today's lines of employers' answers: somebody the coach has met has become a partner, or has posted a vacancy.
import type { World } from "#app/world/world.server.ts";
import { listEmployerAnswers } from "#db/employer-answers.ts";
import { listVacancies } from "#db/vacancies.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { type Actor, visibleTo } from "../access.ts";
import { finnishDay } from "../finnish-time.ts";
import { lineOf } from "../views.server.ts";
import { wordingOf } from "../wording.server.ts";
import type { TodayLine } from "./line.ts";

/** An answer is news for so long. */
const answerDays = 7;

export async function employerLines(world: World, actor: Actor, locale: Locale): Promise<TodayLine[]> {
  const wording = wordingOf(world, locale);
  const after = new Date(world.clock().getTime() - answerDays * 86_400_000);
  const answers = await listEmployerAnswers(world.db, actor.personId, after);
  const ids = answers.flatMap(({ vacancyId }) => vacancyId ?? []);
  const vacancies = new Map((await listVacancies(world.db, ids)).map((vacancy) => [vacancy.id, vacancy]));
  return answers.flatMap(({ employerId, employerName: text, vacancyId, at }): TodayLine[] => {
    const line = { kind: "employer_answer", on: finnishDay(new Date(at)), text, urgent: false } as const;
    if (vacancyId === null) {
      const to = `/coach/visits/new?employer=${employerId}`;
      return [{ ...line, key: `employer_answer:${employerId}`, detail: wording.t("today.becamePartner"), to }];
    }
    const vacancy = vacancies.get(vacancyId);
    if (!vacancy || !visibleTo(actor).includes(vacancy.visibility)) return [];
    const detail = wording.t("today.postedJob", { title: lineOf(vacancy, wording).title });
    return [{ ...line, key: `employer_answer:${employerId}:${vacancyId}`, detail, to: `/vacancies/${vacancyId}` }];
  });
}
