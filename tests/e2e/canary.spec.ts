// A client's words stay where they are: planted in every field, they reach no search server, no address, no log, no letter.
import { readdirSync } from "node:fs";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { endWordsOf } from "#app/services/client-ending.server.ts";
import { databaseFile, openDataDir } from "#app/world/data-dir.server.ts";
import { createSeal } from "#app/world/seal.server.ts";
import { type Db, openSqlite } from "#db/open.ts";
import type { LaunchedServer } from "#search/launch.ts";
import { type Product, startProduct, temporaryFolder } from "#tests/product.ts";
import { launchIn, masterKey, noServer } from "#tests/search/engines.ts";
import { canaries, canariesIn, changedTables, control, everyRow, type Recorder, recordTraffic } from "./canaries.ts";
import { everythingFor, signedIn, strangers } from "./strangers.ts";

test.skip(noServer !== undefined, noServer);
test.describe.configure({ timeout: 300_000 });

const folder = temporaryFolder("canary");
const searchFolder = temporaryFolder("canary-search");
let server: LaunchedServer;
let recorder: Recorder;
let product: Product;
let db: Db;
let client: string;
let job: string;
let page: Page;
/** Every address the browser asked for, and what it had come from. */
const asked: string[] = [];
/** What stood on the pages. */
const seen: string[] = [];

test.beforeAll(async ({ browser }) => {
  test.setTimeout(420_000);
  server = await launchIn(searchFolder.dir);
  recorder = await recordTraffic(server.url);
  product = await startProduct(folder.dir, { MEILI_URL: recorder.url, MEILI_KEY: masterKey });
  await product.ready(360_000);
  db = openSqlite(databaseFile(folder.dir));
  const own = await db
    .selectFrom("client")
    .innerJoin("person", "person.id", "client.coachId")
    .select("client.id")
    .where("person.email", "like", "taimi.%")
    .where("client.consentedAt", "is not", null)
    .where("client.pausedAt", "is", null)
    .where("client.closedAt", "is", null)
    .orderBy("client.codeName")
    .executeTakeFirstOrThrow();
  client = own.id;
  page = await browser.newPage({ baseURL: product.url });
  page.on("request", (request) => asked.push(`${request.url()} ${request.headers().referer ?? ""}`));
  const form = { email: "taimi.tuokio@rinnalla.example", password: "rinnalla-demo", next: "" };
  expect((await page.request.post("/fi/sign-in", { form, maxRedirects: 0 })).status()).toBe(302);
});

test.afterAll(async () => {
  await page?.close();
  await db?.destroy();
  const left = await product?.stop();
  await recorder?.stop();
  await server?.stop();
  folder.remove();
  searchFolder.remove();
  expect(left, "processes that outlived the app").toEqual([]);
});

/** Sends a form as a page does; where it leads is an address too. */
async function send(path: string, form: Record<string, string>, leads = true): Promise<void> {
  const answer = await page.request.post(path, { form, maxRedirects: 0 });
  const to = answer.headers().location ?? "";
  asked.push(`${answer.url()} ${to}`);
  seen.push(await answer.text());
  expect([302, 303].includes(answer.status()), `${path} answers ${answer.status()}`).toBe(leads);
}

const of = (noun: string) => `/coach/clients/${client}/${noun}`;
const version = async () => {
  const row = await db
    .selectFrom("clientProfile")
    .select((eb) => eb.fn.max("version").as("latest"))
    .where("clientId", "=", client)
    .executeTakeFirstOrThrow();
  return String(row.latest);
};
const latest = (table: "application" | "employment") =>
  db
    .selectFrom(table)
    .select("id")
    .where("clientId", "=", client)
    .orderBy("createdAt", "desc")
    .executeTakeFirstOrThrow();

