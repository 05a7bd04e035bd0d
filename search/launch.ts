// Runs our own Meilisearch: on loopback, in the data directory, started again when it dies, ended when we end.
import type { ChildProcess } from "node:child_process";
import { EventEmitter } from "node:events";
import { end, freePort, healthy, run, serverHome } from "./server-process.ts";

export interface LaunchOptions {
  binary: string;
  dataDir: string;
  /** At least 16 bytes; reaches the server by its environment, which others on the machine cannot read. */
  masterKey: string;
  /** 0 or none: any free one. */
  port?: number;
  /** Ends the server. */
  signal?: AbortSignal;
  /** Milliseconds before the server is started again after it died; doubled up to `longest`. */
  backOff?: { first: number; longest: number };
}

export interface LaunchedServer {
  url: string;
  masterKey: string;
  /** Changes when the server has been started again. */
  pid(): number | undefined;
  dbPath: string;
  /** "down" when it died, "up" with the new pid when it answers again. */
  events: EventEmitter<{ down: []; up: [pid: number] }>;
  /** SIGTERM, and SIGKILL after four seconds. Resolves when it has ended. */
  stop(): Promise<void>;
}

/** @throws LaunchError `search_server_did_not_start` with the end of its log */
export async function launchServer(options: LaunchOptions): Promise<LaunchedServer> {
  const { binary, dataDir, masterKey, signal, backOff = { first: 500, longest: 30_000 } } = options;
  const home = await serverHome(binary, dataDir);
  const port = options.port || (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const events: LaunchedServer["events"] = new EventEmitter();
  let child: ChildProcess;
  let stopped = false;
  let again: NodeJS.Timeout | undefined;
  let pause = backOff.first;

  const start = async () => {
    child = run(binary, home, port, masterKey);
    const born = child;
    const ended = new Promise<void>((resolve) => {
      born.once("exit", () => resolve());
      born.once("error", () => resolve()); // The binary cannot be run at all.
    });
    try {
      await healthy(url, masterKey, ended, home);
    } catch (error) {
      await end(born);
      throw error;
    }
    void ended.then(() => {
      if (stopped) return;
      events.emit("down");
      retry();
    });
  };
  const retry = () => {
    again = setTimeout(() => {
      start().then(
        () => {
          pause = backOff.first;
          if (!stopped) events.emit("up", child.pid ?? 0);
        },
        () => {
          if (!stopped) retry();
        },
      );
    }, pause);
    pause = Math.min(pause * 2, backOff.longest);
  };
  const stop = async () => {
    stopped = true;
    clearTimeout(again);
    await end(child);
  };
  try {
    await start();
  } catch (error) {
    await stop();
    throw error;
  }
  signal?.addEventListener("abort", () => void stop(), { once: true });
  if (signal?.aborted) await stop();
  return { url, masterKey, pid: () => child.pid, dbPath: home.db, events, stop };
}
