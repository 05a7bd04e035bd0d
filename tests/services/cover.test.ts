// Cover for a coach who is away, and clients who go over to another coach: who sees what, from when, until when.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { feedCalendar, makeCalendarAddress } from "#app/services/calendar.server.ts";
import { changeClient } from "#app/services/client-change.server.ts";
import { clientLines } from "#app/services/client-views.server.ts";
import { getClient, listOwnClients } from "#app/services/clients.server.ts";
import { closeCover, coverPage, handClientOver, handoverPage, openCover } from "#app/services/cover.server.ts";
import { clientsToFindFor } from "#app/services/finds.server.ts";
import { countUnseen, inboxPage, openItem, settleItem } from "#app/services/inbox.server.ts";
import { planPage } from "#app/services/plans-pages.server.ts";
import { actorOf } from "#app/services/session.server.ts";
import { todayPage } from "#app/services/today.server.ts";
import { visitsPage } from "#app/services/visit-pages.server.ts";
import { getVisit, recordVisit } from "#app/services/visits.server.ts";
import { fixedClock } from "#app/world/clock.server.ts";
import type { World } from "#app/world/world.server.ts";
import { findOrAddEmployer } from "#db/employers.ts";
import { tellCoach } from "#db/inbox.ts";
import { addPerson, findPerson } from "#db/people.ts";
import { addVisit } from "#db/visits.ts";
import { aClient, aCoach, keepVacancies } from "#tests/db/make.ts";
import { endWorld, makeWorld } from "#tests/world.ts";
import { log, refusal } from "./demo-house.ts";

const monday = "2026-11-23T06:50:00.000Z";

let world: World;
let aino: { id: string; teamId: string };
let oiva: { id: string; teamId: string };
let stranger: { id: string; teamId: string };
let leadId: string;
let kivi: string;
beforeEach(async () => {
  world = await makeWorld(monday);
  aino = await aCoach(world.db, "aino");
  oiva = await aCoach(world.db, "oiva", aino.teamId);
  stranger = await aCoach(world.db, "vieras");
  leadId = await addPerson(world.db, {
    ...{ email: "lead@example.invalid", name: "Lea", passwordHash: "h", locale: "fi", demo: false },
    ...{ roles: [{ role: "lead", organisationId: null, teamId: aino.teamId, employerId: null }], now: world.clock() },
  });
  kivi = await aClient(world.db, aino, "Kivi");
  await world.db.updateTable("client").set({ consentedAt: monday, openedAt: monday }).execute();
});
afterEach(() => endWorld(world));

async function as(id: string) {
  const person = await findPerson(world.db, id);
  if (!person) throw new Error("nobody");
  return actorOf(world, person);
}
const open = async (changes: { coachId?: string; coveredBy?: string; untilOn?: string } = {}) =>
  openCover(world, await as(leadId), { coachId: aino.id, coveredBy: oiva.id, untilOn: "2026-11-27", ...changes });
const names = async (id: string) => (await listOwnClients(world, await as(id))).map(({ codeName }) => codeName);

