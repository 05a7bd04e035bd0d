// Jobs of a client against the real file: begun, supported, put right, ended – by one's own coach, with consent, logged.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays } from "#app/services/calendar-days.ts";
import {
  chooseOccupation,
  correctJob,
  type JobProblem,
  type JobSent,
  occupationsFor,
  startJob,
} from "#app/services/employments.server.ts";
import {
  endJob,
  markBenefitTalk,
  markFourHours,
  removeJob,
  reopenJob,
} from "#app/services/employments-course.server.ts";
import { jobPage } from "#app/services/employments-job-page.server.ts";
import { benefitsPage, jobsPage, newJobPage } from "#app/services/employments-pages.server.ts";
import {
  agreeCall,
  callMade,
  keepFits,
  keepHours,
  keepNextShift,
  logContact,
  takeBackEntry,
} from "#app/services/employments-support.server.ts";
import { employmentLines } from "#app/services/today/employments.server.ts";
import type { World } from "#app/world/world.server.ts";
import { addApplication, addStep } from "#db/applications.ts";
import { findClient } from "#db/clients.ts";
import { keepDisclosure } from "#db/disclosures.ts";
import { findEmployer } from "#db/employers.ts";
import { newId } from "#db/ids.ts";
import { demoClients } from "#db/seed/clients.ts";
import { endWorld } from "#tests/world.ts";
import { actor, clientId, log, makeDemoHouse, refusal } from "./demo-house.ts";

let world: World;
beforeAll(async () => {
  world = await makeDemoHouse();
});
beforeEach(async () => {
  const tables = ["employmentFollowUp", "employmentWeek", "employmentFit", "employment"] as const;
  for (const table of tables) await world.db.deleteFrom(table).execute();
});
afterAll(() => endWorld(world));

/** The world's day. */
const today = "2026-11-21";
const on = (day: string): World => ({ ...world, clock: () => new Date(`${day}T10:00:00.000Z`) });

const consenting = demoClients.filter((c) => c.consent && c.consent.untilDays > 100 && c.pausedDaysAgo === undefined);
/** A client of Taimi's who has chosen that the coach is not seen, and one who is introduced. */
const quiet = consenting.find((c) => c.coach === "taimi" && c.disclosure === "none")?.codeName ?? "";
const open = consenting.find((c) => c.coach === "taimi" && c.disclosure === "introduced")?.codeName ?? "";

const sent = (changes: Partial<JobSent> = {}): JobSent => ({
  ...{ title: "Tiskaaja", employerName: "Merituulen Kahvila", contract: "permanent", contractText: null },
  ...{ hoursMin: 15, hoursMax: 20, onCall: false, startsOn: today, trialUntil: null, fixedUntil: null },
  found: "alone",
  ...changes,
});

async function begun(codeName: string, changes: Partial<JobSent> = {}, at = world) {
  const client = await clientId(world, codeName);
  const taimi = await actor(world, "taimi");
  const made = await startJob(at, taimi, client, sent(changes));
  if (!("jobId" in made)) throw new Error(JSON.stringify(made));
  return { taimi, asked: { clientId: client, jobId: made.jobId } };
}

const phaseOf = async (id: string) =>
  (await world.db.selectFrom("client").select("phase").where("id", "=", id).executeTakeFirstOrThrow()).phase;
const row = (id: string) => world.db.selectFrom("employment").selectAll().where("id", "=", id).executeTakeFirst();
const codes = (problems: JobProblem[]) => problems.map(({ field, code }) => `${field}: ${code}`);

