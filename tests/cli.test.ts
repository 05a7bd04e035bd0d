// The command line as a person at a terminal has it: what it takes, what it refuses, and that its answers are JSON alone.
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { rulesVersion } from "#app/matching/weights.ts";
import { countWaiting } from "#db/jobs.ts";
import { openSqlite } from "#db/open.ts";
import { json, jsonLines, type Ran, rinnalla } from "./cli/rinnalla.ts";
import { processesOf, temporaryFolder } from "./product.ts";

const patience = { timeout: 120_000 };
const folder = temporaryFolder("cli");
const at = (name: string) => join(folder.dir, name);
const write = (name: string, content: unknown) => {
  writeFileSync(at(name), typeof content === "string" ? content : JSON.stringify(content));
  return at(name);
};
afterAll(() => folder.remove());

const today = ["--now", "2026-11-21T10:00:00Z"];
const data = at("data");
const plainAd = (id: number, title: string, description: string) => ({
  id,
  title,
  description,
  location: "Tampere",
  employer: "Koivikon Palvelut",
});
const ads = [
  plainAd(1, "Siivooja", "Siivoamme toimistoja. Työaika on 20 tuntia viikossa, arkisin päivällä."),
  plainAd(2, "Siivooja hotelliin", "Osa-aikainen työ, 25 tuntia viikossa. Hae viimeistään 30.11.2026."),
  ...Array.from({ length: 55 }, (_, n) =>
    plainAd(100 + n, "Laitoshuoltaja", `Työssä on raskaita nostoja. Osasto ${n}.`),
  ),
];
const cleaning = { home: "Tampere", wishes: { text: "siivousta" } };

beforeAll(() => {
  write("ads.jsonl", jsonLines(ads));
  write("profile.json", cleaning);
});

describe("usage", patience, () => {
  const said = ({ stdout, stderr }: Ran) => [stdout, stderr.trim().split("\n").length];

  test("--help is there for every command, on standard output", async () => {
    const verbs = [[], ["import"], ["match"], ["occupations"], ["reindex"], ["seed"], ["user"]];
    for (const ran of await Promise.all(verbs.map((verb) => rinnalla([...verb, "--help"])))) {
      expect(ran).toMatchObject({ code: 0, stderr: "" });
      expect(ran.stdout).toMatch(/rinnalla/);
    }
  });

  test.each([
    ["an unknown command, an unknown option", [["forget"], ["import", "--nonsense"]]],
    [
      "no file, two files, a format there is not",
      [["import"], ["import", "a", "b"], ["import", "a", "--format", "xls"]],
    ],
    ["no profile, a number that is none, a time that is none", [["match"], topped("0"), ["seed", "--now", "soon"]]],
  ])("%s: wrong usage, said in one line", async (_, calls) => {
    for (const ran of await Promise.all(calls.map((call) => rinnalla(["--data", at("never"), ...call])))) {
      expect(ran.code).toBe(2);
      expect(said(ran)).toEqual(["", 1]);
    }
  });

  test("nothing at all: the help, on standard error, and wrong usage", async () => {
    expect(await rinnalla([])).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("import") });
  });

  test("a profile that cannot be used: where and what, in one line, and wrong usage", async () => {
    const profiles: [string, unknown, string][] = [
      ["broken.json", "{home:", "JSON"],
      ["nowhere.json", { ...cleaning, home: "Atlantis" }, "home"],
      ["homeless.json", { wishes: {} }, "home"],
      ["wishless.json", { home: "Tampere" }, "wishes"],
      ["code.json", { ...cleaning, conditions: { avoid: ["mondays"] } }, "conditions.avoid.0"],
      ["must.json", { ...cleaning, must: ["everything"] }, "must.0"],
    ];
    const call = ([name, content]: (typeof profiles)[number]) =>
      rinnalla(["match", "--data", at("never"), "--profile", write(name, content), "--json"]);
    for (const [n, ran] of (await Promise.all(profiles.map(call))).entries()) {
      expect(said(ran), profiles[n]?.[0]).toEqual(["", 1]);
      expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining(profiles[n]?.[2] ?? "") });
    }
  });

  test("a file that is not there, or holds no ad: nothing was read, exit 1", async () => {
    const [gone, empty] = await Promise.all([
      rinnalla(["import", at("gone.json"), "--data", at("never")]),
      rinnalla(["import", write("empty.json", "[]"), "--format", "plain", "--data", at("empty"), "--json"]),
    ]);
    expect(gone).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("gone.json") });
    expect(empty.code).toBe(1);
    expect(JSON.parse(empty.stdout)).toMatchObject({ created: 0 });
  });
});

function topped(top: string): string[] {
  return ["match", "--profile", at("profile.json"), "--top", top];
}

const count = z.int().min(0);
const reason = z.strictObject({ code: z.string().regex(/^[a-z_]+$/), text: z.string().regex(/^\p{Lu}.*[.?!]$/u) });
const imported = z.strictObject({
  created: count,
  updated: count,
  withdrawn: count,
  unchanged: count,
  expired: count,
  ignored: count,
  problems: z.array(
    z.strictObject({ where: z.string(), code: z.string(), text: z.string().min(1), fix: z.string().min(1) }),
  ),
});
const matched = z.strictObject({
  rulesVersion: z.literal(rulesVersion),
  engine: z.enum(["meilisearch", "sqlite"]),
  suggestions: z.array(
    z.strictObject({
      vacancyId: z.string().min(1),
      source: z.string(),
      sourceReference: z.string(),
      title: z.string().min(1),
      employer: z.string().nullable(),
      place: z.string(),
      group: z.enum(["good", "possible", "check"]),
      score: z.number(),
      for: z.array(reason).max(3),
      against: z.array(reason),
      ask: z.array(reason),
    }),
  ),
  hidden: z.array(reason.extend({ vacancyId: z.string(), sourceReference: z.string() })).max(50),
  hiddenCount: count,
});
type Matched = z.infer<typeof matched>;

