// What is written once and never changed: the access log's chain, and the client's answers.
import fc from "fast-check";
import { expect, test } from "vitest";
import { appendAccess, firstBrokenAccess } from "#db/access-log.ts";
import { addAnswer, listAnswers } from "#db/answers.ts";
import type { Db } from "#db/open.ts";
import { onEveryDatabase } from "./databases.ts";
import { aClient, aCoach, keepVacancies, later, now } from "./make.ts";

async function fiveLooks(db: Db): Promise<void> {
  for (let i = 0; i < 5; i += 1)
    await appendAccess(
      db,
      {
        actorId: `coach${i}`,
        role: "coach",
        verb: "see",
        thing: "client",
        thingId: i ? "c" : null,
        outcome: "allowed",
      },
      later(i),
    );
}

onEveryDatabase((database) => {
  test("an untouched access log is whole, also an empty one", async () => {
    const { db } = await database.open();
    expect(await firstBrokenAccess(db)).toBeUndefined();
    await fiveLooks(db);
    expect(await firstBrokenAccess(db)).toBeUndefined();
  });

  test("a changed row shows, whichever column was changed", async () => {
    const { db } = await database.open();
    await fiveLooks(db);
    for (const column of [
      "at",
      "actorId",
      "role",
      "verb",
      "thing",
      "thingId",
      "outcome",
      "previousHash",
      "hash",
    ] as const) {
      const before = await db.selectFrom("accessLog").selectAll().where("number", "=", 3).executeTakeFirstOrThrow();
      await db
        .updateTable("accessLog")
        .set({ [column]: "other" })
        .where("number", "=", 3)
        .execute();
      expect([column, await firstBrokenAccess(db)]).toEqual([column, 3]);
      await db.updateTable("accessLog").set(before).where("number", "=", 3).execute();
      expect(await firstBrokenAccess(db)).toBeUndefined();
    }
  });

  test("a removed row shows at the one after it – also the first", async () => {
    const { db } = await database.open();
    await fiveLooks(db);
    await db.deleteFrom("accessLog").where("number", "=", 3).execute();
    expect(await firstBrokenAccess(db)).toBe(4);
    await db.deleteFrom("accessLog").where("number", "=", 1).execute();
    expect(await firstBrokenAccess(db)).toBe(2);
  });

  test("rows removed from the end show", async () => {
    const { db } = await database.open();
    await fiveLooks(db);
    await db.deleteFrom("accessLog").where("number", ">", 3).execute();
    expect(await firstBrokenAccess(db)).toBe(4);
  });

  test("an inserted row shows, even with the hash of the row before it", async () => {
    const { db } = await database.open();
    await fiveLooks(db);
    const last = await db.selectFrom("accessLog").selectAll().where("number", "=", 5).executeTakeFirstOrThrow();
    await db
      .insertInto("accessLog")
      .values({ ...last, number: 6, previousHash: last.hash })
      .execute();
    expect(await firstBrokenAccess(db)).toBe(6);
  });

  test("the latest answer counts, and an undone one is gone from the list but not from the table", async () => {
    const { db } = await database.open();
    const coach = await aCoach(db, "aino");
    const clientId = await aClient(db, coach, "Kivi");
    await keepVacancies(db, ["v", "w"]);
    const say = (vacancyId: string, answer: "interested" | "not_now" | "no" | "undone") =>
      addAnswer(db, { clientId, vacancyId, answer, reason: "none", rulesVersion: "1", createdBy: coach.id, now });
    const counting = async () => (await listAnswers(db, clientId)).map((a) => `${a.vacancyId} ${a.answer}`);
    await say("v", "no");
    await say("w", "interested");
    await say("v", "not_now");
    expect(await counting()).toEqual(["v not_now", "w interested"]);
    await say("v", "undone");
    expect(await counting()).toEqual(["w interested"]);
    await say("v", "interested");
    expect(await counting()).toEqual(["v interested", "w interested"]);
    expect(await db.selectFrom("answer").select("id").execute()).toHaveLength(5);
  });

  test("whatever the order of answers, the list holds the last word on each vacancy", async () => {
    const { db } = await database.open();
    const coach = await aCoach(db, "aino");
    await keepVacancies(db, ["u", "v", "w"]);
    const answer = fc.record({
      vacancyId: fc.constantFrom("u", "v", "w"),
      answer: fc.constantFrom("interested", "not_now", "no", "undone"),
    });
    let clients = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(answer, { maxLength: 8 }), async (said) => {
        clients += 1;
        const clientId = await aClient(db, coach, `Kivi ${clients}`);
        for (const one of said)
          await addAnswer(db, { clientId, ...one, reason: "none", rulesVersion: "1", createdBy: coach.id, now });
        const last = new Map(said.map((one) => [one.vacancyId, one.answer]));
        const expected = [...last].filter(([, word]) => word !== "undone");
        const found = (await listAnswers(db, clientId)).map((a): [string, string] => [a.vacancyId, a.answer]);
        expect(found.sort()).toEqual(expected.sort());
      }),
      { numRuns: 15 },
    );
  });
});
