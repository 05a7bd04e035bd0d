// Tips that wait: after two working days a line of Today says so, and one letter.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/services/access.ts";
import { writeCoachLetters } from "#app/services/coach-letters.server.ts";
import { inboxPage, openItem } from "#app/services/inbox.server.ts";
import { actorOf } from "#app/services/session.server.ts";
import { todayPage } from "#app/services/today.server.ts";
import { fixedClock } from "#app/world/clock.server.ts";
import type { World } from "#app/world/world.server.ts";
import { tellCoach } from "#db/inbox.ts";
import { findPerson } from "#db/people.ts";
import { addTip } from "#db/tips.ts";
import { aCoach, keepVacancies } from "#tests/db/make.ts";
import { endWorld, makeWorld } from "#tests/world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => endWorld(world));

const at = (instant: string) => {
  world.clock = fixedClock(instant);
};
const letters = async (kind: string) =>
  (await world.db.selectFrom("letter").select("kind").execute()).filter((one) => one.kind === kind);

describe("a tip nobody has touched", () => {
  async function told(): Promise<{ aino: Actor; item: string }> {
    const { id } = await aCoach(world.db, "aino");
    const found = await findPerson(world.db, id);
    if (!found) throw new Error("nobody");
    const aino = await actorOf(world, found);
    await keepVacancies(world.db, ["v"]);
    const organisationId = aino.roles[0]?.organisationId ?? "";
    const none = { employerId: null, sector: null, municipalityCode: null, note: null, sourceUrl: null };
    const sent = { senderId: id, organisationId, vacancyId: "v", ...none, now: world.clock() };
    const tipId = await world.db.transaction().execute((trx) => addTip(trx, sent));
    const now = world.clock();
    await world.db
      .transaction()
      .execute((trx) => tellCoach(trx, { coachId: id, vacancyId: "v", tipId, clients: [], subscribed: true, now }));
    const [item] = (await inboxPage(world, aino, "fi")).tips;
    return { aino, item: item?.id ?? "" };
  }
  const kinds = async (who: Actor) =>
    (await todayPage(world, who, "fi")).groups.flatMap(({ lines }) => lines.map(({ kind }) => kind));

  test("waits after two working days: on the first page, and in one letter, over a weekend and a holiday too", async () => {
    // Thursday 3 December: the weekend and Independence Day do not count, and that Sunday is one of them.
    at("2026-12-03T10:00:00.000Z");
    const { aino, item } = await told();
    expect(await kinds(aino)).toEqual(["tip"]);
    await writeCoachLetters(world);
    expect(await letters("something_new")).toHaveLength(1);
    await world.db.updateTable("letter").set({ state: "sent" }).execute();
    for (const early of ["2026-12-04T10:00:00.000Z", "2026-12-05T10:00:00.000Z", "2026-12-06T10:00:00.000Z"]) {
      at(early);
      expect(await kinds(aino)).toEqual(["tip"]);
      await writeCoachLetters(world);
    }
    expect(await letters("something_new")).toHaveLength(1);
    at("2026-12-07T10:00:00.000Z");
    expect(await kinds(aino)).toEqual(["tip_waiting"]);
    await writeCoachLetters(world);
    await writeCoachLetters(world);
    expect(await letters("something_new")).toHaveLength(2);
    await world.db.updateTable("letter").set({ state: "sent" }).execute();
    at("2026-12-08T10:00:00.000Z");
    await writeCoachLetters(world);
    expect(await letters("something_new")).toHaveLength(2);
    await openItem(world, aino, item);
    expect(await kinds(aino)).toEqual([]);
  });
});
