// Words to work: real-looking ad titles and wishes in three languages, what they refuse, and what they leave open.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it, test } from "vitest";
import { loadOccupations } from "#search/occupations/index.ts";

const engine = loadOccupations();
const first = (title: string, text?: string) => engine.readTitle(title, text)[0]?.isco4;
const codes = (hits: { isco4: string }[], count = 99) => hits.slice(0, count).map((hit) => hit.isco4);

describe("the title of an ad", () => {
  it.each([
    ["SIIVOOJAKSI KEVÄTTORIN HOTELLIIN", "9112"],
    ["Varastotyöntekijöitä Vantaalle", "9333"],
    ["toimistosiivooja", "9112"],
    ["Kahvilatyöntekijä/barista", "5246"],
    ["Kaupan kassa, ilta- ja viikonlopputyö", "5230"],
    ["Bussikuski", "8331"],
    ["Lähihoitaja, kotihoitoon", "5321"],
    ["Henkilökohtainen avustaja", "5322"],
    ["Henkilökohtaista avustajaa etsitään Tampereelle", "5322"],
    ["Keittiöapulaisia", "9412"],
    ["Myyjä (osa-aikainen)", "5223"],
    ["sosiaaliohjaaja", "3412"],
    ["Osa-aikaisia kioskityöntekijöitä kesäksi", "5211"],
    ["Kerroshoitajia ja siivoojia Helsinkiin", "9112"],
    ["Puutarhatyöntekijäksi Espooseen", "9214"],
    ["kaupan työntekijä", "5223"],
    ["Kokkeja lounasravintolaan", "5120"],
    ["Full stack -kehittäjä", "2512"],
  ])("Finnish: %s", (title, isco4) => {
    expect(first(title)).toBe(isco4);
  });
  it.each([
    ["lokalvårdare", "9112"],
    ["lokal vårdare", "9112"],
    ["Städare till hotell", "9112"],
    ["Köksbiträde", "9412"],
    ["Erfaren trädgårdsarbetare", "9214"],
    ["Undersköterska - vi söker dig till vårt team!", "5321"],
    ["Barnskötare inom småbarnspedagogik", "5311"],
    ["Personlig assistent", "5322"],
    ["Kockar sökes till Vasa", "5120"],
  ])("Swedish: %s", (title, isco4) => {
    expect(first(title)).toBe(isco4);
  });
  it.each([
    ["warehouse worker", "9333"],
    ["IT Support Specialist", "3512"],
    ["Cleaners wanted in Helsinki", "9112"],
    ["Kitchen staff", "9412"],
    ["Personal care assistant", "5322"],
  ])("English: %s", (title, isco4) => {
    expect(first(title)).toBe(isco4);
  });
  it.each([
    ["sivooja", "9112"],
    ["Sivoojaksi Turkuun", "9112"],
    ["Varastotyöntekiä", "9333"],
    ["lähihoitjaa kotihoitoon", "5321"],
    ["lokalvådare", "9112"],
  ])("misspelt: %s", (title, isco4) => {
    expect(first(title)).toBe(isco4);
  });
  it.each([
    ["Assistent i dagvården", ["5312", "5311"]],
    ["Barnskötarassistent", ["5311", "5312"]],
    ["Päiväkotiapulainen", ["9112", "5311", "5312"]],
    ["Chef för hemvården", ["1343", "1342", "1344"]],
    ["Handbollstränare", ["3422"]],
    ["Lagbas Anläggning", ["3123"]],
    ["Sommarvikarier till Serviceboenden", ["5321", "5322"]],
    ["insinööri, konenäkö", ["2144", "2152", "2149", "2512", "2511"]],
    ["kehityspäällikkö, palkanlaskennan prosessi", ["1219", "1223", "1211", "1212", "1213", "2421"]],
    ["Esimies, siivouspalvelut", ["5151"]],
    ["Hotelliin respaan", ["4224"]],
  ])("a post takes its field from the words beside it: %s", (title, groups) => {
    expect(groups).toContain(first(title));
  });
  it.each([
    ["sahkoasentaja", "7411"],
    ["keittiötyontekija", "9412"],
    ["keittiotyontekijoita Ylojarvelle", "9412"],
    ["lahihoitaja", "5321"],
    ["stadare", "9112"],
  ])("typed without dots: %s", (title, isco4) => {
    expect(first(title)).toBe(isco4);
  });
  it.each([
    "Tervetuloa töihin Suutarilaan!",
    "Puusepänkatu 2, Helsinki: useita tehtäviä",
    "Mestarin Herkku etsii uusia tyyppejä",
    "Rakennamme parempaa huomista",
    "Trevlig kollega till Fiskars",
    "Painters' Lane 4, several vacancies",
  ])("a place, a company or a promise is no occupation: %s", (title) => {
    expect(engine.readTitle(title)).toEqual([]);
  });
  it("names several occupations", () => {
    const found = codes(engine.readTitle("Hoiva-avustaja/Lähihoitaja/Sairaanhoitaja"));
    expect(found[0]).toBe("5321");
    expect(found).toContain("3221");
  });
  it("gives the ad's own words as evidence", () => {
    const [hit] = engine.readTitle("SIIVOOJAKSI KEVÄTTORIN HOTELLIIN");
    expect(hit).toMatchObject({ evidence: "SIIVOOJAKSI", title: "siivooja" });
  });
  it("a manager is no seller: the head of a compound decides", () => {
    expect(first("myyntipäällikkö")).toBe("1221");
    expect(codes(engine.readTitle("myyntipäällikkö"))).not.toContain("5223");
  });
  it("does not take a district for a misspelt occupation", () => {
    expect(codes(engine.readTitle("lähihoitaja, kalasatama"))).toEqual(["5321"]);
  });
  it.each(["Kesätyö", "Reipas tekijä", "Avoin hakemus", "Tule meille töihin!", "Kivoja kollegoja tarjolla"])(
    "does not invent an occupation for %s",
    (title) => {
      expect(engine.readTitle(title)).toEqual([]);
    },
  );
  it.each(["a", "A", "sähköasentaja", "xY"])("a title that never ends is read to its end: %s", (unit) => {
    const endless = unit.repeat(500_000 / unit.length);
    expect(engine.readTitle(endless)).toEqual([]);
    expect(first("Siivooja", endless)).toBe("9112");
  });
  it("does not take the company's name for an occupation", () => {
    expect(engine.readTitle("Kokki Rekry Oy")).toEqual([]);
    expect(first("Siivous Suomi Oy hakee kuljettajaa")?.startsWith("83")).toBe(true);
  });
});

