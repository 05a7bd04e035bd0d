// Today on a Monday at 8:50: a line of every kind, urgent ones first, silence where silence was asked for, and putting off.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actorOf } from "#app/services/session.server.ts";
import { bringLineBack, setLineAside, todayPage } from "#app/services/today.server.ts";
import { fixedClock } from "#app/world/clock.server.ts";
import type { World } from "#app/world/world.server.ts";
import { addAnswer } from "#db/answers.ts";
import { findOrAddEmployer } from "#db/employers.ts";
import { addEmployment } from "#db/employments.ts";
import { tellCoach } from "#db/inbox.ts";
import { findPerson } from "#db/people.ts";
import { addTip } from "#db/tips.ts";
import { addVisit, logVisit } from "#db/visits.ts";
import { aClient, aCoach, keepVacancies } from "#tests/db/make.ts";
import { endWorld, makeWorld } from "#tests/world.ts";
import { log, refusal } from "./demo-house.ts";

/** Monday 23 November 2026, 8:50 in Finland. */
const monday = "2026-11-23T06:50:00.000Z";
const at = (day: string) => new Date(`${day}T06:50:00.000Z`);

let world: World;
let coach: { id: string; teamId: string };
let kivi: string;
beforeEach(async () => {
  world = await makeWorld(monday);
  coach = await aCoach(world.db, "aino");
  kivi = await client("Kivi");
});
afterEach(() => endWorld(world));

/** A client with a consent that holds, opened today. */
async function client(codeName: string, of = coach): Promise<string> {
  const id = await aClient(world.db, of, codeName);
  await change(id, { consentedAt: monday, openedAt: monday });
  return id;
}

type Changes = { consentedAt?: string; consentUntil?: string; pausedAt?: string; openedAt?: string };
const change = (id: string, changes: Changes) =>
  world.db.updateTable("client").set(changes).where("id", "=", id).execute();

async function me(id = coach.id) {
  const person = await findPerson(world.db, id);
  if (!person) throw new Error("nobody");
  return actorOf(world, person);
}

const page = async () => todayPage(world, await me(), "fi");
const lines = async () => (await page()).groups.flatMap(({ group, lines: own }) => own.map((l) => ({ group, ...l })));
const kinds = async () => (await lines()).map(({ group, kind }) => `${group} ${kind}`);

const employer = (name = "Kahvila") => findOrAddEmployer(world.db, { name, businessId: null, now: at("2026-01-01") });
const vacancy = (id: string, validThrough: string | null = null, employerId: string | null = null) =>
  keepVacancies(world.db, [id], { validThrough, employerId, publishedAt: monday });
const interested = (vacancyId: string, clientId = kivi) =>
  addAnswer(world.db, {
    ...{ clientId, vacancyId, answer: "interested", reason: "none" },
    ...{ rulesVersion: "1", createdBy: coach.id, now: at("2026-11-20") },
  });

async function visit(plannedAt: Date, done?: { nextStepOn: string }): Promise<string> {
  return world.db.transaction().execute(async (trx) => {
    const employerId = await findOrAddEmployer(trx, { name: "Kahvila", businessId: null, now: at("2026-01-01") });
    const id = await addVisit(trx, {
      ...{ coachId: coach.id, employerId, vacancyId: null, tipId: null, clientId: null, personMet: null },
      ...{ purpose: "introduce", channel: "phone", stageBefore: "not_met", plannedAt, now: at("2026-11-01") },
    });
    if (done)
      await logVisit(trx, id, {
        ...{ state: "done", channel: "phone", stageAfter: null, personMet: null, note: null, minutes: null },
        ...{ nextStep: "Soita uudelleen", ...done, now: plannedAt },
      });
    return id;
  });
}

const told = (
  vacancyId: string,
  clientIds: string[],
  tipId: string | null = null,
  group: "good" | "possible" = "good",
) =>
  world.db.transaction().execute((trx) =>
    tellCoach(trx, {
      ...{ coachId: coach.id, vacancyId, tipId, now: world.clock() },
      clients: clientIds.map((clientId) => ({ clientId, group, for: [], against: [], rulesVersion: "1" })),
    }),
  );

