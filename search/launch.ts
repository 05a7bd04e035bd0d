// Runs our own Meilisearch: on loopback, in the data directory, started again when it dies, ended when we end.
import { EventEmitter } from "node:events";
import { adopted, type RunFile } from "./run-file.ts";
import { freePort, healthy, type Running, run, serverHome } from "./server-process.ts";

export interface LaunchOptions {
  binary: string;
  dataDir: string;
  /** At least 16 bytes; reaches the server by its environment, which others on the machine cannot read. */
  masterKey: string;
  /** 0 or none: any free one. */
  port?: number;
  /** A server left behind, from `adoptOrEnd`: taken over instead of starting one; `masterKey` and `port` are its own. */
  adopt?: RunFile;
  /** Ends the server. */
  signal?: AbortSignal;
  /** Milliseconds before the server is started again after it died; doubled up to `longest`. */
  backOff?: { first: number; longest: number };
}

export interface LaunchedServer {
  url: string;
  masterKey: string;
  /** Changes when the server has been started again. */
  pid(): number;
  dbPath: string;
  /** "down" when it died, "up" with the new pid when it answers again. */
  events: EventEmitter<{ down: []; up: [pid: number] }>;
  /** SIGTERM, and SIGKILL after four seconds. Resolves when it has ended. */
  stop(): Promise<void>;
}

/** A server that lived longer than this had started well: the next pause is the first again. */
const livedWell = 30_000;

/** @throws LaunchError `search_server_did_not_start` with the end of its log */
export async function launchServer(options: LaunchOptions): Promise<LaunchedServer> {
  const { binary, dataDir, adopt, signal, backOff = { first: 500, longest: 30_000 } } = options;
  const masterKey = adopt?.keys.master ?? options.masterKey;
  const home = await serverHome(binary, dataDir);
  const port = adopt ? Number(new URL(adopt.url).port) : options.port || (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const events: LaunchedServer["events"] = new EventEmitter();
  let running: Running | undefined;
  let stopped = false;
  let again: NodeJS.Timeout | undefined;
  let pause = backOff.first;

  const pid = () => running?.pid ?? 0;
  const watch = (now: Running) => {
    const since = Date.now();
    void now.ended.then(() => {
      if (stopped) return;
      if (Date.now() - since > livedWell) pause = backOff.first;
      events.emit("down");
      retry();
    });
  };
  const start = async () => {
    const born = run(binary, home, port, masterKey);
    running = born;
    try {
      await healthy(url, masterKey, born.ended, home);
    } catch (error) {
      await born.end();
      throw error;
    }
    watch(born);
  };
  const retry = () => {
    again = setTimeout(() => {
      start().then(
        () => void (stopped || events.emit("up", pid())),
        () => void (stopped || retry()), // Its log says why; the next pause is longer.
      );
    }, pause);
    pause = Math.min(pause * 2, backOff.longest);
  };
  const stop = async () => {
    stopped = true;
    clearTimeout(again);
    await running?.end();
  };
  signal?.throwIfAborted();
  // Heard also while it is being started: it would outlive us otherwise.
  signal?.addEventListener("abort", () => void stop(), { once: true });
  if (adopt) {
    const left = adopted(adopt);
    running = left;
    watch(left);
  } else await start();
  if (signal?.aborted) await stop();
  return { url, masterKey, pid, dbPath: home.db, events, stop };
}
