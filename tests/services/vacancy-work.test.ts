// What work a vacancy is: suggested from its words, and kept as the employer settles it.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/services/access.ts";
import { draftOf } from "#app/services/employer-vacancies.server.ts";
import { lookAt } from "#app/services/vacancy-look.server.ts";
import { sendVacancy } from "#app/services/vacancy-page.server.ts";
import type { WorkSaid } from "#app/services/vacancy-work.server.ts";
import type { World } from "#app/world/world.server.ts";
import { newId } from "#db/ids.ts";
import { findVacancy } from "#db/vacancies.ts";
import { endWorld } from "#tests/world.ts";
import { actor, makeDemoHouse } from "./demo-house.ts";

let world: World;
let kaarina: Actor;
beforeAll(async () => {
  world = await makeDemoHouse();
  kaarina = await actor(world, "kaarina");
});
afterAll(() => endWorld(world));

const fields = {
  ...{ title: "Keittiöapulainen", place: "Tampere", hours: "", start: "", apply: "Soita.", deadline: "" },
  text: "Tiskausta ja salaattien tekoa kahvilassa.",
};
const asked = (work?: Partial<WorkSaid>, changes: Partial<typeof fields> = {}, id = newId()) => ({
  ...{ id, fields: { ...fields, ...changes }, adjustments: {} },
  ...(work ? { work: { work: "", other: "", workRead: "9412", sector: "", sectorRead: "", ...work } } : {}),
});
const look = (work?: Partial<WorkSaid>, changes?: Partial<typeof fields>) =>
  lookAt(world, kaarina, asked(work, changes), "fi").then((made) => made.work);
const facts = (work?: Partial<WorkSaid>) => draftOf(world, { ...asked(work), struck: [] }).facts;

test("what was read is suggested first, with what resembles it; a few, each once", async () => {
  const { work, choices, sector, open } = await look();
  expect(work).toBe("9412");
  expect(choices[0]).toEqual({ value: "9412", label: "keittiöapulainen" });
  expect(choices.length).toBeLessThanOrEqual(6);
  expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
  expect({ sector, open }).toEqual({ sector: "tol2008:I", open: false });
});

test("a look does not list the work among the facts to tick off", async () => {
  const { facts: listed } = await lookAt(world, kaarina, asked(), "fi");
  expect(listed.map(({ key }) => key).filter((key) => /^(occupations|sectors)/.test(key))).toEqual([]);
});

test("what was confirmed or chosen is kept as stated; a sector that nobody changed follows the work", () => {
  const confirmed = facts({ work: "9412", sector: "tol2008:I", sectorRead: "tol2008:I" });
  expect(confirmed.occupations[0]).toEqual({ isco4: "9412", origin: "stated", weight: 1 });
  expect(confirmed.sectorProvenance).toBe("derived");
  const teacher = facts({ work: "2341", sector: "tol2008:I", sectorRead: "tol2008:I" });
  expect(teacher.occupations).toEqual([{ isco4: "2341", origin: "stated", weight: 1 }]);
  expect(teacher.evidence).not.toHaveProperty("occupations");
  expect(teacher).toMatchObject({ sectors: expect.arrayContaining(["tol2008:P"]), sectorProvenance: "derived" });
});

test("a sector that was changed is stated, also to not known", () => {
  const school = facts({ work: "9412", sector: "tol2008:P", sectorRead: "tol2008:I" });
  expect(school).toMatchObject({ sectors: ["tol2008:P"], sectorProvenance: "stated" });
  expect(facts({ work: "9412", sector: "", sectorRead: "tol2008:I" })).toMatchObject({
    ...{ sectors: [], sectorProvenance: "unknown" },
  });
});

test("other work is understood in any language; what may be several things is asked", async () => {
  expect(facts({ work: "other", other: "städare" }).occupations).toMatchObject([{ isco4: "9112", origin: "stated" }]);
  expect(await look({ work: "other", other: "städare" })).toMatchObject({ work: "9112", other: "", open: false });
  const several = await look({ work: "other", other: "lager" });
  expect(several).toMatchObject({ work: "other", other: "lager", open: true });
  expect(several.choices.map(({ label }) => label)).toContain("varastotyöntekijä");
  expect(facts({ work: "other", other: "" }).occupations).toEqual([]);
});

test("a suggestion nobody touched follows a changed title; a choice stays", async () => {
  expect(await look({ work: "9412" }, { title: "Siivooja" })).toMatchObject({ work: "9112" });
  expect(await look({ work: "5120" }, { title: "Siivooja" })).toMatchObject({ work: "5120" });
  expect(await look({ work: "0000" })).toMatchObject({ work: "9412" });
});

test("publishing waits until other work is settled, and editing shows what was settled", async () => {
  const sent = asked({ work: "other", other: "lager" });
  const first = await sendVacancy(world, kaarina, { ...sent, step: "look", seen: "" }, "fi");
  const seen = first.look?.seen ?? "";
  const waits = await sendVacancy(world, kaarina, { ...sent, step: "publish", seen }, "fi");
  expect(waits).toMatchObject({ look: { work: { open: true } }, changed: false });
  expect(await findVacancy(world.db, sent.id)).toBeUndefined();

  const chosen = asked({ work: "9333", sector: "tol2008:H", sectorRead: "tol2008:I" }, {}, sent.id);
  expect(await sendVacancy(world, kaarina, { ...chosen, step: "publish", seen }, "fi")).toEqual({ posted: sent.id });
  expect((await findVacancy(world.db, sent.id))?.facts).toMatchObject({
    ...{ occupations: [{ isco4: "9333", origin: "stated" }], sectors: ["tol2008:H"], sectorProvenance: "stated" },
  });
  const again = await lookAt(world, kaarina, asked(undefined, {}, sent.id), "sv");
  expect(again.work).toMatchObject({ work: "9333", sector: "tol2008:H" });
  expect(again.struck).toEqual([]);
  const retitled = await lookAt(world, kaarina, asked(undefined, { title: "Siivooja" }, sent.id), "sv");
  expect(retitled.work.work).toBe("9112");
});
