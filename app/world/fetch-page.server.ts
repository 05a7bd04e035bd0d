// Fetches one web page an officer points to – never from a private address, never for long, never more than a page.
import { lookup as askNames } from "node:dns/promises";
import type { IncomingMessage } from "node:http";
import { request as plainRequest } from "node:http";
import { type RequestOptions, request as securedRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { addAbortSignal, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { isPublicAddress } from "./public-address.server.ts";

export const pageProblems = [
  "bad_address",
  "private_address",
  "unreachable",
  "too_many_redirects",
  "not_a_page",
  "too_big",
  "too_slow",
] as const;
export type PageProblem = (typeof pageProblems)[number];

/** The page cannot be had; `code` says why, the sentence is made elsewhere. */
export class PageRefused extends Error {
  override name = "PageRefused";
  constructor(readonly code: PageProblem) {
    super(code);
  }

  /** By name: the web process and the built pages each have a copy of this class. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof Error && error.name === "PageRefused";
  }
}

export interface FetchedPage {
  /** The address that answered, after redirects. */
  url: string;
  bytes: Uint8Array;
  /** `text/html`, `application/json` … */
  type: string;
  /** As the header names it. */
  charset?: string;
}

export interface FetchLimits {
  seconds: number;
  bytes: number;
  redirects: number;
  /** Asked of every address before it is connected to. */
  mayVisit: (address: string) => boolean;
  /** Every address of a name; the system's resolver by default. */
  names: (host: string) => Promise<{ address: string; family: number }[]>;
}

const usual: FetchLimits = {
  seconds: 10,
  bytes: 2 * 1024 * 1024,
  redirects: 3,
  mayVisit: isPublicAddress,
  names: (host) => askNames(host, { all: true, verbatim: true }),
};

const readable = new Set([
  "text/html",
  "application/xhtml+xml",
  "application/json",
  "application/ld+json",
  "text/plain",
]);

/** Throws `PageRefused`. Sends no cookies, no credentials and no referrer. */
export async function fetchPage(address: string, given: Partial<FetchLimits> = {}): Promise<FetchedPage> {
  const limits = { ...usual, ...given };
  const signal = AbortSignal.timeout(limits.seconds * 1000);
  try {
    let url = checked(address, limits);
    for (let hops = 0; hops <= limits.redirects; hops++) {
      const answer = await ask(url, limits, signal);
      const next = redirectOf(answer);
      if (next === undefined) return await readPage(url, answer, limits, signal);
      answer.destroy();
      url = checked(next, limits, url);
    }
    throw new PageRefused("too_many_redirects");
  } catch (error) {
    if (error instanceof PageRefused) throw error;
    throw new PageRefused(signal.aborted ? "too_slow" : "unreachable");
  }
}

/** Refuses other schemes, credentials, and hosts written as a private address. Names are looked at when connecting. */
function checked(address: string, limits: FetchLimits, base?: URL): URL {
  if (address.length > 2000 || !URL.canParse(address, base)) throw new PageRefused("bad_address");
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
    throw new PageRefused("bad_address");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !limits.mayVisit(host)) throw new PageRefused("private_address");
  return url;
}

/** The connection goes to the very addresses that were looked at, so a name cannot change its mind in between. */
function guardedLookup(limits: FetchLimits): LookupFunction {
  return (host, options, done) => {
    limits.names(host).then(
      (found) => {
        const [first] = found;
        if (!first) done(new PageRefused("unreachable"), []);
        else if (!found.every(({ address }) => limits.mayVisit(address))) done(new PageRefused("private_address"), []);
        else if (options.all) done(null, found);
        else done(null, first.address, first.family);
      },
      () => done(new PageRefused("unreachable"), []),
    );
  };
}

function ask(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const options: RequestOptions = {
    signal,
    lookup: guardedLookup(limits),
    // A connection of its own: one that is kept would not be looked at again.
    agent: false,
    headers: {
      Accept: "text/html, application/ld+json, application/json, text/plain",
      "Accept-Encoding": "identity",
      "User-Agent": "Rinnalla",
    },
  };
  const send = url.protocol === "https:" ? securedRequest : plainRequest;
  return new Promise((resolve, reject) => {
    send(url, options, resolve).on("error", reject).end();
  });
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | undefined {
  return [301, 302, 303, 307, 308].includes(statusCode) ? headers.location : undefined;
}

async function readPage(
  url: URL,
  answer: IncomingMessage,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<FetchedPage> {
  try {
    if (answer.statusCode !== 200) throw new PageRefused("unreachable");
    const [type = "", ...parameters] = (answer.headers["content-type"] ?? "").toLowerCase().split(";");
    if (!readable.has(type.trim())) throw new PageRefused("not_a_page");
    if (Number(answer.headers["content-length"] ?? 0) > limits.bytes) throw new PageRefused("too_big");
    const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([\w:.-]+)/.exec(one)?.[1]).find(Boolean);
    const bytes = await collect(addAbortSignal(signal, unpacked(answer)), limits.bytes);
    return { url: url.href, bytes, type: type.trim(), ...(charset ? { charset } : {}) };
  } finally {
    answer.destroy();
  }
}

/** Some servers pack although asked not to; the limit counts what comes out. */
function unpacked(answer: IncomingMessage): Readable {
  const packing = answer.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (packing === "identity") return answer;
  const makers = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress };
  const make = makers[packing as keyof typeof makers];
  if (!make) throw new PageRefused("not_a_page");
  const unpacker = make();
  answer.once("error", (error) => unpacker.destroy(error));
  return answer.pipe(unpacker);
}

async function collect(stream: Readable, limit: number): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) throw new PageRefused("too_big");
    parts.push(part);
  }
  return Buffer.concat(parts);
}
