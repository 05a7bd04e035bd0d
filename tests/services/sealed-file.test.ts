// A stolen database file tells nothing a client has said: the raw bytes of the file hold none of their words.
import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedDemo } from "#app/services/demo.server.ts";
import { fixedClock } from "#app/world/clock.server.ts";
import { createSeal } from "#app/world/seal.server.ts";
import { loadReference } from "#db/load-reference.ts";
import { migrate } from "#db/migrate.ts";
import { openSqlite } from "#db/open.ts";
import { demoClients } from "#db/seed/clients.ts";
import { demoVacancies } from "#db/seed/vacancies.ts";
import { loadOccupations } from "#search/occupations/index.ts";
import { loadGazetteer } from "#search/places/index.ts";
import { testDay } from "#tests/world.ts";

const dir = mkdtempSync(join(tmpdir(), "rinnalla-sealed-"));
let raw = "";
beforeAll(async () => {
  const db = openSqlite(join(dir, "rinnalla.sqlite"));
  await migrate(db);
  await loadReference(db);
  const seal = createSeal(randomBytes(32));
  const know = { places: loadGazetteer(), occupations: loadOccupations() };
  await seedDemo({ db, seal, clock: fixedClock(testDay), ...know });
  // Read while it is open: the write-ahead log is a file too.
  raw = readdirSync(dir)
    .map((name) => readFileSync(join(dir, name)).toString("utf8"))
    .join("\n");
  await db.destroy();
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Runs of four words: shorter ones may stand in an ad by chance. */
function phrases(text: string): string[] {
  const words = text.split(/\s+/);
  return words.length < 4 ? [text] : words.slice(3).map((_, at) => words.slice(at, at + 4).join(" "));
}

describe("the database file", () => {
  test("is the one that holds the demo: code names and ads can be read in it", () => {
    expect(raw).toContain(demoClients[0]?.codeName);
    expect(raw).toContain(demoVacancies[0]?.title);
  });

  test.each(demoClients.filter(({ wishes }) => wishes !== ""))("holds no words of $codeName", (client) => {
    for (const phrase of [...phrases(client.wishes), ...phrases(client.strengths)]) expect(raw).not.toContain(phrase);
  });
});
