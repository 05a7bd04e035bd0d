// `rinnalla occupations` as a person at a terminal has it: import, find, what it refuses, and that its answers are JSON alone.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { json, rinnalla } from "./cli/rinnalla.ts";
import { download, occupation } from "./esco-sets/files.ts";
import { temporaryFolder } from "./product.ts";

const patience = { timeout: 120_000 };
const folder = temporaryFolder("esco");
const at = (name: string) => join(folder.dir, name);
const data = ["--data", at("data")];
const occupations = (...words: string[]) => rinnalla(["occupations", ...words]);
afterAll(() => folder.remove());

const score = z.number().min(0).max(1);
const found = z.strictObject({
  text: z.string(),
  groups: z.array(z.strictObject({ isco: z.string().regex(/^\d{4}$/), score, evidence: z.string().min(1) })),
  occupations: z.array(
    z.strictObject({ uri: z.url(), isco: z.string().regex(/^\d{4}$/), label: z.string().min(1), score }),
  ),
});
const foundLabels = z.strictObject({
  text: z.string(),
  labels: z.array(z.strictObject({ uri: z.url(), label: z.string().min(1), score })),
});
const falling = (scores: number[]) => scores.every((one, place) => place === 0 || one <= (scores[place - 1] ?? 0));

beforeAll(async () => {
  mkdirSync(at("esco"));
  mkdirSync(at("nothing"));
  for (const [name, text] of Object.entries(download)) writeFileSync(join(at("esco"), name), text);
  writeFileSync(join(at("esco"), "readme.txt"), "not a table");
  const first = await json<{ occupations: { created: number } }>(occupations("import", at("esco"), "--json", ...data));
  expect(first.occupations.created).toBe(2);
}, 120_000);

describe("import", patience, () => {
  test("again with the same files: nothing new, what was skipped is named, ESCO is credited", async () => {
    const again = await json(occupations("import", at("esco"), "--json", ...data));
    expect(again).toEqual({
      occupations: { created: 0, updated: 0, unchanged: 2 },
      groups: { created: 0, updated: 0, unchanged: 1 },
      skills: { created: 0, updated: 0, unchanged: 1 },
      labels: { added: 0, removed: 0, unchanged: 14 },
      problems: [{ code: "skipped_file", file: "readme.txt", text: expect.stringContaining("readme.txt") }],
      credit: expect.stringMatching(/ESCO/i),
    });
    const said = await rinnalla(["occupations", "import", at("esco"), ...data], { env: { LANG: "en_GB.UTF-8" } });
    expect(said.code).toBe(0);
    expect(said.stdout).toContain("This service uses the ESCO classification of the European Commission.");
  });

  test("a folder without ESCO, or none at all: one line, exit 1", async () => {
    for (const ran of await Promise.all([
      occupations("import", at("nothing"), "--data", at("never")),
      occupations("import", at("gone"), "--data", at("never")),
    ])) {
      expect(ran).toMatchObject({ code: 1, stdout: "" });
      expect(ran.stderr.trim().split("\n")).toHaveLength(1);
    }
  });
});

describe("find", patience, () => {
  test("groups and occupations of a title, in the language asked for or else its own", async () => {
    const own = found.parse(await json(occupations("find", "Dimräknare", "--json", ...data)));
    expect(own.occupations[0]).toMatchObject({ uri: occupation("fog-counter"), isco: "3119", label: "dimräknare" });
    const english = found.parse(await json(occupations("find", "dimräknare", "--lang", "en", "--json", ...data)));
    expect(english.occupations[0]?.label).toBe("fog counter");
    const other = found.parse(await json(occupations("find", "mist accountant", "--lang", "fi", "--json", ...data)));
    expect(other.occupations[0]?.label).toBe("sumunlaskija");
    // Our own vocabulary answers beside ESCO.
    const cleaner = found.parse(await json(occupations("find", "siivooja", "--json", ...data)));
    expect(cleaner.groups[0]?.isco).toBe("9112");
  });

  test("single labels: of one language, or of all, no more than asked for", async () => {
    const some = foundLabels.parse(
      await json(occupations("find", "lyktstämmerska", "--labels", "--lang", "sv", "--json", ...data)),
    );
    expect(some.labels[0]).toMatchObject({ uri: occupation("lantern-tuner"), label: "lyktstämmare/lyktstämmerska" });
    expect(some.labels.every(({ label }) => !/lantern|lamp|lyhty/.test(label))).toBe(true);
    expect(falling(some.labels.map((label) => label.score))).toBe(true);
    const all = foundLabels.parse(await json(occupations("find", "lantern tuner", "--labels", "--json", ...data)));
    expect(new Set(all.labels.map((label) => label.label)).size).toBe(all.labels.length);
    expect(all.labels.map((label) => label.label)).toContain("lyhdynvirittäjä");
    const one = foundLabels.parse(
      await json(occupations("find", "lantern tuner", "--labels", "--top", "1", "--json", ...data)),
    );
    expect(one.labels).toEqual(all.labels.slice(0, 1));
  });

  test("one line of JSON for each line of standard input, in order, blank ones too", async () => {
    const lines = ["dimräknare", "", "lantern tuner", "%%%"];
    const { code, stdout } = await rinnalla(["occupations", "find", "--stdin", ...data], { input: lines.join("\n") });
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => found.parse(JSON.parse(line)));
    expect([code, answers.map(({ text }) => text)]).toEqual([0, lines]);
    expect(answers.map((answer) => answer.occupations[0]?.uri)).toEqual([
      ...[occupation("fog-counter"), undefined, occupation("lantern-tuner"), undefined],
    ]);
  });

  test("without ESCO our own vocabulary answers, and a person is told what is missing", async () => {
    const bare = ["--data", at("bare")];
    const answer = found.parse(await json(occupations("find", "kokki", "--json", ...bare)));
    expect([answer.groups[0]?.isco, answer.occupations]).toEqual(["5120", []]);
    const said = await rinnalla(["occupations", "find", "kokki", ...bare], { env: { LANG: "fi_FI.UTF-8" } });
    expect(said).toMatchObject({ code: 0, stdout: expect.stringMatching(/5120[\s\S]*occupations import/) });
  });

  test.each([
    ["nothing to do, something unknown", [[], ["forget"]]],
    ["no folder, no text, an empty text", [["import"], ["find"], ["find", " "]]],
    ["a text beside standard input", [["find", "kokki", "--stdin"]]],
    [
      "a language there is not, a number that is none",
      [
        ["find", "kokki", "--lang", "de"],
        ["find", "x", "--top", "0"],
      ],
    ],
  ])("%s: wrong usage, said in one line", async (_, calls) => {
    for (const ran of await Promise.all(calls.map((call) => occupations(...call, ...data)))) {
      expect(ran).toMatchObject({ code: 2, stdout: "" });
      expect(ran.stderr.trim().split("\n")).toHaveLength(1);
    }
  });
});
