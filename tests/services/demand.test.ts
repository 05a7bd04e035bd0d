// The demand board over a real database: whom it counts, that it is made once a month, and that nothing of a client leaves it.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/services/access.ts";
import { csvOf } from "#app/services/csv.ts";
import { demandMonth, publishMonth } from "#app/services/demand-count.server.ts";
import { demandFile } from "#app/services/demand-csv.server.ts";
import { demandPage } from "#app/services/demand-page.server.ts";
import { catchUp } from "#app/services/index.server.ts";
import { publishQuarter, quarterToCount } from "#app/services/job-starts.server.ts";
import { fixedClock } from "#app/world/clock.server.ts";
import type { World } from "#app/world/world.server.ts";
import { setPause } from "#db/client-life.ts";
import { addClient, addProfileVersion } from "#db/clients.ts";
import { listDemand } from "#db/demand.ts";
import { addEmployment, type JobTerms, setJobMark } from "#db/employments.ts";
import { addOrganisation } from "#db/people.ts";
import type { Profile } from "#db/vocabulary/profile.ts";
import { aCoach, plainProfile } from "#tests/db/make.ts";
import { endWorld, makeWorld } from "#tests/world.ts";
import { bring } from "./ads.ts";
import { log } from "./demo-house.ts";

let world: World;
let coach: { id: string; teamId: string };
let officer: Actor;

beforeEach(async () => {
  world = await makeWorld();
  coach = await aCoach(world.db, "aino");
  const municipalities = ["091"];
  const now = world.clock();
  const office = { kind: "employment_area" as const, name: "Helsinki", municipalities, now };
  const organisationId = await addOrganisation(world.db, office);
  const role = { role: "te_contact" as const, organisationId, teamId: null, employerId: null };
  officer = { personId: coach.id, name: "Vilja", covers: [], roles: [role] };
});
afterEach(() => endWorld(world));

const at = (day: string): World => ({ ...world, clock: fixedClock(`${day}T10:00:00.000Z`) });
const helsinki = "employment_area:08";

let number = 0;
interface Given {
  profile?: Partial<Profile>;
  consentedAt?: string | null;
  consentUntil?: string | null;
}
async function aWisher({ profile, ...given }: Given = {}): Promise<string> {
  number += 1;
  const rest = { coachId: coach.id, teamId: coach.teamId, phase: "search", disclosure: "none" } as const;
  const consent = { consentedAt: "2026-01-02T08:00:00.000Z", consentUntil: null, pausedAt: null, ...given };
  const client = { codeName: `Kanarialintu${number}`, ...rest, ...consent, sharedWithTeam: false };
  const id = await addClient(world.db, { ...client, now: world.clock() });
  const wishes = { home: "091", radiusKm: 5, sectors: [{ code: "tol2008:56", like: "like" as const }] };
  await addProfileVersion(world.db, {
    ...{ clientId: id, trigger: "opened", profile: { ...plainProfile, ...wishes, ...profile } },
    ...{ wishesSealed: null, strengthsSealed: null, createdBy: coach.id, now: world.clock() },
  });
  return id;
}
const wishers = async (count: number, given: Given = {}) => {
  const ids: string[] = [];
  for (let n = 0; n < count; n++) ids.push(await aWisher(given));
  return ids;
};
const told = async (month = demandMonth(world.clock())) =>
  (await listDemand(world.db, month)).map(({ areaKind, areaCode, sector, shown }) =>
    [areaKind, areaCode, sector, shown].join(" "),
  );

