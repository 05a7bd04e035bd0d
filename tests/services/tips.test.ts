// An officer's tip: read from text, link or file, put right, sent once, followed – and nothing about any client.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/services/access.ts";
import { type Brought, type ForwardView, readToForward, sendTip } from "#app/services/forward-page.server.ts";
import { importAds } from "#app/services/import.server.ts";
import { addUser } from "#app/services/people.server.ts";
import { tipsPage } from "#app/services/tip-list.server.ts";
import { tipPage, unsendTip } from "#app/services/tip-page.server.ts";
import { followTip } from "#app/services/tips.server.ts";
import type { World } from "#app/world/world.server.ts";
import { moveTip } from "#db/tips.ts";
import { setVacancyStatus } from "#db/vacancies.ts";
import { tipStates } from "#db/vocabulary/lists.ts";
import { endWorld, makeWorld } from "#tests/world.ts";
import { bring } from "./ads.ts";
import { actor as demoActor, makeDemoHouse, refusal } from "./demo-house.ts";

const cleaner = `Siivooja Tampereelle
Haemme siivoojaaTampereelle heti! Työaika on 20 tuntia viikossa, arkisin päivällä. Hygieniapassi vaaditaan.
Hakuaika päättyy 15.12.2026. Puhdas Koivikko Oy`;

const posting = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Kokki",
  description: "<p>Haemme kokkia <b>Turkuun</b>. Työ on osa-aikaista.</p>",
  hiringOrganization: { name: "Rantakeittiö Oy" },
  jobLocation: { address: { addressLocality: "Turku" } },
  validThrough: "2026-12-31",
};

const pages: Record<string, { type?: string; body: string }> = {
  "/kokki": {
    body: `<html><head><script type="application/ld+json">${JSON.stringify(posting)}</script></head><body>Kokki</body></html>`,
  },
  "/siivooja": {
    body: `<html><body><nav>Etusivu</nav><main><h1>Siivooja</h1><p>${cleaner}</p></main></body></html>`,
  },
  "/tyhja": { body: "<html><body><div id=root></div><script>draw()</script></body></html>" },
  "/kuva": { type: "image/png", body: "png" },
};

