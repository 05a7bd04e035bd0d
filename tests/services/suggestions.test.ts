// Suggestions for a client: whose client it is, whether there is consent, what reaches the search engine, what is kept.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reasonParams } from "#app/matching/reasons.ts";
import { rulesVersion } from "#app/matching/weights.ts";
import { clientFacts } from "#app/services/facts.server.ts";
import { suggestFor } from "#app/services/suggestions.server.ts";
import { searchVacancies } from "#app/services/vacancies.server.ts";
import { wordingOf } from "#app/services/wording.server.ts";
import type { World } from "#app/world/world.server.ts";
import { municipalities } from "#db/reference/municipalities.ts";
import { demoClients } from "#db/seed/clients.ts";
import { tokens } from "#search/language/fold.ts";
import { stems } from "#search/language/stem.ts";
import { search } from "#tests/search/make.ts";
import { endWorld } from "#tests/world.ts";
import { actor, clientId, log, makeDemoHouse, refusal } from "./demo-house.ts";
import { type Asked, recording, switchable } from "./engine-off.ts";

let world: World;
beforeAll(async () => {
  world = await makeDemoHouse();
});
afterAll(() => endWorld(world));

const suggestionsOf = async (coach: string, codeName: string, at = world) =>
  suggestFor(at, await actor(world, coach), await clientId(world, codeName));

describe("whose client it is", () => {
  test("another coach's client is not found, and the attempt is in the access log", async () => {
    const before = (await log(world)).length;
    expect(await refusal(suggestionsOf("robin", "Kuovi"))).toBe(404);
    const rows = (await log(world)).slice(before);
    const robin = await actor(world, "robin");
    const thingId = await clientId(world, "Kuovi");
    expect(rows).toMatchObject([{ actorId: robin.personId, thing: "client", thingId, outcome: "denied" }]);
  });

  test("a client shared with the team stays within that team", async () => {
    expect(await refusal(suggestionsOf("saga", "Lumme"))).toBe(404);
    expect(await refusal(suggestionsOf("taimi", "Lumme"))).toBe(404);
  });

  test.each(["leena", "vilja", "alma", "kaarina"])("nobody but a coach has clients: %s finds none", async (other) => {
    expect(await refusal(suggestionsOf(other, "Kuovi"))).toBe(404);
  });

  test("one's own client is opened, and that is in the log too", async () => {
    const before = (await log(world)).length;
    await suggestionsOf("taimi", "Kuovi");
    expect((await log(world)).slice(before)).toMatchObject([{ verb: "read", thing: "client", outcome: "allowed" }]);
  });
});

describe("consent first", () => {
  test.each([
    ["no consent on record", "robin", "Clover", "no_consent"],
    ["a consent that ran out", "taimi", "Vahvero", "no_consent"],
    ["a pause", "robin", "Kaisla", "paused"],
  ])("%s withholds every suggestion and asks the search nothing", async (_, coach, codeName, withheld) => {
    const asked: Asked[] = [];
    const made = await suggestionsOf(coach, codeName, { ...world, search: recording(world.search, asked) });
    expect(made).toMatchObject({ withheld, shown: [], hidden: [] });
    expect(asked).toEqual([]);
  });
});

describe("who finds what", () => {
  const everything = async (who: string, includeExpired = true) => {
    const { visibilities: _, locale: __, ...choices } = search("", { includeExpired, pageSize: 1000 });
    return (await searchVacancies(world, await actor(world, who), choices, "fi"))?.vacancies ?? [];
  };

  test("vacancies for partners' coaches never reach an officer's search; coaches and leads find them", async () => {
    const seen = async (who: string) => new Set((await everything(who)).map((vacancy) => vacancy.visibility));
    expect(await seen("vilja")).toEqual(new Set(["public", "professionals"]));
    expect(await seen("taimi")).toEqual(new Set(["public", "professionals", "partners"]));
    expect(await seen("leena")).toEqual(new Set(["public", "professionals", "partners"]));
  });

  test("what was narrowed since it was indexed is left out at once", async () => {
    const [one] = await everything("vilja");
    await world.db
      .updateTable("vacancy")
      .set({ visibility: "partners" })
      .where("id", "=", one?.id ?? "")
      .execute();
    expect((await everything("vilja")).map(({ id }) => id)).not.toContain(one?.id);
    await world.db
      .updateTable("vacancy")
      .set({ visibility: one?.visibility ?? "public" })
      .where("id", "=", one?.id ?? "")
      .execute();
  });
});

