// Every reason becomes a sentence in all three languages, with words in the place of every code.
import { describe, expect, test } from "vitest";
import { type ParamKind, type ReasonCode, reasonParams } from "#app/matching/reasons.ts";
import { wordingOf } from "#app/services/wording.server.ts";
import { locales } from "#db/vocabulary/lists.ts";
import { loadOccupations } from "#search/occupations/index.ts";

/** Values as matching gives them; an odd one each, so that a code left over shows. */
const samples: Record<ParamKind, (string | number)[]> = {
  field: ["5120", "tol2008:56", "tol2008:I", "9112"],
  "field[]": ["5120,9112,tol2008:88", "7512"],
  sector: ["tol2008:88", "tol2008:Q"],
  place: ["837", "06"],
  km: [3, 120],
  count: [2, 11],
  euros: [980, 1130],
  day: ["2026-12-01", "2027-03-15"],
  hours: ["15-25", "20", "15-", "-25", "20-37.5"],
  "pattern[]": ["early_morning,night", "weekend"],
  condition: ["heavy_lifting"],
  "condition[]": ["customer_contact,heights,phone", "noise"],
  "adjustment[]": ["adj_gradual_hours,adj_named_mentor", "adj_breaks"],
  contract: ["permanent", "gig"],
  "contract[]": ["permanent,fixed", "gig"],
  language: ["fi", "sv", "ar"],
  "language[]": ["fi,sv", "en"],
  level: ["B1", "L1"],
  card: ["hygiene", "driving_b"],
  "card[]": ["hygiene,occupational_safety", "forklift"],
  "index[]": ["0,1"],
};

/** All sentences of a reason: each parameter takes each of its samples. */
function reasonsOf(code: ReasonCode) {
  const kinds = Object.entries<ParamKind>(reasonParams[code]);
  const most = Math.max(1, ...kinds.map(([, kind]) => samples[kind].length));
  return Array.from({ length: most }, (_, at) => ({
    code,
    params: Object.fromEntries(kinds.map(([name, kind]) => [name, samples[kind][at % samples[kind].length] ?? ""])),
  }));
}

const rawCode = /\{\{|\}\}|tol\d{4}|adj_|\b[a-z]+_[a-z_]+\b|undefined|NaN|\[object|\b\d{4}\b/;

describe.each(locales)("reasons in %s", (locale) => {
  const wording = wordingOf({ occupations: loadOccupations() }, locale);

  test.each(Object.keys(reasonParams) as ReasonCode[])("%s", (code) => {
    for (const reason of reasonsOf(code)) {
      const sentence = wording.reason(reason);
      expect(sentence).toMatch(/^\p{Lu}.*[.?!]$/su);
      // A day has its year; no other number of four digits is for reading.
      const dates = samples.day.map((day) => wording.date(String(day)));
      expect(dates.reduce((text, date) => text.replaceAll(date, ""), sentence)).not.toMatch(rawCode);
      expect(sentence).not.toMatch(/ {2}| [.,:]|::|\.\.|: *\.$/);
    }
  });

  test("hours are written as the language writes numbers", () => {
    const half = locale === "en" ? "37.5" : "37,5";
    expect(wording.hours(20, 37.5)).toContain(`20–${half}`);
    expect(wording.hours(37.5, 37.5)).toContain(half);
    expect(wording.hours(null, 25)).toContain("25");
    expect(wording.hours(15, undefined)).toContain("15");
    expect(wording.hours(null, null)).toBe("");
  });
});
