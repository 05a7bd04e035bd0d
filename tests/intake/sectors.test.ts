// The sector of a workplace: from the occupation, else from the place itself, else left open.
import { expect, test } from "vitest";
import { clearSectors, placeSectors } from "#app/intake/read/sectors.ts";
import { loadOccupations } from "#search/occupations/index.ts";

const sectorsOf = (isco4: string) => loadOccupations().sectorsOf(isco4);

test("an occupation that occurs mostly in one section is there; one that occurs everywhere is nowhere", () => {
  expect(clearSectors(sectorsOf("2512"))).toEqual(["tol2008:J"]);
  expect(clearSectors(sectorsOf("5223"))).toEqual(["tol2008:G"]);
  expect(clearSectors(sectorsOf("9112"))).toEqual([]);
  expect(clearSectors([])).toEqual([]);
});

test.each([
  ["Siivooja hotelliin", ["tol2008:I", "tol2008:55"]],
  ["Städare till skola i Vasa", ["tol2008:P", "tol2008:85"]],
  ["Cleaner for a nursing home", ["tol2008:Q", "tol2008:87"]],
])("a cleaner's place of work decides: %s", (title, sectors) => {
  expect(placeSectors([title, "", ""], sectorsOf("9112"))?.sectors).toEqual(sectors);
});

test("the title goes before the employer, and the employer before the text", () => {
  const found = placeSectors(["Siivooja", "Hotelli Aalto Oy", "Siivoat koulun tiloja."], sectorsOf("9112"));
  expect(found).toEqual({ sectors: ["tol2008:I", "tol2008:55"], words: "hotelli" });
});

test("two places in one text, or a place where the work does not occur, leave the sector open", () => {
  expect(placeSectors(["Siivooja hotelliin ja kouluun", "", ""], sectorsOf("9112"))).toBeUndefined();
  expect(
    placeSectors(["Ohjelmistokehittäjä", "", "Toimisto on vanhassa leipomossa."], sectorsOf("2512")),
  ).toBeUndefined();
});