async function plant(): Promise<void> {
  await db.updateTable("client").set({ codeName: canaries.codeName }).where("id", "=", client).execute();
  const words = `Haluaisin siivota tai ${canaries.wishes}.`;
  await send(of("wishes"), { step: "look", version: await version(), words: canaries.looked }, false);
  await send(of("wishes"), { step: "look", version: await version(), words }, false);
  await send(of("wishes"), { step: "save", version: await version(), words, looked: words });
  const strengths = { words: `Olen hyvä: ${canaries.strengths}.`, skills: canaries.skill };
  await send(of("profile"), { section: "strengths", version: await version(), ...strengths });

  const vacancy = await db
    .selectFrom("vacancy")
    .select(["id", "employerId"])
    .where("status", "=", "published")
    .where("visibility", "=", "public")
    .where("employerId", "is not", null)
    .executeTakeFirstOrThrow();
  await send(`/vacancies/${vacancy.id}`, { client, note: canaries.findNote }, false);

  const onDate = new Date().toISOString().slice(0, 10);
  const typed = { title: canaries.applicationTitle, employerName: canaries.applicationEmployer };
  await send(of("applications"), { act: "typed", ...typed, onDate });
  const application = await latest("application");
  const last = await db
    .selectFrom("applicationStep")
    .select((eb) => eb.fn.max("number").as("number"))
    .where("applicationId", "=", application.id)
    .executeTakeFirstOrThrow();
  const step = { step: "interview", onDate, note: canaries.applicationNote, after: String(last.number) };
  await send(of("applications"), { act: "step", application: application.id, ...step });

  const introduced = { disclosure: "introduced", wording: canaries.disclosureWording, agreed: "yes" };
  await send(of("employers"), { act: "add", employer: vacancy.employerId ?? "", name: "" });
  await send(of("employers"), { act: "choose", employer: vacancy.employerId ?? "", ...introduced });

  const terms = { contract: "permanent", contractText: canaries.jobContract, startsOn: onDate, found: "alone" };
  await send(of("jobs/new"), { title: canaries.jobTitle, employerName: canaries.jobEmployer, ...terms });
  job = (await latest("employment")).id;
  await send(of(`jobs/${job}`), { act: "follow", kind: "weekly", doneOn: onDate, note: canaries.followUpNote });

  await send(of("plan"), {
    ...{ version: "0", skills: canaries.planSkills, wishes: canaries.planWishes },
    ...{ possibilities: canaries.planPossibilities, goals: canaries.planGoals, helps: canaries.planHelps },
  });
}

/** Every page of a client there is a file for. */
const clientPages = () =>
  readdirSync("app/routes")
    .filter((file) => file.startsWith("coach.clients.$id"))
    .map((file) => {
      const parts = file.replace(/\.tsx?$/, "").split(".");
      const path = parts.map((part) => part.replace(/_$/, "")).filter((part) => part !== "_index");
      return `/${path.join("/")}`.replace("$id", client).replace("$job", job);
    });
const otherPages = ["/coach", "/coach/clients", "/coach/clients/key-sheet", "/coach/inbox", "/coach/visits"];

/** Looks at a page with scripts running, and rests there as a reader does. */
async function look(path: string): Promise<void> {
  if (path.endsWith("/file")) {
    seen.push(await (await page.request.get(path)).text());
    return;
  }
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  seen.push(await page.content());
}

async function walk(): Promise<void> {
  for (const path of [...otherPages, "/coach/visits/new", "/search", "/search/saved", ...clientPages()])
    await look(path);
}

async function viewStoresNothing(): Promise<void> {
  // Ads of the demo go into the index and out to the coaches first.
  await expect
    .poll(async () => (await db.selectFrom("job").select("id").execute()).length, { timeout: 120_000 })
    .toBe(0);
  const before = await everyRow(db);
  await walk();
  const between = await everyRow(db);
  // What was suggested first, and why, is kept for the client's own copy.
  const kept = ["access_log", "session"];
  expect
    .soft(changedTables(before, between).filter((name) => !kept.includes(name) && name !== "suggestion"))
    .toEqual([]);
  await walk();
  const after = await everyRow(db);
  expect.soft(changedTables(between, after).filter((name) => !kept.includes(name))).toEqual([]);
  expect.soft(changedTables(between, after), "looking is logged: the rows are really read").toContain("access_log");
}

async function nothingFetchedAhead(): Promise<void> {
  for (const path of [...otherPages, `/coach/clients/${client}`]) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    const from = asked.length;
    const links = page.locator('a[href^="/coach/clients/"]:visible');
    for (const link of (await links.all()).slice(0, 12)) {
      await link.hover({ force: true });
      await link.focus();
    }
    await page.waitForTimeout(500);
    expect.soft(await page.locator('link[rel="prefetch"][href*="/coach/clients/"]').count(), path).toBe(0);
    const early = asked.slice(from).filter((line) => line.split(" ")[0]?.includes("/coach/clients/"));
    expect.soft(early, `${path} fetches ahead`).toEqual([]);
  }
}

async function endSupport(): Promise<void> {
  await send(of("end"), { act: "end", sure: "yes", words: canaries.endWords, keep: "24" });
  for (const noun of ["end", "copy", "file"]) await look(of(noun));
  // Who has ended has no pages any more: that the words were kept is seen where they lie.
  const row = await db
    .selectFrom("client")
    .select(["id", "endWordsSealed"])
    .where("id", "=", client)
    .executeTakeFirstOrThrow();
  const seal = createSeal(Buffer.from(openDataDir(folder.dir).sealKey, "base64"));
  seen.push(endWordsOf({ seal }, row));
}

async function everyWordWasKept(): Promise<void> {
  expect.soft(Object.keys(canaries).filter((field) => !canariesIn(seen.join("\n")).includes(field))).toEqual([]);
}

