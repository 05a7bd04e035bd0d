// What an employer may know: agreed on one by one, in words that say nothing of health; an employer left out is hidden and counted.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  addClientEmployer,
  chooseDisclosure,
  clientEmployersPage,
  excludeEmployer,
} from "#app/services/disclosures.server.ts";
import { partnersFor } from "#app/services/partner-suggestions.server.ts";
import { suggestFor } from "#app/services/suggestions.server.ts";
import { wordingOf } from "#app/services/wording.server.ts";
import type { World } from "#app/world/world.server.ts";
import { endWorld } from "#tests/world.ts";
import { actor, clientId, log, makeDemoHouse, refusal } from "./demo-house.ts";

let world: World;
beforeAll(async () => {
  world = await makeDemoHouse();
});
beforeEach(async () => {
  for (const table of ["clientEmployer", "clientExcludedEmployer"] as const) await world.db.deleteFrom(table).execute();
});
afterAll(() => endWorld(world));

const employerId = async (name: string) =>
  (await world.db.selectFrom("employer").select("id").where("name", "=", name).executeTakeFirstOrThrow()).id;
const kuusikulma = "Kuusikulman Kahvila Oy";

describe("the choice", () => {
  test("the agreed words are sealed, and come out exactly as they were agreed on", async () => {
    const [taimi, client, employer] = [
      await actor(world, "taimi"),
      await clientId(world, "Kuovi"),
      await employerId(kuusikulma),
    ];
    const wording = "Hän hakee keittiötyötä aamupäiviin.\nSaan olla mukana alussa.";
    await chooseDisclosure(world, taimi, client, { employer, disclosure: "introduced", wording });
    const row = await world.db.selectFrom("clientEmployer").selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ disclosure: "introduced", createdBy: taimi.personId });
    expect(row.wordingSealed).toMatch(/^v1\./);
    const page = await clientEmployersPage(world, taimi, client, "fi");
    expect(page.employers.find(({ id }) => id === employer)).toMatchObject({ disclosure: "introduced", wording });
    // Another choice forgets the words.
    await chooseDisclosure(world, taimi, client, { employer, disclosure: "none", wording });
    const after = await world.db.selectFrom("clientEmployer").selectAll().execute();
    expect(after).toMatchObject([{ disclosure: "none", wordingSealed: null }]);
  });

  test.each([
    ["Hänellä on masennus.", "health_word"],
    ["Diagnoosi F32.1", "diagnosis_code"],
    ["Puh. 040 123 4567", "phone"],
    ["liisa@esimerkki.fi", "email"],
  ])("“%s” is no wording for an employer", async (wording, code) => {
    const [taimi, client, employer] = [
      await actor(world, "taimi"),
      await clientId(world, "Kuovi"),
      await employerId(kuusikulma),
    ];
    expect(await chooseDisclosure(world, taimi, client, { employer, disclosure: "introduced", wording })).toBe(code);
    expect(await world.db.selectFrom("clientEmployer").select("id").execute()).toEqual([]);
  });

  test("not yours is not found, no consent is refused, an employer nobody knows neither is", async () => {
    const employer = await employerId(kuusikulma);
    const sent = { employer, disclosure: "coach_no_person" as const, wording: "" };
    const [kuovi, vahvero] = [await clientId(world, "Kuovi"), await clientId(world, "Vahvero")];
    const [taimi, robin] = [await actor(world, "taimi"), await actor(world, "robin")];
    const before = (await log(world)).length;
    expect(await refusal(chooseDisclosure(world, robin, kuovi, sent))).toBe(404);
    expect(await refusal(clientEmployersPage(world, robin, kuovi, "fi"))).toBe(404);
    expect((await log(world)).slice(before).map(({ outcome }) => outcome)).toEqual(["denied", "denied"]);
    expect(await refusal(chooseDisclosure(world, taimi, vahvero, sent))).toBe(400);
    expect(await refusal(chooseDisclosure(world, taimi, kuovi, { ...sent, employer: "x".repeat(25) }))).toBe(404);
    expect(await world.db.selectFrom("clientEmployer").select("id").execute()).toEqual([]);
  });

  test("an employer is added to the list with nothing agreed on; added again, what was agreed on stays", async () => {
    const [taimi, client] = [await actor(world, "taimi"), await clientId(world, "Kuovi")];
    await addClientEmployer(world, taimi, client, { name: "Uusi Leipomo" });
    const employer = await employerId("Uusi Leipomo");
    await chooseDisclosure(world, taimi, client, { employer, disclosure: "coach_no_person", wording: "" });
    await addClientEmployer(world, taimi, client, { name: "uusi leipomo" });
    expect(await world.db.selectFrom("clientEmployer").select("disclosure").execute()).toEqual([
      { disclosure: "coach_no_person" },
    ]);
  });
});

