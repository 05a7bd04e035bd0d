// Another process beside the test: what two processes do to one database cannot be tried from one.
// It says "ready", waits for a line, does its work, and prints the result as one line of JSON.
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Work } from "./neighbour-work.ts";

const program = fileURLToPath(new URL("./neighbour-work.ts", import.meta.url));

export interface Neighbour {
  /** Starts the work and gives its result. */
  go(): Promise<unknown>;
}

/** Starts a process that has opened the database and waits for `go`. */
export async function neighbour(address: string | undefined, work: Work): Promise<Neighbour> {
  if (!address) throw new Error("a database in memory has no neighbours");
  const child = spawn(process.execPath, ["--import", "tsx", program, address, work], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const line = await lines.next();
    if (line.done) throw new Error(`the neighbour ended (${await exitCode(child)})`);
    return JSON.parse(line.value) as unknown;
  };
  await next();
  return {
    go() {
      child.stdin.end("go\n");
      return next();
    },
  };
}

function exitCode(child: ChildProcess): Promise<number | null> {
  return child.exitCode === null
    ? new Promise((resolve) => child.once("exit", resolve))
    : Promise.resolve(child.exitCode);
}
