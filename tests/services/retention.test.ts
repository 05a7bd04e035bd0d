// What may be kept until a day is there on that day and gone, everywhere, on the next; what figures are made of stays.
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { eraseLapsedClients, forgetLapsedAds, forgetLapsedVisits } from "#app/services/retention.server.ts";
import { lineOf } from "#app/services/views.server.ts";
import { wordingOf } from "#app/services/wording.server.ts";
import { fixedClock } from "#app/world/clock.server.ts";
import { firstBrokenAccess } from "#db/access-log.ts";
import { addAnswer, listAnswers } from "#db/answers.ts";
import { addApplication, addStep } from "#db/applications.ts";
import { endClient } from "#db/client-life.ts";
import { keepDisclosure, leaveOut } from "#db/disclosures.ts";
import { findOrAddEmployer } from "#db/employers.ts";
import { addEmployment } from "#db/employments.ts";
import { putOnList } from "#db/finds.ts";
import { handOver } from "#db/handovers.ts";
import { tellCoach } from "#db/inbox.ts";
import { addFollowUp, keepWeek } from "#db/job-support.ts";
import type { Db } from "#db/open.ts";
import { addOrganisation } from "#db/people.ts";
import { addPlanVersion } from "#db/plans.ts";
import { putAside } from "#db/put-aside.ts";
import { addSession, beginClientMode } from "#db/sessions.ts";
import { keepSuggestions } from "#db/suggestions.ts";
import { addTip } from "#db/tips.ts";
import { listVacancies } from "#db/vacancies.ts";
import { addVacancyNote } from "#db/vacancy-notes.ts";
import { addViewLink } from "#db/view-links.ts";
import { addVisit, listVisits, logVisit } from "#db/visits.ts";
import { unknownFacts } from "#db/vocabulary/vacancy.ts";
import { onEveryDatabase } from "#tests/db/databases.ts";
import { aClient, aCoach, keepVacancies, now } from "#tests/db/make.ts";
import { endWorld, makeWorld } from "#tests/world.ts";

/** The house on a day, at nine in the morning. */
const on = (db: Db, day: string) => ({ db, clock: fixedClock(`${day}T07:00:00.000Z`) });

/** Every row of every table as text, but the access log. */
async function everything(db: Db): Promise<string> {
  const tables = (await db.introspection.getTables()).map(({ name }) => name).filter((name) => name !== "access_log");
  const rows = await Promise.all(
    tables.map((name) =>
      db
        .selectFrom(name as "client")
        .selectAll()
        .execute(),
    ),
  );
  return JSON.stringify(rows);
}

/** Which of these stand in any row, and what all rows come to. */
async function trace(db: Db, words: string[]) {
  const all = await everything(db);
  return { found: words.filter((word) => all.includes(word)), sum: createHash("sha256").update(all).digest("hex") };
}

const erased = (db: Db) =>
  db.selectFrom("accessLog").select(["actorId", "role", "verb", "thing", "thingId"]).orderBy("number").execute();

