// The client decides: finds, tilts, comparing, asking why not, the screen in a client's hands and the page behind a link.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/services/access.ts";
import { bestGood, chosenViews } from "#app/services/chosen.server.ts";
import { leaveClientMode, startClientMode } from "#app/services/client-mode.server.ts";
import { getClient } from "#app/services/clients.server.ts";
import { compareTwo } from "#app/services/compare.server.ts";
import { demoPassword } from "#app/services/demo.server.ts";
import { findsOf, moveFind, putFind } from "#app/services/finds.server.ts";
import { closerPage } from "#app/services/look-closer.server.ts";
import { restoreVersion } from "#app/services/profile-versions.server.ts";
import { clientModeOf, findAsker, requireActor, signIn } from "#app/services/session.server.ts";
import { recordDecision, suggestFor } from "#app/services/suggestions.server.ts";
import { changeTilt, tiltSaid } from "#app/services/tilt.server.ts";
import { answerView, closeViewLink, makeViewLink, openView, viewLocale } from "#app/services/view-links.server.ts";
import { whyNot } from "#app/services/why-not.server.ts";
import { fixedClock } from "#app/world/clock.server.ts";
import type { World } from "#app/world/world.server.ts";
import { endWorld, testDay } from "#tests/world.ts";
import { actor, clientId, log, makeDemoHouse, refusal } from "./demo-house.ts";

let world: World;
let coach: Actor;
let other: Actor;
let client: string;
beforeAll(async () => {
  world = await makeDemoHouse();
  coach = await actor(world, "taimi");
  other = await actor(world, "robin");
  client = await clientId(world, "Kuovi");
});
beforeEach(async () => {
  world.clock = fixedClock(testDay);
  for (const table of ["viewLink", "clientFind", "answer"] as const) await world.db.deleteFrom(table).execute();
});
afterAll(() => endWorld(world));

const made = () => suggestFor(world, coach, client);
async function first(count = 1): Promise<string[]> {
  return (await made()).shown.slice(0, count).map(({ vacancy }) => vacancy.id);
}
const setPaused = (at: string | null) =>
  world.db.updateTable("client").set({ pausedAt: at }).where("id", "=", client).execute();

describe("looking", () => {
  test("twice stores nothing new; a changed reason is written", async () => {
    await made();
    const rows = () =>
      world.db.selectFrom("suggestion").selectAll().where("clientId", "=", client).orderBy("id").execute();
    const before = await rows();
    expect(before.length).toBeGreaterThan(3);
    world.clock = fixedClock("2026-11-21T11:00:00.000Z");
    await made();
    expect(await rows()).toEqual(before);
    await world.db
      .updateTable("suggestion")
      .set({ reasons: "{}" })
      .where("id", "=", before[0]?.id ?? "")
      .execute();
    await made();
    const after = await rows();
    expect(after[0]).toMatchObject({ reasons: before[0]?.reasons, lastShownAt: "2026-11-21T11:00:00.000Z" });
    expect(after.slice(1)).toEqual(before.slice(1));
  });
});

describe("finds", () => {
  test("stand on the list with their sealed note, go off it and come back", async () => {
    const [id = ""] = await first();
    expect(await putFind(world, coach, { clientId: client, vacancyId: id, note: "Sopisi iltoihin" })).toMatchObject({
      codeName: "Kuovi",
    });
    expect(JSON.stringify(await world.db.selectFrom("clientFind").selectAll().execute())).not.toMatch(/iltoihin/);
    const list = async () =>
      (await findsOf(world, await getClient(world, coach, client), "fi")).map((f) => [f.id, f.note]);
    expect(await list()).toEqual([[id, "Sopisi iltoihin"]]);
    await moveFind(world, coach, { clientId: client, vacancyId: id, off: true }, "fi");
    expect(await list()).toEqual([]);
    await moveFind(world, coach, { clientId: client, vacancyId: id, off: false }, "fi");
    expect(await list()).toEqual([[id, "Sopisi iltoihin"]]);
  });

  test("are refused with personal data, without consent, and for somebody else's client", async () => {
    const [id = ""] = await first();
    const put = (by: Actor, note = "") => putFind(world, by, { clientId: client, vacancyId: id, note });
    expect(await put(coach, "soita 040 123 4567")).toEqual({ problem: "phone" });
    expect(await refusal(put(other))).toBe(404);
    world.clock = fixedClock("2029-01-01T10:00:00.000Z");
    expect(
      await putFind(world, coach, { clientId: client, vacancyId: id, note: "" }).catch((r: Response) => r.status),
    ).toEqual({
      problem: "withheld",
    });
    expect(await world.db.selectFrom("clientFind").select("id").execute()).toEqual([]);
  });
});

