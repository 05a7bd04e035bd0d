// Hours, full and part time and the parts of the day, as ads put them in three languages.
import { describe, expect, test } from "vitest";
import type { Locale } from "#db/vocabulary/lists.ts";
import { factsOf, read } from "./ads.ts";

const hours: [string, Locale, number | null, number | null, string][] = [
  ["Haemme siivoojaa n. 60 h/3 vko.", "fi", 20, 20, "part"],
  ["Työaika on 15-25 h/vko.", "fi", 15, 25, "part"],
  ["Työaika 30 tuntia viikossa.", "fi", 30, 30, "part"],
  ["Työaika on 80 %.", "fi", 30, 30, "part"],
  ["50 % työaika sopii esimerkiksi opiskelijalle.", "fi", 18.75, 18.75, "part"],
  ["Tunteja tulee 120 h/kk.", "fi", 27.71, 27.71, "part"],
  ["Työaika on 37,5 h/vko.", "fi", 37.5, 37.5, "full"],
  ["Työaika 114 h 45 min/3 vko, jaksotyö.", "fi", 38.25, 38.25, "full"],
  ["Arbetstiden är 20–30 timmar i veckan.", "sv", 20, 30, "part"],
  ["Tunteja on 0-30 h/vko tarpeen mukaan.", "fi", 0, 30, "gig"],
  ["Vähintään 20 h/vko.", "fi", 20, null, "unknown"],
  ["Viikkotyöaika on noin 25 tuntia.", "fi", 25, 25, "part"],
  ["Ordinarie arbetstid 8 timmar per dag måndag till fredag.", "sv", 40, 40, "full"],
  ["The job is 20 hours a week.", "en", 20, 20, "part"],
  ["Kokoaikainen työsuhde.", "fi", null, null, "full"],
  ["Työ on osa-aikainen.", "fi", null, null, "part"],
  ["Anställningen är på heltid.", "sv", null, null, "full"],
  ["Deltid.", "sv", null, null, "part"],
  ["This is a part-time job.", "en", null, null, "part"],
  ["Keikkatyötä sopimuksen mukaan.", "fi", null, null, "gig"],
  ["Kyseessä on tarvittaessa työhön kutsuttavan sopimus.", "fi", null, null, "gig"],
  ["Behovsanställning, du rings in.", "sv", null, null, "gig"],
  ["Zero-hours contract.", "en", null, null, "gig"],
  ["Koko- tai osa-aikainen työ.", "fi", null, null, "unknown"],
  ["Osa-aikainen työ, jossa mahdollisuus kokoaikaiseen.", "fi", null, null, "part"],
];

describe("hours a week", () => {
  test.each(hours)("%s", (text, lang, min, max, type) => {
    const facts = factsOf(text, lang);
    expect([facts.hoursMin, facts.hoursMax, facts.hoursType]).toEqual([min, max, type]);
  });

  test("both full and part time is unknown, with the words kept", () => {
    const facts = factsOf("Etsimme koko- tai osa-aikaisia myyjiä.");
    expect(facts.hoursType).toBe("unknown");
    expect(facts.evidence.hoursType).toContain("osa-aikaisia");
  });

  test.each<[string, Locale]>([
    ["Myymälämme on avoinna ma-la 9-21.", "fi"],
    ["Kotimaisuusaste on 100 %.", "fi"],
    ["Olemme toimineet 24 tuntia vuorokaudessa jo 30 vuotta.", "fi"],
    ["Vi har 80 anställda.", "sv"],
    ["Suitable for full-time students.", "en"],
    ["Ei keikkatyötä.", "fi"],
  ])("nothing of hours is said in: %s", (text, lang) => {
    const facts = factsOf(text, lang);
    expect([facts.hoursMin, facts.hoursMax, facts.hoursType]).toEqual([null, null, "unknown"]);
    expect(facts.flags).toContain("hours_missing");
  });
});

const times: [string, Locale, string[]][] = [
  ["Työajat klo 7-15.", "fi", ["day"]],
  ["Työvuorot klo 6-14.", "fi", ["early_morning"]],
  ["Työ alkaa aamulla klo 5.", "fi", ["early_morning"]],
  ["Työtä tehdään aamuvuorossa.", "fi", ["early_morning"]],
  ["Työaika ma-pe klo 8-16.", "fi", ["day"]],
  ["Työ tehdään arkisin.", "fi", ["day"]],
  ["Iltasiivous arkisin klo 17-20.", "fi", ["evening"]],
  ["Työ on 2-vuorotyötä.", "fi", ["day", "evening"]],
  ["Kolmivuorotyö.", "fi", ["day", "evening", "night"]],
  ["Työ on yötyötä.", "fi", ["night"]],
  ["Työvuorot ovat aamu-, ilta- ja viikonloppuvuoroja.", "fi", ["early_morning", "evening", "weekend"]],
  ["Työaika sijoittuu klo 6-22 välille.", "fi", ["early_morning", "day", "evening"]],
  ["Liukuva työaika.", "fi", ["flexible"]],
  ["Vi har flextid.", "sv", ["flexible"]],
  [
    "Arbetet innebär varierande arbetstider på dagar, kvällar, nätter och helger.",
    "sv",
    ["day", "evening", "night", "weekend"],
  ],
  ["Arbetstid kl. 8-16, inga helger.", "sv", ["day"]],
  ["Ingen kvällstid, bara dagtid.", "sv", ["day"]],
  ["Evening shifts, no weekends.", "en", ["evening"]],
  ["The shift starts at 6 am.", "en", ["early_morning"]],
  ["Working hours 10 am - 6 pm, Monday to Friday.", "en", ["day"]],
  ["Työvuorosi voi olla päivällä tai illalla.", "fi", ["day", "evening"]],
  ["Vuorot alkavat klo 3-5.", "fi", ["early_morning", "night"]],
  ["Arbetet omfattar kvällar och veckoslut.", "sv", ["evening", "weekend"]],
  ["Arbetet innebär oregelbundna arbetstider; dag, kväll och helg.", "sv", ["day", "evening", "weekend"]],
  ["Du arbetar heltid på vardagar mellan 07-16.", "sv", ["day"]],
  ["Työtä ei ole viikonloppuisin.", "fi", []],
  ["Ei ilta- eikä viikonlopputyötä.", "fi", []],
  ["Viikonloput vapaat!", "fi", []],
  ["Lediga helger.", "sv", []],
  ["Liike on avoinna klo 9-21 ja viikonloppuisin 10-18.", "fi", []],
  ["Lisätietoja antaa Maija klo 9-11.", "fi", []],
  ["Hakuaika päättyy sunnuntaina 5.12.2021 klo 15.", "fi", []],
  ["Aamu- ja iltapäivätoiminnan ryhmä on mukava.", "fi", []],
  ["Tarjoamme aamupalan ja lounaan.", "fi", []],
  ["Kesto 1.6.-31.8.", "fi", []],
];

describe("parts of the day", () => {
  test.each(times)("%s", (text, lang, patterns) => {
    expect(factsOf(text, lang).patterns).toEqual(patterns);
  });

  test("an evening job says so although its opening hours are long", () => {
    const facts = read({ title: "Iltamyyjä", text: "Myymälä avoinna 7-23. Työvuorot ovat iltavuoroja." }).facts;
    expect(facts.patterns).toEqual(["evening"]);
    expect(facts.evidence["patterns.evening"]).toContain("iltavuoroja");
  });
});
