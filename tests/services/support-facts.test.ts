// Support facts: kept by an area's own officers, each with source and day; old ones say so, and nothing is lost.
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { readFact } from "#app/forms/support-fact.ts";
import type { Actor } from "#app/services/access.ts";
import { coachAreaPage, officerAreaPage } from "#app/services/area-pages.server.ts";
import { newQuestionPage } from "#app/services/question-pages.server.ts";
import { type FactToKeep, keepFact, moveFact, renewFact, supportPage } from "#app/services/support-editing.server.ts";
import { factsWhere } from "#app/services/support-facts.server.ts";
import { planPage } from "#app/services/visit-pages.server.ts";
import { fixedClock } from "#app/world/clock.server.ts";
import type { World } from "#app/world/world.server.ts";
import { endWorld } from "#tests/world.ts";
import { actor, makeDemoHouse, refusal } from "./demo-house.ts";

let world: World;
let vilja: Actor;
let robin: Actor;

beforeAll(async () => {
  world = await makeDemoHouse();
  vilja = await actor(world, "vilja");
  robin = await actor(world, "robin");
});
// The demo's own facts were written before today: what a test adds goes.
afterEach(async () => {
  await world.db.deleteFrom("supportFact").where("createdAt", ">=", "2026-11-21").execute();
});
afterAll(() => endWorld(world));

const fact: FactToKeep = {
  ...{ areaCode: "08", topic: "pay_subsidy", standing: "used_up", text: "Määräraha on käytetty." },
  ...{ source: "Päätös 20.11.", sourceUrl: "https://hel.example/tuki", datedOn: "2026-11-20" },
};
/** A little later: versions are told apart by when they were written. */
const later = (minutes: number): World => ({
  ...world,
  clock: fixedClock(new Date(Date.parse("2026-11-21T10:00:00.000Z") + minutes * 60_000).toISOString()),
});
const subsidy = async (w = world) =>
  (await supportPage(w, vilja, { area: "08" }, "fi")).topics.find(({ topic }) => topic === "pay_subsidy");

