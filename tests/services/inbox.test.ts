// The coach's inbox: only one's own, tips first, silent about whoever has gone silent; opening moves the tip on.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { frameOf } from "#app/services/frame.server.ts";
import { countUnseen, inboxPage, openItem, settleItem } from "#app/services/inbox.server.ts";
import { reverseMatch } from "#app/services/reverse-match.server.ts";
import { signIn } from "#app/services/session.server.ts";
import type { World } from "#app/world/world.server.ts";
import { addTip, findTip, listTipEvents } from "#db/tips.ts";
import { endWorld } from "#tests/world.ts";
import { actor, clientId, log, makeDemoHouse, refusal } from "./demo-house.ts";

let world: World;
let ids: string[];
beforeAll(async () => {
  world = await makeDemoHouse();
  const rows = await world.db.selectFrom("vacancy").select("id").where("status", "=", "published").execute();
  ids = rows.map((row) => row.id);
});
beforeEach(async () => {
  for (const table of ["inboxItem", "tipEvent", "tip"] as const) await world.db.deleteFrom(table).execute();
  await reverseMatch(world, { vacancyIds: ids });
});
afterAll(() => endWorld(world));

const page = async (who: string) => inboxPage(world, await actor(world, who), "fi");

async function aTip(vacancyId: string): Promise<string> {
  const { personId: senderId, roles } = await actor(world, "vilja");
  const about = {
    employerId: null,
    sector: null,
    municipalityCode: null,
    note: "Kiva paikka.",
    sourceUrl: "https://a.example",
  };
  const tip = { senderId, organisationId: roles[0]?.organisationId ?? "", vacancyId, ...about, now: world.clock() };
  return world.db.transaction().execute((trx) => addTip(trx, tip));
}

describe("what stands in it", () => {
  test("each coach finds own clients only, with a reason in a sentence for each", async () => {
    for (const who of ["robin", "taimi", "saga"]) {
      const { personId } = await actor(world, who);
      const own = await world.db.selectFrom("client").select("codeName").where("coachId", "=", personId).execute();
      const names = new Set(own.map((row) => row.codeName));
      const { fits, tips } = await page(who);
      expect(fits.length).toBeGreaterThan(0);
      expect(tips).toEqual([]);
      for (const { clients } of fits) {
        expect(clients.length).toBeGreaterThan(0);
        for (const client of clients) {
          expect(names).toContain(client.codeName);
          expect(client.for).toMatch(/^[A-ZÅÄÖ].*\.$/);
        }
      }
    }
  });

  test("a tip comes first, with what the officer wrote and where it is from", async () => {
    const { fits } = await page("taimi");
    const last = fits.at(-1)?.vacancy.id ?? "";
    await aTip(last);
    await reverseMatch(world, { vacancyIds: [last] });
    const { tips } = await page("taimi");
    expect(tips).toHaveLength(1);
    expect(tips[0]).toMatchObject({
      fresh: true,
      vacancy: { id: last },
      tip: { from: "Harjun ja rannan työllisyysalue (demo)", note: "Kiva paikka.", sourceUrl: "https://a.example" },
    });
  });

  test("a client who takes a pause or ends the consent is named no more, and says nothing by it", async () => {
    const id = await clientId(world, "Kuovi");
    const named = async () =>
      (await page("taimi")).fits.flatMap(({ clients }) => clients.map((one) => one.codeName)).includes("Kuovi");
    expect(await named()).toBe(true);
    const at = world.clock().toISOString();
    const set = (change: { pausedAt?: string | null; consentUntil?: string }) =>
      world.db.updateTable("client").set(change).where("id", "=", id).execute();
    await set({ pausedAt: at });
    expect(await named()).toBe(false);
    for (const { clients } of (await page("taimi")).fits) expect(clients.length).toBeGreaterThan(0);
    const before = await world.db.selectFrom("client").select("consentUntil").where("id", "=", id).executeTakeFirst();
    await set({ pausedAt: null, consentUntil: at });
    expect(await named()).toBe(false);
    await set({ consentUntil: before?.consentUntil ?? "" });
    expect(await named()).toBe(true);
  });

  test("what is no longer open is there no more", async () => {
    const { fits } = await page("taimi");
    const id = fits[0]?.vacancy.id ?? "";
    await world.db.updateTable("vacancy").set({ status: "filled" }).where("id", "=", id).execute();
    expect((await page("taimi")).fits.map(({ vacancy }) => vacancy.id)).not.toContain(id);
    await world.db.updateTable("vacancy").set({ status: "published" }).where("id", "=", id).execute();
  });

  test("the reading is in the access log", async () => {
    const before = (await log(world)).length;
    await page("taimi");
    expect((await log(world)).slice(before)).toMatchObject([{ verb: "read", thing: "inbox", outcome: "allowed" }]);
  });
});