/** A client about whom every table holds something. */
async function aFullClient(db: Db) {
  const coach = await aCoach(db, "aino");
  const clientId = await aClient(db, coach, "Kivipeura");
  const employerId = await findOrAddEmployer(db, { name: "Kahvila", businessId: null, now });
  await keepVacancies(db, ["v"], { employerId });
  const by = { clientId, createdBy: coach.id, now };
  const told = [{ clientId, group: "good" as const, for: [], against: [], rulesVersion: "1" }];
  await addAnswer(db, { ...by, vacancyId: "v", answer: "interested", reason: "none", rulesVersion: "1" });
  const suggestions = [{ vacancyId: "v", group: "good" as const, reasons: [] }];
  await keepSuggestions(db, { clientId, profileVersion: 1, rulesVersion: "1", suggestions, now });
  await db.transaction().execute(async (trx) => {
    await putOnList(trx, { ...by, vacancyId: "v", noteSealed: "x" });
    await addPlanVersion(trx, { ...by, wordsSealed: "x" });
    await leaveOut(trx, { clientId, employerId, now });
    await keepDisclosure(trx, { ...by, employerId, disclosure: "introduced", wordingSealed: "x" });
    const job = { vacancyId: "v", employerId, title: "Tiskaaja", employerName: "Kahvila" };
    const applicationId = await addApplication(trx, { ...by, ...job });
    const step = { id: "s", step: "interested", onDate: "2026-11-21", noteSealed: "x", closes: false } as const;
    await addStep(trx, { ...step, applicationId, createdBy: coach.id, now });
    const employmentId = await addEmployment(trx, {
      ...{ ...by, applicationId, employerId, employerName: "Kahvila", title: "Tiskaaja", isco4: "9412" },
      ...{ contract: "permanent", contractText: null, hoursMin: 10, hoursMax: 20, onCall: false, found: "alone" },
      ...{ startsOn: "2026-12-01", trialUntil: null, fixedUntil: null },
    });
    const followUp = { employmentId, kind: "weekly", dueOn: null, doneOn: null, noteSealed: "x" } as const;
    await addFollowUp(trx, { ...followUp, createdBy: coach.id, now });
    await keepWeek(trx, { employmentId, mondayOn: "2026-12-07", hours: 10, now });
    await addViewLink(trx, {
      ...{ clientId, keyHash: "k", codeHash: "c", locale: "fi", vacancies: ["v"], createdBy: coach.id },
      ...{ now, expiresAt: now },
    });
    await tellCoach(trx, { coachId: coach.id, vacancyId: "v", tipId: null, clients: told, now });
    await putAside(trx, { personId: coach.id, line: `deadline:${clientId}:v`, until: now, now });
    await handOver(trx, { clientId, fromCoachId: coach.id, toCoachId: coach.id, decidedBy: coach.id, now });
    await aVisit(trx, { coachId: coach.id, employerId, clientId, plannedAt: now });
    await withOfficers(trx, coach.id, clientId);
  });
  return { coach, clientId };
}

/** A tip without an ad that may suit the client, a question about them, and a screen in their hands. */
async function withOfficers(trx: Db, coachId: string, clientId: string): Promise<void> {
  const [createdAt, none] = [now.toISOString(), null];
  const organisationId = await addOrganisation(trx, { kind: "city", name: "Alue", municipalities: [], now });
  const about = { employerId: none, sector: "tol2008:I", municipalityCode: none, note: none, sourceUrl: none };
  const tipId = await addTip(trx, { senderId: coachId, organisationId, vacancyId: none, ...about, now });
  const clients = JSON.stringify([{ clientId, group: "good", for: [], against: [], rulesVersion: "1" }]);
  const unseen = { subscribedAt: none, seenAt: none, doneAt: none, remindedAt: none };
  await trx
    .insertInto("tipReceiver")
    .values({ id: "r", tipId, coachId, clients, createdAt, ...unseen })
    .execute();
  await trx
    .insertInto("question")
    .values({
      ...{ id: "q", number: "1", askerId: coachId, organisationId, officerId: none, kind: "other", text: "Koska?" },
      ...{ dueOn: "2026-12-01", state: "open", createdAt, remindedAt: none, closedAt: none },
    })
    .execute();
  const consent = { id: "c", questionId: "q", coachId, clientId, consentedOn: "2026-11-21", createdAt };
  await trx.insertInto("questionConsent").values(consent).execute();
  await addSession(trx, { idHash: "h", personId: coachId, now, expiresAt: now });
  await beginClientMode(trx, "h", { clientId, locale: "fi", vacancies: ["v"], codeHash: "x" });
}

async function aVisit(
  trx: Db,
  { plannedAt, ...who }: { coachId: string; employerId: string; clientId: string | null; plannedAt: Date },
): Promise<string> {
  const about = {
    vacancyId: null,
    tipId: null,
    purpose: "introduce",
    channel: "phone",
    stageBefore: "not_met",
  } as const;
  const id = await addVisit(trx, { ...who, ...about, personMet: null, plannedAt, now: plannedAt });
  await logVisit(trx, id, {
    ...{ state: "done", channel: "phone", stageAfter: "introduced", personMet: "Maija Met", minutes: 30 },
    ...{ note: "Hyvä tapaaminen", nextStep: "Soita Maijalle", nextStepOn: "2026-12-01", now: plannedAt },
  });
  return id;
}

const end = (db: Db, id: string, keepUntil: string) =>
  endClient(db, id, { endWordsSealed: "sealed-words", keepUntil, now });

