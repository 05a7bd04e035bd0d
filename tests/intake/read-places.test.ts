// The workplace out of a field that is coarse or wrong and a text that may know better; the likeliest first.
import { describe, expect, test } from "vitest";
import { Desk } from "#app/intake/desk.ts";
import { readLocation } from "#app/intake/workplaces.ts";
import { readLabelled } from "./read-set/score.ts";
import { reference } from "./reference.ts";

function townsOf(title: string, location: string, text: string, employer?: string): string[] {
  const { facts } = readLabelled({ name: "ad", title, location, text, employer, states: {} });
  return facts.workplaces.map((place) => place.municipality ?? `region ${place.region ?? place.name}`);
}
const field = (location: string) => {
  const desk = new Desk(reference, "#1");
  const { workplaces, mode, placeFlexible } = readLocation(desk, "location", location);
  return { towns: workplaces.map((one) => one.municipality ?? one.region ?? one.name), mode, placeFlexible, desk };
};

describe("a location field", () => {
  test.each([
    ["Helsinki, Uusimaa, Finland", ["091"]],
    ["Uusimaa, Helsinki", ["091"]],
    ["00100 Helsinki", ["091"]],
    ["Helsinki (Pasila)", ["091"]],
    ["Tammela, Tampere", ["837"]],
    ["Tampere, Tammela", ["837"]],
    ["Lahti, Hollola", ["398", "098"]],
    ["Helsinki Vantaa Espoo", ["091", "092", "049"]],
    ["Helsinki-Espoo-Vantaa", ["091", "049", "092"]],
    ["Helsinki·Espoo", ["091", "049"]],
    ["HelsinkiEspoo", ["091", "049"]],
    ["HELSINKIVANTAA", ["091", "092"]],
    ["Helsinki-Vantaa", ["092"]],
    ["Mänttä-Vilppula", ["508"]],
    ["Maarianhamina - Mariehamn", ["478"]],
    ["Turku & Raisio", ["853", "680"]],
    ["Turku/Raisio/Kaarina", ["853", "680", "202"]],
    ["Pori; Rauma", ["609", "684"]],
    ["Uusimaa, Pirkanmaa", ["01", "06"]],
  ])("%s", (location, towns) => {
    expect(field(location).towns).toEqual(towns);
    expect(field(location).desk.problems).toEqual([]);
  });

  test.each(["Koko Suomi", "Suomi", "Eri puolilla Suomea", "Kotimaa", "Hela Finland", "Nationwide"])(
    "%s is no place but anywhere",
    (location) => expect(field(location)).toMatchObject({ towns: [], placeFlexible: true, mode: "unknown" }),
  );

  test.each(["Etätyö", "Kotoa käsin", "Home office", "100 % etätyö"])("%s is remote work", (location) =>
    expect(field(location)).toMatchObject({ towns: [], mode: "remote" }),
  );

  test.each(["useita paikkakuntia", "Useita toimipaikkoja", "Sovitaan", "-", "Ei määritelty", "Etelä-Suomi"])(
    "%s says nothing, and nothing needs mending",
    (location) => {
      const { towns, placeFlexible, desk } = field(location);
      expect({ towns, placeFlexible, problems: desk.problems }).toEqual({
        towns: [],
        placeFlexible: null,
        problems: [],
      });
    },
  );
});

describe("field and text", () => {
  test("a town in the field is stated and stays, where the text is silent or agrees", () => {
    expect(townsOf("Kokki", "Kerava", "Tule meille kokiksi!")).toEqual(["245"]);
    expect(townsOf("Kokki", "Kerava", "Toimipisteemme sijaitsevat Keravalla ja Lahdessa.")).toEqual(["245"]);
  });

  test("what the text plainly says is added and comes first", () => {
    expect(townsOf("Kokki", "Helsinki", "Toimipisteemme Espoossa hakee kokkia.")).toEqual(["049", "091"]);
    expect(townsOf("Kokki", "Helsinki", "Työpaikka sijaitsee Järvenpäässä.")).toEqual(["186", "091"]);
    expect(townsOf("Kokki", "Helsinki", "Haemme asiakkaallemme kokkia Vantaalle.")).toEqual(["092", "091"]);
  });

  test("the field's town goes only where the text calls it the head office's", () => {
    const text = "Työpaikka sijaitsee Järvenpäässä. Pääkonttorimme on Helsingissä.";
    expect(townsOf("Kokki", "Helsinki", text)).toEqual(["186"]);
    expect(townsOf("Kokki", "Helsinki", "Työ tehdään pääkonttorillamme Helsingissä.")).toEqual(["091"]);
    expect(townsOf("Kokki", "Helsinki", "Huvudkontoret ligger i Åbo. Tule kokiksi!")).toEqual(["091"]);
  });

  test("a region in the field becomes the town in it that the text names", () => {
    expect(townsOf("Kokki", "Pirkanmaa", "Ravintolamme sijaitsee Nokialla.")).toEqual(["536"]);
    expect(townsOf("Kokki", "Pirkanmaa", "Tule kokiksi!")).toEqual(["region 06"]);
  });

  test("where one is interviewed is no workplace", () => {
    expect(townsOf("Hitsaaja", "", "Haastattelut 5.–6.2. Helsingissä ja Turussa.")).toEqual([]);
    expect(townsOf("Hitsaaja", "Rauma", "Haastattelut 5.–6.2. Helsingissä.")).toEqual(["684"]);
  });

  test("several towns of a title stay although the text names but one", () => {
    expect(townsOf("Siivooja Helsinki/Vantaa", "", "Haemme siivoojaa Helsinkiin.").sort()).toEqual(["091", "092"]);
  });

  test("a congregation stands in its town", () => {
    expect(townsOf("Suntio", "", "Lohjan seurakunta hakee suntiota.")).toEqual(["444"]);
  });
});
