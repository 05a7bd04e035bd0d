// The client's own copy holds everything; the file brings a client back; erasing leaves nothing in any table but a bare id in the log.
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readClientFile } from "#app/forms/client-file.ts";
import type { Actor } from "#app/services/access.ts";
import { copyFile, copyPage } from "#app/services/client-copy.server.ts";
import { endSupport, reopen } from "#app/services/client-ending.server.ts";
import { eraseAtWish } from "#app/services/client-erasure.server.ts";
import { openFromFile } from "#app/services/client-restore.server.ts";
import { getClient, wordsOf } from "#app/services/clients.server.ts";
import type { World } from "#app/world/world.server.ts";
import { endWorld } from "#tests/world.ts";
import { actor, log, makeDemoHouse, refusal } from "./demo-house.ts";
import { consent, wellKnown } from "./well-known-client.ts";

let world: World;
let taimi: Actor;
beforeAll(async () => {
  world = await makeDemoHouse();
  taimi = await actor(world, "taimi");
});
afterAll(() => endWorld(world));

/** What stands in the copy for each table that holds something of a client: the words, and where in the file. */
const shownOf: Record<string, { words: string; records: string }> = {
  answer: { words: "Kiinnostaa", records: "answers" },
  application: { words: "Leipuri · Pulla", records: "applications" },
  application_step: { words: "Puhuttiin aamuista", records: "applicationSteps" },
  client_employer: { words: "Sovitut sanat", records: "disclosures" },
  client_excluded_employer: { words: "ei ehdoteta", records: "leftOut" },
  client_find: { words: "Pienen leipomon ilmoitus", records: "finds" },
  client_plan: { words: "Osaan leipoa", records: "plans" },
  client_profile: { words: "Olen tarkka.", records: "profiles" },
  employment: { words: "Leipurin apulainen", records: "jobs" },
  employment_fit: { words: "Tahti · Sopi", records: "fits" },
  employment_follow_up: { words: "Sujuu hyvin", records: "followUps" },
  employment_week: { words: "16", records: "weeks" },
  handover: { words: "Valmentaja vaihtui", records: "handovers" },
  inbox_item: { words: "21.11.2026", records: "told" },
  put_aside: { words: "12.1.2027", records: "putAside" },
  question_consent: { words: "9.11.2026", records: "questions" },
  suggestion: { words: "Juuri toivottua työtä", records: "suggestions" },
  tip_receiver: { words: "Apua aamun taikinoihin", records: "told" },
  view_link: { words: "14.1.2027", records: "viewLinks" },
  visit: { words: "Kerroin leipomisesta", records: "visits" },
};

/** Columns by which a table knows a client, or a job or an application of one; or holds clients in a list. */
const pointers = ["client_id", "application_id", "employment_id", "clients", "line"];

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
    const id = await wellKnown(world, { fi: "Haahka", sv: "Alli", en: "Kuikka" }[locale]);
    const page = await copyPage(world, taimi, id, locale);
    const text = page.sections.flatMap(({ lines }) => lines).join("\n");
    for (const words of wanted) expect(text).toContain(words);
    expect(page.sections.filter(({ lines }) => lines.length === 0)).toEqual([]);
    // Ids and codes are for machines; a reason is a sentence.
    expect(text).not.toContain(id);
    expect(text).not.toMatch(/wish_met|copy\.|undefined|\{\{/);
  });

  test("every table that holds something of a client is in the copy and in the file: a new one must be added", async () => {
    const id = await wellKnown(world, "Kurki");
    const tables = (await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(world.db))
      .rows;
    const holding: string[] = [];
    for (const { name } of tables) {
      const columns = await sql<{ name: string }>`select name from pragma_table_info(${name})`.execute(world.db);
      if (columns.rows.some((column) => pointers.includes(column.name))) holding.push(name);
    }
    expect(holding.sort()).toEqual(Object.keys(shownOf).sort());
    const text = (await copyPage(world, taimi, id, "fi")).sections.flatMap(({ lines }) => lines).join("\n");
    const file = JSON.parse(await copyFile(world, taimi, id, "fi"));
    const said = JSON.stringify(file);
    for (const [table, { words, records }] of Object.entries(shownOf)) {
      expect(text, table).toContain(words);
      expect(said, table).toContain(words);
      expect(file.records[records], table).not.toHaveLength(0);
    }
    const written = JSON.stringify(file.records);
    for (const words of [
      "Pienen leipomon ilmoitus",
      "Puhuttiin aamuista",
      "Sujuu hyvin",
      "Sovitut sanat",
      "Osaan leipoa",
    ])
      expect(written).toContain(words);
    expect(written).toContain("Kerroin leipomisesta");
    // No id of anybody or anything, no sealed text, and nobody else's client.
    expect(written).not.toMatch(/"(id|\w*Id|\w*Sealed|keyHash|codeHash)":/);
    expect(file.records.told.map(({ client }: { client: { group: string } }) => client.group)).toEqual([
      "good",
      "good",
    ]);
  });

  test("another coach's look is refused, and stands in the copy", async () => {
    const id = await wellKnown(world, "Telkkä");
    expect(await refusal(copyPage(world, await actor(world, "robin"), id, "fi"))).toBe(404);
    const { sections } = await copyPage(world, taimi, id, "fi");
    expect(sections.at(-1)?.lines.join("\n")).toContain("yritti katsoa, ei päässyt");
  });
});

describe("the client's own file", () => {
  const asFile = (text: string) => readClientFile(new File([text], "rinnalla.json", { type: "application/json" }));

  test("brings the profile and the words back as a new client, and the download is logged", async () => {
    const id = await wellKnown(world, "Uivelo");
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
    const good = JSON.parse(await copyFile(world, taimi, await wellKnown(world, "Tilhi"), "fi"));
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
    const read = await asFile(await copyFile(world, taimi, await wellKnown(world, "Kiuru"), "fi"));
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
    const id = await wellKnown(world, "Metso");
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
    const id = await wellKnown(world, "Närhi");
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
    const id = await wellKnown(world, "Pyy");
    expect(await refusal(eraseAtWish(world, await actor(world, "robin"), id, "Pyy"))).toBe(404);
  });

  test("an ended client who comes back still has everything", async () => {
    const id = await wellKnown(world, "Käki");
    await endSupport(world, taimi, id, { words: "", longer: false });
    await reopen(world, taimi, id, consent);
    expect((await copyPage(world, taimi, id, "fi")).sections.filter(({ lines }) => lines.length === 0)).toEqual([]);
  });
});
