// The client's own copy holds everything; the file brings a client back; erasing leaves nothing in any table but a bare id in the log.
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readClientFile } from "#app/forms/client-file.ts";
import type { Actor } from "#app/services/access.ts";
import { copyFile, copyPage } from "#app/services/client-copy.server.ts";
import { endSupport, reopen } from "#app/services/client-ending.server.ts";
import { eraseAtWish } from "#app/services/client-erasure.server.ts";
import { openClient } from "#app/services/client-opening.server.ts";
import { openFromFile } from "#app/services/client-restore.server.ts";
import { getClient, wordsOf } from "#app/services/clients.server.ts";
import { changeSection } from "#app/services/profile-sections.server.ts";
import { recordDecision, suggestFor } from "#app/services/suggestions.server.ts";
import type { World } from "#app/world/world.server.ts";
import { newId } from "#db/ids.ts";
import { endWorld } from "#tests/world.ts";
import { actor, log, makeDemoHouse, refusal } from "./demo-house.ts";

let world: World;
let taimi: Actor;
beforeAll(async () => {
  world = await makeDemoHouse();
  taimi = await actor(world, "taimi");
});
afterAll(() => endWorld(world));

const consent = { consentOn: "2026-11-21", months: 12 };

/** A client about whom something stands in every table that can hold anything of a client. */
async function wellKnown(codeName: string): Promise<string> {
  const opened = await openClient(
    world,
    taimi,
    { ...consent, codeName, home: "Tampere", wishes: "Leipomotyötä, en öisin" },
    "fi",
  );
  if (!opened.ok) throw new Error("not opened");
  const { id } = opened;
  const strengths = { section: "strengths", words: "Olen tarkka.", skills: ["leivonta"] } as const;
  await changeSection(world, taimi, id, { version: 1, sent: { ...strengths, skills: [...strengths.skills] } });
  const [first] = (await suggestFor(world, taimi, id)).shown;
  if (!first) throw new Error("nothing is suggested");
  const vacancyId = first.vacancy.id;
  await recordDecision(world, taimi, { clientId: id, vacancyId, answer: "interested", reason: "none" });
  const employer = await world.db.selectFrom("employer").select("id").limit(1).executeTakeFirstOrThrow();
  const made = { createdBy: taimi.personId, createdAt: "2026-11-21T10:00:00.000Z" };
  const own = { id: newId(), clientId: id, ...made };
  const seal = (text: string, place: string) => world.seal.seal(text, place);
  const { db } = world;
  await db
    .insertInto("clientExcludedEmployer")
    .values({ clientId: id, employerId: employer.id, createdAt: made.createdAt })
    .execute();
  await db
    .insertInto("clientEmployer")
    .values({
      ...{ id: newId(), clientId: id, employerId: employer.id, disclosure: "introduced", createdBy: taimi.personId },
      ...{
        agreedAt: made.createdAt,
        wordingSealed: seal("Sovitut sanat", `client_employer.wording:${id}:${employer.id}`),
      },
    })
    .execute();
  await db
    .insertInto("clientFind")
    .values({ ...own, vacancyId, noteSealed: null, removedAt: null })
    .execute();
  const questionId = newId();
  const organisationId = taimi.roles[0]?.organisationId ?? "";
  await db
    .insertInto("question")
    .values({
      ...{
        id: questionId,
        number: questionId,
        askerId: taimi.personId,
        organisationId,
        officerId: null,
        kind: "other",
      },
      ...{ text: "Koska?", dueOn: "2026-12-01", state: "open", remindedAt: null, closedAt: null },
      createdAt: made.createdAt,
    })
    .execute();
  const agreed = { questionId, coachId: taimi.personId, consentedOn: "2026-11-21", createdAt: made.createdAt };
  await db
    .insertInto("questionConsent")
    .values({ id: newId(), clientId: id, ...agreed })
    .execute();
  const words = { skills: "Osaan leipoa", wishes: "", possibilities: "", goals: "", helps: "" };
  await db
    .insertInto("clientPlan")
    .values({ ...own, id: newId(), version: 1, wordsSealed: seal(JSON.stringify(words), `client_plan.words:${id}`) })
    .execute();
  const link = { keyHash: newId(), codeHash: "c", locale: "fi", vacancies: "[]", tries: 0 } as const;
  await db
    .insertInto("viewLink")
    .values({ ...own, id: newId(), ...link, expiresAt: made.createdAt, revokedAt: null })
    .execute();
  const applicationId = newId();
  await db
    .insertInto("application")
    .values({
      ...{ ...own, id: applicationId, vacancyId, employerId: null },
      ...{ title: "Leipuri", employerName: "Pulla", closedAt: null },
    })
    .execute();
  const stepId = newId();
  await db
    .insertInto("applicationStep")
    .values({
      ...{ id: stepId, number: 1, applicationId, step: "applied", onDate: "2026-11-21", undoneAt: null, ...made },
      noteSealed: seal("Puhuttiin aamuista", `application_step.note:${stepId}`),
    })
    .execute();
  const employmentId = newId();
  await db
    .insertInto("employment")
    .values({
      ...{ ...own, id: employmentId, applicationId, employerId: employer.id, employerName: "Pulla", isco4: "7512" },
      ...{
        title: "Leipurin apulainen",
        contract: "permanent",
        contractText: null,
        hoursMin: 15,
        hoursMax: 20,
        onCall: 0,
      },
      ...{ found: "with_coach", startsOn: "2026-12-01", fourHoursOn: null, trialUntil: null, fixedUntil: null },
      ...{ benefitTalkOn: "2026-11-20", nextShiftOn: null, endedOn: null, ending: null },
    })
    .execute();
  const job = { employmentId, createdAt: made.createdAt };
  await db
    .insertInto("employmentFollowUp")
    .values({
      ...{ id: newId(), ...job, createdBy: taimi.personId, kind: "weekly", dueOn: null, doneOn: "2026-12-08" },
      noteSealed: seal("Sujuu hyvin", `employment_follow_up.note:${employmentId}`),
    })
    .execute();
  await db
    .insertInto("employmentWeek")
    .values({ id: newId(), ...job, mondayOn: "2026-12-07", hours: 16 })
    .execute();
  await db
    .insertInto("employmentFit")
    .values({ id: newId(), ...job, topic: "pace", fitted: 1 })
    .execute();
  const visit = await db.selectFrom("visit").selectAll().limit(1).executeTakeFirstOrThrow();
  await db
    .insertInto("visit")
    .values({ ...visit, id: newId(), sentKey: null, clientId: id, note: "Kerroin leipomisesta", nextStep: "Soitto" })
    .execute();
  await db
    .insertInto("handover")
    .values({
      ...{ id: newId(), clientId: id, fromCoachId: taimi.personId, toCoachId: taimi.personId },
      ...{ decidedBy: taimi.personId, createdAt: made.createdAt },
    })
    .execute();
  await db.deleteFrom("inboxItem").execute();
  await db
    .insertInto("inboxItem")
    .values({
      ...{ id: newId(), coachId: (await actor(world, "saga")).personId, vacancyId, tipId: null },
      ...{ clients: JSON.stringify([{ clientId: id, group: "good", reasons: [] }, { clientId: "other" }]) },
      ...{ createdAt: made.createdAt, seenAt: null, doneAt: null },
    })
    .execute();
  await db
    .insertInto("putAside")
    .values({
      ...{
        id: newId(),
        personId: taimi.personId,
        line: `follow_up:${id}`,
        until: "2026-12-01",
        createdAt: made.createdAt,
      },
    })
    .execute();
  return id;
}

