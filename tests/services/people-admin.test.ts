// People and roles as the admin keeps them: a first password told once, closing that ends sessions, and never oneself.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPerson } from "#app/forms/person.ts";
import type { Actor } from "#app/services/access.ts";
import {
  addAccount,
  changeAccount,
  grant,
  peoplePage,
  personPage,
  type RoleAsked,
  renewPassword,
} from "#app/services/people-admin.server.ts";
import { findAsker, signIn } from "#app/services/session.server.ts";
import type { World } from "#app/world/world.server.ts";
import { endWorld } from "#tests/world.ts";
import { actor, log, makeDemoHouse, refusal } from "./demo-house.ts";

let world: World;
let alma: Actor;
let teamId: string;
let number = 0;
beforeAll(async () => {
  world = await makeDemoHouse();
  alma = await actor(world, "alma");
  teamId = (await world.db.selectFrom("team").select("id").orderBy("name").executeTakeFirstOrThrow()).id;
});
afterAll(() => endWorld(world));

const add = (role: RoleAsked, email = `uusi${++number}@rinnalla.example`) =>
  addAccount(world, alma, { name: "Uusi Ihminen", email, locale: "fi", role });

async function added(role: RoleAsked = { role: "coach", teamId }) {
  const email = `kelpo${++number}@rinnalla.example`;
  const made = await add(role, email);
  if ("problem" in made) throw new Error(made.problem.code);
  return { ...made, email };
}

const enter = (email: string, password: string) => signIn(world, { email, password, secure: false });
const cookieOf = (session: { cookie: string } | undefined) =>
  new Request("http://localhost/", { headers: { Cookie: session?.cookie.split(";")[0] ?? "" } });
const account = async (id: string) => (await personPage(world, alma, id)).account;

describe("somebody new", () => {
  test("signs in with the first password, which nobody can read afterwards", async () => {
    const { id, email, password } = await added();
    expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    expect((await enter(email, password))?.personId).toBe(id);
    const rows = await world.db.selectFrom("person").selectAll().where("id", "=", id).execute();
    expect(JSON.stringify(rows)).not.toContain(password);
    expect((await added()).password).not.toBe(password);
  });

  test("holds the role where it was given; a team brings its organisation", async () => {
    const { id } = await added();
    const held = await world.db
      .selectFrom("personRole")
      .selectAll()
      .where("personId", "=", id)
      .executeTakeFirstOrThrow();
    const team = await world.db.selectFrom("team").selectAll().where("id", "=", teamId).executeTakeFirstOrThrow();
    expect(held).toMatchObject({ role: "coach", teamId, organisationId: team.organisationId, employerId: null });
    expect((await log(world)).at(-1)).toMatchObject({ verb: "add", thing: "person", thingId: id });
  });

  test.each<[string, RoleAsked]>([
    ["teamMissing", { role: "coach", teamId: "no such team" }],
    ["organisationMissing", { role: "te_contact", organisationId: "no such organisation" }],
    ["employerUnknown", { role: "employer", businessId: "1234567-1" }],
  ])("%s: nobody is added", async (code, role) => {
    const before = (await peoplePage(world, "fi")).people.length;
    expect(await add(role)).toMatchObject({ problem: { code } });
    expect((await peoplePage(world, "fi")).people.length).toBe(before);
  });

  test("an employer's account is bound to its company", async () => {
    const { id } = await added({ role: "employer", businessId: "0000036-9" });
    expect((await account(id)).roles).toEqual([expect.objectContaining({ place: "Uudentuvan Remonttitiimi Oy" })]);
  });

  test("an address that is somebody's, also in other letters, is taken", async () => {
    expect(await add({ role: "admin" }, " ALMA.avainluoto@rinnalla.example ")).toMatchObject({
      problem: { field: "email", code: "emailTaken" },
    });
  });
});