test("a tilt is a version of the profile, says what it did, and is taken back", async () => {
  const version = async () => (await getClient(world, coach, client)).profileVersion;
  const began = await version();
  const before = (await made()).shown.map(({ verdict }) => verdict);
  expect(await changeTilt(world, coach, client, { version: began, tilt: { place: 1, field: -1 } })).toBe("saved");
  expect(await changeTilt(world, coach, client, { version: began, tilt: {} })).toBe("changed");
  expect(await changeTilt(world, coach, client, { version: began + 1, tilt: { place: 1, field: -1 } })).toBe("same");
  const after = await made();
  expect(after.shown.map(({ verdict }) => verdict.score)).not.toEqual(before.map(({ score }) => score));
  expect(after.shown.map(({ verdict }) => [verdict.vacancyId, verdict.group]).sort()).toEqual(
    before.map(({ vacancyId, group }) => [vacancyId, group]).sort(),
  );
  const said = await tiltSaid(world, after, "fi");
  expect(said).toMatchObject({ version: began });
  expect(said?.said).toMatch(/Matka painaa enemmän/);
  await restoreVersion(world, coach, client, { version: began, trigger: "undone" });
  expect((await made()).shown.map(({ verdict }) => verdict)).toEqual(before);
  expect(await refusal(changeTilt(world, other, client, { version: 1, tilt: {} }))).toBe(404);
});

test("two side by side have the same rows; another coach finds nothing", async () => {
  const [one = "", two = ""] = await first(2);
  const compared = await compareTwo(world, coach, client, [one, two], "fi");
  expect(compared?.sides.map(({ id }) => id)).toEqual([one, two]);
  expect(compared?.rows.length).toBeGreaterThan(3);
  expect(compared?.rows.every(({ values }) => values.length === 2)).toBe(true);
  expect(await refusal(compareTwo(world, other, client, [one, two], "fi"))).toBe(404);
});

test("why not: a shown one by its place, a hidden one by its reason, a far one by its distance from the wishes", async () => {
  const [refused = ""] = await first();
  await recordDecision(world, coach, { clientId: client, vacancyId: refused, answer: "no", reason: "place" });
  const list = await made();
  const asked = (of: string) => whyNot(world, coach, client, of, "fi");
  const shown = await asked(`http://x.example/vacancies/${list.shown[1]?.vacancy.id}?a=1`);
  expect(shown).toMatchObject({ answers: [{ standing: "On ehdotuksissa, sijalla 2." }] });
  const hidden = list.hidden[0]?.vacancy.id ?? "";
  expect(await asked(hidden)).toMatchObject({
    answers: [{ id: hidden, standing: expect.stringMatching(/Piilotettu/) }],
  });
  const ids = new Set([...list.shown, ...list.hidden].map(({ vacancy }) => vacancy.id));
  const rest = await world.db.selectFrom("vacancy").select("id").where("status", "=", "published").execute();
  const outside = rest.find(({ id }) => !ids.has(id));
  expect(await asked(outside?.id ?? "")).toMatchObject({
    answers: [{ standing: expect.stringMatching(/Ei ehdotuksissa|Piilotettu/) }],
  });
  expect(await asked("")).toEqual({ problem: "whyNotEmpty" });
  expect(await asked("0000000000000000000000000")).toEqual({ problem: "whyNotNone" });
});

test("what one change would open is counted by ranking again, and is more than nothing where it is said", async () => {
  const { opens, near } = await closerPage(world, coach, client, "fi");
  for (const text of opens) expect(text).toMatch(/: [1-9]\d* lisää$/);
  const list = new Map((await made()).shown.map(({ verdict }) => [verdict.vacancyId, verdict]));
  for (const { id } of near) expect(list.get(id)?.against).toHaveLength(1);
});

describe("the screen in a client's hands", () => {
  async function session(): Promise<(path: string) => Request> {
    const signed = await signIn(world, {
      email: "taimi.tuokio@rinnalla.example",
      password: demoPassword,
      secure: false,
    });
    const Cookie = signed?.cookie.split(";")[0] ?? "";
    return (path) => new Request(`http://localhost${path}`, { headers: { Cookie } });
  }
  const mode = () => `/coach/clients/${client}/mode`;
  const begin = async (at: (path: string) => Request) =>
    startClientMode(world, coach, at(mode()), { clientId: client, vacancies: await first(2), code: "4711" });
  const thing = { kind: "clients" } as const;

  test("opens the client's page and no other, until the code is typed", async () => {
    const at = await session();
    expect(await begin(at)).toBeUndefined();
    expect((await clientModeOf(world, at("/coach")))?.clientId).toBe(client);
    for (const path of ["/coach", "/coach/clients", `/coach/clients/${client}`, "/coach.data", `${mode()}/x`])
      expect(await refusal(requireActor(world, at(path), "read", thing)), path).toBe(302);
    await requireActor(world, at(mode()), "read", thing);
    await requireActor(world, at(`${mode()}.data`), "read", thing);
    expect(await leaveClientMode(world, at(mode()), "1111")).toBe("wrong");
    expect(await refusal(requireActor(world, at("/coach"), "read", thing))).toBe(302);
    expect(await leaveClientMode(world, at(mode()), "4711")).toBe("left");
    await requireActor(world, at("/coach"), "read", thing);
    expect(JSON.stringify(await world.db.selectFrom("session").selectAll().execute())).not.toMatch(/4711/);
  });

  test("five wrong codes end the session; another session of the coach is untouched", async () => {
    const [at, elsewhere] = [await session(), await session()];
    await begin(at);
    for (const code of ["1", "2", "3", "4"]) expect(await leaveClientMode(world, at(mode()), code)).toBe("wrong");
    expect(await leaveClientMode(world, at(mode()), "5")).toBe("ended");
    expect(await findAsker(world, at("/coach"))).toBeUndefined();
    await requireActor(world, elsewhere("/coach"), "read", thing);
  });

  test("does not begin during a pause", async () => {
    await setPaused(testDay);
    expect(await begin(await session())).toBe("withheld");
    await setPaused(null);
  });
});