describe("what an ad might be coded as besides", () => {
  const three = (title: string, text = "") => {
    const read = engine.readTitle(title, text);
    return codes([...read, ...engine.alternatives(read, text)]);
  };
  it.each([
    ["Lähihoitaja", "5321", "3221"],
    ["Kokki", "5120", "9412"],
    ["Kiinteistönhoitaja", "5153", "9622"],
  ])("%s: the group another coder would choose stands among three", (title, isco4, other) => {
    const found = three(title);
    expect(found).toHaveLength(3);
    expect(found[0]).toBe(isco4);
    expect(found).toContain(other);
  });
  it("follows the text", () => {
    expect(three("Kokki", "Tarjoilet annokset pöytiin, otat tilauksia ja hoidat terassin.")).toContain("5131");
  });
  it("weighs less than anything read, and adds nothing where nothing was read or enough was", () => {
    const read = engine.readTitle("Kokki");
    const most = Math.max(...engine.alternatives(read, "").map((hit) => hit.weight));
    expect(most).toBeLessThanOrEqual(0.1);
    expect(engine.alternatives([], "Haemme kokkia.")).toEqual([]);
    expect(engine.alternatives([{ isco4: "5120" }, { isco4: "9412" }, { isco4: "5131" }], "")).toEqual([]);
  });
});

describe("the text of an ad", () => {
  it("is read where the title says nothing", () => {
    expect(first("Tule meille töihin!", "Olemme kasvava yritys.\nHaemme siivoojaa hotelliimme Turkuun.")).toBe("9112");
    expect(
      first("Kesätyö", "Etsimme kesäksi jäätelönmyyjiä kioskiin. Lisätietoja antaa ravintolapäällikkö.")?.[0],
    ).toBe("5");
    expect(
      first("Max söker medarbetare inför sommaren", "Som restaurangbiträde serverar du gäster och jobbar i köket."),
    ).toBe("9412");
  });
  it("does not outweigh the title", () => {
    expect(
      first("Siivooja", "Haemme siivoojaa. Lähihoitajat ja kokit ovat työkavereitasi. Lähihoitaja, lähihoitaja."),
    ).toBe("9112");
  });
  it("decides between the groups of a title that names several", () => {
    const school = first("Avustaja", "Haemme avustajaa kouluun. Autat oppilaita koulunkäynnissä ja iltapäiväkerhossa.");
    const office = first(
      "Assistentti",
      "Haemme assistenttia toimistoomme: toimistotyötä, postitusta ja tiedon syöttöä.",
    );
    expect(school).toBe("5312");
    expect(office?.[0]).toBe("4");
  });
  it.each([
    ["Kuljettaja", "Ajat paikallisliikenteen linjoja sähköbusseilla. D-kortti vaaditaan.", "8331"],
    ["Asentaja", "Huollat ja korjaat henkilöautoja merkkikorjaamossa.", "7231"],
    ["Ohjaaja", "Liikuntakeskus hakee vetäjää: kuntosali, jumppa ja venyttely.", "3423"],
  ])("says which %s is meant", (title, text, isco4) => {
    expect(first(title, text)).toBe(isco4);
  });
  it("names nothing where it only praises the employer", () => {
    expect(engine.readTitle("Join us", "A friendly company. Our engineers love it here.")).toEqual([]);
    expect(
      engine.readTitle("Vi växer", "Familjeföretag med gott rykte. Kontakta chefen för mera information."),
    ).toEqual([]);
  });
  it("arrives with its line breaks lost", () => {
    expect(
      first("Avoin työpaikka", "Kevättori on kauppakeskusHaemme siivoojaa n. 60 h/3 vkoTyöajat klo 7-15Palkkaus TES"),
    ).toBe("9112");
  });
});

