// Any vacancy facts at all, for property tests: every field known or unknown, as intake may hand them over.
import fc from "fast-check";
import { iscoGroups } from "#db/reference/isco-groups.ts";
import { municipalities } from "#db/reference/municipalities.ts";
import { regions } from "#db/reference/regions.ts";
import * as lists from "#db/vocabulary/lists.ts";
import type { VacancyFactsKept } from "#db/vocabulary/vacancy.ts";

const isco4 = iscoGroups().flatMap((g) => (g.code.length === 4 ? [g.code] : []));
const of = <T>(list: readonly T[]) => fc.constantFrom(...list);
const some = <T>(list: readonly T[]) => fc.uniqueArray(of(list), { maxLength: 4 });
const tri = of([true, false, null]);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
  of(["Siivooja", "åäö – ’ “", "rivi\nrivi"]),
);
const origin = of(["stated", "read"] as const);
const weight = fc.double({ min: 0, max: 1, noNaN: true });
const number = fc.double({ min: 0, max: 168, noNaN: true });
const point = fc.record({
  lat: fc.double({ min: 59, max: 70, noNaN: true }),
  lon: fc.double({ min: 19, max: 32, noNaN: true }),
});

const occupations = fc
  .uniqueArray(
    fc.record({ isco4: of(isco4), escoUri: text, origin, weight }, { requiredKeys: ["isco4", "origin", "weight"] }),
    {
      selector: (o) => o.isco4,
      maxLength: 4,
    },
  )
  .map((list) => list.sort((a, b) => b.weight - a.weight || a.isco4.localeCompare(b.isco4)));

const workplaces = fc.array(
  fc
    .tuple(
      fc.record(
        {
          country: of(["FI", "SE", "EE"]),
          municipality: of(municipalities().map((m) => m.code)),
          region: of(regions().map((r) => r.code)),
          postcode: of(["33100", "00100"]),
          street: text,
          name: text,
          origin,
        },
        { requiredKeys: ["country", "origin"] },
      ),
      fc.option(point, { nil: {} }),
    )
    .map(([place, at]) => ({ ...place, ...at })),
  { maxLength: 4 },
);

const languages = fc.array(
  fc.record({ code: of(["fi", "sv", "en", "uk"]), level: of(lists.languageLevels) }, { requiredKeys: ["code"] }),
  { maxLength: 3 },
);
const answered = <T extends string>(list: readonly T[]) =>
  fc.dictionary(of(list), fc.boolean(), { maxKeys: 6 }) as fc.Arbitrary<Partial<Record<T, boolean>>>;
const pay = fc.record(
  { min: number, max: number, unit: of(lists.payUnits), agreement: text, text },
  { requiredKeys: ["unit"] },
);
const skills = fc.array(
  fc.record({ name: text, escoUri: text, required: fc.boolean() }, { requiredKeys: ["name", "required"] }),
  { maxLength: 3 },
);
const applying = fc.record(
  { url: text, email: text, phone: text, inPerson: text, instructions: text },
  { requiredKeys: [] },
);

export const anyFacts: fc.Arbitrary<VacancyFactsKept> = fc.record({
  agency: tri,
  occupations,
  skills,
  sectors: some(["tol2008:I", "tol2008:56", "tol2008:Q"]),
  sectorProvenance: of(lists.provenances),
  workplaces,
  placeFlexible: tri,
  mode: of(lists.modes),
  travelling: tri,
  contract: of(lists.contracts),
  relation: of(lists.relations),
  onCall: tri,
  hoursType: of(lists.hoursTypes),
  hoursMin: maybe(number),
  hoursMax: maybe(number),
  variableHours: tri,
  patterns: some(lists.patterns),
  startKind: of(lists.startKinds),
  startDate: maybe(of(["2026-12-01"])),
  positions: maybe(fc.integer({ min: 0, max: 5000 })),
  pay: maybe(pay),
  languages,
  languagesNice: languages,
  workingLanguages: some(["fi", "sv", "en"]),
  education: maybe(text),
  cards: some(lists.cards),
  cardsNice: some(lists.cards),
  ownCar: tri,
  experience: of(lists.experiences),
  experienceYears: maybe(number),
  adjustments: answered(lists.adjustments),
  openness: answered(lists.opennesses),
  conditions: answered(lists.conditions),
  applying,
  flags: fc.array(text, { maxLength: 2 }),
  evidence: fc.dictionary(of(["hours", "conditions.customer_contact", "adj_fixed_shifts"]), text),
});