async function controlIsHeard(): Promise<void> {
  await page.goto("/search");
  await page.locator("#q").fill(control);
  await page.waitForURL(/q=/);
  await page.waitForLoadState("networkidle");
  expect.soft(canariesIn(recorder.heard(), { control })).toEqual(["control"]);
  expect.soft(canariesIn(asked.join("\n"), { control })).toEqual(["control"]);
  const company = { company: "Testipesula Oy", businessId: "0000040-6", email: "tea@pesula.example" };
  const form = { ...company, name: control, password: "pitkä ja oma salasana" };
  await page.request.post("/sv/register", { form, maxRedirects: 0 });
  const letters = (await everyRow(db)).get("letter") ?? [];
  expect.soft(canariesIn(letters.join("\n"), { control }), "letters are really read").toEqual(["control"]);
}

async function nothingGotOut(): Promise<void> {
  expect.soft(canariesIn(recorder.heard()), "said to the search server").toEqual([]);
  expect.soft(canariesIn(asked.join("\n")), "in an address").toEqual([]);
  const said = product.stdout() + product.stderr();
  expect.soft(said, "the log is really read").toContain(product.url);
  expect.soft(canariesIn(said), "in the log").toEqual([]);
  const rows = await everyRow(db);
  for (const table of ["letter", "job", "access_log", "saved_search", "inbox_item"])
    expect.soft(canariesIn((rows.get(table) ?? []).join("\n")), `in ${table}`).toEqual([]);
}

async function nobodyElseReads(browser: Browser): Promise<void> {
  for (const stranger of strangers) {
    const pages = await everythingFor(browser, product.url, stranger);
    const { start, atLeast, among = [] } = stranger;
    const missed = among.filter((beginning) => !pages.some(({ path }) => path.startsWith(beginning)));
    expect.soft(missed, `not met on the way from ${start}`).toEqual([]);
    expect.soft(pages.length, `pages ${start} leads to`).toBeGreaterThanOrEqual(atLeast);
    expect.soft(pages.filter(({ status }) => status >= 400).map(({ path, status }) => `${status} ${path}`)).toEqual([]);
    for (const { path, text } of pages) {
      expect.soft(canariesIn(text), `${start}: a client's words at ${path}`).toEqual([]);
      expect.soft(text.includes(client), `${start}: a client's id at ${path}`).toBe(false);
    }
  }
}

/** What an officer has to do with this client without knowing: a tip that suits, a question asked on their behalf. */
async function touchOfficers(browser: Browser): Promise<void> {
  const told = await db
    .selectFrom("suggestion")
    .innerJoin("vacancy", "vacancy.id", "suggestion.vacancyId")
    .select(["vacancy.id"])
    .where("suggestion.clientId", "=", client)
    .where("vacancy.visibility", "=", "public")
    .where("vacancy.status", "=", "published")
    .orderBy("suggestion.group", "desc")
    .executeTakeFirstOrThrow();
  const officer = await signedIn(browser, product.url, "vilja.vinkkila@rinnalla.example");
  const sent = await officer.request.post(`/te/send/${told.id}`, { form: { note: "" }, maxRedirects: 0 });
  expect(sent.status()).toBe(303);
  await officer.close();
  const office = await db
    .selectFrom("organisation")
    .select("id")
    .where("kind", "=", "employment_area")
    .executeTakeFirstOrThrow();
  const today = new Date().toISOString().slice(0, 10);
  const asked = { kind: "plan_ready", text: "Onko suunnitelma valmis?", to: office.id, dueOn: today };
  await send("/coach/questions/new", { ...asked, client, consentOn: today });
  const consents = await db.selectFrom("questionConsent").select("id").where("clientId", "=", client).execute();
  expect(consents).toHaveLength(1);
}

async function sealedAtRest(): Promise<void> {
  const open = [...(await everyRow(db)).values()].flat().join("\n");
  const named = [
    "codeName",
    "skill",
    "applicationTitle",
    "applicationEmployer",
    "jobTitle",
    "jobEmployer",
    "jobContract",
  ];
  expect.soft(canariesIn(open).sort()).toEqual(named.sort());
}

// One walk: a later step is looked at also where an earlier one has found something.
test("what a client says stays in the house", async ({ browser }) => {
  await test.step("words are planted in every field, through the forms", plant);
  await test.step("a mere view stores nothing new", viewStoresNothing);
  await test.step("client pages are never fetched before one goes there", nothingFetchedAhead);
  await test.step("a tip that suits the client, and a question asked for them", () => touchOfficers(browser));
  await test.step("nothing anybody else can reach holds a word of the client, or says that there is one", () =>
    nobodyElseReads(browser));
  await test.step("an ending in the client's own words", endSupport);
  await test.step("every word was on a page, so that each was really kept", everyWordWasKept);
  await test.step(
    "control: a word typed into the open search is heard and stands in the address, a word of a registration in a letter",
    controlIsHeard,
  );
  await test.step(
    "no word of the client is in the search server's traffic, in an address, in the log or in a letter",
    nothingGotOut,
  );
  await test.step(
    "at rest the words are sealed: in the open stand only the code name, skills, and what a job and an application are called",
    sealedAtRest,
  );
});
