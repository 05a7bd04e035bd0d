// Monthly meetings: both sides plan, tick who came and agree on steps; the indicator counts what is done anyway.
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#app/services/access.ts";
import { collaboration } from "#app/services/collaboration.server.ts";
import { doAtMeeting } from "#app/services/meeting-acts.server.ts";
import { meetingPage, meetingsPage, monthAsked } from "#app/services/meeting-pages.server.ts";
import { answerQuestion } from "#app/services/question-answers.server.ts";
import { askQuestion } from "#app/services/questions.server.ts";
import { fixedClock } from "#app/world/clock.server.ts";
import type { World } from "#app/world/world.server.ts";
import { listClients } from "#db/clients.ts";
import { endWorld } from "#tests/world.ts";
import { actor, makeDemoHouse, refusal } from "./demo-house.ts";

let world: World;
let robin: Actor;
let vilja: Actor;
let leena: Actor;
let taimi: Actor;
let asked: { teamId: string; organisationId: string; month: string };

beforeAll(async () => {
  world = await makeDemoHouse();
  [robin, vilja] = [await actor(world, "robin"), await actor(world, "vilja")];
  [leena, taimi] = [await actor(world, "leena"), await actor(world, "taimi")];
  asked = {
    teamId: robin.roles[0]?.teamId ?? "",
    organisationId: vilja.roles[0]?.organisationId ?? "",
    month: "2026-11",
  };
});
// The demo has meetings in October and December.
afterEach(async () => {
  const november = world.db.selectFrom("meeting").select("id").where("plannedOn", "like", "2026-11-%");
  for (const table of ["meetingPerson", "meetingStep"] as const)
    await world.db.deleteFrom(table).where("meetingId", "in", november).execute();
  await world.db.deleteFrom("meeting").where("plannedOn", "like", "2026-11-%").execute();
});
afterAll(() => endWorld(world));

const at = (day: string): World => ({ ...world, clock: fixedClock(`${day}T10:00:00.000Z`) });
const codes = (done: Awaited<ReturnType<typeof doAtMeeting>>) =>
  "problems" in done ? done.problems.map(({ field, code }) => `${field}:${code}`) : [done.said];
const page = (who = vilja, month = asked.month) => meetingPage(world, who, { ...asked, month }, "fi");

