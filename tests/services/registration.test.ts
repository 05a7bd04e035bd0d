// An employer registers: the form's rules, who is already here, the session, and the link that confirms the address.
import { FinnishBusinessIds } from "finnish-business-ids";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readRegistration, tidyBusinessId } from "#app/forms/register.ts";
import { employerPage } from "#app/services/employer-page.server.ts";
import { confirmAddress, isLivingLink, registerEmployer, sendLinkAgain } from "#app/services/registration.server.ts";
import { actorOf, findAsker } from "#app/services/session.server.ts";
import { fixedClock } from "#app/world/clock.server.ts";
import type { World } from "#app/world/world.server.ts";
import { findOrAddEmployer } from "#db/employers.ts";
import { endWorld, testDay } from "#tests/world.ts";
import { makeDemoHouse } from "./demo-house.ts";

let world: World;
beforeAll(async () => {
  world = await makeDemoHouse();
});
beforeEach(() => {
  world.clock = fixedClock(testDay);
});
afterAll(() => endWorld(world));

const sent = {
  company: "Björkbackens Café Ab",
  businessId: "1234567-1",
  name: "Maj Björk",
  email: "maj@bjorkbacken.example",
  password: "tio tecken",
};
type Sent = typeof sent;
let number = 2_000_000;
/** Another company's right Y-tunnus. */
function freshId(): string {
  for (;;) {
    number += 1;
    const id = `${number}-${FinnishBusinessIds.calculateChecksum(String(number))}`;
    if (FinnishBusinessIds.isValidBusinessId(id)) return id;
  }
}
const fresh = (changes: Partial<Sent> = {}) => {
  const businessId = freshId();
  return { ...sent, locale: "sv" as const, businessId, email: `${businessId}@bjorkbacken.example`, ...changes };
};

function read(changes: Partial<Sent>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...sent, ...changes })) form.set(name, value);
  return readRegistration(form);
}

function codesOf(changes: Partial<Sent>): string[] {
  const result = read(changes);
  return result.ok ? [] : result.reply.problems.map(({ code }) => code);
}

describe("the form", () => {
  test.each<[string, Partial<Sent>, string[]]>([
    ["an empty name of a company", { company: "  " }, ["companyMissing"]],
    ["an empty Y-tunnus", { businessId: "" }, ["businessIdMissing"]],
    ["a Y-tunnus too short", { businessId: "12345" }, ["businessIdOdd"]],
    ["a wrong check digit", { businessId: "1234567-2" }, ["businessIdWrong"]],
    ["no name", { name: "" }, ["nameMissing"]],
    ["no e-mail", { email: "" }, ["emailMissing"]],
    ["an e-mail without a domain", { email: "maj@" }, ["emailOdd"]],
    ["nine characters", { password: "nio tecke" }, ["passwordShort"]],
    ["five emojis", { password: "🌲🌲🌲🌲🌲" }, ["passwordShort"]],
    ["a whole book", { password: "x".repeat(201) }, ["passwordLong"]],
  ])("%s is told by its own code", (_, changes, codes) => {
    expect(codesOf(changes)).toEqual(codes);
  });

  test("everything at once is told at once, and all that was typed comes back but the password", () => {
    const result = read({ company: "", businessId: "x", name: "", email: "y", password: "short" });
    if (result.ok) throw new Error("it was accepted");
    expect(result.reply.problems.map(({ field }) => field)).toEqual([
      "company",
      "businessId",
      "name",
      "email",
      "password",
    ]);
    expect(result.reply).toMatchObject({ businessId: "x", email: "y" });
    expect(JSON.stringify(result.reply)).not.toContain('short"');
  });

  test.each(["FI12345671", "12345671", "1234567 - 1", " 1234567-1 ", "fi 1234567–1"])("%s is 1234567-1", (typed) => {
    expect(tidyBusinessId(typed)).toBe("1234567-1");
    expect(codesOf({ businessId: typed })).toEqual([]);
  });
});

