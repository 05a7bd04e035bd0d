// The demand board against those who would undo it: whoever knows the rule and every number said must not learn of one to four.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Cell,
  countLooking,
  demandBoard,
  gapOf,
  type Looking,
  type Part,
  rounded,
  trendOf,
} from "#app/services/demand-board.ts";
import { municipalities } from "#db/reference/municipalities.ts";
import { type Board, careless, learned, near, type Publisher } from "./demand-adversary.ts";

const careful: Publisher = (parts, people) => demandBoard(parts, countLooking(parts, people));

/** Finland as it is: the employment areas cut by the regions. */
const finland: Part[] = [
  ...new Map(
    municipalities().map(({ region, employmentArea }) => [`${region} ${employmentArea}`, { region, employmentArea }]),
  ).values(),
];

/** A small country in which one area lies in two regions, as four of the real ones do. */
const corner: Part[] = [
  { region: "R1", employmentArea: "A" },
  { region: "R1", employmentArea: "B" },
  { region: "R1", employmentArea: "C" },
  { region: "R2", employmentArea: "C" },
];

/** One region of three areas, small enough to be filled until several of them are shown. */
const valley: Part[] = ["A", "B", "C"].map((employmentArea) => ({ region: "R", employmentArea }));

describe("the exact adversary: who runs the rule on every country there could be", () => {
  /** Every way in which up to `most` people may look in some of so many parts. */
  function* everyCountry(parts: number, most: number): Generator<Looking[]> {
    const kinds = Array.from({ length: 2 ** parts - 1 }, (_, at) =>
      Array.from({ length: parts }, (_, part) => part).filter((part) => (at + 1) & (1 << part)),
    );
    const fill = function* (from: number, left: number, people: Looking[]): Generator<Looking[]> {
      yield people;
      if (left === 0) return;
      for (let kind = from; kind < kinds.length; kind++)
        yield* fill(kind, left - 1, [...people, { parts: kinds[kind] ?? [], sectors: ["s"] }]);
    };
    yield* fill(0, most, []);
  }

  /** Unions of parts of which something small can be told, by the board they were told from. */
  function undone(publisher: Publisher, map: Part[], most: number): string[] {
    const unions = Array.from({ length: 2 ** map.length - 1 }, (_, at) => at + 1);
    const seen = new Map<string, Set<number>[]>();
    for (const people of everyCountry(map.length, most)) {
      const board = publisher(map, people)
        .map(({ areaCode, shown }) => `${areaCode}${shown}`)
        .join(" ");
      const values = seen.get(board) ?? unions.map(() => new Set<number>());
      seen.set(board, values);
      const masks = people.map(({ parts }) => parts.reduce((mask, part) => mask | (1 << part), 0));
      for (const union of unions) values[union - 1]?.add(masks.filter((mask) => mask & union).length);
    }
    return [...seen].flatMap(([board, values]) =>
      unions.flatMap((union) => {
        const could = values[union - 1] ?? new Set();
        const small = [1, 2, 3, 4].some((count) => could.has(count));
        return small && ![0, 1, 2, 3, 4].every((count) => could.has(count)) ? [`${board}: ${union}`] : [];
      }),
    );
  }

  const countries = [
    ["a country with an area in two regions", corner, 7],
    ["a region of three areas", valley, 11],
  ] as const;

  test.each(countries)("learns of no area and no difference of areas whether somebody is there: %s", (_, map, most) => {
    expect(undone(careful, [...map], most)).toEqual([]);
  });

  test.each(countries)("wins where each area is rounded by itself: %s", (_, map, most) => {
    expect(undone(careless, [...map], most).length).toBeGreaterThan(0);
  });
});

