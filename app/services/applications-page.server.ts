// What the page of applications shows, the list a client may print, and an answer as text for the patient system.
import type { World } from "#app/world/world.server.ts";
import { listAnswers } from "#db/answers.ts";
import type { ApplicationThread } from "#db/applications.ts";
import { type Employment, listEmployments } from "#db/employments.ts";
import { listVacancies, type Vacancy } from "#db/vacancies.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { type Actor, visibleTo } from "./access.ts";
import { nextSteps } from "./application-steps.ts";
import { readApplications, stepNoteOf } from "./applications.server.ts";
import { finnishDay } from "./finnish-time.ts";
import { recordOf } from "./record-text.ts";
import { withholding } from "./suggestions.server.ts";
import { lineOf } from "./views.server.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

/** Answers worth copying into the record are the recent ones. */
const answersShown = 10;

export async function applicationsPage(world: World, actor: Actor, clientId: string, locale: Locale) {
  const { client, threads } = await readApplications(world, actor, clientId);
  const wording = wordingOf(world, locale);
  const answers = await listAnswers(world.db, client.id);
  const jobs = await listEmployments(world.db, [client.id]);
  const seen = visibleTo(actor);
  const vacancies = new Map(
    (
      await listVacancies(
        world.db,
        answers.map(({ vacancyId }) => vacancyId),
      )
    )
      .filter(({ visibility }) => seen.includes(visibility))
      .map((vacancy) => [vacancy.id, vacancy]),
  );
  const answered = answers.flatMap((answer) => {
    const vacancy = vacancies.get(answer.vacancyId);
    return vacancy ? [{ answer, vacancy, line: lineOf(vacancy, wording) }] : [];
  });
  const begun = new Set(threads.map(({ vacancyId }) => vacancyId));
  return {
    title: wording.t("application.title", { client: client.codeName }),
    ...{ id: client.id, codeName: client.codeName },
    /** Nothing is written about a client without a consent that holds. */
    closed: withholding(world, client) === "no_consent",
    today: finnishDay(world.clock()),
    waiting: answered
      .filter(
        ({ answer, vacancy }) => answer.answer === "interested" && isOpen(world, vacancy) && !begun.has(vacancy.id),
      )
      .map(({ vacancy, line: { title, lang, employer, deadline } }) => ({
        ...{ vacancyId: vacancy.id, title, lang, employer },
        ...(deadline ? { deadline } : {}),
      })),
    threads: threads.map((thread) => ({
      ...threadView(world, thread, wording),
      ...jobOf(thread, jobs),
    })),
    answers: answered.slice(0, answersShown).map(({ answer, vacancy, line }) => ({
      ...{ vacancyId: vacancy.id, title: line.title, lang: line.lang },
      record: recordOf(
        [
          [wording.t("application.date"), wording.date(answer.createdAt)],
          [wording.t("visit.about"), [line.title, line.employer].filter(Boolean).join(", ")],
          [wording.t("application.answer"), wording.t.code("answer", answer.answer)],
          ["", answer.reason === "none" ? "" : wording.t.code("answerReason", answer.reason)],
        ],
        wording,
      ),
    })),
  };
}

/** Where a job that was got goes on: its own page, or the form that begins it with what is known. */
function jobOf({ id, clientId, steps }: ApplicationThread, jobs: Employment[]) {
  if (steps.at(-1)?.step !== "accepted") return {};
  const begun = jobs.find(({ applicationId }) => applicationId === id);
  const at = `/coach/clients/${clientId}/jobs`;
  return { job: { to: begun ? `${at}/${begun.id}` : `${at}/new?application=${id}`, begun: begun !== undefined } };
}

/** Open for applications now. */
export function isOpen(world: Pick<World, "clock">, { status, validThrough }: Vacancy): boolean {
  return status === "published" && (validThrough === null || validThrough > world.clock().toISOString());
}

function threadView(
  world: World,
  { id, vacancyId, title, employerName, closedAt, steps }: ApplicationThread,
  wording: Wording,
) {
  const last = steps.at(-1);
  return {
    ...{ id, title, employer: employerName, open: closedAt === null },
    ...(vacancyId ? { vacancyId } : {}),
    after: last?.number ?? 0,
    now: last?.step ?? "interested",
    next: last ? nextSteps(last.step) : [],
    steps: steps.map((step) => ({
      ...{ id: step.id, step: step.step, date: wording.date(step.onDate) },
      ...(step.noteSealed ? { note: stepNoteOf(world, step) } : {}),
    })),
  };
}

/** The client's own list on paper: the job and how far it has come. Nothing of a coach, nothing of a method, no code name. */
export async function applicationsOnPaper(world: World, actor: Actor, clientId: string, locale: Locale) {
  const { client, threads } = await readApplications(world, actor, clientId);
  const { t, date } = wordingOf(world, locale);
  return {
    id: client.id,
    title: t("application.paperTitle"),
    printed: date(world.clock().toISOString()),
    rows: threads.flatMap(({ id, title, employerName, steps }) => {
      const last = steps.at(-1);
      return last ? [{ id, title, employer: employerName, date: date(last.onDate), step: last.step }] : [];
    }),
  };
}
