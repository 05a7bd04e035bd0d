// Tips without an ad and sectors that are followed: whom they reach, how far they come, who is thanked – and never a client.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/services/access.ts";
import { openReceived, receivedPage, settleReceived } from "#app/services/received-tips.server.ts";
import { reverseMatch } from "#app/services/reverse-match.server.ts";
import { subscriptionsPage } from "#app/services/subscriptions.server.ts";
import { tipsPage } from "#app/services/tip-list.server.ts";
import { closeOldTips, settleTip, tipPage } from "#app/services/tip-page.server.ts";
import { planPage } from "#app/services/visit-pages.server.ts";
import { visitPage } from "#app/services/visit-view.server.ts";
import { type PlanSent, planVisit, recordVisit, thankSender } from "#app/services/visits.server.ts";
import { fixedClock } from "#app/world/clock.server.ts";
import type { World } from "#app/world/world.server.ts";
import type { InboxClient } from "#db/inbox.ts";
import { endWorld } from "#tests/world.ts";
import { actor, makeDemoHouse, refusal } from "./demo-house.ts";
import { addNeed, followAs, type Need } from "./needs.ts";

let world: World;
let vilja: Actor;
let taimi: Actor;
beforeEach(async () => {
  world = await makeDemoHouse();
  await world.db.deleteFrom("inboxItem").execute();
  await world.db.deleteFrom("subscription").execute();
  vilja = await actor(world, "vilja");
  taimi = await actor(world, "taimi");
});
afterEach(() => endWorld(world));

const at = (instant: string) => {
  world.clock = fixedClock(instant);
};

const aNeed = (given: Need = {}) => addNeed(world, vilja, given);
const match = (tipId: string) => reverseMatch(world, { tipIds: [tipId] });
const receivers = async () => {
  const rows = await world.db.selectFrom("tipReceiver").selectAll().orderBy("coachId").execute();
  return rows.map((row) => ({ ...row, named: JSON.parse(row.clients) as InboxClient[] }));
};
const follow = (who: Actor, sector: string, area: string) => followAs(world, who, sector, area);

describe("a tip without an ad is told", () => {
  test("to coaches with a client whose wishes lie there, at most five each and that coach's own, and once", async () => {
    const tip = await aNeed();
    await match(tip);
    await match(tip);
    const told = await receivers();
    expect(told.length).toBeGreaterThan(0);
    for (const { coachId, named } of told) {
      expect(named.length).toBeGreaterThan(0);
      expect(named.length).toBeLessThanOrEqual(5);
      const ids = named.map(({ clientId }) => clientId);
      const rows = await world.db.selectFrom("client").selectAll().where("id", "in", ids).execute();
      expect(rows).toHaveLength(ids.length);
      const teams = await world.db.selectFrom("personRole").select("teamId").where("personId", "=", coachId).execute();
      for (const row of rows) {
        const shared = row.sharedWithTeamAt !== null && teams.some(({ teamId }) => teamId === row.teamId);
        expect(row.coachId === coachId || shared).toBe(true);
        expect(row.consentedAt).not.toBeNull();
        expect(row.pausedAt).toBeNull();
      }
    }
  });

  test("for nobody who has ruled the employer out", async () => {
    const first = await aNeed();
    await match(first);
    const [one] = (await receivers()).flatMap(({ named }) => named);
    const { employerId } = await world.db
      .selectFrom("tip")
      .select("employerId")
      .where("id", "=", first)
      .executeTakeFirstOrThrow();
    const createdAt = world.clock().toISOString();
    await world.db
      .insertInto("clientExcludedEmployer")
      .values({ clientId: one?.clientId ?? "", employerId: employerId ?? "", createdAt })
      .execute();
    await world.db.deleteFrom("tipReceiver").execute();
    await match(await aNeed());
    const named = (await receivers()).flatMap((row) => row.named.map(({ clientId }) => clientId));
    expect(named).not.toContain(one?.clientId);
  });

  test("to nobody where neither work nor sector is understood, far away, or once it is closed", async () => {
    await match(await aNeed({ isco4: null, sector: null }));
    await match(await aNeed({ town: "890" }));
    const closed = await aNeed();
    await settleTip(world, vilja, closed, "close");
    await match(closed);
    await reverseMatch(world, { tipIds: ["unknown", 7] });
    expect(await receivers()).toEqual([]);
  });

  test("to who follows its sector and area, with no client named", async () => {
    const saga = await actor(world, "saga");
    expect(await follow(saga, "tol2008:I", "employment_area:28")).toMatchObject({
      said: expect.stringContaining("Seuraat nyt"),
    });
    await match(await aNeed({ town: "890" }));
    expect(await receivers()).toMatchObject([{ coachId: saga.personId, named: [], subscribedAt: expect.any(String) }]);
    expect((await receivedPage(world, saga, "fi")).received).toMatchObject([{ subscribed: true, clients: [] }]);
    expect((await receivedPage(world, taimi, "fi")).received).toEqual([]);
  });
});

