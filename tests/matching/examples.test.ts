// What matching says in cases a coach would recognise.
import { describe, expect, test } from "vitest";
import type { ClientFacts, VacancyFacts } from "#app/matching/facts.ts";
import { match } from "#app/matching/match.ts";
import { rank } from "#app/matching/rank.ts";
import { client, kitchen, northOfTampere, occupationWish, placeAt, sectorWish, vacancy } from "./people.ts";

const verdict = (person: Partial<ClientFacts>, job: Partial<VacancyFacts> = {}) => match(client(person), vacancy(job));
const codes = (reasons: { code: string }[]): string[] => reasons.map((reason) => reason.code);

describe("the wished field", () => {
  test("a wish met, near home and within the hours is a good fit and says why", () => {
    const result = verdict({ radiusKm: 30, hours: { min: 15, max: 25 } });
    expect(result.group).toBe("good");
    expect(result.for).toEqual([
      { code: "field_wish", params: { wish: "9412" } },
      { code: "near_within", params: { km: 5, limit: 30 } },
      { code: "hours_fit", params: { wish: "15-25", hours: "20" } },
    ]);
    expect(result.against).toEqual([]);
  });

  test("a close occupation meets the wish, a related one is possible, an unrelated one is said to be other", () => {
    expect(verdict({}, { occupations: [{ isco4: "9411", weight: 1 }] })).toMatchObject({
      group: "good",
      wishMet: 0.85,
    });
    const near = verdict({}, { occupations: [{ isco4: "5131", weight: 1 }] });
    expect(near).toMatchObject({ group: "possible", against: [] });
    expect(codes(near.for)).toContain("field_near");
    const other = verdict({}, { occupations: [{ isco4: "2512", weight: 1 }] });
    expect(other).toMatchObject({ group: "possible", wishMet: 0 });
    expect(other.against).toEqual([{ code: "field_other", params: { wish: "9412", work: "2512" } }]);
  });

  test("an ad that is one of two occupations meets the wish if both are close, and is near if one is", () => {
    const unsure = (other: string) => ({
      occupations: [
        { isco4: "9412", weight: 0.66 },
        { isco4: other, weight: 0.65 },
      ],
    });
    expect(verdict({}, unsure("9411")).group).toBe("good");
    expect(verdict({}, unsure("2512"))).toMatchObject({ group: "possible", against: [] });
  });

  test("the closer the field, the higher it stands", () => {
    const jobs = ["2512", "5131", "9411", "9412"].map((isco4) =>
      vacancy({ id: isco4, occupations: [{ isco4, weight: 1 }] }),
    );
    expect(rank(client(), jobs).shown.map((v) => v.vacancyId)).toEqual(["9412", "9411", "5131", "2512"]);
  });

  test("an ad whose occupation cannot be read is to be checked, not left out", () => {
    const result = verdict({}, { occupations: [], sectors: [] });
    expect(result.group).toBe("check");
    expect(codes(result.ask)).toContain("field_unknown");
  });

  test("a wished sector counts as a wish met, a division as part of its section", () => {
    const job = { occupations: [{ isco4: "9112", weight: 1 }], sectors: ["tol2008:56"] };
    const result = verdict({ wishes: [sectorWish("tol2008:I")] }, job);
    expect(result.group).toBe("good");
    expect(result.for[0]).toEqual({ code: "sector_wish", params: { wish: "tol2008:I", work: "tol2008:56" } });
  });

  test("a field said no to stands against, and hides only as a must", () => {
    const wishes = [kitchen, sectorWish("tol2008:I", "no")];
    expect(codes(verdict({ wishes }).against)).toEqual(["field_no"]);
    expect(verdict({ wishes }).hidden).toBeUndefined();
    expect(verdict({ wishes, must: ["wishes"] }).hidden?.code).toBe("field_no");
  });

  test("a no to a neighbouring field does not touch the wished one", () => {
    const wishes = [kitchen, occupationWish("5131", "no", { "9412": 0.8 })];
    expect(verdict({ wishes }).against).toEqual([]);
  });

  test("who has wished for no field gets every field as possible: no wish is met yet", () => {
    expect(verdict({ wishes: [] }, { occupations: [] })).toMatchObject({ group: "possible", wishMet: 0.5, ask: [] });
  });

  test("an own word in the title weighs more than in the text, and parts of compounds count", () => {
    const title = verdict({ words: ["eläin"] }, { titleWords: ["eläinhoitaja"] });
    const text = verdict({ words: ["eläin"] }, { words: ["eläin"] });
    expect(codes(title.for)).toContain("own_words");
    expect(codes(text.for)).toContain("own_words_text");
    expect(title.score).toBeGreaterThan(text.score);
  });
});