const match = async (profile: string, more: string[] = today, dir = data): Promise<Matched> =>
  matched.parse(await json(rinnalla(["match", "--profile", at(profile), "--data", dir, "--json", ...more])));
const referencesOf = ({ suggestions }: Matched) => suggestions.map(({ sourceReference }) => sourceReference);

describe("importing and matching", patience, () => {
  test("a new folder: ads come in once, the second time nothing changes, and there is no demo", async () => {
    // Before the verb and after it; the file relative to where npm was called.
    const first = await json(
      rinnalla(["--data", "data", "import", "ads.jsonl", "--json", ...today], { cwd: folder.dir }),
    );
    expect(imported.parse(first)).toMatchObject({ created: ads.length, unchanged: 0, problems: [] });
    const again = await json(rinnalla(["import", at("ads.jsonl"), "--json", "--data", data, ...today]));
    expect(imported.parse(again)).toMatchObject({ created: 0, updated: 0, unchanged: ads.length });
    expect(statSync(join(data, "secrets.json")).mode & 0o777).toBe(0o600);
    const db = openSqlite(join(data, "rinnalla.sqlite"));
    expect(await db.selectFrom("person").select("id").execute()).toEqual([]);
    expect(await db.selectFrom("municipality").select("code").execute()).toHaveLength(308);
    await db.destroy();
    expect(processesOf(data)).toEqual([]);
  });

  test("home by its name in either language, code or postcode is the same home, also for four commands at once", async () => {
    const homes = { "fi.json": "Tampere", "sv.json": "Tammerfors", "code.json": "837", "post.json": "33100" };
    for (const [name, home] of Object.entries(homes)) write(name, { ...cleaning, home });
    const made = await Promise.all(Object.keys(homes).map((name) => match(name)));
    const [first] = made;
    expect(first?.suggestions[0]).toMatchObject({ source: "plain", place: "Tampere", employer: "Koivikon Palvelut" });
    for (const other of made.slice(0, 3)) expect(other).toEqual(first);
    expect(referencesOf(made[3] ?? ({} as Matched)).sort()).toEqual(referencesOf(first ?? ({} as Matched)).sort());
    expect(processesOf(data)).toEqual([]);
  });

  test("--top, --now and the language of the profile", async () => {
    write("svenska.json", { ...cleaning, lang: "sv" });
    const [two, swedish, later] = await Promise.all([
      match("profile.json", [...today, "--top", "2"]),
      match("svenska.json", [...today, "--top", "1"]),
      match("profile.json", ["--now", "2026-12-05T10:00:00Z", "--top", "100"]),
    ]);
    expect(two.suggestions).toHaveLength(2);
    expect(two.suggestions[0]?.for[0]?.text).toMatch(/siivooja/);
    expect(swedish.suggestions[0]?.for[0]?.text).toMatch(/städare/);
    // Its deadline was in November.
    expect(referencesOf(later)).not.toContain("2");
    expect(referencesOf(await match("profile.json", [...today, "--top", "100"]))).toContain("2");
  });

  test("at most fifty hidden are listed, and all are counted", async () => {
    const conditions = { avoid: ["heavy_lifting"] };
    write("back.json", { ...cleaning, conditions, must: ["conditions.avoid.heavy_lifting"] });
    const made = await match("back.json");
    expect(referencesOf(made).sort()).toEqual(["1", "2"]);
    expect(made.hidden).toHaveLength(50);
    expect(made.hiddenCount).toBe(55);
  });

  test("two folders never mix, and two imports into one at the same time both succeed", async () => {
    const other = at("other");
    write("cooks.jsonl", jsonLines([plainAd(7, "Kokki", "Lounasravintola.")]));
    write("cleaners.jsonl", jsonLines([plainAd(8, "Siivooja", "Lounasravintola.")]));
    const bring = (file: string) => json(rinnalla(["import", at(file), "--data", other, "--json", ...today]));
    expect(await Promise.all([bring("cooks.jsonl"), bring("cleaners.jsonl")])).toMatchObject([
      { created: 1 },
      { created: 1 },
    ]);
    expect(referencesOf(await match("profile.json", today, other))).toEqual(["8"]);
    expect(await json(rinnalla(["reindex", "--data", other, "--json", ...today]))).toEqual({ indexed: 2 });
    expect(referencesOf(await match("profile.json", today, other))).toEqual(["8"]);
    expect(processesOf(other)).toEqual([]);
  });

  test("with --no-wait an import returns before all can be found; matching catches up first", async () => {
    const quick = at("quick");
    await json(rinnalla(["import", at("ads.jsonl"), "--data", quick, "--json", "--no-wait", ...today]));
    const db = openSqlite(join(quick, "rinnalla.sqlite"));
    expect(await countWaiting(db, "index")).toBe(1);
    await db.destroy();
    expect(referencesOf(await match("profile.json", [...today, "--top", "100"], quick)).length).toBeGreaterThan(50);
  });
});
