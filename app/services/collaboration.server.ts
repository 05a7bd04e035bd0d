// How closely a team and an employment area work together in a month, counted from what is done anyway. An indicator, no score.
import type { World } from "#app/world/world.server.ts";
import { listAnswerMoments, listMeetings } from "#db/meetings.ts";
import { addDays, mondayOf } from "./calendar-days.ts";
import { finnishDay, instantOf } from "./finnish-time.ts";

export interface Collaboration {
  /** A meeting was held in the month. */
  met: boolean;
  /** Weeks of the month that have begun, with the contacts of each: shared questions that were answered. */
  weeks: { mondayOn: string; contacts: number }[];
  /** Weeks in which the contacts reach what is aimed at. */
  weeksInTouch: number;
  aims: typeof aims;
}

/** What is aimed at: one meeting a month, and contact every week. */
const aims = { meetingsAMonth: 1, contactsAWeek: 1 } as const;

/** First instants of a month ("2026-11") and of the next one. */
export function spanOf(month: string): { from: Date; to: Date; firstOn: string; nextOn: string } {
  const firstOn = `${month}-01`;
  const nextOn = `${addDays(firstOn, 31).slice(0, 7)}-01`;
  const at = (day: string) => instantOf(day, "0:00") ?? new Date(day);
  return { from: at(firstOn), to: at(nextOn), firstOn, nextOn };
}

/** A week belongs to the month its Monday lies in or, at the month's beginning, in which it ends. */
export async function collaboration(
  world: Pick<World, "db" | "clock">,
  teamId: string,
  organisationId: string,
  month: string,
): Promise<Collaboration> {
  const { from, to, firstOn, nextOn } = spanOf(month);
  const parties = { teamId, organisationId };
  const meetings = await listMeetings(world.db, parties);
  const days = (await listAnswerMoments(world.db, { ...parties, from, to })).map((at) => finnishDay(new Date(at)));
  const today = finnishDay(world.clock());
  const weeks: Collaboration["weeks"] = [];
  for (let monday = mondayOf(firstOn); monday < nextOn && monday <= today; monday = addDays(monday, 7))
    weeks.push({ mondayOn: monday, contacts: days.filter((day) => mondayOf(day) === monday).length });
  return {
    met: meetings.some(({ heldOn, cancelledAt }) => cancelledAt === null && heldOn?.startsWith(month)),
    weeks,
    weeksInTouch: weeks.filter(({ contacts }) => contacts >= aims.contactsAWeek).length,
    aims,
  };
}
