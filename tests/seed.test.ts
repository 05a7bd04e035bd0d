// The demo region keeps its promises: counts, codes and places, and work worth suggesting for everybody.
import { FinnishBusinessIds } from "finnish-business-ids";
import { describe, expect, test } from "vitest";
import { cards as cardReference } from "#db/reference/cards.ts";
import { industries } from "#db/reference/industries.ts";
import { iscoGroups } from "#db/reference/isco-groups.ts";
import { languages } from "#db/reference/languages.ts";
import { demoClients } from "#db/seed/clients.ts";
import { demoEmployers } from "#db/seed/employers.ts";
import { demoOrganisations, demoPeople } from "#db/seed/people.ts";
import type { DemoVacancy } from "#db/seed/shapes.ts";
import { demoVacancies } from "#db/seed/vacancies.ts";
import { adjustments, conditions, contracts, mustRoots, opennesses, patterns } from "#db/vocabulary/lists.ts";
import { loadOccupations } from "#search/occupations/index.ts";
import { distanceKm, loadGazetteer, type Point } from "#search/places/index.ts";

const gazetteer = loadGazetteer();
const occupations = loadOccupations();
const isco = new Set(iscoGroups().map((row) => row.code));
const sectors = new Set(industries().map((row) => row.code));

interface Spot {
  region?: string;
  point?: Point;
}

/** Where a vacancy is, read as the loader will: stated codes, or every place its free text names. */
function spots({ place }: DemoVacancy): Spot[] {
  if (typeof place === "string") {
    const read = gazetteer.readPlaces(place).flatMap(({ codes }) => codes);
    const one = gazetteer.resolve(place);
    const towns = read.flatMap((code) => gazetteer.municipality(code) ?? []);
    const named = towns.map(({ region, lat, lon }) => ({ region, point: { lat, lon } }));
    return one?.region && named.length === 0 ? [{ region: one.region }] : named;
  }
  return place.flatMap(({ municipality, postcode }) => {
    const town = gazetteer.municipality(municipality);
    if (!town) return [];
    const { lat, lon } = (postcode ? gazetteer.postcode(postcode) : undefined) ?? town;
    return [{ region: town.region, point: { lat, lon } }];
  });
}

const unique = (values: string[]) => expect(new Set(values).size).toBe(values.length);

describe("the demo region is large and mixed enough to try everything", () => {
  test("at least 18 employers, six of them active partners, one waiting for approval, one with an account", () => {
    expect(demoEmployers.length).toBeGreaterThanOrEqual(18);
    expect(demoEmployers.filter(({ partner }) => partner?.status === "partner").length).toBeGreaterThanOrEqual(6);
    expect(demoEmployers.filter(({ approvedDaysAgo }) => approvedDaysAgo === null)).toHaveLength(1);
  });

  test("at least 160 vacancies in all nineteen regions", () => {
    expect(demoVacancies.length).toBeGreaterThanOrEqual(160);
    expect(new Set(demoVacancies.flatMap(spots).flatMap(({ region }) => region ?? [])).size).toBe(19);
  });

  test("three languages, three visibilities, and the odd one that is no job", () => {
    const share = (lang: string) => demoVacancies.filter((v) => v.lang === lang).length / demoVacancies.length;
    expect(share("fi")).toBeGreaterThan(0.5);
    expect(share("sv")).toBeGreaterThan(0.15);
    expect(share("en")).toBeGreaterThan(0.1);
    expect(new Set(demoVacancies.map((v) => v.visibility))).toEqual(new Set(["public", "professionals", "partners"]));
    const noJob = /ei ole työsuhde|ole työsuhde eikä/;
    expect(demoVacancies.filter((v) => noJob.test(v.description)).length).toBeGreaterThanOrEqual(2);
  });

  test("two organisations, three teams, four coaches, a lead, two officers, an admin and an employer", () => {
    expect(demoOrganisations).toHaveLength(2);
    expect(demoOrganisations.flatMap(({ teams }) => teams)).toHaveLength(3);
    const holders = (role: string) => demoPeople.filter((person) => person.roles.some((held) => held.role === role));
    expect(holders("coach")).toHaveLength(4);
    expect(new Set(holders("coach").map(({ locale }) => locale)).size).toBe(3);
    expect(holders("lead")).toHaveLength(1);
    expect(holders("te_contact")).toHaveLength(2);
    expect(holders("admin")).toHaveLength(1);
    expect(holders("employer")).toHaveLength(1);
  });

  test("24 clients, eight for each coach, and every special case among them", () => {
    expect(demoClients).toHaveLength(24);
    for (const coach of ["robin", "taimi", "saga"])
      expect(demoClients.filter((client) => client.coach === coach)).toHaveLength(8);
    expect(demoClients.filter(({ pausedDaysAgo }) => pausedDaysAgo !== undefined)).toHaveLength(1);
    expect(demoClients.filter(({ consent }) => consent === null)).toHaveLength(1);
    expect(demoClients.filter(({ consent }) => consent && consent.untilDays < 0)).toHaveLength(1);
    expect(demoClients.filter(({ wishes }) => wishes === "")).toHaveLength(1);
    expect(demoClients.some(({ sharedWithTeam }) => sharedWithTeam)).toBe(true);
    expect(new Set(demoClients.map(({ profile }) => profile.lang)).size).toBe(3);
  });
});

