// Commands and the life around them: a running app, Ctrl-C, and a search server that is killed in the middle.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { countWaiting } from "#db/jobs.ts";
import { type Db, openSqlite } from "#db/open.ts";
import { noServer } from "#tests/search/engines.ts";
import { search } from "#tests/search/make.ts";
import { json, jsonLines, lookInto, rinnalla, runFile } from "./cli/rinnalla.ts";
import { type Product, processesOf, startProduct, temporaryFolder } from "./product.ts";
import { everybody } from "./services/ads.ts";

const patience = { timeout: 120_000 };
const soon = { timeout: 20_000, interval: 50 };
const folders = [temporaryFolder("import"), temporaryFolder("app")] as const;
const [importing, running] = folders.map(({ dir }) => join(dir, "data")) as [string, string];
let app: Product | undefined;
afterAll(async () => {
  await app?.stop();
  for (const folder of folders) folder.remove();
});

const many = 3000;
const towns = ["Tampere", "Oulu", "Turku", "Lahti", "Kuopio"];
const titles = ["Siivooja", "Kokki", "Varastotyöntekijä", "Myyjä", "Lähihoitaja", "Ohjelmistokehittäjä"];
const ads = join(folders[0].dir, "many.jsonl");
writeFileSync(
  ads,
  jsonLines(
    Array.from({ length: many }, (_, id) => ({
      id,
      title: titles[id % titles.length],
      location: towns[id % towns.length],
      employer: `Työnantaja ${id % 97}`,
      description: `Työ on päivätyötä ja tunteja on ${15 + (id % 20)} viikossa. Kohde ${id}.`,
    })),
  ),
);

const searchPid = (dataDir: string): number => JSON.parse(readFileSync(runFile(dataDir), "utf8")).pid;

async function kept(dataDir: string): Promise<number> {
  return inDatabase(dataDir, async (db) => (await db.selectFrom("vacancy").select("id").execute()).length);
}

/** A look into the database while a command writes; zero where there is no database yet. */
async function inDatabase(dataDir: string, look: (db: Db) => Promise<number>): Promise<number> {
  const file = join(dataDir, "rinnalla.sqlite");
  if (!existsSync(file)) return 0;
  const db = openSqlite(file);
  try {
    const [table] = await db.introspection.getTables();
    return table ? await look(db) : 0;
  } finally {
    await db.destroy();
  }
}

