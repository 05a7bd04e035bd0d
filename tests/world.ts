// A small world for tests: everything real – database, search engine, words – but in memory, with a clock that stands still.
import { randomBytes } from "node:crypto";
import { fixedClock } from "#app/world/clock.server.ts";
import { fetchPage } from "#app/world/fetch-page.server.ts";
import { silentLog } from "#app/world/log.server.ts";
import { openFiles } from "#app/world/open-files.server.ts";
import { isPublicOrLoopback } from "#app/world/public-address.server.ts";
import { createSeal } from "#app/world/seal.server.ts";
import type { World } from "#app/world/world.server.ts";
import { loadReference } from "#db/load-reference.ts";
import { migrate } from "#db/migrate.ts";
import { openSqlite } from "#db/open.ts";
import { loadOccupations } from "#search/occupations/index.ts";
import { openSearch } from "#search/open.ts";
import { loadGazetteer } from "#search/places/index.ts";

export const testDay = "2026-11-21T10:00:00.000Z";

/** A migrated house with reference tables and an empty index. */
export async function makeWorld(now = testDay): Promise<World> {
  const db = openSqlite(":memory:");
  await migrate(db);
  await loadReference(db);
  const search = openSearch({ engine: "sqlite", path: ":memory:" });
  await search.prepare();
  return {
    db,
    search,
    clock: fixedClock(now),
    log: silentLog,
    seal: createSeal(randomBytes(32)),
    places: loadGazetteer(),
    occupations: loadOccupations(),
    mail: { baseUrl: "http://rinnalla.example/" },
    fetchPage: (address) => fetchPage(address, { mayVisit: isPublicOrLoopback }),
    openFiles,
    demo: true,
  };
}

export async function endWorld(world: World): Promise<void> {
  await world.search.close();
  await world.db.destroy();
}
