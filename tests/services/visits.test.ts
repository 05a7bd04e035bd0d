// Visits: planned with what should be known first, logged without a word about anybody, and only ever one's own.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { introducedTo } from "#app/services/disclosures.server.ts";
import { planPage, visitsPage } from "#app/services/visit-pages.server.ts";
import { visitPage } from "#app/services/visit-view.server.ts";
import {
  type LogSent,
  logContact,
  type PlanSent,
  planVisit,
  recordVisit,
  takeNextStep,
} from "#app/services/visits.server.ts";
import type { World } from "#app/world/world.server.ts";
import { keepDisclosure } from "#db/disclosures.ts";
import { demoClients } from "#db/seed/clients.ts";
import { addTip, findTip } from "#db/tips.ts";
import { endWorld } from "#tests/world.ts";
import { actor, clientId, log, makeDemoHouse, refusal } from "./demo-house.ts";

let world: World;
beforeAll(async () => {
  world = await makeDemoHouse();
});
const empty = async () => {
  for (const table of ["visit", "inboxItem", "tipEvent", "tip"] as const) await world.db.deleteFrom(table).execute();
};
beforeEach(empty);
afterAll(() => endWorld(world));

const employerId = async (name: string) =>
  (await world.db.selectFrom("employer").select("id").where("name", "=", name).executeTakeFirstOrThrow()).id;
const stageOf = async (id: string) =>
  (await world.db.selectFrom("partner").select("stage").where("employerId", "=", id).executeTakeFirst())?.stage;

const plan = (changes: Partial<PlanSent>): PlanSent => ({
  ...{ employerName: "", date: "2026-12-01", time: "13:00", purpose: "introduce", channel: "in_person" },
  ...{ personMet: null, told: "" },
  ...changes,
});
const logged = (changes: Partial<LogSent> = {}): LogSent => ({
  ...{ state: "done", channel: "in_person", stage: null, personMet: null, note: null, minutes: null },
  ...{ nextStep: null, nextStepOn: null },
  ...changes,
});

async function planned(who: string, changes: Partial<PlanSent>, at = world): Promise<string> {
  const made = await planVisit(at, await actor(at, who), plan(changes));
  if (!made.ok) throw new Error(JSON.stringify(made));
  return made.visitId;
}

/** The same house on another day. */
const on = (day: string): World => ({ ...world, clock: () => new Date(day) });