onEveryDatabase((database) => {
  test("an ended client is there on the last day, and gone from every table on the next, by the house", async () => {
    const { db } = await database.open();
    const { clientId } = await aFullClient(db);
    await end(db, clientId, "2027-05-21");
    const words = [clientId, "Kivipeura", "sealed-words", "Maija"];
    const before = await trace(db, words);
    expect(before.found).toEqual(words);
    await eraseLapsedClients(on(db, "2027-05-21"));
    expect(await trace(db, words)).toEqual(before);
    expect(await erased(db)).toEqual([]);

    await eraseLapsedClients(on(db, "2027-05-22"));
    expect((await trace(db, words)).found).toEqual([]);
    const line = { actorId: null, role: "house", verb: "erase", thing: "client", thingId: clientId };
    expect(await erased(db)).toEqual([line]);

    await eraseLapsedClients(on(db, "2027-05-23"));
    expect(await erased(db)).toEqual([line]);
    expect(await firstBrokenAccess(db)).toBeUndefined();
  });

  test("who asked for longer is kept longer, who is open is never touched, and an ending without a day has half a year", async () => {
    const { db } = await database.open();
    const coach = await aCoach(db, "aino");
    const [open, longer, dayless] = [
      await aClient(db, coach, "Avoin"),
      await aClient(db, coach, "Pitkä"),
      await aClient(db, coach, "Päivätön"),
    ];
    await end(db, longer, "2028-11-21");
    await end(db, dayless, "2027-05-21");
    await db.updateTable("client").set({ keepUntil: null }).where("id", "=", dayless).execute();
    const left = async () => (await db.selectFrom("client").select("id").execute()).map(({ id }) => id).sort();
    await eraseLapsedClients(on(db, "2027-05-21"));
    expect(await left()).toEqual([open, longer, dayless].sort());
    await eraseLapsedClients(on(db, "2028-11-21"));
    expect(await left()).toEqual([open, longer].sort());
    await eraseLapsedClients(on(db, "2028-11-22"));
    expect(await left()).toEqual([open]);
  });

  test("two workers at once leave one line", async () => {
    const { db } = await database.open();
    const { clientId } = await aFullClient(db);
    await end(db, clientId, "2027-05-21");
    await Promise.all([1, 2].map(() => eraseLapsedClients(on(db, "2027-06-01"))));
    expect(await erased(db)).toHaveLength(1);
    expect((await trace(db, [clientId])).found).toEqual([]);
  });

  test("an ad says everything until a year after it was over, and nothing on the next day; its codes and answers stay", async () => {
    const { db } = await database.open();
    const coach = await aCoach(db, "aino");
    const clientId = await aClient(db, coach, "Kivi");
    const employerId = await findOrAddEmployer(db, { name: "Kahvila", businessId: null, now });
    const facts = {
      ...unknownFacts(),
      occupations: [{ isco4: "9412", origin: "stated" as const, weight: 1 }],
      workplaces: [{ country: "FI", municipality: "837", street: "Katajakuja 1", origin: "stated" as const }],
      skills: [{ name: "Vispilöinti", required: true }],
      applying: { email: "zorbo.meikalainen@kahvila.example", instructions: "Soita Zorbolle" },
      evidence: { hours: "iltaisin Zorbon kanssa" },
      pay: { unit: "hour" as const, min: 12, text: "sovitaan Zorbon kanssa" },
    };
    const over = {
      ...{
        employerId,
        employerName: "Kahvila",
        facts,
        sourceUrl: "https://kahvila.example/zorbo",
        contentHash: "same",
      },
      ...{ texts: { fi: { title: "Tiskaaja Zorbolle", description: "Kysy Zorbolta." } } },
      ...{ status: "expired" as const, validThrough: "2026-11-21T21:59:00.000Z" },
    };
    await keepVacancies(db, ["over"], over);
    await keepVacancies(db, ["filled"], { ...over, status: "filled", validThrough: null });
    // These are not over: open, resting, and waiting for an approval.
    await keepVacancies(db, ["open"], { texts: { fi: { title: "Avoin" } } });
    await keepVacancies(db, ["rests"], { status: "paused", texts: { fi: { title: "Tauolla" } } });
    await keepVacancies(db, ["waits"], { status: "in_review", texts: { fi: { title: "Odottaa" } } });
    const answered = { clientId, vacancyId: "over", answer: "interested", reason: "none" } as const;
    await addAnswer(db, { ...answered, rulesVersion: "1", createdBy: coach.id, now });
    await db.transaction().execute(async (trx) => {
      await addVacancyNote(trx, { vacancyId: "over", personId: coach.id, teamId: coach.teamId, note: "Zorbo", now });
    });

    const words = ["Zorbo", "zorbo", "Katajakuja", "Vispilöinti"];
    const before = await trace(db, words);
    expect(before.found).toEqual(words);
    await forgetLapsedAds(on(db, "2027-11-21"));
    expect(await trace(db, words)).toEqual(before);

    await forgetLapsedAds(on(db, "2027-11-22"));
    expect((await trace(db, words)).found).toEqual([]);
    const [kept, filled, ...others] = await listVacancies(db, ["over", "filled", "open", "rests", "waits"]);
    expect(kept).toMatchObject({ texts: {}, employerId, employerName: "Kahvila", status: "expired" });
    expect(kept?.facts.occupations).toMatchObject([{ isco4: "9412" }]);
    expect(kept?.facts.workplaces).toMatchObject([{ municipality: "837" }]);
    expect(filled?.texts).toEqual({});
    expect(others.map(({ texts }) => texts.fi?.title)).toEqual(["Avoin", "Tauolla", "Odottaa"]);
    expect(await listAnswers(db, clientId)).toMatchObject([{ vacancyId: "over", answer: "interested" }]);
    expect((await erased(db)).map(({ role, verb, thing, thingId }) => [role, verb, thing, thingId])).toEqual([
      ["house", "erase", "vacancy", "filled"],
      ["house", "erase", "vacancy", "over"],
    ]);
    await forgetLapsedAds(on(db, "2027-11-23"));
    expect(await erased(db)).toHaveLength(2);
  });

  test("a contact keeps its words for two years; that it was made stays", async () => {
    const { db } = await database.open();
    const coach = await aCoach(db, "aino");
    const employerId = await findOrAddEmployer(db, { name: "Kahvila", businessId: null, now });
    const who = { coachId: coach.id, employerId, clientId: null };
    const [old, young] = await db
      .transaction()
      .execute(async (trx) => [
        await aVisit(trx, { ...who, plannedAt: new Date("2026-11-21T08:00:00.000Z") }),
        await aVisit(trx, { ...who, plannedAt: new Date("2028-11-01T08:00:00.000Z") }),
      ]);
    const before = await trace(db, ["Maija"]);
    await forgetLapsedVisits(on(db, "2028-11-21"));
    expect(await trace(db, ["Maija"])).toEqual(before);
    await forgetLapsedVisits(on(db, "2028-11-22"));
    const visits = await listVisits(db, [coach.id]);
    expect(visits.find(({ id }) => id === young)).toMatchObject({ note: "Hyvä tapaaminen", personMet: "Maija Met" });
    expect(visits.find(({ id }) => id === old)).toMatchObject({
      ...{ note: null, personMet: null, nextStep: null, nextStepOn: null },
      ...{ state: "done", stageAfter: "introduced", minutes: 30, plannedAt: "2026-11-21T08:00:00.000Z" },
    });
    await forgetLapsedVisits(on(db, "2028-11-22"));
    expect(await erased(db)).toEqual([{ actorId: null, role: "house", verb: "erase", thing: "visit", thingId: old }]);
  });
});