describe("what is suggested", () => {
  test.each([
    // A bakery or a café in Tampere, never at night; a warehouse or recycling in Tampere.
    ["Kuovi", ["7512", "9412", "9411", "5246", "5120"]],
    ["Saukko", ["9333", "9612", "4321", "9334", "8344"]],
  ])("%s: the wish first, the groups in order, and reasons in sentences", async (codeName, fields) => {
    const { shown, hidden } = await suggestionsOf("taimi", codeName);
    expect(shown.length).toBeGreaterThanOrEqual(5);
    const groups = shown.map(({ verdict }) => ["good", "possible", "check"].indexOf(verdict.group));
    expect(groups).toEqual([...groups].sort());
    const best = shown.slice(0, 3).map(({ vacancy }) => vacancy.facts.occupations.map(({ isco4 }) => isco4));
    for (const own of best)
      expect(
        own.some((code) => fields.includes(code)),
        JSON.stringify(best),
      ).toBe(true);
    const wording = wordingOf(world, "fi");
    for (const { verdict } of shown) {
      expect(verdict.for.length).toBeLessThanOrEqual(3);
      if (verdict.group === "good") expect(verdict.against).toEqual([]);
      for (const reason of [...verdict.for, ...verdict.against, ...verdict.ask]) {
        expect(reasonParams).toHaveProperty(reason.code);
        expect(wording.reason(reason)).toMatch(/^[A-ZÅÄÖ”].*[.?!]$/s);
      }
    }
    for (const { reason } of hidden) expect(wording.reason(reason)).toMatch(/^[A-ZÅÄÖ”].*[.?!]$/s);
  });

  test("what is shown is kept with the version of the rules and the profile, once per vacancy", async () => {
    const id = await clientId(world, "Kuovi");
    const made = await suggestionsOf("taimi", "Kuovi");
    await suggestionsOf("taimi", "Kuovi");
    const rows = await world.db.selectFrom("suggestion").selectAll().where("clientId", "=", id).execute();
    expect(new Set(rows.map((row) => row.vacancyId)).size).toBe(rows.length);
    expect(rows).toHaveLength(Math.min(50, made.shown.length));
    for (const row of rows) expect(row).toMatchObject({ rulesVersion, profileVersion: 1 });
    const [first] = made.shown;
    const row = rows.find((one) => one.vacancyId === first?.vacancy.id);
    expect(row?.group).toBe(first?.verdict.group);
    expect(JSON.parse(row?.reasons ?? "{}")).toEqual({
      for: first?.verdict.for,
      against: first?.verdict.against,
      ask: first?.verdict.ask,
    });
  });

  test("an engine that is away is said; the client's wishes are there all the same", async () => {
    const made = await suggestionsOf("taimi", "Kuovi", { ...world, search: switchable(world.search, () => true) });
    expect(made).toMatchObject({ searchDown: true, shown: [] });
    expect(made.words.wishes).toContain("Leipomoon");
  });
});

describe("what the search engine is told of a client: codes and words of our own vocabulary", () => {
  const iscoCode = /^(\d{1,4}|unknown)$/;
  const places = new Set(municipalities().map(({ code }) => code));
  const asking = demoClients.filter(
    ({ consent, pausedDaysAgo }) => consent && consent.untilDays > 0 && pausedDaysAgo === undefined,
  );

  test.each(asking)(
    "$codeName: neither the code name nor any own word",
    async ({ codeName, coach, profile, ...own }) => {
      const asked: Asked[] = [];
      await suggestionsOf(coach, codeName, { ...world, search: recording(world.search, asked) });
      expect(asked.length).toBeGreaterThan(0);
      const vocabulary = new Set(
        clientFacts(world, profile, own).facts.wishes.flatMap(({ key, kind }) =>
          kind === "occupation" ? (["fi", "sv", "en"] as const).flatMap((l) => world.occupations.titles(key, l)) : [],
        ),
      );
      const said = { isco: iscoCode, sectors: /^tol2008:([A-U]|\d\d)$/, regions: /^\d\d$/ };
      for (const { method, query } of asked) {
        expect(method).toBe("candidates");
        const {
          isco,
          sectors,
          regions,
          terms,
          municipalities: near,
          visibilities,
          limit,
          ...more
        } = query as never as {
          [list: string]: string[];
        };
        expect(more).toEqual({});
        for (const code of isco ?? []) expect(code).toMatch(said.isco);
        for (const code of sectors ?? []) expect(code).toMatch(said.sectors);
        for (const code of regions ?? []) expect(code).toMatch(said.regions);
        for (const code of near ?? []) expect(places).toContain(code);
        for (const term of terms ?? []) expect(vocabulary).toContain(term);
        expect([visibilities, limit]).toEqual([["public", "professionals", "partners"], 1500]);
      }
      // And, whatever the shape: no word that is the client's own and not also a word of the vocabulary.
      const told = JSON.stringify(asked).toLowerCase();
      const toldWords = new Set([...tokens(told), ...stems(told, profile.lang)]);
      const known = new Set([...vocabulary].flatMap((title) => [...tokens(title), ...stems(title, profile.lang)]));
      const text = [codeName, own.wishes, own.strengths, ...profile.skills].join(" ");
      const theirs = [...tokens(text), ...stems(text, profile.lang)].filter((word) => !known.has(word));
      expect(theirs.filter((word) => toldWords.has(word))).toEqual([]);
    },
  );
});
