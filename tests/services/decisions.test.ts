// The client's answers: what each does to the next list, that all can be taken back, and that none is ever erased.
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#app/services/access.ts";
import { scopeOf } from "#app/services/clients.server.ts";
import { catchUp } from "#app/services/index.server.ts";
import { recordDecision, suggestFor } from "#app/services/suggestions.server.ts";
import type { World } from "#app/world/world.server.ts";
import { findClient } from "#db/clients.ts";
import type { Answer, AnswerReason } from "#db/vocabulary/lists.ts";
import { endWorld } from "#tests/world.ts";
import { bring } from "./ads.ts";
import { actor, clientId, log, makeDemoHouse, refusal } from "./demo-house.ts";

let world: World;
let coach: Actor;
let client: string;
beforeAll(async () => {
  world = await makeDemoHouse();
  coach = await actor(world, "taimi");
  client = await clientId(world, "Kuovi");
});
afterEach(() => world.db.deleteFrom("answer").execute());
afterAll(() => endWorld(world));

const list = () => suggestFor(world, coach, client);
const answer = (vacancyId: string, said: Answer | "undone", reason: AnswerReason = "none") =>
  recordDecision(world, coach, { clientId: client, vacancyId, answer: said, reason });

/** The whole ranking, to the last reason. */
const ranking = async () => {
  const { shown, hidden } = await list();
  return {
    shown: shown.map(({ verdict }) => verdict),
    hidden: hidden.map(({ vacancy, reason }) => ({ id: vacancy.id, reason })),
  };
};

async function first(at = 0) {
  const one = (await list()).shown[at];
  if (!one) throw new Error("nothing is suggested");
  return one;
}

describe("no", () => {
  test("hides the vacancy, is counted among the hidden, and says why", async () => {
    const before = await list();
    const { vacancy } = await first();
    await answer(vacancy.id, "no", "place");
    const after = await list();
    expect(after.shown.map((one) => one.vacancy.id)).not.toContain(vacancy.id);
    expect(after.hidden).toHaveLength(before.hidden.length + 1);
    expect(after.hidden.find((one) => one.vacancy.id === vacancy.id)?.reason.code).toBe("answered_no");
    expect(after.answers).toMatchObject([{ answer: { answer: "no", reason: "place" }, vacancy: { id: vacancy.id } }]);
  });

  test("twice because of the field lowers what is alike, and says so; because of the place it does not", async () => {
    const bakers = [1, 2, 3].map((id) => ({ id, title: "Leipuri", location: "Tampere", employer: `Pulla ${id}` }));
    await bring(world, bakers, { source: "Leipomot" });
    await catchUp(world, "test");
    const [one, two, three] = (await list()).shown.filter(({ vacancy }) => vacancy.sourceName === "Leipomot");
    if (!one || !two || !three) throw new Error("bakers are not suggested to somebody who wishes for a bakery");
    const code = three.vacancy.facts.occupations[0]?.isco4;
    const score = async () => (await list()).shown.find((s) => s.vacancy.id === three.vacancy.id)?.verdict;

    await answer(one.vacancy.id, "no", "field");
    expect((await score())?.score).toBe(three.verdict.score);
    await answer(two.vacancy.id, "no", "place");
    expect((await score())?.score).toBe(three.verdict.score);
    await answer(two.vacancy.id, "no", "field");
    const lowered = await score();
    expect(lowered?.score).toBeLessThan(three.verdict.score);
    expect(lowered?.against).toContainEqual({ code: "said_no_similar", params: { work: code, times: 2 } });
  });
});

describe("not now and interested", () => {
  test("not now lowers the vacancy and keeps it in sight", async () => {
    const { vacancy, verdict } = await first();
    await answer(vacancy.id, "not_now");
    const after = (await list()).shown.find((one) => one.vacancy.id === vacancy.id)?.verdict;
    expect(after?.answer).toBe("not_now");
    expect(after?.score).toBeLessThan(verdict.score);
    expect(after?.against.map(({ code }) => code)).toContain("answered_not_now");
  });

  test("interested marks it and changes nothing else", async () => {
    const before = await ranking();
    const { vacancy } = await first(1);
    await answer(vacancy.id, "interested");
    const after = await ranking();
    expect(after.shown.find((verdict) => verdict.vacancyId === vacancy.id)?.answer).toBe("interested");
    expect(after.shown.map(({ answer: _, ...verdict }) => verdict)).toEqual(before.shown);
  });
});

describe("taking it back", () => {
  test.each(["no", "not_now", "interested"] as const)("undoing %s gives back the very list there was", async (said) => {
    const before = await ranking();
    const { vacancy } = await first();
    await answer(vacancy.id, said, said === "no" ? "field" : "none");
    expect(await ranking()).not.toEqual(before);
    await answer(vacancy.id, "undone");
    expect(await ranking()).toEqual(before);
    expect((await list()).answers).toEqual([]);
  });

  test("the latest answer counts, and every row stays", async () => {
    const { vacancy } = await first();
    await answer(vacancy.id, "interested");
    await answer(vacancy.id, "no", "hours");
    await answer(vacancy.id, "undone");
    await answer(vacancy.id, "not_now");
    expect((await list()).answers).toMatchObject([{ answer: { answer: "not_now" } }]);
    const rows = await world.db.selectFrom("answer").selectAll().orderBy("number").execute();
    expect(rows.map((row) => row.answer)).toEqual(["interested", "no", "undone", "not_now"]);
    expect(new Set(rows.map((row) => row.createdBy))).toEqual(new Set([coach.personId]));
  });
});

describe("whose answer it is", () => {
  test("only the client's own coach records one; the attempt of another is logged and leaves no row", async () => {
    const { vacancy } = await first();
    const other = await actor(world, "robin");
    const sent = { clientId: client, vacancyId: vacancy.id, answer: "no", reason: "none" } as const;
    expect(await refusal(recordDecision(world, other, sent))).toBe(404);
    expect((await log(world)).at(-1)).toMatchObject({ actorId: other.personId, outcome: "denied" });
    expect(await world.db.selectFrom("answer").selectAll().execute()).toEqual([]);
    expect(await findClient(world.db, scopeOf(other), client)).toBeUndefined();
  });

  test("an answer to a vacancy that is not there is not found", async () => {
    expect(await refusal(answer("0000000000000000000000000", "no"))).toBe(404);
  });
});
