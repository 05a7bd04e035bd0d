// New ads before an officer, one click and back; the quiet digest over a real SMTP conversation.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openPost } from "#app/mail/post.server.ts";
import type { Actor } from "#app/services/access.ts";
import { lettersBehind, setLettersBehind } from "#app/services/coach-letters.server.ts";
import { writeNewAdsLetters } from "#app/services/new-ads-letters.server.ts";
import { actOnAd, newAdsPage, takeBack } from "#app/services/new-ads-page.server.ts";
import { runners } from "#app/services/runners.server.ts";
import { actorOf } from "#app/services/session.server.ts";
import { actOnSubscriptions, type SubscriptionReply } from "#app/services/subscription-acts.server.ts";
import { tipsPage } from "#app/services/tip-list.server.ts";
import { runJob } from "#app/services/work.server.ts";
import { fixedClock } from "#app/world/clock.server.ts";
import type { World } from "#app/world/world.server.ts";
import { publishDemand } from "#db/demand.ts";
import { tellCoach } from "#db/inbox.ts";
import { addOrganisation, addPerson, findPerson } from "#db/people.ts";
import { keepVacancy } from "#db/vacancies.ts";
import type { Role } from "#db/vocabulary/lists.ts";
import { unknownFacts } from "#db/vocabulary/vacancy.ts";
import { aCoach, aVacancy } from "#tests/db/make.ts";
import { bodyOf, startMailServer } from "#tests/mail-server.ts";
import { endWorld, makeWorld } from "#tests/world.ts";
import { refusal } from "./demo-house.ts";

/** Monday 23 November 2026, 9:00 in Finland. */
const monday = "2026-11-23T07:00:00.000Z";

let world: World;
let vilja: Actor;
let organisationId: string;
beforeEach(async () => {
  world = await makeWorld(monday);
  const now = world.clock();
  organisationId = await addOrganisation(world.db, {
    kind: "employment_area",
    name: "Alue",
    municipalities: ["837", "536"],
    now,
  });
  vilja = await person("vilja", "te_contact");
});
afterEach(() => endWorld(world));

async function person(name: string, role: Role): Promise<Actor> {
  const roles = [{ role, organisationId, teamId: null, employerId: null }];
  const made = { email: `${name}@example.invalid`, name, passwordHash: "h", locale: "fi" as const, demo: false, roles };
  const found = await findPerson(world.db, await addPerson(world.db, { ...made, now: world.clock() }));
  if (!found) throw new Error("nobody");
  return actorOf(world, found);
}

const at = (instant: string) => {
  world.clock = fixedClock(instant);
};

async function anAd(id: string, { sector = "tol2008:56", town = "837", title = "Tiskaaja" } = {}): Promise<void> {
  const facts = {
    ...unknownFacts(),
    sectors: [sector],
    workplaces: [{ country: "FI", municipality: town, origin: "stated" as const }],
  };
  const vacancy = await aVacancy(world.db, id.padStart(25, "0"), { facts, texts: { fi: { title } } });
  await world.db.transaction().execute((trx) => keepVacancy(trx, vacancy, world.clock()));
}
const idOf = (id: string) => id.padStart(25, "0");

const follow = (
  who: Actor,
  sector = "tol2008:I",
  area = "municipality:837",
  letters = false,
): Promise<SubscriptionReply> => actOnSubscriptions(world, who, { act: "add", sector, area, letters }, "fi");
const shown = async (who = vilja) => (await newAdsPage(world, who, "fi")).ads.map(({ vacancy }) => vacancy.id);

