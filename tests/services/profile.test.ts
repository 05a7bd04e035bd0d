// A profile is made part by part: each save a new version, only what the part is about, and always a way back.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSection } from "#app/forms/profile-sections.ts";
import type { Actor } from "#app/services/access.ts";
import { withdrawConsent } from "#app/services/client-consent.server.ts";
import { openClient } from "#app/services/client-opening.server.ts";
import { getClient, wordsOf } from "#app/services/clients.server.ts";
import { profilePage } from "#app/services/profile-page.server.ts";
import { changeSection } from "#app/services/profile-sections.server.ts";
import { restoreVersion, versionsPage } from "#app/services/profile-versions.server.ts";
import { suggestFor } from "#app/services/suggestions.server.ts";
import { reachKm } from "#app/services/travel-reach.ts";
import { patternsOfWeek } from "#app/services/week-patterns.ts";
import type { World } from "#app/world/world.server.ts";
import { dayTimes, weekDays } from "#db/vocabulary/profile.ts";
import { profileSections } from "#db/vocabulary/profile-sections.ts";
import { endWorld } from "#tests/world.ts";
import { actor, clientId, makeDemoHouse, refusal } from "./demo-house.ts";

let world: World;
let taimi: Actor;
let id: string;
beforeAll(async () => {
  world = await makeDemoHouse();
  taimi = await actor(world, "taimi");
  const sent = { consentOn: "2026-11-21", months: 12, codeName: "Kiuru", home: "33100", wishes: "Siivousta" };
  const made = await openClient(world, taimi, sent, "fi");
  if (!made.ok) throw new Error("not opened");
  id = made.id;
});
afterAll(() => endWorld(world));

const now = () => getClient(world, taimi, id);

/** Sends a part's form as a browser would, and says what came of it. */
async function send(section: string, fields: Record<string, string | string[]>, version?: number) {
  const form = new FormData();
  form.set("section", section);
  form.set("version", String(version ?? (await now()).profileVersion));
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(name, value);
  const read = readSection(form);
  if (!read) throw new Error("not one of our forms");
  if (!read.ok) return read.problems.map(({ field, code }) => `${field} ${code}`);
  const kept = await changeSection(world, taimi, id, read);
  return kept.ok ? (kept.same ? "same" : "kept") : kept.problems.map(({ field, code }) => `${field} ${code}`);
}

describe("each part", () => {
  test("strengths: own words, sealed, and skills", async () => {
    expect(await send("strengths", { words: "Olen tarkka.", skills: "kassatyö, Excel; kassatyö" })).toBe("kept");
    const client = await now();
    expect(wordsOf(world, client)).toEqual({ wishes: "Siivousta", strengths: "Olen tarkka." });
    expect(client.profile.skills).toEqual(["kassatyö", "Excel"]);
    expect(client.strengthsSealed).not.toContain("tarkka");
    expect(await send("strengths", { words: "Soita 040 1234567", skills: "ADHD" })).toEqual([
      "words phone",
      "skills health_word",
    ]);
  });

  test("conditions: gladly, rather not, and on no account, which is a must", async () => {
    expect(await send("conditions", { team: "like", noise: "avoid", heights: "never" })).toBe("kept");
    const { profile } = await now();
    expect(profile).toMatchObject({ like: ["team"], avoid: ["noise", "heights"], must: ["conditions.avoid.heights"] });
    expect((await profilePage(world, taimi, id, "fi")).fields.choices).toEqual({
      ...{ team: "like", noise: "avoid", heights: "never" },
    });
  });

  test("times drawn on a week: what is marked suits, what is marked nowhere does not", async () => {
    const week = ["mon:day", "tue:day", "wed:evening"];
    expect(await send("times", { week, min: "15", max: "22,5", timesMust: "yes" })).toBe("kept");
    const { profile } = await now();
    expect(profile).toMatchObject({
      week,
      patterns: ["day", "evening"],
      notPatterns: ["early_morning", "night", "weekend"],
      hours: { min: 15, max: 22.5 },
    });
    expect(profile.must).toContain("conditions.notPatterns");
    expect(await send("times", { min: "30", max: "20" })).toEqual(["min hours_order"]);
    expect(await send("times", { min: "paljon" })).toEqual(["min number_odd"]);
  });

  test("area: a home, towns and regions, kilometres or minutes by a way of travelling", async () => {
    const fields = { home: "Nokia", places: "Tammerfors, Lempäälä", limit: "minutes", minutes: "40", way: "bike" };
    expect(await send("area", { ...fields, car: "no", areaMust: "yes" })).toBe("kept");
    const { profile } = await now();
    expect(profile).toMatchObject({
      ...{ home: "536", municipalities: ["837", "418"], car: false },
      ...{ travel: { way: "bike", minutes: 40 }, radiusKm: reachKm("bike", 40) },
    });
    expect(profile.must).toContain("area");
    expect(await send("area", { home: "Nokia", limit: "minutes" })).toEqual(["minutes number_odd", "way way_missing"]);
    expect(await send("area", { home: "Nokia", places: "Kuu" })).toEqual(["places place_unknown"]);
    expect(await send("area", { home: "Nokia", places: "Pirkanmaa", limit: "km", km: "25" })).toBe("kept");
    const wide = (await now()).profile;
    expect([wide.municipalities.length > 20, wide.radiusKm, wide.travel]).toEqual([true, 25, undefined]);
    const area = (await profilePage(world, taimi, id, "fi")).fields;
    expect([area.places, area.limit]).toEqual(["Pirkanmaa", "km"]);
  });

  test("contract, languages and cards", async () => {
    const languages = { language0: "fi", level0: "L1", language1: "en", level1: "", language2: "fi" };
    expect(await send("terms", { contract: ["permanent", "gig"], card: "hygiene", ...languages })).toBe("kept");
    expect((await now()).profile).toMatchObject({
      contracts: ["permanent", "gig"],
      languages: [{ code: "fi", level: "L1" }, { code: "en" }],
      cards: ["hygiene"],
    });
    expect(await send("terms", { language0: "xx" })).toEqual(["language0 language_unknown"]);
  });

  test("a ceiling of one's own, an order of importance, a start", async () => {
    expect(await send("money", { ceiling: "1 050" })).toBe("kept");
    expect(await send("order", { order1: "hours", order2: "place", order3: "hours", start: "later" })).toBe("kept");
    expect((await now()).profile).toMatchObject({
      ...{ earningsCeiling: 1050, order: ["hours", "place"], start: { kind: "later" } },
    });
    expect(await send("order", { start: "on_date" })).toEqual(["startOn start_missing"]);
    expect(await send("money", { ceiling: "" })).toBe("kept");
    expect((await now()).profile.earningsCeiling).toBeUndefined();
  });

  test("only the work wished for: a must of its own, taken back by the same tick", async () => {
    const rowOf = async () => (await profilePage(world, taimi, id, "fi")).sections.find((s) => s.section === "wishes");
    expect(await send("wishes", { wishesMust: "yes" })).toBe("kept");
    expect((await now()).profile.must).toContain("wishes");
    expect((await profilePage(world, taimi, id, "fi")).fields.musts.wishes).toBe(true);
    expect((await rowOf())?.rows).toContainEqual({ label: "Muu työ", values: ["ei ehdoteta"] });
    expect(await send("area", { home: "Nokia", areaMust: "yes" })).toBe("kept");
    expect((await now()).profile.must).toEqual(expect.arrayContaining(["wishes", "area"]));
    expect(await send("wishes", {})).toBe("kept");
    expect((await now()).profile.must).not.toContain("wishes");
  });

  test("sent as it stands, a part makes no new version", async () => {
    expect(await send("adjustments", { adjustment: ["adj_breaks"] })).toBe("kept");
    const { profileVersion } = await now();
    expect(await send("adjustments", { adjustment: ["adj_breaks"] })).toBe("same");
    expect((await now()).profileVersion).toBe(profileVersion);
  });

  test("what was meant for an older version is not written over a newer one", async () => {
    expect(await send("money", { ceiling: "900" }, 1)).toEqual(["section changed"]);
  });

  test("suggestions still work with every part filled in, and old profiles read as before", async () => {
    expect((await suggestFor(world, taimi, id)).withheld).toBeUndefined();
    for (const name of ["Kuovi", "Ilves"]) {
      const page = await profilePage(world, taimi, await clientId(world, name), "sv");
      expect(page.sections.map(({ section }) => section)).toEqual([...profileSections]);
    }
  });
});

