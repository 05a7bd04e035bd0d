// Changing a client's wishes: what was understood, what the client says of it, and what becomes of the profile.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { translate } from "#app/i18n/server.ts";
import type { Actor } from "#app/services/access.ts";
import { scopeOf, wordsOf } from "#app/services/clients.server.ts";
import { clientFacts } from "#app/services/facts.server.ts";
import { undoWishes, wishesSaid } from "#app/services/wishes.server.ts";
import { sendWishes, type WishesForm, wishesPage } from "#app/services/wishes-page.server.ts";
import type { World } from "#app/world/world.server.ts";
import { type Client, findClient } from "#db/clients.ts";
import { profileOf } from "#db/seed/blank-profile.ts";
import { locales } from "#db/vocabulary/lists.ts";
import type { WishChoice } from "#db/vocabulary/wish.ts";
import { interestWords } from "#search/occupations/interests.ts";
import { endWorld } from "#tests/world.ts";
import { actor, clientId, log, makeDemoHouse, refusal } from "./demo-house.ts";

const said = "haluaisin keittiöön tai siivoamaan, en aikaisin aamulla";
const identityCode = "131052-308T";

let world: World;
let coach: Actor;
let id: string;
beforeAll(async () => {
  world = await makeDemoHouse();
  coach = await actor(world, "taimi");
  id = await clientId(world, "Kuovi");
});
afterAll(() => endWorld(world));

/** Everybody starts with nothing said: later versions go, and the first one is empty. */
beforeEach(async () => {
  await world.db.deleteFrom("suggestion").where("clientId", "=", id).execute();
  await world.db.deleteFrom("clientProfile").where("clientId", "=", id).where("version", ">", 1).execute();
  const profile = JSON.stringify(profileOf({ lang: "fi", home: "Tampere" }));
  const empty = { profile, wishesSealed: null };
  await world.db.updateTable("clientProfile").set(empty).where("clientId", "=", id).execute();
});

async function client(): Promise<Client> {
  const found = await findClient(world.db, scopeOf(coach), id);
  if (!found) throw new Error("the client is gone");
  return found;
}

async function send(sent: Partial<Omit<WishesForm, "chosen">> & { chosen?: Record<string, WishChoice> } = {}) {
  const { profileVersion } = await client();
  const { chosen = {}, ...rest } = sent;
  const form: WishesForm = {
    ...{ step: "save", words: said, looked: said, add: { text: "" }, version: profileVersion },
    ...rest,
    chosen: new Map(Object.entries(chosen)),
  };
  return sendWishes(world, coach, id, form, "fi");
}

const chips = (form: { groups: { kind: string; evidence?: string; chips: { key: string; chosen: string }[] }[] }) =>
  Object.fromEntries(
    form.groups.map(({ kind, evidence, chips: inside }) => [
      evidence ?? kind,
      Object.fromEntries(inside.map(({ key, chosen }) => [key, chosen])),
    ]),
  );

async function looked(sent: Parameters<typeof send>[0]) {
  const reply = await send({ step: "look", ...sent });
  if (reply.saved) throw new Error("a look saves nothing");
  return reply;
}

async function page() {
  const made = await wishesPage(world, coach, id, "fi");
  if (!("form" in made) || !made.form) throw new Error(`no form: ${JSON.stringify(made)}`);
  return made.form;
}

/** What matching is told now. */
async function facts() {
  const now = await client();
  return clientFacts(world, now.profile, wordsOf(world, now)).facts;
}
const wishOf = async (isco4: string) => (await facts()).wishes.find(({ key }) => key === isco4)?.like;

describe("what was understood", () => {
  test("stands beside the words that said it, a few of the surest, with what was said of each", async () => {
    const { form } = await looked({ words: said, looked: "" });
    expect(chips(form)).toMatchObject({
      keittiöön: { "occupation:9412": "yes", "occupation:5120": "yes" },
      siivoamaan: { "occupation:9112": "yes" },
      "aikaisin aamulla": { "pattern:early_morning": "no" },
    });
    expect(form.groups.map(({ evidence }) => evidence)).toEqual(["keittiöön", "siivoamaan", "aikaisin aamulla"]);
    for (const group of form.groups) expect(group.chips.length).toBeLessThanOrEqual(4);
  });

  test.each([
    ["en myyntiä", "occupation:5223", "no"],
    ["jobba med barn", "occupation:5311", "yes"],
    ["maybe a warehouse", "occupation:9333", "maybe"],
    ["eläinten kanssa", "interest:animals", "yes"],
    ["no phone calls", "condition:phone", "no"],
  ])("%s: %s is %s", async (words, key, choice) => {
    const { form } = await looked({ words, looked: "" });
    const all = Object.assign({}, ...Object.values(chips(form)));
    expect(all[key]).toBe(choice);
  });

  test("every interest the words may name has a name of its own in each language", () => {
    const keys = interestWords.split("\n").flatMap((line) => /^([a-z]+) \|/.exec(line)?.[1] ?? []);
    expect(keys.length).toBeGreaterThan(20);
    for (const locale of locales)
      for (const key of keys) expect(translate(locale).code("interest", key)).not.toContain("codes.");
  });

  test("nothing is written by looking", async () => {
    await looked({});
    expect((await client()).profileVersion).toBe(1);
  });
});

