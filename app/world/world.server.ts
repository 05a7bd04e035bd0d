// The world a service acts in: everything that reads, writes or ticks, put together once per process.
import type { Db } from "#db/open.ts";
import type { SearchIndex } from "#search/index.ts";
import type { Occupations } from "#search/occupations/index.ts";
import type { Gazetteer } from "#search/places/index.ts";
import type { Clock } from "./clock.server.ts";
import type { Log } from "./log.server.ts";
import type { Seal } from "./seal.server.ts";

export interface World {
  db: Db;
  search: SearchIndex;
  clock: Clock;
  log: Log;
  seal: Seal;
  places: Gazetteer;
  occupations: Occupations;
  /** Demo accounts may sign in, and every signed-in page says that it is a demo. */
  demo: boolean;
}