describe("what is done with it", () => {
  test("opening makes it seen and moves every tip on it, once and never back", async () => {
    const { fits } = await page("taimi");
    const vacancyId = fits[0]?.vacancy.id ?? "";
    const [first, second] = [await aTip(vacancyId), await aTip(vacancyId)];
    await reverseMatch(world, { vacancyIds: [vacancyId] });
    const taimi = await actor(world, "taimi");
    const unseen = await countUnseen(world, taimi);
    const [item] = (await page("taimi")).tips;
    expect(await openItem(world, taimi, item?.id ?? "")).toBe(vacancyId);
    expect(await countUnseen(world, taimi)).toBe(unseen - 1);
    await openItem(world, taimi, item?.id ?? "");
    for (const tip of [first, second]) {
      expect(await findTip(world.db, tip)).toMatchObject({ state: "looked_at" });
      expect((await listTipEvents(world.db, tip)).map(({ state }) => state)).toEqual(["received", "looked_at"]);
    }
  });

  test("done puts it aside and can be taken back", async () => {
    const taimi = await actor(world, "taimi");
    const [item] = (await page("taimi")).fits;
    const settle = (done: boolean) => settleItem(world, taimi, { id: item?.id ?? "", done, locale: "fi" });
    expect(await settle(true)).toBe(item?.vacancy.title);
    expect((await page("taimi")).done.map(({ id }) => id)).toEqual([item?.id]);
    expect((await page("taimi")).fits.map(({ id }) => id)).not.toContain(item?.id);
    await settle(false);
    expect((await page("taimi")).fits.map(({ id }) => id)).toContain(item?.id);
  });

  test("somebody else's item does not exist, and the attempt is in the log", async () => {
    const [item] = (await page("taimi")).fits;
    const robin = await actor(world, "robin");
    const before = (await log(world)).length;
    expect(await refusal(openItem(world, robin, item?.id ?? ""))).toBe(404);
    expect(await refusal(settleItem(world, robin, { id: item?.id ?? "", done: true, locale: "en" }))).toBe(404);
    expect((await log(world)).slice(before)).toMatchObject([{ outcome: "denied" }, { outcome: "denied" }]);
    expect((await page("taimi")).fits.map(({ id }) => id)).toContain(item?.id);
  });
});

test("the navigation tells a coach how many are new, and nobody else", async () => {
  const navigation = async (email: string) => {
    const signed = await signIn(world, { email, password: "rinnalla-demo", secure: false });
    const headers = { Cookie: signed?.cookie.split(";")[0] ?? "" };
    return (await frameOf(world, new Request("http://localhost/home", { headers }))).navigation;
  };
  const taimi = await actor(world, "taimi");
  const inbox = (await navigation("taimi.tuokio@rinnalla.example")).find(({ label }) => label === "inbox");
  expect(inbox?.fresh).toBe(await countUnseen(world, taimi));
  expect((await navigation("vilja.vinkkila@rinnalla.example")).some(({ fresh }) => fresh !== undefined)).toBe(false);
});
