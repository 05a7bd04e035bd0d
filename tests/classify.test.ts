// `rinnalla classify` as it is run: lines in, lines out, in order, without a world; a broken line stops nothing.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Classified, classify, recordsIn } from "#app/services/classify.server.ts";
import { jsonLines, rinnalla } from "./cli/rinnalla.ts";
import { temporaryFolder } from "./product.ts";

const patience = { timeout: 60_000 };
const folder = temporaryFolder("classify");
afterAll(() => folder.remove());

const cleaner = {
  id: "a-1",
  title: "SIIVOOJAKSI LAHTEEN",
  employer: "Keksitty Puhtaus Oy",
  location: "Helsinki",
  description:
    "Haemme kahta siivoojaa, työpaikka sijaitsee Lahden ydinkeskustassa. Työtä on n. 60 h/3 vkoTyöajat klo 7–15 myös viikonloppuisin. " +
    "Hygieniapassi vaaditaan, ajokortti eduksi. Työ on fyysistä. Sujuva suomi vaaditaan. Aiempaa kokemusta ei tarvita. Hae viimeistään 12.3.",
};
const run = async (input: string, ...more: string[]) => {
  const data = join(folder.dir, "never");
  const ran = await rinnalla(["classify", "--json", "--data", data, ...more], { input });
  expect(existsSync(data)).toBe(false);
  return {
    ...ran,
    rows: ran.stdout
      .trim()
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Classified),
  };
};
const now = "2026-02-20T08:00:00Z";
const read = (record: unknown) => classify(record, now) as Classified;

describe("the command", patience, () => {
  test("tells what an ad says in the codes of the house", async () => {
    const { code, stderr, rows } = await run(jsonLines([cleaner]), "--now", now);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [row] = rows;
    expect(row?.occupations[0]).toMatchObject({ isco: "9112", evidence: "SIIVOOJAKSI" });
    expect({ ...row, occupations: [] }).toEqual({
      id: "a-1",
      lang: "fi",
      occupations: [],
      municipalities: ["398"],
      regions: [],
      mode: "unknown",
      hoursType: "part",
      hours: { min: 20, max: 20 },
      contract: "unknown",
      patterns: ["day", "weekend"],
      languages: ["fi"],
      cards: ["hygiene"],
      education: null,
      experienceRequired: false,
      deadline: "2026-03-12",
      openings: 2,
      sales: null,
      customer_contact: null,
      supervising: null,
      physical: true,
    });
  });

  test("answers in the order of the lines; what is no ad says so in its place and on standard error", async () => {
    const lines = [
      JSON.stringify(cleaner),
      "{broken",
      '{"id":7}',
      "[]",
      "",
      '{"title":"Kokki"}',
      JSON.stringify({ ...cleaner, id: 8 }),
    ];
    const { code, stderr, rows } = await run(lines.join("\r\n"));
    expect(code).toBe(0);
    expect(rows.map((row) => ("problem" in row ? row : row.id))).toEqual([
      "a-1",
      { id: null, problem: "broken_record" },
      { id: 7, problem: "missing_title" },
      { id: null, problem: "broken_record" },
      { id: null, problem: "missing_id" },
      8,
    ]);
    expect(
      stderr
        .trim()
        .split("\n")
        .map((line) => line.slice(0, 2)),
    ).toEqual(["#2", "#3", "#4", "#5"]);
  });

  test("explains itself in the terminal's language", async () => {
    const langs = ["fi_FI.UTF-8", "sv_FI.UTF-8", "en_GB.UTF-8"];
    const said = await Promise.all(langs.map((LC_ALL) => rinnalla(["classify", "--help"], { env: { LC_ALL } })));
    expect(said.map(({ stdout }) => stdout.split(":")[0])).toEqual(["Käyttö", "Användning", "Usage"]);
  });

  test("nothing that could be read: exit 1 and one sentence more; a time that is none: wrong usage", async () => {
    expect(await run("")).toMatchObject({ code: 1, rows: [] });
    expect((await run("{broken")).code).toBe(1);
    expect((await run(jsonLines([cleaner]), "--now", "soon")).code).toBe(2);
  });
});

describe("the answer", () => {
  test("depends on the day it is asked only in days without a year", () => {
    const later = classify(cleaner, "2027-04-01T08:00:00Z") as Classified;
    expect({ ...later, deadline: "" }).toEqual({ ...read(cleaner), deadline: "" });
    expect([read(cleaner).deadline, later.deadline]).toEqual(["2026-03-12", "2028-03-12"]);
  });

  test("names a municipality once, and a region only where none of its municipalities is named", () => {
    const at = (location: string) => {
      const { municipalities, regions } = read({ id: "1", title: "Kokki", location, description: "" });
      return [municipalities, regions];
    };
    expect(at("Kallio, Helsinki / Pasila, Helsinki")).toEqual([["091"], []]);
    expect(at("Tampere / Pirkanmaa")).toEqual([["837"], []]);
    expect(at("Pirkanmaa")).toEqual([[], ["06"]]);
    expect(at("Stockholm, Sverige")).toEqual([[], []]);
  });

  test("is empty where the ad is silent", () => {
    const { id, lang, ...rest } = read({ id: "1", title: "Hei vaan", description: "" });
    expect([id, lang]).toEqual(["1", "fi"]);
    expect(Object.values(rest).filter((value) => value !== null && value !== "unknown" && `${value}` !== "")).toEqual(
      [],
    );
  });
});

describe("records", () => {
  const all = async (...lines: string[]) => {
    const found: unknown[] = [];
    const input = (async function* () {
      yield* lines;
    })();
    for await (const record of recordsIn(input)) found.push(record);
    return found;
  };

  test("come one a line, as a list, or as one ad over several lines", async () => {
    expect(await all('\ufeff{"id":1}', '{"id":2}')).toEqual([{ id: 1 }, { id: 2 }]);
    expect(await all("[", '{"id":1},', '{"id":2}', "]")).toEqual([{ id: 1 }, { id: 2 }]);
    expect(await all("{", '"id":1', "}")).toEqual([{ id: 1 }]);
  });

  test("a list that was cut off is read line by line as far as it goes", async () => {
    const found = await all("[", '{"id":1}', '{"id":');
    expect(found).toHaveLength(3);
    expect(found[1]).toEqual({ id: 1 });
  });
});
