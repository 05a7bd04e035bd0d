// The laws of matching, for any client and any vacancy: order, distance, reasons.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reason, Verdict } from "#app/matching/facts.ts";
import { match } from "#app/matching/match.ts";
import { rank } from "#app/matching/rank.ts";
import { type ReasonCode, reasonParams } from "#app/matching/reasons.ts";
import { anyClient, anyPlace, anyVacancy, someVacancies } from "./any.ts";
import { northOfTampere, tampere } from "./people.ts";

const runs = { numRuns: 400 };
const order = { good: 2, possible: 1, check: 0 };
const everyReason = (v: Verdict): Reason[] => [...v.for, ...v.against, ...v.ask, ...(v.hidden ? [v.hidden] : [])];

describe("order", () => {
  test("does not depend on the order in which vacancies arrive", () => {
    fc.assert(
      fc.property(
        anyClient,
        someVacancies.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        (client, [list, shuffled]) => {
          expect(rank(client, shuffled)).toEqual(rank(client, list));
        },
      ),
      runs,
    );
  });

  test("a verdict does not depend on the order in which facts are listed", () => {
    fc.assert(
      fc.property(anyClient, anyVacancy, (client, v) => {
        const turned = {
          ...v,
          occupations: v.occupations.toReversed(),
          places: v.places.toReversed(),
          sectors: v.sectors.toReversed(),
        };
        expect(match(client, turned)).toEqual(match(client, v));
      }),
      runs,
    );
  });

  test("groups come in order, and the best score first inside each", () => {
    fc.assert(
      fc.property(anyClient, someVacancies, (client, list) => {
        const { shown } = rank(client, list);
        for (const [i, verdict] of shown.entries()) {
          const next = shown[i + 1];
          if (!next) continue;
          expect(order[verdict.group]).toBeGreaterThanOrEqual(order[next.group]);
          if (verdict.group === next.group) expect(verdict.score).toBeGreaterThanOrEqual(next.score);
        }
      }),
      runs,
    );
  });

  test("another vacancy in the list changes nobody else's verdict", () => {
    fc.assert(
      fc.property(anyClient, someVacancies, anyVacancy, (client, list, other) => {
        const others = list.filter((v) => v.id !== other.id);
        const both = rank(client, [...others, other]);
        const without = rank(client, others);
        expect(both.shown.filter((v) => v.vacancyId !== other.id)).toEqual(without.shown);
        expect(both.hidden.filter((v) => v.vacancyId !== other.id)).toEqual(without.hidden);
      }),
      runs,
    );
  });

  test("the same pair gives the same verdict from both sides", () => {
    fc.assert(
      fc.property(fc.array(anyClient, { maxLength: 4 }), someVacancies, (clients, list) => {
        for (const v of list) {
          for (const client of clients) {
            const { shown, hidden } = rank(client, list);
            expect([...shown, ...hidden].find((verdict) => verdict.vacancyId === v.id)).toEqual(match(client, v));
          }
        }
      }),
      runs,
    );
  });
});

describe("distance", () => {
  test("nearer never lowers: neither group nor score, nor does it hide", () => {
    const km = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(
        anyClient,
        anyVacancy,
        anyPlace,
        fc.array(anyPlace, { maxLength: 1 }),
        km,
        km,
        (someone, v, place, others, a, b) => {
          const client = { ...someone, home: tampere };
          const at = (distance: number): Verdict =>
            match(client, { ...v, places: [{ ...place, point: northOfTampere(distance) }, ...others] });
          const near = at(Math.min(a, b));
          const far = at(Math.max(a, b));
          expect(near.score).toBeGreaterThanOrEqual(far.score);
          if (near.hidden) expect(far.hidden).toBeDefined();
          if (!far.hidden) expect(order[near.group]).toBeGreaterThanOrEqual(order[far.group]);
        },
      ),
      { numRuns: 4000 },
    );
  });
});

describe("reasons", () => {
  const codes = /^[\w.:-]*(,[\w.:-]+)*$/;

  test("at most three for, and a blocker is always among those against", () => {
    fc.assert(
      fc.property(anyClient, anyVacancy, (client, v) => {
        const verdict = match(client, v);
        expect(verdict.for.length).toBeLessThanOrEqual(3);
        if (verdict.hidden) expect(verdict.against).toContainEqual(verdict.hidden);
      }),
      runs,
    );
  });

  test("hold codes and numbers only, exactly those the code has, and never a word of the client or the ad", () => {
    fc.assert(
      fc.property(anyClient, anyVacancy, (client, v) => {
        for (const { code, params } of everyReason(match(client, v))) {
          expect(Object.keys(params).sort()).toEqual(Object.keys(reasonParams[code]).sort());
          for (const value of Object.values(params)) {
            if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
            else {
              expect(value).toMatch(codes);
              for (const word of [...client.words, ...v.words, ...v.titleWords]) expect(value).not.toContain(word);
            }
          }
        }
      }),
      runs,
    );
  });

  test("only a stated conflict with a must, no job at all, or the client's own no hides", () => {
    const roots: Partial<Record<ReasonCode, string>> = {
      too_far: "area",
      too_far_about: "area",
      area_outside: "area",
      abroad: "area",
      field_no: "wishes",
      field_other: "wishes",
      patterns_avoided: "conditions.notPatterns",
      condition_avoided: "conditions.avoid",
      contract_other: "contracts",
      self_employed: "contracts",
      language_missing: "languages",
      language_level: "languages",
      card_missing: "cards",
      card_missing_quick: "cards",
    };
    fc.assert(
      fc.property(anyClient, anyVacancy, (client, v) => {
        const { hidden } = match(client, v);
        if (!hidden) return;
        if (hidden.code === "not_a_job") expect(v.contract).toBe("not_a_job");
        else if (hidden.code === "answered_no") expect(client.answers[v.id]?.answer).toBe("no");
        else {
          const root = roots[hidden.code];
          expect(root, `${hidden.code} may not hide`).toBeDefined();
          expect(client.must.some((path) => path.startsWith(root ?? "–"))).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test("without a must nothing but no job and the client's own no hides", () => {
    fc.assert(
      fc.property(anyClient, anyVacancy, (someone, v) => {
        const { hidden } = match({ ...someone, must: [] }, v);
        if (hidden) expect(["not_a_job", "answered_no"]).toContain(hidden.code);
      }),
      runs,
    );
  });

  test("whatever is against keeps a vacancy out of the good ones", () => {
    fc.assert(
      fc.property(anyClient, anyVacancy, (client, v) => {
        const verdict = match(client, v);
        if (verdict.against.length > 0) expect(verdict.group).not.toBe("good");
      }),
      runs,
    );
  });
});