describe("a job begins", () => {
  test("the client is on the job, the occupation is read from its name, the change is logged", async () => {
    const { asked, taimi } = await begun(quiet);
    expect(await phaseOf(asked.clientId)).toBe("on_the_job");
    expect(await row(asked.jobId)).toMatchObject({ isco4: "9412", employerId: null, found: "alone", ending: null });
    const last = (await log(world)).at(-1);
    expect(last).toMatchObject({ verb: "change", thing: "client", thingId: asked.clientId, actorId: taimi.personId });
  });

  test("an employer that is known is pointed at, by name or Y-tunnus; one that is not stays a name", async () => {
    const known = await world.db
      .selectFrom("employer")
      .select(["id", "name", "businessId"])
      .where("businessId", "is not", null)
      .executeTakeFirstOrThrow();
    const count = async () => (await world.db.selectFrom("employer").select("id").execute()).length;
    const before = await count();
    const byName = await begun(quiet, { employerName: known.name.toUpperCase() });
    expect(await row(byName.asked.jobId)).toMatchObject({ employerId: known.id, employerName: known.name });
    const byId = await begun(quiet, { employerName: known.businessId ?? "" });
    expect(await row(byId.asked.jobId)).toMatchObject({ employerId: known.id, employerName: known.name });
    await begun(quiet, { employerName: "Aivan Tuntematon Oy" });
    // What a client found alone tells nobody that they are in touch.
    expect(await count()).toBe(before);
    const missing = await startJob(world, byId.taimi, byId.asked.clientId, sent({ employerName: "9999999-9" }));
    expect("problems" in missing && codes(missing.problems)).toEqual(["employerName: employer_unknown"]);
  });

  test("what says who or how somebody is stands nowhere, and nothing is kept", async () => {
    const client = await clientId(world, quiet);
    const taimi = await actor(world, "taimi");
    const odd = sent({ title: "Tiskaaja, masennus", contractText: "kysy 040 123 4567", employerName: "a@b.example" });
    const made = await startJob(world, taimi, client, odd);
    expect("problems" in made && codes(made.problems)).toEqual([
      ...["title: health_word", "contractText: phone", "employerName: email"],
    ]);
    expect(await world.db.selectFrom("employment").select("id").execute()).toEqual([]);
  });

  test("from an application: its job and employer stand in the form, and the job points at it", async () => {
    const client = await clientId(world, quiet);
    const taimi = await actor(world, "taimi");
    const employerId = (await world.db.selectFrom("employer").select("id").executeTakeFirstOrThrow()).id;
    const shared = { createdBy: taimi.personId, now: world.clock() };
    const application = await world.db.transaction().execute(async (trx) => {
      const words = { title: "Keittäjä", employerName: "Toinen nimi" };
      const id = await addApplication(trx, { clientId: client, vacancyId: null, employerId, ...words, ...shared });
      const step = { id: newId(), applicationId: id, step: "accepted" as const, onDate: today, noteSealed: null };
      await addStep(trx, { ...step, closes: true, ...shared });
      return id;
    });
    const page = await newJobPage(world, taimi, client, application, "fi");
    expect(page.typed).toMatchObject({ application, title: "Keittäjä", employerName: "Toinen nimi" });
    const { asked } = await begun(quiet, { application, title: "Keittäjä", employerName: "Toinen nimi" });
    expect(await row(asked.jobId)).toMatchObject({ applicationId: application, employerId });
    const { asked: other } = await begun(quiet, { application: "0".repeat(25) });
    expect(await row(other.jobId)).toMatchObject({ applicationId: null });
  });

  test("several jobs at once, each on its own page and all on one", async () => {
    const { asked, taimi } = await begun(quiet);
    await begun(quiet, { title: "Siivooja", startsOn: "2026-12-01" });
    const page = await jobsPage(world, taimi, asked.clientId, "fi");
    expect(page.going.map(({ title }) => title)).toEqual(["Siivooja", "Tiskaaja"]);
    expect(page.over).toEqual([]);
  });

  test("the occupation can be chosen among at most five; what nobody knows is refused", async () => {
    const { asked, taimi } = await begun(quiet);
    const offered = occupationsFor(world, "Tiskaaja");
    expect(offered[0]).toBe("9412");
    expect(offered.length).toBeGreaterThan(1);
    expect(offered.length).toBeLessThanOrEqual(5);
    await chooseOccupation(world, taimi, asked, offered[1] ?? "");
    expect(await row(asked.jobId)).toMatchObject({ isco4: offered[1] });
    await chooseOccupation(world, taimi, asked, "");
    expect(await row(asked.jobId)).toMatchObject({ isco4: null });
    expect(await refusal(chooseOccupation(world, taimi, asked, "0000"))).toBe(404);
  });
});

