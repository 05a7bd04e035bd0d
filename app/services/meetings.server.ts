// A team's coaches and an area's officers meet once a month: a day, who came, steps agreed on. Nothing of any client.
import type { World } from "#app/world/world.server.ts";
import {
  addMeeting,
  addMeetingStep,
  changeMeeting,
  listInvited,
  listMeetingSteps,
  listMeetings,
  type Meeting,
  removeMeetingStep,
  setAttendance,
  setStepDone,
} from "#db/meetings.ts";
import { listPairs, type Pair } from "#db/offices.ts";
import { type Actor, may, type Verb } from "./access.ts";
import { logAccess } from "./access-log.server.ts";
import { finnishDay } from "./finnish-time.ts";
import { namesClient } from "./names-client.server.ts";
import { type FreeTextProblem, freeTextProblem } from "./personal-data.ts";
import { notFound } from "./refusals.ts";

/** The two who meet, and the month: "2026-11". */
export interface MeetingAsked {
  teamId: string;
  organisationId: string;
  month: string;
}

export interface MeetingProblem {
  field: string;
  code: FreeTextProblem | "client_name" | "date_odd" | "month_taken" | "future" | "text_missing";
}

/** Teams and organisations whose meetings somebody may read. */
export async function pairsOf(world: Pick<World, "db">, actor: Actor): Promise<Pair[]> {
  return (await listPairs(world.db)).filter((pair) => may(actor, "read", { kind: "meeting", ...pair }));
}

/** Two who have reason to meet. @throws 404 */
export async function getPair(
  world: World,
  actor: Actor,
  verb: Verb,
  asked: Pick<MeetingAsked, "teamId" | "organisationId">,
): Promise<Pair> {
  const { teamId, organisationId } = asked;
  const pair = (await listPairs(world.db)).find(
    (one) => one.teamId === teamId && one.organisationId === organisationId,
  );
  if (pair && may(actor, verb, { kind: "meeting", ...pair })) return pair;
  await logAccess(world, actor, { verb, thing: "meeting", thingId: teamId.slice(0, 40), outcome: "denied" });
  throw notFound();
}

/** The meeting of a month: the first that was not cancelled. */
export const meetingOf = (meetings: Meeting[], month: string): Meeting | undefined =>
  meetings.find(({ plannedOn, cancelledAt }) => cancelledAt === null && plannedOn.startsWith(month));

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Plans the meeting, or moves it to another day; the month may become another. */
export async function planMeeting(
  world: World,
  actor: Actor,
  asked: MeetingAsked,
  plannedOn: string,
): Promise<MeetingProblem[]> {
  const pair = await getPair(world, actor, "change", asked);
  if (!isDay(plannedOn)) return [{ field: "plannedOn", code: "date_odd" }];
  return world.db.transaction().execute(async (trx): Promise<MeetingProblem[]> => {
    const meetings = await listMeetings(trx, pair);
    const own = meetingOf(meetings, asked.month);
    const there = meetingOf(meetings, plannedOn.slice(0, 7));
    if (there && there.id !== own?.id) return [{ field: "plannedOn", code: "month_taken" }];
    const { teamId, organisationId } = pair;
    if (own) await changeMeeting(trx, own.id, { plannedOn });
    else await addMeeting(trx, { teamId, organisationId, createdBy: actor.personId, plannedOn, now: world.clock() });
    return [];
  });
}

/** It was held on a day, by these; an empty day: it was not, after all. */
export async function holdMeeting(
  world: World,
  actor: Actor,
  asked: MeetingAsked,
  { heldOn, personIds }: { heldOn: string; personIds: readonly string[] },
): Promise<MeetingProblem[]> {
  const { meeting, pair } = await ownMeeting(world, actor, asked);
  if (heldOn !== "" && !isDay(heldOn)) return [{ field: "heldOn", code: "date_odd" }];
  if (heldOn > finnishDay(world.clock())) return [{ field: "heldOn", code: "future" }];
  const invited = new Set((await listInvited(world.db, pair)).map(({ id }) => id));
  const here = heldOn === "" ? [] : [...new Set(personIds)].filter((id) => invited.has(id));
  await world.db.transaction().execute(async (trx) => {
    await changeMeeting(trx, meeting.id, { heldOn: heldOn || null });
    await setAttendance(trx, meeting.id, { personIds: here, now: world.clock() });
  });
  return [];
}

/** Cancels the meeting of the month. Returns its id, by which it comes back. */
export async function cancelMeeting(world: World, actor: Actor, asked: MeetingAsked): Promise<string> {
  const { meeting } = await ownMeeting(world, actor, asked);
  await changeMeeting(world.db, meeting.id, { cancelledAt: world.clock().toISOString() });
  return meeting.id;
}

/** Brings a cancelled meeting back, unless another stands in its month. */
export async function bringMeetingBack(world: World, actor: Actor, asked: MeetingAsked, id: string): Promise<void> {
  const pair = await getPair(world, actor, "change", asked);
  const meetings = await listMeetings(world.db, pair);
  const cancelled = meetings.find((one) => one.id === id);
  if (!cancelled) throw notFound();
  if (meetingOf(meetings, cancelled.plannedOn.slice(0, 7))) return;
  await changeMeeting(world.db, id, { cancelledAt: null });
}

/** Adds a step agreed on in the month's meeting; returns its id. */
export async function addStep(
  world: World,
  actor: Actor,
  asked: MeetingAsked,
  { text, dueOn }: { text: string; dueOn: string },
): Promise<{ id: string } | { problems: MeetingProblem[] }> {
  const { meeting } = await ownMeeting(world, actor, asked);
  const problems: MeetingProblem[] = [];
  const wrong = freeTextProblem(text) ?? ((await namesClient(world, actor, text)) ? "client_name" : undefined);
  if (text === "") problems.push({ field: "text", code: "text_missing" });
  else if (wrong) problems.push({ field: "text", code: wrong });
  if (dueOn !== "" && !isDay(dueOn)) problems.push({ field: "dueOn", code: "date_odd" });
  if (problems.length > 0) return { problems };
  const step = { meetingId: meeting.id, text, dueOn: dueOn || null, createdBy: actor.personId };
  return { id: await addMeetingStep(world.db, { ...step, now: world.clock() }) };
}

/** A step of any of the two's meetings is done, open again, or was written by mistake. @throws 404 */
export async function moveStep(
  world: World,
  actor: Actor,
  asked: MeetingAsked,
  { id, move }: { id: string; move: "done" | "open" | "remove" },
): Promise<void> {
  const pair = await getPair(world, actor, "change", asked);
  const meetings = await listMeetings(world.db, pair);
  const steps = await listMeetingSteps(
    world.db,
    meetings.map((one) => one.id),
  );
  if (!steps.some((one) => one.id === id)) throw notFound();
  if (move === "remove") await removeMeetingStep(world.db, id);
  else await setStepDone(world.db, id, move === "done" ? world.clock() : null);
}

async function ownMeeting(world: World, actor: Actor, asked: MeetingAsked): Promise<{ pair: Pair; meeting: Meeting }> {
  const pair = await getPair(world, actor, "change", asked);
  const meeting = meetingOf(await listMeetings(world.db, pair), asked.month);
  if (!meeting) throw notFound();
  return { pair, meeting };
}
