// Whole ads as they arrive: run together, with cities that are not the workplace, in three languages. Written for these tests.
import { describe, expect, test } from "vitest";
import { type Ad, factsOf, read } from "./ads.ts";

const towns = (ad: Ad) =>
  read(ad)
    .facts.workplaces.map((place) => place.municipality ?? `region ${place.region}`)
    .sort();

describe("workplaces", () => {
  const helsinki = { country: "FI", municipality: "091", region: "01", origin: "stated" as const };

  test("the text beats the title", () => {
    expect(towns({ title: "Siivooja, Helsinki", text: "Haemme siivoojaa. Työpaikka sijaitsee Järvenpäässä." })).toEqual(
      ["186"],
    );
    expect(towns({ title: "Myyjä Tampere", text: "Tule meille töihin. Palkka TES." })).toEqual(["837"]);
  });

  test("every stated workplace counts", () => {
    expect(towns({ title: "Siivoojia", text: "Haemme siivoojia Espooseen ja Vantaalle." })).toEqual(["049", "092"]);
    expect(towns({ title: "Siivoojia", text: "Haemme siivoojia pääkaupunkiseudulle." })).toEqual([
      "049",
      "091",
      "092",
      "235",
    ]);
    expect(towns({ title: "Städare", text: "Vi söker städare till Esbo och Grankulla.", lang: "sv" })).toEqual([
      "049",
      "235",
    ]);
  });

  test("a town plainly stated is added to the field's town", () => {
    const ad = { title: "Kokki", text: "Toimipisteemme sijaitsee Espoossa.", facts: { workplaces: [helsinki] } };
    expect(towns(ad)).toEqual(["049", "091"]);
    expect(read(ad).facts.evidence["workplaces.049"]).toContain("Espoossa");
  });

  test("a town named in passing is not added to the field's town", () => {
    const ad = {
      title: "Kokki",
      text: "Haemme kokkia. Meillä on ravintoloita myös Tampereella.",
      facts: { workplaces: [helsinki] },
    };
    expect(towns(ad)).toEqual(["091"]);
  });

  test("a list of offices that holds the field's town adds nothing", () => {
    const text = "Haemme assistenttia. Toimipisteemme sijaitsevat Helsingissä, Tampereella ja Turussa.";
    expect(towns({ title: "Assistentti", text, facts: { workplaces: [helsinki] } })).toEqual(["091"]);
  });

  test("neither a head office nor a company's name is a workplace", () => {
    expect(
      towns({ title: "Siivooja", text: "Helsingin Siivous Oy on luotettava. Pääkonttorimme sijaitsee Turussa." }),
    ).toEqual([]);
    expect(towns({ title: "Siivooja", text: "Haastattelut pidetään Oulussa. Haemme siivoojaa Kempeleeseen." })).toEqual(
      ["244"],
    );
  });

  test("a region alone stays a region, and a stated region becomes the town in it", () => {
    expect(towns({ title: "Hoitaja", text: "Haemme hoitajia Pirkanmaalle." })).toEqual(["region 06"]);
    const region = { country: "FI", region: "01", origin: "stated" as const };
    expect(towns({ title: "Kokki", text: "Haemme kokkia Porvooseen.", facts: { workplaces: [region] } })).toEqual([
      "638",
    ]);
  });

  test("a district places the work more closely", () => {
    const [place] = read({ title: "Kahvilatyöntekijä", text: "Kahvilamme sijaitsee Helsingin Kalliossa." }).facts
      .workplaces;
    expect(place?.municipality).toBe("091");
    expect(place?.lat).toBeCloseTo(60.18, 1);
  });

  test("abroad nothing is read: Swedish places collide with ours", () => {
    const abroad = { country: "SE", name: "Stockholm", origin: "stated" as const };
    expect(
      read({ title: "Kock", text: "Du arbetar i Vasa stan.", lang: "sv", facts: { workplaces: [abroad] } }).facts
        .workplaces,
    ).toEqual([abroad]);
  });

  test("a town named in the sentence that hires, or where work starts from, is the workplace", () => {
    expect(towns({ title: "Kokki", text: "Ravintola Pata Helsinki Kamppi hakee kokkia." })).toEqual(["091"]);
    expect(towns({ title: "Kuljettaja", text: "Lähtöpaikka Vantaan Viinikkala." })).toEqual(["092"]);
    expect(
      towns({ title: "Puutarhatyöntekijä", text: "Työskentelet Järvenpään, Keravan ja Tuusulan alueella." }),
    ).toEqual(["186", "245", "858"]);
  });

  test("a city that hires is where the work is, if nothing else is said", () => {
    expect(towns({ title: "Lähihoitaja", text: "Vantaan kaupunki hakee lähihoitajaa." })).toEqual(["092"]);
  });
});

