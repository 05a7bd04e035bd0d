// Cards, languages, schooling and experience: what is demanded, what is an advantage and what is neither.
import { describe, expect, test } from "vitest";
import type { Locale } from "#db/vocabulary/lists.ts";
import { factsOf } from "./ads.ts";

const cards: [string, Locale, string[], string[]][] = [
  ["Edellytämme hygieniapassia.", "fi", ["hygiene"], []],
  ["Hygieniapassi ja ajokortti katsotaan eduksi.", "fi", [], ["hygiene", "driving_b"]],
  ["Edellytämme hygieniapassia ja ajokortti on eduksi.", "fi", ["hygiene"], ["driving_b"]],
  [
    "Eduksi katsotaan trukkikortti, työturvallisuuskortti ja aiempi kokemus.",
    "fi",
    [],
    ["forklift", "occupational_safety"],
  ],
  ["Arvostamme anniskelupassia.", "fi", [], ["alcohol"]],
  ["Sinulla on työturvallisuus- ja tulityökortti.", "fi", ["occupational_safety", "hot_work"], []],
  ["Tehtävä vaatii CE-ajokortin.", "fi", ["driving_ce"], []],
  ["Vaadimme C-ajokorttia.", "fi", ["driving_c"], []],
  ["Ajokorttia ei vaadita.", "fi", [], []],
  ["Hygieniapassia ei tarvita, mutta ajokortti on välttämätön.", "fi", ["driving_b"], []],
  ["Ota haastatteluun mukaan henkilöllisyystodistus (henkilökortti, passi tai ajokortti).", "fi", [], []],
  ["Tarjoamme sinulle hygieniapassikoulutuksen.", "fi", [], []],
  ["Tehtävään valitun on esitettävä rikosrekisteriote.", "fi", ["criminal_record_extract"], []],
  ["Sinulla on voimassa oleva lääkelupa ja EA1.", "fi", ["first_aid", "medication_permit"], []],
  ["Vartijakortti ja järjestyksenvalvojakortti vaaditaan.", "fi", ["guard", "security_steward"], []],
  ["Tieturva 1 vaaditaan.", "fi", ["road_safety"], []],
  ["Du har B-körkort.", "sv", ["driving_b"], []],
  ["B-körkort är meriterande.", "sv", [], ["driving_b"]],
  ["Hygienpass krävs.", "sv", ["hygiene"], []],
  ["Du måste ha körkort klass C.", "sv", ["driving_c"], []],
  ["A driving licence is required.", "en", ["driving_b"], []],
  ["A hygiene passport is a plus.", "en", [], ["hygiene"]],
  ["No driving licence needed.", "en", [], []],
  ["Toivomme, että sinulla on trukkikortti.", "fi", [], ["forklift"]],
  ["Vi ser gärna att du har hygienpass.", "sv", [], ["hygiene"]],
];

describe("licences and cards", () => {
  test.each(cards)("%s", (text, lang, required, nice) => {
    const facts = factsOf(text, lang);
    expect([facts.cards, facts.cardsNice]).toEqual([required, nice]);
  });

  test("a heading governs the list below it", () => {
    const facts = factsOf(
      "Edellytämme:\n– hygieniapassia\n– B-ajokorttia\n\nEduksi katsomme:\n– trukkikortti\n– oma auto",
    );
    expect([facts.cards, facts.cardsNice, facts.ownCar]).toEqual([["hygiene", "driving_b"], ["forklift"], null]);
  });

  test("one's own car is demanded, or not needed, or the employer's", () => {
    expect(factsOf("Työ edellyttää omaa autoa.").ownCar).toBe(true);
    expect(factsOf("Oma auto ei ole välttämätön.").ownCar).toBe(false);
    expect(factsOf("Saat käyttöösi työsuhdeauton.").ownCar).toBeNull();
    expect(factsOf("Du behöver körkort och egen bil.", "sv").ownCar).toBe(true);
  });
});