const job = (changes: { startsOn: string; trialUntil?: string; fixedUntil?: string }) =>
  world.db.transaction().execute((trx) =>
    addEmployment(trx, {
      ...{ clientId: kivi, applicationId: null, employerId: null, employerName: "Kahvila", title: "Tiskaaja" },
      ...{ isco4: "9412", contract: "fixed", contractText: null, hoursMin: 10, hoursMax: 20, onCall: false },
      ...{ found: "alone", trialUntil: null, fixedUntil: null, createdBy: coach.id, now: world.clock() },
      ...changes,
    }),
  );

describe("a line for", () => {
  test("a deadline tomorrow, and one later in the week", async () => {
    await vacancy("a", "2026-11-24T21:59:00.000Z");
    await vacancy("b", "2026-11-27T21:59:00.000Z");
    await interested("a");
    await interested("b");
    expect(await kinds()).toEqual(["now deadline", "week deadline"]);
    expect((await lines())[0]).toMatchObject({ text: "Kivi: Siivooja", when: "huomenna" });
  });

  test("a job that is filled", async () => {
    await vacancy("a");
    await interested("a");
    await world.db.updateTable("vacancy").set({ status: "filled" }).execute();
    expect(await kinds()).toEqual(["new over"]);
  });

  test("a visit today, one to log, and a step that is due", async () => {
    await visit(new Date("2026-11-23T11:00:00.000Z"));
    await visit(at("2026-11-20"));
    await visit(at("2026-11-10"), { nextStepOn: "2026-11-23" });
    expect(await kinds()).toEqual(["now visit", "now log_visit", "now next_step"]);
  });

  test("new good fits: one per client, however many, until the client's page has shown them", async () => {
    const hauki = await client("Hauki");
    for (const id of ["a", "b", "c"]) {
      await vacancy(id);
      await told(id, id === "a" ? [kivi, hauki] : [kivi]);
    }
    expect(await kinds()).toEqual(["new new_fit", "new new_fit"]);
    const [first, second] = (await lines()).sort((a, b) => a.text.localeCompare(b.text));
    expect(first).toMatchObject({ text: "Hauki", detail: "1 uusi: Siivooja" });
    expect(second).toMatchObject({
      text: "Kivi",
      to: expect.stringMatching(new RegExp(`^/coach/clients/${kivi}#title-.+`)),
    });
    expect(second?.detail).toBe("3 uutta: Siivooja, Siivooja …");
    await world.db
      .insertInto("suggestion")
      .values(
        ["a", "b", "c"].map((vacancyId) => ({
          ...{ id: `s${vacancyId}`, clientId: kivi, vacancyId, group: "good", reasons: "{}", rulesVersion: "1" },
          ...{ profileVersion: 1, firstShownAt: monday, lastShownAt: monday },
        })),
      )
      .execute();
    expect((await lines()).map(({ text }) => text)).toEqual(["Hauki"]);
  });

  test("what only possibly fits is no news, what has been looked at neither", async () => {
    await vacancy("a");
    await vacancy("b");
    await told("a", [kivi], null, "possible");
    await told("b", [kivi]);
    await world.db.updateTable("inboxItem").set({ seenAt: monday }).where("vacancyId", "=", "b").execute();
    expect(await kinds()).toEqual([]);
  });

  test("a tip from an officer, with the clients it may suit", async () => {
    await vacancy("a");
    const organisation = { id: "o", kind: "employment_area", name: "Alue", createdAt: monday } as const;
    await world.db.insertInto("organisation").values(organisation).execute();
    const tip = { senderId: coach.id, organisationId: "o", vacancyId: "a", employerId: null, sector: null };
    const tipId = await world.db
      .transaction()
      .execute((trx) =>
        addTip(trx, { ...tip, municipalityCode: null, note: null, sourceUrl: null, now: world.clock() }),
      );
    await told("a", [kivi], tipId, "possible");
    expect(await lines()).toMatchObject([{ kind: "tip", text: "Siivooja", detail: "Alue · Kivi" }]);
  });

  test("an employer's answer: one who was met has posted a job; one who was not is no answer", async () => {
    await visit(at("2026-11-10"), { nextStepOn: "2026-12-30" });
    await vacancy("a", null, await employer());
    await vacancy("b", null, await employer("Muu"));
    expect(await lines()).toMatchObject([
      { kind: "employer_answer", text: "Kahvila", detail: "Ilmoitti työpaikan: Siivooja", to: "/vacancies/a" },
    ]);
  });

  test("a client with whom no employer has been met in the first 30 days", async () => {
    await change(kivi, { openedAt: at("2026-11-05").toISOString() });
    expect(await kinds()).toEqual(["week no_contact"]);
    await change(kivi, { openedAt: at("2026-10-20").toISOString() });
    expect(await kinds()).toEqual(["now no_contact"]);
  });

  test("a job: contact after the start, ends of the trial period and the term, and a benefit talk before it", async () => {
    await job({ startsOn: "2026-11-20", trialUntil: "2026-11-30", fixedUntil: "2026-12-05" });
    const found = await kinds();
    for (const kind of ["now follow_up", "week trial_end", "week term_end", "now benefit_talk"])
      expect(found).toContain(kind);
  });

  test("a consent that ends soon or is missing – and then nothing else of that client", async () => {
    await vacancy("a", "2026-11-24T21:59:00.000Z");
    await interested("a");
    await change(kivi, { consentUntil: "2026-12-01T21:59:00.000Z" });
    expect(await kinds()).toEqual(["now deadline", "week consent"]);
    await change(kivi, { consentUntil: "2026-11-22T21:59:00.000Z" });
    expect(await lines()).toMatchObject([{ kind: "consent", text: "Kivi", to: `/coach/clients/${kivi}/end` }]);
  });
});