describe("new ads before an officer", () => {
  test("are those of followed sectors and areas, of the last two weeks, open and visible", async () => {
    await follow(vilja);
    await anAd("a");
    await anAd("elsewhere", { town: "091" });
    await anAd("other", { sector: "tol2008:Q" });
    await anAd("hidden");
    await world.db.updateTable("vacancy").set({ visibility: "partners" }).where("id", "=", idOf("hidden")).execute();
    await anAd("filled");
    await world.db.updateTable("vacancy").set({ status: "filled" }).where("id", "=", idOf("filled")).execute();
    expect(await shown()).toEqual([idOf("a")]);
    at("2026-12-08T07:00:00.000Z");
    expect(await shown()).toEqual([]);
  });

  test("are by themselves those the demand board shows in the officer's own towns, and nothing it does not", async () => {
    await anAd("kitchen");
    await anAd("care", { sector: "tol2008:Q" });
    await anAd("far", { town: "211" });
    expect(await shown()).toEqual([]);
    const cell = { areaKind: "region", areaCode: "06", sector: "tol2008:I", shown: 10 } as const;
    await world.db.transaction().execute((trx) => publishDemand(trx, "2026-11", [cell], world.clock()));
    const page = await newAdsPage(world, vilja, "fi");
    expect(page.ads).toMatchObject([
      { vacancy: { id: idOf("kitchen") }, because: expect.stringContaining("Nyt kysytty: ") },
    ]);
    expect(page.ads[0]?.because).toContain("Pirkanmaa");
  });

  test("are forwarded with one click and taken back; put aside and brought back; known as somebody's tip", async () => {
    await follow(vilja);
    await anAd("a");
    await anAd("b");
    const act = (act: "forward" | "pass" | "unpass", id: string, who = vilja) =>
      actOnAd(world, who, { act, vacancyId: idOf(id), locale: "fi" });
    const sent = await act("forward", "a");
    expect(await act("forward", "a")).toEqual(sent);
    const tip = sent.undo && "tip" in sent.undo ? sent.undo.tip : "";
    expect((await newAdsPage(world, vilja, "fi")).tipped).toMatchObject([
      { vacancy: { id: idOf("a") }, tipped: "mine" },
    ]);
    expect((await tipsPage(world, vilja, { locale: "fi" })).tips).toMatchObject([{ id: tip, state: "received" }]);
    const oskar = await person("oskar", "te_contact");
    await follow(oskar);
    expect((await newAdsPage(world, oskar, "fi")).tipped).toMatchObject([{ tipped: "other" }]);
    expect(await refusal(takeBack(world, oskar, tip, "fi"))).toBe(404);
    // Nobody is told within the minute.
    const job = await world.db
      .selectFrom("job")
      .select("runAfter")
      .where("kind", "=", "reverse_match")
      .executeTakeFirstOrThrow();
    expect(Date.parse(job.runAfter)).toBeGreaterThan(Date.now() + 30_000);
    expect(await takeBack(world, vilja, tip, "fi")).toContain("otettu takaisin");
    expect(await refusal(takeBack(world, vilja, tip, "fi"))).toBe(404);
    expect((await shown()).length).toBe(2);
    await act("pass", "b");
    expect(await shown()).toEqual([idOf("a")]);
    expect((await shown(oskar)).length).toBe(2);
    await act("unpass", "b");
    expect((await shown()).length).toBe(2);
  });

  test("taken back keep what a coach would have been told anyway, and stay sent once a coach has looked", async () => {
    await anAd("a");
    const aino = await aCoach(world.db, "aino");
    const bo = await aCoach(world.db, "bo", aino.teamId);
    const sent = await actOnAd(world, vilja, { act: "forward", vacancyId: idOf("a"), locale: "fi" });
    const tipId = sent.undo && "tip" in sent.undo ? sent.undo.tip : "";
    const one = { clientId: "c", for: [], against: [], rulesVersion: "1" };
    const tell = (coachId: string, group: "good" | "possible") =>
      world.db
        .transaction()
        .execute((trx) =>
          tellCoach(trx, { coachId, vacancyId: idOf("a"), tipId, clients: [{ ...one, group }], now: world.clock() }),
        );
    await tell(aino.id, "good");
    await tell(bo.id, "possible");
    await takeBack(world, vilja, tipId, "fi");
    const rows = () => world.db.selectFrom("inboxItem").select(["coachId", "tipId"]).execute();
    expect(await rows()).toEqual([{ coachId: aino.id, tipId: null }]);
    const again = await actOnAd(world, vilja, { act: "forward", vacancyId: idOf("a"), locale: "fi" });
    const second = again.undo && "tip" in again.undo ? again.undo.tip : "";
    await world.db.updateTable("inboxItem").set({ tipId: second, seenAt: monday }).execute();
    expect(await takeBack(world, vilja, second, "fi")).toContain("jo katsonut");
    expect((await tipsPage(world, vilja, { locale: "fi" })).total).toBe(1);
  });
});

