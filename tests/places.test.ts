// The gazetteer reads places the way ads, forms and clients write them, in three languages, and leaves people alone.
import { describe, expect, test } from "vitest";
import { municipalities } from "#db/reference/municipalities.ts";
import { distanceKm, loadGazetteer } from "#search/places/index.ts";
import { inflect } from "#search/places/inflect.ts";

const places = loadGazetteer();
const codesIn = (text: string) => places.readPlaces(text).flatMap(({ codes }) => codes);
const read = (text: string) =>
  places
    .readPlaces(text)
    .map(({ codes, region, role, kind }) => `${kind === "region" ? region : codes.join("+")} ${role}`);

describe("Finnish names bend", () => {
  test.each([
    ["Helsinki", "Helsingin Helsingissä Helsingistä Helsinkiin"],
    ["Espoo", "Espoon Espoossa Espoosta Espooseen"],
    ["Vantaa", "Vantaan Vantaalla Vantaalta Vantaalle"],
    ["Kauniainen", "Kauniaisten Kauniaisissa Kauniaisista Kauniaisiin"],
    ["Tampere", "Tampereen Tampereella Tampereelta Tampereelle"],
    ["Turku", "Turun Turussa Turusta Turkuun"],
    ["Oulu", "Oulun Oulussa Oulusta Ouluun"],
    ["Jyväskylä", "Jyväskylän Jyväskylässä Jyväskylästä Jyväskylään"],
    ["Lahti", "Lahden Lahdessa Lahdesta Lahteen"],
    ["Kuopio", "Kuopion Kuopiossa Kuopiosta Kuopioon"],
    ["Pori", "Porin Porissa Porista Poriin"],
    ["Joensuu", "Joensuun Joensuussa Joensuusta Joensuuhun"],
    ["Lappeenranta", "Lappeenrannan Lappeenrannassa Lappeenrannasta Lappeenrantaan"],
    ["Hämeenlinna", "Hämeenlinnan Hämeenlinnassa Hämeenlinnasta Hämeenlinnaan"],
    ["Seinäjoki", "Seinäjoen Seinäjoella Seinäjoelta Seinäjoelle"],
    ["Rovaniemi", "Rovaniemen Rovaniemellä Rovaniemeltä Rovaniemelle"],
    ["Mikkeli", "Mikkelin Mikkelissä Mikkelistä Mikkeliin"],
    ["Salo", "Salon Salossa Salosta Saloon"],
    ["Riihimäki", "Riihimäen Riihimäellä Riihimäeltä Riihimäelle"],
    ["Kirkkonummi", "Kirkkonummen Kirkkonummella Kirkkonummelta Kirkkonummelle"],
    ["Raasepori", "Raaseporin Raaseporissa Raaseporista Raaseporiin"],
    ["Kankaanpää", "Kankaanpään Kankaanpäässä Kankaanpäästä Kankaanpäähän"],
    ["Varkaus", "Varkauden Varkaudessa Varkaudesta Varkauteen"],
    ["Nurmes", "Nurmeksen Nurmeksessa Nurmeksesta Nurmekseen"],
    ["Outokumpu", "Outokummun Outokummussa Outokummusta Outokumpuun"],
    ["Hanko", "Hangon Hangossa Hangosta Hankoon"],
    ["Liminka", "Limingan Limingassa Limingasta Liminkaan"],
    ["Vihti", "Vihdin Vihdissä Vihdistä Vihtiin"],
    ["Loppi", "Lopen Lopella Lopelta Lopelle"],
    ["Lieto", "Liedon Liedossa Liedosta Lietoon"],
    ["Harjavalta", "Harjavallan Harjavallassa Harjavallasta Harjavaltaan"],
    ["Kurikka", "Kurikan Kurikassa Kurikasta Kurikkaan"],
    ["Juuka", "Juuan Juuassa Juuasta Juukaan"],
    ["Orivesi", "Oriveden Orivedellä Orivedeltä Orivedelle"],
    ["Rautalampi", "Rautalammin Rautalammilla Rautalammilta Rautalammille"],
    ["Pihtipudas", "Pihtiputaan Pihtiputaalla Pihtiputaalta Pihtiputaalle"],
    ["Punkalaidun", "Punkalaitumen Punkalaitumella Punkalaitumelta Punkalaitumelle"],
    ["Uusikaupunki", "Uudenkaupungin Uudessakaupungissa Uudestakaupungista Uuteenkaupunkiin"],
    ["Isokyrö", "Isonkyrön Isossakyrössä Isostakyröstä Isoonkyröön"],
    ["Virrat", "Virtain Virroilla Virroilta Virroille"],
    ["Raahe", "Raahen Raahessa Raahesta Raaheen"],
    ["Ii", "Iin Iissä Iistä Iihin"],
    ["Kangasala", "Kangasalan Kangasalla Kangasalta Kangasalle"],
    ["Ilomantsi", "Ilomantsin Ilomantsissa Ilomantsista Ilomantsiin"],
    ["Savitaipale", "Savitaipaleen Savitaipaleella Savitaipaleelta Savitaipaleelle"],
  ])("%s", (name, forms) => {
    const known = new Set(inflect(name.toLowerCase()).map(({ text }) => text));
    expect(
      forms
        .toLowerCase()
        .split(" ")
        .filter((form) => !known.has(form)),
    ).toEqual([]);
  });

  test("every municipality is found in a local case after a common sentence", () => {
    const lost = municipalities().filter(({ code, fi }) => {
      const local = inflect(fi.toLowerCase()).filter(({ role }) => role === "locative");
      return !local.some(({ text }) => codesIn(`Työpaikka on ${capital(text)}.`).includes(code));
    });
    expect(lost.map(({ fi }) => fi)).toEqual([]);
  });

  test("every municipality is found by its Swedish name after a preposition", () => {
    const lost = municipalities().filter(({ code, sv }) => !codesIn(`Vi söker en kock i ${sv} genast`).includes(code));
    expect(lost.map(({ sv }) => sv)).toEqual([]);
  });

  const capital = (name: string) => name.replace(/(^|[- ])\p{L}/gu, (start) => start.toUpperCase());
});

