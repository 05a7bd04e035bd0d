// Contract, start, deadline, pay, number of places, openness, mode and flags.
import { describe, expect, test } from "vitest";
import type { Locale } from "#db/vocabulary/lists.ts";
import { factsOf, read } from "./ads.ts";

const contracts: [string, string, Locale, string][] = [
  ["Siivooja", "Kyseessä on vakituinen työsuhde.", "fi", "permanent"],
  ["Siivooja", "Työsuhde on toistaiseksi voimassa oleva.", "fi", "permanent"],
  ["Siivooja", "Määräaikainen työsuhde 31.12. asti, jonka jälkeen mahdollisuus vakituiseen.", "fi", "fixed"],
  ["Lähihoitajan sijaisuus", "Tule meille töihin.", "fi", "fixed"],
  ["Kesätyöntekijä puistoihin", "Työ kestää 1.6.–31.8.", "fi", "seasonal"],
  ["Sommarvikarie till hemvården", "Vi söker dig.", "sv", "seasonal"],
  ["Kokki", "Tarvittaessa töihin kutsuttava.", "fi", "gig"],
  ["Extra-tarjoilija", "Etsimme extraajia.", "fi", "gig"],
  ["Kokin oppisopimus", "Haemme oppisopimusopiskelijaa.", "fi", "training"],
  ["Korkeakouluharjoittelija", "Palkallinen harjoittelu.", "fi", "training"],
  ["Kotisiivooja", "Toimit yrittäjänä ja laskutat työsi.", "fi", "self_employed"],
  ["Parturi-kampaaja", "Vuokrataan tuoli parturiliikkeestä, tuolivuokra 300 €/kk.", "fi", "self_employed"],
  ["Työkokeilu kahvilassa", "Tule tutustumaan alaan.", "fi", "not_a_job"],
  ["Kahvila-apulainen", "Haemme henkilöä työkokeiluun.", "fi", "not_a_job"],
  [
    "Mediatyöpaja",
    "Kuntouttavan työtoiminnan paikka tarjolla: haemme osallistujaa kuntouttavaan työtoimintaan.",
    "fi",
    "not_a_job",
  ],
  ["Harjoittelija", "Palkaton harjoittelu.", "fi", "not_a_job"],
  ["Arbetsprövning på café", "Vi söker dig.", "sv", "not_a_job"],
  ["Unpaid internship in marketing", "Join us.", "en", "not_a_job"],
  ["Volunteer for our festival", "Join us.", "en", "not_a_job"],
  ["Kahvilatyöntekijä", "Työkokeilu mahdollinen. Palkkatuki mahdollinen.", "fi", "unknown"],
  ["Kuntouttavan työtoiminnan ohjaaja", "Vakituinen työ.", "fi", "permanent"],
  ["Siivooja", "Palkkatuki ja oppisopimus mahdollinen. Vakituinen työ.", "fi", "permanent"],
  ["Myyjä", "Arvostamme yrittäjähenkistä asennetta.", "fi", "unknown"],
  ["Kirjanpitäjä", "Tehtäviin kuuluu laskutus ja reskontra.", "fi", "unknown"],
  ["Städare", "Tillsvidareanställning.", "sv", "permanent"],
  ["Städare", "Visstidsanställning till årets slut.", "sv", "fixed"],
  ["Lärare", "Vi söker en lärare för tiden 1.8.2024-31.7.2025.", "sv", "fixed"],
  ["Avoin hakemus keikkatöihin", "Tule mukaan.", "fi", "gig"],
  ["Myyjä", "Meillä työskentelee 50 vakituista ja 20 määräaikaista työntekijää.", "fi", "unknown"],
  ["Toimistosihteeri", "Sijaisuus kestää vuoden.", "fi", "fixed"],
  ["Developer", "Employment: permanent, full-time.", "en", "permanent"],
  ["Handbollstränare", "Vi söker dig som vill ha ett extrajobb.", "sv", "unknown"],
  ["Cleaner", "This is a permanent position.", "en", "permanent"],
  ["Cleaner", "Fixed-term contract.", "en", "fixed"],
  [
    "Opettaja",
    "Pätevien hakijoiden puuttuessa tehtävä voidaan täyttää myös määräaikaisena. Vakituinen virka.",
    "fi",
    "permanent",
  ],
];
test.each(contracts)("contract: %s – %s", (title, text, lang, contract) => {
  expect(read({ title, text, lang }).facts.contract).toBe(contract);
});

