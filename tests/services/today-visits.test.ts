// Today's lines of visits and applications: what is due, what is over, whom nobody has met an employer for – and silence where it belongs.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { beginFromVacancy, moveApplication } from "#app/services/applications.server.ts";
import { recordDecision, suggestFor } from "#app/services/suggestions.server.ts";
import { applicationLines } from "#app/services/today/applications.server.ts";
import { visitLines } from "#app/services/today/visits.server.ts";
import type { World } from "#app/world/world.server.ts";
import { listApplications } from "#db/applications.ts";
import { listClients } from "#db/clients.ts";
import { addVisit, logVisit } from "#db/visits.ts";
import type { Channel } from "#db/vocabulary/lists.ts";
import { endWorld } from "#tests/world.ts";
import { actor, clientId, makeDemoHouse } from "./demo-house.ts";

let world: World;
let kuovi: string;
let vacancy: { id: string; employerId: string | null };
beforeAll(async () => {
  world = await makeDemoHouse();
  kuovi = await clientId(world, "Kuovi");
  const shown = (await suggestFor(world, await actor(world, "taimi"), kuovi)).shown;
  const first = shown.find((one) => one.vacancy.employerId !== null)?.vacancy;
  vacancy = { id: first?.id ?? "", employerId: first?.employerId ?? null };
});
beforeEach(async () => {
  for (const table of ["visit", "applicationStep", "application", "answer"] as const)
    await world.db.deleteFrom(table).execute();
});
afterAll(() => endWorld(world));

const on = (day: string): World => ({ ...world, clock: () => new Date(day) });
const clientsOf = async (who: string) =>
  listClients(world.db, { coachId: (await actor(world, who)).personId, teamIds: [] });
const lines = async (of: typeof visitLines, at = world) =>
  of(at, await actor(at, "taimi"), await clientsOf("taimi"), "fi");
const decide = async (answer: "interested" | "no") =>
  recordDecision(world, await actor(world, "taimi"), {
    clientId: kuovi,
    vacancyId: vacancy.id,
    answer,
    reason: "none",
  });

async function visited(changes: {
  employerId?: string;
  clientId?: string;
  channel?: Channel;
  done?: boolean;
  at?: string;
}) {
  const {
    employerId = vacancy.employerId ?? "",
    channel = "in_person",
    done = true,
    at = "2026-11-20T10:00:00.000Z",
  } = changes;
  const id = await addVisit(world.db, {
    ...{ coachId: (await actor(world, "taimi")).personId, employerId, vacancyId: null, tipId: null, channel },
    ...{ clientId: changes.clientId ?? null, purpose: "introduce", personMet: null, stageBefore: "not_met" },
    ...{ plannedAt: new Date(at), now: world.clock() },
  });
  const log = {
    channel,
    stageAfter: null,
    personMet: null,
    note: null,
    minutes: null,
    nextStep: null,
    nextStepOn: null,
  };
  if (done) await logVisit(world.db, id, { state: "done", ...log, now: world.clock() });
  return id;
}

describe("visits", () => {
  test("today's, unlogged ones and due steps, by the Finnish day", async () => {
    const later = await visited({ done: false, at: "2026-11-21T12:00:00.000Z" });
    const waiting = await visited({ done: false, at: "2026-11-20T12:00:00.000Z" });
    await visited({ done: false, at: "2026-11-22T08:00:00.000Z" });
    const step = await visited({});
    await world.db
      .updateTable("visit")
      .set({ nextStep: "Soita", nextStepOn: "2026-11-21" })
      .where("id", "=", step)
      .execute();
    const found = (await lines(visitLines)).filter(({ kind }) => kind !== "no_contact");
    expect(found.map(({ key, on: day }) => [key, day]).sort()).toEqual([
      [`log_visit:${waiting}`, "2026-11-20"],
      [`next_step:${step}`, "2026-11-21"],
      [`visit:${later}`, "2026-11-21"],
    ]);
  });
});