describe("whom the board counts", () => {
  test("five with the wish, a consent and no pause: in their area and region, by section", async () => {
    await wishers(5);
    await publishMonth(world);
    expect(await told()).toEqual(["employment_area 08 tol2008:I 5", "region 01 tol2008:I 5"]);
  });

  test.each([
    ["four are nothing", async () => {}],
    ["no consent", async () => aWisher({ consentedAt: null })],
    ["a consent that is over", async () => aWisher({ consentUntil: "2026-11-20T00:00:00.000Z" })],
    ["a consent that is to come", async () => aWisher({ consentedAt: "2026-12-01T00:00:00.000Z" })],
    ["only maybe", async () => aWisher({ profile: { sectors: [{ code: "tol2008:56", like: "maybe" }] } })],
    ["a no", async () => aWisher({ profile: { sectors: [{ code: "tol2008:56", like: "no" }] } })],
    ["no known home", async () => aWisher({ profile: { home: "99999" } })],
    ["somewhere else", async () => aWisher({ profile: { home: "698" } })],
    ["a pause", async () => setPause(world.db, await aWisher(), "2026-11-20T00:00:00.000Z")],
    [
      "an end",
      async () => {
        const id = await aWisher();
        await world.db.updateTable("client").set({ closedAt: "2026-11-20" }).where("id", "=", id).execute();
      },
    ],
  ])("and a fifth not: %s", async (_, fifth) => {
    await wishers(4);
    await fifth();
    await publishMonth(world);
    expect(await told()).toEqual([]);
  });

  test("an occupation counts in the section where it is usual, once beside the sector; a named town counts as home does", async () => {
    const both = { occupations: [{ isco4: "9412", like: "like" as const }] };
    await wishers(3, { profile: both });
    await wishers(2, { profile: { ...both, sectors: [], home: "837", municipalities: ["091"] } });
    await publishMonth(world);
    expect(await told()).toEqual(["employment_area 08 tol2008:I 5", "region 01 tol2008:I 5"]);
  });
});

describe("a month's board", () => {
  test("is made once: who comes or goes afterwards changes nothing until the next month", async () => {
    const ids = await wishers(9);
    expect(await publishMonth(world)).toBe(true);
    await wishers(6);
    expect(await publishMonth(world)).toBe(false);
    expect(await told()).toContain("employment_area 08 tol2008:I 5");
    expect(await publishMonth(at("2026-12-01"))).toBe(true);
    expect(await told("2026-12")).toContain("employment_area 08 tol2008:I 15");
    for (const id of ids) await setPause(world.db, id, "2026-12-02T00:00:00.000Z");
    expect((await demandPage(at("2026-12-03"), officer, "", "fi")).rows).toMatchObject([{ shown: 15, trend: "more" }]);
  });

  test("two at once make one", async () => {
    await wishers(5);
    const done = await Promise.all([publishMonth(world), publishMonth(world)]);
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(await told()).toHaveLength(2);
  });

  test("with nothing to show is made too, so that the fifth is not seen on the day of coming", async () => {
    await wishers(4);
    await publishMonth(world);
    await aWisher();
    await publishMonth(world);
    const page = await demandPage(world, officer, "", "fi");
    expect([page.ready, page.rows, page.chosen]).toEqual([true, [], helsinki]);
  });
});

describe("the page", () => {
  test("shows the officer's own area first, with what is open there, and finds any other by its code", async () => {
    await wishers(11);
    await publishMonth(world);
    const waiter = { title: "Tarjoilija", description: "Ravintolamme hakee tarjoilijaa." };
    await bring(world, [
      { ...waiter, id: "a", location: "Helsinki" },
      { ...waiter, id: "b", location: "Turku" },
    ]);
    await catchUp(world, "test");
    const page = await demandPage(world, officer, "", "fi");
    expect(page).toMatchObject({ area: "Helsinki", chosen: helsinki, month: "11/2026", hidden: 20 });
    expect(page.rows).toMatchObject([
      { sector: "tol2008:I", shown: 10, open: 1, gap: "few", searchTo: "/search?sector=tol2008%3AI&municipality=091" },
    ]);
    expect(page.lookFor).toEqual(page.rows);
    expect((await demandPage(world, officer, "region:01", "sv")).rows).toMatchObject([{ shown: 10 }]);
    expect((await demandPage(world, officer, "region:02", "sv")).rows).toEqual([]);
    expect((await demandPage(world, officer, "all", "en")).everywhere).toMatchObject([
      { employment: [{ least: 10, name: "Helsinki" }], regions: [{ least: 10 }] },
    ]);
  });

  test("reads no client: with every table of clients gone page and file are the same", async () => {
    await wishers(5);
    await publishMonth(world);
    const before = [await demandPage(world, officer, "", "fi"), await demandFile(world, officer, "fi")];
    for (const table of ["clientProfile", "answer", "client"] as const) await world.db.deleteFrom(table).execute();
    const after = [await demandPage(world, officer, "", "fi"), await demandFile(world, officer, "fi")];
    expect(after).toEqual(before);
    expect(JSON.stringify(after)).not.toMatch(/Kanarialintu/);
  });
});