describe("whose it is", () => {
  test("another coach finds neither the client nor the job, whatever they ask or send", async () => {
    const { asked } = await begun(quiet);
    const saga = await actor(world, "saga");
    const attempts = [
      jobsPage(world, saga, asked.clientId, "fi"),
      jobPage(world, saga, asked, "fi"),
      benefitsPage(world, saga, asked, "fi"),
      startJob(world, saga, asked.clientId, sent()),
      markFourHours(world, saga, asked, today),
      logContact(world, saga, asked, { kind: "weekly", doneOn: today, note: null, nextOn: null }),
      removeJob(world, saga, asked),
    ];
    for (const attempt of attempts) expect(await refusal(attempt)).toBe(404);
    expect((await log(world)).at(-1)).toMatchObject({ outcome: "denied", actorId: saga.personId });
  });

  test("a job of another client of one's own is not found under this one", async () => {
    const { asked, taimi } = await begun(quiet);
    const mixed = { clientId: await clientId(world, open), jobId: asked.jobId };
    expect(await refusal(jobPage(world, taimi, mixed, "fi"))).toBe(404);
    expect(await refusal(endJob(world, taimi, mixed, { ending: "other", endedOn: null, next: "stay" }))).toBe(404);
    expect(await row(asked.jobId)).toMatchObject({ ending: null });
  });

  test("without a consent that holds nothing is recorded, and the page says so", async () => {
    const { asked, taimi } = await begun(quiet);
    const later = on("2029-01-01");
    const refused = await startJob(later, taimi, asked.clientId, sent());
    expect("problems" in refused && codes(refused.problems)).toEqual(["consent: no_consent"]);
    expect(codes(await markFourHours(later, taimi, asked, today))).toEqual(["consent: no_consent"]);
    expect((await jobPage(later, taimi, asked, "fi")).withheld).toBe("no_consent");
    expect(await row(asked.jobId)).toMatchObject({ fourHoursOn: null });
  });
});

