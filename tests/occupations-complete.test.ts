// Titles while they are typed: beginnings, words inside, missing dots, every language; the order does not depend on chance.
import { expect, test } from "vitest";
import { iscoGroups } from "#db/reference/isco-groups.ts";
import { locales } from "#db/vocabulary/lists.ts";
import { buildCompleter, type NamedGroup } from "#search/occupations/complete.ts";
import { loadOccupations } from "#search/occupations/index.ts";

const occupations = loadOccupations();
const names: NamedGroup[] = iscoGroups()
  .filter(({ code }) => code.length === 4)
  .flatMap(({ code }) =>
    locales.flatMap((lang) => occupations.titles(code, lang).map((text) => ({ isco4: code, lang, text }))),
  );
const complete = buildCompleter(names);
const codes = (typed: string, most = 6) => complete(typed, most).map(({ isco4 }) => isco4);

test.each([
  ["keitti", "9412"],
  ["siiv", "9112"],
  ["städ", "9112"],
  ["cleane", "9112"],
  ["kitchen p", "9412"],
  ["lastenhoit", "5311"],
  ["diskar", "9412"],
  ["sahkoasent", "7411"],
])("%s leads to %s among the first", (typed, isco4) => {
  expect(codes(typed)).toContain(isco4);
});

test("the title itself stands first, whatever else begins so", () => {
  for (const { isco4, text } of names.filter((_, at) => at % 97 === 0))
    expect(
      complete(text, 400)
        .filter(({ score }) => score === 1)
        .map((hit) => hit.isco4),
    ).toContain(isco4);
});

test("a whole word further on is met before a part of a word, and a part only when it is long enough", () => {
  const small = buildCompleter([
    { isco4: "0001", lang: "fi", text: "erikoishoitaja" },
    { isco4: "0002", lang: "fi", text: "lasten hoitaja" },
    { isco4: "0003", lang: "fi", text: "hoitaja" },
  ]);
  expect(small("hoita", 9).map(({ isco4 }) => isco4)).toEqual(["0003", "0002", "0001"]);
  expect(small("hoi", 9).map(({ isco4 }) => isco4)).toEqual(["0003", "0002"]);
});

test("one letter, nothing, and what nobody is called lead nowhere; each group stands once", () => {
  for (const typed of ["", " ", "k", "xqzz"]) expect(complete(typed, 6)).toEqual([]);
  const many = codes("myyj", 50);
  expect(new Set(many).size).toBe(many.length);
  expect(codes("myyj", 3)).toHaveLength(3);
});

test("the order of the titles does not matter", () => {
  const turned = buildCompleter([...names].reverse());
  for (const typed of ["keitti", "kock", "assist"])
    expect(turned(typed, 20).map(({ isco4 }) => isco4)).toEqual(codes(typed, 20));
});