describe("an import of three thousand ads that is interrupted", patience, () => {
  test("while its search server is being started: nothing is left running", async () => {
    const { child, ...run } = startImport();
    await vi.waitFor(() => expect(processesOf(importing).some(isSearch)).toBe(true), soon);
    process.kill(child.pid ?? 0, "SIGINT");
    await run.ended;
    await vi.waitFor(() => expect(processesOf(importing)).toEqual([]), { timeout: 5_000, interval: 50 });
  });

  test("by Ctrl-C, heard twice as from a terminal: it ends at once, nothing is half-written, nothing runs on", async () => {
    const { child, ...run } = startImport();
    await vi.waitFor(async () => expect(await kept(importing)).toBeGreaterThan(200), soon);
    // The terminal signals everybody in the group, and npm hands its own on.
    process.kill(-(child.pid ?? 0), "SIGINT");
    const ran = await run.ended;
    expect(ran).toMatchObject({ stdout: "" });
    expect(ran.code).not.toBe(0);
    await vi.waitFor(() => expect(processesOf(importing)).toEqual([]), { timeout: 5_000, interval: 50 });
    const count = await kept(importing);
    expect(count).toBeLessThan(many);
    expect(count % 25).toBe(0);
    // Every ad has its text, and the job that will bring it to the index waits.
    expect(await inDatabase(importing, textless)).toBe(0);
    expect(await inDatabase(importing, (db) => countWaiting(db, "index"))).toBe(1);
  });

  test.skipIf(noServer)(
    "by a kill of its search server, again and again: the rest comes in and all is findable",
    async () => {
      const before = await kept(importing);
      const { ...run } = startImport();
      await vi.waitFor(async () => expect(await kept(importing)).toBeGreaterThan(before), soon);
      process.kill(searchPid(importing), "SIGKILL");
      await vi.waitFor(async () => expect(await kept(importing)).toBe(many), { timeout: 60_000, interval: 50 });
      // Now it is being indexed.
      await vi.waitFor(() => process.kill(searchPid(importing), "SIGKILL"), soon);
      const ran = await run.ended;
      expect(ran.stderr).toBe("");
      expect(ran.code).toBe(0);
      expect(JSON.parse(ran.stdout)).toMatchObject({ created: many - before, unchanged: before, problems: [] });
      expect(processesOf(importing)).toEqual([]);
      await lookInto(importing, async (world) => {
        const { total, ids } = await world.search.search(search("", { visibilities: everybody, pageSize: 10 }));
        expect([world.search.engine, total, ids.length]).toEqual(["meilisearch", many, 10]);
        const one = await world.search.search(search("ohjelmistokehittäjä Kuopio", { visibilities: everybody }));
        expect(one.total).toBe(many / (titles.length * towns.length));
      });
    },
  );

  function startImport() {
    const ran = rinnalla(["import", ads, "--data", importing, "--json"]);
    return { child: ran.child, ended: Promise.resolve(ran) };
  }
  const isSearch = ({ command }: { command: string }) => command.includes("--db-path");
  const textless = async (db: Db) => {
    const rows = await db
      .selectFrom("vacancy")
      .leftJoin("vacancyText", "vacancyText.vacancyId", "vacancy.id")
      .select("vacancy.id")
      .where("vacancyText.title", "is", null)
      .execute();
    return rows.length;
  };
});

describe("beside a running app", patience, () => {
  const signIn = (url: string, email: string, password: string) =>
    fetch(`${url}/fi/sign-in`, {
      method: "POST",
      body: new URLSearchParams({ email, password }),
      redirect: "manual",
    });

  test("a command uses the app's server and leaves it running; what it brings in and adds is there for the app", async () => {
    // A folder that was seeded by hand is not seeded again by the app.
    expect(await json(rinnalla(["seed", "--data", running, "--json"]))).toEqual({ seeded: true });
    expect(await json(rinnalla(["seed", "--data", running, "--json"]))).toEqual({ seeded: false });
    app = await startProduct(running);
    await app.ready();
    const server = existsSync(runFile(running)) ? searchPid(running) : 0;

    const email = "uusi.valmentaja@rinnalla.example";
    const password = "oma salasana ä";
    const add = ["user", "add", "--email", email, "--name", "Uusi Valmentaja", "--role", "coach", "--data", running];
    writeFileSync(join(folders[1].dir, "one.jsonl"), jsonLines([{ id: "rare", title: "Haitarinkorjaaja" }]));
    const [added, brought, short] = await Promise.all([
      rinnalla(add, { input: `${password}\n` }),
      json(rinnalla(["import", "one.jsonl", "--data", "data", "--json"], { cwd: folders[1].dir })),
      rinnalla([...add, "--json"], { input: "short\n" }),
    ]);
    expect(added).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining(email) });
    expect(brought).toMatchObject({ created: 1 });
    expect(short).toMatchObject({ code: 2, stdout: "" });
    expect(await rinnalla(add, { input: `${password}\n` })).toMatchObject({ code: 1, stdout: "" });

    expect(existsSync(runFile(running)) ? searchPid(running) : 0).toBe(server);
    const signedIn = await signIn(app.url, email, password);
    expect(signedIn.status).toBe(302);
    expect((await signIn(app.url, email, `${password}!`)).status).not.toBe(302);
    const cookie = signedIn.headers.getSetCookie().join().split(";")[0] ?? "";
    await vi.waitFor(async () => {
      const page = await fetch(`${app?.url}/search?q=haitarinkorjaaja`, { headers: { cookie } });
      expect(await page.text()).toContain("Haitarinkorjaaja");
    }, soon);
  });
});