test("one that cannot be removed keeps no other, and is told of", async () => {
  const world = await makeWorld();
  const coach = await aCoach(world.db, "aino");
  const ids = [await aClient(world.db, coach, "Yksi"), await aClient(world.db, coach, "Kaksi")].sort();
  for (const id of ids) await end(world.db, id, "2027-05-21");
  // Somebody else's table still points at the first one.
  await world.db.schema
    .createTable("stranger")
    .addColumn("client_id", "text", (c) => c.references("client.id"))
    .execute();
  await world.db
    .insertInto("stranger" as "client")
    .values({ clientId: ids[0] } as never)
    .execute();
  await expect(eraseLapsedClients(on(world.db, "2027-06-01"))).rejects.toThrow(/FOREIGN KEY/);
  expect((await world.db.selectFrom("client").select("id").execute()).map(({ id }) => id)).toEqual([ids[0]]);
  await endWorld(world);
});

test("an ad without words is still a line one can read", async () => {
  const world = await makeWorld();
  await keepVacancies(world.db, ["over"], { status: "expired", validThrough: "2025-01-01T00:00:00.000Z" });
  await forgetLapsedAds(world);
  const [vacancy] = await listVacancies(world.db, ["over"]);
  if (!vacancy) throw new Error("the row is gone");
  const line = lineOf(vacancy, wordingOf(world, "sv"));
  expect(line).toMatchObject({ title: "en arbetsplats som inte finns längre", lang: "sv" });
  await endWorld(world);
});
