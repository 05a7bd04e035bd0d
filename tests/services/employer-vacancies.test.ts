// An employer's own vacancies: read, looked at, published or waiting, changed, paused, filled, withdrawn – and nobody else's.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { furthestDay, readVacancy } from "#app/forms/vacancy.ts";
import type { Actor } from "#app/services/access.ts";
import { employerPage } from "#app/services/employer-page.server.ts";
import { backTo, getOwnVacancy, moveVacancy, postVacancy } from "#app/services/employer-vacancies.server.ts";
import { becomePartner, movePartnership, partnerPage } from "#app/services/partnership.server.ts";
import { formOf, lookAt, newForm } from "#app/services/vacancy-look.server.ts";
import { sendVacancy } from "#app/services/vacancy-page.server.ts";
import { applyingOf } from "#app/services/vacancy-text.server.ts";
import type { World } from "#app/world/world.server.ts";
import { newId } from "#db/ids.ts";
import { addPerson } from "#db/people.ts";
import { getSource } from "#db/sources.ts";
import { findVacancy } from "#db/vacancies.ts";
import { endWorld } from "#tests/world.ts";
import { bring, findable } from "./ads.ts";
import { actor, makeDemoHouse, refusal } from "./demo-house.ts";

let world: World;
let kaarina: Actor;
let waiting: Actor;
let stranger: Actor;
beforeAll(async () => {
  world = await makeDemoHouse();
  kaarina = await actor(world, "kaarina");
  waiting = await employerOf("Uudentuvan Remonttitiimi Oy", "usva");
  stranger = await employerOf("Revontulen Majatalo Oy", "reino");
});
afterAll(() => endWorld(world));

const fields = {
  title: "Kökshjälp",
  place: "Fyrgränden 1, 10600 Ekenäs",
  hours: "20–25 timmar i veckan, dagtid",
  start: "genast",
  text: "Du diskar, gör sallader och håller köket rent. Hygienpass krävs.\n\nKom som du är.",
  apply: "Ring Maj, 040 123 4567, eller skriv till maj@bjorkbacken.example. Mer på https://bjorkbacken.example/jobb.",
  deadline: "2026-12-31",
};
const filled = (id = newId(), changes: Partial<typeof fields> = {}) => ({
  ...{ id, fields: { ...fields, ...changes }, adjustments: {} },
});
const post = (by: Actor, posting: ReturnType<typeof filled>, struck: string[] = []) =>
  postVacancy(world, by, { ...posting, struck });

describe("the form", () => {
  const read = (changes: Record<string, string>, today = "2026-11-21") => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...fields, id: newId(), step: "look", ...changes }))
      form.set(name, value);
    return readVacancy(form, today);
  };
  const codes = (changes: Record<string, string>) => read(changes)?.problems.map(({ code }) => code);

  test("four fields are needed, hours, start and the last day are not", () => {
    expect(codes({})).toEqual([]);
    expect(codes({ hours: "", start: "", deadline: "" })).toEqual([]);
    expect(codes({ title: " ", place: "", text: "\n", apply: "" })).toEqual([
      ...["titleMissing", "placeMissing", "textMissing", "applyMissing"],
    ]);
  });

  test("the last day is today or later, at most six months away, however the browser writes it", () => {
    expect(codes({ deadline: "2026-11-21" })).toEqual([]);
    expect(codes({ deadline: "2026-11-20" })).toEqual(["deadlinePast"]);
    expect(codes({ deadline: "2027-05-21" })).toEqual([]);
    expect(codes({ deadline: "2027-05-22" })).toEqual(["deadlineFar"]);
    for (const odd of ["2026-02-30", "31.2.2027", "i morgon", "1.1"])
      expect(codes({ deadline: odd })).toEqual(["deadlineOdd"]);
    expect(read({ deadline: "5.1.2027" })?.fields.deadline).toBe("2027-01-05");
    expect(furthestDay("2026-08-31")).toBe("2027-02-28");
  });

  test("nothing typed is lost where something is missing", () => {
    const typed = { title: "", text: "  Två rader\noch en till  ", deadline: "snart" };
    expect(read(typed)?.fields).toEqual({ ...fields, ...typed });
  });

  test("three answers for each adjustment: yes, no, and none", () => {
    const sent = read({ adj_breaks: "yes", adj_quiet_place: "no", adj_physical: "", adj_remote_days: "maybe" });
    expect(sent?.adjustments).toEqual({ adj_breaks: true, adj_quiet_place: false });
  });

  test("a form that is not ours is not read", () => {
    expect(read({ id: "x" })).toBeUndefined();
    expect(read({ step: "delete" })).toBeUndefined();
  });
});

