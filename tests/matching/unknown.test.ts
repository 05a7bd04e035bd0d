// The law of the unknown, for any client and any vacancy: it is neutral, and it says so.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClientFacts, VacancyFacts } from "#app/matching/facts.ts";
import { match } from "#app/matching/match.ts";
import type { ReasonCode } from "#app/matching/reasons.ts";
import { anyClient, anyVacancy } from "./any.ts";

const runs = { numRuns: 400 };
const order = { good: 2, possible: 1, check: 0 };

describe("unknown", () => {
  /** Each way to forget one stated fact, and the reasons that may then ask for it. */
  const forgets: Record<
    string,
    { forget: (v: VacancyFacts) => VacancyFacts; asks: ReasonCode[]; matters: (c: ClientFacts) => boolean }
  > = {
    place: { forget: (v) => ({ ...v, places: [], mode: "unknown" }), asks: ["place_unknown"], matters: () => true },
    hours: {
      forget: (v) => {
        const { full_time: _, ...conditions } = v.conditions;
        return { ...v, hoursType: "unknown", hoursMin: undefined, hoursMax: undefined, conditions };
      },
      asks: ["hours_unknown"],
      matters: () => true,
    },
    patterns: {
      forget: (v) => ({ ...v, patterns: [] }),
      asks: ["patterns_unknown", "patterns_probable", "patterns_liked_probable"],
      matters: (c) => c.patterns.length + c.notPatterns.length > 0,
    },
    contract: {
      forget: (v) => ({ ...v, contract: "unknown" }),
      asks: ["contract_unknown"],
      matters: (c) => c.contracts.length > 0,
    },
    occupation: {
      forget: (v) => ({ ...v, occupations: [] }),
      asks: ["field_unknown"],
      matters: (c) => c.wishes.length > 0,
    },
    phone: {
      forget: (v) => {
        const { phone: _, ...conditions } = v.conditions;
        return { ...v, conditions };
      },
      asks: ["conditions_unknown", "conditions_must_unknown", "conditions_probable", "conditions_must_probable"],
      matters: (c) => c.avoid.includes("phone"),
    },
    adjustment: {
      forget: (v) => ({ ...v, adjustments: {} }),
      asks: ["adjustments_ask"],
      matters: (c) => c.adjustments.length > 0,
    },
  };

  for (const [name, { forget, asks, matters }] of Object.entries(forgets)) {
    test(`never hides and says so: ${name}`, () => {
      fc.assert(
        fc.property(anyClient, anyVacancy, (client, v) => {
          const before = match(client, v);
          const after = match(client, forget(v));
          if (!before.hidden) expect(after.hidden).toBeUndefined();
          if (matters(client)) expect(after.ask.some((reason) => asks.includes(reason.code))).toBe(true);
        }),
        runs,
      );
    });
  }

  test("an unknown should never changes the group", () => {
    fc.assert(
      fc.property(anyClient, anyVacancy, (someone, v) => {
        const client = { ...someone, must: [] };
        const before = match(client, v);
        for (const name of ["place", "hours", "patterns", "contract", "phone", "adjustment"]) {
          const after = match(client, forgets[name]?.forget(v) ?? v);
          const lost = before.against.length > after.against.length;
          if (!lost) expect(after.group).toBe(before.group);
          else expect(order[after.group]).toBeGreaterThanOrEqual(order[before.group]);
        }
      }),
      runs,
    );
  });
});