describe("a meeting", () => {
  test("is planned by either side, held on a day with those who came, and said not to have been", async () => {
    expect((await page()).meeting).toBeNull();
    expect(codes(await doAtMeeting(world, robin, asked, { act: "plan", plannedOn: "2026-11-19" }))).toEqual([
      "planned",
    ]);
    const people = [vilja.personId, robin.personId, taimi.personId];
    const held = { act: "held", heldOn: "2026-11-19", person: people } as const;
    expect(codes(await doAtMeeting(world, vilja, asked, held))).toEqual(["held"]);
    const { meeting, indicator } = await page(robin);
    // Taimi is of another team: only who is invited can have been there.
    expect(meeting?.people.filter(({ here }) => here).map(({ name }) => name)).toEqual([
      "Robin Hazelwood",
      "Vilja Vinkkilä",
    ]);
    expect([meeting?.held, indicator.met]).toEqual(["19.11.2026", true]);
    await doAtMeeting(world, robin, asked, { act: "held", heldOn: "", person: people });
    expect((await page()).indicator.met).toBe(false);
  });

  test("cannot be in a month that has one, on no day, or held tomorrow", async () => {
    await doAtMeeting(world, robin, asked, { act: "plan", plannedOn: "2026-11-30" });
    // The demo plans one for the third of December.
    expect(codes(await doAtMeeting(world, robin, asked, { act: "plan", plannedOn: "2026-12-10" }))).toEqual([
      "plannedOn:month_taken",
    ]);
    expect(codes(await doAtMeeting(world, robin, asked, { act: "plan", plannedOn: "" }))).toEqual([
      "plannedOn:date_odd",
    ]);
    const held = { act: "held", heldOn: "2026-11-22", person: [] } as const;
    expect(codes(await doAtMeeting(world, robin, asked, held))).toEqual(["heldOn:future"]);
  });

  test("is cancelled and brought back", async () => {
    await doAtMeeting(world, robin, asked, { act: "plan", plannedOn: "2026-11-30" });
    const done = await doAtMeeting(world, vilja, asked, { act: "cancel" });
    expect((await page()).meeting).toBeNull();
    const meeting = "about" in done ? (done.about ?? "") : "";
    await doAtMeeting(world, vilja, asked, { act: "back", meeting });
    expect((await page()).meeting?.plannedOn).toBe("2026-11-30");
  });

  test("keeps steps without a client; what is open comes along to the next month", async () => {
    await doAtMeeting(world, robin, asked, { act: "plan", plannedOn: "2026-11-30" });
    const step = (text: string, dueOn = "") => doAtMeeting(world, robin, asked, { act: "step", text, dueOn });
    const [own] = await listClients(world.db, { coachId: robin.personId, teamIds: [], covers: [] });
    expect(codes(await step(`Soitetaan, kun ${own?.codeName} on valmis`))).toEqual(["text:client_name"]);
    expect(codes(await step("Soita 040 123 4567", "joskus"))).toEqual(["text:phone", "dueOn:date_odd"]);
    expect(codes(await step(""))).toEqual(["text:text_missing"]);
    const added = await step("Vilja lähettää listan hakuajoista.", "2026-12-03");
    const id = "about" in added ? (added.about ?? "") : "";
    expect((await page()).steps).toMatchObject([{ id, done: false, due: "3.12.2026" }]);
    expect((await page(vilja, "2026-12")).earlierSteps.map((one) => one.id)).toContain(id);
    await doAtMeeting(world, vilja, asked, { act: "done", step: id });
    expect((await page(vilja, "2026-12")).earlierSteps.map((one) => one.id)).not.toContain(id);
    await doAtMeeting(world, vilja, asked, { act: "remove", step: id });
    expect((await page()).steps).toEqual([]);
  });

  test("is read by the team, its lead and the organisation's officers, and changed by coaches and officers", async () => {
    const plan = (who: Actor) => doAtMeeting(world, who, asked, { act: "plan", plannedOn: "2026-11-30" });
    expect((await page(leena)).mayChange).toBe(false);
    expect(await refusal(plan(leena))).toBe(404);
    expect(await refusal(page(taimi))).toBe(404);
    expect(await refusal(plan(taimi))).toBe(404);
    const elsewhere = { ...vilja, roles: vilja.roles.map((held) => ({ ...held, organisationId: "other" })) };
    expect(await refusal(page(elsewhere))).toBe(404);
    expect((await meetingsPage(world, elsewhere, "fi")).pairs).toEqual([]);
    expect((await meetingsPage(world, leena, "fi")).pairs.map(({ teamName }) => teamName)).toContain("Rantatiimi");
    expect(monthAsked(world, "2026-13")).toBe("2026-11");
  });

  test("shows open questions by number and kind, without their words", async () => {
    const { questions } = await page();
    expect(questions).toMatchObject([{ number: "K7M-4PQ", kind: "Palkkatuki" }]);
    expect(JSON.stringify(questions)).not.toContain("tiskaus");
  });
});

describe("collaboration", () => {
  test("counts meetings held and weeks with an answered question, and names what is aimed at", async () => {
    const contact = async (day: string, who: Actor) => {
      const w = at(day);
      const to = [asked.organisationId] as const;
      const text = `Mitä kuuluu ${day}?`;
      const done = await askQuestion(w, who, { kind: "other", text, to, dueOn: day, client: null, consentOn: null });
      if ("problems" in done) throw new Error(JSON.stringify(done.problems));
      await answerQuestion(w, vilja, done.id, { answer: "yes", note: "" });
    };
    await contact("2026-11-03", robin);
    await contact("2026-11-04", robin);
    await contact("2026-11-18", robin);
    // Another team's contact is not this team's.
    await contact("2026-11-11", taimi);
    const seen = await collaboration(world, asked.teamId, asked.organisationId, "2026-11");
    expect(seen.aims).toEqual({ meetingsAMonth: 1, contactsAWeek: 1 });
    expect(seen.weeks.map(({ mondayOn, contacts }) => `${mondayOn}:${contacts}`)).toEqual([
      ...["2026-10-26:0", "2026-11-02:2", "2026-11-09:0", "2026-11-16:1"],
    ]);
    expect([seen.weeksInTouch, seen.met]).toEqual([2, false]);
    expect((await collaboration(world, asked.teamId, asked.organisationId, "2026-10")).met).toBe(true);
  });
});
