// Any client and any vacancy, drawn from small lists so that they meet often.
import fc from "fast-check";
import type { ClientFacts, PlaceFacts, VacancyFacts } from "#app/matching/facts.ts";
import { orderedCriteria } from "#db/vocabulary/profile.ts";
import { tampere } from "./people.ts";

const iscos = ["9412", "9411", "5131", "9112", "2512"];
const sectors = ["tol2008:I", "tol2008:56", "tol2008:G", "tol2008:J"];
const patterns = ["early_morning", "day", "evening", "night", "weekend", "flexible"];
const conditions = ["sales", "phone", "noise", "heights", "night_alone", "full_time", "team"];
const adjustments = ["adj_shorter_day", "adj_breaks", "adj_quiet_place"];
const contracts = ["permanent", "fixed", "seasonal", "gig", "self_employed", "training"];
const cards = ["hygiene", "driving_b", "driving_c", "forklift", "criminal_record_extract"];
const words = ["elain", "kirjasto", "puutarha", "siivous"];
const municipalities = ["837", "536", "091"];
const musts = [
  ...["area", "hours", "wishes", "contracts", "languages", "cards", "conditions.notPatterns", "conditions.avoid"],
  ...["conditions.avoid.heights", "conditions.avoid.full_time", "conditions.notPatterns.night"],
];

const some = (codes: string[], maxLength = 4): fc.Arbitrary<string[]> =>
  fc.subarray(codes, { maxLength: Math.min(maxLength, codes.length) });
const share = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);
const point = fc.record({
  lat: fc.integer({ min: -300, max: 300 }).map((n) => tampere.lat + n / 100),
  lon: fc.integer({ min: -300, max: 300 }).map((n) => tampere.lon + n / 100),
});
const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(values, { nil: undefined });
const language = fc.record({
  code: fc.constantFrom("fi", "sv", "en"),
  level: maybe(fc.constantFrom("A1", "B1", "B2", "C1", "L1")),
});

const wish = fc.oneof(
  fc.record({
    key: fc.constantFrom(...iscos),
    kind: fc.constant("occupation" as const),
    like: fc.constantFrom("like" as const, "maybe" as const, "no" as const),
    closeness: fc.dictionary(fc.constantFrom(...iscos), share),
  }),
  fc.record({
    key: fc.constantFrom(...sectors),
    kind: fc.constant("sector" as const),
    like: fc.constantFrom("like" as const, "maybe" as const, "no" as const),
    closeness: fc.constant({}),
  }),
);

const tilt = fc.constantFrom(-1 as const, 0 as const, 1 as const);
const anyTilt = fc.record({ field: tilt, place: tilt, hours: tilt, conditions: tilt }, { requiredKeys: [] });

const day = fc.constantFrom("2026-10-20", "2026-11-01", "2026-11-10", "2026-12-01", "2027-03-01");
/** Any of them in any order, none as well. */
export const anyOrder = fc.shuffledSubarray([...orderedCriteria]);
const clientStart = fc.oneof(
  fc.record({ kind: fc.constantFrom("at_once" as const, "later" as const) }),
  fc.record({ kind: fc.constant("on_date" as const), date: day }),
);
const vacancyStart = fc.oneof(
  fc.record({ kind: fc.constantFrom("at_once" as const, "by_agreement" as const) }),
  fc.record({ kind: fc.constant("date" as const), date: day }),
);
const pay = fc.oneof(
  fc.record({
    unit: fc.constant("hour" as const),
    min: maybe(fc.integer({ min: 9, max: 30 })),
    max: maybe(fc.integer({ min: 12, max: 60 })),
  }),
  fc.record({ unit: fc.constant("month" as const), min: maybe(fc.integer({ min: 500, max: 3000 })) }),
  fc.record({ unit: fc.constant("year" as const), max: maybe(fc.integer({ min: 9000, max: 60_000 })) }),
);