describe("closing an account", () => {
  test("ends its sessions at once; reopened, the same password opens it again", async () => {
    const { id, email, password } = await added();
    const session = await enter(email, password);
    expect(await changeAccount(world, alma, id, { act: "close" })).toBe("done");
    expect(await findAsker(world, cookieOf(session))).toBeUndefined();
    expect(await enter(email, password)).toBeUndefined();
    await changeAccount(world, alma, id, { act: "reopen" });
    // The old session stays ended.
    expect(await findAsker(world, cookieOf(session))).toBeUndefined();
    expect(await enter(email, password)).toBeDefined();
  });

  test("one's own is never closed, and one's own roles and password are another admin's to change", async () => {
    const mine = (await account(alma.personId)).roles[0]?.id ?? "";
    expect(await changeAccount(world, alma, alma.personId, { act: "close" })).toBe("own");
    expect(await changeAccount(world, alma, alma.personId, { act: "withdraw", roleId: mine })).toBe("own");
    expect(await grant(world, alma, alma.personId, { role: "coach", teamId })).toBe("own");
    expect(await renewPassword(world, alma, alma.personId)).toBe("own");
    expect((await account(alma.personId)).closedAt).toBeNull();
  });

  test("the page says how many clients would be left without their coach", async () => {
    const coach = await actor(world, "taimi");
    expect((await personPage(world, alma, coach.personId)).clients).toBeGreaterThan(0);
  });
});

describe("roles", () => {
  test("a coach becomes a lead: the new role is given, the old one taken", async () => {
    const { id } = await added();
    expect(await grant(world, alma, id, { role: "lead", teamId })).toBe("done");
    expect(await grant(world, alma, id, { role: "lead", teamId })).toBe("done");
    const roles = (await account(id)).roles;
    expect(roles.map(({ role }) => role).sort()).toEqual(["coach", "lead"]);
    const coach = roles.find(({ role }) => role === "coach")?.id ?? "";
    expect(await changeAccount(world, alma, id, { act: "withdraw", roleId: coach })).toBe("done");
    expect((await account(id)).roles.map(({ role }) => role)).toEqual(["lead"]);
  });

  test("the last role stays, and a role of somebody else is not touched", async () => {
    const { id } = await added();
    const other = await added();
    const own = (await account(id)).roles[0]?.id ?? "";
    const others = (await account(other.id)).roles[0]?.id ?? "";
    expect(await changeAccount(world, alma, id, { act: "withdraw", roleId: own })).toBe("last");
    await grant(world, alma, id, { role: "lead", teamId });
    expect(await changeAccount(world, alma, id, { act: "withdraw", roleId: others })).toBe("last");
    expect((await account(other.id)).roles).toHaveLength(1);
  });
});

test("a new password ends the old one and every open session", async () => {
  const { id, email, password } = await added();
  const session = await enter(email, password);
  const renewed = await renewPassword(world, alma, id);
  if (renewed === "own") throw new Error("not one's own");
  expect(await findAsker(world, cookieOf(session))).toBeUndefined();
  expect(await enter(email, password)).toBeUndefined();
  expect(await enter(email, renewed.password)).toBeDefined();
});

test("somebody who does not exist is not there", async () => {
  expect(await refusal(personPage(world, alma, "nobody"))).toBe(404);
  expect(await refusal(changeAccount(world, alma, "nobody", { act: "close" }))).toBe(404);
  expect(await refusal(renewPassword(world, alma, "nobody"))).toBe(404);
});

describe("the form", () => {
  const good = { name: "Uusi", email: "u@example.org", locale: "sv", role: "coach", place: "team:t", businessId: "" };
  const read = (change: Partial<typeof good>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...good, ...change })) form.set(name, value);
    const result = readPerson(form);
    return result.ok ? "ok" : result.reply.problems.map(({ field, code }) => `${field}: ${code}`).join();
  };

  test.each([
    [{}, "ok"],
    [{ role: "admin", place: "" }, "ok"],
    [{ role: "te_contact", place: "organisation:o" }, "ok"],
    [{ role: "te_contact" }, "place: organisationMissing"],
    [{ role: "lead", place: "organisation:o" }, "place: teamMissing"],
    [{ role: "employer" }, "businessId: employerUnknown"],
    [{ name: "", email: "u" }, "name: nameMissing,email: emailOdd"],
  ])("%j: %s", (change, expected) => {
    expect(read(change)).toBe(expected);
  });
});