const plan = (tip: string): PlanSent => ({
  ...{ employerName: "Lounas Äyskäri Oy", tip, date: "2026-11-25", time: "13:00", purpose: "introduce" },
  ...{ channel: "in_person", personMet: null, told: "" },
});
const log = { state: "done", channel: "in_person", stage: null, personMet: null, note: null, minutes: null } as const;

/** Told to Taimi, who follows the field. */
async function toldTaimi() {
  await follow(taimi, "tol2008:I", "municipality:837");
  const tip = await aNeed();
  await match(tip);
  const [row] = (await receivedPage(world, taimi, "fi")).received;
  if (!row) throw new Error("not told");
  return { tip, row: row.id };
}
const state = async (tip: string) => (await tipPage(world, vilja, tip, "fi")).tip.state;
const letters = async () =>
  (await world.db.selectFrom("letter").select(["kind", "toAddress", "params"]).execute()).filter(({ kind }) =>
    kind.startsWith("tip_"),
  );

describe("a tip without an ad moves", () => {
  test("when it is read, planned from, and visited; the officer is written to twice and thanked once", async () => {
    const { tip, row } = await toldTaimi();
    expect(await state(tip)).toBe("received");
    expect(await openReceived(world, taimi, row)).toBe(tip);
    expect(await state(tip)).toBe("looked_at");
    const page = await planPage(world, taimi, { tip }, "fi");
    expect(page).toMatchObject({ tip: { id: tip, need: "Keittiöön ehkä keväällä joku." }, about: `?tip=${tip}` });
    expect(page.employer?.name).toBe("Lounas Äyskäri Oy");
    const planned = await planVisit(world, taimi, plan(tip));
    if (!planned.ok) throw new Error("not planned");
    expect(await state(tip)).toBe("visit_planned");
    expect(await refusal(thankSender(world, taimi, planned.visitId, true))).toBe(404);
    expect((await tipPage(world, vilja, tip, "fi")).tip).toMatchObject({ visited: false, thanks: false });
    await recordVisit(world, taimi, planned.visitId, { ...log, nextStep: null, nextStepOn: null });
    await recordVisit(world, taimi, planned.visitId, { ...log, nextStep: null, nextStepOn: null });
    expect(await state(tip)).toBe("employer_contacted");
    expect((await tipPage(world, vilja, tip, "fi")).tip).toMatchObject({ visited: true, thanks: false });
    expect((await letters()).map(({ kind }) => kind).sort()).toEqual(["tip_followed_up", "tip_thanks"]);
    for (const { toAddress, params } of await letters()) {
      expect(toAddress).toMatch(/^vilja/);
      expect(JSON.parse(params).title).toBe("Lounas Äyskäri Oy");
    }
    expect((await visitPage(world, taimi, planned.visitId, "fi")).thanks).toBe("open");
    await thankSender(world, taimi, planned.visitId, true);
    expect((await tipPage(world, vilja, tip, "fi")).tip.thanks).toBe(true);
    await thankSender(world, taimi, planned.visitId, false);
    expect((await tipPage(world, vilja, tip, "fi")).tip.thanks).toBe(false);
  });

  test("not by a coach who was not told", async () => {
    const { tip, row } = await toldTaimi();
    const saga = await actor(world, "saga");
    await world.db.deleteFrom("tipReceiver").where("coachId", "=", saga.personId).execute();
    for (const doing of [
      openReceived(world, saga, row),
      settleReceived(world, saga, { id: row, done: true, locale: "fi" }),
      planPage(world, saga, { tip }, "fi"),
      planVisit(world, saga, plan(tip)),
    ])
      expect(await refusal(doing)).toBe(404);
    expect(await state(tip)).toBe("received");
  });

  test("to done and back in the coach's inbox, and is closed by its sender or after ninety days", async () => {
    const { tip, row } = await toldTaimi();
    await settleReceived(world, taimi, { id: row, done: true, locale: "fi" });
    expect(await receivedPage(world, taimi, "fi")).toMatchObject({ received: [], receivedDone: [{ id: row }] });
    await settleReceived(world, taimi, { id: row, done: false, locale: "fi" });
    expect((await receivedPage(world, taimi, "fi")).received).toHaveLength(1);
    const oskar = await actor(world, "oskar");
    expect(await refusal(settleTip(world, oskar, tip, "close"))).toBe(404);
    await settleTip(world, vilja, tip, "close");
    expect((await receivedPage(world, taimi, "fi")).received).toEqual([]);
    await settleTip(world, vilja, tip, "reopen");
    expect(await state(tip)).toBe("looked_at");
    at("2027-02-18T10:00:00.000Z");
    await closeOldTips(world);
    expect(await state(tip)).toBe("looked_at");
    at("2027-02-20T10:00:00.000Z");
    await closeOldTips(world);
    await closeOldTips(world);
    expect((await tipPage(world, vilja, tip, "fi")).history.filter((one) => one.state === "closed")).toHaveLength(1);
  });
});