describe("an employer left out", () => {
  test("its vacancies go to the hidden ones with the reason, and come back", async () => {
    const [taimi, client] = [await actor(world, "taimi"), await clientId(world, "Kuovi")];
    const before = await suggestFor(world, taimi, client);
    const { vacancy } = before.shown.find((one) => one.vacancy.employerId !== null) ?? {};
    const employer = vacancy?.employerId ?? "";
    const theirs = before.shown.filter((one) => one.vacancy.employerId === employer).map((one) => one.vacancy.id);
    expect(theirs.length).toBeGreaterThan(0);
    await excludeEmployer(world, taimi, client, { employer, back: false });
    const after = await suggestFor(world, taimi, client);
    const hidden = after.hidden.filter(({ reason }) => reason.code === "employer_excluded");
    expect(hidden.map((one) => one.vacancy.id)).toEqual(theirs);
    expect(after.shown.length).toBe(before.shown.length - theirs.length);
    for (const locale of ["fi", "sv", "en"] as const)
      for (const { reason } of hidden) expect(wordingOf(world, locale).reason(reason)).toMatch(/\p{L}{3}.*\.$/u);
    await excludeEmployer(world, taimi, client, { employer, back: true });
    expect((await suggestFor(world, taimi, client)).shown.map((one) => one.vacancy.id)).toEqual(
      before.shown.map((one) => one.vacancy.id),
    );
  });

  test("an ad that carries only the employer's name is hidden as well", async () => {
    const [taimi, client] = [await actor(world, "taimi"), await clientId(world, "Kuovi")];
    const before = await suggestFor(world, taimi, client);
    const { vacancy } = before.shown.find((one) => one.vacancy.employerId === null && one.vacancy.employerName) ?? {};
    const name = vacancy?.employerName ?? "";
    expect(name).not.toBe("");
    await addClientEmployer(world, taimi, client, { name: name.toUpperCase() });
    const employer = await employerId(name.toUpperCase());
    await excludeEmployer(world, taimi, client, { employer, back: false });
    const after = await suggestFor(world, taimi, client);
    expect(after.shown.some((one) => one.vacancy.employerName === name)).toBe(false);
    expect(after.hidden.some((one) => one.vacancy.id === vacancy?.id)).toBe(true);
  });

  test("a partner left out is not worth a visit for this client, and is for others", async () => {
    const [saga] = [await actor(world, "saga")];
    const clients = await world.db.selectFrom("client").select("id").where("coachId", "=", saga.personId).execute();
    let tried = 0;
    for (const { id } of clients) {
      const [first] = await partnersFor(world, await suggestFor(world, saga, id), "sv");
      if (!first) continue;
      tried += 1;
      await excludeEmployer(world, saga, id, { employer: first.employerId, back: false });
      const left = await partnersFor(world, await suggestFor(world, saga, id), "sv");
      expect(left.map(({ employerId: one }) => one)).not.toContain(first.employerId);
    }
    expect(tried).toBeGreaterThan(0);
  });
});
