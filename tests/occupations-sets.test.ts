// How often ads and wishes are understood, counted on labelled sets: one to mend by, one that was put aside before mending.
import { describe, expect, it } from "vitest";
import { loadOccupations } from "#search/occupations/index.ts";
import { heldOutPhrases, heldOutTitles } from "#tests/occupations-sets/held-out.ts";
import { measurePhrases, measureTitles } from "#tests/occupations-sets/measure.ts";
import { morePhrases, phrases } from "#tests/occupations-sets/phrases.ts";
import { ads, moreTitles, titles } from "#tests/occupations-sets/titles.ts";

const engine = loadOccupations();
const show = process.env.SHOW_MISSES === "1";
const tell = (name: string, right: number, all: number, misses: string[], seen: boolean) => {
  console.log(
    `${name}: ${right}/${all} = ${(right / all).toFixed(3)}${show && seen ? `\n  ${misses.join("\n  ")}` : ""}`,
  );
};

describe("the first group read from an ad's title", () => {
  it.each(["fi", "sv", "en"] as const)("%s", (lang) => {
    const seen = measureTitles(engine, titles[lang]);
    tell(`titles ${lang}`, seen.right, seen.all, seen.misses, true);
    const aside = measureTitles(engine, heldOutTitles[lang]);
    tell(`titles ${lang} held out`, aside.right, aside.all, aside.misses, false);
    expect(seen.right / seen.all).toBeGreaterThanOrEqual(0);
  });
});

describe("the first group read from harder titles", () => {
  it("in three languages, with names that only sound like work", () => {
    const seen = measureTitles(engine, moreTitles);
    tell("more titles", seen.right, seen.all, seen.misses, true);
    expect(seen.right / seen.all).toBeGreaterThanOrEqual(0);
  });
});

describe("the first group read from title and text", () => {
  it("is what the ad seeks", () => {
    const seen = measureTitles(engine, ads);
    tell("ads", seen.right, seen.all, seen.misses, true);
    expect(seen.right / seen.all).toBeGreaterThanOrEqual(0);
  });
});

describe("what a wish asks for and refuses", () => {
  it("in three languages", () => {
    const seen = measurePhrases(engine, phrases);
    tell("phrases", seen.right, seen.all, seen.misses, true);
    const more = measurePhrases(engine, morePhrases);
    tell("more phrases", more.right, more.all, more.misses, true);
    const aside = measurePhrases(engine, heldOutPhrases);
    tell("phrases held out", aside.right, aside.all, aside.misses, false);
    expect(seen.right / seen.all).toBeGreaterThanOrEqual(0);
  });
});
