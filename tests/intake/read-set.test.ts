// How well whole ads are read: every field counted on labelled ads, those the reader was tuned with and those set aside.
import { describe, expect, test } from "vitest";
import { fresh } from "./read-set/fresh.ts";
import { type Count, precisionOf, recallOf, scoreOf } from "./read-set/score.ts";
import { seen } from "./read-set/seen.ts";
import { seenLate } from "./read-set/seen-late.ts";
import { trickyFi } from "./read-set/tricky-fi.ts";
import { trickySvEn } from "./read-set/tricky-sv-en.ts";
import { tunedFi } from "./read-set/tuned-fi.ts";
import { tunedMore } from "./read-set/tuned-more.ts";
import { tunedEn, tunedSv } from "./read-set/tuned-sv-en.ts";
import { writtenFi } from "./read-set/written-fi.ts";
import { writtenSvEn } from "./read-set/written-sv-en.ts";

const tricky = [...trickyFi, ...trickySvEn];
const tuned = [...tunedFi, ...tunedSv, ...tunedEn, ...tunedMore, ...seen, ...seenLate, ...writtenFi, ...writtenSvEn];

test("the ads are many enough, in three languages, a good sixth of them set aside, each with its own name", () => {
  const all = [...tuned, ...tricky, ...fresh];
  expect(all.length).toBeGreaterThanOrEqual(200);
  expect(fresh.length * 6).toBeGreaterThanOrEqual(all.length);
  expect(new Set(all.map((ad) => ad.name)).size).toBe(all.length);
});

/**
 * Floors, shares of 1: precision and recall of all facts together, of every field by itself where there is enough of it
 * to count, and the ads whose municipalities are exactly those stated. Those of the ads set aside are what was measured,
 * not what is wished for.
 */
const floors = {
  "tuned with": { ads: tuned, all: [0.97, 0.96], field: [0.9, 0.8], places: 0.97, first: 0.95 },
  "tricky ones, seen since": { ads: tricky, all: [0.95, 0.92], field: [0.8, 0.7], places: 0.9, first: 0.92 },
  "set aside": { ads: fresh, all: [0.975, 0.89], field: [0.88, 0.64], places: 0.94, first: 0.92 },
} as const;

/** Fewer answers than these are chance. */
const enough = 8;

describe.each(Object.entries(floors))("ads %s", (_, { ads, all, field, places, first }) => {
  const score = scoreOf(ads);
  // Only counts: the words of ads set aside are not to be learnt from.
  const counts = [...score.fields].map(([name, count]) => ({
    name,
    ...count,
    precision: precisionOf(count),
    recall: recallOf(count),
  }));
  const given = ({ right, invented }: Count) => right + invented;
  const stated = ({ right, missed }: Count) => right + missed;

  test("facts given are facts stated, and few are missed", () => {
    expect(precisionOf(score.all), JSON.stringify(score.all)).toBeGreaterThanOrEqual(all[0]);
    expect(recallOf(score.all), JSON.stringify(score.all)).toBeGreaterThanOrEqual(all[1]);
  });

  test("no field is read badly", () => {
    const bad = counts.filter(
      (one) => (given(one) >= enough && one.precision < field[0]) || (stated(one) >= enough && one.recall < field[1]),
    );
    expect(bad).toEqual([]);
  });

  test("every field is stated by some ad, so that every figure means something", () => {
    expect(counts.filter((one) => stated(one) === 0).map(({ name }) => name)).toEqual([]);
  });

  test("the municipalities are exactly the stated ones, and the occupation stands first", () => {
    expect(score.exactPlaces / ads.length).toBeGreaterThanOrEqual(places);
    expect(score.occupations.first / score.occupations.ads).toBeGreaterThanOrEqual(first);
  });
});
