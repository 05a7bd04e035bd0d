// The three languages say the same things, completely, and every code has its words.
import { describe, expect, test } from "vitest";
import { translate, words } from "#app/i18n/server.ts";
import type { Key } from "#app/i18n/translate.ts";
import { problemCodes } from "#app/intake/draft.ts";
import { reasonParams } from "#app/matching/reasons.ts";
import * as lists from "#db/vocabulary/lists.ts";
import { everyWord, paramsOf } from "./i18n/every-word.ts";

/** Codes end as they like (`field_other`); only sentences have plurals. */
const isCode = (key: string) => key.startsWith("codes.") || key.startsWith("reason.");

const labels: Partial<Record<keyof typeof lists, keyof typeof words.fi.codes>> = {
  roles: "role",
  organisationKinds: "organisationKind",
  vacancyStatuses: "vacancyStatus",
  visibilities: "visibility",
  patterns: "pattern",
  conditions: "condition",
  adjustments: "adjustment",
  opennesses: "openness",
  contracts: "contract",
  relations: "relation",
  modes: "mode",
  hoursTypes: "hoursType",
  startKinds: "startKind",
  payUnits: "payUnit",
  experiences: "experience",
  cards: "card",
  languageLevels: "languageLevel",
  groups: "group",
  answers: "answer",
  answerReasons: "answerReason",
  likes: "like",
  phases: "phase",
  disclosures: "disclosure",
  partnerStatuses: "partnerStatus",
  visitStates: "visitState",
  visitPurposes: "visitPurpose",
  channels: "channel",
  letterStates: "letterState",
  letterKinds: "letterKind",
  feedKinds: "feedKind",
  relationStages: "relationStage",
  tipStates: "tipState",
  provenances: "provenance",
};

// Never shown as a name: languages call themselves by app/i18n/locale.ts, the others are typed, not read.
const unnamed: (keyof typeof lists)[] = ["locales", "jobKinds", "escoKinds", "formats", "mustRoots"];

const vocabulary: Record<string, readonly string[]> = { ...lists };

test("Swedish and English have exactly the keys of Finnish", () => {
  const keys = [...everyWord.fi.keys()].sort();
  expect([...everyWord.sv.keys()].sort()).toEqual(keys);
  expect([...everyWord.en.keys()].sort()).toEqual(keys);
});

test("every list of the vocabulary has labels or is never shown", () => {
  expect([...Object.keys(labels), ...unnamed].sort()).toEqual(Object.keys(lists).sort());
});

describe.each(lists.locales)("in %s", (locale) => {
  const t = translate(locale);

  test("each sentence takes the same values as in Finnish", () => {
    for (const [key, text] of everyWord.fi)
      expect([key, paramsOf(everyWord[locale].get(key) ?? "")]).toEqual([key, paramsOf(text)]);
  });

  test("no sentence is empty or has spaces at its ends", () => {
    const odd = [...everyWord[locale]].filter(([, text]) => text.trim() === "" || text !== text.trim());
    expect(odd).toEqual([]);
  });

  test("a plural has all its forms, and no plain form beside them", () => {
    const keys = new Set([...everyWord[locale].keys()].filter((key) => !isCode(key)));
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const bases = new Set([...keys].flatMap((key) => key.match(/^(.+)_(zero|one|two|few|many|other)$/)?.[1] ?? []));
    expect(bases.size).toBeGreaterThan(0);
    for (const base of bases) {
      const found = [...keys].filter((key) => key === base || key.replace(/_[a-z]+$/, "") === base);
      expect(found.sort()).toEqual(forms.map((form) => `${base}_${form}`).sort());
    }
  });

  test("every code of every closed list has a label, and no label is left over", () => {
    for (const [list, group] of Object.entries(labels))
      expect([group, Object.keys(words[locale].codes[group]).sort()]).toEqual([
        group,
        [...(vocabulary[list] ?? [])].sort(),
      ]);
  });

  test("no two codes of a list have the same label", () => {
    for (const [group, named] of Object.entries(words[locale].codes))
      expect([group, new Set(Object.values(named)).size]).toEqual([group, Object.keys(named).length]);
  });

  test("every problem of intake has a sentence and says how to mend it", () => {
    expect(Object.keys(words[locale].problem).sort()).toEqual([...problemCodes].sort());
    for (const said of Object.values(words[locale].problem)) expect(Object.keys(said).sort()).toEqual(["fix", "text"]);
  });

  test("every reason of matching has a sentence, which uses no value the reason does not have", () => {
    expect(Object.keys(words[locale].reason).sort()).toEqual(Object.keys(reasonParams).sort());
    for (const [code, sentence] of Object.entries(words[locale].reason))
      for (const param of paramsOf(sentence)) expect(Object.keys(reasonParams[code as never])).toContain(param);
  });

  test("the translator says every key: never the key itself, never an open brace", () => {
    for (const [key, text] of everyWord[locale]) {
      const plural = isCode(key) ? undefined : key.match(/^(.+)_(one|other)$/);
      const values = Object.fromEntries(paramsOf(text).map((name) => [name, `<${name}>`]));
      const count = plural?.[2] === "one" ? 1 : 5;
      const said = t((plural?.[1] ?? key) as Key, plural ? { ...values, count } : values);
      expect(said).toBe(
        text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name) => (plural && name === "count" ? `${count}` : `<${name}>`)),
      );
    }
  });

  test("codes and reasons known only at run time are said too", () => {
    for (const [list, group] of Object.entries(labels))
      for (const code of vocabulary[list] ?? [])
        expect(t.code(group, code)).toBe(everyWord[locale].get(`codes.${group}.${code}`));
    for (const code of Object.keys(reasonParams)) expect(t.reason(code, {})).not.toContain("reason.");
  });
});
