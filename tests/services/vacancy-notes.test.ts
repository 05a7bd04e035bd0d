// Notes for colleagues on a vacancy: within the team, screened, with a promise, and taken back by the author alone.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/services/access.ts";
import { actorOf } from "#app/services/session.server.ts";
import { addNote, moveNote, vacancyNotes } from "#app/services/vacancy-notes.server.ts";
import type { World } from "#app/world/world.server.ts";
import { addPerson, findPerson } from "#db/people.ts";
import { endWorld } from "#tests/world.ts";
import { actor, makeDemoHouse, refusal } from "./demo-house.ts";

let world: World;
let vacancyId: string;
let taimi: Actor;
let colleague: Actor;

beforeAll(async () => {
  world = await makeDemoHouse();
  taimi = await actor(world, "taimi");
  const id = await addPerson(world.db, {
    ...{ email: "kollega@example.invalid", name: "Kollega", passwordHash: "h", locale: "fi", demo: false },
    roles: taimi.roles,
    now: world.clock(),
  });
  const person = await findPerson(world.db, id);
  if (!person) throw new Error("the colleague is not there");
  colleague = await actorOf(world, person);
  const vacancy = await world.db
    .selectFrom("vacancy")
    .select("id")
    .where("status", "=", "published")
    .where("visibility", "=", "public")
    .executeTakeFirstOrThrow();
  vacancyId = vacancy.id;
});
afterAll(() => endWorld(world));

const note = "Pomo on tavattavissa aamuisin.";
const add = (who: Actor, text: string, noPerson = true) => addNote(world, who, { vacancyId, note: text, noPerson });
const seenBy = (who: Actor) => vacancyNotes(world, who, vacancyId, "fi");

test("a colleague of the team reads it; another team, a lead and an officer do not", async () => {
  expect(await add(taimi, note)).toBeUndefined();
  expect(await seenBy(colleague)).toMatchObject([{ note, author: taimi.name, own: false }]);
  expect(await seenBy(taimi)).toMatchObject([{ note, own: true }]);
  expect(await seenBy(await actor(world, "saga"))).toEqual([]);
  for (const who of ["leena", "vilja"]) {
    const other = await actor(world, who);
    expect(await seenBy(other)).toBeUndefined();
    expect(await refusal(add(other, note))).toBe(404);
  }
});

test("only the author takes it back, and may put it where it was", async () => {
  const [{ id } = { id: "" }] = (await seenBy(taimi)) ?? [];
  const move = (who: Actor, off: boolean, of = vacancyId) => moveNote(world, who, { id, vacancyId: of, off });
  expect(await refusal(move(colleague, true))).toBe(404);
  expect(await refusal(move(taimi, true, "another"))).toBe(404);
  await move(taimi, true);
  expect(await seenBy(colleague)).toEqual([]);
  await move(taimi, false);
  expect(await seenBy(colleague)).toMatchObject([{ note }]);
});

test("what could be about a person is refused, and so is a note without the promise", async () => {
  const { codeName } = await world.db
    .selectFrom("client")
    .select("codeName")
    .where("coachId", "=", taimi.personId)
    .executeTakeFirstOrThrow();
  expect(await add(taimi, note, false)).toBe("not_promised");
  expect(await add(taimi, "")).toBe("empty");
  expect(await add(taimi, "x".repeat(281))).toBe("too_long");
  expect(await add(taimi, "Soita 040 123 4567")).toBe("phone");
  expect(await add(taimi, `Sopisi, kysy: ${codeName}`)).toBe("client_name");
  expect(await add(taimi, "Hakijalla on masennus")).toBe("health_word");
  expect(await seenBy(taimi)).toHaveLength(1);
});