describe("no employer met yet", () => {
  const noContact = async (at = world) =>
    (await lines(visitLines, at)).filter(({ key }) => key === `no_contact:${kuovi}`).length;
  const far = () => on("2027-01-15T10:00:00.000Z");

  test("told after two weeks, urgent at the end of the thirty days, and never of a paused client", async () => {
    const { openedAt } = await world.db
      .selectFrom("client")
      .select("openedAt")
      .where("id", "=", kuovi)
      .executeTakeFirstOrThrow();
    const daysLater = (days: number) => on(new Date(Date.parse(openedAt) + days * 86_400_000).toISOString());
    expect(await noContact(daysLater(13))).toBe(0);
    expect(await noContact(daysLater(14))).toBe(1);
    const at = async (days: number) =>
      (await lines(visitLines, daysLater(days))).find(({ key }) => key === `no_contact:${kuovi}`);
    expect((await at(20))?.urgent).toBe(false);
    expect((await at(30))?.urgent).toBe(true);
    await world.db.updateTable("client").set({ pausedAt: openedAt }).where("id", "=", kuovi).execute();
    expect(await noContact(daysLater(30))).toBe(0);
    await world.db.updateTable("client").set({ pausedAt: null }).where("id", "=", kuovi).execute();
  });

  test("a visit with the client's code counts; a call, and a visit with another's code, do not", async () => {
    await decide("interested");
    const [other] = (await clientsOf("taimi")).filter(({ id }) => id !== kuovi);
    await visited({ clientId: other?.id ?? "" });
    await visited({ clientId: kuovi, channel: "phone" });
    expect(await noContact(far())).toBe(1);
    await visited({ clientId: kuovi });
    expect(await noContact(far())).toBe(0);
  });

  test("without a code, a visit to the employer of a job of interest counts, one elsewhere does not", async () => {
    const elsewhere = await world.db
      .selectFrom("employer")
      .select("id")
      .where("id", "!=", vacancy.employerId)
      .executeTakeFirstOrThrow();
    await decide("interested");
    await visited({ employerId: elsewhere.id });
    expect(await noContact(far())).toBe(1);
    await visited({});
    expect(await noContact(far())).toBe(0);
    await decide("no");
    expect(await noContact(far())).toBe(1);
  });
});

describe("jobs of interest", () => {
  const due = async (validThrough: string | null, status: "published" | "filled" = "published") => {
    await world.db.updateTable("vacancy").set({ validThrough, status }).where("id", "=", vacancy.id).execute();
    return (await lines(applicationLines)).map(({ kind, urgent }) => [kind, urgent]);
  };

  test.each([
    ["2026-11-21T21:59:00.000Z", [["deadline", true]]],
    ["2026-11-22T21:59:00.000Z", [["deadline", true]]],
    ["2026-11-28T21:59:00.000Z", [["deadline", false]]],
    ["2026-11-29T21:59:00.000Z", []],
    ["2026-11-20T21:59:00.000Z", [["over", false]]],
    ["2026-10-20T21:59:00.000Z", []],
    [null, []],
  ])("deadline %s: %j", async (deadline, expected) => {
    await decide("interested");
    expect(await due(deadline)).toEqual(expected);
  });

  test("filled ones are told; what was never of interest, and what has been applied for, is silent", async () => {
    expect(await due("2026-11-22T21:59:00.000Z")).toEqual([]);
    await decide("interested");
    expect(await due("2026-12-22T21:59:00.000Z", "filled")).toEqual([["over", false]]);
    await due("2026-11-22T21:59:00.000Z");
    const taimi = await actor(world, "taimi");
    const onDate = "2026-11-21";
    await beginFromVacancy(world, taimi, { clientId: kuovi, vacancyId: vacancy.id, onDate, locale: "fi" });
    expect(await due("2026-11-22T21:59:00.000Z")).toEqual([["deadline", true]]);
    const [thread] = await listApplications(world.db, [kuovi]);
    const sent = { application: thread?.id ?? "", step: "applied" as const, onDate, note: null, after: 1 };
    await moveApplication(world, taimi, kuovi, sent);
    expect(await due("2026-11-22T21:59:00.000Z")).toEqual([]);
  });
});
