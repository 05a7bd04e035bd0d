// `npm start` for real: what it keeps, what it refuses in one line, and that nothing outlives it.
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { build, buildIsNeeded } from "#app/world/build.server.ts";
import { openSqlite } from "#db/open.ts";
import { demoPeople } from "#db/seed/people.ts";
import { isHealthy, type Product, processesOf, seesProcesses, startProduct, temporaryFolder } from "./product.ts";

const minutes = 60_000;
const soon = { timeout: 15_000, interval: 50 };
const started: Product[] = [];
const folders = [temporaryFolder("kept"), temporaryFolder("refused")] as const;
const [kept, refused] = [folders[0].dir, folders[1].dir];

async function start(dir: string, env: Record<string, string> = {}): Promise<Product> {
  const product = await startProduct(dir, env);
  started.push(product);
  return product;
}

/** Milliseconds until the last process of the folder has ended. */
async function endsAfter(product: Product, signal: () => void): Promise<number> {
  const at = Date.now();
  signal();
  await product.ended;
  await vi.waitFor(() => expect(processesOf(product.dataDir)).toEqual([]), soon);
  return Date.now() - at;
}

/** The status of signing in as the demo's first coach, and whether a session was opened. */
async function signIn({ url }: Product): Promise<{ status: number; session: boolean }> {
  const body = new URLSearchParams({ email: demoPeople[0]?.email ?? "", password: "rinnalla-demo" });
  const response = await fetch(`${url}/fi/sign-in`, { method: "POST", body, redirect: "manual" });
  return { status: response.status, session: response.headers.getSetCookie().join().includes("rinnalla_session=") };
}

async function health({ url }: Product): Promise<unknown> {
  const response = await fetch(`${url}/health`);
  expect(response.status).toBe(200);
  return response.json();
}

async function rowsIn(dir: string): Promise<Record<string, number>> {
  const db = openSqlite(join(dir, "rinnalla.sqlite"));
  try {
    const counts: Record<string, number> = {};
    for (const table of ["organisation", "person", "client", "employer", "vacancy"] as const) {
      const row = await db.selectFrom(table).select(db.fn.countAll<number>().as("n")).executeTakeFirstOrThrow();
      counts[table] = Number(row.n);
    }
    return counts;
  } finally {
    await db.destroy();
  }
}

beforeAll(async () => {
  if (buildIsNeeded()) await build();
}, 3 * minutes);

afterEach(async () => {
  for (const product of started.splice(0)) await product.stop();
});

afterAll(() => {
  for (const folder of folders) folder.remove();
});

describe("a start with nothing configured", { timeout: 3 * minutes }, () => {
  test("says where it is, keeps secrets to itself, mends what dies, and leaves nothing behind after SIGTERM", async () => {
    const product = await start(kept);
    await product.ready();
    await vi.waitFor(() => expect(product.stdout()).toContain(demoPeople[0]?.email), soon);
    expect(product.stdout()).toContain(product.url);
    expect(product.stdout()).toContain("Meilisearch");
    expect(statSync(join(kept, "secrets.json")).mode & 0o777).toBe(0o600);
    expect(statSync(kept).mode & 0o077).toBe(0);
    expect(await signIn(product)).toEqual({ status: 302, session: true });

    const search = JSON.parse(readFileSync(join(kept, "run.json"), "utf8")) as { pid: number };
    process.kill(search.pid, "SIGKILL");
    await vi.waitFor(() => expect(product.stdout()).toContain("The search server stopped"), soon);
    expect(await health(product)).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(product.stdout()).toContain("The search server is running again"), soon);
    expect(await health(product)).toMatchObject({ ok: true, search: true });

    for (const file of ["app/server.ts", "app/jobs.server.ts"]) {
      const before = processesOf(kept).filter(({ command }) => command.endsWith(file));
      for (const { pid } of before) process.kill(pid, "SIGKILL");
      if (seesProcesses) expect(before).toHaveLength(1);
    }
    await vi.waitFor(async () => expect(await isHealthy(product.url)).toBe(true), soon);

    if (seesProcesses) expect(processesOf(kept).length).toBeGreaterThanOrEqual(4);
    expect(await endsAfter(product, () => process.kill(product.pid, "SIGTERM"))).toBeLessThan(5_000);
  });

  test("keeps the data the second time, makes no second region, lets no demo account in once the demo is off, and ends on Ctrl-C", async () => {
    const [rows, secrets] = [await rowsIn(kept), readFileSync(join(kept, "secrets.json"), "utf8")];
    expect(rows.vacancy).toBeGreaterThan(0);
    const product = await start(kept, { RINNALLA_DEMO: "off" });
    await product.ready();
    expect(await signIn(product)).toEqual({ status: 422, session: false });
    expect(product.stdout()).not.toContain(demoPeople[0]?.email);
    expect(await endsAfter(product, () => process.kill(-product.pid, "SIGINT"))).toBeLessThan(5_000);
    expect(await rowsIn(kept)).toEqual(rows);
    expect(readFileSync(join(kept, "secrets.json"), "utf8")).toBe(secrets);
  });

  test("lets no demo account in from other machines, whatever the data folder holds", async () => {
    const product = await start(kept, { HOST: "0.0.0.0" });
    await product.ready();
    expect(await signIn(product)).toEqual({ status: 422, session: false });
    expect(product.stdout()).not.toContain(demoPeople[0]?.email);
  });

  test("finds its way back after the supervisor was killed", async () => {
    const killed = await start(kept);
    await killed.ready();
    const run = JSON.parse(readFileSync(join(kept, "run.json"), "utf8")) as { ownerPid: number };
    process.kill(run.ownerPid, "SIGKILL");
    await killed.ended;
    const again = await start(kept, { PORT: String(killed.port) });
    await again.ready();
    expect(await signIn(again)).toEqual({ status: 302, session: true });
    expect(await endsAfter(again, () => process.kill(again.pid, "SIGTERM"))).toBeLessThan(5_000);
  });

  test.each([100, 700, 1500, 3000])("ends at once when told to while it is starting (after %i ms)", async (after) => {
    const folder = temporaryFolder("early");
    const product = await start(folder.dir);
    await sleep(after);
    expect(await endsAfter(product, () => process.kill(product.pid, "SIGTERM"))).toBeLessThan(5_000);
    folder.remove();
  });
});