/** Tables as the database names them, columns as Kysely gives them: both as Kysely would. */
const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Every place in the database where a text stands: `accessLog.thingId`. */
async function placesOf(text: string): Promise<string[]> {
  const tables = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(world.db);
  const found: string[] = [];
  for (const { name } of tables.rows) {
    const rows = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(world.db);
    for (const row of rows.rows)
      for (const [column, value] of Object.entries(row))
        if (typeof value === "string" && value.includes(text)) found.push(`${camel(name)}.${column}`);
  }
  return [...new Set(found)].sort();
}

describe("the client's copy", () => {
  test.each([
    [
      "fi",
      ["Olen tarkka.", "Osaan leipoa", "Sovitut sanat", "Puhuttiin aamuista", "Sujuu hyvin", "Kerroin leipomisesta"],
    ],
    ["sv", ["Leipurin apulainen", "tittade", "Intresserar mig"]],
    ["en", ["Leipurin apulainen", "looked", "Interested"]],
  ] as const)("in %s holds everything that is held, and why each suggestion was shown", async (locale, wanted) => {
    const id = await wellKnown({ fi: "Haahka", sv: "Alli", en: "Kuikka" }[locale]);
    const page = await copyPage(world, taimi, id, locale);
    const text = page.sections.flatMap(({ lines }) => lines).join("\n");
    for (const words of wanted) expect(text).toContain(words);
    expect(page.sections.filter(({ lines }) => lines.length === 0)).toEqual([]);
    // Ids and codes are for machines; a reason is a sentence.
    expect(text).not.toContain(id);
    expect(text).not.toMatch(/wish_met|copy\.|undefined|\{\{/);
  });

  test("another coach's look is refused, and stands in the copy", async () => {
    const id = await wellKnown("Telkkä");
    expect(await refusal(copyPage(world, await actor(world, "robin"), id, "fi"))).toBe(404);
    const { sections } = await copyPage(world, taimi, id, "fi");
    expect(sections.at(-1)?.lines.join("\n")).toContain("yritti katsoa, ei päässyt");
  });
});

describe("the client's own file", () => {
  const asFile = (text: string) => readClientFile(new File([text], "rinnalla.json", { type: "application/json" }));

  test("brings the profile and the words back as a new client, and the download is logged", async () => {
    const id = await wellKnown("Uivelo");
    const text = await copyFile(world, taimi, id, "fi");
    expect((await log(world)).at(-1)).toMatchObject({ verb: "export", thingId: id });
    expect(text).not.toContain(id);
    const read = await asFile(text);
    if (!read.ok) throw new Error(read.problem);
    const back = await openFromFile(world, taimi, read.value, { ...consent, codeName: "Tavi" }, "fi");
    if (!back.ok) throw new Error(JSON.stringify(back.problems));
    const [old, now] = [await getClient(world, taimi, id), await getClient(world, taimi, back.id)];
    expect(now.profile).toEqual(old.profile);
    expect(wordsOf(world, now)).toEqual(wordsOf(world, old));
    expect(now.codeName).toBe("Tavi");
  });

  test("what is not such a file is refused with its reason", async () => {
    const good = JSON.parse(await copyFile(world, taimi, await wellKnown("Tilhi"), "fi"));
    const problem = async (text: string) => {
      const read = await asFile(text);
      return read.ok ? "ok" : read.problem;
    };
    const changed = (profile: object) => JSON.stringify({ ...good, profile: { ...good.profile, ...profile } });
    expect(await problem(JSON.stringify(good))).toBe("ok");
    expect(await problem("")).toBe("file_missing");
    expect(await problem("{")).toBe("file_odd");
    expect(await problem('{"some":"json"}')).toBe("file_odd");
    expect(await problem(JSON.stringify({ ...good, version: 2 }))).toBe("file_version");
    expect(await problem(changed({ name: "Liisa" }))).toBe("file_value");
    expect(await problem(changed({ avoid: ["everything"] }))).toBe("file_value");
    expect(await problem(changed({ must: ["x"] }))).toBe("file_value");
    expect(await problem(`"${"x".repeat(2 * 1024 * 1024)}"`)).toBe("file_large");
  });

  test("its words are screened like typed ones, and nothing is opened", async () => {
    const read = await asFile(await copyFile(world, taimi, await wellKnown("Kiuru"), "fi"));
    if (!read.ok) throw new Error(read.problem);
    const words = { ...read.value.words, strengths: "Soita 040 1234567" };
    const refused = await openFromFile(
      world,
      taimi,
      { ...read.value, words },
      { ...consent, codeName: "Rastas" },
      "fi",
    );
    expect(refused).toEqual({ ok: false, problems: [{ field: "file", code: "phone" }] });
    expect(await placesOf("Rastas")).toEqual([]);
  });
});

describe("erasing", () => {
  test("leaves nothing of the client in any table but the bare id in the access log", async () => {
    const id = await wellKnown("Metso");
    expect((await placesOf(id)).length).toBeGreaterThan(12);
    expect(await eraseAtWish(world, taimi, id, "Teeri")).toBe(false);
    await getClient(world, taimi, id);
    expect(await eraseAtWish(world, taimi, id, " metso ")).toBe(true);
    expect(await placesOf(id)).toEqual(["accessLog.thingId"]);
    expect(await placesOf("Metso")).toEqual([]);
    expect((await log(world)).at(-1)).toMatchObject({ verb: "erase", thing: "client", thingId: id });
    expect(await refusal(getClient(world, taimi, id))).toBe(404);
  });

  test("every table that knows a client is emptied: a new one must be added to the erasing", async () => {
    const id = await wellKnown("Närhi");
    const tables = (await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(world.db))
      .rows;
    const pointing: string[] = [];
    for (const { name } of tables) {
      const columns = await sql<{ name: string }>`select name from pragma_table_info(${name})`.execute(world.db);
      if (columns.rows.some((column) => column.name === "client_id")) pointing.push(`${camel(name)}.clientId`);
    }
    const before = await placesOf(id);
    // The demo client of this test stands in all of them: none is left untried.
    expect(pointing.filter((place) => !before.includes(place))).toEqual([]);
    await eraseAtWish(world, taimi, id, "Närhi");
    expect(await placesOf(id)).toEqual(["accessLog.thingId"]);
  });

  test("only the client's own coach erases", async () => {
    const id = await wellKnown("Pyy");
    expect(await refusal(eraseAtWish(world, await actor(world, "robin"), id, "Pyy"))).toBe(404);
  });

  test("an ended client who comes back still has everything", async () => {
    const id = await wellKnown("Käki");
    await endSupport(world, taimi, id, { words: "", longer: false });
    await reopen(world, taimi, id, consent);
    expect((await copyPage(world, taimi, id, "fi")).sections.filter(({ lines }) => lines.length === 0)).toEqual([]);
  });
});