describe("planning", () => {
  test("the time agreed on is Finnish time, in winter and in summer", async () => {
    const employer = await employerId("Pikkurattaan Pyöräpaja Oy");
    const visit = async (date: string) => {
      const id = await planned("taimi", { employer, date, time: "9.30", told: "month_full,colleague" });
      return (await world.db.selectFrom("visit").select("plannedAt").where("id", "=", id).executeTakeFirst())
        ?.plannedAt;
    };
    expect(await visit("2026-12-01")).toBe("2026-12-01T07:30:00.000Z");
    expect(await visit("2027-06-01")).toBe("2027-06-01T06:30:00.000Z");
  });

  test("an employer nobody knows yet is added by its name, once", async () => {
    const count = async () => (await world.db.selectFrom("employer").select("id").execute()).length;
    const before = await count();
    await planned("taimi", { employerName: "Aivan Uusi Leipomo" });
    await planned("saga", { employerName: "aivan uusi  leipomo" });
    expect(await count()).toBe(before + 1);
    const row = await world.db
      .selectFrom("employer")
      .select("approvedAt")
      .where("name", "=", "Aivan Uusi Leipomo")
      .executeTakeFirst();
    expect(row).toEqual({ approvedAt: null });
  });

  test("from a vacancy: its employer stands in the form, and its tips move on", async () => {
    const vacancy = await world.db
      .selectFrom("vacancy")
      .select(["id", "employerId"])
      .where("employerId", "is not", null)
      .where("status", "=", "published")
      .executeTakeFirstOrThrow();
    const { personId: senderId, roles } = await actor(world, "vilja");
    const none = { employerId: null, sector: null, municipalityCode: null, note: null, sourceUrl: null };
    const tipId = await world.db.transaction().execute((trx) => {
      const organisationId = roles[0]?.organisationId ?? "";
      return addTip(trx, { senderId, organisationId, vacancyId: vacancy.id, ...none, now: world.clock() });
    });
    const taimi = await actor(world, "taimi");
    // The tip is only for those who were told of it.
    expect(await refusal(planPage(world, taimi, { tip: tipId }, "fi"))).toBe(404);
    const told = { id: "i".repeat(25), coachId: taimi.personId, vacancyId: vacancy.id, tipId, clients: "[]" };
    const times = { createdAt: world.clock().toISOString(), seenAt: null, doneAt: null };
    await world.db
      .insertInto("inboxItem")
      .values({ ...told, ...times })
      .execute();
    const page = await planPage(world, taimi, { tip: tipId }, "fi");
    expect(page).toMatchObject({
      vacancy: { id: vacancy.id },
      employer: { id: vacancy.employerId },
      purpose: "vacancy",
    });
    const employer = vacancy.employerId ?? "";
    const visit = await planned("taimi", { vacancy: vacancy.id, employer, purpose: "vacancy", told: "not_yet" });
    expect(await findTip(world.db, tipId)).toMatchObject({ state: "visit_planned" });
    expect(await world.db.selectFrom("inboxItem").select("seenAt").execute()).toEqual([
      { seenAt: world.clock().toISOString() },
    ]);
    await recordVisit(world, taimi, visit, logged({ channel: "phone" }));
    expect(await findTip(world.db, tipId)).toMatchObject({ state: "employer_contacted" });
  });

  test("a cancelled visit is no contact: the tip stays where it was", async () => {
    const vacancy = await world.db
      .selectFrom("vacancy")
      .select("id")
      .where("status", "=", "published")
      .executeTakeFirstOrThrow();
    const { personId: senderId, roles } = await actor(world, "vilja");
    const none = { employerId: null, sector: null, municipalityCode: null, note: null, sourceUrl: null };
    const organisationId = roles[0]?.organisationId ?? "";
    const tipId = await world.db
      .transaction()
      .execute((trx) => addTip(trx, { senderId, organisationId, vacancyId: vacancy.id, ...none, now: world.clock() }));
    const visit = await planned("taimi", { vacancy: vacancy.id, employerName: "Jokin Oy", purpose: "vacancy" });
    await recordVisit(world, await actor(world, "taimi"), visit, logged({ state: "cancelled" }));
    expect(await findTip(world.db, tipId)).toMatchObject({ state: "visit_planned" });
  });
});

describe("what is told before", () => {
  const kuusikulma = "Kuusikulman Kahvila Oy";

  test("a colleague's contact of the last 30 days, by its age, once, with nobody's name", async () => {
    const employer = await employerId(kuusikulma);
    const robin = await actor(world, "robin");
    const visit = await planned("robin", { employer, date: "2026-11-15", told: "colleague" });
    await recordVisit(world, robin, visit, logged({ note: "Tavattiin keittiössä.", personMet: "keittiöpäällikkö" }));
    const saga = await actor(world, "saga");
    const page = await planPage(world, saga, { employer }, "fi");
    expect(page.warnings).toEqual(["Kollega oli tähän työnantajaan yhteydessä 6 päivää sitten."]);
    expect(JSON.stringify(page)).not.toMatch(/robin|hazelwood|keittiöpäällikkö|tavattiin/i);
    expect(await planVisit(world, saga, plan({ employer }))).toEqual({
      ok: false,
      problems: [],
      warnings: [{ code: "colleague", days: 6 }],
    });
    expect(await planVisit(world, saga, plan({ employer, told: "colleague" }))).toMatchObject({ ok: true });
    // One's own visit is no news, and an old one neither.
    expect((await planPage(world, robin, { employer }, "fi")).warnings).toEqual([]);
    expect((await planPage(on("2026-12-16T10:00:00Z"), saga, { employer }, "fi")).warnings).toEqual([]);
  });

  test("the month's cap, in the month of the visit; what was cancelled does not count", async () => {
    const employer = await employerId(kuusikulma);
    const first = await planned("taimi", { employer, date: "2026-12-01" });
    for (const date of ["2026-12-02", "2026-12-30", "2026-12-31"]) await planned("taimi", { employer, date });
    const saga = await actor(world, "saga");
    const said = async (date: string, time = "12:00") => {
      const made = await planVisit(world, saga, plan({ employer, date, time, told: "" }));
      if (made.ok) await world.db.deleteFrom("visit").where("id", "=", made.visitId).execute();
      return made.ok ? [] : made.warnings;
    };
    expect(await said("2026-12-15")).toEqual([{ code: "month_full", contacts: 4, cap: 4 }]);
    expect(await said("2026-11-30", "23:59")).toEqual([]);
    expect(await said("2026-12-31", "23:59")).toHaveLength(1);
    expect(await said("2027-01-01", "0:01")).toEqual([]);
    await recordVisit(world, await actor(world, "taimi"), first, logged({ state: "cancelled" }));
    expect(await said("2026-12-15")).toEqual([]);
  });

  test("a partner who wishes to be left in peace until a day, or altogether", async () => {
    const employer = await employerId("Ab Fyrtornets Bageri");
    const saga = await actor(world, "saga");
    expect(await planVisit(world, saga, plan({ employer, date: "2026-11-25" }))).toMatchObject({
      warnings: [{ code: "not_yet", from: "2026-11-30" }],
    });
    expect(await planVisit(world, saga, plan({ employer, date: "2026-12-03" }))).toMatchObject({ ok: true });
    await world.db.updateTable("partner").set({ status: "paused" }).where("employerId", "=", employer).execute();
    expect((await planPage(world, saga, { employer }, "sv")).warnings.join(" ")).toContain("paus");
    await world.db.updateTable("partner").set({ status: "partner" }).where("employerId", "=", employer).execute();
  });
});

