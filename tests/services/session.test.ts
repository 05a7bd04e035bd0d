// Signing in and out: who gets a session, how long it lasts, and that it is gone everywhere when it is ended.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { demoPassword, seedDemo } from "#app/services/demo.server.ts";
import { addUser } from "#app/services/people.server.ts";
import { findAsker, requireActor, signIn, signOut } from "#app/services/session.server.ts";
import { fixedClock } from "#app/world/clock.server.ts";
import type { World } from "#app/world/world.server.ts";
import { endWorld, makeWorld, testDay } from "#tests/world.ts";
import { refusal } from "./demo-house.ts";

const email = "oma.valmentaja@rinnalla.example";
const password = "pitkä ja oma salasana";
const demoEmail = "taimi.tuokio@rinnalla.example";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await seedDemo(world);
  const coach = { role: "coach", organisationId: null, teamId: null, employerId: null } as const;
  await addUser(world, { email, name: "Oma Valmentaja", password, locale: "fi", demo: false, roles: [coach] });
});
beforeEach(() => {
  world.clock = fixedClock(testDay);
});
afterAll(() => endWorld(world));

const asking = (cookie: string, path = "/coach") =>
  new Request(`http://localhost${path}`, { headers: { Cookie: `other=1; ${cookie.split(";")[0]}` } });

async function signedIn(at: World, who = { email, password }): Promise<string> {
  const session = await signIn(at, { ...who, secure: true });
  if (!session) throw new Error("not signed in");
  return session.cookie;
}

describe("signing in", () => {
  test.each([
    ["a wrong password", { email, password: "pitkä ja oma salasan" }],
    ["an empty password", { email, password: "" }],
    ["an address nobody has", { email: "ei.kukaan@rinnalla.example", password }],
  ])("%s opens nothing", async (_, given) => {
    const before = await sessions();
    expect(await signIn(world, { ...given, secure: true })).toBeUndefined();
    expect(await sessions()).toEqual(before);
  });

  test("the right one opens a session, letter case and blanks around the address aside", async () => {
    const cookie = await signedIn(world, { email: ` ${email.toUpperCase()} `, password });
    expect((await findAsker(world, asking(cookie)))?.email).toBe(email);
  });

  test("the cookie is for this site's server alone, and the database does not hold its key", async () => {
    const cookie = await signedIn(world);
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax; .*; Secure$/);
    const key = /=([^;]+)/.exec(cookie)?.[1] ?? "";
    expect(key.length).toBeGreaterThanOrEqual(40);
    expect(JSON.stringify(await sessions())).not.toContain(key);
  });

  test("a closed account cannot sign in, and its open sessions are nobody's", async () => {
    const person = { email: "entinen@rinnalla.example", name: "E", locale: "fi", demo: false, roles: [] } as const;
    const id = await addUser(world, { ...person, roles: [], password });
    const cookie = await signedIn(world, { email: person.email, password });
    await world.db.updateTable("person").set({ closedAt: testDay }).where("id", "=", id).execute();
    expect(await findAsker(world, asking(cookie))).toBeUndefined();
    expect(await signIn(world, { email: person.email, password, secure: true })).toBeUndefined();
  });
});

describe("demo accounts where the demo is off", () => {
  test("cannot sign in, and a session from before is nobody's; people of the house still can", async () => {
    const cookie = await signedIn(world, { email: demoEmail, password: demoPassword });
    expect((await findAsker(world, asking(cookie)))?.email).toBe(demoEmail);
    const real: World = { ...world, demo: false };
    expect(await signIn(real, { email: demoEmail, password: demoPassword, secure: true })).toBeUndefined();
    expect(await findAsker(real, asking(cookie))).toBeUndefined();
    expect(await signIn(real, { email, password, secure: true })).toBeDefined();
  });
});

describe("the end of a session", () => {
  test("comes after twelve hours, and its row goes with the next sign-in", async () => {
    const cookie = await signedIn(world);
    world.clock = fixedClock("2026-11-21T21:59:00.000Z");
    expect(await findAsker(world, asking(cookie))).toBeDefined();
    world.clock = fixedClock("2026-11-21T22:00:00.000Z");
    expect(await findAsker(world, asking(cookie))).toBeUndefined();
    await signedIn(world);
    for (const row of await sessions()) expect(row.expiresAt > "2026-11-21T22:00:00.000Z").toBe(true);
  });

  test("signing out ends it everywhere the cookie was copied to, and empties the cookie", async () => {
    const cookie = await signedIn(world);
    const elsewhere = asking(cookie, "/search");
    const emptied = await signOut(world, asking(cookie));
    expect(emptied).toMatch(/^rinnalla_session=; .*Max-Age=0/);
    expect(await findAsker(world, elsewhere)).toBeUndefined();
  });

  test("another session of the same person stays open", async () => {
    const [here, there] = [await signedIn(world), await signedIn(world)];
    await signOut(world, asking(here));
    expect(await findAsker(world, asking(there))).toBeDefined();
  });
});

describe("asking for a page", () => {
  const thing = { kind: "clients" } as const;

  test("nobody is sent to sign in and comes back to the page, without the words of the query", async () => {
    const request = new Request("http://localhost/search?q=salainen");
    const thrown: unknown = await requireActor(world, request, "read", thing).catch((error: unknown) => error);
    if (!(thrown instanceof Response)) throw thrown;
    expect(thrown.status).toBe(302);
    expect(thrown.headers.get("Location")).toMatch(/^\/(fi|sv|en)\/sign-in\?next=%2Fsearch$/);
  });

  test("somebody of another role meets a page that is not there", async () => {
    const officer = await signedIn(world, { email: "vilja.vinkkila@rinnalla.example", password: demoPassword });
    expect(await refusal(requireActor(world, asking(officer), "read", thing))).toBe(404);
    const coach = await signedIn(world, { email: demoEmail, password: demoPassword });
    expect((await requireActor(world, asking(coach), "read", thing)).person.email).toBe(demoEmail);
  });

  test.each(["rinnalla_session=", "rinnalla_session=x", "rinnalla_session=' or 1=1 --"])(
    "a cookie that was made up (%s) is nobody's",
    async (cookie) => {
      expect(await findAsker(world, asking(cookie))).toBeUndefined();
    },
  );
});

const sessions = () => world.db.selectFrom("session").selectAll().execute();