describe("a start that cannot be says why in one line and ends", { timeout: minutes }, () => {
  async function refusal(env: Record<string, string>, dir = refused): Promise<string> {
    const product = await start(dir, env);
    expect(await product.ended).not.toBe(0);
    expect(processesOf(dir)).toEqual([]);
    // npm may add lines of its own.
    const lines = product.stderr().split("\n");
    const [line = "", ...more] = lines.filter((text) => text.trim() !== "" && !text.startsWith("npm "));
    expect(more).toEqual([]);
    return line;
  }

  async function serving<T>(server: Server | ReturnType<typeof createTcpServer>, use: (port: number) => Promise<T>) {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
    try {
      return await use((server.address() as AddressInfo).port);
    } finally {
      server.close();
    }
  }

  test("a taken port", async () => {
    await serving(createTcpServer(), async (port) => {
      expect(await refusal({ PORT: String(port) })).toContain(`Port ${port} is in use`);
    });
  });

  test("a port that is none", async () => {
    expect(await refusal({ PORT: "seventy" })).toContain("PORT is not a valid port: seventy");
  });

  test("an address that is not this machine's", async () => {
    expect(await refusal({ HOST: "192.0.2.1", RINNALLA_DEMO: "off" })).toContain(
      "HOST is not an address of this machine",
    );
  });

  test("a folder that cannot be written to", async () => {
    const file = join(refused, "a-file");
    writeFileSync(file, "");
    expect(await refusal({}, join(file, "data"))).toContain("cannot be written to");
  });

  test.each(["not an address", "ftp://search:7700", "http://user:word@search:7700"])("MEILI_URL=%s", async (url) => {
    expect(await refusal({ MEILI_URL: url })).toContain("MEILI_URL is not a valid address");
  });

  test.each([401, 403])("a search server that answers %i", async (status) => {
    await serving(
      createServer((_request, response) => response.writeHead(status).end("{}")),
      async (port) => {
        const line = await refusal({ MEILI_URL: `http://127.0.0.1:${port}`, MEILI_KEY: "wrong" });
        expect(line).toContain("does not accept the key");
        expect(line).not.toContain("wrong");
      },
    );
  });

  test("a search server that is not there, after ten seconds of trying", async () => {
    const port = await serving(createTcpServer(), async (free) => free);
    const at = Date.now();
    expect(await refusal({ MEILI_URL: `http://127.0.0.1:${port}` })).toContain("did not answer within 10 seconds");
    expect(Date.now() - at).toBeGreaterThan(9_000);
    expect(Date.now() - at).toBeLessThan(25_000);
  });

  test("the demo asked for at an address that others reach", async () => {
    expect(await refusal({ HOST: "0.0.0.0", RINNALLA_DEMO: "on" })).toContain("The demo runs on your own machine only");
  });

  test("a folder that another Rinnalla uses", async () => {
    const first = await start(kept);
    await first.ready();
    const second = await start(kept);
    expect(await second.ended).toBe(1);
    expect(second.stderr()).toContain("is in use by another Rinnalla");
    expect(await isHealthy(first.url)).toBe(true);
  });
});
