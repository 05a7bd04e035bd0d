// The letter to coaches: one sentence and two addresses, once a working day at most, only for news, and stopped by one click.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { words } from "#app/i18n/server.ts";
import { openPost } from "#app/mail/post.server.ts";
import { lettersBehind, setLettersBehind, writeCoachLetters } from "#app/services/coach-letters.server.ts";
import { letterInWords, sendLetter } from "#app/services/letters.server.ts";
import { actorOf } from "#app/services/session.server.ts";
import { setLineAside, todayPage } from "#app/services/today.server.ts";
import { fixedClock } from "#app/world/clock.server.ts";
import type { World } from "#app/world/world.server.ts";
import { addCover } from "#db/covers.ts";
import { findOrAddEmployer } from "#db/employers.ts";
import { markSeen, tellCoach } from "#db/inbox.ts";
import { listLetters } from "#db/letters.ts";
import { findPerson } from "#db/people.ts";
import { setQuietHours } from "#db/quiet-hours.ts";
import { addVisit, logVisit } from "#db/visits.ts";
import { locales } from "#db/vocabulary/lists.ts";
import { aClient, aCoach, keepVacancies } from "#tests/db/make.ts";
import { bodyOf, startMailServer } from "#tests/mail-server.ts";
import { endWorld, makeWorld } from "#tests/world.ts";
import { refusal } from "./demo-house.ts";

/** Monday 23 November 2026, 9:00 in Finland. */
const monday = new Date("2026-11-23T07:00:00.000Z");

let world: World;
let coach: { id: string; teamId: string };
let kivi: string;
beforeEach(async () => {
  world = await makeWorld(monday.toISOString());
  coach = await aCoach(world.db, "aino");
  kivi = await client(coach, "Kivi");
});
afterEach(() => endWorld(world));

async function client(of: typeof coach, codeName: string): Promise<string> {
  const id = await aClient(world.db, of, codeName);
  const consentedAt = monday.toISOString();
  await world.db.updateTable("client").set({ consentedAt }).where("id", "=", id).execute();
  return id;
}

const at = (instant: string) => {
  world.clock = fixedClock(instant);
};
const sweep = async () => {
  await writeCoachLetters(world);
  return (await letters()).length;
};
const letters = async () => (await listLetters(world.db, 50)).filter(({ kind }) => kind === "something_new");

/** A good fit is told of now. */
async function told(vacancyId: string, { to = coach, clientId = kivi, group = "good" as "good" | "check" } = {}) {
  await keepVacancies(world.db, [vacancyId], { texts: { fi: { title: "Tiskaaja Kahvila Äyskäriin" } } });
  const one = { clientId, group, for: [], against: [], rulesVersion: "1" };
  await world.db
    .transaction()
    .execute((trx) => tellCoach(trx, { coachId: to.id, vacancyId, tipId: null, clients: [one], now: world.clock() }));
}

/** The key in the newest letter. */
async function key(): Promise<string> {
  const path = (await letters())[0]?.params.stop ?? "";
  return path.split("/").at(-1) ?? "";
}

