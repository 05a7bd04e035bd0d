// The laws of matching, for any client and any vacancy: order, distance, reasons.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { criteria } from "#app/matching/criteria.ts";
import type { Reason, Verdict } from "#app/matching/facts.ts";
import { importanceOf } from "#app/matching/importance.ts";
import { match } from "#app/matching/match.ts";
import { rank } from "#app/matching/rank.ts";
import { type ReasonCode, reasonParams } from "#app/matching/reasons.ts";
import { limits } from "#app/matching/weights.ts";
import { orderedCriteria } from "#db/vocabulary/profile.ts";
import { anyClient, anyOrder, anyPlace, anyVacancy, someVacancies } from "./any.ts";
import { northOfTampere, placeAt, tampere } from "./people.ts";

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

describe("the client's own order of importance", () => {
  test("changes no group, nothing against, nothing to ask, nothing hidden", () => {
    fc.assert(
      fc.property(anyClient, anyVacancy, (client, v) => {
        const { score: _, for: usualPros, ...usual } = match({ ...client, order: undefined }, v);
        const { score: __, for: pros, ...ordered } = match(client, v);
        expect(ordered).toEqual(usual);
        expect(pros).toHaveLength(usualPros.length);
      }),
      runs,
    );
  });

  test("is bounded: first weighs most, last least, what is not named between, and one on average", () => {
    fc.assert(
      fc.property(anyClient, anyOrder, (someone, order) => {
        const client = { ...someone, order };
        const factors = criteria.map((criterion) => importanceOf(client, criterion));
        for (const factor of factors) {
          expect(factor).toBeGreaterThanOrEqual(limits.order_last);
          expect(factor).toBeLessThanOrEqual(limits.order_first);
        }
        if (order.length === 0) expect(new Set(factors)).toEqual(new Set([1]));
        const all = { ...someone, order: [...order, ...orderedCriteria.filter((one) => !order.includes(one))] };
        const named = new Map(criteria.map((criterion) => [criterion, importanceOf(all, criterion)]));
        expect(new Set(named.values()).size).toBe(orderedCriteria.length);
        const distinct = [...new Set(named.values())].sort();
        expect(distinct.reduce((sum, factor) => sum + factor, 0) / distinct.length).toBeCloseTo(1);
      }),
      runs,
    );
  });

  test("named earlier, the place gives the nearer of two an equal or greater lead", () => {
    const km = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(anyClient, anyVacancy, anyOrder, km, km, (someone, v, order, a, b) => {
        const others = order.filter((one) => one !== "place");
        const lead = (of: typeof order): number => {
          const client = { ...someone, home: tampere, order: of };
          const [near, far] = [Math.min(a, b), Math.max(a, b)].map(
            (distance) => match(client, { ...v, places: [placeAt(distance)] }).score,
          );
          return (near ?? 0) - (far ?? 0);
        };
        const leads = others.map((_, at) => lead([...others.slice(0, at), "place", ...others.slice(at)]));
        for (const [at, one] of leads.entries()) expect(one).toBeGreaterThanOrEqual((leads[at + 1] ?? one) - 0.005);
      }),
      runs,
    );
  });
});

describe("a wished start and a limit on earnings", () => {
  const without = (verdict: Verdict) => ({ ...verdict, score: 0, ask: verdict.ask.map(({ code }) => code) });

  test("what the ad does not state changes nothing", () => {
    fc.assert(
      fc.property(anyClient, anyVacancy, (client, v) => {
        const silent = { ...v, start: undefined, pay: undefined };
        const said = match(client, silent);
        expect(said).toEqual(match({ ...client, start: undefined, earningsCeiling: undefined }, silent));
      }),
      runs,
    );
  });

  test("never hide, and only a stated day stands against", () => {
    fc.assert(
      fc.property(anyClient, anyVacancy, (client, v) => {
        const before = match({ ...client, start: undefined, earningsCeiling: undefined }, v);
        const after = match(client, v);
        expect(after.hidden).toEqual(before.hidden);
        const added = after.against.filter(({ code }) => !before.against.some((reason) => reason.code === code));
        if (v.start?.kind !== "date") expect(added).toEqual([]);
        else expect(added.every(({ code }) => code === "start_early")).toBe(true);
      }),
      runs,
    );
  });

  test("a limit on earnings is only ever asked about, and a higher one never asks more", () => {
    fc.assert(
      fc.property(anyClient, anyVacancy, fc.integer({ min: 0, max: 3000 }), (someone, v, more) => {
        const low = { ...someone, earningsCeiling: someone.earningsCeiling ?? 0 };
        const asks = (client: typeof low) =>
          match(client, v).ask.filter(({ code }) => code === "earnings_above" || code === "earnings_may").length;
        const none = without(match({ ...low, earningsCeiling: undefined }, v));
        const { ask, for: pros, ...rest } = without(match(low, v));
        expect({ ...rest, for: pros }).toEqual({ ...none, ask: undefined });
        expect(ask.filter((code) => !none.ask.includes(code)).length).toBe(asks(low));
        expect(asks({ ...low, earningsCeiling: low.earningsCeiling + more })).toBeLessThanOrEqual(asks(low));
      }),
      runs,
    );
  });
});

describe("a must on the wishes", () => {
  test("hides only beside a sure occupation, or one refused; without an occupation it is to check", () => {
    fc.assert(
      fc.property(anyClient, anyVacancy, (someone, v) => {
        const client = { ...someone, must: ["wishes"] };
        const { hidden, group } = match(client, v);
        const sure = v.occupations.reduce((sum, { weight }) => sum + weight, 0);
        if (hidden?.code === "field_other") expect(sure).toBeGreaterThanOrEqual(limits.sure_enough);
        if (client.wishes.length > 0 && v.occupations.length === 0) expect(group).toBe("check");
      }),
      { numRuns: 1500 },
    );
  });
});
