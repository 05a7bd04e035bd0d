// The guard on two hundred texts: how many forbidden ones slip through, how many innocent ones are stopped. Floors, not hopes.
import { expect, test } from "vitest";
import { personalDataIn } from "#app/services/personal-data.ts";
import { forbidden, innocent } from "./guard-texts.ts";

const all = Object.entries(forbidden).flatMap(([code, texts]) => texts.map((text) => ({ code, text })));
const missed = all.filter(({ text }) => personalDataIn(text) === undefined);
const stopped = innocent.filter((text) => personalDataIn(text) !== undefined);

test("there are two hundred texts, half of them innocent, none twice", () => {
  expect([all.length, innocent.length]).toEqual([100, 100]);
  expect(new Set([...all.map(({ text }) => text), ...innocent]).size).toBe(200);
});

test("identity codes, addresses and numbers never slip through; of words about health at most three do", () => {
  const byCode = (code: string) => missed.filter((one) => one.code === code).map(({ text }) => text);
  for (const code of ["identity_code", "phone", "email", "diagnosis_code"]) expect(byCode(code)).toEqual([]);
  expect(byCode("health_word").length, byCode("health_word").join(" | ")).toBeLessThanOrEqual(3);
});

test("what is found is called by its name", () => {
  const misnamed = all.filter(({ code, text }) => ![code, undefined].includes(personalDataIn(text)));
  expect(misnamed).toEqual([]);
});

test("at most four innocent texts of a hundred are stopped", () => {
  expect(stopped.length, stopped.join(" | ")).toBeLessThanOrEqual(4);
});