describe("place", () => {
  test("beyond the limit stands against, and hides only as a must", () => {
    const job = { places: [placeAt(45)] };
    expect(verdict({ radiusKm: 30 }, job)).toMatchObject({
      group: "possible",
      against: [{ code: "too_far", params: { km: 45, limit: 30 } }],
    });
    expect(verdict({ radiusKm: 30, must: ["area"] }, job).hidden?.code).toBe("too_far");
  });

  test("of several workplaces the nearest counts", () => {
    const result = verdict({ radiusKm: 30 }, { places: [placeAt(200), placeAt(8), placeAt(60)] });
    expect(result.for).toContainEqual({ code: "near_within", params: { km: 8, limit: 30 } });
    expect(result.against).toEqual([]);
  });

  test("a place known only as a municipality or a region stays, marked", () => {
    const edge = placeAt(35, { precision: "municipality", municipality: "536" });
    expect(verdict({ radiusKm: 30 }, { places: [edge] })).toMatchObject({
      group: "good",
      ask: [{ code: "place_coarse", params: { place: "536" } }],
    });
    const region = { region: "06", precision: "region" as const, inFinland: true };
    expect(verdict({ radiusKm: 30 }, { places: [region] })).toMatchObject({
      group: "good",
      ask: [{ code: "place_coarse", params: { place: "06" } }],
    });
    expect(verdict({ radiusKm: 30, must: ["area"] }, { places: [region] }).group).toBe("check");
  });

  test("a region too far off even at its nearest stands against", () => {
    const lapland = { region: "19", precision: "region" as const, point: northOfTampere(600), inFinland: true };
    expect(codes(verdict({ radiusKm: 30 }, { places: [lapland] }).against)).toEqual(["too_far_about"]);
  });

  test("no place stated is asked, and never hides", () => {
    const result = verdict({ radiusKm: 30, must: ["area"] }, { places: [] });
    expect(result).toMatchObject({ group: "check", ask: [{ code: "place_unknown", params: {} }] });
    expect(result.hidden).toBeUndefined();
  });

  test("a municipality the client named is within reach however far", () => {
    const turku = placeAt(140, { municipality: "853", precision: "municipality" });
    expect(verdict({ radiusKm: 30, municipalities: ["853"] }, { places: [turku] })).toMatchObject({
      group: "good",
      against: [],
    });
  });

  test("work done wholly remotely has no distance; a workplace abroad stands against", () => {
    expect(codes(verdict({ radiusKm: 5 }, { mode: "remote", places: [placeAt(400)] }).for)).toContain("remote_ok");
    const stockholm = [{ precision: "unknown" as const, inFinland: false }];
    expect(codes(verdict({}, { places: stockholm }).against)).toEqual(["abroad"]);
    expect(verdict({}, { places: stockholm }).hidden).toBeUndefined();
  });

  test("without a car the same kilometres weigh more", () => {
    const job = { places: [placeAt(15)] };
    expect(verdict({ car: false }, job).score).toBeLessThan(verdict({ car: true }, job).score);
  });
});

describe("hours and times", () => {
  test("full time against a wish of at most 25 hours is said once, even when full time is avoided too", () => {
    const person = { hours: { max: 25 }, avoid: ["full_time"], must: ["hours", "conditions.avoid.full_time"] };
    const result = verdict(person, { hoursType: "full", hoursMin: undefined, hoursMax: undefined });
    expect(codes(result.against)).toEqual(["full_time"]);
    expect(result).toMatchObject({ group: "possible" });
    expect(result.hidden).toBeUndefined();
  });

  test("more hours than wished stand against but never hide", () => {
    const result = verdict({ hours: { max: 15 }, must: ["hours"] }, { hoursMin: 30, hoursMax: 35 });
    expect(result.against).toEqual([{ code: "hours_too_many", params: { wish: "-15", hours: "30-35" } }]);
    expect(result.hidden).toBeUndefined();
  });

  test("hours not stated are asked", () => {
    const result = verdict({ hours: { max: 25 } }, { hoursType: "unknown", hoursMin: undefined, hoursMax: undefined });
    expect(result).toMatchObject({ group: "good", ask: [{ code: "hours_unknown", params: {} }] });
  });

  test("unwanted times conflict only if every stated one is unwanted", () => {
    const person = { notPatterns: ["night", "early_morning"], must: ["conditions.notPatterns.night"] };
    expect(verdict(person, { patterns: ["night"] }).hidden?.code).toBe("patterns_avoided");
    const threeShift = verdict(person, { patterns: ["day", "evening", "night"] });
    expect(threeShift.hidden).toBeUndefined();
    expect(threeShift).toMatchObject({
      group: "check",
      ask: [{ code: "patterns_partly", params: { patterns: "night" } }],
    });
    // Early mornings are a should here: against, not hidden.
    expect(verdict(person, { patterns: ["early_morning"] })).toMatchObject({ group: "possible" });
    expect(verdict(person, { patterns: ["early_morning"] }).hidden).toBeUndefined();
    expect(verdict(person, { patterns: ["day"] }).against).toEqual([]);
  });
});

