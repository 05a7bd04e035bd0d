// A vacancy that is here, sent as a tip: no new vacancy, one tip, and only what the officer may see and still is open.
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/services/access.ts";
import { pickPage, sendPicked } from "#app/services/pick-vacancy.server.ts";
import { sinceWords } from "#app/services/since.ts";
import { wordingOf } from "#app/services/wording.server.ts";
import type { World } from "#app/world/world.server.ts";
import { endWorld, makeWorld } from "#tests/world.ts";
import { bring } from "./ads.ts";
import { refusal } from "./demo-house.ts";
import { anOffice, anOfficer } from "./officers.ts";

let world: World;
let officer: Actor;
let id: string;
beforeEach(async () => {
  world = await makeWorld();
  await anOffice(world, "org");
  officer = await anOfficer(world, "Vilja", "org");
  await bring(world, [
    { id: "k", title: "Kokki", employer: "Rantakeittiö Oy", location: "Turku", description: "Työ on ravintolassa." },
  ]);
  id = (await world.db.selectFrom("vacancy").select("id").executeTakeFirstOrThrow()).id;
});
afterEach(() => endWorld(world));

const send = (note = "") => sendPicked(world, { actor: officer, locale: "fi" }, id, note);
const tips = () => world.db.selectFrom("tip").selectAll().execute();

test("it is one tip on that vacancy, with its sector and place, however often it is sent", async () => {
  const done = await send("Työnjohtajan kanssa on helppo puhua.");
  expect(done).toEqual(await send());
  expect(await tips()).toMatchObject([
    { vacancyId: id, sector: "tol2008:I", municipalityCode: "853", note: "Työnjohtajan kanssa on helppo puhua." },
  ]);
  expect(await pickPage(world, officer, id, "fi")).toMatchObject({ open: true, tipId: expect.any(String) });
  expect(await world.db.selectFrom("vacancy").select("id").execute()).toHaveLength(1);
});

test("a note with somebody's data or somebody's health is not sent", async () => {
  for (const note of ["Soita Annalle 040 123 4567", "Sopii masennuksesta toipuvalle", "131052-308T", "x".repeat(281)])
    expect(await send(note)).toHaveProperty("problem");
  expect(await tips()).toEqual([]);
});

test("what is over is not sent, and what officers may not see does not exist", async () => {
  await world.db.updateTable("vacancy").set({ validThrough: "2026-11-01T00:00:00.000Z" }).execute();
  expect(await pickPage(world, officer, id, "fi")).toMatchObject({ open: false });
  expect(await send()).toEqual({ problem: expect.stringMatching(/ei ole enää avoinna/) });
  await world.db.updateTable("vacancy").set({ visibility: "partners" }).execute();
  expect(await refusal(pickPage(world, officer, id, "fi"))).toBe(404);
  expect(await refusal(send())).toBe(404);
  expect(await tips()).toEqual([]);
});

test("since when something is here is a weekday for a week, by Finnish days, in three languages", () => {
  const now = new Date("2026-11-21T10:00:00.000Z"); // A Saturday.
  const said = (iso: string, locale: "fi" | "sv" | "en") => sinceWords(iso, now, wordingOf(world, locale));
  expect(said("2026-11-20T23:30:00.000Z", "fi")).toBe("tästä päivästä");
  expect(said("2026-11-20T10:00:00.000Z", "fi")).toBe("eilisestä");
  expect(said("2026-11-18T10:00:00.000Z", "fi")).toBe("keskiviikosta");
  expect(said("2026-11-16T10:00:00.000Z", "sv")).toBe("i måndags");
  expect(said("2026-11-15T10:00:00.000Z", "en")).toBe("Sunday");
  expect(said("2026-11-14T10:00:00.000Z", "fi")).toBe("14.11.2026");
});
