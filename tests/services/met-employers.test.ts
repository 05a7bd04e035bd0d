// An employer met on the way: added once, a yes said aloud is a partnership, a talk is a logged contact.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readMetEmployer } from "#app/forms/met-employer.ts";
import { addMetEmployer, bareName, type MetSent } from "#app/services/met-employers.server.ts";
import { movePartnership } from "#app/services/partnership.server.ts";
import type { World } from "#app/world/world.server.ts";
import { listPartnersToMeet } from "#db/partners.ts";
import { endWorld } from "#tests/world.ts";
import { actor, makeDemoHouse } from "./demo-house.ts";

let world: World;
beforeAll(async () => {
  world = await makeDemoHouse();
});
afterAll(() => endWorld(world));

const met = (changes: Partial<MetSent>): MetSent => ({
  ...{ businessId: null, name: "Aallon Pesula", place: "Tampere", saidYes: false, tasks: "", told: "" },
  ...changes,
});
const add = async (changes: Partial<MetSent>) => addMetEmployer(world, await actor(world, "taimi"), met(changes));
const form = (fields: Record<string, string>) => {
  const sent = new FormData();
  for (const [name, value] of Object.entries(fields)) sent.set(name, value);
  return readMetEmployer(sent);
};

describe("the form", () => {
  test.each([
    ["1234567-1", "1234567-1"],
    ["FI12345671", "1234567-1"],
    ["", null],
  ])("Y-tunnus “%s” is %s", (businessId, read) => {
    expect(form({ businessId, name: "X", place: "Oulu" })).toMatchObject({ ok: true, value: { businessId: read } });
  });

  test("a wrong check digit, and neither Y-tunnus nor place, are told", () => {
    expect(form({ businessId: "1234567-2", name: "X" })).toMatchObject({
      problems: [{ field: "businessId", code: "id_odd" }],
    });
    expect(form({ name: "X" })).toMatchObject({ problems: [{ field: "place", code: "place_missing" }] });
    expect(form({ name: "", place: "Oulu" })).toMatchObject({ problems: [{ field: "name", code: "name_missing" }] });
  });
});

test("a yes and a talk in one go: partner by word of mouth, found by the coaches, contact logged and confirmed", async () => {
  const made = await add({
    name: "Yhden Käynnin Pesula",
    saidYes: true,
    tasks: "Pyykin viikkaus",
    talked: "in_person",
    key: "k".repeat(24),
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  const { employerId } = made;
  const partner = await world.db
    .selectFrom("partner")
    .selectAll()
    .where("employerId", "=", employerId)
    .executeTakeFirst();
  expect(partner).toMatchObject({ status: "partner", termsVersion: "spoken", carvableTasks: "Pyykin viikkaus" });
  expect(partner?.confirmedAt).toBe(world.clock().toISOString());
  const found = (await listPartnersToMeet(world.db, world.clock())).find((one) => one.employerId === employerId);
  expect(found?.workplaces).toMatchObject([{ municipalityCode: "837" }]);
  const visits = await world.db.selectFrom("visit").selectAll().where("employerId", "=", employerId).execute();
  expect(visits).toMatchObject([{ state: "done", channel: "in_person", purpose: "introduce", clientId: null }]);
  // Nobody but the admin approves a company.
  const row = await world.db
    .selectFrom("employer")
    .select("approvedAt")
    .where("id", "=", employerId)
    .executeTakeFirst();
  expect(row).toEqual({ approvedAt: null });
});

describe("known already", () => {
  test("the same Y-tunnus is the same company; an alike name is asked about once", async () => {
    const row = await world.db
      .selectFrom("employer")
      .select(["id", "businessId", "name"])
      .where("name", "=", "Kuusikulman Kahvila Oy")
      .executeTakeFirstOrThrow();
    const known = { id: row.id, name: row.name };
    expect(await add({ name: "Jotain muuta", businessId: row.businessId })).toEqual({
      ok: false,
      alike: [known],
      certain: true,
    });
    expect(await add({ name: "kuusikulman kahvila" })).toEqual({ ok: false, alike: [known], certain: false });
    expect(await add({ name: "kuusikulman kahvila", told: row.id })).toMatchObject({ ok: true });
  });

  test("one that ended its partnership itself stays as it wished", async () => {
    const kaarina = await actor(world, "kaarina");
    const employerId = kaarina.roles[0]?.employerId ?? "";
    await movePartnership(world, kaarina, "ended");
    const { keepSpokenYes } = await import("#app/services/spoken-yes.server.ts");
    await world.db
      .transaction()
      .execute((trx) => keepSpokenYes(world, trx, employerId, { tasks: "", now: world.clock() }));
    const partner = await world.db
      .selectFrom("partner")
      .select("status")
      .where("employerId", "=", employerId)
      .executeTakeFirst();
    expect(partner).toEqual({ status: "ended" });
  });

  test.each([
    ["Kahvila Oy", "kahvila"],
    ["Oy Kahvila Ab", "kahvila"],
    ["T:mi Virtanen", "t mi virtanen"],
    ["Café & Bar Åke Abp", "café & bar åke"],
    ["Kyläkauppa", "kyläkauppa"],
  ])("%s without its form is %s", (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });
});

test("a place nobody knows, and what says who somebody is, come back", async () => {
  expect(await add({ place: "Qwertylä" })).toEqual({ ok: false, problems: [{ field: "place", code: "place_odd" }] });
  expect(await add({ tasks: "Soita 040 123 4567" })).toEqual({
    ok: false,
    problems: [{ field: "tasks", code: "phone" }],
  });
});
