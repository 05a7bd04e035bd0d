// How well whole ads are read: every field counted on labelled ads, those the reader was tuned with and those it never was.
import { describe, expect, test } from "vitest";
import { heldOut as heldOutEarly } from "./read-set/held-out.ts";
import { heldOutLate } from "./read-set/held-out-late.ts";
import { precisionOf, recallOf, scoreOf } from "./read-set/score.ts";
import { tunedFi } from "./read-set/tuned-fi.ts";
import { tunedMore } from "./read-set/tuned-more.ts";
import { tunedEn, tunedSv } from "./read-set/tuned-sv-en.ts";

const heldOut = [...heldOutEarly, ...heldOutLate];
const tuned = [...tunedFi, ...tunedSv, ...tunedEn, ...tunedMore];

test("the ads are many enough, in three languages, a third of them held out, each with its own name", () => {
  const all = [...tuned, ...heldOut];
  expect(all.length).toBeGreaterThanOrEqual(60);
  expect(heldOut.length * 3).toBeGreaterThanOrEqual(all.length);
  expect(new Set(all.map((ad) => ad.name)).size).toBe(all.length);
});

/** Floors of precision and recall, shares of 1: of all facts together, and of every field by itself. */
const floors = {
  "tuned with": { ads: tuned, all: [0.99, 0.99], field: [0.95, 0.95] },
  "held out": { ads: heldOut, all: [0.96, 0.92], field: [0.7, 0.7] },
} as const;

describe.each(Object.entries(floors))("ads %s", (_, { ads, all, field }) => {
  const score = scoreOf(ads);
  // Only counts: the words of ads held out are not to be learnt from.
  const counts = [...score.fields].map(([name, count]) => ({
    name,
    ...count,
    precision: precisionOf(count),
    recall: recallOf(count),
  }));

  test("facts given are facts stated, and few are missed", () => {
    expect(precisionOf(score.all), JSON.stringify(score.all)).toBeGreaterThanOrEqual(all[0]);
    expect(recallOf(score.all), JSON.stringify(score.all)).toBeGreaterThanOrEqual(all[1]);
  });

  test("no field is read badly", () => {
    expect(counts.filter((one) => one.precision < field[0] || one.recall < field[1])).toEqual([]);
  });

  test("every field is stated by some ad, so that every figure means something", () => {
    const silent = counts.filter(({ right, missed }) => right + missed === 0).map(({ name }) => name);
    expect(silent).toEqual([]);
  });
});