describe("the page behind a link", () => {
  async function make(count = 2) {
    const vacancies = await first(count);
    const link = await makeViewLink(world, coach, client, vacancies);
    if (link === "withheld") throw new Error("withheld");
    return { ...link, vacancies, key: link.address.split("/").at(-1) ?? "" };
  }
  const wrongOf = (code: string) => (code === "000000" ? "000001" : "000000");
  const said = (vacancyId: string, ticket: string) => ({ vacancyId, ticket, answer: "no", reason: "place" }) as const;

  test("keeps neither the key nor the code, and opens with both", async () => {
    const { key, code, vacancies } = await make();
    expect(Buffer.from(key, "base64url")).toHaveLength(16);
    expect(code).toMatch(/^\d{6}$/);
    const kept = JSON.stringify(await world.db.selectFrom("viewLink").selectAll().execute());
    expect(kept).not.toContain(key);
    expect(kept).not.toContain(code);
    const opened = await openView(world, key, code);
    if (opened.state !== "open") throw new Error(opened.state);
    expect(opened.views.map(({ id }) => id)).toEqual(vacancies);
    expect(JSON.stringify(opened)).not.toMatch(/Kuovi|IPS|valmentaja/i);
  });

  test("five wrong codes close it for good, also for the right one", async () => {
    const { key, code } = await make();
    for (let n = 1; n < 5; n += 1) expect((await openView(world, key, wrongOf(code))).state).toBe("code");
    expect((await openView(world, key, wrongOf(code))).state).toBe("closed");
    expect((await openView(world, key, code)).state).toBe("closed");
    expect(await viewLocale(world, `/view/${key}`)).toBeUndefined();
  });

  test("an answer is the client's, once however often it is sent, and logged as by link", async () => {
    const { key, code, vacancies } = await make();
    const opened = await openView(world, key, code);
    if (opened.state !== "open") throw new Error(opened.state);
    const [id = ""] = vacancies;
    expect(await answerView(world, key, said(id, opened.ticket))).toMatchObject({ state: "open" });
    await answerView(world, key, said(id, opened.ticket));
    const rows = await world.db.selectFrom("answer").selectAll().execute();
    expect(rows).toMatchObject([{ answer: "no", reason: "place", clientId: client, createdBy: coach.personId }]);
    expect((await log(world)).at(-1)).toMatchObject({ verb: "answer", thing: "view_link", actorId: null });
    expect((await made()).hidden.map(({ vacancy }) => vacancy.id)).toContain(id);
  });

  test("a made-up ticket, one of another link, an old one, and a vacancy that was not chosen change nothing", async () => {
    const [one, two] = [await make(), await make()];
    const [outside = ""] = (await first(4)).slice(3);
    const opened = await openView(world, one.key, one.code);
    if (opened.state !== "open") throw new Error(opened.state);
    const [id = ""] = one.vacancies;
    expect((await answerView(world, one.key, said(id, "v1.a.b.c"))).state).toBe("code");
    expect((await answerView(world, two.key, said(id, opened.ticket))).state).toBe("code");
    expect(await refusal(answerView(world, one.key, said(outside, opened.ticket)))).toBe(404);
    world.clock = fixedClock("2026-11-21T10:31:00.000Z");
    expect((await answerView(world, one.key, said(id, opened.ticket))).state).toBe("code");
    expect(await world.db.selectFrom("answer").select("id").execute()).toEqual([]);
  });

  test("is closed by the coach, after seven days, by a pause and with the consent", async () => {
    const { key, code } = await make();
    const state = async () => (await openView(world, key, code)).state;
    await setPaused(testDay);
    expect(await state()).toBe("closed");
    await setPaused(null);
    expect(await state()).toBe("open");
    world.clock = fixedClock("2026-11-28T10:00:00.000Z");
    expect(await state()).toBe("closed");
    world.clock = fixedClock(testDay);
    const [row] = await world.db.selectFrom("viewLink").select("id").execute();
    expect(await refusal(closeViewLink(world, other, client, row?.id ?? ""))).toBe(404);
    await closeViewLink(world, coach, client, row?.id ?? "");
    expect(await state()).toBe("closed");
  });
});

test("the best good ones are chosen first; what the client answered no to says so without a reason against", async () => {
  const list = await made();
  const ids = bestGood(list);
  expect(ids.length).toBeLessThanOrEqual(5);
  const views = await chosenViews(world, list.client, ids, "en");
  expect(views.map(({ id }) => id)).toEqual(ids);
});
