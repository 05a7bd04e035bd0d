// Puts a world together for a process that the supervisor started, or for a command that started a server itself.
import { openPost } from "#app/mail/post.server.ts";
import { openTipBox } from "#app/mail/tip-box.server.ts";
import { listEsco } from "#db/esco.ts";
import { openSqlite } from "#db/open.ts";
import { enrich } from "#search/occupations/esco/enrich.ts";
import { loadOccupations } from "#search/occupations/index.ts";
import { openSearch, type SearchPlace } from "#search/open.ts";
import { loadGazetteer } from "#search/places/index.ts";
import { type Clock, tickingClock } from "./clock.server.ts";
import { databaseFile, openDataDir, searchFile } from "./data-dir.server.ts";
import type { Env } from "./env.server.ts";
import { fetchPage } from "./fetch-page.server.ts";
import type { Log } from "./log.server.ts";
import { openFiles } from "./open-files.server.ts";
import { isPublicOrLoopback } from "./public-address.server.ts";
import { createSeal } from "./seal.server.ts";
import type { World } from "./world.server.ts";

/** Which search server to talk to; undefined: the engine inside a SQLite file. */
export interface SearchAddress {
  url: string;
  key: string;
}

/** Opens database, search and word tables. The database must have been migrated (start.ts, cli.ts). */
export function openWorld(env: Env, log: Log, extra: { search?: SearchAddress; clock?: Clock } = {}): World {
  const secrets = openDataDir(env.dataDir);
  const given = env.searchUrl && env.searchKey ? { url: env.searchUrl, key: env.searchKey } : undefined;
  return {
    db: openSqlite(databaseFile(env.dataDir)),
    search: openSearch(searchPlace(env.dataDir, secrets.indexName, extra.search ?? given)),
    clock: extra.clock ?? tickingClock(env.now),
    log,
    seal: createSeal(Buffer.from(secrets.sealKey, "base64")),
    places: loadGazetteer(),
    occupations: loadOccupations(),
    mail: {
      baseUrl: env.baseUrl,
      baseUrlIsGuess: env.baseUrlIsGuess,
      ...(env.smtp ? { post: openPost(env.smtp) } : {}),
    },
    ...(env.tipBox ? { tipBox: openTipBox(env.tipBox) } : {}),
    fetchPage: (address) => fetchPage(address, env.loopbackLinks ? { mayVisit: isPublicOrLoopback } : {}),
    openFiles,
    demo: env.demo,
  };
}

/** Where ESCO was imported, its titles help out: read once, so what is imported later is known at the next start. */
export async function learnEsco(world: World): Promise<void> {
  const concepts = await listEsco(world.db, { kinds: ["occupation"] });
  if (concepts.length === 0) return;
  const named = concepts.map(({ uri, isco, labels }) => ({ uri, isco: isco ?? "", group: false, labels }));
  world.occupations = enrich(world.occupations, named);
}

function searchPlace(dataDir: string, indexName: string, address: SearchAddress | undefined): SearchPlace {
  if (!address) return { engine: "sqlite", path: searchFile(dataDir) };
  return { engine: "meilisearch", ...address, indexName };
}