describe("saving", () => {
  test("keeps the chips as codes and the words sealed, as a new version that says who and why", async () => {
    expect(await send({ chosen: { "occupation:5120": "no", "occupation:9111": "maybe" } })).toEqual({ saved: true });
    const { profile, profileVersion, wishesSealed } = await client();
    expect(profileVersion).toBe(2);
    expect(wishesSealed).not.toContain("keitti");
    expect(wordsOf(world, await client()).wishes).toBe(said);
    expect(profile.occupations).toContainEqual({ isco4: "9412", like: "like" });
    expect(profile.occupations).toContainEqual({ isco4: "5120", like: "no" });
    expect(profile.occupations).toContainEqual({ isco4: "9111", like: "maybe" });
    expect(profile.notPatterns).toEqual(["early_morning"]);
    expect(await wishOf("5120")).toBe("no");
    const row = await world.db
      .selectFrom("clientProfile")
      .select(["trigger", "createdBy"])
      .where("clientId", "=", id)
      .where("version", "=", 2)
      .executeTakeFirst();
    expect(row).toEqual({ trigger: "wishes", createdBy: coach.personId });
    expect((await log(world)).at(-1)).toMatchObject({ verb: "change", thing: "client", thingId: id });
  });

  test("what was not meant does not come back when the words are read again", async () => {
    await send({ chosen: { "occupation:9411": "not", "pattern:early_morning": "not" } });
    expect((await client()).profile.notMeant?.sort()).toEqual(["occupation:9411", "pattern:early_morning"]);
    expect(await wishOf("9411")).toBeUndefined();
    expect((await facts()).notPatterns).toEqual([]);
    expect(chips(await page()).not).toEqual({ "occupation:9411": "not", "pattern:early_morning": "not" });
    await send();
    expect(await wishOf("9411")).toBeUndefined();
  });

  test("where nothing of some words was meant, their weaker readings go too", async () => {
    const keys = Object.keys(chips((await looked({})).form).keittiöön ?? {});
    await send({ chosen: Object.fromEntries(keys.map((key) => [key, "not" as const])) });
    const kitchens = (await facts()).wishes.filter(({ key }) => ["9412", "5120", "9411", "5246", "3434"].includes(key));
    expect(kitchens).toEqual([]);
    expect(await wishOf("9112")).toBe("like");
  });

  test("an interest that was not meant takes the work it led to with it", async () => {
    const words = "eläinten kanssa";
    await send({ words, looked: words, chosen: { "interest:animals": "not" } });
    expect((await facts()).wishes).toEqual([]);
    expect((await client()).profile.notMeant).toContain("interest:animals");
  });

  test("a chip the other way round than the words is right", async () => {
    await send({ chosen: { "pattern:early_morning": "yes" } });
    expect(await facts()).toMatchObject({ patterns: ["early_morning"], notPatterns: [] });
  });

  test("a must about what is no longer refused falls with it, others stay", async () => {
    const profile = profileOf({
      ...{ lang: "fi", home: "Tampere", avoid: ["heights"] },
      must: ["conditions.avoid.heights", "conditions.notPatterns.night", "area"],
    });
    await world.db
      .updateTable("clientProfile")
      .set({ profile: JSON.stringify(profile) })
      .where("clientId", "=", id)
      .execute();
    await send({ chosen: { "condition:heights": "not" } });
    expect((await client()).profile.must).toEqual(["conditions.notPatterns.night", "area"]);
    expect((await facts()).notPatterns).toContain("night");
  });

  test("words that were not looked at are looked at first", async () => {
    const reply = await send({ words: "varastoon", looked: said });
    expect(reply).toMatchObject({ saved: false, first: true });
    expect((await client()).profileVersion).toBe(1);
  });

  test("somebody else's change in between is not written over", async () => {
    await send();
    const reply = await send({ version: 1 });
    expect(reply).toMatchObject({ saved: false, problem: "changed", form: { version: 2, words: said } });
    expect((await client()).profileVersion).toBe(2);
  });
});

describe("changing the words", () => {
  test("what is no longer said is set aside unless the client keeps it; what was chosen apart from the words stays", async () => {
    await send({ add: { text: "", key: "occupation:5164" }, step: "look" });
    await send({ chosen: { "occupation:5164": "yes" } });
    const { form } = await looked({ words: "siivoamaan" });
    expect(chips(form)).toMatchObject({
      gone: { "occupation:9412": "not", "pattern:early_morning": "not" },
      kept: { "occupation:5164": "yes" },
      siivoamaan: { "occupation:9112": "yes" },
    });
  });

  test("a refusal written later counts more than a yes nobody chose by hand", async () => {
    await send();
    const { form } = await looked({ words: "keittiöön, en siivoamaan", chosen: { "occupation:9112": "yes" } });
    expect(Object.assign({}, ...Object.values(chips(form)))["occupation:9112"]).toBe("no");
  });
});

