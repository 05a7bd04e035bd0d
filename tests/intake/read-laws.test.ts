// Laws of the reader: it never throws, never changes what was stated, quotes the ad and ends. And real ads, where they are.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adTextOf, isPhysical, readAd } from "#app/intake/read/index.ts";
import { cards, conditions, contracts, hoursTypes, locales, modes, patterns } from "#db/vocabulary/lists.ts";
import type { VacancyFactsKept } from "#db/vocabulary/vacancy.ts";
import { draftOf, know, read } from "./ads.ts";

const phrase = fc.constantFrom(
  "Työajat klo 7-15",
  "n. 60 h/3 vko",
  "0-30 h/vko",
  "Hygieniapassi ja ajokortti eduksi",
  "C/CE-ajokortti vaaditaan",
  "Työpaikka sijaitsee Järvenpäässä",
  "Vi söker två kockar till Esbo",
  "Flytande finska krävs",
  "Hae 31.2. mennessä",
  "Hakuaika 32.13.2019",
  "Palkka 12,50–14 €/h",
  "Ei viikonloppuja",
  "kahdessa vuorossa",
  "No experience needed",
  "määräaikainen tai vakituinen",
  "työkokeilu",
  "%%%((",
  "klo 25-99",
  "999 h/0 vko",
);
const text = fc
  .array(fc.oneof(phrase, fc.string({ maxLength: 60 }), fc.string({ unit: "binary", maxLength: 20 })), {
    maxLength: 12,
  })
  .chain((parts) => fc.constantFrom("", " ", ". ", "\n", "\n– ").map((glue) => parts.join(glue)));
const stated: fc.Arbitrary<Partial<VacancyFactsKept>> = fc.record(
  {
    hoursType: fc.constantFrom(...hoursTypes),
    hoursMin: fc.option(fc.integer({ min: 1, max: 40 })),
    contract: fc.constantFrom(...contracts),
    mode: fc.constantFrom(...modes),
    patterns: fc.subarray([...patterns]),
    cards: fc.subarray([...cards]),
    positions: fc.option(fc.integer({ min: 1, max: 9 })),
    education: fc.option(fc.constantFrom("vocational", "master")),
    ownCar: fc.option(fc.boolean()),
    languages: fc.subarray([{ code: "fi" }, { code: "sv" }]),
    conditions: fc.dictionary(fc.constantFrom(...conditions), fc.boolean()),
    workplaces: fc.subarray([{ country: "FI", municipality: "091", region: "01", origin: "stated" as const }]),
  },
  { requiredKeys: [] },
);

test("it never throws, and a stated fact is never changed", () => {
  fc.assert(
    fc.property(text, text, fc.constantFrom(...locales), stated, (title, body, lang, facts) => {
      const draft = draftOf({ title, text: body, lang, facts });
      const before = JSON.stringify(draft);
      const after = readAd(draft, know);
      expect(JSON.stringify(draft)).toBe(before);
      for (const [field, value] of Object.entries(facts)) {
        const now = after.facts[field as keyof VacancyFactsKept];
        if (value === null || value === "unknown" || (Array.isArray(value) && value.length === 0)) continue;
        if (field === "conditions") expect(now).toMatchObject(value as object);
        else if (field === "cards" || field === "workplaces")
          expect(now).toEqual(expect.arrayContaining(value as unknown[]));
        else expect(now).toEqual(value);
      }
      isPhysical(after);
    }),
    { numRuns: 300 },
  );
});

test("every fact read is quoted in at most 120 characters of the ad's own words", () => {
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 8 }), (parts) => {
      const draft = draftOf({ title: "Siivooja Turku", text: parts.join(". ") });
      const whole = adTextOf(draft).sentences.map((sentence) => sentence.text);
      for (const [key, words] of Object.entries(readAd(draft, know).facts.evidence)) {
        expect(words.length, key).toBeLessThanOrEqual(120);
        expect(words.length, key).toBeGreaterThan(0);
        if (!key.startsWith("occupations"))
          expect(
            whole.some((one) => one.includes(words)),
            `${key}: ${words}`,
          ).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test("reading what was read changes nothing more", () => {
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 8 }), (parts) => {
      const once = readAd(draftOf({ title: "Kokki, Salo", text: parts.join(".\n") }), know);
      expect(readAd(once, know)).toEqual(once);
    }),
    { numRuns: 100 },
  );
});

test("a hostile ad is read to its end", { timeout: 30_000 }, () => {
  for (const piece of [
    "klo 7-",
    "hyvä suomen ja ",
    "1.2.",
    "ei ",
    "työ on ",
    "a".repeat(50),
    "1 ",
    "haemme ",
    "(((",
    "C/CE/",
    "suomea, ",
    "25 tuntia ",
  ]) {
    const draft = read({ title: piece, text: piece.repeat(Math.floor(20_000 / piece.length)) });
    expect(draft.texts.fi?.title).toBe(piece);
  }
});

const realAds = resolve("../shared/data/ads/platsbanken_full_10.json");
describe.skipIf(!existsSync(realAds))("ten real Swedish ads (skipped where ../shared/data is absent)", () => {
  interface RealAd {
    headline: string;
    description: { text: string | null };
    working_hours_type: { label: string } | null;
    driving_license_required: boolean;
    scope_of_work: { min: number; max: number } | null;
  }
  const ads: RealAd[] = existsSync(realAds) ? (JSON.parse(readFileSync(realAds, "utf8")) as RealAd[]) : [];
  const readings = ads.map((ad) => ({
    ad,
    facts: read({ title: ad.headline, text: ad.description.text ?? "", lang: "sv" }).facts,
  }));

  test("what the text says of hours does not stand against the form", () => {
    expect(readings.length).toBe(10);
    const wrong = readings.filter(
      ({ ad, facts }) =>
        facts.hoursType === "full" && ad.working_hours_type?.label === "Deltid" && (ad.scope_of_work?.max ?? 0) < 100,
    );
    expect(wrong.map(({ ad }) => ad.headline)).toEqual([]);
  });

  test("a licence demanded in the text is demanded in the form", () => {
    const wrong = readings.filter(({ ad, facts }) => facts.cards.includes("driving_b") && !ad.driving_license_required);
    expect(wrong.map(({ ad }) => ad.headline)).toEqual([]);
    expect(readings.filter(({ facts }) => facts.cards.includes("driving_b")).length).toBeGreaterThan(1);
  });

  test("no ad is taken for something other than a job, and hours are those of a week", () => {
    for (const { facts } of readings) {
      expect(["not_a_job", "self_employed"]).not.toContain(facts.contract);
      if (facts.hoursMax !== null) expect(facts.hoursMax).toBeLessThanOrEqual(48);
    }
  });
});
