// Shared questions: asked without a person, answered in a word, reminded of by number only; whom one concerns stays with the coach.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#app/services/access.ts";
import { officerAreaPage } from "#app/services/area-pages.server.ts";
import { eraseAtWish } from "#app/services/client-erasure.server.ts";
import { meetingPage, meetingsPage } from "#app/services/meeting-pages.server.ts";
import { answerQuestion, takeQuestion, undoAnswer } from "#app/services/question-answers.server.ts";
import { remindOfQuestions } from "#app/services/question-letters.server.ts";
import {
  coachQuestionPage,
  coachQuestionsPage,
  newQuestionPage,
  officerQuestionPage,
  officerQuestionsPage,
  withExample,
} from "#app/services/question-pages.server.ts";
import {
  askOn,
  askQuestion,
  closeQuestion,
  type QuestionAsked,
  randomNumber,
  uncloseQuestion,
  usualDueDay,
} from "#app/services/questions.server.ts";
import { todayPage } from "#app/services/today.server.ts";
import { fixedClock } from "#app/world/clock.server.ts";
import type { World } from "#app/world/world.server.ts";
import { endWorld } from "#tests/world.ts";
import { actor, makeDemoHouse, refusal } from "./demo-house.ts";

let world: World;
let robin: Actor;
let taimi: Actor;
let vilja: Actor;
let oskar: Actor;
let office: string;
let client: { id: string; codeName: string };

beforeAll(async () => {
  world = await makeDemoHouse();
  [robin, taimi, vilja, oskar] = [
    await actor(world, "robin"),
    await actor(world, "taimi"),
    await actor(world, "vilja"),
    await actor(world, "oskar"),
  ];
  office = vilja.roles[0]?.organisationId ?? "";
  const { clients } = await newQuestionPage(world, robin, "fi");
  client = clients[0] ?? { id: "", codeName: "" };
});
afterAll(() => endWorld(world));

const plain: Omit<QuestionAsked, "to" | "text"> = {
  ...{ kind: "papers", dueOn: "2026-11-25", client: null, consentOn: null },
};

let asked = 0;
async function ask(more: Partial<QuestionAsked> = {}, who = robin): Promise<string> {
  asked += 1;
  const done = await askQuestion(world, who, { ...plain, to: [office], text: `Mitä tarvitaan? ${asked}`, ...more });
  if ("problems" in done) throw new Error(JSON.stringify(done.problems));
  return done.id;
}
const problems = async (more: Partial<QuestionAsked>) => {
  const done = await askQuestion(world, robin, { ...plain, to: [office], text: "Mitä tarvitaan?", ...more });
  return "problems" in done ? done.problems.map(({ field, code }) => `${field}:${code}`) : ["asked"];
};
const question = (id: string) =>
  world.db.selectFrom("question").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const letters = async (number: string) => {
  const rows = await world.db.selectFrom("letter").selectAll().where("kind", "=", "question_news").execute();
  return rows
    .filter(({ params }) => params.includes(number))
    .map((row) => ({ to: row.toAddress, params: JSON.parse(row.params) as Record<string, string> }));
};
const inDays = (days: number): World => ({
  ...world,
  clock: fixedClock(new Date(Date.parse("2026-11-21T10:00:00.000Z") + days * 86_400_000).toISOString()),
});

describe("asking", () => {
  test("gives a number one can say, told to the officers with its kind and nothing else", async () => {
    const id = await ask({ text: "Mitä papereita tarvitaan leipomoon?" });
    const { number, state, askerId } = await question(id);
    expect({ state, askerId }).toEqual({ state: "open", askerId: robin.personId });
    expect(number).toMatch(/^[2-9B-DGHJKMNP-RTVWXZ]{3}-[2-9B-DGHJKMNP-RTVWXZ]{3}$/);
    const told = await letters(number);
    expect(told.map(({ to }) => to.split(".")[0]).sort()).toEqual(["oskar", "vilja"]);
    for (const { params } of told) {
      const [name] = [params.name];
      expect(params).toEqual({ name, number, about: "papers", event: "asked", path: `/te/questions/${id}` });
    }
  });

  test("tells only the officer who is named", async () => {
    const { number } = await question(await ask({ to: [office, oskar.personId] }));
    expect((await letters(number)).map(({ to }) => to.split(".")[0])).toEqual(["oskar"]);
  });

  test("numbers come from chance and hold nothing that is misheard", () => {
    const numbers = Array.from({ length: 500 }, randomNumber);
    expect(new Set(numbers).size).toBeGreaterThan(495);
    expect(numbers.join("")).not.toMatch(/[01OILAEUYSF]/);
  });

  test("is due in three working days: over a weekend, over Independence Day", () => {
    expect(usualDueDay("2026-11-20")).toBe("2026-11-25");
    expect(usualDueDay("2026-12-23")).toBe("2026-12-30");
  });

  test("refuses what says who somebody is, a code name, a day gone by, an office nobody works in", async () => {
    expect(await problems({ text: "Soita 040 123 4567" })).toEqual(["text:phone"]);
    expect(await problems({ text: `Sopiiko tämä, ${client.codeName}?` })).toEqual(["text:client_name"]);
    expect(await problems({ dueOn: "2026-11-20" })).toEqual(["dueOn:past"]);
    expect(await problems({ to: ["0123456789abcdefghijklmno"] })).toEqual(["to:office_missing"]);
    expect(await problems({ to: [office, robin.personId] })).toEqual(["to:office_missing"]);
  });

  test("sent twice is one question", async () => {
    const same = { text: "Onko ilmoittautuminen auki?" };
    expect(await ask(same)).toBe(await ask(same));
  });

  test("an example fills an empty box and another example, never one's own words", () => {
    const first = withExample(world, { text: "", dueOn: "2026-11-30" }, "papers", "fi");
    expect(first).toMatchObject({ kept: false, typed: { kind: "papers", dueOn: "2026-11-30" } });
    expect(withExample(world, first.typed, "pay_subsidy", "fi").typed.text).toMatch(/palkkatukea.*18 tunnin/);
    const own = withExample(world, { text: "Omat sanani" }, "other", "fi");
    expect(own).toMatchObject({ kept: true, typed: { text: "Omat sanani" } });
  });
});