describe("everything named is known", () => {
  test("references, code names, keys and e-mails are unique", () => {
    unique(demoVacancies.map(({ ref }) => ref));
    unique(demoClients.map(({ codeName }) => codeName));
    unique(demoEmployers.map(({ key }) => key));
    unique(demoEmployers.map(({ businessId }) => businessId));
    unique(demoPeople.map(({ email }) => email));
  });

  test("business ids have a right check digit and stay in the invented series", () => {
    for (const { businessId } of demoEmployers) {
      expect(businessId).toMatch(/^00000\d\d-\d$/);
      expect(FinnishBusinessIds.isValidBusinessId(businessId), businessId).toBe(true);
    }
  });

  test("keys point at somebody who is there", () => {
    const employers = new Set(demoEmployers.map(({ key }) => key));
    for (const { employer, ref } of demoVacancies) if (employer) expect(employers, ref).toContain(employer);
    const teams = new Map(demoOrganisations.map(({ key, teams }) => [key, teams.map((team) => team.key)]));
    for (const { roles, key } of demoPeople)
      for (const held of roles) {
        if (held.organisation) expect([...teams.keys()], key).toContain(held.organisation);
        if (held.team) expect(teams.get(held.organisation ?? ""), key).toContain(held.team);
        if (held.employer) expect(employers, key).toContain(held.employer);
      }
    const coaches = demoPeople.filter((person) => person.roles.some((held) => held.role === "coach"));
    for (const { coach } of demoClients) expect(coaches.map(({ key }) => key)).toContain(coach);
  });

  test("every code of an employer, a vacancy and a profile is in the tables", () => {
    const known = new Set<string>([...adjustments, ...conditions, ...opennesses, ...patterns, ...contracts]);
    const cardCodes = new Set<string>(cardReference().map((row) => row.code));
    const languageCodes = new Set(languages().map((row) => row.code));
    for (const { key, sectors: own, workplaces, partner } of demoEmployers) {
      for (const code of own) expect(sectors, key).toContain(code);
      for (const at of workplaces) expect(gazetteer.postcode(at.postcode)?.municipality, key).toBe(at.municipality);
      for (const code of partner?.occupations ?? []) expect(isco, key).toContain(code);
    }
    for (const { ref, stated } of demoVacancies) {
      for (const code of stated?.sectors ?? []) expect(sectors, ref).toContain(code);
      for (const { isco4 } of stated?.occupations ?? []) expect(isco, ref).toContain(isco4);
      for (const { code } of stated?.languages ?? []) expect(languageCodes, ref).toContain(code);
      if (stated?.sectors) expect(stated.sectorProvenance, ref).toBe("stated");
    }
    for (const { codeName, profile } of demoClients) {
      for (const { isco4 } of profile.occupations) expect(isco, codeName).toContain(isco4);
      for (const { code } of profile.sectors) expect(sectors, codeName).toContain(code);
      for (const { code } of profile.languages) expect(languageCodes, codeName).toContain(code);
      for (const card of profile.cards) expect(cardCodes, codeName).toContain(card);
      for (const code of profile.adjustments) expect(known, codeName).toContain(code);
      for (const path of profile.must) {
        expect(
          mustRoots.some((root) => path === root || path.startsWith(`${root}.`)),
          path,
        ).toBe(true);
        const [, list, item] = path.split(".");
        if (list === "avoid" && item) expect(profile.avoid, codeName).toContain(item);
      }
    }
  });

  test("every catchment and every home is a municipality, and clients live where their coach works", () => {
    for (const { municipalities } of demoOrganisations)
      for (const code of municipalities) expect(gazetteer.municipality(code)?.code).toBe(code);
    for (const { codeName, coach, profile } of demoClients) {
      const home = gazetteer.resolve(profile.home)?.municipality ?? "";
      const role = demoPeople.find(({ key }) => key === coach)?.roles[0];
      const organisation = demoOrganisations.find(({ key }) => key === role?.organisation);
      expect(organisation?.municipalities, codeName).toContain(home);
    }
  });

  test("every officer's area covers every coach's area", () => {
    const area = demoOrganisations.find(({ kind }) => kind === "employment_area");
    for (const { municipalities } of demoOrganisations)
      expect(area?.municipalities).toEqual(expect.arrayContaining(municipalities));
  });

  test("every place of every vacancy resolves", () => {
    for (const vacancy of demoVacancies) {
      expect(spots(vacancy).length, `${vacancy.ref} ${JSON.stringify(vacancy.place)}`).toBeGreaterThan(0);
    }
  });
});

describe("there is work worth looking at for everybody", () => {
  const near = 40;
  const closeEnough = 0.5;
  const enough = 3;
  const read = demoVacancies.map((vacancy) => ({
    vacancy,
    spots: spots(vacancy),
    codes:
      vacancy.stated?.occupations?.map(({ isco4 }) => isco4) ??
      occupations.readTitle(vacancy.title, vacancy.description, vacancy.lang).map(({ isco4 }) => isco4),
  }));
  const wishing = demoClients.filter(({ wishes, consent }) => wishes !== "" && consent && consent.untilDays > 0);

  test.each(wishing)("$codeName has at least three related vacancies within 40 km", ({ profile, wishes }) => {
    const home = gazetteer.resolve(profile.home);
    const point = { lat: home?.lat ?? 0, lon: home?.lon ?? 0 };
    const wished = [
      ...profile.occupations.filter(({ like }) => like === "like").map(({ isco4 }) => isco4),
      ...occupations
        .readPhrase(wishes)
        .occupations.filter(({ weight }) => weight >= 0.7)
        .map(({ isco4 }) => isco4),
    ];
    const related = wished.map((code) => occupations.related(code));
    const fitting = read.filter(
      (row) =>
        row.spots.some((spot) => spot.point && distanceKm(point, spot.point) <= near) &&
        row.codes.slice(0, 2).some((code) => related.some((closeness) => (closeness[code] ?? 0) >= closeEnough)),
    );
    expect(fitting.map(({ vacancy }) => vacancy.ref).length).toBeGreaterThanOrEqual(enough);
  });
});