describe("a client's code on a visit", () => {
  const consenting = demoClients.filter(
    (c) => c.consent && c.consent.untilDays > 0 && c.pausedDaysAgo === undefined && c.coach !== undefined,
  );
  const agree = async (client: string, coach: string, employer: string) => {
    const pair = { clientId: client, employerId: employer };
    const createdBy = (await actor(world, coach)).personId;
    const wordingSealed = world.seal.seal(
      "Etsii iltatöitä keittiöstä.",
      `client_employer.wording:${client}:${employer}`,
    );
    await world.db
      .transaction()
      .execute((trx) =>
        keepDisclosure(trx, { ...pair, disclosure: "introduced", wordingSealed, createdBy, now: world.clock() }),
      );
  };
  afterEach(async () => {
    await world.db.deleteFrom("clientEmployer").execute();
  });

  test("a wish to be introduced in general opens no employer: nobody can be chosen until it is agreed on there", async () => {
    const employer = await employerId("Pikkurattaan Pyöräpaja Oy");
    expect(demoClients.filter(({ disclosure }) => disclosure === "introduced").length).toBeGreaterThan(0);
    for (const { codeName, coach } of demoClients) {
      const client = await clientId(world, codeName);
      const by = await actor(world, coach);
      for (const to of [{ employer }, { employerName: "Jokin Oy" }])
        expect([codeName, await refusal(planVisit(world, by, plan({ ...to, client })))]).toEqual([codeName, 400]);
      expect(await introducedTo(world, by, employer)).toEqual([]);
    }
    expect(await world.db.selectFrom("visit").select("id").execute()).toEqual([]);
  });

  test("agreed on, the code goes to that employer and to no other, and only with the client's own coach", async () => {
    const [employer, elsewhere] = [
      await employerId("Pikkurattaan Pyöräpaja Oy"),
      await employerId("Kuusikulman Kahvila Oy"),
    ];
    const one = consenting.find((c) => !c.sharedWithTeam);
    const [coach, codeName] = [one?.coach ?? "", one?.codeName ?? ""];
    const client = await clientId(world, codeName);
    const other = ["robin", "taimi", "saga"].find((who) => who !== coach) ?? "";
    await agree(client, coach, employer);
    expect(await refusal(planVisit(world, await actor(world, other), plan({ employer, client })))).toBe(400);
    expect(await refusal(planVisit(world, await actor(world, coach), plan({ employer: elsewhere, client })))).toBe(400);
    const visit = await planned(coach, { employer, client });
    const page = await visitPage(world, await actor(world, coach), visit, "fi");
    expect(page.client).toEqual({ id: client, codeName });
    expect(page.record).toContain(codeName);
    // Who thinks again is on no visit any more, also not on those that were made.
    const createdBy = (await actor(world, coach)).personId;
    await world.db.transaction().execute((trx) =>
      keepDisclosure(trx, {
        ...{ clientId: client, employerId: employer, disclosure: "coach_no_person", wordingSealed: null },
        ...{ createdBy, now: world.clock() },
      }),
    );
    const after = await visitPage(world, await actor(world, coach), visit, "fi");
    expect(after.client).toBeUndefined();
    expect(after.record).not.toContain(codeName);
    expect(await world.db.selectFrom("visit").select("clientId").execute()).toEqual([{ clientId: null }]);
  });

  test.each(["no consent", "a pause"])("%s closes the agreement too", async (why) => {
    const employer = await employerId("Pikkurattaan Pyöräpaja Oy");
    const one = consenting.find((c) => c.coach === "taimi");
    const client = await clientId(world, one?.codeName ?? "");
    await agree(client, "taimi", employer);
    const at = world.clock().toISOString();
    const before = await world.db.selectFrom("client").selectAll().where("id", "=", client).executeTakeFirstOrThrow();
    const change = why === "a pause" ? { pausedAt: at } : { consentUntil: at };
    await world.db.updateTable("client").set(change).where("id", "=", client).execute();
    expect(await introducedTo(world, await actor(world, "taimi"), employer)).toEqual([]);
    const { pausedAt, consentUntil } = before;
    await world.db.updateTable("client").set({ pausedAt, consentUntil }).where("id", "=", client).execute();
    expect(await introducedTo(world, await actor(world, "taimi"), employer)).toMatchObject([{ id: client }]);
  });
});