/** A vacancy a coach is told of, for one client. */
async function tell(coachId: string, clientId: string): Promise<string> {
  await keepVacancies(world.db, ["v"]);
  const suited = { clientId, group: "good" as const, for: [], against: [], rulesVersion: "1" };
  await world.db
    .transaction()
    .execute((trx) => tellCoach(trx, { coachId, vacancyId: "v", tipId: null, clients: [suited], now: world.clock() }));
  const row = await world.db
    .selectFrom("inboxItem")
    .select("id")
    .where("coachId", "=", coachId)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Something a stand-in may do to a client. */
const touchAsStandIn = async (id: string) => changeClient(world, await as(oiva.id), id, async () => undefined);

async function ainosVisit(at = "2026-11-23T11:00:00.000Z"): Promise<string> {
  return world.db.transaction().execute(async (trx) => {
    const employerId = await findOrAddEmployer(trx, { name: "Kahvila", businessId: null, now: world.clock() });
    return addVisit(trx, {
      ...{ coachId: aino.id, employerId, vacancyId: null, tipId: null, clientId: null, personMet: null },
      ...{ purpose: "introduce", channel: "phone", stageBefore: "not_met", now: world.clock() },
      plannedAt: new Date(at),
    });
  });
}

describe("cover", () => {
  test("from today to its last day the colleague sees the clients, their day and the visits – and nobody else does", async () => {
    const visitId = await ainosVisit();
    expect(await names(oiva.id)).toEqual([]);
    expect(await open()).toBe("opened");
    expect(await names(oiva.id)).toEqual(["Kivi"]);
    expect(await names(stranger.id)).toEqual([]);
    expect((await getClient(world, await as(oiva.id), kivi)).codeName).toBe("Kivi");
    expect((await getVisit(world, await as(oiva.id), visitId)).employerName).toBe("Kahvila");
    expect(await refusal(getVisit(world, await as(stranger.id), visitId))).toBe(404);
    const { groups, covered } = await todayPage(world, await as(oiva.id), "fi");
    expect(groups[0]?.lines).toMatchObject([
      { kind: "visit", text: "Kahvila", standIn: { name: "aino", until: "27.11.2026" } },
    ]);
    expect(covered).toMatchObject([{ name: "aino" }]);
    const own = (await todayPage(world, await as(aino.id), "fi")).groups[0]?.lines[0];
    expect(own).toMatchObject({ kind: "visit" });
    expect(own?.standIn).toBeUndefined();

    world.clock = fixedClock("2026-11-27T21:30:00.000Z");
    expect(await names(oiva.id)).toEqual(["Kivi"]);
    world.clock = fixedClock("2026-11-27T22:30:00.000Z");
    expect(await names(oiva.id)).toEqual([]);
    expect(await refusal(getClient(world, await as(oiva.id), kivi))).toBe(404);
  });

  test("is ended at any time, shown on the lead's page, and stands in the log", async () => {
    await open();
    await open({ untilOn: "2026-12-04" });
    const { coaches } = await coverPage(world, await as(leadId), "fi");
    const [cover, ...others] = coaches.find(({ id }) => id === aino.id)?.covers ?? [];
    expect(cover).toMatchObject({ name: "oiva" });
    expect(others).toEqual([]);
    await closeCover(world, await as(leadId), cover?.id ?? "");
    expect(await names(oiva.id)).toEqual([]);
    expect((await log(world)).filter(({ thing }) => thing === "cover").map(({ verb }) => verb)).toEqual([
      "open",
      "open",
      "end",
    ]);
  });

  test("an odd day or oneself is refused with a word; coaches of another team do not exist", async () => {
    for (const odd of [{ untilOn: "2026-11-22" }, { untilOn: "2027-12-01" }, { untilOn: "" }, { coveredBy: aino.id }])
      expect(await open(odd)).toBe("odd");
    expect(await refusal(open({ coveredBy: stranger.id }))).toBe(404);
    expect(await refusal(open({ coachId: stranger.id }))).toBe(404);
    expect(
      await refusal(
        openCover(world, await as(oiva.id), { coachId: aino.id, coveredBy: oiva.id, untilOn: "2026-11-27" }),
      ),
    ).toBe(404);
    expect(await world.db.selectFrom("cover").selectAll().execute()).toEqual([]);
    expect((await log(world)).every(({ outcome }) => outcome === "denied")).toBe(true);
  });

  test("the colleague's clients, visits and news are marked with whose they are and until when", async () => {
    const visitId = await ainosVisit();
    const itemId = await tell(aino.id, kivi);
    const mine = await aClient(world.db, oiva, "Puro");
    await world.db.updateTable("client").set({ consentedAt: monday }).where("id", "=", mine).execute();
    await open();
    const actor = await as(oiva.id);
    const standIn = { name: "aino", until: "27.11.2026" };
    const lines = await clientLines(world, actor, "fi");
    expect(lines.map((line) => [line.codeName, line.standIn])).toEqual([
      ["Kivi", standIn],
      ["Puro", undefined],
    ]);
    expect((await visitsPage(world, actor, "fi")).upcoming).toMatchObject([{ id: visitId, standIn }]);
    expect((await inboxPage(world, actor, "fi")).fits).toMatchObject([
      { id: itemId, standIn, clients: [{ codeName: "Kivi" }] },
    ]);
    expect(await countUnseen(world, actor)).toBe(1);
    const choices = await clientsToFindFor(world, actor, "fi");
    expect(choices).toMatchObject([{ codeName: "Kivi", standIn }, { codeName: "Puro" }]);
    // The colleague who is away sees everything as before, without a mark.
    expect(JSON.stringify(await inboxPage(world, await as(aino.id), "fi"))).not.toContain("standIn");
  });

  test("what the stand-in does is logged as the stand-in's doing", async () => {
    const itemId = await tell(aino.id, kivi);
    const visitId = await ainosVisit();
    await open();
    const actor = await as(oiva.id);
    await openItem(world, actor, itemId);
    await settleItem(world, actor, { id: itemId, done: true, locale: "fi" });
    const none = { stage: null, personMet: null, note: null, minutes: null, nextStep: null, nextStepOn: null };
    await recordVisit(world, actor, visitId, { ...none, state: "done", channel: "phone" });
    await touchAsStandIn(kivi);
    const row = await world.db.selectFrom("inboxItem").selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ coachId: aino.id, seenAt: monday, doneAt: monday });
    const entries = (await log(world)).filter(({ actorId }) => actorId !== leadId);
    expect(entries.every(({ actorId }) => actorId === oiva.id)).toBe(true);
    expect(entries.map(({ verb, thing }) => `${verb} ${thing}`)).toEqual(
      expect.arrayContaining(["change inbox", "log visit", "change client"]),
    );
  });

  test("an item of a colleague one does not cover for does not exist", async () => {
    const itemId = await tell(aino.id, kivi);
    for (const act of [
      async () => openItem(world, await as(oiva.id), itemId),
      async () => settleItem(world, await as(oiva.id), { id: itemId, done: true, locale: "fi" }),
    ])
      expect(await refusal(act())).toBe(404);
    expect(await countUnseen(world, await as(oiva.id))).toBe(0);
    await open();
    await closeCover(
      world,
      await as(leadId),
      (await world.db.selectFrom("cover").select("id").executeTakeFirst())?.id ?? "",
    );
    expect(await refusal(openItem(world, await as(oiva.id), itemId))).toBe(404);
  });

  test("a calendar has the visits still to come while the cover lasts, marked, and nobody's name", async () => {
    await ainosVisit();
    const later = await ainosVisit("2026-11-30T11:00:00.000Z");
    await open();
    const key = (await makeCalendarAddress(world, await as(oiva.id))).split("/").at(-2) ?? "";
    const text = await feedCalendar(world, key);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).toContain("(tuuraus)");
    expect(text).not.toContain(later);
    expect(text).not.toContain("aino");
    world.clock = fixedClock("2026-11-27T22:30:00.000Z");
    expect(await feedCalendar(world, key)).not.toContain("BEGIN:VEVENT");
  });

  test("the lead reads that every look is logged: how many, by whom, opened by whom – and of no client", async () => {
    await open();
    expect((await coverPage(world, await as(leadId), "fi")).log).toMatchObject([
      { names: "oiva tuuraa: aino", days: "23.11.2026–27.11.2026", opened: expect.stringContaining("Avasi Lea") },
    ]);
    const before = await aClient(world.db, oiva, "Puro");
    await planPage(world, await as(oiva.id), before, "fi");
    await planPage(world, await as(oiva.id), kivi, "fi");
    await touchAsStandIn(kivi);
    const [told] = (await coverPage(world, await as(leadId), "fi")).log;
    expect(told?.looks).toContain(" 2 kertaa");
    world.clock = fixedClock("2026-11-24T08:00:00.000Z");
    await closeCover(world, await as(leadId), told?.id ?? "");
    const { log: ended } = await coverPage(world, await as(leadId), "en");
    expect(ended).toMatchObject([{ days: "23 Nov 2026–24 Nov 2026" }]);
    expect(JSON.stringify(ended)).not.toMatch(/Kivi|Puro/);
  });

  test("a lead sees numbers, and no client", async () => {
    expect(JSON.stringify(await coverPage(world, await as(leadId), "fi"))).not.toContain("Kivi");
  });
});