describe("what the ad demands", () => {
  test("work try-outs and unpaid practice are never suggested", () => {
    expect(verdict({ contracts: ["not_a_job"] }, { contract: "not_a_job" }).hidden?.code).toBe("not_a_job");
  });

  test("entrepreneurship stands against unless wished for", () => {
    expect(codes(verdict({}, { contract: "self_employed" }).against)).toEqual(["self_employed"]);
    expect(verdict({ contracts: ["self_employed"] }, { contract: "self_employed" }).against).toEqual([]);
  });

  test("a required language is judged only against languages told of", () => {
    const job = { languages: [{ code: "sv", level: "B2" }] };
    expect(codes(verdict({}, job).ask)).toEqual(["language_ask"]);
    expect(codes(verdict({ languages: [{ code: "fi", level: "L1" }] }, job).against)).toEqual(["language_missing"]);
    expect(codes(verdict({ languages: [{ code: "sv", level: "A2" }] }, job).against)).toEqual(["language_level"]);
    expect(verdict({ languages: [{ code: "sv", level: "C1" }] }, job).against).toEqual([]);
  });

  test("a lorry licence holds the car licence, and nobody is marked down for an extract everybody orders", () => {
    const result = verdict({ cards: ["driving_c"] }, { cards: ["driving_b", "criminal_record_extract"] });
    expect(result.against).toEqual([]);
    expect(codes(result.ask)).toEqual(["criminal_record_extract"]);
  });

  test("a card the client lacks stands against; with no cards told of it is asked", () => {
    expect(codes(verdict({ cards: ["hygiene"] }, { cards: ["forklift"] }).against)).toEqual(["card_missing"]);
    expect(codes(verdict({ cards: ["forklift"] }, { cards: ["hygiene"] }).against)).toEqual(["card_missing_quick"]);
    expect(codes(verdict({}, { cards: ["forklift"] }).ask)).toEqual(["card_ask"]);
  });
});

describe("the work itself", () => {
  const person = { avoid: ["heights", "phone", "noise"], must: ["conditions.avoid.heights"] };

  test("a stated dealbreaker hides, and its reason stands among the others", () => {
    const result = verdict(person, { conditions: { heights: true, phone: true } });
    expect(result.hidden).toEqual({ code: "condition_avoided", params: { condition: "heights" } });
    expect(result.against.map((reason) => reason.params.condition)).toEqual(["heights", "phone"]);
  });

  test("an unknown dealbreaker is asked first; the other unknowns are asked in one question", () => {
    expect(verdict(person)).toMatchObject({
      group: "check",
      ask: [
        { code: "conditions_must_unknown", params: { conditions: "heights" } },
        { code: "conditions_unknown", params: { conditions: "phone,noise" } },
      ],
    });
  });

  test("daytime work answers the fear of being alone at night", () => {
    expect(codes(verdict({ avoid: ["night_alone"] }, { patterns: ["day"] }).ask)).toEqual([]);
  });

  test("what the employer can arrange speaks for, what it has not said is asked once", () => {
    const wished = { adjustments: ["adj_breaks", "adj_shorter_day"] };
    const result = verdict(wished, { adjustments: { adj_breaks: true } });
    expect(result.ask).toEqual([{ code: "adjustments_ask", params: { adjustments: "adj_shorter_day" } }]);
    expect(result.score).toBeGreaterThan(verdict(wished).score);
  });
});

describe("the client's answers", () => {
  const answered = (answer: string) => ({ answers: { v1: { answer, reason: "none" } } });

  test("no hides, not now lowers and is marked, interested stays", () => {
    expect(verdict(answered("no")).hidden?.code).toBe("answered_no");
    expect(verdict(answered("not_now"))).toMatchObject({ answer: "not_now", group: "possible" });
    expect(verdict(answered("not_now")).score).toBeLessThan(verdict({}).score);
    expect(verdict(answered("interested"))).toMatchObject({
      answer: "interested",
      group: "good",
      score: verdict({}).score,
    });
  });

  test("a field said no to again and again comes lower, and says so", () => {
    expect(verdict({ noFields: { "9412": 1 } }).against).toEqual([]);
    expect(verdict({ noFields: { "9412": 2 } }).against).toEqual([
      { code: "said_no_similar", params: { work: "9412", times: 2 } },
    ]);
  });

  test("an answer to one vacancy leaves another alone", () => {
    expect(match(client(answered("no")), vacancy({ id: "v2" })).hidden).toBeUndefined();
  });
});

