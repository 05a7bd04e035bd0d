// What a coach should know before getting in touch with an employer: not a stop, but never a surprise.
import type { World } from "#app/world/world.server.ts";
import type { EmployerToMeet } from "#db/partners.ts";
import { countContacts, lastColleagueContact } from "#db/visits.ts";
import type { Actor } from "./access.ts";
import { instantAfter } from "./calendar-days.ts";
import { daysBetween, finnishDay, monthOf } from "./finnish-time.ts";

export type VisitWarning =
  /** A colleague was in touch so many days ago. Who, and about whom, is nobody's business. */
  | { code: "colleague"; days: number }
  /** The partner's wish for the month is full. */
  | { code: "month_full"; contacts: number; cap: number }
  | { code: "not_yet"; from: string }
  | { code: "paused" };

export const visitWarningCodes: VisitWarning["code"][] = ["colleague", "month_full", "not_yet", "paused"];

/** A colleague's contact is told of for this many days. */
const recentDays = 30;

/** What speaks for waiting, or for asking a colleague first. `at`: when the contact is planned for. */
export async function visitWarnings(
  world: Pick<World, "db" | "clock">,
  actor: Actor,
  employer: EmployerToMeet,
  at: Date,
): Promise<VisitWarning[]> {
  const now = world.clock();
  const employerId = employer.id;
  const window = { employerId, coachId: actor.personId, from: instantAfter(now, -recentDays), to: now };
  const recent = await lastColleagueContact(world.db, window);
  const contacts = await countContacts(world.db, { employerId, ...monthOf(at) });
  const cap = employer.contactsPerMonth;
  const from = employer.nextAvailableOn;
  return [
    ...(recent ? [{ code: "colleague" as const, days: daysBetween(new Date(recent), now) }] : []),
    ...(cap !== null && contacts >= cap ? [{ code: "month_full" as const, contacts, cap }] : []),
    // What has been already is only being written down.
    ...(from !== null && at >= now && from > finnishDay(at) ? [{ code: "not_yet" as const, from }] : []),
    ...(["paused", "ended"].includes(employer.partnership) ? [{ code: "paused" as const }] : []),
  ];
}