describe("on the way", () => {
  test("four hours: from the first day on, not before it and not in time to come; it can be taken back", async () => {
    const { asked, taimi } = await begun(quiet, { startsOn: "2026-11-18" });
    expect(codes(await markFourHours(world, taimi, asked, "2026-11-17"))).toEqual(["fourOn: before_start"]);
    expect(codes(await markFourHours(world, taimi, asked, "2026-11-22"))).toEqual(["fourOn: future"]);
    expect(await markFourHours(world, taimi, asked, "2026-11-19")).toEqual([]);
    expect((await jobPage(world, taimi, asked, "fi")).four.on).toBe("19.11.2026");
    await markFourHours(world, taimi, asked, null);
    expect((await jobPage(world, taimi, asked, "fi")).four.on).toBeNull();
  });

  test("benefits: talked through and the day, nothing else; a change of hours asks for it again", async () => {
    const { asked, taimi } = await begun(quiet);
    const talk = async () => (await jobPage(world, taimi, asked, "fi")).talk;
    expect(await talk()).toMatchObject({ on: null, again: false });
    await markBenefitTalk(world, taimi, asked, "2026-11-20");
    expect(await talk()).toMatchObject({ on: "20.11.2026", again: false });
    await correctJob(world, taimi, asked, sent({ title: "Tiskaaja", employerName: "Toinen Kahvila" }));
    expect(await talk()).toMatchObject({ again: false });
    await correctJob(world, taimi, asked, sent({ hoursMax: 30 }));
    expect(await talk()).toMatchObject({ on: "20.11.2026", again: true });
    await markBenefitTalk(world, taimi, asked, today);
    expect(await talk()).toMatchObject({ on: "21.11.2026", again: false });
    const columns = Object.keys((await row(asked.jobId)) ?? {}).filter((name) => /benefit/i.test(name));
    expect(columns).toEqual(["benefitTalkOn"]);
  });

  test("a contact is logged sealed, settles what was agreed on, and can be taken back", async () => {
    const { asked, taimi } = await begun(quiet);
    const contact = { kind: "after_start", doneOn: today, note: "Eka vuoro sujui.", nextOn: "2026-11-25" } as const;
    expect(await logContact(world, taimi, asked, contact)).toEqual([]);
    const kept = await world.db.selectFrom("employmentFollowUp").selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain("sujui");
    const page = await jobPage(world, taimi, asked, "fi");
    expect(page.log).toMatchObject([{ note: "Eka vuoro sujui.", day: "21.11.2026" }]);
    expect(page.due).toBeUndefined();
    expect(page.agreed.map(({ text }) => text)).toEqual(["Yhteydenotto sovittu: 25.11.2026"]);
    const then = on("2026-11-25");
    await logContact(then, taimi, asked, { kind: "weekly", doneOn: "2026-11-25", note: null, nextOn: null });
    const after = await jobPage(then, taimi, asked, "fi");
    expect(after.agreed).toEqual([]);
    expect(after.log).toHaveLength(2);
    await takeBackEntry(then, taimi, asked, after.log[0]?.id ?? "");
    expect((await jobPage(then, taimi, asked, "fi")).agreed).toHaveLength(1);
    await takeBackEntry(then, taimi, asked, page.log[0]?.id ?? "");
    expect((await jobPage(then, taimi, asked, "fi")).log).toEqual([]);
  });

  test("a note about somebody's health, a day to come and a day gone by are refused, all at once", async () => {
    const { asked, taimi } = await begun(quiet);
    const odd = { kind: "weekly", doneOn: "2026-11-30", note: "Masennus vaivaa", nextOn: "2026-11-01" } as const;
    expect(codes(await logContact(world, taimi, asked, odd))).toEqual([
      ...["note: health_word", "doneOn: future", "nextOn: past"],
    ]);
    expect(await world.db.selectFrom("employmentFollowUp").select("id").execute()).toEqual([]);
  });

  test("an employer's call: only where the client lets the coach be seen by that employer", async () => {
    const { asked, taimi } = await begun(quiet);
    const call = { on: "2026-11-25", note: null };
    expect((await jobPage(world, taimi, asked, "fi")).mayCall).toBe(false);
    expect(await refusal(agreeCall(world, taimi, asked, call))).toBe(404);
    const known = await world.db.selectFrom("employer").select(["id", "name"]).executeTakeFirstOrThrow();
    const { asked: other } = await begun(quiet, { employerName: known.name });
    const wording = { wordingSealed: null, createdBy: taimi.personId, now: world.clock() };
    const chosen = { clientId: other.clientId, employerId: known.id, disclosure: "coach_no_person" as const };
    await world.db.transaction().execute((trx) => keepDisclosure(trx, { ...chosen, ...wording }));
    expect(await agreeCall(world, taimi, other, { ...call, note: "Vuorolistasta" })).toEqual([]);
    const [entry] = (await jobPage(world, taimi, other, "fi")).calls;
    expect(entry).toMatchObject({ day: "25.11.2026", note: "Vuorolistasta" });
    await callMade(world, taimi, other, entry?.id ?? "");
    const page = await jobPage(world, taimi, other, "fi");
    expect(page.calls).toEqual([]);
    // A call is no contact with the client.
    expect(page.due).toContain("Heti aloituksen jälkeen");
    await world.db.deleteFrom("clientEmployer").execute();
  });

  test("hours of a week are kept by its Monday; the month adds up; a ceiling is told with whom to ask, never reckoned", async () => {
    const { asked, taimi } = await begun(quiet, { startsOn: "2026-11-04", onCall: true, contract: "gig" });
    for (const [day, hours] of [
      ["2026-11-08", 6],
      ["2026-11-12", 8.5],
      ["2026-11-14", 9],
    ] as const)
      expect(await keepHours(world, taimi, asked, { on: day, hours })).toEqual([]);
    expect(codes(await keepHours(world, taimi, asked, { on: "2026-11-30", hours: 3 }))).toEqual(["weekOn: future"]);
    expect(codes(await keepHours(world, taimi, asked, { on: "2026-10-30", hours: 3 }))).toEqual([
      "weekOn: before_start",
    ]);
    const { hours } = await jobPage(world, taimi, asked, "fi");
    expect(hours.weeks.map(({ key, hours: worked }) => `${key} ${worked}`)).toEqual(["2026-11-09 9", "2026-11-02 6"]);
    expect(hours).toMatchObject({ month: "15", ceiling: undefined });
    await keepNextShift(world, taimi, asked, "2026-11-24");
    expect((await jobPage(world, taimi, asked, "fi")).hours.nextShift).toBe("2026-11-24");
    expect(codes(await keepNextShift(world, taimi, asked, "2026-11-20"))).toEqual(["shiftOn: past"]);
    const profile = await world.db
      .selectFrom("clientProfile")
      .select(["id", "profile"])
      .where("clientId", "=", asked.clientId)
      .orderBy("version", "desc")
      .executeTakeFirstOrThrow();
    const withCeiling = JSON.stringify({ ...JSON.parse(profile.profile), earningsCeiling: 620 });
    await world.db.updateTable("clientProfile").set({ profile: withCeiling }).where("id", "=", profile.id).execute();
    const said = (await jobPage(world, taimi, asked, "fi")).hours.ceiling;
    expect(said).toContain("620 €");
    expect(said).toContain("15 h");
    await world.db
      .updateTable("clientProfile")
      .set({ profile: profile.profile })
      .where("id", "=", profile.id)
      .execute();
  });

  test("what fitted leads to proposals, and the profile stays as it was", async () => {
    const { asked, taimi } = await begun(quiet, { hoursMin: 37.5, hoursMax: 37.5 });
    const scope = { coachId: taimi.personId, teamIds: [] };
    const before = await findClient(world.db, scope, asked.clientId);
    const said = new Map([
      ["field", true],
      ["hours", false],
      ["noise", false],
      ["place", null],
    ] as const);
    await keepFits(world, taimi, asked, said);
    const { fit } = await jobPage(world, taimi, asked, "fi");
    expect(fit.topics.filter(({ said: one }) => one).map(({ topic, said: one }) => `${topic} ${one}`)).toEqual([
      ...["field yes", "hours no", "noise no"],
    ]);
    expect(fit.proposals.map(({ topic }) => topic)).toContain("hours");
    expect((await findClient(world.db, scope, asked.clientId))?.profileVersion).toBe(before?.profileVersion);
    await keepFits(world, taimi, asked, new Map([["hours", null]] as const));
    expect((await jobPage(world, taimi, asked, "fi")).fit.proposals.map(({ topic }) => topic)).not.toContain("hours");
  });
});