describe("versions", () => {
  test("say in words what changed, and going back makes a new one", async () => {
    await send("money", { ceiling: "700" });
    const before = await now();
    await send("money", { ceiling: "800" });
    const page = await versionsPage(world, taimi, id, "fi");
    expect(page.versions[0]).toMatchObject({
      trigger: "Profiilia muutettiin",
      changes: ["Ansioiden raja: nyt enintään 800 euroa kuukaudessa, ennen enintään 700 euroa kuukaudessa."],
    });
    await restoreVersion(world, taimi, id, { version: before.profileVersion, trigger: "undone" });
    const after = await now();
    expect(after.profile).toEqual(before.profile);
    expect(after.profileVersion).toBe(before.profileVersion + 2);
    expect((await versionsPage(world, taimi, id, "en")).versions[0]).toMatchObject({ trigger: "A change was undone" });
    await restoreVersion(world, taimi, id, { version: 1, trigger: "restored" });
    expect((await now()).profile.earningsCeiling).toBeUndefined();
    expect(wordsOf(world, await now()).wishes).toBe("Siivousta");
  });

  test("a version that is not there, or is the latest, is not gone back to; neither is another coach's client", async () => {
    const { profileVersion } = await now();
    for (const version of [0, profileVersion, 99])
      expect(await refusal(restoreVersion(world, taimi, id, { version, trigger: "restored" }))).toBe(404);
    const robin = await actor(world, "robin");
    expect(await refusal(restoreVersion(world, robin, id, { version: 1, trigger: "restored" }))).toBe(404);
    expect(await refusal(versionsPage(world, robin, id, "fi"))).toBe(404);
  });

  test("without a consent nothing is changed", async () => {
    await withdrawConsent(world, taimi, id);
    expect(await send("money", { ceiling: "1" })).toEqual(["section withheld"]);
    expect(await restoreVersion(world, taimi, id, { version: 1, trigger: "restored" })).toBe("withheld");
  });
});

describe("rough guesses", () => {
  test("more minutes never reach less far, and a car further than a bike", () => {
    for (const way of ["foot", "bike", "public_transport", "car"] as const)
      for (let minutes = 1; minutes < 180; minutes += 1)
        expect(reachKm(way, minutes + 1)).toBeGreaterThanOrEqual(reachKm(way, minutes));
    expect([reachKm("foot", 30), reachKm("bike", 30), reachKm("public_transport", 40), reachKm("car", 30)]).toEqual([
      2, 6, 10, 19,
    ]);
  });

  test("an empty week says nothing; a full one refuses nothing", () => {
    expect(patternsOfWeek([])).toBeUndefined();
    const all = weekDays.flatMap((day) => dayTimes.map((time) => `${day}:${time}` as const));
    expect(patternsOfWeek(all)?.notPatterns).toEqual([]);
    expect(patternsOfWeek(["sat:day"])).toEqual({
      patterns: ["day", "weekend"],
      notPatterns: ["early_morning", "evening", "night"],
    });
  });
});