describe("over a bad line", () => {
  const key = "0123456789abcdef-0123456789";

  test("a contact sent twice is one visit, and the second log counts", async () => {
    const taimi = await actor(world, "taimi");
    const sent = {
      ...plan({ employerName: "Jokin Oy", date: "2026-11-20", key }),
      ...logged({ note: "Aamut ovat hiljaisia." }),
    };
    const first = await logContact(world, taimi, sent);
    const again = await logContact(world, taimi, { ...sent, note: "Aamut ovat hiljaisia. Soita torstaina." });
    expect(first).toEqual(again);
    const rows = await world.db.selectFrom("visit").select(["state", "note"]).execute();
    expect(rows).toEqual([{ state: "done", note: "Aamut ovat hiljaisia. Soita torstaina." }]);
  });

  test("what may not be kept is refused before anything is written", async () => {
    const taimi = await actor(world, "taimi");
    const sent = { ...plan({ employerName: "Jokin Oy", key }), ...logged({ note: "Soita 040 123 4567" }) };
    expect(await logContact(world, taimi, sent)).toMatchObject({
      ok: false,
      problems: [{ field: "note", code: "phone" }],
    });
    expect(await world.db.selectFrom("visit").select("id").execute()).toEqual([]);
  });
});

describe("a talk confirms what the partner said", () => {
  const confirmedOf = async (id: string) =>
    (await world.db.selectFrom("partner").select("confirmedAt").where("employerId", "=", id).executeTakeFirst())
      ?.confirmedAt;

  test.each([
    ["in_person", true],
    ["phone", true],
    ["email", false],
  ] as const)("%s: %s", async (channel, counts) => {
    const employer = await employerId("Pikkurattaan Pyöräpaja Oy");
    const before = "2026-09-01T08:00:00.000Z";
    await world.db.updateTable("partner").set({ confirmedAt: before }).where("employerId", "=", employer).execute();
    const id = await planned("taimi", { employer, date: "2026-11-20", time: "12:00" });
    await recordVisit(world, await actor(world, "taimi"), id, logged({ channel }));
    expect(await confirmedOf(employer)).toBe(counts ? "2026-11-20T10:00:00.000Z" : before);
  });

  test("an older talk logged late takes nothing back, and a cancelled one is none", async () => {
    const employer = await employerId("Pikkurattaan Pyöräpaja Oy");
    const before = "2026-11-19T08:00:00.000Z";
    await world.db.updateTable("partner").set({ confirmedAt: before }).where("employerId", "=", employer).execute();
    const taimi = await actor(world, "taimi");
    await recordVisit(world, taimi, await planned("taimi", { employer, date: "2026-10-20" }), logged());
    const gone = await planned("taimi", { employer, date: "2026-11-20" });
    await recordVisit(world, taimi, gone, logged({ state: "cancelled" }));
    expect(await confirmedOf(employer)).toBe(before);
  });
});