describe("a letter is written", () => {
  test("when something new waits, once; and again another working day for something newer", async () => {
    expect(await sweep()).toBe(0);
    await told("v");
    expect(await sweep()).toBe(1);
    at("2026-11-23T12:00:00.000Z");
    await told("w");
    expect(await sweep()).toBe(1);
    // Both still wait; only the second is news on Tuesday.
    await world.db.updateTable("letter").set({ state: "sent" }).execute();
    at("2026-11-24T07:00:00.000Z");
    expect(await sweep()).toBe(2);
    await world.db.updateTable("letter").set({ state: "sent" }).execute();
    at("2026-11-25T07:00:00.000Z");
    expect(await sweep()).toBe(2);
  });

  test("to whom it concerns and to nobody else, and not to a coach who has left", async () => {
    const other = await aCoach(world.db, "bo");
    await told("v");
    await sweep();
    expect((await letters()).map(({ toAddress }) => toAddress)).toEqual(["aino@example.invalid"]);
    await told("v", { to: other, clientId: await client(other, "Kaarna") });
    await world.db.updateTable("person").set({ closedAt: "2026-11-23" }).where("id", "=", other.id).execute();
    expect(await sweep()).toBe(1);
  });

  test("not for what was seen, put aside, or is no good fit", async () => {
    await told("seen");
    await markSeen(world.db, { coachId: coach.id, vacancyId: "seen" }, world.clock());
    await told("odd", { group: "check" });
    expect(await sweep()).toBe(0);
    await told("aside");
    const person = await findPerson(world.db, coach.id);
    if (!person) throw new Error("nobody");
    const actor = await actorOf(world, person);
    const line = (await todayPage(world, actor, "fi")).groups.flatMap(({ lines }) => lines)[0];
    await setLineAside(world, actor, { line: line?.key ?? "", until: "tomorrow", locale: "fi" });
    expect(await sweep()).toBe(0);
  });

  test("not for a client on a pause or without a consent", async () => {
    await told("v");
    const set = (change: { pausedAt?: string | null; consentedAt?: string | null }) =>
      world.db.updateTable("client").set(change).where("id", "=", kivi).execute();
    await set({ pausedAt: monday.toISOString() });
    expect(await sweep()).toBe(0);
    await set({ pausedAt: null, consentedAt: null });
    expect(await sweep()).toBe(0);
    await set({ consentedAt: monday.toISOString() });
    expect(await sweep()).toBe(1);
  });

  test("for an employer's answer to a visit", async () => {
    const employerId = await findOrAddEmployer(world.db, { name: "Kahvila", businessId: null, now: monday });
    await world.db.transaction().execute(async (trx) => {
      const visit = await addVisit(trx, {
        ...{ coachId: coach.id, employerId, vacancyId: null, tipId: null, clientId: null, personMet: null },
        ...{ purpose: "introduce", channel: "phone", stageBefore: "not_met" },
        ...{ plannedAt: new Date("2026-11-20T08:00:00.000Z"), now: monday },
      });
      await logVisit(trx, visit, {
        ...{ state: "done", channel: "phone", stageAfter: null, personMet: null, note: null, minutes: null },
        ...{ nextStep: null, nextStepOn: null, now: monday },
      });
    });
    expect(await sweep()).toBe(0);
    await keepVacancies(world.db, ["v"], { employerId, publishedAt: "2026-11-23T06:00:00.000Z" });
    expect(await sweep()).toBe(1);
  });

  test("to the one who stands in, not to the one who is away", async () => {
    const stand = await aCoach(world.db, "bo", coach.teamId);
    const days = { fromOn: "2026-11-23", untilOn: "2026-11-24" };
    await world.db
      .transaction()
      .execute((trx) =>
        addCover(trx, { ...days, coachId: coach.id, coveredBy: stand.id, openedBy: stand.id, now: monday }),
      );
    await told("v");
    await sweep();
    expect((await letters()).map(({ toAddress }) => toAddress)).toEqual(["bo@example.invalid"]);
  });

  test("never on a free day, at night, or in the coach's own quiet hours", async () => {
    await told("v");
    for (const instant of ["2026-11-22T09:00:00.000Z", "2026-12-25T09:00:00.000Z", "2026-11-24T05:59:00.000Z"]) {
      at(instant);
      expect(await sweep()).toBe(0);
    }
    await setQuietHours(world.db, coach.id, { from: "08:00", until: "18:00" });
    at("2026-11-24T09:00:00.000Z");
    expect(await sweep()).toBe(0);
    at("2026-11-24T16:01:00.000Z");
    expect(await sweep()).toBe(1);
  });

  test("by two workers at the same moment once", async () => {
    await told("v");
    await Promise.all([writeCoachLetters(world), writeCoachLetters(world)]);
    expect(await letters()).toHaveLength(1);
  });

  test("while the one before has not left the house: none", async () => {
    await told("v");
    await sweep();
    at("2026-11-24T07:00:00.000Z");
    await told("w");
    expect(await sweep()).toBe(1);
  });
});

describe("what it says", () => {
  test("in three languages: one sentence, the start page, how to stop it; no name, no number, no title", async () => {
    await told("v");
    await told("w");
    await sweep();
    const [letter] = await letters();
    if (!letter) throw new Error("no letter");
    for (const locale of locales) {
      const { subject, text } = letterInWords(world, { ...letter, locale });
      const said = `${subject}\n${text}`;
      expect(text).toContain("http://rinnalla.example/coach\n");
      expect(text).toContain(`http://rinnalla.example/fi/stop-letters/${await key()}\n`);
      expect(text.trim().split("\n\n")).toHaveLength(4);
      expect(said.replace(/http\S+/g, "")).not.toMatch(/\d|Kivi|Tiskaaja|Kahvila|Aino|aino|letter\.|\{\{/);
      expect(subject).toBe(words[locale].letter.newSubject);
    }
  });

  test("the mail program gets its own button, and nothing in the database tells the key", async () => {
    const server = await startMailServer();
    world.mail = { ...world.mail, post: openPost({ url: server.url, from: "post@rinnalla.example" }) };
    await told("v");
    await sweep();
    const [letter] = await letters();
    const own = await key();
    await sendLetter(world, { letterId: letter?.id }, 1);
    await server.stop();
    const [mail] = server.received;
    if (!mail) throw new Error("nothing arrived");
    expect(mail.data.replace(/\r?\n[ \t]+/g, " ")).toMatch(
      /^List-Unsubscribe: <http:\/\/rinnalla\.example\/fi\/stop-/im,
    );
    expect(mail.data).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/im);
    expect(bodyOf(mail)).toContain(own);
    const kept = await world.db.selectFrom("coachLetterKey").selectAll().execute();
    expect(JSON.stringify([kept, await letters()])).not.toContain(own);
  });
});

describe("stopping", () => {
  test("by the key alone: no more letters, also not the one that waits; and they come again when wished for", async () => {
    await told("v");
    await sweep();
    const own = await key();
    expect(await lettersBehind(world, own)).toBe(true);
    await setLettersBehind(world, own, false);
    expect(await lettersBehind(world, own)).toBe(false);
    expect((await letters())[0]).toMatchObject({ state: "given_up", params: {} });
    at("2026-11-24T07:00:00.000Z");
    await told("w");
    expect(await sweep()).toBe(1);
    await setLettersBehind(world, own, true);
    expect(await sweep()).toBe(2);
  });

  test("a key that opens nothing does not exist", async () => {
    expect(await refusal(lettersBehind(world, "made-up"))).toBe(404);
    expect(await refusal(setLettersBehind(world, "", false))).toBe(404);
  });
});
