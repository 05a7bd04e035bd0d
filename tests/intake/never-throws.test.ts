// Whatever arrives, the door stands: parse answers with problems, never with a crash, and the same way twice.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { problem as en } from "#app/i18n/en/problem.ts";
import { problem as fi } from "#app/i18n/fi/problem.ts";
import { problem as sv } from "#app/i18n/sv/problem.ts";
import { problemCodes } from "#app/intake/draft.ts";
import { fileLimit, parse } from "#app/intake/parse.ts";
import { formats } from "#db/vocabulary/lists.ts";
import { codes, parseJson, parseText } from "./files.ts";
import { reference } from "./reference.ts";

/** The keys the sources really use, so that random values land where they are read. */
const keys = (
  "id title headline description text text_formatted employer name location url removed removed_date annonsId annonsrubrik " +
  "avpublicerad arbetsplatsadress kommun namn land korkort sprak yrkeserfarenheter annonsid ilmoituksenID ilmoitukset perustiedot " +
  "tyonOtsikko arvo kieliKoodi tyoskentely tyoskentelyAika vuorotyo sijainti kunta maakunta maa toimipaikka postinumero " +
  "osaamisvaatimukset ammatit luokiteltuArvo kielitaidot searchResults jobAdvertisement postalCode salary jobDuration employment " +
  "@type @graph identifier hiringOrganization jobLocation address addressLocality addressCountry baseSalary value unitText " +
  "employmentType validThrough datePosted uuid langcode field_jobs field_job_duration field_employment_type unpublish_on hits " +
  "workplace_address coordinates municipality country must_have languages label scope_of_work min max"
).split(" ");
const words = fc.constantFrom(
  "JobPosting",
  "Helsinki",
  "FI",
  "SE",
  "01",
  "02",
  "08",
  "0801",
  "2026-11-30",
  "1.2.2023 - 3.4.2023",
  "<p>x</p>",
  "00100",
  "fi",
  "12 €/h",
  "constructor",
  "__proto__",
  "toString",
  "",
);
const leaf = fc.oneof(fc.string(), words, fc.double(), fc.integer(), fc.boolean(), fc.constant(null));
const { tree } = fc.letrec<{ tree: unknown; node: unknown }>((tie) => ({
  tree: fc.oneof({ maxDepth: 5, depthSize: "medium" }, leaf, tie("node")),
  node: fc.oneof(
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys), tie("tree"), { maxKeys: 12 }),
  ),
}));

describe("parse never throws", () => {
  test("on random JSON that uses the sources' own keys, in any format, and answers the same twice", () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), fc.constantFrom("auto" as const, ...formats), (value, format) => {
        const parsed = parseJson(value, format);
        expect(parsed.problems.every((problem) => problemCodes.includes(problem.code))).toBe(true);
        expect(parsed.drafts.length + parsed.removals.length).toBeLessThanOrEqual(parsed.recordsRead);
        expect(parseJson(value, format)).toEqual(parsed);
        // A crash inside a reader would show as a broken record with a JavaScript error's words.
        const details = parsed.problems.map((problem) => String(problem.params?.detail ?? ""));
        expect(details.filter((detail) => /undefined|null|not a function|Invalid|of type/.test(detail))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("on random bytes and random text", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.string(),
        fc.constantFrom("auto" as const, ...formats),
        (bytes, text, format) => {
          parse({ bytes, format }, reference);
          parseText(text, format);
          parseText(`<html>${text}<script type="application/ld+json">${text}</script>`, format);
        },
      ),
    );
  });
});

test("a file over the limit is refused whole, and an empty or torn one is named as such", () => {
  const large = { length: fileLimit + 1, subarray: () => new Uint8Array() } as unknown as Uint8Array;
  expect(codes(parse({ bytes: large, format: "auto" }, reference))).toEqual(["too_large"]);
  expect(codes(parseText(""))).toEqual(["unreadable_file"]);
  expect(codes(parseText('{"hits": [{"id": 1, "headline": '))).toEqual(["unreadable_file"]);
  expect(codes(parseText("[]"))).toEqual(["unknown_format"]);
  expect(codes(parseText('{"a": 1}'))).toEqual(["unknown_format"]);
});

test("every problem has its sentence and its mending in three languages, with the same parameters", () => {
  const slots = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();
  for (const code of problemCodes) {
    for (const words of [fi, sv, en]) {
      expect(words[code].fix.length).toBeGreaterThan(10);
      expect(slots(words[code].text)).toEqual(slots(fi[code].text));
    }
  }
});
