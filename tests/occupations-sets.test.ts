// How often ads and wishes are understood, counted on labelled sets: one to mend by, one that was put aside before mending.
import { describe, expect, it } from "vitest";
import { loadOccupations } from "#search/occupations/index.ts";
import { fresh } from "#tests/intake/read-set/fresh.ts";
import { trickyFi } from "#tests/intake/read-set/tricky-fi.ts";
import { trickySvEn } from "#tests/intake/read-set/tricky-sv-en.ts";
import { tunedFi } from "#tests/intake/read-set/tuned-fi.ts";
import { tunedMore } from "#tests/intake/read-set/tuned-more.ts";
import { tunedEn, tunedSv } from "#tests/intake/read-set/tuned-sv-en.ts";
import { writtenFi } from "#tests/intake/read-set/written-fi.ts";
import { writtenSvEn } from "#tests/intake/read-set/written-sv-en.ts";
import { adTitles } from "#tests/occupations-sets/ad-titles.ts";
import { asideAdTitles } from "#tests/occupations-sets/aside-ad-titles.ts";
import { asideWishes } from "#tests/occupations-sets/aside-wishes.ts";
import { heldOutPhrases, heldOutTitles } from "#tests/occupations-sets/held-out.ts";
import { type Measured, measureAds, measurePhrases, measureTitles } from "#tests/occupations-sets/measure.ts";
import { morePhrases, phrases, spokenPhrases } from "#tests/occupations-sets/phrases.ts";
import { ads, moreTitles, titles } from "#tests/occupations-sets/titles.ts";
import { wishes } from "#tests/occupations-sets/wishes.ts";

const engine = loadOccupations();

/** `SHOW_MISSES=1` prints the counts, and the misses of the sets that may be looked at. */
const show = process.env.SHOW_MISSES === "1";

/** The share right at once, and within three. */
function shares(name: string, { right, withinThree, all, misses }: Measured, mayBeSeen = true): [number, number] {
  const three = (withinThree / all).toFixed(3);
  const counted = `${name}: ${right}/${all} = ${(right / all).toFixed(3)}, within three ${three}`;
  if (show) console.log(mayBeSeen ? `${counted}\n  ${misses.join("\n  ")}` : counted);
  return [right / all, withinThree / all];
}

const share = (name: string, measured: Measured, mayBeSeen = true) => shares(name, measured, mayBeSeen)[0];

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
    ["fi", 0.97, 0.92, 0.95],
    ["sv", 0.95, 0.95, 0.95],
    ["en", 0.97, 0.9, 0.95],
    ["ads", 0.97, 0.8, 0.95],
  ] as const)("%s", (set, least, leastAside, leastWithinThree) => {
    expect(share(`ad titles ${set}`, measureTitles(engine, adTitles[set]))).toBeGreaterThanOrEqual(least);
    const [first, three] = shares(`ad titles ${set} aside`, measureTitles(engine, asideAdTitles[set]), false);
    expect(first).toBeGreaterThanOrEqual(leastAside);
    expect(three).toBeGreaterThanOrEqual(leastWithinThree);
  });
});

describe("the first group and the first three of whole ads", () => {
  it.each([
    ["seen", [...tunedFi, ...tunedMore, ...tunedSv, ...tunedEn, ...writtenFi, ...writtenSvEn], 0.97, 0.98],
    ["tricky fi", trickyFi, 0.95, 0.95],
    ["tricky sv en", trickySvEn, 0.87, 0.87],
    ["aside", fresh, 0.9, 0.9],
  ] as const)("%s", (name, set, least, leastWithinThree) => {
    const [first, three] = shares(`whole ads ${name}`, measureAds(engine, set), name === "seen");
    expect(first).toBeGreaterThanOrEqual(least);
    expect(three).toBeGreaterThanOrEqual(leastWithinThree);
  });
});

describe("what a wish asks for and refuses, in three languages", () => {
  it.each([
    ["phrases", phrases, 0.97],
    ["more phrases", morePhrases, 0.95],
    ["spoken phrases", spokenPhrases, 0.95],
    ["wishes", wishes, 0.97],
  ])("%s", (name, set, least) => {
    expect(share(name, measurePhrases(engine, set))).toBeGreaterThanOrEqual(least);
  });
  it("in phrases that were put aside", () => {
    const heldOut = share("phrases held out", measurePhrases(engine, heldOutPhrases), false);
    expect(heldOut).toBeGreaterThanOrEqual(0.84);
    expect(share("wishes aside", measurePhrases(engine, asideWishes), false)).toBeGreaterThanOrEqual(0.9);
  });
});