describe("silence", () => {
  test("a client on a pause is in no line", async () => {
    await vacancy("a", "2026-11-24T21:59:00.000Z");
    await interested("a");
    await told("a", [kivi]);
    await job({ startsOn: "2026-11-20" });
    await change(kivi, { pausedAt: monday, consentUntil: "2026-11-22T21:59:00.000Z" });
    expect(await page()).toMatchObject({ groups: [], aside: 0 });
  });

  test("a colleague's client, also a shared one, is the colleague's day", async () => {
    const other = await aCoach(world.db, "oiva", coach.teamId);
    await aClient(world.db, other, "Ahven", true);
    expect(await kinds()).toEqual([]);
  });

  test("the look is in the access log, and nothing else is written", async () => {
    await page();
    expect((await log(world)).map(({ verb, thing }) => [verb, thing])).toEqual([["read", "today"]]);
  });
});

describe("putting off", () => {
  test("until tomorrow or next week, by Finnish days, and back at once", async () => {
    await visit(at("2026-11-20"));
    const actor = await me();
    const [line] = await lines();
    const put = (until: "tomorrow" | "next_week") =>
      setLineAside(world, actor, { line: line?.key ?? "", until, locale: "fi" });
    expect(await put("tomorrow")).toBe("Kahvila palaa listalle huomenna.");
    expect(await kinds()).toEqual([]);
    world.clock = fixedClock("2026-11-23T21:59:00.000Z");
    expect(await kinds()).toEqual([]);
    world.clock = fixedClock("2026-11-23T22:01:00.000Z");
    expect(await kinds()).toEqual(["now log_visit"]);
    await put("next_week");
    world.clock = fixedClock("2026-11-29T21:00:00.000Z");
    expect(await kinds()).toEqual([]);
    await bringLineBack(world, actor, line?.key ?? "");
    expect(await kinds()).toEqual(["now log_visit"]);
  });

  test("only one's own lines, and only for oneself", async () => {
    const id = await visit(at("2026-11-20"));
    const other = await aCoach(world.db, "oiva");
    const put = { line: `log_visit:${id}`, until: "tomorrow", locale: "fi" } as const;
    expect(await refusal(setLineAside(world, await me(other.id), put))).toBe(404);
    expect(await refusal(setLineAside(world, await me(), { ...put, line: "note:somebody" }))).toBe(404);
    expect(await world.db.selectFrom("putAside").selectAll().execute()).toEqual([]);
  });

  test("something newer is not hidden by what was put off", async () => {
    await vacancy("a");
    await told("a", [kivi]);
    const [line] = await lines();
    await setLineAside(world, await me(), { line: line?.key ?? "", until: "next_week", locale: "fi" });
    expect(await kinds()).toEqual([]);
    world.clock = fixedClock("2026-11-23T08:00:00.000Z");
    await vacancy("b");
    await told("b", [kivi]);
    expect(await kinds()).toEqual(["new new_fit"]);
  });
});
