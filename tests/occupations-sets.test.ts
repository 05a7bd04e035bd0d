// How often ads and wishes are understood, counted on labelled sets: one to mend by, one that was put aside before mending.
import { describe, expect, it } from "vitest";
import { loadOccupations } from "#search/occupations/index.ts";
import { adTitles } from "#tests/occupations-sets/ad-titles.ts";
import { asideAdTitles } from "#tests/occupations-sets/aside-ad-titles.ts";
import { asideWishes } from "#tests/occupations-sets/aside-wishes.ts";
import { heldOutPhrases, heldOutTitles } from "#tests/occupations-sets/held-out.ts";
import { type Measured, measurePhrases, measureTitles } from "#tests/occupations-sets/measure.ts";
import { morePhrases, phrases, spokenPhrases } from "#tests/occupations-sets/phrases.ts";
import { ads, moreTitles, titles } from "#tests/occupations-sets/titles.ts";
import { wishes } from "#tests/occupations-sets/wishes.ts";

const engine = loadOccupations();

/** `SHOW_MISSES=1` prints the counts, and the misses of the sets that may be looked at. */
const show = process.env.SHOW_MISSES === "1";

function share(name: string, { right, withinThree, all, misses }: Measured, mayBeSeen = true): number {
  const three = (withinThree / all).toFixed(3);
  const counted = `${name}: ${right}/${all} = ${(right / all).toFixed(3)}, within three ${three}`;
  if (show) console.log(mayBeSeen ? `${counted}\n  ${misses.join("\n  ")}` : counted);
  return right / all;
}

describe("the first group read from an ad's title", () => {
  it.each([
    ["fi", 0.97, 0.9],
    ["sv", 0.96, 0.92],
    ["en", 0.96, 0.94],
  ] as const)("%s", (lang, least, leastHeldOut) => {
    expect(share(`titles ${lang}`, measureTitles(engine, titles[lang]))).toBeGreaterThanOrEqual(least);
    const heldOut = share(`titles ${lang} held out`, measureTitles(engine, heldOutTitles[lang]), false);
    expect(heldOut).toBeGreaterThanOrEqual(leastHeldOut);
  });
  it("of harder titles, with names that only sound like work", () => {
    expect(share("harder titles", measureTitles(engine, moreTitles))).toBeGreaterThanOrEqual(0.95);
  });
  it("together with its text", () => {
    expect(share("ads", measureTitles(engine, ads))).toBeGreaterThanOrEqual(0.95);
  });
});

describe("the first group and the first three of scraped titles", () => {
  it.each([
    ["fi", 0.5, 0.5],
    ["sv", 0.5, 0.5],
    ["en", 0.5, 0.5],
    ["ads", 0.5, 0.5],
  ] as const)("%s", (set, least, leastAside) => {
    expect(share(`ad titles ${set}`, measureTitles(engine, adTitles[set]))).toBeGreaterThanOrEqual(least);
    const aside = share(`ad titles ${set} aside`, measureTitles(engine, asideAdTitles[set]), false);
    expect(aside).toBeGreaterThanOrEqual(leastAside);
  });
});

describe("what a wish asks for and refuses, in three languages", () => {
  it.each([
    ["phrases", phrases, 0.97],
    ["more phrases", morePhrases, 0.95],
    ["spoken phrases", spokenPhrases, 0.95],
    ["wishes", wishes, 0.5],
  ])("%s", (name, set, least) => {
    expect(share(name, measurePhrases(engine, set))).toBeGreaterThanOrEqual(least);
  });
  it("in phrases that were put aside", () => {
    const heldOut = share("phrases held out", measurePhrases(engine, heldOutPhrases), false);
    expect(heldOut).toBeGreaterThanOrEqual(0.78);
    expect(share("wishes aside", measurePhrases(engine, asideWishes), false)).toBeGreaterThanOrEqual(0.5);
  });
});
