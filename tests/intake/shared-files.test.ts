// The real files of the sources: right counts, and facts a person can check against the file.
import { describe, expect, test } from "vitest";
import { haveSharedAds, parseShared } from "./files.ts";

describe.skipIf(!haveSharedAds)("real files of the sources (skipped where ../shared is absent)", () => {
  test.each([
    ["platsbanken_full_10.json", "jobtech", 10, 0],
    ["platsbanken_removed_14.json", "jobtech", 0, 14],
    ["jobtech_importer_4.json", "jobtech-importer", 4, 0],
    ["platsbanken_list_937.csv", "jobtech-list", 937, 0],
    ["tyomarkkinatori_1.json", "tyomarkkinatori", 1, 0],
    ["kuntarekry_6.json", "kuntarekry", 6, 0],
    ["helsinki_rekry_list_100.json", "helsinki", 98, 0],
  ])("%s is recognised as %s and gives %i vacancies and %i removals", (name, format, drafts, removals) => {
    const parsed = parseShared(name);
    expect([parsed.format, parsed.drafts.length, parsed.removals.length]).toEqual([format, drafts, removals]);
    const references = new Set(parsed.drafts.map((draft) => draft.sourceReference));
    expect(references.size).toBe(drafts);
    expect(parsed.problems.filter((problem) => problem.code === "broken_record")).toEqual([]);
    expect(parseShared(name)).toEqual(parsed);
  });

  test("Platsbanken ads are Swedish and never get a Finnish municipality code", () => {
    for (const name of ["platsbanken_full_10.json", "jobtech_importer_4.json", "platsbanken_list_937.csv"]) {
      const places = parseShared(name).drafts.flatMap((draft) => draft.facts.workplaces);
      expect(places.length).toBeGreaterThan(0);
      expect(
        places.filter((place) => place.country !== "SE" || place.municipality || place.postcode || place.region),
      ).toEqual([]);
    }
  });

  test("a full-time gardener, a part-time barista and hours nobody filled in", () => {
    const { drafts } = parseShared("platsbanken_full_10.json");
    const facts = (id: string) => drafts.find((draft) => draft.sourceReference === id)?.facts;
    expect(facts("23905080")).toMatchObject({
      contract: "fixed",
      hoursType: "full",
      hoursMin: 40,
      cards: ["driving_b"],
      languages: [{ code: "sv" }],
      positions: 3,
      experience: "some",
      occupations: [{ isco4: "6113", weight: 1 }],
    });
    const barista = drafts.find((draft) => draft.texts.sv?.title.startsWith("Barista"))?.facts;
    expect(barista).toMatchObject({ contract: "permanent", hoursType: "part", hoursMin: 8, hoursMax: 16 });
    const summer = drafts.find((draft) => draft.texts.sv?.title.startsWith("Max söker"))?.facts;
    expect(summer).toMatchObject({ hoursType: "part", hoursMin: null, hoursMax: null });
  });

  test("a Swedish deadline without an offset is Stockholm's time", () => {
    const { drafts } = parseShared("platsbanken_full_10.json");
    expect(drafts.find((draft) => draft.sourceReference === "23905080")?.validThrough).toBe("2020-03-28T22:59:59.000Z");
  });

  test("Job Market Finland: two municipalities, agency work, stated shifts, and hours left unknown", () => {
    const [draft] = parseShared("tyomarkkinatori_1.json").drafts;
    expect(draft?.facts.workplaces.map((place) => place.municipality)).toEqual(["297", "179"]);
    expect(draft?.facts).toMatchObject({
      agency: true,
      contract: "permanent",
      relation: "employment",
      hoursType: "part",
      hoursMax: null,
      patterns: ["day", "evening", "night", "weekend"],
      languages: [{ code: "fi", level: "C1" }],
      positions: 10,
    });
    expect(draft?.facts.occupations.map((link) => link.isco4)).toEqual(["2221", "5321"]);
    expect(draft?.employer).toEqual({ name: "Henkilöstövuokraus AABB Oy" });
  });

  test("Kuntarekry: pay in euros, an impossible postcode, and an open application that stays unknown", () => {
    const parsed = parseShared("kuntarekry_6.json");
    const facts = (id: string) => parsed.drafts.find((draft) => draft.sourceReference === id)?.facts;
    expect(facts("22619")?.pay).toMatchObject({ min: 2488.52, max: 2488.52, unit: "month", agreement: "KVTES" });
    expect(facts("22619")?.workplaces).toMatchObject([
      { municipality: "016", postcode: "17200", street: "Rusthollintie 2" },
    ]);
    expect(facts("27924")?.pay).toBeNull();
    expect(facts("27924")?.workplaces).toMatchObject([{ municipality: "098" }]);
    expect(facts("27924")?.workplaces[0]?.postcode).toBeUndefined();
    expect(parsed.problems).toContainEqual({
      where: "#5 postalCode",
      code: "unknown_place",
      params: { text: "12345" },
    });
    expect(facts("9761")).toMatchObject({ contract: "unknown", hoursType: "unknown", flags: ["open_application"] });
    expect(facts("9769")).toMatchObject({ hoursType: "unknown", startKind: "at_once" });
    expect(facts("KSSHP-60-1-13")).toMatchObject({ hoursType: "part", patterns: ["day", "evening", "night"] });
  });

  test("Helsinki: one vacancy in two languages, public office, and an end date that makes it fixed", () => {
    const { drafts } = parseShared("helsinki_rekry_list_100.json");
    const both = drafts.filter((draft) => Object.keys(draft.texts).length === 2);
    expect(both.length).toBe(2);
    for (const draft of both) {
      expect(draft.language).toBe("fi");
      expect(draft.employer?.name).toBe("Helsingin kaupunki");
    }
    const office = drafts.find((draft) => draft.sourceReference === "867d56ef-e4a4-4fe6-9f3e-074e372c1db6");
    expect(office?.facts).toMatchObject({ contract: "permanent", relation: "public_office", startDate: "2023-01-23" });
    const physio = drafts.find((draft) => draft.sourceReference === "969e89e4-1787-4efe-8411-163387abe097");
    expect(physio?.facts).toMatchObject({ contract: "fixed", relation: "employment", startDate: "2023-02-01" });
    expect(physio?.facts.workplaces).toMatchObject([{ country: "FI", municipality: "091", region: "01" }]);
    expect(physio?.validThrough).toBe("2022-12-30T16:00:00.000Z");
  });

  test("an ad the importer's source has unpublished comes in as closed", () => {
    const { drafts } = parseShared("jobtech_importer_4.json");
    expect(drafts.filter((draft) => draft.closed).map((draft) => draft.sourceReference)).toEqual(["8428019"]);
    const office = drafts.find((draft) => draft.sourceReference === "22884504");
    expect(office?.facts).toMatchObject({
      languages: [{ code: "en" }],
      languagesNice: [{ code: "sv" }],
      experience: "years",
    });
  });
});