test("equal vacancies stand newest first, then by id", () => {
  const jobs = [
    vacancy({ id: "b" }),
    vacancy({ id: "a" }),
    vacancy({ id: "c", publishedAt: "2026-11-03T08:00:00.000Z" }),
  ];
  expect(rank(client(), jobs).shown.map((v) => v.vacancyId)).toEqual(["c", "a", "b"]);
});

describe("the client's own words beside the ad's", () => {
  const nurse = { namingWords: ["elain"], refusedWords: ["kirjasto"] };

  test("of two ads of the same work, the one that says it as the client did comes first", () => {
    const jobs = [vacancy({ id: "plain" }), vacancy({ id: "said", titleWords: ["elain"] })];
    expect(rank(client(nurse), jobs).shown.map((v) => v.vacancyId)).toEqual(["said", "plain"]);
  });

  test("what was refused in words stands against only where the title says it, and never hides", () => {
    const refused = verdict({ ...nurse, must: ["wishes"] }, { titleWords: ["kirjasto"] });
    expect(codes(refused.against)).toEqual(["words_refused"]);
    expect(refused.hidden).toBeUndefined();
    const inText = verdict(nurse, { words: ["kirjasto"] });
    expect(inText.against).toEqual([]);
    expect(codes(inText.ask)).toEqual(["words_refused_text"]);
  });

  test("a word that named the wish in the title keeps an ad in sight whose occupation was read otherwise", () => {
    const other = { occupations: [{ isco4: "2512", weight: 1 }] };
    expect(verdict(nurse, { ...other, titleWords: ["elain"] })).toMatchObject({ wishMet: 0.5, against: [] });
    expect(verdict(nurse, other).wishMet).toBe(0);
  });
});

describe("sectors, distance, languages and education that are only half said", () => {
  test("a sector that only came with a word for work is near, not met", () => {
    const job = { occupations: [{ isco4: "9112", weight: 1 }], sectors: ["tol2008:56"] };
    const besides = { ...sectorWish("tol2008:56"), besides: true };
    expect(verdict({ wishes: [besides] }, job)).toMatchObject({ group: "possible", against: [] });
  });

  test("without a named limit a very long way stands against and never hides", () => {
    const far = verdict({}, { places: [placeAt(150)] });
    expect(far).toMatchObject({ group: "possible", against: [{ code: "too_far_usual", params: { km: 150 } }] });
    const must = verdict({ must: ["area"] }, { places: [placeAt(150)] });
    expect(must).toMatchObject({ group: "check", ask: [{ code: "too_far_usual", params: { km: 150 } }] });
    expect(must.hidden).toBeUndefined();
    expect(verdict({}, { places: [placeAt(60)] }).against).toEqual([]);
  });

  test("where one may work from home, how much is asked and no distance stands against", () => {
    const result = verdict({ radiusKm: 30 }, { places: [placeAt(300)], mode: "possible" });
    expect(result).toMatchObject({ group: "good", against: [] });
    expect(codes(result.ask)).toContain("remote_share");
    expect(verdict({ radiusKm: 30, must: ["area"] }, { places: [placeAt(300)], mode: "possible" }).group).toBe("check");
  });

  test("an ad in a language not told of is asked about", () => {
    const speaks = { lang: "fi", languages: [{ code: "fi", level: "L1" }] };
    expect(codes(verdict(speaks, { writtenIn: ["sv"] }).ask)).toEqual(["written_in"]);
    expect(codes(verdict(speaks, { writtenIn: ["fi", "sv"] }).ask)).toEqual([]);
    expect(codes(verdict({ lang: "fi" }, { writtenIn: ["sv"] }).ask)).toEqual([]);
  });

  test("a qualification asked for is something to check, and weighs only beside a work not named", () => {
    const asks = { education: "vocational" };
    expect(codes(verdict({}, asks).ask)).toContain("education_asked");
    expect(verdict({}, asks).score).toBe(verdict({}).score);
    const related = { occupations: [{ isco4: "9411", weight: 1 }] };
    expect(verdict({}, { ...related, ...asks }).score).toBeLessThan(verdict({}, related).score);
    expect(verdict({}, { ...related, ...asks })).toMatchObject({ group: "good", against: [] });
  });
});
