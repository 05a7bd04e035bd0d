// A client is opened with consent first; what may not be kept is refused; pause, ending and coming back keep their promises.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#app/services/access.ts";
import { addMonths, renewConsent, withdrawConsent } from "#app/services/client-consent.server.ts";
import { endedPage, endSupport, lifePage, pauseClient, reopen } from "#app/services/client-ending.server.ts";
import { namesAgain, openClient, openingPage } from "#app/services/client-opening.server.ts";
import { clientLines } from "#app/services/client-views.server.ts";
import { getClient, wordsOf } from "#app/services/clients.server.ts";
import { isCodeName } from "#app/services/code-names.server.ts";
import { suggestFor } from "#app/services/suggestions.server.ts";
import { fixedClock } from "#app/world/clock.server.ts";
import type { World } from "#app/world/world.server.ts";
import { codeNames } from "#db/reference/code-names.ts";
import { locales } from "#db/vocabulary/lists.ts";
import { givenNames } from "#search/places/given-names.ts";
import { endWorld } from "#tests/world.ts";
import { actor, log, makeDemoHouse, refusal } from "./demo-house.ts";

let world: World;
let taimi: Actor;
beforeAll(async () => {
  world = await makeDemoHouse();
  taimi = await actor(world, "taimi");
});
afterAll(() => endWorld(world));

const consent = { consentOn: "2026-11-21", months: 12 };
const wish = { home: "Kallio, Helsinki", wishes: "Haluaisin siivota toimistoja aamuisin." };

async function opened(codeName: string, changes: Partial<typeof wish & typeof consent> = {}): Promise<string> {
  const made = await openClient(world, taimi, { ...consent, ...wish, codeName, ...changes }, "fi");
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.id;
}

const problems = async (changes: Partial<typeof wish & typeof consent & { codeName: string }>) => {
  const made = await openClient(world, taimi, { ...consent, ...wish, codeName: "Hömötiainen", ...changes }, "fi");
  return made.ok ? [] : made.problems.map(({ field, code }) => `${field} ${code}`);
};

describe("opening", () => {
  test("a consent, a name, a place and one wish give suggestions in the first sitting", async () => {
    const id = await opened("Haahka");
    const made = await suggestFor(world, taimi, id);
    expect(made.withheld).toBeUndefined();
    expect(made.shown.length).toBeGreaterThan(0);
    expect(made.client).toMatchObject({ phase: "profiling", disclosure: "none", profileVersion: 1 });
    // The place is kept as a code, whatever was typed.
    expect(made.client.profile.home).toMatch(/^005\d\d$/);
    expect(made.words.wishes).toBe(wish.wishes);
    const row = await world.db.selectFrom("clientProfile").selectAll().where("clientId", "=", id).executeTakeFirst();
    expect(row).toMatchObject({ trigger: "opened", version: 1 });
    expect(row?.wishesSealed).not.toContain("siivota");
    expect(await log(world)).toContainEqual(
      expect.objectContaining({ verb: "change", thing: "client", thingId: id, outcome: "allowed" }),
    );
  });

  test("the client's own language is that of the client's words; a place is understood in any language", async () => {
    const id = await opened("Kiuru", {
      home: "Helsingfors",
      wishes: "Jag vill gärna arbeta i ett kök och inte på kvällar",
    });
    const { profile } = await getClient(world, taimi, id);
    expect(profile).toMatchObject({ lang: "sv", home: "091" });
  });

  test("what is missing or may not be kept is said field by field, and nothing is kept", async () => {
    const before = (await log(world)).length;
    expect(await problems({ consentOn: "2026-11-22" })).toEqual(["consentOn consent_future"]);
    expect(await problems({ consentOn: "2026-10-20" })).toEqual(["consentOn consent_old"]);
    expect(await problems({ home: "Uusimaa" })).toEqual(["home home_region"]);
    expect(await problems({ home: "Missäliekylä" })).toEqual(["home home_unknown"]);
    expect(await problems({ codeName: "Matti Meikäläinen" })).toEqual(["codeName name_taken"]);
    expect(await problems({ wishes: "a".repeat(281), home: "x" })).toEqual(["home home_unknown", "wishes too_long"]);
    expect(await problems({ wishes: "Soita 040 123 4567" })).toEqual(["wishes phone"]);
    expect(await problems({ wishes: "masennusta" })).toEqual(["wishes health_word"]);
    expect((await log(world)).length).toBe(before);
  });

  test("a coach gives each code name once, also one of a client who has ended", async () => {
    await opened("Rytikerttunen");
    expect(await problems({ codeName: "Rytikerttunen" })).toEqual(["codeName name_taken"]);
  });
});

