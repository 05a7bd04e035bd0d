// What the client has said of order, start and earnings: the sums and days as examples.
import { describe, expect, test } from "vitest";
import type { ClientFacts, VacancyFacts } from "#app/matching/facts.ts";
import { match } from "#app/matching/match.ts";
import { client, occupationWish, placeAt, vacancy } from "./people.ts";

const codes = (someone: Partial<ClientFacts>, v: Partial<VacancyFacts>) => {
  const verdict = match(client(someone), vacancy(v));
  const of = (side: "for" | "against" | "ask") => verdict[side].map(({ code }) => code);
  return { for: of("for"), against: of("against"), ask: of("ask"), group: verdict.group, hidden: verdict.hidden?.code };
};

test("the order of importance turns the order of a near one in a lesser field and a far one in the wished field", () => {
  const near = vacancy({ occupations: [{ isco4: "9411", weight: 0.9 }], places: [placeAt(1)] });
  const far = vacancy({ places: [placeAt(18)] });
  const lead = (order: ClientFacts["order"]) =>
    match(client({ order }), near).score - match(client({ order }), far).score;
  expect(lead(["place", "hours", "times", "conditions", "field"])).toBeGreaterThan(0);
  expect(lead(["field", "hours", "times", "conditions", "place"])).toBeLessThan(0);
});

test("with a tilt on top, both factors count", () => {
  const far = (changes: Partial<ClientFacts>) => match(client(changes), vacancy({ places: [placeAt(20)] })).score;
  const near = (changes: Partial<ClientFacts>) => match(client(changes), vacancy({ places: [placeAt(2)] })).score;
  const lead = (changes: Partial<ClientFacts>) => near(changes) - far(changes);
  const all = ["place", "field", "hours", "times", "conditions"] as const;
  expect(lead({ order: [...all], tilt: { place: 1 } })).toBeCloseTo(lead({}) * 1.3 * 1.5, 1);
});

describe("the start", () => {
  const on = (date: string) => ({ start: { kind: "on_date" as const, date } });
  const starts = (date: string) => ({ start: { kind: "date" as const, date } });

  test.each([
    [on("2026-12-01"), starts("2026-12-01"), "for", "start_ok"],
    [on("2026-12-01"), starts("2027-01-15"), "for", "start_ok"],
    [on("2026-12-01"), starts("2026-11-20"), "ask", "start_ask"],
    [on("2026-12-01"), starts("2026-11-10"), "against", "start_early"],
    [on("2026-11-10"), { start: { kind: "at_once" as const } }, "for", "start_at_once_ok"],
    [on("2027-03-01"), { start: { kind: "at_once" as const } }, "ask", "start_at_once_ask"],
    [{ start: { kind: "later" as const } }, { start: { kind: "at_once" as const } }, "ask", "start_later"],
    [{ start: { kind: "at_once" as const } }, { start: { kind: "at_once" as const } }, "for", "start_at_once_ok"],
    [{ start: { kind: "at_once" as const } }, { start: { kind: "by_agreement" as const } }, "for", "start_agreed"],
  ] as const)("%j and %j: %s %s", (wish, stated, side, code) => {
    // Only what else is said for the job is left out: three reasons for are shown.
    const bare = { wishes: [], home: undefined, homeMunicipality: undefined, homeRegion: undefined };
    expect(codes({ ...bare, ...wish }, { ...stated, places: [], hoursMin: undefined })[side]).toContain(code);
  });

  test("a job a good while after the client can begin is neither for nor against", () => {
    const { for: pros, against, ask } = codes(on("2026-12-01"), starts("2027-06-01"));
    expect([...pros, ...against, ...ask].filter((code) => code.startsWith("start"))).toEqual([]);
  });
});

describe("the limit on earnings", () => {
  const month = (pay: VacancyFacts["pay"], v: Partial<VacancyFacts> = {}, earningsCeiling = 1000) =>
    match(client({ earningsCeiling }), vacancy({ pay, ...v })).ask.find(({ code }) => code.startsWith("earnings"));

  test("an hour's pay times the week's hours times 4.33, rounded up to tens", () => {
    expect(month({ unit: "hour", min: 13 })).toEqual({ code: "earnings_above", params: { euros: 1130 } });
    expect(month({ unit: "hour", min: 13 }, {}, 1126)).toBeUndefined();
  });

  test("what may go above is said as such", () => {
    expect(month({ unit: "hour", min: 10, max: 15 })?.code).toBe("earnings_may");
    expect(month({ unit: "hour", min: 12 }, { hoursMin: 10, hoursMax: 25 })).toMatchObject({
      code: "earnings_may",
      params: { euros: 1300 },
    });
  });

  test("a month's pay counts for full time only, and nothing is guessed of hours that are not stated", () => {
    expect(month({ unit: "month", min: 2100 }, { hoursMin: 37.5, hoursMax: 37.5 })?.params).toEqual({ euros: 2100 });
    expect(month({ unit: "month", min: 2100 })).toBeUndefined();
    expect(month({ unit: "hour", min: 13 }, { hoursMin: undefined, hoursMax: undefined })).toBeUndefined();
    expect(
      month({ unit: "year", min: 24_000 }, { hoursType: "full", hoursMin: undefined, hoursMax: undefined })?.params,
    ).toEqual({ euros: 2000 });
  });

  test("it is no reason against: the job stays a good one", () => {
    expect(codes({ earningsCeiling: 500 }, { pay: { unit: "hour", min: 13 } })).toMatchObject({
      ...{ group: "good", against: [], hidden: undefined },
    });
  });
});

describe("must be in the kitchen", () => {
  const kitchenOnly = { must: ["wishes"] };

  test("another occupation, sure, hides; unsure, it is asked", () => {
    expect(codes(kitchenOnly, { occupations: [{ isco4: "2512", weight: 0.9 }], sectors: [] }).hidden).toBe(
      "field_other",
    );
    expect(codes(kitchenOnly, { occupations: [{ isco4: "2512", weight: 0.4 }], sectors: [] })).toMatchObject({
      ...{ hidden: undefined, group: "check" },
    });
    expect(codes(kitchenOnly, { occupations: [], sectors: [] })).toMatchObject({ hidden: undefined, group: "check" });
  });

  test("what is near the wish is not hidden, what is refused is", () => {
    expect(codes(kitchenOnly, { occupations: [{ isco4: "5131", weight: 1 }] })).toMatchObject({ hidden: undefined });
    const refuses = { ...kitchenOnly, wishes: [...client().wishes, occupationWish("5131", "no")] };
    expect(codes(refuses, { occupations: [{ isco4: "5131", weight: 1 }] }).hidden).toBe("field_no");
  });
});
