// The admin's word on employers: what it publishes, whom it tells, and that it can be taken back.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/services/access.ts";
import { approvalsPage, decideOn } from "#app/services/approvals.server.ts";
import { catchUp } from "#app/services/index.server.ts";
import { addUser } from "#app/services/people.server.ts";
import { fixedClock } from "#app/world/clock.server.ts";
import type { World } from "#app/world/world.server.ts";
import { firstBrokenAccess } from "#db/access-log.ts";
import { countUndecided } from "#db/approvals.ts";
import { listLetters } from "#db/letters.ts";
import { endWorld, testDay } from "#tests/world.ts";
import { findable } from "./ads.ts";
import { actor, log, makeDemoHouse } from "./demo-house.ts";

const company = "Uudentuvan Remonttitiimi Oy";

let world: World;
let alma: Actor;
let employerId: string;
beforeEach(async () => {
  world = await makeDemoHouse();
  alma = await actor(world, "alma");
  const { id } = await world.db
    .selectFrom("employer")
    .select("id")
    .where("name", "=", company)
    .executeTakeFirstOrThrow();
  employerId = id;
  const role = { role: "employer", organisationId: null, teamId: null, employerId } as const;
  const person = { name: "Ulla", password: "pitkä salasana", locale: "sv", demo: false, roles: [role] } as const;
  await addUser(world, { ...person, roles: [role], email: "ulla@rinnalla.example" });
  await world.db.deleteFrom("job").execute();
});
afterEach(() => endWorld(world));

const vacancies = () =>
  world.db
    .selectFrom("vacancy")
    .select(["id", "status", "publishedAt"])
    .where("employerId", "=", employerId)
    .orderBy("id")
    .execute();
const statuses = async () => [...new Set((await vacancies()).map(({ status }) => status))];
const approve = () => decideOn(world, alma, { decision: "approve", employerId }, "fi");
const decline = (reason: string) => decideOn(world, alma, { decision: "decline", employerId, reason }, "fi");
const jobs = async (kind: "reverse_match" | "letter" | "index") =>
  world.db.selectFrom("job").select(["payload", "dedupeKey", "runAfter"]).where("kind", "=", kind).execute();

test("a company that waits is shown with its number, its people and what it wants to publish", async () => {
  const { waiting } = await approvalsPage(world, "fi");
  expect(waiting).toHaveLength(1);
  expect(waiting[0]).toMatchObject({ name: company, businessId: "0000036-9" });
  expect(waiting[0]?.people).toEqual([
    { name: "Ulla", email: "ulla@rinnalla.example", confirmed: false, locale: "sv" },
  ]);
  expect(waiting[0]?.vacancies.length).toBe((await vacancies()).length);
  expect(waiting[0]?.vacancies.length).toBeGreaterThan(0);
});

