// Words the trade has learned not to use: they blame, order, or put a person in a box.
import { expect, test } from "vitest";
import { locales } from "#db/vocabulary/lists.ts";
import { everyWord } from "./every-word.ts";

// Beginnings of words where an inflected form is as wrong as the basic one.
const avoided = {
  fi: [
    ...["paljasta", "epäonnistu", "keskeyt", "kieltäyty", "vajaakunto", "vajaakunti", "osatyökyky"],
    ...["vaikeasti työllisty", "potila", "sijoit", "velvoite", "velvoittee", "työtarjou", "osoitu", "TE-toimisto"],
  ],
  sv: [
    ...["avslöj", "misslycka", "avbröt", "vägra", "svårsysselsatt", "handikappa", "patient", "placera", "anvisning"],
    ...["lönebidrag", "Arbetsförmedling", "Försäkringskassa", "provanställning", "jobbcoach", "TE-byrå"],
  ],
  en: ["failure", "refus", "dropped out", "disabled", "hard to place", "non-complian", "wage subsid", "patient"],
} as const;

// The method's own name, in which alone a person is "placed".
const names = { fi: [/sijoita ja valmenna!?/gi], sv: [/placera och träna/gi], en: [] } as const;

// Sentences that may use such a word, each with its reason. None so far.
const excused: Record<string, string> = {};

/** At the beginning of a word; what stands inside one is another word. */
function isIn(text: string, beginning: string): boolean {
  return new RegExp(`(?<![\\p{L}-])${beginning}`, "iu").test(text);
}

test.each(locales)("no sentence in %s uses an avoided word", (locale) => {
  const found = [...everyWord[locale]].flatMap(([key, text]) => {
    const bare = names[locale].reduce((left: string, name) => left.replace(name, ""), text);
    return avoided[locale]
      .filter((word) => isIn(bare, word) && !excused[`${locale}:${key}`])
      .map((word) => [key, word]);
  });
  expect(found).toEqual([]);
});

test("the guard knows a word and its forms, and leaves other words and the method's name alone", () => {
  expect(isIn("Hän oli Potilas, potilaana", "potila")).toBe(true);
  expect(isIn("He refused, she refuses", "refus")).toBe(true);
  expect(isIn("Tämä on vinkki. Se ei velvoita ketään.", "velvoite")).toBe(false);
  expect(isIn("toimipotila", "potila")).toBe(false);
  expect("IPS – Sijoita ja valmenna! -menetelmä".replace(names.fi[0], "")).toBe("IPS –  -menetelmä");
});