test("a hotel cleaner's ad whose line breaks were lost", () => {
  const { facts, validThrough } = read({
    title: "KERROSHOITAJAKSI SATAMAKADUN HOTELLIINHaemme kerroshoitajaa n. 60 h/3 vko",
    text: "Työajat klo 7-15Palkkaus TES:n mukaanToivomme hygieniapassiaTyöpaikka sijaitsee TurussaHae 30.11. mennessä",
    publishedAt: "2023-11-01T08:00:00.000Z",
  });
  expect(facts).toMatchObject({
    hoursMin: 20,
    hoursMax: 20,
    hoursType: "part",
    patterns: ["day"],
    cards: [],
    cardsNice: ["hygiene"],
    contract: "unknown",
    languages: [],
    education: null,
    experience: "unknown",
    mode: "unknown",
  });
  expect(facts.workplaces.map((place) => place.municipality)).toEqual(["853"]);
  expect(facts.pay?.agreement).toBe("TES");
  expect(validThrough).toBe("2023-11-30T21:59:00.000Z");
});

test("a warehouse ad of an agency", () => {
  const { facts } = read({
    title: "Varastotyöntekijä 2-vuoroon, Vantaa",
    text: `Haemme asiakasyrityksellemme Vantaan Viinikkalaan 3 varastotyöntekijää kokoaikaiseen ja vakituiseen työsuhteeseen.

Työ on keräilyä ja pakkaamista kahdessa vuorossa (klo 6–14 ja 14–22). Viikonloput ovat vapaat.

Edellytämme:
– voimassa olevaa trukkikorttia
– hyvää suomen tai englannin kielen taitoa
– reipasta otetta, työ sisältää raskaita nostoja

Aiempi kokemus ja B-ajokortti katsotaan eduksi. Tuntipalkka 12,60 €/h. Työ alkaa heti.`,
  });
  expect(facts).toMatchObject({
    agency: true,
    hoursType: "full",
    hoursMin: null,
    contract: "permanent",
    positions: 3,
    cards: ["forklift"],
    cardsNice: ["driving_b"],
    languages: [],
    startKind: "at_once",
    pay: { min: 12.6, max: 12.6, unit: "hour" },
    experience: "unknown",
    education: null,
  });
  expect(facts.patterns).toEqual(["early_morning", "day", "evening"]);
  expect(facts.conditions).toMatchObject({ heavy_lifting: true, full_time: true });
  expect(facts.conditions.driving).toBeUndefined();
  expect(facts.workplaces.map((place) => place.municipality)).toEqual(["092"]);
  expect(facts.occupations[0]?.isco4).toMatch(/^(?:9333|4321)$/);
});

test("a Swedish ad from Ostrobothnia", () => {
  const { facts } = read({
    title: "Närvårdare till vårt äldreboende",
    lang: "sv",
    text: `Vi söker en närvårdare till vårt boende i Jakobstad för ett vikariat på 80 %.
Arbetet är treskiftsarbete och omfattar varannan helg. Flytande svenska krävs, kunskaper i finska är meriterande.
Du har närvårdarexamen och läkemedelslov. Körkort är en fördel. Tillträde enligt överenskommelse. Sök senast 15.3.2024.`,
  });
  expect(facts).toMatchObject({
    contract: "fixed",
    hoursMin: 30,
    hoursMax: 30,
    hoursType: "part",
    patterns: ["day", "evening", "night", "weekend"],
    languages: [{ code: "sv", level: "C1" }],
    languagesNice: [{ code: "fi" }],
    education: "vocational",
    cards: ["medication_permit"],
    cardsNice: ["driving_b"],
    startKind: "by_agreement",
  });
  expect(facts.workplaces.map((place) => place.municipality)).toEqual(["598"]);
});

test("an English ad in Helsinki", () => {
  const { facts } = read({
    title: "Customer Support Agent (part-time)",
    lang: "en",
    text: "We are looking for a support agent to our office in Helsinki. You will work 20-25 hours per week in evening shifts, no weekends. Fluent English is required, Finnish is a plus. No previous experience needed. Hybrid work. You will answer calls and help our customers; no sales.",
  });
  expect(facts).toMatchObject({
    hoursMin: 20,
    hoursMax: 25,
    hoursType: "part",
    patterns: ["evening"],
    languages: [{ code: "en", level: "C1" }],
    languagesNice: [{ code: "fi" }],
    experience: "none",
    mode: "hybrid",
    openness: { no_experience_ok: true },
    conditions: { phone: true, customer_contact: true, sales: false, full_time: false },
  });
  expect(facts.workplaces.map((place) => place.municipality)).toEqual(["091"]);
});

test("an ad that says next to nothing leaves nearly everything open", () => {
  const facts = factsOf("Haemme reipasta tekijää mukavaan porukkaan. Ota yhteyttä!");
  expect(facts).toMatchObject({
    hoursType: "unknown",
    hoursMin: null,
    patterns: [],
    contract: "unknown",
    mode: "unknown",
    languages: [],
    cards: [],
    cardsNice: [],
    education: null,
    experience: "unknown",
    startKind: "unknown",
    positions: null,
    pay: null,
    workplaces: [],
    conditions: {},
    adjustments: {},
    openness: {},
    agency: null,
  });
});