describe("a fact", () => {
  test("is kept with its source and day, and the one before stays to be read", async () => {
    expect(await keepFact(later(1), vilja, fact)).toEqual([]);
    const topic = await subsidy();
    expect(topic?.current).toMatchObject({
      ...{ text: "Määräraha on käytetty.", standing: "käytetty loppuun", source: "Päätös 20.11." },
      ...{ sourceUrl: "https://hel.example/tuki", date: "20.11.2026", stale: "" },
    });
    expect(topic?.earlier).toMatchObject([{ standing: "rajoitetusti", by: "Vilja Vinkkilä", removed: false }]);
  });

  test("that was taken off does not bring back the one before it, and comes back itself", async () => {
    await keepFact(later(1), vilja, fact);
    const id = (await subsidy())?.current?.id ?? "";
    await moveFact(later(2), vilja, id, true);
    expect((await subsidy())?.current).toBeNull();
    await moveFact(later(3), vilja, id, false);
    expect((await subsidy())?.current?.id).toBe(id);
  });

  test("older than three months says how old it is, until somebody says that it still holds", async () => {
    const supplement = async (w: World) =>
      (await supportPage(w, vilja, { area: "08" }, "fi")).topics.find(({ topic }) => topic === "local_supplement");
    const old = (await supplement(world))?.current;
    expect(old?.stale).toBe("Varmista ennen kuin luotat tähän: 4 kuukautta vanha.");
    expect((await officerAreaPage(world, vilja, "fi")).stale).toBe(1);
    await renewFact(later(1), vilja, old?.id ?? "");
    expect((await supplement(world))?.current).toMatchObject({ stale: "", text: old?.text, date: "21.11.2026" });
    expect((await officerAreaPage(world, vilja, "fi")).stale).toBe(0);
  });

  test("is stale from the ninety-first day", async () => {
    const on = async (datedOn: string) => {
      await keepFact(later(1), vilja, { ...fact, topic: "other", datedOn });
      const { known } = await factsWhere(world, { home: "091" }, "fi");
      const stale = known[0]?.facts.find(({ topic }) => topic === "other")?.stale;
      await world.db.deleteFrom("supportFact").where("topic", "=", "other").execute();
      return stale;
    };
    expect(await on("2026-08-23")).toBe("");
    expect(await on("2026-08-22")).toMatch(/3 kuukautta/);
  });

  test("holds nobody's number but a service's, no day to come, and is its own officers' to change", async () => {
    const codes = async (more: Partial<FactToKeep>) =>
      (await keepFact(world, vilja, { ...fact, ...more })).map(({ field, code }) => `${field}:${code}`);
    expect(await codes({ text: "Soita 040 123 4567" })).toEqual(["text:phone"]);
    expect(await codes({ source: "aino@hel.example" })).toEqual(["source:email"]);
    expect(await codes({ datedOn: "2026-11-22" })).toEqual(["datedOn:future"]);
    expect(await codes({ topic: "contact", text: "Palvelunumero 09 310 1234, tuki@hel.example" })).toEqual([]);
    expect(await codes({ topic: "contact", text: "Tuki 09 310 1234, F32.1" })).toEqual(["text:diagnosis_code"]);
    expect(await codes({ topic: "contact", text: "Soita asiasta 131052-308T" })).toEqual(["text:identity_code"]);
    expect(await codes({ topic: "contact", text: "09 310 1234 ".repeat(30) })).toEqual(["text:too_long"]);
    expect(await refusal(keepFact(world, vilja, { ...fact, areaCode: "09" }))).toBe(404);
    expect(await refusal(keepFact(world, robin, fact))).toBe(404);
    expect(await refusal(supportPage(world, vilja, { area: "09" }, "fi"))).toBe(404);
    const [kept] = await world.db.selectFrom("supportFact").select("id").execute();
    expect(await refusal(moveFact(world, robin, kept?.id ?? "", true))).toBe(404);
  });

  test("leads only to a page: no other kind of address, no password in it", () => {
    const read = (sourceUrl: string) => {
      const form = new FormData();
      for (const [name, value] of Object.entries({ ...fact, sourceUrl })) form.set(name, value ?? "");
      const done = readFact(form);
      return done.ok ? done.value.sourceUrl : done.problems;
    };
    expect(read("")).toBeNull();
    expect(read("https://hel.example/a?b=1")).toBe("https://hel.example/a?b=1");
    for (const odd of ["javascript:alert(1)", "http://hel.example", "https://a:b@hel.example", "hel.example"])
      expect(read(odd)).toEqual([{ field: "sourceUrl", code: "address_odd" }]);
  });
});

describe("where a coach plans", () => {
  test("the facts of the workplace's area stand beside, by the vacancy, the employer or the home", async () => {
    const row = await world.db
      .selectFrom("vacancyWorkplace")
      .select("vacancyId")
      .where("municipalityCode", "=", "049")
      .executeTakeFirstOrThrow();
    const page = await planPage(world, robin, { vacancy: row.vacancyId }, "fi");
    expect(page.support.areas).toContain("Espoo-Kauniainen");
    const topics = page.support.known.flatMap(({ facts }) => facts.map(({ topic }) => topic));
    expect(topics).toEqual(expect.arrayContaining(["pay_subsidy", "before_start"]));
    const [known] = page.support.known.flatMap(({ facts }) => facts);
    expect(known).toMatchObject({ source: "demo, keksitty tieto", date: expect.stringMatching(/2026/) });
    expect((await factsWhere(world, { home: "837" }, "fi")).areas).toBe("Tampereen seutu");
    expect((await factsWhere(world, { home: "" }, "fi")).areas).toBe("");
  });

  test("the hub shows the areas of one's organisation, the question form what bears on pay subsidy", async () => {
    const { facts } = await coachAreaPage(world, robin, "sv");
    expect(facts.map(({ name }) => name)).toEqual(["Esbo-Grankulla", "Helsingfors"]);
    const form = await newQuestionPage(world, robin, "sv");
    const topics = form.facts.flatMap((area) => area.facts.map(({ topic }) => topic));
    expect(new Set(topics)).toEqual(new Set(["pay_subsidy", "before_start"]));
  });
});
