// A tip without an ad: one transaction of employer, tip and job; what is not clear is asked first, nothing of a coach is told.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readNeed } from "#app/forms/need.ts";
import type { Actor } from "#app/services/access.ts";
import { needPage, sendNeed } from "#app/services/unadvertised-tip-page.server.ts";
import { fixedClock } from "#app/world/clock.server.ts";
import type { World } from "#app/world/world.server.ts";
import { findOrAddEmployer } from "#db/employers.ts";
import { endWorld, makeWorld } from "#tests/world.ts";
import { bring } from "./ads.ts";
import { anOffice, anOfficer } from "./officers.ts";

let world: World;
let officer: Actor;
let other: Actor;
beforeEach(async () => {
  world = await makeWorld();
  await anOffice(world, "org", ["091"]);
  officer = await anOfficer(world, "Vilja", "org");
  other = await anOfficer(world, "Oskar", "org");
});
afterEach(() => endWorld(world));

const kitchen = {
  employer: "Kahvila Koivu Oy",
  place: "Helsinki",
  need: "Keittiöön voidaan tarvita joku keväällä.",
  sector: "",
};

function ask(fields: Record<string, string>, who = officer, at = world) {
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...kitchen, ...fields })) data.set(name, value);
  const read = readNeed(data);
  if (!read) throw new Error("not one of our forms");
  const { typed, problems, ...named } = read;
  return sendNeed(at, { actor: who, locale: "fi" }, { ...typed, ...named }, problems);
}

async function look(fields: Record<string, string>, who = officer) {
  const done = await ask(fields, who);
  if ("tipId" in done) throw new Error("it was sent");
  return done.look;
}

async function send(fields: Record<string, string>, who = officer) {
  const done = await ask({ sector: "tol2008:I", ...fields }, who);
  if ("look" in done) throw new Error(`not sent: ${JSON.stringify(done.look)}`);
  return done.tipId;
}

const tips = () => world.db.selectFrom("tip").selectAll().orderBy("createdAt").execute();
const employers = () => world.db.selectFrom("employer").selectAll().orderBy("name").execute();

test("the words tell the sector, which is looked at; then employer, tip and job are there at once", async () => {
  const first = await look({});
  expect(first).toMatchObject({ problems: [], sector: "tol2008:I", sectorFound: true, alike: [] });
  expect(await employers()).toEqual([]);
  const id = await send({ sector: first.sector });
  const [employer] = await employers();
  expect(employer).toMatchObject({ name: "Kahvila Koivu Oy", approvedAt: null });
  expect(await tips()).toMatchObject([
    {
      ...{ id, vacancyId: null, employerId: employer?.id, sector: "tol2008:I", municipalityCode: "091" },
      ...{ need: kitchen.need, isco4: "9412", state: "received", senderId: officer.personId, organisationId: "org" },
    },
  ]);
  const towns = await world.db.selectFrom("workplace").select("municipalityCode").execute();
  expect(towns).toEqual([{ municipalityCode: "091" }]);
  const [job] = await world.db.selectFrom("job").select("payload").where("kind", "=", "reverse_match").execute();
  expect(JSON.parse(job?.payload ?? "")).toEqual({ tipIds: [id] });
});

test("sent twice it is one tip; the coaches' list of employers gains one", async () => {
  const id = await send({});
  expect(await send({})).toBe(id);
  expect([(await tips()).length, (await employers()).length]).toEqual([1, 1]);
});

describe("the employer", () => {
  test("is known by its Y-tunnus, whatever name stands beside it; an unknown one needs a name, an odd one is refused", async () => {
    const { now } = { now: world.clock() };
    const known = await findOrAddEmployer(world.db, { name: "Koivu-yhtiöt Oy", businessId: "0112038-9", now });
    await send({ employer: "Kahvila (0112038-9)" });
    expect(await tips()).toMatchObject([{ employerId: known }]);
    expect((await look({ employer: "1572860-0" })).problems).toMatchObject([{ field: "employer" }]);
    expect((await look({ employer: "1234567-8" })).problems[0]?.text).toMatch(/ei ole oikein/);
  });

  test("that looks like known ones is asked: one of them, or a new one; the question waits for its answer", async () => {
    await bring(world, [{ id: "k", title: "Kokki", employer: "Kahvila Koivu Tampere Oy", location: "Tampere" }]);
    await world.db.updateTable("vacancy").set({ visibility: "public" }).execute();
    const known = await findOrAddEmployer(world.db, {
      name: "Kahvila Koivu Tampere Oy",
      businessId: null,
      now: world.clock(),
    });
    await world.db.updateTable("vacancy").set({ employerId: known }).execute();
    const asked = { employer: "Kahvila Koivu", sector: "tol2008:I" };
    expect((await look(asked)).alike).toEqual([{ id: known, name: "Kahvila Koivu Tampere Oy" }]);
    expect((await look({ ...asked, asked: "asked" })).problems).toMatchObject([{ field: "known" }]);
    await send({ ...asked, known });
    await send({ ...asked, known: "new", need: "Tiskaaja viikonlopuiksi" });
    expect((await tips()).map(({ employerId }) => employerId === known)).toEqual([true, false]);
    expect((await needPage(world, officer, "fi")).names).toContain("Kahvila Koivu Tampere Oy");
  });

  test("that only coaches know is never named, neither in the list nor as a choice", async () => {
    await findOrAddEmployer(world.db, { name: "Kahvila Koivu Salainen Oy", businessId: null, now: world.clock() });
    expect((await needPage(world, officer, "fi")).names).toEqual([]);
    expect((await look({ employer: "Kahvila Koivu" })).alike).toEqual([]);
  });
});

test("an earlier tip about the employer is told before sending, whoever sent it; it is no hindrance, and after 30 days no news", async () => {
  await send({}, other);
  const told = await look({ sector: "tol2008:I" });
  expect(told.before?.text).toMatch(/on jo lähetetty vinkki/);
  const before = told.before?.employerId ?? "";
  await send({ told: before });
  expect((await look({ sector: "tol2008:I", need: "Tiskaaja jouluksi" })).before?.text).toMatch(/Olet itse lähettänyt/);
  const later = { ...world, clock: fixedClock("2027-01-05T10:00:00.000Z") };
  expect(await ask({ sector: "tol2008:I", need: "Tiskaaja jouluksi" }, officer, later)).toHaveProperty("tipId");
});

test("what is missing or says too much is refused beside its field, and nothing is kept", async () => {
  const fields = async (sent: Record<string, string>) => (await look(sent)).problems.map(({ field }) => field);
  expect(await fields({ employer: "", place: "", need: "" })).toEqual(["employer", "place", "need"]);
  expect(await fields({ need: "x".repeat(281) })).toEqual(["need"]);
  expect(await fields({ need: "Soita 040 123 4567, tarvitaan tiskaaja" })).toEqual(["need"]);
  expect(await fields({ need: "Sopii masennuksesta toipuvalle" })).toEqual(["need"]);
  expect(await fields({ place: "Xyzzylä" })).toEqual(["place"]);
  expect(await fields({ employer: "Kulma Oy", need: "Joku lopettaa pian" })).toEqual(["sector"]);
  expect([await employers(), await tips()]).toEqual([[], []]);
});
