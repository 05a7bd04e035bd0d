// The product's own reference data: the right counts, no loose ends between the tables, names in three languages.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { cards } from "#db/reference/cards.ts";
import { counties } from "#db/reference/counties.ts";
import { districts } from "#db/reference/districts.ts";
import { employmentAreas } from "#db/reference/employment-areas.ts";
import { industries } from "#db/reference/industries.ts";
import { iscoGroups } from "#db/reference/isco-groups.ts";
import { languages } from "#db/reference/languages.ts";
import { localities } from "#db/reference/localities.ts";
import { merges } from "#db/reference/merges.ts";
import { municipalities } from "#db/reference/municipalities.ts";
import { postcodes } from "#db/reference/postcodes.ts";
import { regions } from "#db/reference/regions.ts";
import { ssykToIsco } from "#db/reference/ssyk-to-isco.ts";
import { type Coded, table } from "#db/reference/table.ts";
import { cards as cardCodes } from "#db/vocabulary/lists.ts";

const codes = (rows: readonly { code: string }[]) => rows.map((row) => row.code);
const named: [string, readonly Coded[]][] = [
  ["municipalities", municipalities()],
  ["regions", regions()],
  ["counties", counties()],
  ["employment areas", employmentAreas()],
  ["ISCO groups", iscoGroups()],
  ["sectors", industries()],
  ["languages", languages()],
  ["cards", cards()],
];

describe("every list", () => {
  test.each(named)("%s has each code once and names in three languages", (_, rows) => {
    expect(new Set(codes(rows)).size).toBe(rows.length);
    const nameless = rows.filter(({ fi, sv, en }) => [fi, sv, en].some((name) => name !== name.trim() || name === ""));
    expect(nameless).toEqual([]);
  });

  test("a row with a cell too many is refused", () => {
    const broken = table(
      () => "1|a\n2|b|c",
      ([code]) => code,
    );
    expect(() => broken()).toThrow("A row of 3 cells in a table of 2: 2|b|c");
  });

  test("a table is read once", () => {
    expect(municipalities()).toBe(municipalities());
  });
});

describe("places", () => {
  test("there are 308 municipalities, 19 regions, 21 + 2 counties and 45 + 1 employment areas", () => {
    expect(municipalities()).toHaveLength(308);
    expect(regions()).toHaveLength(19);
    expect(counties()).toHaveLength(23);
    expect(employmentAreas()).toHaveLength(46);
  });

  test("every municipality lies in a region, a county and an employment area that exist, and none of these is empty", () => {
    const used = (key: "region" | "county" | "employmentArea") => new Set(municipalities().map((row) => row[key]));
    expect([...used("region")].sort()).toEqual(codes(regions()).sort());
    expect([...used("county")].sort()).toEqual(codes(counties()).sort());
    expect([...used("employmentArea")].sort()).toEqual(codes(employmentAreas()).sort());
  });

  test("16 municipalities are Åland's on all three maps", () => {
    const aland = municipalities().filter(({ region }) => region === "21");
    expect(aland).toHaveLength(16);
    expect(new Set(aland.map(({ county, employmentArea }) => `${county} ${employmentArea}`))).toEqual(
      new Set(["91 46"]),
    );
  });

  test("all points lie in Finland", () => {
    const outside = [...municipalities(), ...postcodes()].filter(
      ({ lat, lon }) => !(lat > 59.5 && lat < 70.2 && lon > 19 && lon < 31.7),
    );
    expect(outside).toEqual([]);
  });

  test.each([
    ["091", "Helsinki", "Helsingfors", "fi+sv", "90"],
    ["853", "Turku", "Åbo", "fi+sv", "05"],
    ["837", "Tampere", "Tammerfors", "fi", "08"],
    ["478", "Maarianhamina", "Mariehamn", "sv", "91"],
    ["710", "Raasepori", "Raseborg", "sv+fi", "03"],
  ])("%s is %s, %s", (code, fi, sv, languageStatus, county) => {
    expect(municipalities().find((row) => row.code === code)).toMatchObject({ fi, sv, languageStatus, county });
  });

  test("merged municipalities are gone and point to ones that exist", () => {
    const current = new Set(codes(municipalities()));
    expect(merges().filter(({ old, code }) => current.has(old) || !current.has(code))).toEqual([]);
    expect(merges().map(({ old, code }) => `${old}→${code}`)).toEqual(["911→541", "099→214", "588→507"]);
  });

  test("every postcode has five digits, a name and a municipality that exists", () => {
    const current = new Set(codes(municipalities()));
    expect(postcodes()).toHaveLength(3590);
    expect(new Set(codes(postcodes())).size).toBe(3590);
    const broken = postcodes().filter(
      (row) => !/^\d{5}$/.test(row.code) || !current.has(row.municipality) || row.fi === "",
    );
    expect(broken).toEqual([]);
  });

  test.each([
    ["00530", "Kallio", "Berghäll", "091"],
    ["00930", "Itäkeskus", "Östra centrum", "091"],
    ["02100", "Tapiola", "Hagalund", "049"],
    ["01300", "Tikkurila", "Dickursby", "092"],
    ["33720", "Hervanta", undefined, "837"],
    ["22100", "Mariehamn", undefined, "478"],
    ["01800", "Klaukkala", undefined, "543"],
  ])("%s is %s", (code, fi, sv, municipality) => {
    const row = postcodes().find((one) => one.code === code);
    expect(row).toMatchObject({ fi, municipality });
    expect(row?.sv).toBe(sv);
  });

  test("districts stand on postcodes and villages in municipalities that exist", () => {
    const known = new Set(codes(postcodes()));
    const current = new Set(codes(municipalities()));
    expect(districts().filter(({ postcode }) => !known.has(postcode))).toEqual([]);
    expect(localities().filter(({ municipality }) => !current.has(municipality))).toEqual([]);
  });

  const shared = resolve("../shared/data/places/employment_areas_2026.csv");
  test.skipIf(!existsSync(shared))(
    "employment areas have the members the official list names (needs ../shared)",
    () => {
      const lines = readFileSync(shared, "utf8").trim().split(/\r?\n/).slice(1);
      expect(lines).toHaveLength(46);
      for (const line of lines) {
        const [code, , , , count, members = ""] = line.split(",");
        const ours = municipalities().filter(({ employmentArea }) => employmentArea === code);
        expect(ours).toHaveLength(Number(count));
        expect(ours.map(({ fi }) => fi).sort()).toEqual(members.split("; ").sort());
      }
    },
  );
});