describe("a wish", () => {
  it("names two kinds of work and a time of day it refuses", () => {
    const wish = engine.readPhrase("haluaisin keittiöön tai siivoamaan, en aikaisin aamulla");
    expect(codes(wish.occupations, 2).sort()).toEqual(["9112", "9412"]);
    expect(wish.conditions.notPatterns).toEqual(["early_morning"]);
    expect(wish.excluded).toEqual([]);
    expect(wish.rest).toEqual([]);
  });
  it.each([
    ["jobba med barn", "5311", "children"],
    ["eläinten kanssa", "5164", "animals"],
    ["something with computers, no phone calls", "3512", "computers"],
  ])("%s is an interest that leads to work", (phrase, isco4, key) => {
    const wish = engine.readPhrase(phrase);
    expect(wish.interests.map((interest) => interest.key)).toContain(key);
    expect(codes(wish.occupations)[0]).toBe(isco4);
  });
  it.each([
    ["it-tuki", "3512"],
    ["koodausta", "2512"],
    ["varastohommia", "9333"],
    ["autonkuljettaja", "8322"],
    ["päiväkotiin", "5311"],
    ["puutarhatyöt", "9214"],
    ["toimistoon", "4110"],
    ["siivous", "9112"],
    ["städjobb", "9112"],
    ["arbeta i butik", "5223"],
    ["på dagis", "5311"],
    ["lagerjobb", "9333"],
    ["i köket", "9412"],
    ["a café", "5246"],
    ["work in a warehouse", "9333"],
    ["taking care of old people", "5322"],
    ["sivoojaksi", "9112"],
  ])("%s", (phrase, isco4) => {
    expect(codes(engine.readPhrase(phrase).occupations, 2)).toContain(isco4);
  });
  it("keeps a refusal to its own clause", () => {
    const wish = engine.readPhrase("kaupassa, mutta en kassalla");
    expect(codes(wish.occupations)).toContain("5223");
    expect(codes(wish.occupations)).not.toContain("5230");
    expect(codes(wish.excluded)).toEqual(["5230"]);
  });
  it.each([
    ["en myyntityötä", "5223", "sales"],
    ["ei asiakaspalvelua", "4222", "customer_contact"],
    ["ingen försäljning", "5223", "sales"],
    ["no telemarketing", "5244", ""],
    ["mitä vaan paitsi siivousta", "9112", ""],
    ["siivous ei käy", "9112", ""],
    ["barn går inte", "5311", ""],
    ["kitchen work is not for me", "9412", ""],
  ])("%s is refused", (phrase, isco4, avoid) => {
    const wish = engine.readPhrase(phrase);
    expect(wish.occupations).toEqual([]);
    expect(codes(wish.excluded)).toContain(isco4);
    if (avoid) expect(wish.conditions.avoid).toContain(avoid);
  });
  it.each([
    ["inte natt", { notPatterns: ["night"] }],
    ["en tee öitä enkä viikonloppuja", { notPatterns: ["night", "weekend"] }],
    ["no nights, evenings are fine", { notPatterns: ["night"], patterns: ["evening"] }],
    ["gärna dagtid", { patterns: ["day"] }],
    ["rauhallista sisätyötä yksin", { avoid: ["pace", "outdoors"], like: ["alone"] }],
    ["ei puhelinta eikä kiirettä", { avoid: ["phone", "pace"] }],
    ["inga tunga lyft, gärna ute", { avoid: ["heavy_lifting"], like: ["outdoors"] }],
    ["quiet place, part-time, no heights", { avoid: ["noise", "full_time", "heights"] }],
    ["ei korkealla", { avoid: ["heights"] }],
    ["vuorotyö ei käy", { notPatterns: ["evening", "night"] }],
    ["missä ei tarvitse olla ihmisten kanssa", { avoid: ["customer_contact"] }],
    ["osa-aikaista", { avoid: ["full_time"] }],
  ])("%s is a condition", (phrase, wanted) => {
    const none = { avoid: [], notPatterns: [], patterns: [], like: [] };
    expect(engine.readPhrase(phrase).conditions).toEqual({ ...none, ...wanted });
  });
  it("may be a perhaps", () => {
    const wish = engine.readPhrase("kokin hommia, ehkä kahvilaan");
    expect(codes(wish.occupations)).toContain("5120");
    expect(codes(wish.maybe)).toContain("5246");
    expect(engine.readPhrase("kanske lager").maybe.map((hit) => hit.isco4)).toContain("9333");
  });
  it("names fields by their code", () => {
    expect(engine.readPhrase("ravintola-alalle").sectors.map((sector) => sector.code)).toContain("tol2008:56");
    expect(engine.readPhrase("ei ravintolaan").excludedSectors.map((sector) => sector.code)).toContain("tol2008:56");
  });
  it("tells which words it did not understand", () => {
    expect(engine.readPhrase("kvanttifysiikkaa ja siivousta").rest).toHaveLength(1);
    expect(engine.readPhrase("").occupations).toEqual([]);
  });
  it("is read the same every time", () => {
    const phrase = "något med händerna, gärna ute";
    expect(engine.readPhrase(phrase)).toEqual(engine.readPhrase(phrase));
  });
});

