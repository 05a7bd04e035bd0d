// Searches kept under a name: what is new since the last look, one's own only, and no client in name or query.
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { choicesOf, queryOf } from "#app/forms/saved-search.ts";
import { catchUp } from "#app/services/index.server.ts";
import { openSaved, removeSaved, renameSaved, savedSearches, saveSearch } from "#app/services/saved-searches.server.ts";
import type { World } from "#app/world/world.server.ts";
import { keepVacancy } from "#db/vacancies.ts";
import { contracts, hoursTypes, modes, patterns } from "#db/vocabulary/lists.ts";
import { aVacancy } from "#tests/db/make.ts";
import { endWorld } from "#tests/world.ts";
import { actor, log, makeDemoHouse, refusal } from "./demo-house.ts";

let world: World;
beforeAll(async () => {
  world = await makeDemoHouse();
});
afterAll(() => endWorld(world));

const saved = async (who: string) => savedSearches(world, await actor(world, who), "fi", choicesOf);
const save = async (who: string, name: string, query: string) => {
  const choices = choicesOf(query);
  return saveSearch(world, await actor(world, who), { name, query: queryOf(choices), text: choices.text });
};

/** A vacancy that comes in after everything that has been. */
async function comesIn(id: string, title: string): Promise<void> {
  const vacancy = await aVacancy(world.db, id, { texts: { fi: { title } } });
  const now = new Date(world.clock().getTime() + 60_000);
  await world.db.transaction().execute((trx) => keepVacancy(trx, vacancy, now));
  await catchUp(world, "test");
}

test("the query is what the search page reads: kept and read again it asks the same", () => {
  const choices = fc.record({
    text: fc.string({ maxLength: 60 }).map((text) => text.trim()),
    includeExpired: fc.boolean(),
    sectors: fc.subarray(["tol2008:I", "tol2008:55", "unknown"]),
    regions: fc.subarray(["01", "06", "abroad"]),
    municipalities: fc.subarray(["837", "091"]),
    isco: fc.subarray(["9", "9412"]),
    contracts: fc.subarray([...contracts]),
    hoursTypes: fc.subarray([...hoursTypes]),
    modes: fc.subarray([...modes]),
    patterns: fc.subarray([...patterns]),
    partnerOnly: fc.boolean(),
    page: fc.constant(1),
    pageSize: fc.constant(20),
  });
  fc.assert(
    fc.property(choices, (asked) => {
      expect(choicesOf(queryOf(asked))).toEqual(asked);
    }),
  );
});

test("what has come in since the last look is counted, and a look settles it", async () => {
  expect(await save("taimi", "Lasitus", "q=lasittaja&page=3&said=x")).toBeUndefined();
  const [before] = await saved("taimi");
  expect(before).toMatchObject({ name: "Lasitus", query: "q=lasittaja", fresh: 0 });
  await comesIn("glazier", "Lasittaja");
  await comesIn("piper", "Säkkipillinsoittaja");
  expect(await saved("taimi")).toMatchObject([{ fresh: 1, atLeast: false }]);

  const looked = new Date(world.clock().getTime() + 120_000);
  const later = { ...world, clock: () => looked };
  expect(await openSaved(later, await actor(world, "taimi"), before?.id ?? "")).toBe("q=lasittaja");
  expect(await saved("taimi")).toMatchObject([{ fresh: 0 }]);
});

test("somebody else's does not exist; one's own is renamed, removed and brought back with its last look", async () => {
  await save("saga", "Kök", "q=kock");
  const [own] = await saved("saga");
  const id = own?.id ?? "";
  const robin = await actor(world, "robin");
  expect(await saved("robin")).toEqual([]);
  expect(await refusal(openSaved(world, robin, id))).toBe(404);
  expect(await refusal(renameSaved(world, robin, { id, name: "Mitt" }))).toBe(404);
  expect(await refusal(removeSaved(world, robin, id))).toBe(404);

  const saga = await actor(world, "saga");
  expect(await renameSaved(world, saga, { id, name: "Kök och servering" })).toBeUndefined();
  const removed = await removeSaved(world, saga, id);
  expect(await saved("saga")).toEqual([]);
  expect(
    await saveSearch(world, saga, { ...removed, text: "kock", lookedAt: new Date(removed.lookedAt) }),
  ).toBeUndefined();
  expect(await saved("saga")).toMatchObject([{ name: "Kök och servering", lookedAt: removed.lookedAt }]);
});

test("no client gets into a name or a query: code names in any form, contact data, health", async () => {
  const client = await world.db
    .selectFrom("client")
    .innerJoin("person", "person.id", "client.coachId")
    .select("client.codeName")
    .where("person.email", "like", "taimi.%")
    .executeTakeFirstOrThrow();
  const name = client.codeName;
  const before = (await log(world)).length;
  expect(await save("taimi", `${name} siivous`, "q=siivooja")).toEqual({ code: "client_name" });
  expect(await save("taimi", name.toUpperCase(), "q=siivooja")).toEqual({ code: "client_name" });
  expect(await save("taimi", "Siivous", `q=siivooja+${name.toLowerCase()}`)).toEqual({ code: "person_in_query" });
  expect((await log(world)).length, "looking names up is in the log").toBeGreaterThan(before);
  // An officer has no clients: for them it is a word like any other.
  expect(await save("vilja", name, "q=siivooja")).toBeUndefined();

  expect(await save("taimi", "soita 040 123 4567", "q=siivooja")).toEqual({ code: "phone" });
  expect(await save("taimi", "masennus", "q=siivooja")).toEqual({ code: "health_word" });
  expect(await save("taimi", "Siivous", "q=aino%40example.invalid")).toEqual({ code: "person_in_query" });
  expect(await save("taimi", "", "q=siivooja")).toEqual({ code: "name_missing" });
  expect(await save("taimi", "x".repeat(61), "q=siivooja")).toMatchObject({ code: "too_long" });
  expect(await save("taimi", "Kaikki", "page=2")).toEqual({ code: "nothing_asked" });
  expect((await saved("taimi")).map((search) => search.name)).toEqual(["Lasitus"]);
});

test("thirty are kept, the next is refused", async () => {
  for (let i = (await saved("leena")).length; i < 30; i++)
    expect(await save("leena", `Haku ${i}`, "q=kokki")).toBeUndefined();
  expect(await save("leena", "Yksi vielä", "q=kokki")).toMatchObject({ code: "full", most: 30 });
});
