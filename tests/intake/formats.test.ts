// Small ads of our own in every format: what a field states is known, what it does not state stays unknown.
import { describe, expect, test } from "vitest";
import { codes, oneDraft, parseJson, parseText } from "./files.ts";

describe("plain", () => {
  const ad = {
    id: 7,
    title: "Siivooja",
    employer: "Kirkas Oy",
    location: "Vantaa, Tikkurila",
    description: "Siivoat toimistoja aamuisin.",
  };

  test("a number is a reference too, and everything but id and title may be missing or null", () => {
    const bare = oneDraft({ id: 7, title: "Siivooja", employer: null, location: null, description: null, url: null });
    expect(bare.sourceReference).toBe("7");
    expect(bare.employer).toBeUndefined();
    expect(bare.facts.workplaces).toEqual([]);
    expect(oneDraft(ad).employer).toEqual({ name: "Kirkas Oy" });
  });

  test("JSON Lines and a JSON array are the same, and a broken line keeps none of the others out", () => {
    const lines = parseText(`${JSON.stringify(ad)}\n{"id": 8, "title": \n\n{"id":9,"title":"Kokki"}\n`, "plain");
    expect(lines.drafts.map((draft) => draft.sourceReference)).toEqual(["7", "9"]);
    expect(lines.problems).toMatchObject([{ where: "#2", code: "broken_record" }]);
    expect(parseJson([ad], "plain").drafts).toEqual(parseText(JSON.stringify(ad), "plain").drafts);
  });

  test.each([
    ["Helsinki", [{ municipality: "091" }], "unknown", null],
    ["Vantaa, Tikkurila", [{ municipality: "092" }], "unknown", null],
    ["Kallio, Helsinki", [{ municipality: "091" }], "unknown", null],
    ["Åbo", [{ municipality: "853", region: "02" }], "unknown", null],
    [
      "Hämeentie 5, 00530 Helsinki",
      [{ municipality: "091", postcode: "00530", street: "Hämeentie 5" }],
      "unknown",
      null,
    ],
    [
      "Helsinki, Espoo ja Vantaa",
      [{ municipality: "091" }, { municipality: "049" }, { municipality: "092" }],
      "unknown",
      null,
    ],
    ["Tampere / Nokia", [{ municipality: "837" }, { municipality: "536" }], "unknown", null],
    ["Tampere, Pirkanmaa", [{ municipality: "837" }], "unknown", null],
    [
      "Pääkaupunkiseutu",
      [{ municipality: "091" }, { municipality: "049" }, { municipality: "092" }, { municipality: "235" }],
      "unknown",
      null,
    ],
    ["Uusimaa", [{ country: "FI", region: "01", name: "Uusimaa" }], "unknown", null],
    ["Uusimaa, Pirkanmaa", [{ region: "01" }, { region: "06" }], "unknown", null],
    ["Ahvenanmaa", [{ country: "FI", region: "21" }], "unknown", null],
    ["Turku ja lähialueet", [{ municipality: "853" }], "unknown", null],
    ["Remote, Finland", [], "remote", true],
    ["Koko Suomi", [], "unknown", true],
    ["Etätyö", [], "remote", true],
    ["Helsinki / etätyö", [{ municipality: "091" }], "possible", null],
    ["Oulu (hybridi)", [{ municipality: "564" }], "hybrid", null],
    ["Tallinna, Viro", [{ country: "EE", name: "Tallinna" }], "unknown", null],
  ])("the location %j", (location, workplaces, mode, placeFlexible) => {
    const { facts } = oneDraft({ ...ad, location });
    expect(facts.workplaces).toMatchObject(workplaces);
    expect(facts.workplaces.length).toBe(workplaces.length);
    expect([facts.mode, facts.placeFlexible]).toEqual([mode, placeFlexible]);
    expect(facts.workplaces.every((place) => place.origin === "stated")).toBe(true);
  });

  test("a region alone gives no municipality, and a place nobody knows is kept by name and reported", () => {
    expect(oneDraft({ ...ad, location: "Uusimaa" }).facts.workplaces[0]?.municipality).toBeUndefined();
    const parsed = parseJson([{ ...ad, location: "Kuukkeliperä" }]);
    expect(parsed.drafts[0]?.facts.workplaces).toMatchObject([{ name: "Kuukkeliperä" }]);
    expect(codes(parsed)).toEqual(["unknown_place"]);
  });

  test("a record without id or title is reported, and the same id twice leaves the last", () => {
    const parsed = parseJson([
      { id: 1, title: "A" },
      { title: "B" },
      { id: 3, title: " " },
      { id: 1, title: "Uusi" },
      "x",
      null,
    ]);
    expect(
      parsed.drafts.map((draft) => draft.texts.fi?.title ?? draft.texts.en?.title ?? draft.texts.sv?.title),
    ).toEqual(["Uusi"]);
    expect(codes(parsed)).toEqual([
      "missing_id",
      "missing_title",
      "duplicate_in_file",
      "broken_record",
      "broken_record",
    ]);
    expect(parsed.recordsRead).toBe(2);
  });

  test("a text longer than the limit is cut and reported", () => {
    const parsed = parseJson([{ ...ad, description: "siivous ".repeat(20_000) }]);
    expect(codes(parsed)).toEqual(["text_cut"]);
    expect(parsed.drafts[0]?.texts.fi?.description?.length).toBe(100_000);
  });

  test("an unsafe link is left out", () => {
    expect(oneDraft({ ...ad, url: "javascript:alert(1)" }).sourceUrl).toBeUndefined();
    expect(oneDraft({ ...ad, url: "https://esimerkki.fi/7" }).sourceUrl).toBe("https://esimerkki.fi/7");
  });
});

