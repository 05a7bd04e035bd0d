// Invented words for every field of a client that can hold text, and what watches where they go.
import { createServer, type IncomingMessage, type Server } from "node:http";
import { sql } from "kysely";
import type { Db } from "#db/open.ts";
import { freePort } from "#search/server-process.ts";

/** One word a field; no language has them, and the first seven letters stand for the word in any form. */
export const canaries = {
  codeName: "Zupperaxolt",
  wishes: "vorkandelix",
  strengths: "bramzitelka",
  skill: "fluxomandra",
  findNote: "quomperisto",
  applicationTitle: "wexlandorfi",
  applicationEmployer: "jyxtaromell",
  applicationNote: "hobrazimull",
  disclosureWording: "klovenzatri",
  jobTitle: "pargozellum",
  jobEmployer: "dwimbatoska",
  jobContract: "ciznalompra",
  followUpNote: "snorvaxelim",
  planSkills: "trozamekkil",
  planWishes: "yblorandesh",
  planPossibilities: "gaxumiretto",
  planGoals: "melzoquarin",
  planHelps: "ruvvindakso",
  looked: "ekdulonazzi",
  endWords: "oxcalimbert",
};

/** Typed into the open search box: there it may be seen, and must be. */
export const control = "jazzumblefi";

const stemOf = (word: string) => word.slice(0, 7).toLowerCase();

/** The fields whose word, or its stem, stands in a text. Percent signs are read as a browser reads them. */
export function canariesIn(text: string, words: Record<string, string> = canaries): string[] {
  const plain = `${text} ${decoded(text)}`.toLowerCase();
  return Object.entries(words).flatMap(([field, word]) => (plain.includes(stemOf(word)) ? [field] : []));
}

const decoded = (text: string) =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll("%", ""), "hex").toString("utf8"));

export interface Recorder {
  url: string;
  /** Every request it has passed on: its address, its headers and its body. */
  heard(): string;
  stop(): Promise<void>;
}

/** Stands between the house and its search server, passes everything on, and remembers what the house said. */
export async function recordTraffic(to: string): Promise<Recorder> {
  const said: string[] = [];
  const server: Server = createServer((request, response) => {
    void passOn(request).then(
      ({ status, type, body }) => response.writeHead(status, type ? { "content-type": type } : {}).end(body),
      () => response.writeHead(502).end(),
    );
  });
  async function passOn(request: IncomingMessage) {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts);
    said.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}\n${body.toString("utf8")}`);
    // What is packed could not be read here, and then nothing would be proven.
    if (request.headers["content-encoding"]) throw new Error("a packed body");
    const answer = await fetch(new URL(request.url ?? "/", to), {
      method: request.method ?? "GET",
      headers: {
        authorization: request.headers.authorization ?? "",
        ...(request.headers["content-type"] ? { "content-type": request.headers["content-type"] } : {}),
      },
      ...(body.length > 0 ? { body } : {}),
    });
    const type = answer.headers.get("content-type");
    return { status: answer.status, type, body: Buffer.from(await answer.arrayBuffer()) };
  }
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${port}`, heard: () => said.join("\n"), stop };
}

/** Counters that move by themselves: of the access log, which counts each look, and of the worker's turns. */
const movesItself = (table: string, row: string) => table === "counter" && /"(?:access_log|claim)"/.test(row);

/** Every row of every table as text. */
export async function everyRow(db: Db): Promise<Map<string, string[]>> {
  const { rows: tables } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`.execute(db);
  const all = new Map<string, string[]>();
  for (const { name } of tables) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
    all.set(
      name,
      rows
        .map((row) => JSON.stringify(row))
        .filter((row) => !movesItself(name, row))
        .sort(),
    );
  }
  return all;
}

/** The tables that hold other rows than before. */
export function changedTables(before: Map<string, string[]>, after: Map<string, string[]>): string[] {
  return [...after].flatMap(([name, rows]) => (rows.join("\n") === before.get(name)?.join("\n") ? [] : [name]));
}
