// Partners without a vacancy: worth a visit where the wished work could be, near enough, and never without consent.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { partnersFor } from "#app/services/partner-suggestions.server.ts";
import { suggestFor } from "#app/services/suggestions.server.ts";
import type { World } from "#app/world/world.server.ts";
import { demoClients } from "#db/seed/clients.ts";
import { endWorld } from "#tests/world.ts";
import { actor, clientId, makeDemoHouse } from "./demo-house.ts";

let world: World;
beforeAll(async () => {
  world = await makeDemoHouse();
  // Nobody has a vacancy: every partner is without one.
  await world.db.updateTable("vacancy").set({ status: "filled" }).execute();
});
afterAll(() => endWorld(world));

const partners = async (coach: string, codeName: string, locale: "fi" | "sv" | "en" = "fi") => {
  const made = await suggestFor(world, await actor(world, coach), await clientId(world, codeName));
  return partnersFor(world, made, locale);
};
const names = async (coach: string, codeName: string) => (await partners(coach, codeName)).map(({ name }) => name);
const set = (name: string, change: { status?: "partner" | "paused"; nextAvailableOn?: string | null }) =>
  world.db
    .updateTable("partner")
    .set(change)
    .where("employerId", "=", (eb) => eb.selectFrom("employer").select("id").where("name", "=", name))
    .execute();

describe("who is worth a visit", () => {
  test("a kitchen near home for whoever wishes for a kitchen, with reasons and the employer's own words", async () => {
    const [first] = await partners("robin", "Kettu");
    expect(first?.name).toBe("Kuusikulman Kahvila Oy");
    expect(first?.tasks).toContain("Tiskivuoro");
    expect(first?.for.length).toBeGreaterThan(1);
    for (const sentence of [...(first?.for ?? []), ...(first?.ask ?? [])]) expect(sentence).toMatch(/^[A-ZÅÄÖ].*\.$/);
    // It has no ad: nothing may be said of one.
    expect([...(first?.for ?? []), ...(first?.ask ?? [])].join(" ")).not.toMatch(/ilmoituks/i);
  });

  test("nobody far away, nobody of a field that is ruled out, at most five", async () => {
    const towns: Record<string, RegExp> = {
      robin: /Helsinki|Espoo|Vantaa/,
      taimi: /Tampere|Kangasala|Nokia|Ylöjärvi|Pirkkala/,
    };
    for (const { codeName, coach } of demoClients) {
      const found = await partners(coach, codeName);
      expect(found.length).toBeLessThanOrEqual(5);
      const near = towns[coach];
      if (near) for (const { place } of found) expect(place).toMatch(near);
    }
  });

  test("the sentences are in the reader's language", async () => {
    const [fi] = await partners("robin", "Kettu");
    const [sv] = await partners("robin", "Kettu", "sv");
    expect(sv?.employerId).toBe(fi?.employerId);
    expect(sv?.for).not.toEqual(fi?.for);
  });
});

describe("who is not shown", () => {
  test.each([
    ["no consent on record", "robin", "Clover"],
    ["a consent that ran out", "taimi", "Vahvero"],
    ["a pause", "robin", "Kaisla"],
  ])("%s: nobody at all", async (_, coach, codeName) => {
    expect(await partners(coach, codeName)).toEqual([]);
  });

  test("a paused partner, one who is glad of contacts only later, and one the client has ruled out", async () => {
    const name = "Kuusikulman Kahvila Oy";
    expect(await names("robin", "Kettu")).toContain(name);
    await set(name, { status: "paused" });
    expect(await names("robin", "Kettu")).not.toContain(name);
    await set(name, { status: "partner", nextAvailableOn: "2026-11-22" });
    expect(await names("robin", "Kettu")).not.toContain(name);
    await set(name, { nextAvailableOn: "2026-11-21" });
    expect(await names("robin", "Kettu")).toContain(name);
    const employer = await world.db.selectFrom("employer").select("id").where("name", "=", name).executeTakeFirst();
    const row = { clientId: await clientId(world, "Kettu"), employerId: employer?.id ?? "" };
    await world.db
      .insertInto("clientExcludedEmployer")
      .values({ ...row, createdAt: world.clock().toISOString() })
      .execute();
    expect(await names("robin", "Kettu")).not.toContain(name);
    await world.db.deleteFrom("clientExcludedEmployer").execute();
  });

  test("a partner whose open vacancy is suggested already", async () => {
    const made = await suggestFor(world, await actor(world, "robin"), await clientId(world, "Kettu"));
    const [first] = await partnersFor(world, made, "fi");
    const vacancy = { employerId: first?.employerId } as never;
    const shown = [{ vacancy, verdict: {} as never }];
    const rest = await partnersFor(world, { ...made, shown }, "fi");
    expect(rest.map(({ employerId }) => employerId)).not.toContain(first?.employerId);
  });
});