describe("jobtech", () => {
  const ad = {
    id: "55",
    headline: "Städare sökes till skola",
    description: { text: "Du städar klassrum.", text_formatted: "<p>Du städar klassrum.</p><ul><li>golv</li></ul>" },
    employment_type: { label: "Vanlig anställning" },
    duration: { label: "Tillsvidare" },
    working_hours_type: { label: "Deltid" },
    scope_of_work: { min: 50, max: 75 },
    occupation_group: { label: "Städare", legacy_ams_taxonomy_id: "9111" },
    workplace_address: {
      municipality: "Järfälla",
      municipality_code: "0123",
      country: "Sverige",
      coordinates: [17.8, 59.4],
    },
    application_deadline: "2026-12-01",
  };

  test("terms, weights shared between occupation groups, a Swedish place and a day's deadline", () => {
    const draft = oneDraft({ hits: [ad] });
    expect(draft.texts.sv?.description).toBe("Du städar klassrum.\n\n– golv");
    expect(draft.facts).toMatchObject({ contract: "permanent", hoursType: "part", hoursMin: 20, hoursMax: 30 });
    expect(draft.facts.occupations.map((link) => [link.isco4, link.weight])).toEqual([
      ["9111", 0.5],
      ["9112", 0.5],
    ]);
    expect(draft.facts.workplaces).toEqual([
      { country: "SE", name: "Järfälla", lat: 59.4, lon: 17.8, origin: "stated" },
    ]);
    expect(draft.validThrough).toBe("2026-12-01T21:59:00.000Z");
  });

  test.each([
    ["Behovsanställning", undefined, { contract: "gig", onCall: true, hoursType: "gig" }],
    ["Sommarjobb / feriejobb", "3 månader – upp till 6 månader", { contract: "seasonal" }],
    ["Vanlig anställning", "6 månader eller längre", { contract: "fixed" }],
    ["Vanlig anställning", undefined, { contract: "unknown" }],
  ])("%s for %s", (label, duration, facts) => {
    const draft = oneDraft([{ ...ad, employment_type: { label }, duration: duration ? { label: duration } : null }]);
    expect(draft.facts).toMatchObject(facts);
  });

  test("per cent without a word: a full week is full, less is part, and 0–100 is nothing", () => {
    const hours = (min: number, max: number) =>
      oneDraft([{ ...ad, working_hours_type: null, scope_of_work: { min, max } }]).facts.hoursType;
    expect([hours(100, 100), hours(50, 75), hours(0, 100), hours(50, 100)]).toEqual([
      "full",
      "part",
      "unknown",
      "unknown",
    ]);
  });

  test("an ad removed later in the same stream is a removal, and one sent again is back", () => {
    const gone = { id: "55", removed: true, removed_date: "2026-11-01T10:00:00" };
    const removed = parseText(`${JSON.stringify(ad)}\n${JSON.stringify(gone)}`);
    expect([removed.drafts, removed.removals]).toEqual([
      [],
      [{ sourceReference: "55", removedAt: "2026-11-01T09:00:00.000Z" }],
    ]);
    const back = parseText(`${JSON.stringify(gone)}\n${JSON.stringify(ad)}`);
    expect([back.drafts.length, back.removals.length]).toEqual([1, 0]);
  });

  test("a workplace in Finland is looked up by its name, whatever its code", () => {
    const draft = oneDraft([
      { ...ad, workplace_address: { municipality: "Vasa", municipality_code: "0123", country: "Finland" } },
    ]);
    expect(draft.facts.workplaces).toMatchObject([{ country: "FI", municipality: "905" }]);
  });
});

describe("jobtech list", () => {
  test("the last day to apply is open until its end, and a short row is a broken record", () => {
    const parsed = parseText(
      "annonsid,annonsrubrik,yrkesbenamning,kommunnamn,kommunkod,sista_ansokningsdag,anstallningstyp\n" +
        '1,"Kock, Umeå",Kock,Umeå,2480,2026-12-28T00:00:00+01:00,Behovsanställning\n2,Kock\n',
    );
    expect(parsed.format).toBe("jobtech-list");
    expect(parsed.drafts).toMatchObject([
      { validThrough: "2026-12-28T21:59:00.000Z", occupationHint: "Kock", facts: { contract: "gig" } },
    ]);
    expect(parsed.problems).toMatchObject([{ where: "#2", code: "broken_record" }]);
  });
});