describe("the reckoning adversary, on the map of Finland", () => {
  const sectors = ["tol2008:G", "tol2008:I", "tol2008:N", "tol2008:Q"];
  const neighbours = finland.map((part) => near(finland, part));
  /** Somebody looks around one part, in a few of its neighbours, for one to three sectors. */
  const person = (spread: number, home: fc.Arbitrary<number>): fc.Arbitrary<Looking> =>
    fc
      .record({
        home,
        also: fc.array(fc.nat(20), { maxLength: spread }),
        sectors: fc.subarray(sectors, { minLength: 1, maxLength: 3 }),
      })
      .map(({ home, also, sectors: wished }) => {
        const around = neighbours[home] ?? [];
        const parts = also.map((at) => around[at % around.length] ?? home);
        return { parts: [...new Set([home, ...parts])], sectors: wished };
      });
  /** From a house just opened to a full one; in half of them nobody looks outside one area. */
  const people = fc
    .record({ spread: fc.constantFrom(0, 0, 1, 3), size: fc.constantFrom(12, 60, 240), few: fc.boolean() })
    .chain(({ spread, size, few }) => {
      const home = few ? fc.nat(8) : fc.nat(finland.length - 1);
      return fc.array(person(spread, home), { minLength: size / 2, maxLength: size });
    });

  const runs = { numRuns: 1000, seed: 20261122 };
  const attack = (publisher: Publisher, looking: Looking[]) => {
    const board: Board = publisher(finland, looking);
    return learned(finland, board, looking, publisher === careless ? "rounded" : "capped");
  };

  test("undoes nothing in 1,000 random data sets", () => {
    fc.assert(
      fc.property(people, (looking) => {
        expect(attack(careful, looking)).toEqual([]);
      }),
      runs,
    );
  }, 120_000);

  test("undoes the same data sets where areas are rounded each by itself", () => {
    let undone = 0;
    fc.assert(
      fc.property(people, (looking) => {
        if (attack(careless, looking).length > 0) undone += 1;
      }),
      runs,
    );
    expect(undone).toBeGreaterThan(100);
  }, 120_000);

  test("shows multiples of five, never more than there are, and everything that is five in one employment area", () => {
    fc.assert(
      fc.property(people, (looking) => {
        const counts = countLooking(finland, looking);
        for (const { areaKind, areaCode, sector, shown } of demandBoard(finland, counts)) {
          const by = areaKind === "region" ? "region" : "employmentArea";
          const there = looking.filter(
            (one) => one.sectors.includes(sector) && one.parts.some((at) => finland[at]?.[by] === areaCode),
          );
          expect(shown % 5).toBe(0);
          expect(shown).toBeLessThanOrEqual(there.length);
        }
        const shownIn = new Set(demandBoard(finland, counts).map(({ areaCode, sector }) => `${areaCode} ${sector}`));
        for (const { sector, inPart } of counts)
          for (const [at, count] of inPart.entries())
            expect(count < 5 || shownIn.has(`${finland[at]?.employmentArea} ${sector}`)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe("numbers and words", () => {
  const looking = (count: number, ...parts: number[]): Looking[] =>
    Array.from({ length: count }, () => ({ parts, sectors: ["s"] }));
  const told = (people: Looking[]) =>
    Object.fromEntries(careful(corner, people).map(({ areaCode, shown }: Cell) => [areaCode, shown]));

  test.each([
    ["under five is nothing", looking(4, 0), {}],
    ["five to nine is five", looking(9, 0), { A: 5, R1: 5 }],
    ["a region counts each once", looking(7, 0, 1), { A: 5, B: 5, R1: 5 }],
    ["a region is no more than its shown areas", [...looking(7, 0), ...looking(4, 1)], { A: 5, R1: 5 }],
    ["what is hidden in every area is hidden in the region", [...looking(4, 0), ...looking(4, 1)], {}],
    ["an area in two regions says the larger part", [...looking(6, 2), ...looking(11, 3)], { C: 10, R1: 5, R2: 10 }],
  ])("%s", (_, people, expected) => {
    expect(told(people)).toEqual(expected);
  });

  test("a trend needs two shown months and two steps: up to five who join or leave make none", () => {
    const joined = fc.tuple(fc.nat(80), fc.integer({ min: -5, max: 5 }));
    fc.assert(
      fc.property(joined, ([before, more]) => {
        const after = Math.max(0, before + more);
        expect([undefined, "same"]).toContain(trendOf(rounded(before), rounded(after)));
      }),
    );
    expect([trendOf(5, 15), trendOf(20, 10), trendOf(0, 40), trendOf(40, undefined)]).toEqual([
      ...["more", "less", undefined, undefined],
    ]);
  });

  test("few open places are fewer than half of those who look", () => {
    expect([gapOf(10, 0), gapOf(10, 4), gapOf(10, 5)]).toEqual(["none", "few", "some"]);
  });
});
