// The team's partners and visits on one page: of one's own teams only, without any client, and no count but one's own.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actorOf } from "#app/services/session.server.ts";
import { teamPage } from "#app/services/team.server.ts";
import type { World } from "#app/world/world.server.ts";
import { addCover } from "#db/covers.ts";
import { findOrAddEmployer } from "#db/employers.ts";
import { addWorkplaceTown, keepPartnership } from "#db/partnerships.ts";
import { addPerson, findPerson } from "#db/people.ts";
import { addVisit, logVisit } from "#db/visits.ts";
import type { Channel } from "#db/vocabulary/lists.ts";
import { aClient, aCoach } from "#tests/db/make.ts";
import { endWorld, makeWorld } from "#tests/world.ts";

/** A Wednesday. */
const now = "2026-11-25T08:00:00.000Z";

let world: World;
let aino: { id: string; teamId: string };
let oiva: { id: string; teamId: string };
let stranger: { id: string; teamId: string };
let leadId: string;
beforeEach(async () => {
  world = await makeWorld(now);
  aino = await aCoach(world.db, "aino");
  oiva = await aCoach(world.db, "oiva", aino.teamId);
  stranger = await aCoach(world.db, "vieras");
  leadId = await addPerson(world.db, {
    ...{ email: "lead@example.invalid", name: "Lea", passwordHash: "h", locale: "fi", demo: false },
    ...{ roles: [{ role: "lead", organisationId: null, teamId: aino.teamId, employerId: null }], now: world.clock() },
  });
});
afterEach(() => endWorld(world));

async function page(id: string, municipality = "", locale: "fi" | "sv" | "en" = "fi") {
  const person = await findPerson(world.db, id);
  if (!person) throw new Error("nobody");
  return teamPage(world, await actorOf(world, person), municipality, locale);
}

async function partner(name: string, town: string | null, confirmed = "2026-11-20T08:00:00.000Z"): Promise<string> {
  return world.db.transaction().execute(async (trx) => {
    const id = await findOrAddEmployer(trx, { name, businessId: null, now: world.clock() });
    const said = { status: "partner", contactName: "", contactPhone: "", bestTime: "", tasks: "" } as const;
    await keepPartnership(trx, id, { ...said, adjustments: [], now: new Date(confirmed) });
    await trx.updateTable("partner").set({ contactsPerMonth: 2 }).where("employerId", "=", id).execute();
    if (town) await addWorkplaceTown(trx, id, { municipality: town, postcode: null });
    return id;
  });
}

interface Met {
  coachId: string;
  employerId: string;
  at: string;
  channel?: Channel;
  done?: boolean;
  clientId?: string;
}

async function visit({ coachId, employerId, at, channel = "in_person", done, clientId }: Met): Promise<string> {
  return world.db.transaction().execute(async (trx) => {
    const plannedAt = new Date(at);
    const id = await addVisit(trx, {
      ...{ coachId, employerId, vacancyId: null, tipId: null, clientId: clientId ?? null, personMet: "kokki" },
      ...{ purpose: "introduce", channel, stageBefore: "not_met", plannedAt, now: plannedAt },
    });
    const log = { personMet: "kokki", note: "Salaisuus", minutes: 30, nextStep: "Soita", nextStepOn: null };
    if (done) await logVisit(trx, id, { ...log, state: "done", channel, stageAfter: "introduced", now: plannedAt });
    return id;
  });
}

