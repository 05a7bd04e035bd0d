// The one reader of process.env. Every variable is explained in .env.example.
import { resolve } from "node:path";

export interface Env {
  host: string;
  port: number;
  dataDir: string;
  /** An official search server of one's own; undefined: find or start one. */
  meiliUrl?: string;
  meiliKey?: string;
  /** Demo accounts, demo region and RINNALLA_NOW: only on a loopback address. */
  demo: boolean;
  /** Where the clock starts, ISO instant; demo mode only. */
  now?: string;
  /** Links to this machine's own pages may be read: for trying things out; demo mode only. */
  loopbackLinks: boolean;
  /** Where letters go out; undefined: they are kept for the admin. */
  smtp?: { url: string; from: string };
  /** The mailbox officers send ads to; undefined: there is none. */
  tipBox?: { url: string; address: string };
  /** The address people know the house by: what links in letters begin with. */
  baseUrl: string;
  /** Nobody has set it. */
  baseUrlIsGuess: boolean;
  /** The language of the terminal. */
  lang: string;
  /** The folder npm was called from: paths on the command line are relative to it. */
  calledFrom: string;
  /** Where programs are looked for. */
  path: string;
  /** What the supervisor hands to its children. */
  searchUrl?: string;
  searchKey?: string;
}

/** An environment variable that cannot be used, by name; the sentence is made elsewhere. */
export class EnvError extends Error {
  override name = "EnvError";
  constructor(
    readonly code:
      | "bad_port"
      | "bad_now"
      | "bad_base_url"
      | "bad_smtp_url"
      | "mail_from_missing"
      | "bad_imap_url"
      | "tips_address_missing"
      | "demo_needs_loopback",
    readonly params: Record<string, string> = {},
  ) {
    super(code);
  }
}

const loopback = new Set(["127.0.0.1", "localhost", "::1"]);

/** The language of the terminal, known also where the rest of the environment cannot be used. */
export function terminalLang(source: NodeJS.ProcessEnv = process.env): string {
  return source.LC_ALL || source.LC_MESSAGES || source.LANG || "en";
}

/** Reads and checks the environment; throws `EnvError`. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const host = source.HOST || "127.0.0.1";
  const port = Number(source.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new EnvError("bad_port", { value: String(source.PORT) });
  if (source.RINNALLA_DEMO && source.RINNALLA_DEMO !== "off" && !loopback.has(host))
    throw new EnvError("demo_needs_loopback", { host });
  const demo = source.RINNALLA_DEMO !== "off" && loopback.has(host);
  const now = demo && source.RINNALLA_NOW ? source.RINNALLA_NOW : undefined;
  if (now && Number.isNaN(Date.parse(now))) throw new EnvError("bad_now", { value: now });
  return {
    host,
    port,
    dataDir: resolve(source.INIT_CWD ?? ".", source.DATA_DIR || "data"),
    meiliUrl: source.MEILI_URL || undefined,
    meiliKey: source.MEILI_KEY || undefined,
    demo,
    now,
    loopbackLinks: demo && source.RINNALLA_LOOPBACK_LINKS === "on",
    smtp: readSmtp(source),
    tipBox: readTipBox(source),
    baseUrl: readBaseUrl(source.BASE_URL, host, port),
    baseUrlIsGuess: !source.BASE_URL,
    lang: terminalLang(source),
    calledFrom: source.INIT_CWD || process.cwd(),
    path: source.PATH ?? "",
    searchUrl: source.RINNALLA_SEARCH_URL || undefined,
    searchKey: source.RINNALLA_SEARCH_KEY || undefined,
  };
}

/** The address of a mail server holds a password: it is never part of an error. */
function readSmtp({ SMTP_URL: url, MAIL_FROM: from }: NodeJS.ProcessEnv): Env["smtp"] {
  if (!url) return undefined;
  const read = URL.canParse(url) ? new URL(url) : undefined;
  if (!read?.hostname || !/^smtps?:$/.test(read.protocol)) throw new EnvError("bad_smtp_url");
  if (!from?.includes("@")) throw new EnvError("mail_from_missing");
  return { url, from };
}

function readTipBox({ TIPS_IMAP_URL: url, TIPS_ADDRESS: address }: NodeJS.ProcessEnv): Env["tipBox"] {
  if (!url) return undefined;
  const read = URL.canParse(url) ? new URL(url) : undefined;
  if (!read?.hostname || !read.username || !/^imaps?:$/.test(read.protocol)) throw new EnvError("bad_imap_url");
  if (!address?.includes("@")) throw new EnvError("tips_address_missing");
  return { url, address };
}

function readBaseUrl(given: string | undefined, host: string, port: number): string {
  const own = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  const url = given || own;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new EnvError("bad_base_url", { value: url });
  return url;
}

/** The environment a child process gets: the parent's, with these on top. */
export function childEnv(extra: Record<string, string | undefined>): NodeJS.ProcessEnv {
  return { ...process.env, ...extra };
}
