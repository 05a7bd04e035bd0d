// The client's own plan and the duties read together, against the real file: sealed, screened, version by version.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bringPlanBack, markDutiesRead, type PlanWords, planLimit, savePlan } from "#app/services/plans.server.ts";
import { dutiesPage, planPage } from "#app/services/plans-pages.server.ts";
import type { World } from "#app/world/world.server.ts";
import { demoClients } from "#db/seed/clients.ts";
import { endWorld } from "#tests/world.ts";
import { actor, clientId, log, makeDemoHouse, refusal } from "./demo-house.ts";

let world: World;
beforeAll(async () => {
  world = await makeDemoHouse();
});
beforeEach(async () => {
  await world.db.deleteFrom("clientPlan").execute();
});
afterAll(() => endWorld(world));

const holds = demoClients.filter((c) => c.consent && c.consent.untilDays > 100 && c.pausedDaysAgo === undefined);
/** A client whose language is not that of the coach. */
const swede = holds.find((c) => c.coach === "saga" && c.profile.lang !== "sv");
const own = holds.find((c) => c.coach === "taimi")?.codeName ?? "";

const words = (changes: Partial<PlanWords> = {}): PlanWords => ({
  ...{ skills: "Osaan leipoa.", wishes: "", possibilities: "", goals: "", helps: "" },
  ...changes,
});
const save = async (version: number, changes: Partial<PlanWords> = {}) =>
  savePlan(world, await actor(world, "taimi"), await clientId(world, own), { words: words(changes), version });
const shown = async () => planPage(world, await actor(world, "taimi"), await clientId(world, own), "fi");

describe("the plan", () => {
  test("is sealed, and each change is a version of its own, logged", async () => {
    expect(await save(0)).toBe("saved");
    expect(await save(1, { goals: "Haen leipomoon." })).toBe("saved");
    const rows = await world.db.selectFrom("clientPlan").selectAll().execute();
    expect(rows.map(({ version }) => version)).toEqual([1, 2]);
    expect(JSON.stringify(rows)).not.toMatch(/leipo/);
    expect((await shown()).headings.map(({ words: said }) => said)).toEqual([
      ...["Osaan leipoa.", "", "", "Haen leipomoon.", ""],
    ]);
    expect((await log(world)).filter(({ verb }) => verb === "change").length).toBeGreaterThanOrEqual(2);
  });

  test("what stands there already makes no version; what was changed meanwhile is not written over", async () => {
    await save(0);
    expect(await save(1)).toBe("same");
    expect(await save(0, { skills: "Muu" })).toEqual([{ field: "skills", code: "changed" }]);
    expect((await shown()).version).toBe(1);
  });

  test("undo brings back the version before, as a new one; a version there never was is not found", async () => {
    await save(0);
    await save(1, { skills: "Osaan siivota." });
    const taimi = await actor(world, "taimi");
    const id = await clientId(world, own);
    expect(await bringPlanBack(world, taimi, id, 1)).toBe("saved");
    expect(await shown()).toMatchObject({ version: 3, headings: [{ words: "Osaan leipoa." }, {}, {}, {}, {}] });
    expect((await shown()).earlier.map(({ version }) => version)).toEqual([2, 1]);
    expect(await refusal(bringPlanBack(world, taimi, id, 9))).toBe(404);
  });

  test("headings that are too long or say too much are told one by one, and nothing is kept", async () => {
    const told = await save(0, {
      skills: "x".repeat(planLimit + 1),
      helps: "Masennus helpottaa",
      goals: "040 123 4567",
    });
    expect(told).toEqual([
      { field: "skills", code: "too_long" },
      { field: "goals", code: "phone" },
      { field: "helps", code: "health_word" },
    ]);
    expect(await save(0, { skills: "x".repeat(planLimit) })).toBe("saved");
  });

  test("headings and examples are in the client's language, whatever the coach's own is", async () => {
    const page = await planPage(world, await actor(world, "saga"), await clientId(world, swede?.codeName ?? ""), "sv");
    expect(page.lang).not.toBe("sv");
    const said = { fi: "Mitä osaan", en: "What I can do", sv: "Vad jag kan" }[page.lang];
    expect(page.headings[0]?.label).toBe(said);
    expect(page.headings.every(({ examples }) => new Set(examples).size === 2)).toBe(true);
    expect(page.title).toContain("Plan");
  });

  test("no example would be refused by the screen itself", async () => {
    const page = await shown();
    const changes = Object.fromEntries(page.headings.map(({ heading, examples }) => [heading, examples.join(" ")]));
    expect(await save(0, changes)).toBe("saved");
  });
});

describe("whose it is", () => {
  test("another coach finds nothing; without consent nothing is changed", async () => {
    const id = await clientId(world, own);
    const saga = await actor(world, "saga");
    expect(await refusal(planPage(world, saga, id, "fi"))).toBe(404);
    expect(await refusal(savePlan(world, saga, id, { words: words(), version: 0 }))).toBe(404);
    expect(await refusal(bringPlanBack(world, saga, id, 1))).toBe(404);
    expect(await refusal(dutiesPage(world, saga, id, "fi"))).toBe(404);
    expect(await refusal(markDutiesRead(world, saga, id, true))).toBe(404);
    const later: World = { ...world, clock: () => new Date("2029-01-01T10:00:00Z") };
    const taimi = await actor(world, "taimi");
    expect(await savePlan(later, taimi, id, { words: words(), version: 0 })).toMatchObject([{ code: "no_consent" }]);
    expect(await markDutiesRead(later, taimi, id, true)).toMatchObject([{ code: "no_consent" }]);
    expect(await world.db.selectFrom("clientPlan").select("id").execute()).toEqual([]);
  });
});

test("the duties of a job-seeker: a dated source, and the day they were gone through, which can be taken back", async () => {
  const taimi = await actor(world, "taimi");
  const id = await clientId(world, own);
  const page = () => dutiesPage(world, taimi, id, "fi");
  expect((await page()).readOn).toBeNull();
  expect((await page()).source.text).toMatch(/22\.11\.2026/);
  // Every part names where it was held against, or says that it was not.
  const { parts, source } = await page();
  for (const { sources, key } of parts)
    for (const { name, to } of sources)
      expect([name, new URL(to).protocol], key).toEqual([expect.any(String), "https:"]);
  expect(parts.filter(({ sources }) => sources.length === 0).map(({ key }) => key)).toEqual(["tell", "ask"]);
  expect(source.none).not.toBe("");
  // A number is never said without "usually".
  const counted = parts.flatMap(({ texts }) => texts).filter((text) => /neljä|kolmen|parin/.test(text));
  expect(counted).toHaveLength(2);
  for (const text of counted) expect(text).toMatch(/yleensä/i);
  await markDutiesRead(world, taimi, id, true);
  expect((await page()).readOn).toBe("21.11.2026");
  await markDutiesRead(world, taimi, id, false);
  expect((await page()).readOn).toBeNull();
});