describe("tyomarkkinatori", () => {
  const ad = (more: object = {}, site: object = {}) => ({
    ilmoituksenID: "a-1",
    ilmoittajanYTunnus: "0112038-9",
    ilmoittajanNimi: [{ kieliKoodi: "fi", arvo: "Kauppa Oy" }],
    ilmoituksenKielet: ["sv", "fi"],
    perustiedot: {
      tyonOtsikko: [
        { kieliKoodi: "fi", arvo: "Myyjä" },
        { kieliKoodi: "sv", arvo: "Försäljare" },
      ],
      tyonKuvaus: [{ kieliKoodi: "fi", arvo: "Myyt." }],
      tyoAika: "02",
      tyonJatkuvuus: "0202",
      tyoskentely: { tyoskentelyAika: ["01", "07"], vuorotyo: ["0802"] },
      ...more,
    },
    sijainti: { kunta: ["911"], maakunta: ["06"], maa: [], ...site },
  });

  test("titles in every language, a checked business id, summer work, and a merged municipality", () => {
    const draft = oneDraft({ ilmoitukset: [ad()] });
    expect(draft.language).toBe("sv");
    expect(draft.texts).toEqual({ fi: { title: "Myyjä", description: "Myyt." }, sv: { title: "Försäljare" } });
    expect(draft.employer).toEqual({ name: "Kauppa Oy", businessId: "0112038-9" });
    expect(draft.facts).toMatchObject({ contract: "seasonal", hoursType: "part", patterns: ["day"] });
    expect(draft.facts.workplaces).toMatchObject([{ municipality: "541" }]);
  });

  test("shifts count only where shift work is stated, and codes of unknown meaning say nothing", () => {
    const shifts = (times: string[]) =>
      oneDraft([ad({ tyoskentely: { tyoskentelyAika: times, vuorotyo: ["0801"] } })]).facts.patterns;
    expect([shifts(["08"]), shifts(["04", "07"]), shifts(["03", "06"])]).toEqual([
      ["day", "evening"],
      [],
      ["night", "weekend"],
    ]);
  });

  test("work when called is on call, whatever its duration", () => {
    expect(oneDraft([ad({ kutsutaanTarvittaessa: true, tyonJatkuvuus: "01" })]).facts).toMatchObject({
      contract: "gig",
      onCall: true,
      hoursType: "gig",
    });
  });

  test("regions stand only where no municipality does, and other countries by code", () => {
    const draft = oneDraft([ad({}, { kunta: [], maakunta: ["06,01"], maa: ["FI,SE"] })]);
    expect(draft.facts.workplaces).toEqual([
      { country: "FI", region: "06", origin: "stated" },
      { country: "FI", region: "01", origin: "stated" },
      { country: "SE", origin: "stated" },
    ]);
  });
});

describe("kuntarekry and helsinki", () => {
  test("a postcode that lost its leading zero is mended where it fits the town", () => {
    const ad = {
      id: "1",
      title: "Kokki",
      language: "fi_FI",
      location: "Helsinki",
      postalCode: "530",
      employmentType: "Vakinainen",
    };
    const draft = oneDraft([{ searchResults: [{ jobAdvertisement: ad }] }]);
    expect(draft.facts.workplaces).toMatchObject([{ municipality: "091", postcode: "00530" }]);
    const wrong = parseJson([{ jobAdvertisement: { ...ad, location: "Lieksa" } }]);
    expect(wrong.drafts[0]?.facts.workplaces[0]).toMatchObject({ municipality: "422" });
    expect(wrong.drafts[0]?.facts.workplaces[0]?.postcode).toBeUndefined();
  });

  test("two languages of one Helsinki vacancy are one, in either order", () => {
    const fi = {
      uuid: "u",
      title: "sairaanhoitaja",
      langcode: "fi",
      field_employment_type: "Vakinainen virkasuhde",
      unpublish_on: 1672416000,
    };
    const sv = { ...fi, title: "sjukskötare", langcode: "sv", field_employment_type: "Fast tjänst" };
    for (const records of [
      [fi, sv],
      [sv, fi],
    ]) {
      const parsed = parseJson(records);
      expect(parsed.problems).toEqual([]);
      expect(parsed.drafts).toMatchObject([
        { language: "fi", employer: { name: "Helsingin kaupunki" }, facts: { relation: "public_office" } },
      ]);
      expect(parsed.drafts[0]?.texts).toEqual({ fi: { title: "sairaanhoitaja" }, sv: { title: "sjukskötare" } });
    }
  });
});