describe("looking", () => {
  test("the short fields are read together with the text, and the preview shows what will be seen", async () => {
    const look = await lookAt(world, kaarina, filled(), "sv");
    const facts = Object.fromEntries(look.facts.map(({ key, value }) => [key, value]));
    expect(facts).toMatchObject({
      hours: "Deltid, 20–25 timmar i veckan",
      "patterns.day": "dagarbete",
      start: "Genast",
      "cards.hygiene": "hygienpass",
    });
    expect(facts["workplaces.710"]).toContain("10600 Raseborg");
    expect(look.view).toMatchObject({ title: "Kökshjälp", employer: "Kuusikulman Kahvila Oy", partner: true });
    expect(look.view.text).toContain("Du diskar");
    expect(look.view.apply.instructions).toBe(fields.apply);
    expect(look.unknown).toEqual(expect.arrayContaining(["Lön", "Vad arbetsgivaren erbjuder"]));
    const arranging = { ...filled(), adjustments: { adj_breaks: true } };
    expect((await lookAt(world, kaarina, arranging, "sv")).unknown).not.toContain("Vad arbetsgivaren erbjuder");
  });

  test.each([
    ["genast", "Genast"],
    ["enligt överenskommelse", "Enligt överenskommelse"],
    ["1.2.2027", "1 feb. 2027"],
  ])("a start written as %s is understood", async (start, said) => {
    const look = await lookAt(world, kaarina, filled(undefined, { start }), "sv");
    expect(look.facts.find(({ key }) => key === "start")?.value).toBe(said);
  });

  test.each([
    ["fi", "Keittiöapulainen", "Tiskaat ja teet salaatteja. Pidät keittiön siistinä.", "heti"],
    ["en", "Kitchen assistant", "You wash up, make salads and keep the kitchen clean.", "immediately"],
  ])("in %s too", async (language, title, text, start) => {
    const hours = language === "fi" ? "20–25 tuntia viikossa" : "20–25 hours a week";
    const look = await lookAt(world, kaarina, filled(undefined, { title, text, start, hours }), "en");
    expect(look.lang).toBe(language);
    expect(look.facts.map(({ key }) => key)).toEqual(expect.arrayContaining(["hours", "start", "workplaces.710"]));
  });

  test("pay not stated, wording that may discriminate and a person's address in the text are warned of", async () => {
    const risky = `${fields.text} Vi söker en ung kvinna. Kontakt: maj.bjork@bjorkbacken.example`;
    const { warnings } = await lookAt(world, kaarina, filled(undefined, { text: risky }), "sv");
    expect(warnings).toMatchObject({
      payMissing: true,
      personalData: true,
      wording: expect.stringContaining("ung kvinna"),
    });
    const calm = await lookAt(world, kaarina, filled(undefined, { text: `${fields.text} Lön 12,50 €/timme.` }), "sv");
    expect(calm.warnings).toEqual({ payMissing: false, personalData: false, notAJob: false });
  });

  test("what has been changed since the look is looked at again before it is published", async () => {
    const form = filled();
    const { look } = await sendVacancy(world, kaarina, { ...form, step: "look", seen: "" }, "sv");
    const changed = {
      ...filled(form.id, { hours: "37,5 h i veckan" }),
      step: "publish",
      seen: look?.seen ?? "",
    } as const;
    const second = await sendVacancy(world, kaarina, changed, "sv");
    expect(second).toMatchObject({ changed: true });
    expect(await findVacancy(world.db, form.id)).toBeUndefined();
    await sendVacancy(world, kaarina, { ...changed, seen: second.look?.seen ?? "" }, "sv");
    expect((await findVacancy(world.db, form.id))?.status).toBe("published");
  });

  test("what a partner can arrange stands in a new form already", async () => {
    const { filled: empty } = await newForm(world, kaarina, "fi");
    expect(empty.adjustments).toMatchObject({ adj_shorter_day: true, adj_breaks: true });
  });
});

