// What must not stand in a note is found, and what belongs to a workplace is left in peace.
import { describe, expect, test } from "vitest";
import { personalDataIn } from "#app/services/personal-data.ts";
import { demoVisits } from "#db/seed/visits.ts";

describe("found", () => {
  test.each([
    ["identity_code", "Puhuttiin, tunnus 131052-308T"],
    ["identity_code", "130500A123C kertoi"],
    ["identity_code", "pnr 131052-308t."],
    ["phone", "Soita Liisalle 040 123 4567"],
    ["phone", "numero +358 40 1234567"],
    ["phone", "00358401234567"],
    ["phone", "tfn 09 123 4567"],
    ["phone", "050-1234567 iltapäivisin"],
    ["phone", "(040 1234567)"],
    ["email", "kirjoita liisa.malli@esimerkki.fi"],
    ["diagnosis_code", "tausta F32.1"],
    ["diagnosis_code", "har f20"],
    ["diagnosis_code", "(F84)"],
    ["health_word", "Hänellä on masennusta"],
    ["health_word", "kaksisuuntaisesta puhuttiin"],
    ["health_word", "ADHD"],
    ["health_word", "har en diagnos"],
    ["health_word", "lider av schizofreni"],
    ["health_word", "an anxiety disorder"],
    ["health_word", "lääkitys haittaa aamuja"],
  ])("%s in “%s”", (code, text) => {
    expect(personalDataIn(text)).toBe(code);
  });
});

describe("left in peace", () => {
  test.each([
    "Sovittiin tiskivuoro klo 10–14, aloitus 1.12.2026.",
    "Y-tunnus 0112038-9, toimipiste 00530 Helsinki",
    "131052-308U ei ole kenenkään tunnus",
    "320052-308T ei ole päivä",
    "Työvuorot 08-16 08-16 ja 06.00-14.00, 37,5 h",
    "02650 Espoo 12 paikkaa",
    "Lääkelupa ei ole pakollinen. Apteekissa lääkkeet hyllytetään.",
    "Läkemedel packas på eftermiddagen.",
    "A medication permit is not needed.",
    "Rivi F, hylly 32; 12 F",
    "Palkka 12,50 €/h, 120 tuntia kuussa, 2 000 euroa",
    "",
  ])("“%s”", (text) => {
    expect(personalDataIn(text)).toBeUndefined();
  });
});

test("the demo's own notes hold to it", () => {
  for (const { note = "", nextStep = "", personMet } of demoVisits)
    expect([note, personalDataIn(`${note} ${nextStep} ${personMet}`)]).toEqual([note, undefined]);
});