describe("the team's page", () => {
  test("a partner: who was there last, who goes next, how much of the month is used, until when its word holds", async () => {
    const kahvila = await partner("Kahvila", "837");
    await visit({ coachId: oiva.id, employerId: kahvila, at: "2026-11-19T08:00:00.000Z", done: true });
    await visit({ coachId: aino.id, employerId: kahvila, at: "2026-11-27T11:00:00.000Z" });
    const { partners, mayPlan } = await page(aino.id);
    expect(partners).toMatchObject([
      {
        name: "Kahvila",
        places: "Tampere",
        last: { who: "oiva", date: "19.11.2026", mayOpen: false },
        next: { who: "sinä", date: "27.11.2026", time: "13:00", mayOpen: true },
        month: "Yhteydenottoja tässä kuussa 2, kumppanin toive enintään 2",
        monthFull: true,
        talked: "Tiedot vahvistettu 5 päivää sitten",
        until: "juttele uudelleen viimeistään 18.2.2027",
        over: false,
      },
    ]);
    expect(mayPlan).toBe(true);
    for (const locale of ["sv", "en"] as const)
      expect(JSON.stringify(await page(aino.id, "", locale))).not.toMatch(/team\.|\{\{/);
  });

  test("a partner's word that is older than ninety days is told as run out", async () => {
    const pesula = await partner("Pesula", null, "2026-08-20T08:00:00.000Z");
    await visit({ coachId: aino.id, employerId: pesula, at: "2026-08-20T08:00:00.000Z", done: true });
    const [shown] = (await page(aino.id)).partners;
    expect(shown).toMatchObject({ over: true, places: "" });
    expect(shown?.until).toContain("18.11.2026");
  });

  test("only what one's own team has met: another team's visits count in the month, and stand nowhere else", async () => {
    const kahvila = await partner("Kahvila", "837");
    const muualla = await partner("Muualla", "837");
    await visit({ coachId: stranger.id, employerId: kahvila, at: "2026-11-20T08:00:00.000Z", done: true });
    await visit({ coachId: stranger.id, employerId: muualla, at: "2026-11-20T08:00:00.000Z", done: true });
    expect((await page(aino.id)).partners).toEqual([]);
    await visit({ coachId: oiva.id, employerId: kahvila, at: "2026-11-18T08:00:00.000Z", done: true });
    const shown = await page(aino.id);
    expect(shown.partners).toMatchObject([{ name: "Kahvila", monthFull: true, last: { date: "18.11.2026" } }]);
    expect(JSON.stringify(shown)).not.toContain("vieras");
    expect((await page(stranger.id)).partners.map(({ name }) => name)).toEqual(["Kahvila", "Muualla"]);
  });

  test("two weeks back and ahead, by day; what was not logged yet says so", async () => {
    const kahvila = await partner("Kahvila", "837");
    const at = (day: string, more: Partial<Met> = {}) =>
      visit({ coachId: oiva.id, employerId: kahvila, at: `${day}T08:00:00.000Z`, ...more });
    await at("2026-11-10", { done: true });
    await at("2026-11-11", { done: true });
    await at("2026-11-24");
    await at("2026-11-25");
    await at("2026-12-09", { coachId: aino.id });
    await at("2026-12-10");
    const { coming, past } = await page(aino.id);
    expect(coming.map(({ day }) => day)).toEqual(["2026-11-25", "2026-12-09"]);
    expect(past.map(({ day }) => day)).toEqual(["2026-11-24", "2026-11-11"]);
    expect(past.flatMap(({ visits }) => visits.map(({ toLog }) => toLog))).toEqual([true, false]);
  });

  test("one's own week is counted and nobody else's; a lead has none and plans none", async () => {
    const kahvila = await partner("Kahvila", "837");
    const at = (day: string, more: Partial<Met> = {}) =>
      visit({ coachId: aino.id, employerId: kahvila, at: `${day}T07:00:00.000Z`, ...more });
    await at("2026-11-22", { done: true });
    await at("2026-11-23", { done: true });
    await at("2026-11-24");
    await at("2026-11-24", { channel: "phone", done: true });
    await at("2026-11-26");
    await at("2026-11-30");
    await at("2026-11-26", { coachId: oiva.id });
    expect((await page(aino.id)).ownWeek).toEqual({ aim: 6, done: 1, toLog: 1, coming: 1, others: 1 });
    expect((await page(oiva.id)).ownWeek).toMatchObject({ done: 0, coming: 1 });
    const lead = await page(leadId);
    expect(lead.ownWeek).toBeUndefined();
    expect(lead.mayPlan).toBe(false);
    expect(lead.coming.flatMap(({ visits }) => visits.map(({ who }) => who)).sort()).toEqual(["aino", "aino", "oiva"]);
    expect(JSON.stringify(lead)).not.toContain('"mayOpen":true');
  });

  test("no client, no note and nobody met stands on it", async () => {
    const kahvila = await partner("Kahvila", "837");
    const clientId = await aClient(world.db, aino, "Kivi");
    await visit({ coachId: aino.id, employerId: kahvila, at: "2026-11-24T08:00:00.000Z", done: true, clientId });
    for (const id of [aino.id, oiva.id, leadId]) {
      const text = JSON.stringify(await page(id));
      expect(text).toContain("Kahvila");
      for (const hidden of ["Kivi", clientId, "Salaisuus", "kokki", "Soita"]) expect(text).not.toContain(hidden);
    }
  });

  test("by municipality; one whose place is not known is not left out, a made-up place narrows nothing", async () => {
    for (const [name, town] of [
      ["Kahvila", "837"],
      ["Ravintola", "091"],
      ["Tuntematon", null],
    ] as const)
      await visit({ coachId: aino.id, employerId: await partner(name, town), at: "2026-11-24T08:00:00.000Z" });
    const names = async (municipality: string) => (await page(aino.id, municipality)).partners.map(({ name }) => name);
    expect((await page(aino.id)).places.map(({ label }) => label)).toEqual(["Helsinki", "Tampere"]);
    expect(await names("837")).toEqual(["Kahvila", "Tuntematon"]);
    expect(await names("049")).toEqual(["Kahvila", "Ravintola", "Tuntematon"]);
    const { past } = await page(aino.id, "091");
    expect(past[0]?.visits.map(({ employer }) => employer).sort()).toEqual(["Ravintola", "Tuntematon"]);
  });

  test("who covers for a colleague opens the colleague's visits", async () => {
    const kahvila = await partner("Kahvila", "837");
    await visit({ coachId: aino.id, employerId: kahvila, at: "2026-11-26T08:00:00.000Z" });
    const opens = async () => (await page(oiva.id)).coming[0]?.visits[0]?.mayOpen;
    expect(await opens()).toBe(false);
    const days = { fromOn: "2026-11-25", untilOn: "2026-11-27" };
    await addCover(world.db, {
      ...{ coachId: aino.id, coveredBy: oiva.id, ...days, openedBy: leadId, now: world.clock() },
    });
    expect(await opens()).toBe(true);
  });
});