describe("handing over", () => {
  const hand = async (toCoachId: string, agreed = true) =>
    handClientOver(world, await as(aino.id), kivi, { toCoachId, agreed });

  test("the colleague has the client from then on, with a line on Today; the coach before has not", async () => {
    expect(await hand(oiva.id)).toEqual([]);
    expect(await names(aino.id)).toEqual([]);
    expect(await names(oiva.id)).toEqual(["Kivi"]);
    const { groups } = await todayPage(world, await as(oiva.id), "sv");
    expect(groups).toMatchObject([
      { group: "new", lines: [{ kind: "handover", text: "Kivi", detail: "Kom till dig från aino" }] },
    ]);
    expect((await log(world)).filter(({ verb }) => verb === "change")).toMatchObject([
      { thing: "client", thingId: kivi, actorId: aino.id },
    ]);
    world.clock = fixedClock("2026-12-08T06:50:00.000Z");
    const later = await todayPage(world, await as(oiva.id), "sv");
    expect(later.groups.flatMap(({ lines }) => lines.map(({ kind }) => kind))).not.toContain("handover");
  });

  test("only within the team, only with the client's knowledge, and never to a namesake", async () => {
    expect(await hand(stranger.id)).toEqual([{ field: "who", code: "who" }]);
    expect(await hand(aino.id)).toEqual([{ field: "who", code: "who" }]);
    expect(await hand(oiva.id, false)).toEqual([{ field: "agreed", code: "agreed" }]);
    await aClient(world.db, oiva, "Kivi");
    expect(await hand(oiva.id)).toEqual([{ field: "who", code: "name_given" }]);
    expect(await names(aino.id)).toEqual(["Kivi"]);
    expect(await world.db.selectFrom("handover").selectAll().execute()).toEqual([]);
  });

  test("somebody else's client does not exist", async () => {
    expect(await refusal(handoverPage(world, await as(oiva.id), kivi, "fi"))).toBe(404);
    const asked = { toCoachId: oiva.id, agreed: true };
    expect(await refusal(handClientOver(world, await as(stranger.id), kivi, asked))).toBe(404);
  });
});