const languages: [string, Locale, { code: string; level?: string }[], { code: string; level?: string }[]][] = [
  ["Edellytämme sujuvaa suomen kielen taitoa.", "fi", [{ code: "fi", level: "C1" }], []],
  ["Hyvä englannin taito on välttämätön, ruotsi katsotaan eduksi.", "fi", [{ code: "en", level: "B2" }], []],
  ["Ruotsin kielen taito katsotaan eduksi.", "fi", [], [{ code: "sv" }]],
  [
    "Vaadimme suomen kielen erinomaista ja ruotsin kielen tyydyttävää taitoa.",
    "fi",
    [
      { code: "fi", level: "C1" },
      { code: "sv", level: "B1" },
    ],
    [],
  ],
  ["Osaat suomea ja englantia.", "fi", [{ code: "fi" }, { code: "en" }], []],
  ["Suomen kielen taito ei ole välttämätön.", "fi", [], []],
  ["Riittävä suomen tai englannin kielen taito.", "fi", [], []],
  ["Suomen suurin siivousalan yritys.", "fi", [], []],
  ["Tarjoamme suomen kielen kursseja.", "fi", [], []],
  [
    "Du talar flytande finska och svenska.",
    "sv",
    [
      { code: "fi", level: "C1" },
      { code: "sv", level: "C1" },
    ],
    [],
  ],
  ["Svenska är ett krav.", "sv", [{ code: "sv" }], []],
  ["Kunskaper i finska är meriterande.", "sv", [], [{ code: "fi" }]],
  ["Vi använder bara svenskt kött och finska råvaror.", "sv", [], []],
  ["Fluent English is required. Finnish is not required.", "en", [{ code: "en", level: "C1" }], []],
  ["Finnish skills are considered an advantage.", "en", [], [{ code: "fi" }]],
  ["We are a Finnish company.", "en", [], []],
  ["Suomen kielen alkeet riittävät.", "fi", [{ code: "fi", level: "A2" }], []],
  ["You don't need to speak Finnish, English is enough.", "en", [{ code: "en" }], []],
  ["Du kommunicerar väl på svenska och har B-körkort.", "sv", [{ code: "sv", level: "B2" }], []],
  ["Du bör kunna betjäna på svenska och finska.", "sv", [{ code: "sv" }, { code: "fi" }], []],
  ["You speak Finnish at level B1.", "en", [{ code: "fi", level: "B1" }], []],
];

describe("languages", () => {
  test.each(languages)("%s", (text, lang, required, nice) => {
    const facts = factsOf(text, lang);
    expect(facts.languages).toEqual(required);
    // A bare name beside "eduksi" without the word for skill is kept too.
    expect(facts.languagesNice.filter((need) => nice.some((other) => other.code === need.code))).toEqual(nice);
    if (nice.length === 0 && !/eduksi/.test(text)) expect(facts.languagesNice).toEqual([]);
  });

  test("the language of the work is told apart from the languages demanded", () => {
    expect(factsOf("Työkieli on englanti.").workingLanguages).toEqual(["en"]);
    expect(factsOf("Arbetsspråket är svenska.", "sv").workingLanguages).toEqual(["sv"]);
    expect(factsOf("Our working language is English.", "en").workingLanguages).toEqual(["en"]);
    expect(factsOf("Työkieli on englanti.").languages).toEqual([]);
  });
});

const education: [string, Locale, string | null][] = [
  ["Edellytämme lähihoitajan tutkintoa.", "fi", "vocational"],
  ["Kelpoisuusvaatimuksena on lähihoitajan tutkinto.", "fi", "vocational"],
  ["Kelpoisuusvaatimukset määräytyvät varhaiskasvatuslain mukaisesti.", "fi", "licensed"],
  ["Edellytämme soveltuvaa korkeakoulututkintoa.", "fi", "bachelor"],
  ["Vaatimuksena ylempi korkeakoulututkinto.", "fi", "master"],
  ["Ammatillinen tutkinto katsotaan eduksi.", "fi", null],
  ["Alan tutkinto tai vastaava kokemus.", "fi", null],
  ["Koulutusta ei vaadita.", "fi", null],
  ["Vi söker dig som är legitimerad sjuksköterska.", "sv", "licensed"],
  ["Utbildning inom trädgård är meriterande.", "sv", null],
  ["A bachelor's degree is required.", "en", "bachelor"],
  ["Voit suorittaa meillä ammattitutkinnon.", "fi", null],
];
test.each(education)("schooling: %s", (text, lang, expected) => {
  expect(factsOf(text, lang).education).toBe(expected);
});

const experience: [string, Locale, string, number | null][] = [
  ["Työ ei vaadi aiempaa kokemusta.", "fi", "none", null],
  ["Aiempaa kokemusta ei tarvita, koulutamme sinut tehtävään.", "fi", "none", null],
  ["Aiempi kokemus katsotaan eduksi.", "fi", "unknown", null],
  ["Edellytämme vähintään 2 vuoden kokemusta vastaavista tehtävistä.", "fi", "years", 2],
  ["Sinulla on kokemusta siivousalalta.", "fi", "some", null],
  ["Meillä on pitkä kokemus alalta.", "fi", "unknown", null],
  ["Du har minst 1 års erfarenhet av att leda arbete.", "sv", "years", 1],
  ["Ingen tidigare erfarenhet krävs.", "sv", "none", null],
  ["No previous experience needed.", "en", "none", null],
  ["At least 3 years of experience is required.", "en", "years", 3],
  ["Experience is a plus.", "en", "unknown", null],
];
test.each(experience)("experience: %s", (text, lang, kind, years) => {
  const facts = factsOf(text, lang);
  expect([facts.experience, facts.experienceYears]).toEqual([kind, years]);
});