describe("code names", () => {
  test.each(locales)("in %s there are about two hundred, each once, and none that people are called by", (locale) => {
    const names = codeNames(locale);
    expect(names.length).toBeGreaterThan(180);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => givenNames.has(name.toLowerCase()))).toEqual([]);
  });

  test("twelve are offered, none in use; others are others; a form shown again keeps its own", async () => {
    const { names } = await openingPage(world, taimi, "fi");
    expect(new Set(names).size).toBe(12);
    // Another coach's client may be called alike: names are a coach's own.
    const rows = await world.db.selectFrom("client").select(["codeName", "coachId"]).execute();
    const used = rows.flatMap((row) => (row.coachId === taimi.personId ? [row.codeName] : []));
    expect(names.filter((name) => used.includes(name) || !isCodeName(name))).toEqual([]);
    expect(await namesAgain(world, taimi, "fi", { offered: names, others: false })).toEqual(names);
    const others = await namesAgain(world, taimi, "fi", { offered: names, others: true });
    expect(others.filter((name) => names.includes(name))).toEqual([]);
  });
});

describe("pause and consent", () => {
  test("one tap silences, one brings back; nothing asks why", async () => {
    const id = await opened("Uivelo");
    await pauseClient(world, taimi, id, true);
    expect((await suggestFor(world, taimi, id)).withheld).toBe("paused");
    expect((await clientLines(world, taimi, "fi")).find((line) => line.id === id)?.paused).toBe(true);
    await pauseClient(world, taimi, id, false);
    expect((await suggestFor(world, taimi, id)).shown.length).toBeGreaterThan(0);
  });

  test("a consent taken back stops at once, and a new one begins again", async () => {
    const id = await opened("Liro");
    await withdrawConsent(world, taimi, id);
    expect((await suggestFor(world, taimi, id)).withheld).toBe("no_consent");
    expect(await renewConsent(world, taimi, id, consent)).toEqual([]);
    expect((await suggestFor(world, taimi, id)).withheld).toBeUndefined();
  });

  test("another coach can do none of it, and the attempt is logged", async () => {
    const id = await opened("Metso");
    const robin = await actor(world, "robin");
    for (const attempt of [
      () => pauseClient(world, robin, id, true),
      () => withdrawConsent(world, robin, id),
      () => endSupport(world, robin, id, { words: "", longer: false }),
      () => lifePage(world, robin, id, "fi"),
    ])
      expect(await refusal(attempt())).toBe(404);
    expect((await log(world)).at(-1)).toMatchObject({ actorId: robin.personId, thingId: id, outcome: "denied" });
  });

  test("months are counted by the calendar", () => {
    expect(addMonths("2026-08-31", 6)).toBe("2027-02-28");
    expect(addMonths("2026-11-21", 24)).toBe("2028-11-21");
    expect(addMonths("2026-12-31", 12)).toBe("2027-12-31");
  });
});

describe("ending", () => {
  test("in the client's own words, sealed; half a year or two; only the same coach opens the door again", async () => {
    const id = await opened("Telkkä");
    expect(await endSupport(world, taimi, id, { words: "F32.1", longer: true })).toBe("diagnosis_code");
    expect(await endSupport(world, taimi, id, { words: "Sain töitä, kiitos!", longer: true })).toBeUndefined();
    const row = await world.db.selectFrom("client").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ keepUntil: "2028-11-21" });
    expect(row.endWordsSealed).not.toContain("kiitos");
    expect(await refusal(suggestFor(world, taimi, id))).toBe(404);
    expect((await endedPage(world, taimi, "fi")).ended.map(({ codeName }) => codeName)).toContain("Telkkä");
    expect(await lifePage(world, taimi, id, "fi")).toMatchObject({ card: true, codeName: "Telkkä" });

    const robin = await actor(world, "robin");
    expect((await endedPage(world, robin, "fi")).ended).toEqual([]);
    expect(await refusal(reopen(world, robin, id, consent))).toBe(404);
    expect(await reopen(world, taimi, id, { ...consent, consentOn: "2026-12-24" })).toHaveLength(1);
    expect(await reopen(world, taimi, id, consent)).toEqual([]);
    const back = await getClient(world, taimi, id);
    expect([back.codeName, wordsOf(world, back).wishes]).toEqual(["Telkkä", wish.wishes]);
  });

  test("after half a year the door to what was kept is closed", async () => {
    const id = await opened("Kuikka");
    await endSupport(world, taimi, id, { words: "", longer: false });
    const later = { ...world, clock: fixedClock("2027-05-22T10:00:00.000Z") };
    expect(await refusal(reopen(later, taimi, id, { consentOn: "2027-05-22", months: 12 }))).toBe(404);
  });
});
