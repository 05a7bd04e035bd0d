// An ended client has one page, for the one coach who was theirs: the words of the ending, all that is held, the way back.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/services/access.ts";
import { copyFile, copyPage } from "#app/services/client-copy.server.ts";
import { endedClientPage, endedLines } from "#app/services/client-ended.server.ts";
import { endSupport, reopen } from "#app/services/client-ending.server.ts";
import { eraseAtWish } from "#app/services/client-erasure.server.ts";
import { openClient } from "#app/services/client-opening.server.ts";
import { getClient } from "#app/services/clients.server.ts";
import { eraseLapsedClients } from "#app/services/retention.server.ts";
import { fixedClock } from "#app/world/clock.server.ts";
import type { World } from "#app/world/world.server.ts";
import { endWorld } from "#tests/world.ts";
import { actor, log, makeDemoHouse, refusal } from "./demo-house.ts";

const words = "Löysin oman suunnan, kiitos matkasta.";

let world: World;
let taimi: Actor;
let id: string;
beforeEach(async () => {
  world = await makeDemoHouse();
  taimi = await actor(world, "taimi");
  const opened = await openClient(
    world,
    taimi,
    { consentOn: "2026-11-21", months: 12, codeName: "Metso", home: "Tampere", wishes: "Leipomotyötä" },
    "fi",
  );
  if (!opened.ok) throw new Error("not opened");
  id = opened.id;
});
afterEach(() => endWorld(world));

const end = (longer = false) => endSupport(world, taimi, id, { words, longer });
const page = () => endedClientPage(world, taimi, id, "fi");

describe("while an ended client is kept", () => {
  test("their coach reads when it ended, until when it is kept, and the client's own words; the look is logged", async () => {
    await end(true);
    expect(await page()).toMatchObject({
      ...{ title: "Päättynyt: Metso", closed: "21.11.2026", kept: "21.11.2028", words, ended: true },
    });
    expect((await log(world)).at(-1)).toMatchObject({ verb: "read", thing: "client", thingId: id, outcome: "allowed" });
    expect(await endedLines(world, taimi, "fi")).toEqual([
      { id, codeName: "Metso", closed: "21.11.2026", kept: "21.11.2028" },
    ]);
  });

  test("the words stand in the copy and in the file the client takes along", async () => {
    await end();
    const { sections } = await page();
    expect(sections.flatMap(({ lines }) => lines).join("\n")).toContain(words);
    expect(await copyFile(world, taimi, id, "fi")).toContain(words);
    expect((await log(world)).at(-1)).toMatchObject({ verb: "export", thingId: id });
  });

  test("in the database they are sealed", async () => {
    await end();
    const row = await world.db.selectFrom("client").select("endWordsSealed").where("id", "=", id).executeTakeFirst();
    expect(row?.endWordsSealed).toBeTruthy();
    expect(row?.endWordsSealed).not.toContain("suunnan");
  });

  test("nobody else reads any of it, and the client's other pages stay closed", async () => {
    await end();
    for (const who of ["robin", "saga"]) {
      const other = await actor(world, who);
      expect(await refusal(endedClientPage(world, other, id, "fi"))).toBe(404);
      expect(await refusal(copyPage(world, other, id, "fi"))).toBe(404);
      expect(await refusal(copyFile(world, other, id, "fi"))).toBe(404);
      expect(await refusal(eraseAtWish(world, other, id, "Metso"))).toBe(404);
      expect(await endedLines(world, other, "fi")).toEqual([]);
    }
    expect((await log(world)).filter(({ outcome }) => outcome === "denied")).toHaveLength(8);
    expect(await refusal(getClient(world, taimi, id))).toBe(404);
  });

  test("a colleague who stands in reads none of it: an ending was between two", async () => {
    await end();
    const robin = await actor(world, "robin");
    expect(await refusal(endedClientPage(world, { ...robin, covers: [taimi.personId] }, id, "fi"))).toBe(404);
  });

  test("it can be erased at once, by the code name", async () => {
    await end();
    expect(await eraseAtWish(world, taimi, id, "Teeri")).toBe(false);
    expect(await eraseAtWish(world, taimi, id, "Metso")).toBe(true);
    expect(await refusal(page())).toBe(404);
    expect(await endedLines(world, taimi, "fi")).toEqual([]);
  });
});

test("a client who is open has no such page; one who comes back has it no more, and the words are let go", async () => {
  expect(await refusal(page())).toBe(404);
  await end();
  await reopen(world, taimi, id, { consentOn: "2026-11-21", months: 12 });
  expect(await refusal(page())).toBe(404);
  const copy = await copyPage(world, taimi, id, "fi");
  expect(copy.ended).toBe(false);
  expect(JSON.stringify(copy.sections)).not.toContain("suunnan");
});

test("after its last day the page is gone at once, whether the house has swept yet or not", async () => {
  await end();
  world.clock = fixedClock("2027-05-21T21:59:00.000+03:00");
  expect((await page()).kept).toBe("21.5.2027");
  world.clock = fixedClock("2027-05-22T00:01:00.000+03:00");
  expect(await refusal(page())).toBe(404);
  expect(await endedLines(world, taimi, "fi")).toEqual([]);
  await eraseLapsedClients(world);
  expect(await world.db.selectFrom("client").select("id").where("id", "=", id).execute()).toEqual([]);
});