describe("a job ends", () => {
  const end = { ending: "term_ended", endedOn: today, next: "search" } as const;

  test("back to search at once, a contact within three days is due, and it can be taken back", async () => {
    const { asked, taimi } = await begun(quiet, { startsOn: "2026-10-01" });
    await endJob(world, taimi, asked, end);
    expect(await phaseOf(asked.clientId)).toBe("search");
    expect((await jobPage(world, taimi, asked, "fi")).due).toBe("Työn päätyttyä: viimeistään 24.11.2026");
    expect((await jobsPage(world, taimi, asked.clientId, "fi")).over).toHaveLength(1);
    await reopenJob(world, taimi, asked);
    expect(await phaseOf(asked.clientId)).toBe("on_the_job");
    expect(await row(asked.jobId)).toMatchObject({ ending: null, endedOn: null });
  });

  test("the day may stay untold: the contact is then due three days from now", async () => {
    const { asked, taimi } = await begun(quiet, { startsOn: "2026-10-01" });
    await endJob(world, taimi, asked, { ...end, endedOn: null, ending: "not_said" });
    const page = await jobPage(world, taimi, asked, "fi");
    expect(page).toMatchObject({ over: true, due: undefined });
    expect(page.agreed.map(({ text }) => text)).toEqual(["Yhteydenotto sovittu: 24.11.2026"]);
    await reopenJob(world, taimi, asked);
    expect((await jobPage(world, taimi, asked, "fi")).agreed).toEqual([]);
  });

  test("another job goes on: the phase stays; only the last one leads back to search", async () => {
    const { asked, taimi } = await begun(quiet, { startsOn: "2026-10-01" });
    const { asked: other } = await begun(quiet, { title: "Siivooja" });
    await endJob(world, taimi, asked, end);
    expect(await phaseOf(asked.clientId)).toBe("on_the_job");
    await endJob(world, taimi, other, { ...end, next: "stay" });
    expect(await phaseOf(asked.clientId)).toBe("on_the_job");
  });

  test("recorded by mistake: nothing of it stays", async () => {
    const { asked, taimi } = await begun(quiet);
    await logContact(world, taimi, asked, { kind: "weekly", doneOn: today, note: "x", nextOn: "2026-11-30" });
    await keepHours(world, taimi, asked, { on: today, hours: 4 });
    await removeJob(world, taimi, asked);
    for (const table of ["employment", "employmentFollowUp", "employmentWeek"] as const)
      expect(await world.db.selectFrom(table).select("id").execute()).toEqual([]);
    expect(await phaseOf(asked.clientId)).toBe("search");
  });
});