describe("reading an ad", () => {
  test.each([
    ["Siivooja Tampereelle, työ alkaa heti", ["837 locative"]],
    ["SIIVOOJAKSI TAMPEREEN KESKUSTAAN", ["837 locative"]],
    ["Helsingin kaupunki hakee lähihoitajaa", ["091 genitive"]],
    ["Tampereen toimipisteeseemme", ["837 locative"]],
    ["Muutto Jyväskylästä korvataan", ["179 from"]],
    ["Tarjoilija, Helsinki/Espoo/Vantaa", ["091 bare", "049 bare", "092 bare"]],
    ["Helsingin, Espoon ja Vantaan toimipisteissä", ["091 locative", "049 locative", "092 locative"]],
    ["Ajat Turku-Salo-alueella", ["853 locative", "734 locative"]],
    ["Helsinki-Vantaan lentoasemalla", ["092 locative"]],
    ["Vi söker en städare i Åbo och Esbo", ["853 locative", "049 locative"]],
    ["Kock till Mariehamn", ["478 locative"]],
    ["Arbetet utförs i Helsingforsregionen", ["091 locative"]],
    ["Flytta från Vasa", ["905 from"]],
    ["Sjukskötare i S:t Michel", ["491 locative"]],
    ["Cleaner wanted in Helsinki, Espoo and Vantaa", ["091 locative", "049 locative", "092 locative"]],
    ["Työ on Mänttä-Vilppulassa", ["508 locative"]],
    ["Valmis muuttamaan Pohjois-Karjalaan", ["12 locative"]],
    ["Keikkaa Pirkanmaalla ja Uudellamaalla", ["06 locative", "01 locative"]],
    ["Varsinais-Suomessa, Lapissa ja Kainuussa", ["02 locative", "19 locative", "18 locative"]],
    ["Jobb i Nyland eller Österbotten", ["01 locative", "15 locative"]],
    ["Seasonal work in Lapland", ["19 locative"]],
    ["Työkohteet PK-seudulla", ["091+049+092+235 locative"]],
    ["Siivoojia pääkaupunkiseudulle", ["091+049+092+235 locative"]],
    ["Städare i huvudstadsregionen", ["091+049+092+235 locative"]],
    ["Drivers in the Helsinki metropolitan area", ["091+049+092+235 locative"]],
    ["haluan töitä tampereella", ["837 locative"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ["Ravintolamme on Kalliossa", "00530", "091"],
    ["Tervetuloa Kallioon", "00530", "091"],
    ["Myymälä Itäkeskuksessa", "00930", "091"],
    ["Kioski Hervannassa", "33720", "837"],
    ["Kaféet finns i Hagalund", "02100", "049"],
    ["Espoon Leppävaarassa", "02600", "049"],
    ["Kokki, Tikkurila", "01300", "092"],
    ["Työpaikka Klaukkalassa", "01800", "543"],
    ["Jobbet finns i Ekenäs", "10600", "710"],
    ["Koti Valtimolla", "75700", "541"],
  ])("a part of a town leads to the town: %s", (text, postcode, municipality) => {
    const hit = places.readPlaces(text).at(-1);
    expect(hit).toMatchObject({ kind: "district", codes: [municipality], postcode });
    expect(hit?.lat).toBeGreaterThan(59);
  });

  test("an area that has only its county's name brings the county's municipalities", () => {
    const [hit] = places.readPlaces("Siivoojia Länsi-Uudellemaalle");
    expect(hit).toMatchObject({ kind: "county", region: "01", role: "locative" });
    expect(hit?.codes).toContain("710");
    expect(hit?.codes).not.toContain("091");
  });

  test("a wellbeing services county is not its region's workplace but its own", () => {
    expect(places.readPlaces("Pirkanmaan hyvinvointialue")).toMatchObject([{ kind: "county", role: "genitive" }]);
  });

  test("a hit says which words decided and where they stand", () => {
    const text = "Hae meille! Työpaikka on Oulussa.";
    const [hit] = places.readPlaces(text);
    expect(hit?.evidence).toBe("Oulussa");
    expect(text.slice(hit?.at, (hit?.at ?? 0) + 7)).toBe("Oulussa");
  });
});

describe("postcodes", () => {
  test.each([
    ["Hämeentie 15, 00530 Helsinki", "00530 Helsinki"],
    ["Adress: Hagalundsvägen 3, FI-02100 Esbo", "FI-02100 Esbo"],
    ["Postinumero: 33720", "33720"],
    ["Kauppakatu 2 A, 40100", "40100"],
    ["01800 KLAUKKALA", "01800 KLAUKKALA"],
  ])("%s is an address", (text, evidence) => {
    expect(places.readPlaces(text)).toMatchObject([{ kind: "postcode", role: "address", evidence }]);
  });

  test.each([
    ["Palkka 33100 euroa vuodessa"],
    ["Viite 00530"],
    ["Soita 040 1233100"],
    ["puh. 33100-2"],
    ["Ilmoitus nro 20100, hae heti"],
    ["Liikevaihto 40100 € kuussa"],
  ])("%s is not", (text) => {
    expect(places.readPlaces(text)).toEqual([]);
  });

  test("the town's own word wins over a number that lies elsewhere", () => {
    expect(codesIn("Torikatu 1, 00100 Oulu")).toEqual(["564"]);
  });
});

describe("what is no place", () => {
  test.each([
    ["Lisätietoja: Matti Salo, puh. 040 123 4567"],
    ["Ota yhteyttä: Liisa Lahti"],
    ["Yhteyshenkilö Sari Kallio"],
    ["Kallio, Sari"],
    ["Terveisin toimitusjohtaja Nivala"],
    ["Outokumpu Oyj on teräsyhtiö"],
    ["Nokian Renkaat hakee myyjää"],
    ["Työ Raisio Oyj:n tuotannossa"],
    ["Ingå i vårt härliga team"],
    ["Kemi är ett ämne i skolan"],
    ["Salla kertoo työstään"],
    ["Simo Soini"],
    ["ajoit kolarin, korjaamme"],
    ["aura, salo, kallio ja lahti ovat sanoja"],
    ["Neuvolassa työskentelet itsenäisesti"],
    ["Metsässä viihtyvä"],
    ["Harjulla tuulee"],
    ["Porvoon väylä on ruuhkainen"],
    ["www.hollola.fi ja rekry@lieksa.fi"],
    ["Kampen mot ensamhet"],
    ["Sund livsstil uppskattas"],
    ["tre personer"],
    ["Työaika on 8-16, palkka 12,50 e/h"],
    ["Anttilalle voi jättää hakemuksen"],
  ])("%s", (text) => {
    expect(places.readPlaces(text)).toEqual([]);
  });

  test.each([
    ["Lähihoitaja, Salo", "734"],
    ["Kokki Lahti", "398"],
    ["Sijainti: Ii", "139"],
    ["Arbetsort: Sund", "771"],
    ["Oulu, Kemi ja Tornio", "851"],
    ["Lahden kaupunki", "398"],
    ["Työskentelet Salossa", "734"],
    ["Outokummussa", "309"],
    ["Nokialla", "536"],
    ["Kolariin", "273"],
    ["Kock i Ingå", "149"],
    ["Prisma Kaleva hakee myyjää", "837"],
    ["K-Market Kupittaa", "853"],
    ["Herttoniemen metroaseman kioskilla", "091"],
    ["Viikin kampuksella", "091"],
    ["Työpaikka Toijalassa", "020"],
  ])("but %s is one", (text, code) => {
    expect(codesIn(text)).toContain(code);
  });
});

describe("a place as a field or a profile states it", () => {
  test.each([
    ["Tampere", "837"],
    ["tampere", "837"],
    ["Tammerfors", "837"],
    ["837", "837"],
    ["33100", "837"],
    ["Tampereella", "837"],
    ["TURKU", "853"],
    ["Åbo", "853"],
    ["Jarvenpaa", "186"],
    ["Helsingfors, Finland", "091"],
    ["Stadi", "091"],
    ["Lahti", "398"],
    ["Salo", "734"],
    ["Koski Tl", "284"],
    ["Pedersöre", "599"],
    ["Valtimo", "541"],
    ["911", "541"],
    ["099", "214"],
    ["588", "507"],
    ["asun Kuopiossa", "297"],
  ])("%s is %s", (input, municipality) => {
    expect(places.resolve(input)).toMatchObject({ municipality });
  });

  test.each(["Kallio, Helsinki", "Helsinki, Kallio", "Helsinki (Kallio)", "00530 Helsinki", "Kallio", "Berghäll"])(
    "%s is exact to the district",
    (input) => {
      expect(places.resolve(input)).toMatchObject({ municipality: "091", postcode: "00530", region: "01" });
    },
  );

  test("a region alone gives no municipality", () => {
    expect(places.resolve("Uusimaa")).toEqual({ region: "01" });
    expect(places.resolve("Nyland")).toEqual({ region: "01" });
  });

  test.each(["", "Mars", "000", "99998", "???"])("'%s' is unknown", (input) => {
    expect(places.resolve(input)).toBeUndefined();
  });

  test("a merged municipality's code still finds the new one", () => {
    expect(places.municipality("911")?.fi).toBe("Nurmes");
    expect(places.municipality("541")?.fi).toBe("Nurmes");
    expect(places.municipality("999")).toBeUndefined();
  });
});

describe("distance", () => {
  const tampere = { lat: 61.4978, lon: 23.761 };

  test("Helsinki is some 160 km from Tampere, both ways, and nothing from itself", () => {
    const helsinki = { lat: 60.1699, lon: 24.9384 };
    expect(distanceKm(tampere, helsinki)).toBeGreaterThan(155);
    expect(distanceKm(tampere, helsinki)).toBeLessThan(165);
    expect(distanceKm(helsinki, tampere)).toBeCloseTo(distanceKm(tampere, helsinki));
    expect(distanceKm(tampere, tampere)).toBe(0);
  });

  test("thirty kilometres around Tampere reach Nokia and not Hämeenlinna, nearest first", () => {
    const near = places.within(tampere, 30);
    const codes = near.map(({ code }) => code);
    expect(codes[0]).toBe("837");
    expect(codes).toContain("536");
    expect(codes).not.toContain("109");
    expect(near.map(({ km }) => km)).toEqual(near.map(({ km }) => km).sort((a, b) => a - b));
  });
});