const published = "2019-07-20T06:00:00.000Z";
const deadlines: [string, string | undefined, string | undefined][] = [
  ["Hakuaika päättyy 15.8.2019 klo 15.", undefined, "2019-08-15T12:00:00.000Z"],
  ["Hae paikkaa 30.11.2019 mennessä.", undefined, "2019-11-30T21:59:00.000Z"],
  ["Hae 15.8. mennessä.", published, "2019-08-15T20:59:00.000Z"],
  ["Hae 15.1. mennessä.", published, "2020-01-15T21:59:00.000Z"],
  ["Hae 15.8. mennessä.", undefined, undefined],
  ["Hakuaika 1.8.–15.8.2019.", undefined, "2019-08-15T20:59:00.000Z"],
  ["Sök senast 15 augusti 2019.", undefined, "2019-08-15T20:59:00.000Z"],
  ["Apply by 15 August 2019.", undefined, "2019-08-15T20:59:00.000Z"],
  ["Työ alkaa 1.9.2019, hae 15.8.2019 mennessä.", undefined, "2019-08-15T20:59:00.000Z"],
  ["Työ alkaa 1.9.2019.", undefined, undefined],
  ["Täytämme paikan heti sopivan löydyttyä.", published, undefined],
];
test.each(deadlines)("deadline: %s (published %s)", (text, publishedAt, expected) => {
  const draft = read({ title: "Siivooja", text, ...(publishedAt ? { publishedAt } : {}) });
  expect(draft.validThrough).toBe(expected);
});

test("a stated deadline is never replaced", () => {
  const draft = read({ title: "Siivooja", text: "Hakuaika päättyy 15.8.2019." });
  expect(draft.facts.evidence.validThrough).toContain("15.8.2019");
});

const starts: [string, Locale, string, string | null][] = [
  ["Työ alkaa heti.", "fi", "at_once", null],
  ["Työ alkaa 1.2.2024.", "fi", "date", "2024-02-01"],
  ["Vakituinen työsuhde 1.9.2019 alkaen.", "fi", "date", "2019-09-01"],
  ["Työn aloitus sopimuksen mukaan.", "fi", "by_agreement", null],
  ["Työsuhde ajalle 8.1.-31.5.2024.", "fi", "date", "2024-01-08"],
  ["Tillträde omgående.", "sv", "at_once", null],
  ["Tillträde enligt överenskommelse.", "sv", "by_agreement", null],
  ["Starting asap.", "en", "at_once", null],
  ["Hae heti! Ota yhteyttä heti.", "fi", "unknown", null],
];
test.each(starts)("start: %s", (text, lang, kind, date) => {
  const facts = factsOf(text, lang);
  expect([facts.startKind, facts.startDate]).toEqual([kind, date]);
});

const pays: [string, Locale, object | null][] = [
  ["Palkka 12,50 €/h.", "fi", { min: 12.5, max: 12.5, unit: "hour" }],
  ["Tehtäväkohtainen palkka on 2488,53 euroa/kk.", "fi", { min: 2488.53, max: 2488.53, unit: "month" }],
  ["Palkka 2 300–2 600 €/kk.", "fi", { min: 2300, max: 2600, unit: "month" }],
  ["Tuntipalkka alkaen 11 euroa.", "fi", { unit: "hour", min: 11 }],
  ["Palkka KVTES:n mukaan.", "fi", { unit: "unknown", agreement: "KVTES" }],
  ["Palkka kaupan alan TES:n mukaan.", "fi", { unit: "unknown" }],
  ["Lön 13 €/timme.", "sv", { min: 13, max: 13, unit: "hour" }],
  ["Salary 2500 € per month.", "en", { min: 2500, max: 2500, unit: "month" }],
  ["Lounasetu 10 € päivässä.", "fi", null],
  ["Liikevaihtomme on 5 000 000 euroa vuodessa.", "fi", null],
];
test.each(pays)("pay: %s", (text, lang, expected) => {
  const { pay, flags } = factsOf(text, lang);
  if (expected) expect(pay).toMatchObject(expected);
  else expect([pay, flags.includes("pay_missing")]).toEqual([null, true]);
});

