// The rhythm of support around a job: a week before the start, three days after, weekly, monthly, after the end. Pure.
import type { FollowUp } from "#db/vocabulary/day.ts";
import { addDays, addMonths } from "./calendar-days.ts";

/** Days as ISO dates. */
export interface RhythmJob {
  startsOn: string;
  /** Null: it goes on, or nobody said on what day it ended. */
  endedOn: string | null;
  over: boolean;
}

/** A turn of the rhythm: one contact is enough on any day from the first to the last. */
export interface Turn {
  kind: FollowUp;
  from: string;
  until: string;
}

export interface Contact {
  kind: FollowUp;
  dueOn: string | null;
  doneOn: string | null;
}

/** What an employer asks, and benefits, are matters of their own. */
const ownMatters: readonly FollowUp[] = ["employer_call", "benefit_talk"];
export const isContact = ({ kind }: Pick<Contact, "kind">): boolean => !ownMatters.includes(kind);

const daysBefore = 7;
const daysAfter = 3;
/** A turn after the end that nobody took is let go after so many days. */
const endLingers = 30;

/** Every turn of a job, in order; none overlaps another. */
export function turnsOf({ startsOn, endedOn, over }: RhythmJob): Turn[] {
  const at = (days: number) => addDays(startsOn, days);
  const month = (count: number) => addMonths(startsOn, count);
  const turns: Turn[] = [
    { kind: "before_start", from: at(-daysBefore), until: at(-1) },
    { kind: "after_start", from: startsOn, until: at(daysAfter) },
    { kind: "weekly", from: at(daysAfter + 1), until: at(7) },
    { kind: "weekly", from: at(8), until: at(14) },
    { kind: "weekly", from: at(15), until: at(21) },
    { kind: "weekly", from: at(22), until: at(28) },
    { kind: "monthly", from: at(29), until: month(2) },
  ];
  for (let nth = 3; nth <= 12; nth += 1)
    turns.push({ kind: "monthly", from: addDays(month(nth - 1), 1), until: month(nth) });
  if (!over) return turns;
  // On what day it ended is not known: what was agreed on is all there is.
  if (endedOn === null) return [];
  const before = turns
    .filter(({ from }) => from < endedOn)
    .map((turn) => (turn.until < endedOn ? turn : { ...turn, until: addDays(endedOn, -1) }));
  return [...before, { kind: "after_end", from: endedOn, until: addDays(endedOn, daysAfter) }];
}

/**
 * The turn that waits for a contact today; at most one. A turn that went by is not asked for again, for the next one is
 * there already – but for the one after the end, which has no next. A contact that is agreed on for a day within the
 * turn stands for it.
 */
export function turnDue(job: RhythmJob, contacts: readonly Contact[], today: string): Turn | undefined {
  const turn = turnsOf(job).find(
    ({ kind, from, until }) => from <= today && today <= (kind === "after_end" ? addDays(from, endLingers) : until),
  );
  if (!turn) return undefined;
  const { from, until } = turn;
  const last = turn.kind === "after_end" ? addDays(from, endLingers) : until;
  const taken = contacts.some((contact) => {
    const day = contact.doneOn ?? contact.dueOn;
    return isContact(contact) && day !== null && from <= day && day <= last;
  });
  return taken ? undefined : turn;
}

/** The first turn after today: for telling when the next one comes. */
export function turnAfter(job: RhythmJob, today: string): Turn | undefined {
  return turnsOf(job).find(({ from }) => from > today);
}

/** Agreed on and not done yet, the earliest first. */
export function stillOpen<T extends Contact>(kept: readonly T[]): (T & { dueOn: string })[] {
  return kept
    .filter((one): one is T & { dueOn: string } => one.doneOn === null && one.dueOn !== null)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}