describe("logging", () => {
  test("what came of it is kept, the relation moves on, and the log can be corrected", async () => {
    const employer = await employerId("Pikkurattaan Pyöräpaja Oy");
    const before = await stageOf(employer);
    const taimi = await actor(world, "taimi");
    const id = await planned("taimi", { employer });
    const sent = logged({
      stage: "hired",
      note: "Aloitus tammikuussa.",
      minutes: 45,
      nextStep: "Soita",
      nextStepOn: "2026-12-05",
    });
    expect(await recordVisit(world, taimi, id, sent)).toEqual([]);
    expect(await stageOf(employer)).toBe("hired");
    const row = await world.db.selectFrom("visit").selectAll().where("id", "=", id).executeTakeFirst();
    expect(row).toMatchObject({ state: "done", stageBefore: before, stageAfter: "hired", minutes: 45 });
    expect(row?.noPersonalDataAt).toBe(world.clock().toISOString());
    await recordVisit(world, taimi, id, logged({ minutes: 50 }));
    expect(await visitPage(world, taimi, id, "fi")).toMatchObject({
      typed: { minutes: "50", note: "", stage: "hired" },
    });
  });

  test.each([
    ["note", "Soita 040 123 4567", "phone"],
    ["note", "131052-308T", "identity_code"],
    ["nextStep", "kirjoita liisa@esimerkki.fi", "email"],
    ["personMet", "jolla on masennus", "health_word"],
  ])("%s “%s” is refused and nothing is kept", async (field, text, code) => {
    const taimi = await actor(world, "taimi");
    const id = await planned("taimi", { employerName: "Jokin Oy" });
    const sent = logged({ nextStepOn: "2026-12-05", [field]: text });
    expect(await recordVisit(world, taimi, id, sent)).toEqual([{ field, code }]);
    expect(await visitPage(world, taimi, id, "fi")).toMatchObject({ state: "planned", logged: undefined });
  });

  test("another coach's visit does not exist, and the attempt is in the log", async () => {
    const id = await planned("taimi", { employerName: "Jokin Oy" });
    const robin = await actor(world, "robin");
    const before = (await log(world)).length;
    expect(await refusal(visitPage(world, robin, id, "en"))).toBe(404);
    expect(await refusal(recordVisit(world, robin, id, logged()))).toBe(404);
    expect(await refusal(takeNextStep(world, robin, id))).toBe(404);
    expect((await log(world)).slice(before).map(({ outcome }) => outcome)).toEqual(["denied", "denied", "denied"]);
    expect((await visitsPage(world, robin, "en")).upcoming).toEqual([]);
  });
});

test("the list: what waits for a log, what is coming, next steps by their day, until they are taken", async () => {
  const taimi = await actor(world, "taimi");
  const past = await planned("taimi", { employerName: "Eilinen Oy", date: "2026-11-20" });
  await planned("taimi", { employerName: "Huominen Oy", date: "2026-11-22" });
  const stepped = async (employerName: string, nextStepOn: string) => {
    const id = await planned("taimi", { employerName, date: "2026-11-10" });
    await recordVisit(world, taimi, id, logged({ nextStep: "Soita uudestaan", nextStepOn }));
    return id;
  };
  const due = await stepped("Tänään Oy", "2026-11-21");
  await stepped("Myöhemmin Oy", "2026-11-22");
  const names = async () => {
    const { title: _, calendarMade: __, ...page } = await visitsPage(world, taimi, "fi");
    return Object.fromEntries(Object.entries(page).map(([list, visits]) => [list, visits.map((v) => v.employer)]));
  };
  expect(await names()).toEqual({
    toLog: ["Eilinen Oy"],
    upcoming: ["Huominen Oy"],
    dueSteps: ["Tänään Oy"],
    laterSteps: ["Myöhemmin Oy"],
    done: expect.arrayContaining(["Tänään Oy", "Myöhemmin Oy"]),
  });
  await takeNextStep(world, taimi, due);
  await recordVisit(world, taimi, past, logged({ state: "cancelled" }));
  expect(await names()).toMatchObject({ toLog: [], dueSteps: [] });
  expect((await visitPage(world, taimi, due, "fi")).logged).toContainEqual({
    label: "Mitä seuraavaksi?",
    value: "Soita uudestaan",
  });
});