describe("registering", () => {
  test("opens a session, adds a company that waits, and writes one letter with a link that is kept only as a hash", async () => {
    const given = fresh();
    const actor = await registered(given);
    expect(actor.roles).toMatchObject([{ role: "employer" }]);
    const page = await employerPage(world, actor, "sv");
    expect(page.employer).toMatchObject({ name: sent.company, businessId: given.businessId, approval: "waiting" });
    expect(page.address).toBe(given.email);
    const [letter] = await lettersTo(given.email);
    expect(letter).toMatchObject({ kind: "confirm_address", locale: "sv" });
    const key = keyIn(letter?.params);
    expect(key.length).toBeGreaterThanOrEqual(40);
    expect(JSON.stringify(await world.db.selectFrom("emailConfirmation").selectAll().execute())).not.toContain(key);
    const jobs = await world.db.selectFrom("job").select("payload").where("kind", "=", "letter").execute();
    expect(jobs.map(({ payload }) => payload).join()).toContain(letter?.id);
  });

  test("a Y-tunnus with an account is told without a name, and nothing is added", async () => {
    const given = fresh();
    await registered(given);
    const before = await counts();
    const again = await registerEmployer(world, { ...fresh(), businessId: given.businessId });
    expect(again).toEqual({ ok: false, problems: [{ field: "businessId", code: "businessIdTaken" }] });
    expect(await counts()).toEqual(before);
  });

  test("an approved company without an account is nobody's to take", async () => {
    const again = await registerEmployer(world, fresh({ businessId: "0000023-8" }));
    expect(again).toMatchObject({ ok: false, problems: [{ code: "businessIdTaken" }] });
  });

  test("a company that is only known by name from elsewhere can be registered, once", async () => {
    const given = fresh();
    const now = world.clock();
    const id = await findOrAddEmployer(world.db, { name: "Kuultu Oy", businessId: given.businessId, now });
    expect((await registered(given)).roles[0]?.employerId).toBe(id);
    expect(await registerEmployer(world, fresh({ businessId: given.businessId }))).toMatchObject({ ok: false });
  });

  test("a known address is told, letter case aside, and no company is left behind", async () => {
    const before = await counts();
    const again = await registerEmployer(world, fresh({ email: "Kaarina.Kuusikulma@RINNALLA.example" }));
    expect(again).toEqual({ ok: false, problems: [{ field: "email", code: "emailTaken" }] });
    expect(await counts()).toEqual(before);
  });
});

describe("the link", () => {
  test("works once, within five days; looking at it uses nothing up", async () => {
    const given = fresh();
    const actor = await registered(given);
    const key = keyIn((await lettersTo(given.email))[0]?.params);
    expect(await isLivingLink(world, key)).toBe(true);
    expect(await isLivingLink(world, key)).toBe(true);
    expect(await confirmAddress(world, key)).toBe(true);
    expect((await employerPage(world, actor, "sv")).address).toBeUndefined();
    expect(await isLivingLink(world, key)).toBe(false);
    expect(await confirmAddress(world, key)).toBe(false);
  });

  test("is dead after five days, and a made-up one was never alive", async () => {
    const given = fresh();
    await registered(given);
    const key = keyIn((await lettersTo(given.email))[0]?.params);
    world.clock = fixedClock("2026-11-26T09:59:59.000Z");
    expect(await isLivingLink(world, key)).toBe(true);
    world.clock = fixedClock("2026-11-26T10:00:01.000Z");
    expect(await confirmAddress(world, key)).toBe(false);
    for (const made of ["", "x", "unknown"]) expect(await isLivingLink(world, made)).toBe(false);
  });

  test("can be sent anew, not at once; the new one makes the old one useless", async () => {
    const given = fresh();
    const actor = await registered(given);
    const old = keyIn((await lettersTo(given.email))[0]?.params);
    expect(await sendLinkAgain(world, actor, "sv")).toBe(false);
    world.clock = fixedClock("2026-11-21T10:11:00.000Z");
    expect(await sendLinkAgain(world, actor, "sv")).toBe(true);
    expect(await confirmAddress(world, old)).toBe(false);
    const keys = (await lettersTo(given.email)).map(({ params }) => keyIn(params));
    expect(await confirmAddress(world, keys.find((key) => key !== old) ?? "")).toBe(true);
    world.clock = fixedClock("2026-11-21T12:00:00.000Z");
    expect(await sendLinkAgain(world, actor, "sv")).toBe(false);
  });
});

async function registered(given: ReturnType<typeof fresh>) {
  const result = await registerEmployer(world, given);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const cookie = result.cookie.split(";")[0] ?? "";
  const person = await findAsker(world, new Request("http://localhost/", { headers: { Cookie: cookie } }));
  if (!person) throw new Error("no session");
  return actorOf(world, person);
}

const lettersTo = (email: string) => world.db.selectFrom("letter").selectAll().where("toAddress", "=", email).execute();
const keyIn = (params = "{}") => (JSON.parse(params).path as string).split("/").at(-1) ?? "";

async function counts() {
  const [employers, people, letters] = await Promise.all([
    world.db.selectFrom("employer").select("id").execute(),
    world.db.selectFrom("person").select("id").execute(),
    world.db.selectFrom("letter").select("id").execute(),
  ]);
  return [employers.length, people.length, letters.length];
}
