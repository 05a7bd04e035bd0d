// The ranking keeps the quality it has reached, for job-seekers it was tuned with and for those kept aside.
import { afterAll, describe, expect, test } from "vitest";
import type { Judged } from "./ranking/judged.ts";
import { endMeasuring, havePool, measureRanking, ndcgAt, type Pool } from "./ranking/measure.ts";
import { asideOurs, asideReal } from "./ranking/seekers-aside.ts";
import { tunedOurs, tunedReal } from "./ranking/seekers-tuned.ts";

afterAll(endMeasuring);

/** Reached on 22 November 2026, less what a better reading of one ad may cost another. */
const floors: { pool: Pool; set: string; seekers: Judged[]; ndcg: number; topThree: number }[] = [
  { pool: "real", set: "tuned with", seekers: tunedReal, ndcg: 0.82, topThree: 0.9 },
  { pool: "real", set: "kept aside", seekers: asideReal, ndcg: 0.73, topThree: 0.8 },
  { pool: "ours", set: "tuned with", seekers: tunedOurs, ndcg: 0.84, topThree: 1 },
  { pool: "ours", set: "kept aside", seekers: asideOurs, ndcg: 0.84, topThree: 1 },
];

describe.each(floors)("$pool ads, job-seekers $set (skipped where the ads are absent)", (floor) => {
  const { pool, seekers } = floor;

  test.skipIf(!havePool(pool))("NDCG@10 and something good among the first three", async () => {
    const { ndcg, topThree } = await measureRanking(pool, seekers);
    expect(ndcg).toBeGreaterThanOrEqual(floor.ndcg);
    expect(topThree).toBeGreaterThanOrEqual(floor.topThree);
  });

  test.skipIf(!havePool(pool))(
    "far better than what is nearest, and than words of the wish within the radius",
    async () => {
      const { ndcg } = await measureRanking(pool, seekers);
      for (const simple of ["nearest", "keywords"] as const)
        expect(ndcg, simple).toBeGreaterThan(1.3 * (await measureRanking(pool, seekers, simple)).ndcg);
    },
  );
});

describe("the measure itself", () => {
  const grades = { a: 3, b: 2, c: 1 };

  test("the best order is 1, none at all is 0, and what comes after the tenth does not count", () => {
    expect(ndcgAt(10, ["a", "b", "c", "x"], grades)).toBe(1);
    expect(ndcgAt(10, ["x", "y"], grades)).toBe(0);
    expect(ndcgAt(2, ["x", "y", "a"], grades)).toBe(0);
  });

  test("a good ad lower in the list gains less", () => {
    const at = (order: string[]) => ndcgAt(10, order, grades);
    expect(at(["b", "a", "c"])).toBeLessThan(1);
    expect(at(["x", "a", "b", "c"])).toBeLessThan(at(["b", "a", "c"]));
    // (2² − 1) / log2(3) of (2³ − 1) + 3 / log2(3) + 1 / log2(4)
    expect(at(["x", "b"])).toBeCloseTo(3 / Math.log2(3) / (7 + 3 / Math.log2(3) + 0.5), 10);
  });
});