let server: Server;
beforeAll(async () => {
  server = createServer((request, answer) => {
    const page = pages[(request.url ?? "").split("?")[0] ?? ""];
    answer.writeHead(page ? 200 : 404, { "Content-Type": page?.type ?? "text/html" }).end(page?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
const at = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

let world: World;
let officer: Actor;
let other: Actor;

async function anOfficer(name: string, organisationId: string): Promise<Actor> {
  const role = { role: "te_contact", organisationId, teamId: null, employerId: null } as const;
  const email = `${name}@example.invalid`;
  const personId = await addUser(world, {
    email,
    name,
    password: "salasana-123",
    locale: "fi",
    demo: false,
    roles: [role],
  });
  return { personId, name, roles: [role], covers: [] };
}

beforeEach(async () => {
  world = await makeWorld();
  const organisation = { id: "org", kind: "employment_area", name: "Alue", createdAt: "2026-11-01" } as const;
  await world.db.insertInto("organisation").values(organisation).execute();
  officer = await anOfficer("Vilja", "org");
  other = await anOfficer("Oskar", "org");
});
afterEach(() => endWorld(world));

const file = (name: string, body: string | Uint8Array) => ({ name, bytes: Buffer.from(body as string) });

async function read(brought: Partial<Brought>, who = officer): Promise<ForwardView> {
  const done = await readToForward(world, { actor: who, locale: "fi" }, { text: "", link: "", files: [], ...brought });
  if (!("ad" in done)) throw new Error(`not read: ${JSON.stringify(done)}`);
  return done.ad;
}

async function problem(brought: Partial<Brought>): Promise<{ field: string; text: string }> {
  const done = await readToForward(
    world,
    { actor: officer, locale: "fi" },
    { text: "", link: "", files: [], ...brought },
  );
  const [first] = "problems" in done ? done.problems : [];
  if (!first) throw new Error("it was read");
  return first;
}

/** Sends an ad as it was read, but for these changes. */
function send(ad: ForwardView, changes: Record<string, unknown> = {}, who = officer) {
  const { sealed, title, employer, place, sector } = ad;
  const existing = ad.chosen === "new" ? {} : { existing: ad.chosen };
  const sent = { sealed, title, employer, place, sector, note: "", struck: [], ...existing, ...changes };
  return sendTip(world, { actor: who, locale: "fi" }, sent, []);
}

async function sendNew(ad: ForwardView, changes: Record<string, unknown> = {}, who = officer): Promise<string> {
  const done = await send(ad, changes, who);
  if ("ad" in done) throw new Error(`not sent: ${done.ad.problems.map(({ text }) => text).join(" ")}`);
  return done.tipId;
}

const vacancies = () =>
  world.db
    .selectFrom("vacancy")
    .innerJoin("source", "source.id", "vacancy.sourceId")
    .select(["vacancy.id", "source.name as source", "visibility", "status", "sourceUrl", "employerName", "sectors"])
    .select(["hoursMin", "cards", "sectorProvenance"])
    .execute();
const tips = () => world.db.selectFrom("tip").selectAll().execute();
const jobs = () => world.db.selectFrom("job").select(["kind", "payload"]).where("kind", "=", "reverse_match").execute();

describe("what an officer brings", () => {
  test("a dirty text becomes title, employer, place, sector and facts beside their words", async () => {
    const ad = await read({ text: cleaner });
    expect(ad).toMatchObject({ title: "Siivooja Tampereelle", employer: "Puhdas Koivikko Oy", place: "Tampere" });
    expect(ad.facts.find(({ key }) => key.startsWith("hours"))).toMatchObject({ value: expect.stringContaining("20") });
    expect(ad.facts.find(({ key }) => key === "cards.hygiene")?.evidence).toMatch(/hygieniapassi/i);
    expect(ad.unknown).toMatch(/Palkka/);
    expect(ad.unknown).not.toMatch(/Toimiala/);
    expect(ad.sectors).toHaveLength(21);
  });

  test("a link to a page with data is read from the data, one without from its words", async () => {
    const cook = await read({ link: at("/kokki") });
    expect(cook).toMatchObject({
      title: "Kokki",
      employer: "Rantakeittiö Oy",
      place: "Turku",
      sourceUrl: at("/kokki"),
    });
    const plain = await read({ text: at("/siivooja") });
    expect(plain).toMatchObject({ title: "Siivooja", place: "Tampere", sourceUrl: at("/siivooja") });
    expect(plain.text).not.toContain("Etusivu");
  });

  test("a file that is text, page or data is read; of several ads on a page the first, and the others are told", async () => {
    expect(await read({ files: [file("a.html", pages["/kokki"]?.body ?? "")] })).toMatchObject({ title: "Kokki" });
    expect(await read({ files: [file("a.txt", cleaner)] })).toMatchObject({ place: "Tampere" });
    expect(await read({ files: [file("a.json", JSON.stringify(posting))] })).toMatchObject({
      title: "Kokki",
      others: 0,
    });
    const two = `<html><head>${[posting, { ...posting, title: "Tiskaaja" }].map((one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`).join("")}</head><body>Kokki</body></html>`;
    expect(await read({ files: [file("a.html", two)] })).toMatchObject({ title: "Kokki", others: 1 });
  });

  test("a text with a link beside it is read as it stands, and keeps the link", async () => {
    expect(await read({ text: cleaner, link: "yritys.example/paikka" })).toMatchObject({
      title: "Siivooja Tampereelle",
      sourceUrl: "https://yritys.example/paikka",
    });
  });

  test("what cannot be read is told beside its field, with a way on", async () => {
    expect(await problem({})).toMatchObject({ field: "text" });
    expect((await problem({ files: [file("a.pdf", "%PDF\0\0")] })).text).toMatch(/ei aukea/);
    expect((await problem({ files: [file("a.txt", new Uint8Array(10_500_000))] })).text).toMatch(/liian suuri/);
    expect((await problem({ files: [file("a.json", '{"a":1}')] })).text).toMatch(/ei löytynyt/);
    expect(await problem({ link: at("/tyhja") })).toMatchObject({
      field: "link",
      text: expect.stringMatching(/ei löytynyt/),
    });
    expect((await problem({ link: at("/kuva") })).text).toMatch(/ei vie verkkosivulle/);
    expect((await problem({ link: at("/poissa") })).text).toMatch(/ei saatu auki/);
    expect((await problem({ link: "http://10.0.0.1/" })).text).toMatch(/suljettuun verkkoon/);
    expect((await problem({ link: "javascript:alert(1)" })).text).toMatch(/ei ole verkko-osoite/);
    expect((await problem({ text: `${cleaner}\nKäy asiakkaalle 131052-308T` })).text).toMatch(/henkilötunnus/);
    expect(await vacancies()).toEqual([]);
  });
});

describe("a tip that is sent", () => {
  test("keeps the ad for professionals under the officer's organisation, and asks for the coaches", async () => {
    const id = await sendNew(await read({ link: at("/kokki") }), { note: "Työnantaja etsii pitkäaikaista tekijää." });
    const [vacancy] = await vacancies();
    expect(vacancy).toMatchObject({ source: "tips:org", visibility: "professionals", status: "published" });
    const [tip] = await tips();
    expect(tip).toMatchObject({ id, vacancyId: vacancy?.id, senderId: officer.personId, organisationId: "org" });
    expect(tip).toMatchObject({
      municipalityCode: "853",
      note: "Työnantaja etsii pitkäaikaista tekijää.",
      state: "received",
    });
    const [job] = await jobs();
    expect(JSON.parse(job?.payload ?? "")).toEqual({ vacancyIds: [vacancy?.id], tipId: id });
  });

  test("is put right by the officer: struck facts are unknown, place and sector as written", async () => {
    const ad = await read({ text: cleaner });
    const hours = ad.facts.find(({ key }) => key.startsWith("hours"))?.key ?? "";
    const struck = [hours, "cards.hygiene"];
    const changes = { title: "Laitoshuoltaja", employer: "", place: "Nokia / Pirkkala", sector: "tol2008:Q", struck };
    await sendNew(ad, changes);
    const [vacancy] = await vacancies();
    expect(vacancy).toMatchObject({ employerName: null, hoursMin: null, cards: "[]", sectorProvenance: "stated" });
    expect(vacancy?.sectors).toBe('["tol2008:Q"]');
    const places = await world.db.selectFrom("vacancyWorkplace").select("municipalityCode").execute();
    expect(places.map((place) => place.municipalityCode).sort()).toEqual(["536", "604"]);
  });

  test("twice is once: the same officer's same ad is one vacancy and one tip", async () => {
    const ad = await read({ text: cleaner });
    const first = await sendNew(ad);
    expect(await sendNew(ad)).toBe(first);
    expect(await sendNew(await read({ text: cleaner.replaceAll("\n", "\n\n") }))).toBe(first);
    expect([await vacancies(), await tips(), await jobs()].map((rows) => rows.length)).toEqual([1, 1, 1]);
  });

  test("by two officers is one vacancy with a tip of each", async () => {
    const first = await sendNew(await read({ text: cleaner }));
    const second = await sendNew(await read({ text: cleaner }, other), {}, other);
    expect(second).not.toBe(first);
    expect([(await vacancies()).length, (await tips()).length]).toEqual([1, 2]);
  });

  test("is refused with everything typed kept: personal data in the note, a place that is nowhere, a day gone by", async () => {
    const ad = await read({ text: cleaner });
    const wrong = { note: "Soita 040 123 4567", place: "Xyzzylä", title: "Siivooja nyt" };
    const done = await send(ad, wrong);
    if (!("ad" in done)) throw new Error("it was sent");
    expect(done.ad).toMatchObject(wrong);
    expect(done.ad.problems.map(({ field }) => field)).toEqual(["note", "place"]);
    const past = await read({ text: cleaner.replace("15.12.2026", "15.11.2026") });
    expect(past.over).toBeTruthy();
    const late = await send(past);
    expect("ad" in late && late.ad.problems.map(({ field }) => field)).toEqual(["facts"]);
    expect(await vacancies()).toEqual([]);
    await sendNew(past, { struck: ["deadline"] });
    expect(await vacancies()).toMatchObject([{ status: "published" }]);
  });

  test("cannot be made of a draft that was changed on the way, or sealed for somebody else", async () => {
    const ad = await read({ text: cleaner });
    expect(await refusal(send({ ...ad, sealed: `${ad.sealed.slice(0, -6)}AAAAA=` }))).toBe(400);
    expect(await refusal(send(ad, {}, other))).toBe(400);
  });
});

describe("an ad that is here already", () => {
  test("is shown as the same by its text, its address, or as like by title, employer and town", async () => {
    await sendNew(await read({ link: at("/kokki") }));
    const again = await read({ link: at("/kokki?utm_source=posti") });
    expect(again.duplicates).toMatchObject([{ same: true, since: "tästä päivästä", tipId: expect.any(String) }]);
    expect(again.chosen).toBe(again.duplicates[0]?.line.id);
    const like = await read({ text: "kokki\nRantakeittiö hakee kokkia Turkuun. Rantakeittiö Oy" });
    expect(like.duplicates).toMatchObject([{ same: false }]);
    expect(like.chosen).toBe("new");
    expect((await read({ text: "Kokki\nHaemme kokkia Ouluun. Rantakeittiö Oy" })).duplicates).toEqual([]);
  });

  test("gets the tip instead of a new vacancy, when it is chosen", async () => {
    const text = "Haemme kokkia Turkuun osa-aikaiseen työhön.";
    await bring(world, [
      { id: "k", title: "Kokki", employer: "Rantakeittiö Oy", location: "Turku", description: text },
    ]);
    const ad = await read({ link: at("/kokki") });
    const [found] = ad.duplicates;
    await sendNew(ad, { existing: found?.line.id });
    expect(await vacancies()).toHaveLength(1);
    expect(await tips()).toMatchObject([{ vacancyId: found?.line.id }]);
  });

  test("is not told of where the officer may not see it, nor can it be chosen", async () => {
    await bring(world, [{ id: "k", title: "Kokki", employer: "Rantakeittiö Oy", location: "Turku" }]);
    await world.db.updateTable("vacancy").set({ visibility: "partners" }).execute();
    const [hidden] = await vacancies();
    const ad = await read({ link: at("/kokki") });
    expect(ad.duplicates).toEqual([]);
    expect(await refusal(send(ad, { existing: hidden?.id }))).toBe(404);
    expect(await tips()).toEqual([]);
  });

  test("is the same ad for an import as for a tip", async () => {
    const bytes = new TextEncoder().encode(JSON.stringify([{ ...posting, url: at("/kokki") }]));
    await importAds(world, { bytes, format: "jobposting" });
    expect((await read({ link: at("/kokki") })).duplicates).toMatchObject([{ same: true }]);
  });
});

describe("a tip on its way", () => {
  const follow = (id: string, state: "looked_at" | "visit_planned" | "employer_contacted") =>
    world.db.transaction().execute((trx) => followTip(trx, id, state, world.clock()));

  test("moves on and never back, each step once in its history", async () => {
    const id = await sendNew(await read({ text: cleaner }));
    await follow(id, "visit_planned");
    await follow(id, "looked_at");
    await follow(id, "visit_planned");
    await follow(id, "employer_contacted");
    const page = await tipPage(world, officer, id, "fi");
    expect(page.tip.state).toBe("employer_contacted");
    expect(page.history.map(({ state }) => state)).toEqual(["received", "visit_planned", "employer_contacted"]);
    for (const state of tipStates.slice(0, 4))
      expect(await world.db.transaction().execute((trx) => moveTip(trx, id, state, world.clock()))).toBe(false);
  });

  test("tells its sender of a planned visit in one letter, in words about the job only", async () => {
    const id = await sendNew(await read({ text: cleaner }));
    await follow(id, "looked_at");
    expect(await world.db.selectFrom("letter").selectAll().execute()).toEqual([]);
    await follow(id, "visit_planned");
    await follow(id, "visit_planned");
    const letters = await world.db.selectFrom("letter").selectAll().execute();
    expect(letters).toMatchObject([{ kind: "tip_followed_up", toAddress: "vilja@example.invalid", locale: "fi" }]);
    expect(JSON.parse(letters[0]?.params ?? "")).toEqual({
      name: "Vilja",
      title: "Siivooja Tampereelle",
      employer: "Puhdas Koivikko Oy",
      path: `/te/tips/${id}`,
    });
  });

  test("is closed while its ad is filled, over or withdrawn, and says why", async () => {
    const id = await sendNew(await read({ text: cleaner }));
    const [vacancy] = await vacancies();
    const set = (status: "filled" | "published") =>
      world.db
        .transaction()
        .execute((trx) => setVacancyStatus(trx, vacancy?.id ?? "", { status, reason: "employer", now: world.clock() }));
    await set("filled");
    expect((await tipsPage(world, officer, { locale: "fi" })).tips).toMatchObject([
      { state: "closed", closedBy: "Täytetty" },
    ]);
    await set("published");
    expect((await tipPage(world, officer, id, "fi")).tip).toMatchObject({ state: "received" });
  });

  test("is its sender's alone: another officer's tip does not exist", async () => {
    const id = await sendNew(await read({ text: cleaner }));
    expect(await refusal(tipPage(world, other, id, "fi"))).toBe(404);
    expect(await refusal(tipPage(world, officer, "unknown", "fi"))).toBe(404);
    expect((await tipsPage(world, other, { locale: "fi", sent: id })).said).toBeUndefined();
    expect((await tipsPage(world, other, { locale: "fi" })).tips).toEqual([]);
  });

  test("may be taken back while no coach has looked: an ad that came with it alone goes too, and comes back with the next", async () => {
    const id = await sendNew(await read({ text: cleaner }));
    expect(await refusal(unsendTip(world, other, id, "fi"))).toBe(404);
    expect(await unsendTip(world, officer, id, "fi")).toBeTruthy();
    expect((await tipsPage(world, officer, { locale: "fi" })).tips).toEqual([]);
    expect((await vacancies()).map(({ status }) => status)).toEqual(["withdrawn"]);
    const again = await sendNew(await read({ text: cleaner }));
    expect((await vacancies()).map(({ status }) => status)).toEqual(["published"]);
    await sendNew(await read({ text: cleaner }, other), {}, other);
    expect(await unsendTip(world, officer, again, "fi")).toBeTruthy();
    expect((await vacancies()).map(({ status }) => status)).toEqual(["published"]);
  });

  test("says how many were told only from five on – none sounds like a few – and that the search goes on until it is done", async () => {
    await sendNew(await read({ text: cleaner }));
    const told = async () => (await tipsPage(world, officer, { locale: "fi" })).tips[0]?.told;
    expect(await told()).toMatch(/Etsimme juuri/);
    await world.db.deleteFrom("job").execute();
    const few = await told();
    expect(few).toMatch(/Määrän näet, kun heitä on vähintään viisi/);
    const [vacancy] = await vacancies();
    for (let n = 1; n <= 5; n++) {
      const person = await anOfficer(`Valmentaja${n}`, "org");
      const seen = { seenAt: null, doneAt: null, tipId: null, clients: "[]", createdAt: "2026-11-21" };
      const row = { id: `i${n}`, coachId: person.personId, vacancyId: vacancy?.id ?? "", ...seen };
      await world.db.insertInto("inboxItem").values(row).execute();
      expect(await told()).toBe(n < 5 ? few : "Tästä on kerrottu 5 valmentajalle.");
    }
  });
});

test("nothing of a client reaches the officer's pages, whatever became of the tip", async () => {
  const house = await makeDemoHouse();
  try {
    const vilja = await demoActor(house, "vilja");
    // Where a coach's client looks for such work: a tip stays within its area.
    const brought = { text: cleaner.replaceAll("Tampereelle", "Helsinkiin"), link: "", files: [] };
    const done = await readToForward(house, { actor: vilja, locale: "fi" }, brought);
    if (!("ad" in done)) throw new Error("not read");
    const { sealed, title, employer, sector } = done.ad;
    const sent = { sealed, title, employer, place: "Helsinki", sector, note: "", struck: [] };
    const result = await sendTip(house, { actor: vilja, locale: "fi" }, sent, []);
    if (!("tipId" in result)) throw new Error("not sent");
    const { reverseMatch } = await import("#app/services/reverse-match.server.ts");
    const [vacancy] = await house.db.selectFrom("tip").select("vacancyId").execute();
    await reverseMatch(house, { vacancyIds: [vacancy?.vacancyId] });
    const items = await house.db.selectFrom("inboxItem").selectAll().execute();
    expect(items.length).toBeGreaterThan(0);
    const shown = JSON.stringify([
      await tipsPage(house, vilja, { locale: "fi" }),
      await tipPage(house, vilja, result.tipId, "fi"),
    ]);
    const clients = await house.db.selectFrom("client").select(["id", "codeName", "coachId"]).execute();
    for (const { id, codeName, coachId } of clients)
      for (const secret of [id, codeName, coachId]) expect(shown).not.toContain(secret);
    for (const { id } of items) expect(shown).not.toContain(id);
  } finally {
    await endWorld(house);
  }
});