describe("adding work", () => {
  test.each([
    ["städare", "occupation:9112"],
    ["kitchen porter", "occupation:9412"],
    ["siivoojaksi", "occupation:9112"],
  ])("%s is understood without choosing", async (text, key) => {
    const reply = await looked({ words: "", looked: "", add: { text } });
    expect(chips(reply.form).added).toEqual({ [key]: "yes" });
    expect(reply.form.add).toBe("");
  });

  test("what may mean several things is asked, in the reader's own language; saving waits for it", async () => {
    const reply = await send({ add: { text: "lager" } });
    if (reply.saved) throw new Error("saved without an answer");
    expect(reply.form.add).toBe("lager");
    expect(reply.form.choices?.map(({ name }) => name)).toContain("varastotyöntekijä");
    expect((await client()).profileVersion).toBe(1);
  });

  test("a key nobody knows adds nothing", async () => {
    const reply = await looked({ words: "", looked: "", add: { text: "", key: "occupation:0000" } });
    expect(reply.form.groups).toEqual([]);
    expect((await looked({ words: "", looked: "", chosen: { "sector:tol2008:99": "yes" } })).form.groups).toHaveLength(
      1,
    );
    expect((await looked({ words: "", looked: "", chosen: { "sector:tol2008:04": "yes" } })).form.groups).toEqual([]);
  });
});

describe("what must not be written", () => {
  test.each([
    [`siivousta ${identityCode}`, "identity_code"],
    ["soita 040 123 4567", "phone"],
    ["masennus, siivousta", "health_word"],
    ["a".repeat(281), "tooLong"],
  ])("%s", async (words, problem) => {
    for (const step of ["look", "save"] as const)
      expect(await send({ step, words, looked: words })).toMatchObject({ saved: false, problem, form: { words } });
    expect((await client()).profileVersion).toBe(1);
  });
});

describe("taking it back", () => {
  test("brings the earlier words and chips back as a version of its own, once", async () => {
    await send();
    await send({ words: "varastoon", looked: "varastoon" });
    const told = await wishesSaid(world, await client(), "fi");
    expect(told?.said).toContain("varastotyöntekijä");
    expect(await undoWishes(world, coach, id, told?.version ?? 0)).toBeUndefined();
    const now = await client();
    expect(now.profileVersion).toBe(4);
    expect(wordsOf(world, now).wishes).toBe(said);
    expect(now.profile.occupations).toContainEqual({ isco4: "9412", like: "like" });
    expect(await wishesSaid(world, now, "sv")).toEqual({ said: expect.stringContaining("ångrades") });
    expect(await refusal(undoWishes(world, coach, id, 4))).toBe(404);
    expect(await undoWishes(world, coach, id, 3)).toBe("changed");
  });

  test("a first version, which changed nothing, cannot be taken back", async () => {
    expect(await refusal(undoWishes(world, coach, id, 1))).toBe(404);
    expect(await wishesSaid(world, await client(), "fi")).toBeUndefined();
  });
});

describe("who and when", () => {
  test("somebody else's client does not exist", async () => {
    const other = await actor(world, "robin");
    expect(await refusal(wishesPage(world, other, id, "fi"))).toBe(404);
    const form: WishesForm = {
      ...{ step: "save", words: said, looked: said, chosen: new Map(), add: { text: "" }, version: 1 },
    };
    expect(await refusal(sendWishes(world, other, id, form, "fi"))).toBe(404);
    expect(await refusal(undoWishes(world, other, id, 1))).toBe(404);
    expect((await client()).profileVersion).toBe(1);
  });

  test.each([
    ["without consent", { consentedAt: null }],
    ["after the consent has run out", { consentUntil: "2026-01-01T00:00:00.000Z" }],
    ["during a pause", { pausedAt: "2026-11-01T00:00:00.000Z" }],
  ])("%s nothing is shown to be changed, and nothing is", async (_, columns) => {
    const { consentedAt, consentUntil, pausedAt } = await client();
    await world.db.updateTable("client").set(columns).where("id", "=", id).execute();
    try {
      expect(await wishesPage(world, coach, id, "fi")).toHaveProperty("withheld");
      expect(await send()).toMatchObject({ saved: false, problem: "withheld" });
      expect(await undoWishes(world, coach, id, 1)).toBe("withheld");
    } finally {
      await world.db.updateTable("client").set({ consentedAt, consentUntil, pausedAt }).where("id", "=", id).execute();
    }
  });
});