describe("publishing", () => {
  test("an approved employer's vacancy is published, findable, and the coaches' matching is asked for in the same breath", async () => {
    const posting = {
      ...filled(undefined, { title: "Kökshjälp i fyren" }),
      adjustments: { adj_breaks: true, adj_remote_days: false },
    };
    expect(await post(kaarina, posting)).toBe("published");
    const vacancy = await findVacancy(world.db, posting.id);
    expect(vacancy).toMatchObject({
      ...{ sourceName: "Rinnalla", visibility: "public", language: "sv", employerName: "Kuusikulman Kahvila Oy" },
      facts: { adjustments: posting.adjustments, hoursMin: 20, hoursMax: 25 },
    });
    expect(vacancy?.validThrough).toBe("2026-12-31T21:59:00.000Z");
    expect(await reverseMatches()).toContain(posting.id);
    expect(await findable(world, "fyren", { visibilities: ["public"] })).toContain("Kökshjälp i fyren");
  });

  test("the same form sent twice is one vacancy", async () => {
    const posting = filled(undefined, { title: "Två gånger" });
    await post(kaarina, posting);
    await post(kaarina, posting);
    const rows = await world.db
      .selectFrom("vacancyText")
      .select("vacancyId")
      .where("title", "=", "Två gånger")
      .execute();
    expect(rows).toEqual([{ vacancyId: posting.id }]);
  });

  test("before the approval it is kept and waits, seen by nobody, and no coach is told", async () => {
    const posting = filled(undefined, { title: "Remonttiapulainen odottaa" });
    expect(await post(waiting, posting)).toBe("in_review");
    expect(await findable(world, "Remonttiapulainen odottaa")).not.toContain("Remonttiapulainen odottaa");
    expect(await reverseMatches()).not.toContain(posting.id);
    expect((await employerPage(world, waiting, "fi")).vacancies).toContainEqual(
      expect.objectContaining({ title: "Remonttiapulainen odottaa", status: "in_review", moves: ["withdraw"] }),
    );
  });

  test("what was struck out is not known to anybody, and stays struck when the vacancy is opened again", async () => {
    const posting = filled();
    await post(kaarina, posting, ["hours", "cards.hygiene"]);
    const vacancy = await findVacancy(world.db, posting.id);
    expect(vacancy?.facts).toMatchObject({ hoursType: "unknown", hoursMin: null, cards: [] });
    const again = await lookAt(world, kaarina, posting, "sv");
    expect(again.struck.sort()).toEqual(["cards.hygiene", "hours"]);
    expect(again.facts.map(({ key }) => key)).toContain("hours");
    // What is new in the text has not been struck by anybody.
    const more = filled(posting.id, { text: `${fields.text} Lön 12,50 €/timme.` });
    const changed = await lookAt(world, kaarina, more, "sv");
    expect(changed.facts.map(({ key }) => key)).toContain("pay");
    expect(changed.struck.sort()).toEqual(["cards.hygiene", "hours"]);
  });

  test("opening the form again shows exactly what was typed", async () => {
    const posting = { ...filled(), adjustments: { adj_quiet_place: true } };
    await post(kaarina, posting);
    const form = await formOf(world, kaarina, posting.id, "sv");
    expect(form.filled).toEqual(posting);
  });

  test("in every language, also with short fields left empty", async () => {
    const finnish = { title: "Tiskaaja", text: "Tiskaat ja siivoat keittiön.", hours: "", start: "Sopimuksen mukaan" };
    const english = { title: "Dishwasher", text: "You wash the dishes and clean.", hours: "20 h a week", start: "" };
    for (const typed of [finnish, english]) {
      const posting = filled(undefined, typed);
      await post(kaarina, posting);
      expect((await formOf(world, kaarina, posting.id, "fi")).filled.fields).toEqual(posting.fields);
    }
  });
});

