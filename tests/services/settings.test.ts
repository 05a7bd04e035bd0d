// One's own settings: quiet hours that letters wait out, and a new password with the old one in hand.
import { afterEach, beforeEach, expect, test } from "vitest";
import { readNewPassword, readQuiet } from "#app/forms/settings.ts";
import { openPost } from "#app/mail/post.server.ts";
import { sendLetter, writeLetter } from "#app/services/letters.server.ts";
import { changePassword, keepQuietHours, quietHoursOf } from "#app/services/own-settings.server.ts";
import { addUser } from "#app/services/people.server.ts";
import { quietSeconds } from "#app/services/quiet-hours.ts";
import { actorOf, findAsker, signIn } from "#app/services/session.server.ts";
import { fixedClock } from "#app/world/clock.server.ts";
import type { World } from "#app/world/world.server.ts";
import { findPerson } from "#db/people.ts";
import { startMailServer } from "#tests/mail-server.ts";
import { endWorld, makeWorld } from "#tests/world.ts";

const email = "oma@rinnalla.example";
const password = "vanha pitkä salasana";

let world: World;
let id: string;
beforeEach(async () => {
  world = await makeWorld("2026-11-23T06:50:00.000Z");
  const coach = { role: "coach", organisationId: null, teamId: null, employerId: null } as const;
  id = await addUser(world, { email, name: "Oma", password, locale: "fi", demo: false, roles: [coach] });
});
afterEach(() => endWorld(world));

async function me() {
  const person = await findPerson(world.db, id);
  if (!person) throw new Error("nobody");
  return { person, actor: await actorOf(world, person) };
}
const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

test("quiet hours go over midnight, and are Finnish time in winter and summer", () => {
  const night = { from: "17:00", until: "08:00" };
  expect(quietSeconds(night, new Date("2026-11-23T15:00:00Z"))).toBe(15 * 3600);
  expect(quietSeconds(night, new Date("2026-11-23T05:59:00Z"))).toBe(60);
  expect(quietSeconds(night, new Date("2026-11-23T06:00:00Z"))).toBe(0);
  expect(quietSeconds(night, new Date("2026-07-01T14:00:00Z"))).toBe(15 * 3600);
  expect(quietSeconds({ from: "12:00", until: "13:00" }, new Date("2026-11-23T09:59:00Z"))).toBe(0);
});

test("the form: both times or neither, as people write them", () => {
  expect(readQuiet(form({ from: "17", until: "8.05" })).quiet).toEqual({ from: "17:00", until: "08:05" });
  expect(readQuiet(form({ from: "", until: "" }))).toMatchObject({ problems: [] });
  for (const [from, until] of [
    ["17", ""],
    ["25", "8"],
    ["8", "8"],
    ["", "x"],
  ] as const)
    expect(readQuiet(form({ from, until }))).toMatchObject({ typed: { from, until }, problems: [{ code: "timeOdd" }] });
  expect(readNewPassword(form({ old: "x", fresh: "lyhyt" })).problems).toEqual([
    { field: "fresh", code: "passwordShort" },
  ]);
});

test("a letter waits until the quiet hours are over, then goes", async () => {
  const server = await startMailServer();
  try {
    world.mail = { ...world.mail, post: openPost({ url: server.url, from: "Rinnalla <post@rinnalla.example>" }) };
    const { actor } = await me();
    await keepQuietHours(world, actor, { from: "17:00", until: "09:00" });
    expect(await quietHoursOf(world, actor)).toEqual({ from: "17:00", until: "09:00" });
    await world.db.transaction().execute((trx) =>
      writeLetter(trx, {
        ...{ kind: "tip_followed_up", to: email, locale: "fi", dedupeKey: "k", now: world.clock() },
        params: { name: "Oma", title: "Siivooja", employer: "", path: "/te" },
      }),
    );
    const letter = await world.db.selectFrom("letter").select("id").executeTakeFirstOrThrow();
    await expect(sendLetter(world, { letterId: letter.id }, 1)).rejects.toMatchObject({
      ...{ code: "quiet_hours", seconds: 600 },
    });
    expect(server.received).toEqual([]);
    world.clock = fixedClock("2026-11-23T07:00:00.000Z");
    await sendLetter(world, { letterId: letter.id }, 2);
    expect(server.received).toHaveLength(1);
    await keepQuietHours(world, actor, undefined);
    expect(await quietHoursOf(world, actor)).toBeUndefined();
  } finally {
    await server.stop();
  }
});

test("a new password needs the old one; other sessions end, this one goes on", async () => {
  const elsewhere = await signIn(world, { email, password, secure: false });
  const { actor, person } = await me();
  const fresh = "uusi pitkä salasana";
  const wrong = await changePassword(world, actor, person, { old: "arvaus", fresh, secure: false });
  expect(wrong).toEqual({ ok: false, problem: "oldWrong" });
  const done = await changePassword(world, actor, person, { old: password, fresh, secure: false });
  if (!done.ok) throw new Error(done.problem);
  const asking = (cookie = "") => new Request("http://localhost/", { headers: { Cookie: cookie.split(";")[0] ?? "" } });
  expect(await findAsker(world, asking(elsewhere?.cookie))).toBeUndefined();
  expect((await findAsker(world, asking(done.cookie)))?.id).toBe(id);
  expect(await signIn(world, { email, password, secure: false })).toBeUndefined();
  expect(await signIn(world, { email, password: fresh, secure: false })).toBeDefined();
  expect(await changePassword(world, actor, { ...person, demo: true }, { old: fresh, fresh, secure: false })).toEqual({
    ...{ ok: false, problem: "demo" },
  });
});
