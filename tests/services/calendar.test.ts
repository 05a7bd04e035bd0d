// Visits in a calendar: a file anybody's calendar can read, a private address that can be closed, and never a client in either.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  calendarOf,
  feedCalendar,
  makeCalendarAddress,
  revokeCalendarAddress,
  visitCalendar,
} from "#app/services/calendar.server.ts";
import { wordingOf } from "#app/services/wording.server.ts";
import type { World } from "#app/world/world.server.ts";
import { visitPurposes } from "#db/vocabulary/lists.ts";
import { readCalendar } from "#tests/read-calendar.ts";
import { endWorld } from "#tests/world.ts";
import { actor, clientId, makeDemoHouse, refusal } from "./demo-house.ts";

let world: World;
beforeAll(async () => {
  world = await makeDemoHouse();
});
afterAll(() => endWorld(world));

const keyOf = (address: string) => new URL(address).pathname.split("/")[2] ?? "";

describe("the file", () => {
  test("whatever an employer is called, every line is short, and its name comes out as it went in", () => {
    const visit = fc.record({
      id: fc.constant("v".repeat(25)),
      employerName: fc
        .string({ unit: "grapheme", minLength: 1, maxLength: 120 })
        .map((name) => name.replace(/[\r\n]/g, " ")),
      purpose: fc.constantFrom(...visitPurposes),
      channel: fc.constant("phone" as const),
      plannedAt: fc
        .date({ min: new Date("2026-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
        .map((at) => at.toISOString()),
      minutes: fc.option(fc.integer({ min: 1, max: 600 })),
      state: fc.constantFrom("planned" as const, "done" as const),
    });
    const wording = wordingOf(world, "sv");
    fc.assert(
      fc.property(fc.array(visit, { maxLength: 3 }), (visits) => {
        const text = calendarOf(visits, wording, world.clock());
        for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const { events } = readCalendar(text);
        expect(events.map((event) => event.summary)).toEqual(
          visits.map((one) => `${one.employerName}: ${wording.t.code("visitPurpose", one.purpose)}`),
        );
        for (const [at, event] of events.entries()) {
          const one = visits[at];
          expect(event.start.toISOString().slice(0, 19)).toBe(one?.plannedAt.slice(0, 19));
          expect((event.end.getTime() - event.start.getTime()) / 60_000).toBe(one?.minutes ?? 45);
        }
      }),
    );
  });

  test("of one visit, for its coach alone", async () => {
    const taimi = await actor(world, "taimi");
    const { id } = await world.db
      .selectFrom("visit")
      .select("id")
      .where("coachId", "=", taimi.personId)
      .executeTakeFirstOrThrow();
    expect(readCalendar(await visitCalendar(world, taimi, id, "fi")).events).toHaveLength(1);
    expect(await refusal(visitCalendar(world, await actor(world, "robin"), id, "fi"))).toBe(404);
  });
});

describe("the private address", () => {
  test("opens the coach's visits, carries no client, and only its hash is kept", async () => {
    const taimi = await actor(world, "taimi");
    await world.db
      .updateTable("visit")
      .set({ clientId: await clientId(world, "Kuovi"), personMet: "kanarialintu", note: "kanarialintu" })
      .where("coachId", "=", taimi.personId)
      .execute();
    const key = keyOf(await makeCalendarAddress(world, taimi));
    const text = await feedCalendar(world, key);
    expect(readCalendar(text).events.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/Kuovi|kanarialintu/);
    const kept = JSON.stringify(await world.db.selectFrom("calendarFeed").selectAll().execute());
    expect(kept).not.toContain(key);
    const others = await world.db
      .selectFrom("visit")
      .innerJoin("employer", "employer.id", "visit.employerId")
      .select("employer.name")
      .where("coachId", "!=", taimi.personId)
      .execute();
    for (const { name } of others) expect(text).not.toContain(`SUMMARY:${name}`);
  });

  test("a new one closes the old one, and closed it opens nothing", async () => {
    const robin = await actor(world, "robin");
    const first = keyOf(await makeCalendarAddress(world, robin));
    const second = keyOf(await makeCalendarAddress(world, robin));
    expect(await refusal(feedCalendar(world, first))).toBe(404);
    expect(await feedCalendar(world, second)).toContain("BEGIN:VCALENDAR");
    await revokeCalendarAddress(world, robin);
    expect(await refusal(feedCalendar(world, second))).toBe(404);
    expect(await refusal(feedCalendar(world, ""))).toBe(404);
  });

  test("who is no coach any more, or has left, has no calendar", async () => {
    const saga = await actor(world, "saga");
    const key = keyOf(await makeCalendarAddress(world, saga));
    expect(await refusal(feedCalendar({ ...world, demo: false }, key))).toBe(404);
    await world.db.updateTable("person").set({ closedAt: "2026-11-20" }).where("id", "=", saga.personId).execute();
    expect(await refusal(feedCalendar(world, key))).toBe(404);
  });
});
