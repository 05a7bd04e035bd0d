// The world a service acts in: everything that reads, writes or ticks, put together once per process.
import type { Post } from "#app/mail/post.server.ts";
import type { TipBox } from "#app/mail/tip-box.server.ts";
import type { Db } from "#db/open.ts";
import type { SearchIndex } from "#search/index.ts";
import type { Occupations } from "#search/occupations/index.ts";
import type { Gazetteer } from "#search/places/index.ts";
import type { Clock } from "./clock.server.ts";
import type { FetchedPage } from "./fetch-page.server.ts";
import type { Log } from "./log.server.ts";
import type { FileToOpen, Opened } from "./open-files.server.ts";
import type { Seal } from "./seal.server.ts";

export interface World {
  db: Db;
  search: SearchIndex;
  clock: Clock;
  log: Log;
  seal: Seal;
  places: Gazetteer;
  occupations: Occupations;
  /** The way out for letters; without a post they are kept for the admin. `baseUrl` begins the links in them. */
  mail: { post?: Post; baseUrl: string /** It is only where the house listens. */; baseUrlIsGuess?: boolean };
  /** The way in for tips by mail, where one is set up. */
  tipBox?: TipBox;
  /** One page of the open web; throws `PageRefused`. */
  fetchPage: (address: string) => Promise<FetchedPage>;
  /** Files of any kind as text, bytes or mail, in the order given; what cannot be opened says why. */
  openFiles: (files: readonly FileToOpen[]) => Promise<Opened[]>;
  /** Demo accounts may sign in, and every signed-in page says that it is a demo. */
  demo: boolean;
}