describe("another employer's vacancy", () => {
  test("does not exist: neither to read, nor to change, nor to move, nor to write over by its id", async () => {
    const posting = filled(undefined, { title: "Kaarinas" });
    await post(kaarina, posting);
    for (const other of [stranger, waiting]) {
      expect(await refusal(getOwnVacancy(world, other, posting.id))).toBe(404);
      expect(await refusal(formOf(world, other, posting.id, "fi"))).toBe(404);
      expect(await refusal(moveVacancy(world, other, posting.id, "withdraw"))).toBe(404);
      expect(await refusal(post(other, filled(posting.id, { title: "Kaapattu" })))).toBe(404);
    }
    const kept = await findVacancy(world.db, posting.id);
    expect(kept).toMatchObject({ status: "published", texts: { sv: { title: "Kaarinas" } } });
  });

  test("nor does an ad that came from elsewhere open for changing, even under the company's own name", async () => {
    await bring(world, [
      {
        id: "utifrån",
        title: "Myyjä",
        employer: "Kuusikulman Kahvila Oy",
        location: "Helsinki",
        description: "Myyt kahvia.",
      },
    ]);
    const own = (await employerPage(world, kaarina, "fi")).vacancies.find(({ title }) => title === "Myyjä");
    expect(own).toMatchObject({ source: "plain" });
    expect(own && "moves" in own).toBe(false);
    expect(await refusal(moveVacancy(world, kaarina, own?.id ?? "", "withdraw"))).toBe(404);
    expect(await refusal(formOf(world, kaarina, own?.id ?? "", "fi"))).toBe(404);
  });

  test("a coach, an officer and an admin have no company: nothing of this is theirs", async () => {
    for (const first of ["taimi", "vilja", "alma"])
      expect(await refusal(post(await actor(world, first), filled()))).toBe(404);
  });
});

describe("moving a vacancy", () => {
  test("pause, fill and withdraw take it out of the search; each can be undone", async () => {
    const title = "Liikkuva paikka";
    const posting = filled(undefined, { title });
    await post(kaarina, posting);
    for (const move of ["pause", "fill", "withdraw"] as const) {
      const { before, after } = await moveVacancy(world, kaarina, posting.id, move);
      expect([before, after]).toEqual(["published", { pause: "paused", fill: "filled", withdraw: "withdrawn" }[move]]);
      expect(await findable(world, title)).not.toContain(title);
      expect((await moveVacancy(world, kaarina, posting.id, backTo(before))).after).toBe("published");
      expect(await findable(world, title)).toContain(title);
    }
  });

  test("from any state, the way back leads where it was", async () => {
    const posting = filled();
    await post(kaarina, posting);
    for (const first of ["pause", "fill", "withdraw"] as const)
      for (const second of ["publish", "pause", "fill", "withdraw"] as const) {
        const { after: start } = await moveVacancy(world, kaarina, posting.id, first);
        const { before } = await moveVacancy(world, kaarina, posting.id, second);
        expect((await moveVacancy(world, kaarina, posting.id, backTo(before))).after).toBe(start);
      }
  });

  test("before the approval nothing is published by pausing and publishing again", async () => {
    const posting = filled();
    await post(waiting, posting);
    await moveVacancy(world, waiting, posting.id, "pause");
    expect((await moveVacancy(world, waiting, posting.id, "publish")).after).toBe("in_review");
  });

  test("one past its last day is not published again without a new one", async () => {
    const posting = filled(undefined, { deadline: "2026-11-20" });
    expect(await post(kaarina, posting)).toBe("expired");
    expect((await moveVacancy(world, kaarina, posting.id, "withdraw")).after).toBe("withdrawn");
    expect((await moveVacancy(world, kaarina, posting.id, "publish")).after).toBe("expired");
    expect(await post(kaarina, filled(posting.id))).toBe("published");
  });
});

