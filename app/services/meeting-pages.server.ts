// The page of a monthly meeting: questions by number and kind, tips by how far they came, steps, who was there.
import type { World } from "#app/world/world.server.ts";
import {
  countTipsByState,
  listAttendance,
  listInvited,
  listMeetingSteps,
  listMeetings,
  type Meeting,
  type MeetingStep,
} from "#db/meetings.ts";
import { listCoaches } from "#db/people.ts";
import { listAsked } from "#db/questions.ts";
import { type Locale, tipStates } from "#db/vocabulary/lists.ts";
import { type Actor, may } from "./access.ts";
import { collaboration, spanOf } from "./collaboration.server.ts";
import { finnishDay } from "./finnish-time.ts";
import { getPair, type MeetingAsked, meetingOf, pairsOf } from "./meetings.server.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

/** Who meets whom, and when next: for the list, and for the hubs. */
export async function meetingsPage(world: World, actor: Actor, locale: Locale) {
  const wording = wordingOf(world, locale);
  const today = finnishDay(world.clock());
  const pairs = [];
  for (const pair of await pairsOf(world, actor)) {
    const meetings = (await listMeetings(world.db, pair)).filter(({ cancelledAt }) => cancelledAt === null);
    const next = meetings.find(({ heldOn, plannedOn }) => heldOn === null && plannedOn >= today);
    const last = meetings.findLast(({ heldOn }) => heldOn !== null);
    pairs.push({
      ...pair,
      to: `/meetings/${pair.teamId}/${pair.organisationId}${next ? `?month=${next.plannedOn.slice(0, 7)}` : ""}`,
      next: next ? wording.date(next.plannedOn) : null,
      nextOn: next?.plannedOn ?? null,
      last: last?.heldOn ? wording.date(last.heldOn) : null,
    });
  }
  return { title: wording.t("meeting.listTitle"), pairs };
}

/** "2026-11", or the present month where it is none. */
export function monthAsked(world: Pick<World, "clock">, text: string | null): string {
  return text && /^20\d\d-(0[1-9]|1[0-2])$/.test(text) ? text : finnishDay(world.clock()).slice(0, 7);
}

/** @throws 404 where it is neither side's */
export async function meetingPage(world: World, actor: Actor, asked: MeetingAsked, locale: Locale) {
  const pair = await getPair(world, actor, "read", asked);
  const wording = wordingOf(world, locale);
  const meetings = await listMeetings(world.db, pair);
  const meeting = meetingOf(meetings, asked.month);
  const { from, to, firstOn, nextOn } = spanOf(asked.month);
  const steps = await stepsShown(world, { meetings, meeting, firstOn }, wording);
  const here = new Set(meeting ? (await listAttendance(world.db, meeting.id)).map(({ id }) => id) : []);
  const invited = meeting ? await listInvited(world.db, pair) : [];
  const tips = await countTipsByState(world.db, { organisationId: pair.organisationId, from, to });
  const indicator = await collaboration(world, pair.teamId, pair.organisationId, asked.month);
  const monthName = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : `${locale}-FI`, {
    ...{ month: "long", year: "numeric", timeZone: "Europe/Helsinki" },
  }).format(from);
  return {
    title: wording.t("meeting.title", { month: monthName }),
    ...{ monthName, month: asked.month, team: pair.teamName, office: pair.organisationName },
    path: `/meetings/${pair.teamId}/${pair.organisationId}`,
    before: monthBefore(firstOn),
    after: nextOn.slice(0, 7),
    mayChange: may(actor, "change", { kind: "meeting", ...pair }),
    today: finnishDay(world.clock()),
    meeting: meeting
      ? {
          ...{ plannedOn: meeting.plannedOn, heldOn: meeting.heldOn },
          planned: wording.date(meeting.plannedOn),
          held: meeting.heldOn ? wording.date(meeting.heldOn) : null,
          people: invited.map(({ id, name }) => ({ id, name, here: here.has(id) })),
        }
      : null,
    questions: await openQuestions(world, pair, wording),
    tips: tipStates.flatMap((state) => {
      const count = tips.find((one) => one.state === state)?.count;
      return count ? [{ state, label: wording.t.code("tipState", state), count }] : [];
    }),
    ...steps,
    indicator: {
      ...indicator,
      weeks: indicator.weeks.map((one) => ({
        ...one,
        week: wording.t("meeting.week", { date: wording.date(one.mondayOn) }),
      })),
    },
  };
}

const monthBefore = (firstOn: string) => new Date(Date.parse(firstOn) - 86_400_000).toISOString().slice(0, 7);

/** This meeting's own steps, and what is still open of earlier ones. */
async function stepsShown(
  world: Pick<World, "db">,
  { meetings, meeting, firstOn }: { meetings: Meeting[]; meeting?: Meeting; firstOn: string },
  { date }: Wording,
) {
  const shown = (step: MeetingStep) => ({
    ...{ id: step.id, text: step.text, done: step.doneAt !== null },
    due: step.dueOn ? date(step.dueOn) : null,
  });
  const own = meeting ? await listMeetingSteps(world.db, [meeting.id]) : [];
  const earlier = meetings.filter(({ plannedOn, id }) => plannedOn < firstOn && id !== meeting?.id);
  const left = await listMeetingSteps(
    world.db,
    earlier.map(({ id }) => id),
  );
  return { steps: own.map(shown), earlierSteps: left.filter(({ doneAt }) => doneAt === null).map(shown) };
}

/** Of the team's coaches to this organisation: the number to say and the kind, nothing of the words. */
async function openQuestions(
  world: Pick<World, "db">,
  { teamId, organisationId }: { teamId: string; organisationId: string },
  { t, date }: Wording,
) {
  const coaches = (await listCoaches(world.db)).filter(({ teamIds }) => teamIds.includes(teamId));
  const asked = await listAsked(
    world.db,
    coaches.map(({ coachId }) => coachId),
  );
  return asked
    .filter((question) => question.organisationId === organisationId && question.state === "open")
    .map(({ number, kind, dueOn }) => ({ number, kind: t.code("questionKind", kind), due: date(dueOn) }));
}