test("the officer's list has both kinds of tips, by state and in pages, with counts of all", async () => {
  for (let n = 0; n < 23; n++) await aNeed({ employer: `Ravintola ${n}` });
  const all = await tipsPage(world, vilja, { locale: "fi" });
  expect(all).toMatchObject({ total: 23, page: 1, pages: 2 });
  expect(all.tips).toHaveLength(20);
  const [first] = all.tips;
  await settleTip(world, vilja, first?.id ?? "", "close");
  const closed = await tipsPage(world, vilja, { locale: "fi", state: "closed", page: 7 });
  expect(closed).toMatchObject({ page: 1, pages: 1, tips: [{ id: first?.id, state: "closed" }] });
  expect(Object.fromEntries(closed.counts.map(({ state: one, count }) => [one, count]))).toMatchObject({
    received: 22,
    closed: 1,
  });
  expect((await tipsPage(world, vilja, { locale: "fi", page: 2 })).tips).toHaveLength(3);
});

test("nothing of a client is in what an officer reads or is sent, whatever became of the tip", async () => {
  const { tip } = await toldTaimi();
  const planned = await planVisit(world, taimi, plan(tip));
  if (!planned.ok) throw new Error("not planned");
  await recordVisit(world, taimi, planned.visitId, { ...log, note: "Kanarianote", nextStep: null, nextStepOn: null });
  await thankSender(world, taimi, planned.visitId, true);
  const shown = JSON.stringify([
    await tipsPage(world, vilja, { locale: "fi" }),
    await tipPage(world, vilja, tip, "fi"),
    await subscriptionsPage(world, vilja, "fi"),
    await letters(),
  ]);
  const clients = await world.db.selectFrom("client").select(["id", "codeName"]).execute();
  const people = await world.db.selectFrom("person").select(["id", "name"]).where("id", "!=", vilja.personId).execute();
  const rows = await receivers();
  const secrets = [
    ...clients.flatMap(({ id, codeName }) => [id, codeName]),
    ...people.flatMap(({ id, name }) => [id, name]),
    ...rows.map(({ id }) => id),
    ...["Kanarianote", planned.visitId],
  ];
  for (const secret of secrets) expect(shown).not.toContain(secret);
});
