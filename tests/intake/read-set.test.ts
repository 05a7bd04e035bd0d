// How well whole ads are read: every field counted on labelled ads, those the reader was tuned with and those it never was.
import { describe, expect, test } from "vitest";
import { heldOut } from "./read-set/held-out.ts";
import { precisionOf, recallOf, scoreOf } from "./read-set/score.ts";
import { tunedFi } from "./read-set/tuned-fi.ts";
import { tunedEn, tunedSv } from "./read-set/tuned-sv-en.ts";

const tuned = [...tunedFi, ...tunedSv, ...tunedEn];

test("the ads are many enough, in three languages, a third of them held out, each with its own name", () => {
  const all = [...tuned, ...heldOut];
  expect(all.length).toBeGreaterThanOrEqual(60);
  expect(heldOut.length * 3).toBeGreaterThanOrEqual(all.length);
  expect(new Set(all.map((ad) => ad.name)).size).toBe(all.length);
});

describe.each([
  ["tuned with", tuned, 0.99, 0.98],
  ["held out", heldOut, 0.95, 0.9],
] as const)("ads %s", (_, ads, precision, recall) => {
  const score = scoreOf(ads);

  test("facts given are facts stated, and few are missed", () => {
    expect(precisionOf(score.all), JSON.stringify(score.misses, null, 1)).toBeGreaterThanOrEqual(precision);
    expect(recallOf(score.all), JSON.stringify(score.misses, null, 1)).toBeGreaterThanOrEqual(recall);
  });
});