describe("on the day's list", () => {
  async function lines(day: string, codeName = quiet) {
    const taimi = await actor(world, "taimi");
    const client = await findClient(
      world.db,
      { coachId: taimi.personId, teamIds: [] },
      await clientId(world, codeName),
    );
    return employmentLines(on(day), taimi, client ? [client] : [], "fi");
  }
  const kinds = async (day: string) => (await lines(day)).map(({ kind, on: by }) => `${kind} ${by}`);

  test("benefits two weeks before the start, then contacts by the rhythm, then the ends of trial and term", async () => {
    const dates = { startsOn: "2026-12-10", trialUntil: "2027-03-10", fixedUntil: "2027-03-20" };
    const { asked, taimi } = await begun(quiet, dates);
    expect(await kinds("2026-11-25")).toEqual([]);
    expect(await kinds("2026-11-26")).toEqual(["benefit_talk 2026-12-10"]);
    await markBenefitTalk(on("2026-11-26"), taimi, asked, "2026-11-26");
    expect(await kinds("2026-12-02")).toEqual([]);
    expect(await kinds("2026-12-03")).toEqual(["follow_up 2026-12-09"]);
    expect(await kinds("2026-12-10")).toEqual(["follow_up 2026-12-13"]);
    expect(await kinds("2027-03-06")).toEqual(["follow_up 2027-03-10", "trial_end 2027-03-10", "term_end 2027-03-20"]);
    expect(await kinds("2027-03-12")).toEqual(["term_end 2027-03-20"]);
    expect(await kinds("2027-03-21")).toEqual([]);
  });

  test("a line holds codes and ids, the client by code name, and leads to where it is done", async () => {
    const { asked } = await begun(quiet, { startsOn: today });
    const found = await lines(today);
    expect(found.map(({ kind }) => kind)).toEqual(["follow_up", "benefit_talk"]);
    for (const line of found) {
      expect(line.text).toBe(quiet);
      const part = line.kind === "benefit_talk" ? "#talk-part" : "";
      expect(line.to).toBe(`/coach/clients/${asked.clientId}/jobs/${asked.jobId}${part}`);
      expect(line.key).toMatch(new RegExp(`^[a-z_]+:${asked.clientId}:${asked.jobId}:[0-9a-z-]+$`));
    }
    expect(found.map(({ urgent }) => urgent)).toEqual([false, true]);
    expect(new Set((await lines(addDays(today, 1))).map(({ key }) => key))).toEqual(
      new Set(found.map(({ key }) => key)),
    );
  });

  test("a pause is silent, and so is a consent that has run out", async () => {
    const { asked } = await begun(quiet, { startsOn: today });
    expect(await lines(today)).not.toEqual([]);
    const pause = (pausedAt: string | null) =>
      world.db.updateTable("client").set({ pausedAt }).where("id", "=", asked.clientId).execute();
    await pause(world.clock().toISOString());
    expect(await lines(today)).toEqual([]);
    await pause(null);
    await world.db.updateTable("employment").set({ startsOn: "2029-01-01" }).execute();
    expect(await lines("2029-01-01")).toEqual([]);
  });
});

test("the list of whom to ask is the same for everybody and in the client's language", async () => {
  const { asked, taimi } = await begun(quiet);
  const page = await benefitsPage(world, taimi, asked, "fi");
  expect(page.lines.map(({ key }) => key)).toEqual(["tax", "kela", "pension", "fund", "services", "debt"]);
  expect(page.lang).toBe(demoClients.find(({ codeName }) => codeName === quiet)?.profile.lang);
  expect(await findEmployer(world.db, { name: "Kela", businessId: null })).toBeUndefined();
});