const letters = async (kind: string) =>
  (await world.db.selectFrom("letter").selectAll().orderBy("createdAt").execute()).filter((one) => one.kind === kind);

describe("the quiet digest", () => {
  test("says how many and nothing more, once a day at most, and stops by its own link", async () => {
    const mail = await startMailServer();
    try {
      world.mail = { ...world.mail, post: openPost({ url: mail.url, from: "rinnalla@example.invalid" }) };
      await follow(vilja, "tol2008:I", "municipality:837", true);
      await writeNewAdsLetters(world);
      expect(await letters("new_ads")).toEqual([]);
      at("2026-11-23T08:00:00.000Z");
      await anAd("a", { title: "Tiskaaja Kahvila Äyskäriin" });
      await anAd("b");
      await Promise.all([writeNewAdsLetters(world), writeNewAdsLetters(world)]);
      await writeNewAdsLetters(world);
      while (await runJob(world, "test", { letter: runners.letter }));
      const [received, ...more] = mail.received;
      expect(more).toEqual([]);
      if (!received) throw new Error("no letter came");
      expect(received.to).toEqual(["vilja@example.invalid"]);
      const body = bodyOf(received);
      expect(body).toContain("2 uutta ilmoitusta");
      expect(body).toContain("http://rinnalla.example/te/new");
      expect(body).not.toMatch(/Tiskaaja|Äyskäri/);
      const key = /stop-letters\/([\w-]+)/.exec(body)?.[1] ?? "";
      expect(await lettersBehind(world, key)).toBe(true);
      at("2026-11-24T08:00:00.000Z");
      await anAd("c");
      await setLettersBehind(world, key, false);
      await writeNewAdsLetters(world);
      expect(await letters("new_ads")).toHaveLength(1);
      await setLettersBehind(world, key, true);
      await writeNewAdsLetters(world);
      expect(await letters("new_ads")).toHaveLength(2);
    } finally {
      await mail.stop();
    }
  });

  test("not for what was looked at, is a tip already, or came where letters are off; nor on a free day or at night", async () => {
    await follow(vilja, "tol2008:I", "municipality:837", true);
    await follow(vilja, "tol2008:Q", "municipality:837", false);
    at("2026-11-23T08:00:00.000Z");
    await anAd("quiet", { sector: "tol2008:Q" });
    await anAd("seen");
    at("2026-11-23T09:00:00.000Z");
    await newAdsPage(world, vilja, "fi");
    await anAd("tip");
    await actOnAd(world, vilja, { act: "forward", vacancyId: idOf("tip"), locale: "fi" });
    const sweepAt = async (instant: string) => {
      at(instant);
      await writeNewAdsLetters(world);
      return (await letters("new_ads")).length;
    };
    expect(await sweepAt("2026-11-23T10:00:00.000Z")).toBe(0);
    await anAd("new");
    // Night, Saturday, Independence Day, and then a Monday morning.
    expect(await sweepAt("2026-11-23T20:00:00.000Z")).toBe(0);
    expect(await sweepAt("2026-11-28T10:00:00.000Z")).toBe(0);
    expect(await sweepAt("2026-11-30T10:00:00.000Z")).toBe(1);
  });
});