describe("whom it concerns", () => {
  test("is not kept without the day on which the client agreed, and that day has been", async () => {
    expect(await problems({ client: client.id })).toEqual(["consentOn:consent_missing"]);
    expect(await problems({ client: client.id, consentOn: "2026-11-22" })).toEqual(["consentOn:consent_future"]);
    expect(await problems({ consentOn: "2026-11-20" })).toEqual(["client:client_missing"]);
    const others = await newQuestionPage(world, taimi, "fi");
    const theirs = others.clients[0]?.id ?? "";
    expect(
      await refusal(
        askQuestion(world, robin, { ...plain, to: [office], text: "x", client: theirs, consentOn: "2026-11-20" }),
      ),
    ).toBe(404);
    expect(await world.db.selectFrom("questionConsent").selectAll().execute()).toEqual([]);
  });

  test("is read by the coach alone, and the reading is logged; another coach and officers find nothing of it", async () => {
    const id = await ask({ client: client.id, consentOn: "2026-11-19" });
    const page = await coachQuestionPage(world, robin, id, "fi");
    expect(page.concerns).toEqual({ codeName: client.codeName, on: "19.11.2026" });
    const last = await world.db
      .selectFrom("accessLog")
      .selectAll()
      .orderBy("number", "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(last).toMatchObject({ verb: "read", thing: "client", thingId: client.id });
    expect(await refusal(coachQuestionPage(world, taimi, id, "fi"))).toBe(404);
    expect(await refusal(coachQuestionPage(world, vilja, id, "fi"))).toBe(404);
    const standIn = { ...taimi, covers: [robin.personId] };
    expect((await coachQuestionPage(world, standIn, id, "fi")).concerns).not.toBeNull();
  });

  test("nothing an officer can read, and no letter, holds the client, the code name or the day", async () => {
    const id = await ask({ client: client.id, consentOn: "2026-11-17" });
    const asked = { teamId: robin.roles[0]?.teamId ?? "", organisationId: office, month: "2026-11" };
    const shown = JSON.stringify([
      await officerQuestionsPage(world, vilja, "fi"),
      await officerQuestionPage(world, vilja, id, "fi"),
      await officerAreaPage(world, vilja, "fi"),
      await meetingsPage(world, vilja, "fi"),
      await meetingPage(world, vilja, asked, "fi"),
      await world.db.selectFrom("letter").selectAll().execute(),
      await world.db.selectFrom("question").selectAll().execute(),
    ]);
    expect(shown).toContain(id);
    for (const secret of [client.id, client.codeName, "17.11.2026", "2026-11-17", "19.11.2026", "2026-11-19"])
      expect(shown).not.toContain(secret);
  });

  test("goes with the client", async () => {
    const id = await ask({ client: client.id, consentOn: "2026-11-19" });
    const own = { ...robin };
    expect(await eraseAtWish(world, own, client.id, client.codeName)).toBe(true);
    const kept = await world.db.selectFrom("questionConsent").selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(client.id);
    expect((await coachQuestionPage(world, robin, id, "fi")).concerns).toBeNull();
  });
});

describe("answering", () => {
  test("is told to the coach on Today and by a letter that holds no answer", async () => {
    const id = await ask();
    const { number } = await question(id);
    expect(await answerQuestion(world, vilja, id, { answer: "depends", note: "Kysy myös ajasta." })).toEqual([]);
    const lines = (await todayPage(world, robin, "fi")).groups.flatMap((group) => group.lines);
    expect(lines.find(({ to }) => to === `/coach/questions/${id}`)).toMatchObject({
      ...{ kind: "question_answer", text: `Kysymys ${number}: Paperit ja lomakkeet`, detail: "Riippuu asiasta" },
    });
    const last = (await letters(number)).at(-1);
    expect(last?.to).toMatch(/^robin/);
    expect(last?.params).toMatchObject({ event: "answered", about: "papers" });
    expect(JSON.stringify(last)).not.toMatch(/depends|Kysy myös/);
  });

  test("needs an answer, and its note is screened", async () => {
    const id = await ask();
    expect(await answerQuestion(world, vilja, id, { note: "" })).toEqual([{ field: "answer", code: "answer_missing" }]);
    expect(await answerQuestion(world, vilja, id, { answer: "yes", note: "a@b.fi" })).toEqual([
      { field: "note", code: "email" },
    ]);
    expect((await question(id)).state).toBe("open");
  });

  test("is put right or taken back while it is not closed; what was said stays in the history", async () => {
    const id = await ask();
    const { number } = await question(id);
    await answerQuestion(world, vilja, id, { answer: "yes", note: "" });
    await answerQuestion(inDays(0.001), oskar, id, { answer: "no", note: "" });
    const page = await officerQuestionPage(world, vilja, id, "fi");
    expect(page.question.answer).toMatchObject({ code: "no" });
    expect(page.history.map(({ code, takenBack }) => [code, takenBack])).toEqual([
      ["no", false],
      ["yes", true],
    ]);
    const answered = async () => (await letters(number)).filter(({ params }) => params.event === "answered");
    expect(await answered()).toHaveLength(1);
    await undoAnswer(world, vilja, id);
    expect((await question(id)).state).toBe("open");
    expect(await answered()).toEqual([]);
    await closeQuestion(world, robin, id);
    expect(await refusal(answerQuestion(world, vilja, id, { answer: "yes", note: "" }))).toBe(404);
  });

  test("is for officers of the organisation asked; taking it is for whoever comes first", async () => {
    const id = await ask();
    const elsewhere = { ...vilja, roles: vilja.roles.map((held) => ({ ...held, organisationId: "other" })) };
    expect(await refusal(answerQuestion(world, elsewhere, id, { answer: "yes", note: "" }))).toBe(404);
    expect(await refusal(answerQuestion(world, robin, id, { answer: "yes", note: "" }))).toBe(404);
    expect((await officerQuestionsPage(world, elsewhere, "fi")).open).toEqual([]);
    await takeQuestion(world, vilja, id, true);
    await takeQuestion(world, oskar, id, true);
    await takeQuestion(world, oskar, id, false);
    expect((await question(id)).officerId).toBe(vilja.personId);
    await takeQuestion(world, vilja, id, false);
    expect((await question(id)).officerId).toBeNull();
  });

  test("lets the coach close it, take that back, and ask on with something more", async () => {
    const id = await ask();
    await answerQuestion(world, vilja, id, { answer: "yes", note: "" });
    await closeQuestion(world, robin, id);
    const group = async (name: "closed" | "answered" | "open") =>
      (await coachQuestionsPage(world, robin, "fi"))[name].some((one) => one.id === id);
    expect(await group("closed")).toBe(true);
    await uncloseQuestion(world, robin, id);
    expect(await group("answered")).toBe(true);
    expect(await askOn(world, robin, id, { more: "Entä 040 1234567?", dueOn: "2026-11-26" })).toEqual([
      { field: "more", code: "phone" },
    ]);
    expect(await askOn(world, robin, id, { more: "", dueOn: "2026-11-01" })).toEqual([
      { field: "dueOn", code: "past" },
    ]);
    expect(await askOn(world, robin, id, { more: "Entä viikonloppuna?", dueOn: "2026-11-26" })).toEqual([]);
    expect(await group("open")).toBe(true);
    expect((await question(id)).text).toMatch(/\n\n21\.11\.2026: Entä viikonloppuna\?$/);
    expect(await refusal(closeQuestion(world, taimi, id))).toBe(404);
  });
});

describe("reminders", () => {
  test("go to officers on the day and to the coach once it has gone by, each once, with number and kind only", async () => {
    const id = await ask({ dueOn: "2026-11-24", text: "Milloin maksatus alkaa?" });
    const { number } = await question(id);
    const events = async () =>
      (await letters(number)).map(({ params, to }) => `${params.event}:${to.split(".")[0]}`).sort();
    const before = ["asked:oskar", "asked:vilja"];
    await remindOfQuestions(inDays(2));
    expect(await events()).toEqual(before);
    await remindOfQuestions(inDays(3));
    await remindOfQuestions(inDays(3));
    const onTheDay = [...before, "due:oskar", "due:vilja"].sort();
    expect(await events()).toEqual(onTheDay);
    await remindOfQuestions(inDays(4));
    await remindOfQuestions(inDays(5));
    expect(await events()).toEqual([...onTheDay, "late:robin"].sort());
    expect(JSON.stringify(await letters(number))).not.toContain("maksatus");
    await askOn(inDays(5), robin, id, { more: "", dueOn: "2026-11-30" });
    await remindOfQuestions(inDays(9));
    expect((await events()).filter((event) => event === "due:vilja")).toHaveLength(2);
  });

  test("are not written of a question that is answered", async () => {
    const id = await ask({ dueOn: "2026-11-23" });
    await answerQuestion(world, vilja, id, { answer: "yes", note: "" });
    await remindOfQuestions(inDays(6));
    const { number } = await question(id);
    const events = (await letters(number)).map(({ params }) => params.event);
    expect(events).not.toContain("due");
    expect(events).not.toContain("late");
  });
});