export const anyClient: fc.Arbitrary<ClientFacts> = fc.record({
  home: maybe(point),
  homeMunicipality: maybe(fc.constantFrom(...municipalities)),
  homeRegion: maybe(fc.constantFrom("06", "01")),
  radiusKm: maybe(fc.integer({ min: 1, max: 120 })),
  municipalities: some(municipalities, 2),
  car: maybe(fc.boolean()),
  hours: maybe(
    fc.record({ min: maybe(fc.integer({ min: 0, max: 20 })), max: maybe(fc.integer({ min: 20, max: 40 })) }),
  ),
  wishes: fc.array(wish, { maxLength: 3 }),
  words: some(words, 2),
  namingWords: some(words, 2),
  refusedWords: some(words, 1),
  strengths: some(words, 2),
  notPatterns: some(patterns, 3),
  patterns: some(patterns, 2),
  avoid: some(conditions),
  like: some(conditions, 2),
  adjustments: some(adjustments),
  contracts: some(contracts, 3),
  languages: fc.array(language, { maxLength: 2 }),
  lang: maybe(fc.constantFrom("fi", "sv", "en")),
  cards: some(cards),
  must: some(musts, 3),
  answers: fc.dictionary(
    fc.constantFrom("v0", "v1", "v2"),
    fc.record({ answer: fc.constantFrom("interested", "not_now", "no"), reason: fc.constant("field") }),
  ),
  tilt: maybe(anyTilt),
  order: maybe(anyOrder),
  start: maybe(clientStart),
  earningsCeiling: maybe(fc.integer({ min: 0, max: 3000 })),
  noFields: maybe(fc.dictionary(fc.constantFrom(...iscos), fc.integer({ min: 1, max: 4 }))),
});

export const anyPlace: fc.Arbitrary<PlaceFacts> = fc.record({
  municipality: maybe(fc.constantFrom(...municipalities)),
  region: maybe(fc.constantFrom("06", "01", "19")),
  point: maybe(point),
  precision: fc.constantFrom("point", "postcode", "municipality", "region", "unknown"),
  inFinland: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
});

export const anyVacancy: fc.Arbitrary<VacancyFacts> = fc.record({
  id: fc.constantFrom("v0", "v1", "v2", "v3", "v4"),
  occupations: fc.uniqueArray(fc.record({ isco4: fc.constantFrom(...iscos), weight: share }), {
    maxLength: 2,
    selector: (o) => o.isco4,
  }),
  sectors: some(sectors, 2),
  titleWords: some(words, 1),
  words: some(words, 2),
  places: fc.array(anyPlace, { maxLength: 3 }),
  mode: fc.constantFrom("onsite", "hybrid", "possible", "remote", "unknown"),
  hoursType: fc.constantFrom("full", "part", "gig", "unknown"),
  hoursMin: maybe(fc.integer({ min: 0, max: 30 })),
  hoursMax: maybe(fc.integer({ min: 10, max: 40 })),
  patterns: some(patterns, 3),
  contract: fc.constantFrom(...contracts, "unknown", "not_a_job"),
  languages: fc.array(language, { maxLength: 2 }),
  cards: some(cards, 2),
  ownCar: maybe(fc.boolean()),
  start: maybe(vacancyStart),
  pay: maybe(pay),
  conditions: fc.dictionary(fc.constantFrom(...conditions), fc.boolean()),
  adjustments: fc.dictionary(fc.constantFrom(...adjustments), fc.boolean()),
  education: maybe(fc.constantFrom("vocational", "master")),
  writtenIn: some(["fi", "sv", "en"], 2),
  probable: fc.record({
    conditions: some(conditions, 3),
    patterns: some(patterns, 3),
    cards: some(cards, 2),
    degree: fc.boolean(),
  }),
  partner: fc.boolean(),
  publishedAt: fc.constantFrom("2026-11-01T08:00:00.000Z", "2026-11-02T08:00:00.000Z"),
});

/** A handful of vacancies, no two with the same id. */
export const someVacancies: fc.Arbitrary<VacancyFacts[]> = fc.uniqueArray(anyVacancy, {
  maxLength: 5,
  selector: (v) => v.id,
});
