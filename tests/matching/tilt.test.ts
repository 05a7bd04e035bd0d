// The laws of the tilt: it moves the order inside a group, and nothing else.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClientFacts } from "#app/matching/facts.ts";
import { match } from "#app/matching/match.ts";
import { tiltTopics } from "#db/vocabulary/profile.ts";
import { anyClient, anyVacancy } from "./any.ts";
import { client, northOfTampere, placeAt, vacancy } from "./people.ts";

const runs = { numRuns: 600 };
const topic = fc.constantFrom(...tiltTopics);
const tilted = (someone: ClientFacts, tilt: ClientFacts["tilt"]): ClientFacts => ({ ...someone, tilt });

describe("a tilt", () => {
  test("changes no group, nothing against, nothing to ask, nothing hidden", () => {
    fc.assert(
      fc.property(anyClient, anyVacancy, (someone, v) => {
        const { score: _, for: pros, ...usual } = match(tilted(someone, undefined), v);
        const { score: __, for: tiltedPros, ...with_ } = match(someone, v);
        expect(with_).toEqual(usual);
        expect(tiltedPros).toHaveLength(pros.length);
      }),
      runs,
    );
  });

  test("as usual is the same as never said", () => {
    fc.assert(
      fc.property(anyClient, anyVacancy, (someone, v) => {
        const nothing = { field: 0, place: 0, hours: 0, conditions: 0 } as const;
        expect(match(tilted(someone, nothing), v)).toEqual(match(tilted(someone, undefined), v));
      }),
      runs,
    );
  });

  test("more and less pull the score in opposite directions, by the documented factors", () => {
    fc.assert(
      fc.property(anyClient, anyVacancy, topic, (someone, v, one) => {
        const at = (tilt: -1 | 0 | 1) => match(tilted(someone, { [one]: tilt }), v).score;
        const [up, down] = [(at(1) - at(0)) / 0.5, (at(0) - at(-1)) / 0.4];
        expect(Math.abs(up - down)).toBeLessThan(0.02);
      }),
      runs,
    );
  });

  test("of two that differ only in distance, the nearer gains by as much or more when the place matters more", () => {
    const km = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(anyClient, anyVacancy, km, km, (someone, v, a, b) => {
        const at = (distance: number, tilt: 0 | 1) =>
          match(tilted({ ...someone, home: northOfTampere(0) }, { place: tilt }), { ...v, places: [placeAt(distance)] })
            .score;
        const [near, far] = [Math.min(a, b), Math.max(a, b)];
        expect(at(near, 1) - at(far, 1)).toBeGreaterThanOrEqual(at(near, 0) - at(far, 0) - 0.002);
      }),
      runs,
    );
  });

  test("turns the order of a near one in a lesser field and a far one in the wished field", () => {
    const near = vacancy({ id: "near", occupations: [{ isco4: "9411", weight: 0.9 }], places: [placeAt(1)] });
    const far = vacancy({ id: "far", occupations: [{ isco4: "9412", weight: 1 }], places: [placeAt(24)] });
    const lead = (tilt: ClientFacts["tilt"]) =>
      match(client({ tilt }), near).score - match(client({ tilt }), far).score;
    expect(lead({ place: 1, field: -1 })).toBeGreaterThan(0);
    expect(lead({ place: -1, field: 1 })).toBeLessThan(0);
  });
});
