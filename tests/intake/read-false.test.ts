// Readings that once were false, and plain statements that once went unread; each as small as it can be said.
import { describe, expect, test } from "vitest";
import { factsOf, read } from "./ads.ts";

describe("what is denied or means something else is not read", () => {
  test("nights that nobody drives are no nights", () => {
    expect(factsOf("Ajamme aamu- ja iltavuoroja. Yövuoroja ei ajeta.").patterns).toEqual(["early_morning", "evening"]);
    expect(factsOf("Nattskift körs inte hos oss, bara dagskift.", "sv").patterns).toEqual(["day"]);
  });

  test("heights that frighten nobody are there all the same", () => {
    expect(factsOf("Korkealla työskentely ei pelota sinua.").conditions.heights).toBe(true);
    expect(factsOf("Yövuorot eivät ole sinulle ongelma.").patterns).toEqual(["night"]);
  });

  test("times a month are no hours of the day", () => {
    expect(factsOf("Työvuoroja on 4–8 kuussa.").patterns).toEqual([]);
    expect(factsOf("Vuoroja tulee 5–6 kertaa kuukaudessa.").patterns).toEqual([]);
  });

  test("a start one may choose does not make the day eight hours long", () => {
    const text = "Työaika 15–25 tuntia viikossa, aloituksen saat valita klo 8 ja 11 väliltä.";
    expect(factsOf(text)).toMatchObject({ patterns: ["day"], hoursMin: 15, hoursMax: 25 });
  });

  test.each([
    ["Meillä puhutaan suomea, englantia ja viroa.", "fi", ["fi", "en", "et"]],
    ["We speak Finnish and English at work.", "en", ["fi", "en"]],
    ["På jobbet talar vi svenska och finska.", "sv", ["fi", "sv"]],
  ] as const)("%s: spoken there, demanded of nobody", (text, lang, codes) => {
    const facts = factsOf(text, lang);
    expect(facts.languages).toEqual([]);
    expect([...facts.workingLanguages].sort()).toEqual([...codes].sort());
  });

  test("an apprenticeship that is possible is an openness, in the title too", () => {
    const { facts } = read({ title: "Parturi-kampaaja (oppisopimus mahdollinen)", text: "Tule meille töihin!" });
    expect(facts.contract).toBe("unknown");
    expect(facts.openness.apprenticeship).toBe(true);
    expect(read({ title: "Oppisopimuspaikka leipomossa", text: "Tule oppiin!" }).facts.contract).toBe("training");
  });

  test("an entrepreneur's ad says so, also where gigs are passed on to light entrepreneurs", () => {
    const text = "Välitämme keikat kevytyrittäjille, laskutat itse. Tämä ei ole työsuhde vaan yrittäjyyttä.";
    expect(read({ title: "Ruokalähetti (yrittäjänä)", text }).facts.contract).toBe("self_employed");
    expect(factsOf("Myymme ohjelmistoja yrittäjille.").contract).toBe("unknown");
  });

  test("a Swedish right to practise does not hide the driving licence beside it", () => {
    const { cards } = factsOf("Legitimation av Valvira, läkemedelslov och B-körkort krävs.", "sv");
    expect(cards).toEqual(["driving_b", "medication_permit"]);
    expect(factsOf("ADR-ajolupa vaaditaan.").cards).toEqual([]);
  });
});

describe("hours without the word week", () => {
  test.each([
    ["Työtunteja on yhteensä 25 tuntia.", "fi", 25, 25],
    ["Työaika on 20–30 tuntia.", "fi", 20, 30],
    ["Arbetstiden är 30 timmar.", "sv", 30, 30],
    ["You work about twenty hours a week.", "en", 20, 20],
    ["Töitä on kaksikymmentä tuntia viikossa.", "fi", 20, 20],
  ] as const)("%s", (text, lang, least, most) => {
    expect(factsOf(text, lang)).toMatchObject({ hoursMin: least, hoursMax: most, hoursType: "part" });
  });

  test("in the title", () => {
    const { facts } = read({ title: "Shop assistant, 16–20 hours", text: "Join us.", lang: "en" });
    expect(facts).toMatchObject({ hoursMin: 16, hoursMax: 20, hoursType: "part" });
  });

  test.each([
    "Koulutus kestää yhteensä 25 tuntia.",
    "Vastaamme 24 tunnin kuluessa.",
    "Vuorot ovat pituudeltaan 12 tuntia.",
    "Työ on 24 tuntia vuorokaudessa käyvässä laitoksessa.",
    "Työvuoron pituus on 10–12 tuntia.",
  ])("%s says nothing of a week", (text) => {
    expect(factsOf(text)).toMatchObject({ hoursMin: null, hoursMax: null });
  });
});

describe("what went unread", () => {
  test("work from anywhere, nights alone, a whole day outdoors", () => {
    expect(factsOf("Työskentelet täysin etänä.").mode).toBe("remote");
    expect(factsOf("Osa öistä tehdään yksin.").conditions.night_alone).toBe(true);
    expect(factsOf("Outdoors all day, whatever the weather.", "en").conditions.outdoors).toBe(true);
  });

  test("shifts round the clock and in two", () => {
    expect(factsOf("Vuorot ovat kolmivuorotyötä ympäri vuorokauden.").patterns).toContain("night");
    expect(factsOf("Työ tehdään kahdessa vuorossa.").patterns).toEqual(["day", "evening"]);
    expect(factsOf("Vuorot sijoittuvat aamusta iltaan.").patterns).toEqual(["early_morning", "day", "evening"]);
    expect(factsOf("Asiakaspalvelumme auttaa ympäri vuorokauden.").patterns).toEqual([]);
  });

  test("a stretch of days whose first leaves the point out", () => {
    expect(factsOf("Vikariat 1.4–31.12.2026.", "sv")).toMatchObject({ contract: "fixed", startDate: "2026-04-01" });
  });
});
