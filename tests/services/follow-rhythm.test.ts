// The rhythm of support around a job, as laws: within three days of a start, weekly, monthly, and never two at a time.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, daysFromTo, mondayOf } from "#app/services/calendar-days.ts";
import { type Contact, type RhythmJob, turnDue, turnsOf } from "#app/services/follow-rhythm.ts";

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2024-01-01", days));
const going = day.map((startsOn): RhythmJob => ({ startsOn, endedOn: null, over: false }));
const ended = fc
  .tuple(day, fc.integer({ min: -10, max: 500 }))
  .map(([startsOn, days]): RhythmJob => ({ startsOn, endedOn: addDays(startsOn, days), over: true }));
const job = fc.oneof(going, ended);
const offset = fc.integer({ min: -20, max: 420 });

const done = (doneOn: string): Contact => ({ kind: "other", dueOn: null, doneOn });
const agreed = (dueOn: string): Contact => ({ kind: "weekly", dueOn, doneOn: null });

describe("for every job", () => {
  test("turns follow each other without overlapping, each with at least one day", () => {
    fc.assert(
      fc.property(job, (one) => {
        const turns = turnsOf(one);
        for (const { from, until } of turns) expect(from <= until).toBe(true);
        for (let at = 1; at < turns.length; at += 1)
          expect((turns[at - 1]?.until ?? "") < (turns[at]?.from ?? "")).toBe(true);
      }),
    );
  });

  test("a job that goes on has no day without a turn from a week before its start to a year after", () => {
    fc.assert(
      fc.property(going, (one) => {
        const turns = turnsOf(one);
        expect(turns[0]?.from).toBe(addDays(one.startsOn, -7));
        expect(turns.at(-1)?.until).toBe(addMonths(one.startsOn, 12));
        for (let at = 1; at < turns.length; at += 1)
          expect(turns[at]?.from).toBe(addDays(turns[at - 1]?.until ?? "", 1));
      }),
    );
  });

  test("whoever does what is due on the day it is due has a contact within 3 days, each week, then each month", () => {
    fc.assert(
      fc.property(going, (one) => {
        const contacts: Contact[] = [];
        for (let days = -30; days <= 366; days += 1) {
          const today = addDays(one.startsOn, days);
          const turn = turnDue(one, contacts, today);
          // Not until the last day it may wait.
          if (turn?.until === today) contacts.push(done(today));
        }
        const days = contacts.map(({ doneOn }) => daysFromTo(one.startsOn, doneOn ?? ""));
        expect(days.some((d) => d >= -7 && d < 0)).toBe(true);
        expect(days.some((d) => d >= 0 && d <= 3)).toBe(true);
        for (const week of [0, 1, 2, 3]) expect(days.some((d) => d > week * 7 && d <= week * 7 + 7)).toBe(true);
        const after = days.filter((d) => d >= 0);
        for (let at = 1; at < after.length; at += 1)
          expect((after[at] ?? 0) - (after[at - 1] ?? 0)).toBeLessThanOrEqual(34);
        expect(contacts).toHaveLength(17);
      }),
      { numRuns: 40 },
    );
  });

  test("a contact today, done or agreed on, leaves nothing due today", () => {
    fc.assert(
      fc.property(job, offset, fc.boolean(), (one, days, isDone) => {
        const today = addDays(one.startsOn, days);
        expect(turnDue(one, [isDone ? done(today) : agreed(today)], today)).toBeUndefined();
      }),
    );
  });

  test("more contacts never make anything due", () => {
    fc.assert(
      fc.property(job, offset, fc.array(offset, { maxLength: 6 }), (one, days, contacts) => {
        const today = addDays(one.startsOn, days);
        const kept = contacts.map((d) => done(addDays(one.startsOn, d)));
        if (!turnDue(one, [], today)) expect(turnDue(one, kept, today)).toBeUndefined();
      }),
    );
  });

  test("what an employer asked and what was said of benefits is not the contact", () => {
    fc.assert(
      fc.property(
        job,
        offset,
        fc.constantFrom("employer_call" as const, "benefit_talk" as const),
        (one, days, kind) => {
          const today = addDays(one.startsOn, days);
          const kept = [{ kind, dueOn: null, doneOn: today }];
          expect(turnDue(one, kept, today)).toEqual(turnDue(one, [], today));
        },
      ),
    );
  });
});

describe("when a job has ended", () => {
  test("the only thing left is a contact within 3 days, which waits until it is made", () => {
    fc.assert(
      fc.property(ended, fc.integer({ min: 0, max: 30 }), (one, days) => {
        const endedOn = one.endedOn ?? "";
        const today = addDays(endedOn, days);
        expect(turnDue(one, [], today)).toEqual({ kind: "after_end", from: endedOn, until: addDays(endedOn, 3) });
        expect(turnDue(one, [done(addDays(endedOn, -1))], today)?.kind).toBe("after_end");
        expect(turnDue(one, [done(endedOn)], today)).toBeUndefined();
      }),
    );
  });

  test("after a month nobody is reminded, and without a day nothing is reckoned", () => {
    const startsOn = "2026-09-01";
    const one = { startsOn, endedOn: "2026-10-01", over: true };
    expect(turnDue(one, [], "2026-11-01")).toBeUndefined();
    expect(turnsOf({ startsOn, endedOn: null, over: true })).toEqual([]);
  });
});

describe("by the calendar", () => {
  test("a job that begins on 31 January: its months end on the last day where there is no 31st", () => {
    const turns = turnsOf({ startsOn: "2026-01-31", endedOn: null, over: false });
    expect(turns.slice(4, 9).map(({ from, until }) => `${from}…${until}`)).toEqual([
      ...["2026-02-15…2026-02-21", "2026-02-22…2026-02-28", "2026-03-01…2026-03-31", "2026-04-01…2026-04-30"],
      "2026-05-01…2026-05-31",
    ]);
  });

  test("Mondays, also over the new year and the change of clocks", () => {
    expect(["2026-11-22", "2026-11-23", "2027-01-01", "2026-03-29"].map(mondayOf)).toEqual([
      ...["2026-11-16", "2026-11-23", "2026-12-28", "2026-03-23"],
    ]);
  });
});
