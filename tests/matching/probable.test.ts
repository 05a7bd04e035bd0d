// What is only probable: asked about first, and otherwise next to nothing – for any client and any vacancy.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClientFacts, Probable, VacancyFacts } from "#app/matching/facts.ts";
import { match } from "#app/matching/match.ts";
import { probableOf } from "#app/services/probable.ts";
import { loadOccupations } from "#search/occupations/index.ts";
import { anyClient, anyVacancy } from "./any.ts";
import { client, occupationWish, vacancy } from "./people.ts";

const nothing: Probable = { conditions: [], patterns: [], cards: [], degree: false };
const probably = (some: Partial<Probable>): Partial<VacancyFacts> => ({ probable: { ...nothing, ...some } });
const verdict = (person: Partial<ClientFacts>, job: Partial<VacancyFacts>) => match(client(person), vacancy(job));
const asked = (person: Partial<ClientFacts>, job: Partial<VacancyFacts>) =>
  verdict(person, job).ask.map(({ code, params }) => [code, Object.values(params).join()].join(" ").trim());

describe("laws of the probable", () => {
  test("it changes no group, hides nothing and is neither for nor against", () => {
    fc.assert(
      fc.property(anyClient, anyVacancy, (someone, job) => {
        const { group, hidden, against, for: pros, wishMet } = match(someone, job);
        const bare = match(someone, { ...job, probable: nothing });
        expect({ group, hidden, against, for: pros, wishMet }).toEqual({
          ...{ group: bare.group, hidden: bare.hidden, against: bare.against, for: bare.for, wishMet: bare.wishMet },
        });
      }),
      { numRuns: 1000 },
    );
  });

  test("a stated fact leaves nothing to guess", () => {
    fc.assert(
      fc.property(anyClient, anyVacancy, fc.boolean(), (someone, job, stated) => {
        const ask = (conditions: string[]) =>
          match(someone, {
            ...job,
            conditions: { ...job.conditions, phone: stated },
            probable: { ...job.probable, conditions },
          });
        expect(ask(["phone"])).toEqual(ask([]));
      }),
    );
  });

  test("what is to be avoided is never worth more for being probable, nor as little as if it were stated", () => {
    fc.assert(
      fc.property(anyClient, anyVacancy, (someone, job) => {
        const person = { ...someone, avoid: ["noise"], like: [] };
        const { noise: _, ...silent } = job.conditions;
        const at = (conditions: Record<string, boolean>, likely: string[]) =>
          match(person, { ...job, conditions, probable: { ...job.probable, conditions: likely } }).score;
        expect(at(silent, ["noise"])).toBeLessThan(at(silent, []));
        expect(at(silent, ["noise"])).toBeGreaterThan(at({ ...silent, noise: true }, []));
      }),
    );
  });
});

describe("what is asked", () => {
  test("the probable first, then the rest; a must before a should", () => {
    const person = { avoid: ["customer_contact", "noise", "heights"], must: ["conditions.avoid.heights"] };
    expect(asked(person, probably({ conditions: ["customer_contact", "heights"] }))).toEqual([
      "conditions_must_probable heights",
      "conditions_probable customer_contact",
      "conditions_unknown noise",
    ]);
  });

  test("what is liked and probable stands a little higher, and says so", () => {
    const person = { like: ["outdoors"] };
    expect(asked(person, probably({ conditions: ["outdoors"] }))).toEqual(["conditions_liked_probable outdoors"]);
    expect(verdict(person, probably({ conditions: ["outdoors"] })).score).toBeGreaterThan(verdict(person, {}).score);
  });

  test("times: only where none are stated", () => {
    const person = { notPatterns: ["night", "weekend"] };
    const likely = probably({ patterns: ["night"] });
    expect(asked(person, { ...likely, patterns: [] })).toEqual(["patterns_probable night", "patterns_unknown weekend"]);
    expect(asked(person, { ...likely, patterns: ["day"] })).toEqual([]);
  });

  test("of the licences the law asks for one is enough, had or stated", () => {
    const lorry = probably({ cards: ["driving_c", "driving_ce"] });
    expect(asked({}, lorry)).toEqual(["cards_probable driving_c,driving_ce"]);
    expect(asked({ cards: ["driving_ce"] }, lorry)).toEqual([]);
    expect(asked({ cards: ["hygiene"] }, { ...lorry, cards: ["driving_c"] })).toEqual([]);
  });

  test("a qualification weighs only where the work itself was not named", () => {
    const nurse = { occupations: [{ isco4: "3221", weight: 1 }] };
    const named = { wishes: [occupationWish("3221")] };
    const related = { wishes: [occupationWish("5322", "like", { "3221": 0.8 })] };
    const cost = (person: Partial<ClientFacts>) =>
      verdict(person, { ...nurse, ...probably({ degree: true }) }).score - verdict(person, nurse).score;
    expect(cost(named)).toBe(0);
    expect(cost(related)).toBeLessThan(0);
    expect(asked(named, { ...nurse, ...probably({ degree: true }) })).toEqual(["degree_probable"]);
  });
});

describe("what is probable of an ad", () => {
  const of = (...links: [string, number][]) =>
    probableOf(
      loadOccupations(),
      links.map(([isco4, weight]) => ({ isco4, weight })),
    );

  test("a bus is driven with a D licence; what is unsure says nothing", () => {
    expect(of(["8331", 1]).cards).toEqual(["driving_d"]);
    expect(of(["5221", 0.2]).conditions).toEqual([]);
    expect(of()).toEqual(nothing);
  });

  test("of two occupations as likely, only what both have", () => {
    const [cook, driver] = [of(["5120", 1]), of(["8331", 1])];
    const both = of(["5120", 0.45], ["8331", 0.45]);
    for (const code of both.conditions) {
      expect(cook.conditions).toContain(code);
      expect(driver.conditions).toContain(code);
    }
    expect(both.cards).toEqual([]);
  });
});