const counts: [string, Locale, number | null][] = [
  ["Haemme kahta kokkia.", "fi", 2],
  ["Etsimme 5 siivoojaa.", "fi", 5],
  ["Avoimia paikkoja 3.", "fi", 3],
  ["Haemme siivoojaa.", "fi", null],
  ["Haemme useita siivoojia.", "fi", null],
  ["Etsimme 18 vuotta täyttänyttä myyjää.", "fi", null],
  ["Vi söker två kockar.", "sv", 2],
  ["We are looking for 3 cleaners.", "en", 3],
];
test.each(counts)("places: %s", (text, lang, expected) => {
  expect(factsOf(text, lang).positions).toBe(expected);
});

describe("openness, mode, agency and what work is like", () => {
  test("pay subsidy and apprenticeship are possibilities, not contracts", () => {
    const facts = factsOf("Palkkatuki mahdollinen. Myös oppisopimus on mahdollinen.");
    expect(facts.openness).toEqual({ pay_subsidy: true, apprenticeship: true });
    expect(factsOf("Emme voi palkata palkkatuella.").openness).toEqual({ pay_subsidy: false });
  });

  test.each<[string, Locale, string]>([
    ["Työ on täysin etätyötä.", "fi", "remote"],
    ["Meillä on hybridimalli.", "fi", "hybrid"],
    ["Etätyömahdollisuus.", "fi", "possible"],
    ["Etätyö ei ole mahdollista.", "fi", "onsite"],
    ["Arbetet sker delvis på distans.", "sv", "hybrid"],
    ["Fully remote.", "en", "remote"],
    ["Voit työskennellä täysin etänä tai toimistollamme.", "fi", "possible"],
    ["Siivoat toimistoja.", "fi", "unknown"],
    ["Hybridiauton korjaus.", "fi", "unknown"],
  ])("mode: %s", (text, lang, mode) => {
    expect(factsOf(text, lang).mode).toBe(mode);
  });

  test("an agency says so; a municipal staffing unit does not", () => {
    expect(factsOf("Haemme asiakkaallemme varastotyöntekijää.").agency).toBe(true);
    expect(factsOf("Olemme bemanningsföretag.", "sv").agency).toBe(true);
    expect(factsOf("Bemanningsenheten söker vikarier.", "sv").agency).toBeNull();
  });

  test("conditions are stated, denied or left open", () => {
    const facts = factsOf("Työ on asiakaspalvelua kiireisessä ympäristössä. Työ ei sisällä myyntiä eikä puhelintyötä.");
    expect(facts.conditions).toEqual({ customer_contact: true, pace: true, sales: false, phone: false });
    expect(factsOf("Työ on fyysistä.").conditions).toEqual({});
    expect(factsOf("Työpaikalle pääsee vain omalla autolla.").conditions).toEqual({});
    expect(factsOf("Nostoja ei ole.").conditions).toEqual({ heavy_lifting: false });
    expect(factsOf("På plats finns två lagbasar som blir dina arbetsledare.", "sv").conditions).toEqual({});
    expect(factsOf("Työtä tehdään ulkona säällä kuin säällä, ei nostelua.").conditions).toEqual({
      outdoors: true,
      heavy_lifting: false,
    });
    expect(factsOf("Lisätietoja antaa esihenkilö Matti, soita puhelimitse.").conditions).toEqual({});
  });

  test("a demanded licence means driving, full time follows the hours", () => {
    expect(factsOf("Vaadimme B-ajokorttia. Kokoaikainen.").conditions).toEqual({ driving: true, full_time: true });
    expect(factsOf("Ajokortti on eduksi.").conditions).toEqual({});
  });

  test("only clear offers are adjustments", () => {
    const facts = factsOf(
      "Saat oman perehdyttäjän ja selkeät työtehtävät.\nTyöpäivää voidaan räätälöidä.\nVoit tehdä lyhyempää työpäivää.",
    );
    expect(Object.keys(facts.adjustments).sort()).toContain("adj_shorter_day");
    expect(factsOf("Meillä on mukava ilmapiiri.").adjustments).toEqual({});
  });

  test("wording that shuts people out and people's own contact details are marked", () => {
    expect(factsOf("Haemme nuorta naista, jolla on täydellinen suomi.").flags).toContain("discriminatory_wording");
    expect(factsOf("Etsimme siivoojaa.").flags).not.toContain("discriminatory_wording");
    expect(factsOf("Soita Maijalle 040 123 4567.").flags).toContain("personal_data");
    expect(factsOf("Lähetä hakemus: rekry@yritys.fi.").flags).not.toContain("personal_data");
  });
});