describe("the file", () => {
  test("holds every area and sector, with under five as words, and each copy is logged", async () => {
    await wishers(7);
    await publishMonth(world);
    const file = await demandFile(world, officer, "fi");
    const lines = file.trimEnd().split("\r\n");
    expect(file.startsWith("\uFEFFkuukausi;aluejako;")).toBe(true);
    expect(lines).toHaveLength(1 + (46 + 19) * 21);
    expect(lines.filter((line) => !line.endsWith(";alle 5;"))).toEqual([
      lines[0],
      "11/2026;työllisyysalue;08;Helsinki;tol2008:I;Majoitus- ja ravitsemistoiminta;5;",
      "11/2026;maakunta;01;Uusimaa;tol2008:I;Majoitus- ja ravitsemistoiminta;5;",
    ]);
    expect((await log(world)).map(({ verb, thing, thingId }) => [verb, thing, thingId])).toEqual([
      ["export", "demand", null],
    ]);
  });

  test("quotes what must be, and lets no cell run as a formula", () => {
    expect(csvOf([["a;b", 'c"d', "e\nf", -5, "=1+1", " @x", "-y", "+z"]])).toBe(
      `\uFEFF"a;b";"c""d";"e\nf";-5;'=1+1;' @x;'-y;'+z\r\n`,
    );
  });
});

describe("job starts", () => {
  const terms: JobTerms = {
    ...{ employerId: null, employerName: "Kahvila", title: "Tiskaaja", isco4: null, contract: "permanent" },
    ...{ contractText: null, hoursMin: null, hoursMax: null, onCall: false, found: "alone", startsOn: "2026-07-01" },
    ...{ trialUntil: null, fixedUntil: null },
  };
  const aStart = async (clientId: string, on: string | null) => {
    const job = { ...terms, clientId, applicationId: null, createdBy: coach.id, now: world.clock() };
    await setJobMark(world.db, await addEmployment(world.db, job), "fourHoursOn", on);
  };
  const starts = async (day = "2026-11-21") => (await demandPage(at(day), officer, "", "fi")).starts;

  test.each([
    ["2026-11-21", "2026-Q3", "2026-07-01", "2026-10-01"],
    ["2026-10-14", "2026-Q2", "2026-04-01", "2026-07-01"],
    ["2026-10-15", "2026-Q3", "2026-07-01", "2026-10-01"],
    ["2027-01-15", "2026-Q4", "2026-10-01", "2027-01-01"],
  ])("on %s the quarter is %s", (today, code, from, before) => {
    expect(quarterToCount(today)).toEqual({ code, from, before });
  });

  test("count people once, from four paid hours, with a consent on that day, in the quarter alone", async () => {
    const four = await wishers(4);
    for (const id of four) await aStart(id, "2026-07-01");
    for (const id of four) await aStart(id, "2026-09-30");
    await aStart(await aWisher(), null);
    await aStart(await aWisher(), "2026-10-01");
    await aStart(await aWisher(), "2026-06-30");
    await aStart(await aWisher({ consentUntil: "2026-08-01T00:00:00.000Z" }), "2026-08-02");
    await aStart(await aWisher({ profile: { home: "837" } }), "2026-08-02");
    await publishQuarter(world);
    expect(await starts()).toEqual({ year: "2026", quarter: "Q3", areas: [], others: true });
  });

  test("five are told, and stay as they were published", async () => {
    for (const id of await wishers(6)) await aStart(id, "2026-08-12");
    expect(await starts()).toBeUndefined();
    expect(await publishQuarter(world)).toBe(true);
    for (const id of await wishers(6)) await aStart(id, "2026-08-12");
    expect(await publishQuarter(world)).toBe(false);
    expect(await starts()).toEqual({
      ...{ year: "2026", quarter: "Q3", others: false },
      areas: [{ name: "Helsinki", shown: 5 }],
    });
  });
});
