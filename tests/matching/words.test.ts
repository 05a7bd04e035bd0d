// Every reason and every code has its words in all three languages, and the documented weights are the real ones.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codes as enCodes } from "#app/i18n/en/codes.ts";
import { reason as en } from "#app/i18n/en/reason.ts";
import { codes as fiCodes } from "#app/i18n/fi/codes.ts";
import { reason as fi } from "#app/i18n/fi/reason.ts";
import { codes as svCodes } from "#app/i18n/sv/codes.ts";
import { reason as sv } from "#app/i18n/sv/reason.ts";
import { match } from "#app/matching/match.ts";
import { reasonParams } from "#app/matching/reasons.ts";
import { limits, rulesVersion, weights } from "#app/matching/weights.ts";
import * as lists from "#db/vocabulary/lists.ts";
import { client, vacancy } from "./people.ts";

const sentences: [string, Record<string, string>][] = [
  ["fi", fi],
  ["sv", sv],
  ["en", en],
];

describe.each(sentences)("reasons in %s", (_locale, words) => {
  test("every reason has one sentence, and no sentence lacks its reason", () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(reasonParams).sort());
  });

  test("a sentence names only what its reason knows", () => {
    for (const [code, params] of Object.entries(reasonParams)) {
      const named = [...(words[code] ?? "").matchAll(/\{\{(\w+)\}\}/g)].map((hit) => hit[1] ?? "");
      const known = Object.entries(params);
      expect(Object.keys(params), code).toEqual(expect.arrayContaining(named));
      // All that is known is said, but positions of the client's own words.
      for (const [param, kind] of known) if (kind !== "index[]") expect(named, code).toContain(param);
    }
  });
});

const closedLists: [keyof typeof fiCodes, readonly string[]][] = [
  ["role", lists.roles],
  ["organisationKind", lists.organisationKinds],
  ["vacancyStatus", lists.vacancyStatuses],
  ["visibility", lists.visibilities],
  ["pattern", lists.patterns],
  ["condition", lists.conditions],
  ["adjustment", lists.adjustments],
  ["openness", lists.opennesses],
  ["contract", lists.contracts],
  ["relation", lists.relations],
  ["mode", lists.modes],
  ["hoursType", lists.hoursTypes],
  ["startKind", lists.startKinds],
  ["payUnit", lists.payUnits],
  ["experience", lists.experiences],
  ["card", lists.cards],
  ["languageLevel", lists.languageLevels],
  ["group", lists.groups],
  ["answer", lists.answers],
  ["answerReason", lists.answerReasons],
  ["like", lists.likes],
  ["phase", lists.phases],
  ["disclosure", lists.disclosures],
  ["partnerStatus", lists.partnerStatuses],
  ["relationStage", lists.relationStages],
  ["tipState", lists.tipStates],
  ["provenance", lists.provenances],
];

test.each(closedLists)("every code of %s has a name in three languages", (name, codes) => {
  for (const words of [fiCodes, svCodes, enCodes]) {
    expect(Object.keys(words[name]).sort()).toEqual([...codes].sort());
  }
});

test("docs/matching.md prints the weights and limits that are used", () => {
  const page = readFileSync(new URL("../../docs/matching.md", import.meta.url), "utf8");
  const rows = [...page.matchAll(/^\| `(\w+)` \| (-?[\d.]+) \|/gm)].map((row) => [row[1], Number(row[2])]);
  expect(Object.fromEntries(rows)).toEqual({ ...weights, ...limits });
  expect(rows).toHaveLength(Object.keys(weights).length + Object.keys(limits).length);
  expect(page).toContain(rulesVersion);
});

test("its worked example gives the score it prints", () => {
  const page = readFileSync(new URL("../../docs/matching.md", import.meta.url), "utf8");
  const person = { radiusKm: 30, car: false, hours: { min: 15, max: 25 }, notPatterns: ["night"], avoid: ["phone"] };
  const verdict = match(client(person), vacancy());
  expect(verdict).toMatchObject({
    group: "good",
    ask: [{ code: "conditions_unknown", params: { conditions: "phone" } }],
  });
  expect(page).toContain(`Score ${verdict.score}, group *good*`);
});

test("groups and answers carry the fixed labels", () => {
  expect(Object.values(fiCodes.group)).toEqual(["Sopii hyvin", "Mahdollinen", "Selvitettävää"]);
  expect(Object.values(svCodes.group)).toEqual(["Passar bra", "Möjlig", "Att ta reda på"]);
  expect(Object.values(enCodes.group)).toEqual(["Good fit", "Possible", "To check"]);
  expect(Object.values(fiCodes.answer)).toEqual(["Kiinnostaa", "Ei nyt", "Ei"]);
  expect(Object.values(svCodes.answer)).toEqual(["Intresserar mig", "Inte nu", "Nej"]);
  expect(Object.values(enCodes.answer)).toEqual(["Interested", "Not now", "No"]);
});