describe("groups and what is near them", () => {
  it("closeness holds both ways and a group is nearest to itself", () => {
    expect(engine.related("9112")["9112"]).toBe(1);
    expect(engine.related("9112")["9111"]).toBe(engine.related("9111")["9112"]);
    expect(engine.related("9112")["9111"]).toBeGreaterThan(engine.related("9112")["2512"] ?? 0);
    expect(engine.related("0000")).toEqual({});
  });
  it.each([
    ["9412", "9112", 0.5, 0.6],
    ["9412", "5246", 0.7, 0.7],
    ["9412", "1412", 0, 0.1],
    ["9334", "9333", 0.8, 0.8],
    ["9334", "5223", 0.6, 0.6],
    ["5246", "5244", 0, 0.2],
    ["9112", "5151", 0, 0.4],
    ["5312", "2341", 0, 0.4],
    ["5164", "5163", 0, 0.1],
  ])("as a job coach would say: %s and %s", (one, other, least, most) => {
    const closeness = engine.related(one)[other] ?? 0;
    expect(closeness).toBeGreaterThanOrEqual(least);
    expect(closeness).toBeLessThanOrEqual(most);
  });
  it("the official name stands before everyday titles", () => {
    expect(engine.titles("5120", "en")[0]).toBe("Cooks");
    expect(engine.titles("5120", "fi")).toContain("kokki");
  });
  it("an occupation is found in divisions and their sections", () => {
    expect(engine.sectorsOf("5120")).toEqual(expect.arrayContaining(["tol2008:56", "tol2008:I"]));
  });
});

const helsinki = resolve(import.meta.dirname, "../../shared/data/ads/helsinki_rekry_list_100.json");
test.skipIf(!existsSync(helsinki))("real titles of the City of Helsinki (skipped where ../shared is absent)", () => {
  const ads = JSON.parse(readFileSync(helsinki, "utf8")) as { title: string }[];
  const expected: [RegExp, string[]][] = [
    [/^lähihoitaja/, ["5321", "5322"]],
    [/^(vastaava )?sairaanhoitaja|^terveydenhoitaja/, ["3221", "2221"]],
    [/^varhaiskasvatuksen opettaja/, ["2342"]],
    [/lastenhoitaja/, ["5311"]],
    [/koulunkäyntiavustaja/, ["5312"]],
    [/nuoriso-ohjaaja|sosiaaliohjaaja/, ["3412"]],
    [/^kokki/, ["5120"]],
    [/luokanopettaja/, ["2341", "2352"]],
  ];
  let met = 0;
  for (const [pattern, groups] of expected) {
    for (const { title } of ads.filter((ad) => pattern.test(ad.title.trim()))) {
      expect(groups, title).toContain(first(title));
      met++;
    }
  }
  expect(met).toBeGreaterThan(60);
});