describe("an approval", () => {
  test("publishes what waited, so that it is found; asks for the coaches to be told; writes a letter", async () => {
    expect(await statuses()).toEqual(["in_review"]);
    const title = (await approvalsPage(world, "fi")).waiting[0]?.vacancies[0]?.title ?? "";
    expect(await findable(world, title)).not.toContain(title);
    const done = await approve();
    expect(done.said).toContain(company);
    expect(await statuses()).toEqual(["published"]);
    for (const { publishedAt } of await vacancies()) expect(publishedAt).toBe(testDay);
    const asked = (await jobs("reverse_match")).map(({ payload }) => JSON.parse(payload).vacancyIds[0]).sort();
    expect(asked).toEqual((await vacancies()).map(({ id }) => id));
    const [letter] = await listLetters(world.db, 5);
    expect(letter).toMatchObject({ kind: "employer_approved", toAddress: "ulla@rinnalla.example", locale: "sv" });
    await catchUp(world, "test");
    expect(await findable(world, title)).toContain(title);
    expect((await approvalsPage(world, "fi")).waiting).toEqual([]);
  });

  test("the letter waits a minute, so that one may think again", async () => {
    await approve();
    const [job] = await jobs("letter");
    expect(Date.parse(job?.runAfter ?? "") - Date.now()).toBeGreaterThan(55_000);
  });

  test("stands in the access log, which stays whole", async () => {
    const before = (await log(world)).length;
    await approve();
    const [entry, ...more] = (await log(world)).slice(before);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ actorId: alma.personId, verb: "approve", thing: "employer", thingId: employerId });
    expect(await firstBrokenAccess(world.db)).toBeUndefined();
  });

  test("a second one changes nothing and says so", async () => {
    await approve();
    const letters = (await listLetters(world.db, 10)).length;
    const again = await approve();
    expect(again.undo).toBeUndefined();
    expect((await listLetters(world.db, 10)).length).toBe(letters);
    expect((await decline("liian myöhään")).undo).toBeUndefined();
    expect(await statuses()).toEqual(["published"]);
  });

  test("what is past its deadline is not published as open", async () => {
    const [first] = await vacancies();
    const past = { validThrough: "2026-11-20T21:59:59.000Z" };
    await world.db
      .updateTable("vacancy")
      .set(past)
      .where("id", "=", first?.id ?? "")
      .execute();
    await approve();
    expect((await vacancies())[0]?.status).toBe("expired");
  });

  test("an employer of somebody else stays as it was", async () => {
    const others = () =>
      world.db.selectFrom("vacancy").select(["id", "status"]).where("employerId", "!=", employerId).execute();
    const before = await others();
    await approve();
    expect(await others()).toEqual(before);
  });
});

describe("taking it back", () => {
  const undo = (decidedAt: string) => decideOn(world, alma, { decision: "undo", employerId, decidedAt }, "fi");

  test("at once: the company waits again with its vacancies, and no letter goes", async () => {
    const { undo: given } = await approve();
    await undo(given?.decidedAt ?? "");
    expect(await statuses()).toEqual(["in_review"]);
    expect(await listLetters(world.db, 5)).toEqual([]);
    expect(await countUndecided(world.db)).toBe(1);
    expect((await approve()).undo).toBeDefined();
  });

  test("does not touch what has been changed since", async () => {
    const { undo: given } = await approve();
    const [first] = await vacancies();
    const filled = { status: "filled", statusReason: "employer" } as const;
    await world.db
      .updateTable("vacancy")
      .set(filled)
      .where("id", "=", first?.id ?? "")
      .execute();
    await undo(given?.decidedAt ?? "");
    expect((await vacancies())[0]?.status).toBe("filled");
  });

  test("an older page takes back nothing of a newer decision", async () => {
    const { undo: given } = await approve();
    await undo(given?.decidedAt ?? "");
    world.clock = fixedClock("2026-11-21T10:05:00.000Z");
    await approve();
    await undo(given?.decidedAt ?? "");
    expect(await statuses()).toEqual(["published"]);
  });
});

describe("declining", () => {
  test("keeps what waits unseen, tells the reason to the company, and can be changed to a yes later", async () => {
    await decline("Emme löytäneet yritystä. Soita 040 123 4567.");
    expect(await statuses()).toEqual(["in_review"]);
    const [letter] = await listLetters(world.db, 5);
    expect(letter).toMatchObject({
      kind: "employer_declined",
      params: { reason: expect.stringContaining("löytäneet") },
    });
    const page = await approvalsPage(world, "fi");
    expect(page.waiting).toEqual([]);
    expect(page.declined[0]?.declined?.reason).toContain("löytäneet");
    expect(await countUndecided(world.db)).toBe(0);
    await approve();
    expect(await statuses()).toEqual(["published"]);
  });

  test.each(["Hänen tunnuksensa on 131052-308T.", "Johtajalla on skitsofrenia."])(
    "a reason like %j is not kept",
    async (reason) => {
      const done = await decline(reason);
      expect(done.reply).toMatchObject({ reason, problems: [{ code: "reasonPersonal" }] });
      expect(await listLetters(world.db, 5)).toEqual([]);
      expect(await countUndecided(world.db)).toBe(1);
    },
  );
});