describe("partnership", () => {
  const said = { contactName: "Reino", contactPhone: "040 1234567", bestTime: "ma–pe 9–11", place: "Rovaniemi" };
  const all = { ...said, tasks: "Siivous ja tiskaus", adjustments: ["adj_breaks" as const] };

  test("the badge appears on the employer's vacancies at once and goes with the pause", async () => {
    const title = "Majatalon apulainen";
    await post(stranger, filled(undefined, { title }));
    const badge = () => findable(world, title, { partnerOnly: true });
    expect(await badge()).not.toContain(title);
    expect(await becomePartner(world, stranger, all)).toBe("none");
    expect(await badge()).toContain(title);
    await movePartnership(world, stranger, "paused");
    expect(await badge()).not.toContain(title);
    await movePartnership(world, stranger, "partner");
    expect(await badge()).toContain(title);
    await movePartnership(world, stranger, "ended");
    expect(await badge()).not.toContain(title);
    expect(await becomePartner(world, stranger, all)).toBe("ended");
    expect(await badge()).toContain(title);
  });

  test("what was said stands in the form again; the work and the town are understood", async () => {
    const page = await partnerPage(world, stranger, "fi");
    expect(page).toMatchObject({ status: "partner", said: { ...all, place: "" }, towns: "Rovaniemi" });
    const row = await world.db.selectFrom("partner").selectAll().where("contactName", "=", "Reino").executeTakeFirst();
    expect(JSON.parse(row?.occupations ?? "[]")).toEqual(expect.arrayContaining(["9412"]));
  });

  test("changing the telephone number of a paused partnership keeps the pause, and what coaches have learned", async () => {
    const before = await world.db
      .selectFrom("partner")
      .selectAll()
      .where("contactsPerMonth", "=", 4)
      .executeTakeFirst();
    await movePartnership(world, kaarina, "paused");
    const { said: kept } = await partnerPage(world, kaarina, "fi");
    await becomePartner(world, kaarina, { ...kept, contactPhone: "09 000 000" });
    const after = await world.db.selectFrom("partner").selectAll().where("contactsPerMonth", "=", 4).executeTakeFirst();
    expect(after).toMatchObject({ status: "paused", contactPhone: "09 000 000", occupations: before?.occupations });
    await movePartnership(world, kaarina, "partner");
  });

  test("without a partnership there is nothing to pause, and without a company no partnership", async () => {
    expect(await refusal(movePartnership(world, waiting, "paused"))).toBe(404);
    expect(await refusal(becomePartner(world, await actor(world, "taimi"), all))).toBe(404);
  });
});

test("an employer's page holds nothing of any client", async () => {
  const said = JSON.stringify([await employerPage(world, kaarina, "fi"), await partnerPage(world, kaarina, "fi")]);
  const names = await world.db.selectFrom("client").select("codeName").execute();
  expect(names.length).toBeGreaterThan(3);
  for (const { codeName } of names) expect(said).not.toContain(codeName);
});

test("how to apply gives an address, an e-mail and a number to press", () => {
  expect(applyingOf(fields.apply)).toEqual({
    ...{ instructions: fields.apply, url: "https://bjorkbacken.example/jobb", email: "maj@bjorkbacken.example" },
    phone: "040 123 4567",
  });
  expect(applyingOf("Kom förbi.")).toEqual({ instructions: "Kom förbi." });
});

test("what is posted here is a source of its own that may be public", async () => {
  const source = await getSource(world.db, { name: "Rinnalla", format: "?", now: world.clock() });
  expect(source.publicAllowed).toBe(true);
});

/** An account for a company of the demo that has none. */
async function employerOf(name: string, first: string): Promise<Actor> {
  const { id } = await world.db.selectFrom("employer").select("id").where("name", "=", name).executeTakeFirstOrThrow();
  const role = { role: "employer", organisationId: null, teamId: null, employerId: id } as const;
  const person = {
    email: `${first}.x@example.invalid`,
    name: first,
    passwordHash: "h",
    locale: "fi",
    demo: true,
  } as const;
  await addPerson(world.db, { ...person, roles: [role], now: world.clock() });
  return actor(world, first);
}

async function reverseMatches(): Promise<string[]> {
  const jobs = await world.db.selectFrom("job").select("payload").where("kind", "=", "reverse_match").execute();
  return jobs.flatMap(({ payload }) => (JSON.parse(payload) as { vacancyIds: string[] }).vacancyIds);
}
