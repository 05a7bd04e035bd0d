// The demo's employment area: facts of support with their invented source, a few questions, and a meeting held.
import { addMeeting, addMeetingStep, changeMeeting, setAttendance, setStepDone } from "#db/meetings.ts";
import type { Db } from "#db/open.ts";
import { addAnswerTo, addQuestion, changeQuestion } from "#db/questions.ts";
import { demoFacts, demoMeeting, demoQuestions, demoSource } from "#db/seed/area.ts";
import { addSupportFact } from "#db/support-facts.ts";
import { addDays, instantAfter } from "./calendar-days.ts";
import { finnishDay } from "./finnish-time.ts";

interface Region {
  people: Map<string, { id: string; teamId: string | null }>;
  now: Date;
}

/** Takes part in the transaction that loads the demo. */
export async function addDemoArea(trx: Db, region: Region): Promise<void> {
  const { people, now } = region;
  const today = finnishDay(now);
  const idOf = (key: string) => people.get(key)?.id ?? "";
  const office = await trx
    .selectFrom("personRole")
    .select("organisationId")
    .where("personId", "=", idOf("vilja"))
    .executeTakeFirst();
  const organisationId = office?.organisationId;
  if (!organisationId) throw new Error("the demo's officer works nowhere");
  for (const { area, daysAgo, ...fact } of demoFacts)
    await addSupportFact(trx, {
      ...{ ...fact, areaCode: area, source: demoSource, sourceUrl: null },
      ...{ datedOn: addDays(today, -daysAgo), editedBy: idOf("vilja"), now: instantAfter(now, -daysAgo) },
    });
  for (const { asker, officer, number, kind, text, askedDaysAgo, dueInDays, answered } of demoQuestions) {
    const questionId = await addQuestion(trx, {
      ...{ number, kind, text, askerId: idOf(asker), officerId: officer ? idOf(officer) : null },
      ...{ organisationId, dueOn: addDays(today, dueInDays) },
      now: instantAfter(now, -askedDaysAgo),
    });
    if (!answered) continue;
    const { by, answer, note, daysAgo } = answered;
    const at = instantAfter(now, -daysAgo);
    await addAnswerTo(trx, { questionId, officerId: idOf(by), answer, note, now: at });
    await changeQuestion(trx, questionId, { state: "closed", closedAt: at.toISOString() });
  }
  const teamId = people.get("robin")?.teamId ?? "";
  await addDemoMeeting(trx, { teamId, organisationId }, now, idOf);
}

async function addDemoMeeting(
  trx: Db,
  parties: { teamId: string; organisationId: string },
  now: Date,
  idOf: (key: string) => string,
): Promise<void> {
  const { heldDaysAgo, nextInDays, people, steps } = demoMeeting;
  const today = finnishDay(now);
  const planned = { ...parties, createdBy: idOf("robin") };
  const at = instantAfter(now, -heldDaysAgo);
  const heldOn = finnishDay(at);
  const meetingId = await addMeeting(trx, { ...planned, plannedOn: heldOn, now: at });
  await changeMeeting(trx, meetingId, { heldOn });
  await setAttendance(trx, meetingId, { personIds: people.map(idOf), now: at });
  for (const { by, text, dueInDays, doneDaysAgo } of steps) {
    const dueOn = dueInDays === undefined ? null : addDays(today, dueInDays);
    const stepId = await addMeetingStep(trx, { meetingId, text, dueOn, createdBy: idOf(by), now: at });
    if (doneDaysAgo !== undefined) await setStepDone(trx, stepId, instantAfter(now, -doneDaysAgo));
  }
  await addMeeting(trx, { ...planned, plannedOn: addDays(today, nextInDays), now });
}
