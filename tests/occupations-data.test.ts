// The vocabulary of occupations is in order: a reviewer's checks, run on every block of every major group.
import { describe, expect, it } from "vitest";
import { industries } from "#db/reference/industries.ts";
import { iscoGroups } from "#db/reference/isco-groups.ts";
import { checkVocabulary } from "#search/occupations/check.ts";
import { companyWords } from "#search/occupations/company-words.ts";
import { factLexicons } from "#search/occupations/facts.ts";
import { interestWords } from "#search/occupations/interests.ts";
import { languages } from "#search/occupations/lexicon.ts";
import { parseGroups } from "#search/occupations/load.ts";
import { readWeights } from "#search/occupations/meaning.ts";
import { partedGroups } from "#search/occupations/parted-groups.ts";
import { tellingWords } from "#search/occupations/telling-words.ts";
import { vocabulary } from "#search/occupations/vocabulary.ts";
import { workWords } from "#search/occupations/work-words.ts";

const isco = new Set(
  iscoGroups()
    .map((row) => row.code)
    .filter((code) => code.length === 4),
);
const divisions = new Set(industries().map((row) => row.code.replace("tol2008:", "")));
const known = { isco, divisions };

const block = (code: string, fi: string) => `
${code}
fi ${fi}
sv ett; två
en one
tasks fi a; b | sv c | en d
related 5120:0.5
sectors 56
priors standing day
law hygiene
`;

describe("the checker", () => {
  it("finds nothing wrong with a block in order", () => {
    expect(checkVocabulary(parseGroups(block("9412", "keittiöapulainen")), known)).toEqual([]);
  });
  it("asks for a mark on a title that names two groups", () => {
    const groups = parseGroups(
      block("9412", "ohjaaja*; tiskari") + block("9411", "ohjaaja").replace(/sv.*\nen.*/, "sv tre\nen two"),
    );
    expect(checkVocabulary(groups, known)).toEqual(['"ohjaaja" (fi) is in 9412, 9411; mark it with * in 9411']);
  });
  it("names unknown codes, twice described groups and missing languages", () => {
    const wrong = block("9999", "x")
      .replace("related 5120:0.5", "related 0001:0.5")
      .replace("56", "04")
      .replace("standing", "sitting");
    const problems = checkVocabulary(parseGroups(wrong + wrong.replace(/^sv.*$/m, "")), known).join("\n");
    for (const part of [
      "described twice",
      "no such unit group",
      "related to 0001",
      "sector 04",
      '"sitting"',
      "no titles in sv",
    ]) {
      expect(problems).toContain(part);
    }
  });
  it.each([
    ["tasks fi a; b | sv c | en d", "tasks fi a | sv c", "9412: no tasks in en"],
    ["related 5120:0.5", "", "9412: nobody else could do it"],
    ["sectors 56", "", "9412: occurs in no sector"],
    ["priors standing day", "", "9412: nothing probable to ask about"],
  ])("misses %s", (line, instead, problem) => {
    const text = block("9412", "keittiöapulainen").replace(line, instead);
    expect(checkVocabulary(parseGroups(text), known)).toEqual([problem]);
  });
  it("refuses lines it does not understand", () => {
    expect(() => parseGroups("9412\nfii kokki")).toThrow(/9412/);
    expect(() => parseGroups("fi kokki")).toThrow(/before the first code/);
    expect(() => parseGroups("9412\nrelated 5120:2")).toThrow(/0–1/);
  });
});

describe("the vocabulary", () => {
  it("is in order", () => {
    expect(checkVocabulary(vocabulary(), known)).toEqual([]);
  });
  it("describes all 436 unit groups", () => {
    const described = new Set(vocabulary().map((group) => group.isco4));
    expect([...isco].filter((code) => !described.has(code))).toEqual([]);
  });
  it("has on average at least 6 Finnish, 4 Swedish and 4 English titles a group", () => {
    const least = { fi: 6, sv: 4, en: 4 };
    for (const lang of languages) {
      const count = vocabulary().reduce((sum, group) => sum + group.titles[lang].length, 0);
      expect(count / vocabulary().length, lang).toBeGreaterThanOrEqual(least[lang]);
    }
  });
});

describe("words for places, kinds of work and interests", () => {
  const lines = (text: string) => text.split("\n").filter((line) => line.trim() !== "");
  it("lead to unit groups and divisions that exist, in three languages", () => {
    for (const line of lines(workWords + companyWords + tellingWords)) {
      const [cells = "", weights = "", sectors = ""] = line.split(">");
      expect(
        cells.split("|").filter((cell) => cell.trim() !== ""),
        line,
      ).toHaveLength(3);
      for (const code of readWeights(weights).keys()) expect(isco.has(code), `${code}: ${line}`).toBe(true);
      for (const code of sectors.split(/\s+/).filter(Boolean))
        expect(divisions.has(code), `${code}: ${line}`).toBe(true);
    }
    for (const line of lines(interestWords)) {
      const [cells = "", weights = ""] = line.split(">");
      expect(cells.split("|"), line).toHaveLength(4);
      for (const code of readWeights(weights).keys()) expect(isco.has(code), `${code}: ${line}`).toBe(true);
    }
  });
  it("part unit groups that exist, each from others", () => {
    for (const [code, others] of partedGroups()) {
      for (const other of [code, ...others]) expect(isco.has(other), `${other}: ${code}`).toBe(true);
      expect(new Set([code, ...others]).size, code).toBe(others.length + 1);
    }
  });
  it("say conditions in codes of the closed lists", async () => {
    const { conditions, patterns } = await import("#db/vocabulary/lists.ts");
    const { conditionWords } = await import("#search/occupations/condition-words.ts");
    // A hyphen alone: the words name no condition, though a part of them would.
    const codes = new Set<string>([...conditions, ...patterns, ""]);
    for (const line of lines(conditionWords)) {
      const cells = line.split("|");
      expect(codes.has((cells[0] ?? "").trim().replace(/[!-]/, "")), line).toBe(true);
      expect(cells, line).toHaveLength(4);
    }
    expect(factLexicons().conditions.known("puhelimessa", "fi")).toContain("puhelin");
  });
});