describe("work", () => {
  test("ISCO-08 has 10, 43, 130 and 436 groups and every group its parent", () => {
    const all = new Set(codes(iscoGroups()));
    const levels = [1, 2, 3, 4].map((length) => [...all].filter((code) => code.length === length).length);
    expect(levels).toEqual([10, 43, 130, 436]);
    expect([...all].filter((code) => code.length > 1 && !all.has(code.slice(0, -1)))).toEqual([]);
  });

  test("TOL 2008 has 21 sections and 88 divisions, each division in a section", () => {
    const sections = industries().filter(({ code, section }) => code === section);
    const divisions = industries().filter(({ code, section }) => code !== section);
    expect(sections.map(({ code }) => code.slice("tol2008:".length)).join("")).toBe("ABCDEFGHIJKLMNOPQRSTU");
    expect(divisions).toHaveLength(88);
    const known = new Set(codes(sections));
    expect(divisions.filter(({ code, section }) => !/^tol2008:\d\d$/.test(code) || !known.has(section))).toEqual([]);
  });

  test.each([
    ["tol2008:56", "tol2008:I", "Ravitsemistoiminta"],
    ["tol2008:81", "tol2008:N", "Kiinteistön- ja maisemanhoito"],
    ["tol2008:87", "tol2008:Q", "Sosiaalihuollon laitospalvelut"],
    ["tol2008:47", "tol2008:G", "Vähittäiskauppa (pl. moottoriajoneuvojen ja moottoripyörien kauppa)"],
  ])("%s belongs to %s", (code, section, fi) => {
    expect(industries().find((row) => row.code === code)).toMatchObject({ section, fi });
  });

  test("no sector name carries a remark of the list it came from, and no two divisions share an English name", () => {
    const divisions = industries().filter(({ code, section }) => code !== section);
    expect(divisions.filter(({ fi, en }) => /tasoa|level|^\d/.test(fi + en))).toEqual([]);
    expect(new Set(divisions.map(({ en }) => en)).size).toBe(divisions.length);
  });

  test("every SSYK group leads to ISCO groups that exist", () => {
    const groups = new Set(codes(iscoGroups()));
    expect(ssykToIsco()).toHaveLength(400);
    expect(ssykToIsco().filter(({ isco }) => isco.length === 0 || isco.some((code) => !groups.has(code)))).toEqual([]);
  });

  test("every card of the closed list has names, and no other", () => {
    expect(codes(cards())).toEqual([...cardCodes]);
  });
});
