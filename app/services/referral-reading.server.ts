// What an officer brings – a text, a link or a file – read as an ad. Nothing is kept yet.
import { createHash } from "node:crypto";
import type { VacancyDraft } from "#app/intake/draft.ts";
import { webAddress } from "#app/intake/links.ts";
import { messageText } from "#app/intake/message-text.ts";
import { parse } from "#app/intake/parse.ts";
import { readAd } from "#app/intake/read/index.ts";
import { decodePage, pageText } from "#app/intake/web-text.ts";
import { type PageProblem, PageRefused } from "#app/world/fetch-page.server.ts";
import type { World } from "#app/world/world.server.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { tokens } from "#search/language/fold.ts";
import { intakeReference } from "./intake-reference.server.ts";
import { plainAddress } from "./link-address.ts";
import { personalDataIn } from "./personal-data.ts";
import { understand } from "./understood.server.ts";

/** Codes; the sentences are `tip.problem.…`. */
export type ReadingProblem =
  | PageProblem
  | "nothing"
  | "file_alone"
  | "file_too_big"
  | "file_unreadable"
  | "no_ad"
  | "identity_code";

export interface Reading {
  draft: VacancyDraft;
  /** Other ads that stood in the same file or page and were left out. */
  others: number;
}

export type Read =
  | { ok: true; reading: Reading }
  | { ok: false; field: "text" | "link" | "file"; code: ReadingProblem };

export interface Brought {
  text: string;
  link: string;
  file?: { name: string; bytes: Uint8Array };
}

type ReadingWorld = Pick<World, "fetchPage" | "places" | "occupations" | "clock">;

const fileLimit = 2 * 1024 * 1024;
/** Less than this on a page is no ad: a page that is drawn by scripts has a few words at most. */
const shortestPage = 80;

/**
 * Reads what was brought. A text that is nothing but an address is a link; a link beside a text says where the text is
 * from, for pages that cannot be read by themselves.
 */
export async function readBroughtAd(world: ReadingWorld, brought: Brought, locale: Locale): Promise<Read> {
  const { text, link, file } = brought;
  if (file) {
    if (text !== "" || link !== "") return { ok: false, field: "file", code: "file_alone" };
    return readFile(world, file, locale);
  }
  if (text === "")
    return link === "" ? { ok: false, field: "text", code: "nothing" } : readLink(world, link, "link", locale);
  if (/^(https?:\/\/|www\.)\S+$/i.test(text)) return readLink(world, text, "text", locale);
  const url = link === "" ? undefined : webAddress(withScheme(link));
  if (link !== "" && !url) return { ok: false, field: "link", code: "bad_address" };
  return readContent(world, text, { field: "text", locale, ...(url ? { url } : {}) });
}

async function readLink(world: ReadingWorld, link: string, field: "text" | "link", locale: Locale): Promise<Read> {
  try {
    const page = await world.fetchPage(withScheme(link));
    return readContent(world, decodePage(page.bytes, page.charset), { field, locale, url: page.url });
  } catch (error) {
    if (error instanceof PageRefused) return { ok: false, field, code: error.code };
    throw error;
  }
}

const withScheme = (link: string) => (/^[a-z][a-z0-9+.-]*:\D/i.test(link) ? link : `https://${link}`);

function readFile(world: ReadingWorld, file: { name: string; bytes: Uint8Array }, locale: Locale): Read {
  if (file.bytes.length > fileLimit) return { ok: false, field: "file", code: "file_too_big" };
  // Neither a picture nor a word processor's file is text.
  if (file.bytes.includes(0) && file.bytes[0] !== 0xff && file.bytes[0] !== 0xfe)
    return { ok: false, field: "file", code: "file_unreadable" };
  return readContent(world, decodePage(file.bytes), { field: "file", locale });
}

interface From {
  field: "text" | "link" | "file";
  locale: Locale;
  url?: string;
}

/** A pasted message may hold more than the ad: whoever's identity code stands in it must not go further. */
function readContent(world: ReadingWorld, content: string, from: From): Read {
  const read = understoodContent(world, content, from);
  const words = read.ok ? Object.values(read.reading.draft.texts).flatMap((text) => Object.values(text)) : [];
  if (words.some((text) => personalDataIn(text) === "identity_code"))
    return { ok: false, field: from.field, code: "identity_code" };
  return read;
}

function understoodContent(world: ReadingWorld, content: string, from: From): Read {
  const start = content.trimStart().slice(0, 1);
  const records = start === "<" || start === "{" || start === "[" ? readRecords(world, content, from) : undefined;
  if (records) return { ok: true, reading: records };
  if (start === "{" || start === "[") return { ok: false, field: from.field, code: "no_ad" };
  const page = start === "<" ? pageText(content) : undefined;
  if (page && (page.title === "" || page.text.length < shortestPage))
    return { ok: false, field: from.field, code: "no_ad" };
  const { title, text, employer } = page
    ? { ...page, employer: messageText(page.text).employer }
    : messageText(content);
  if (title === "") return { ok: false, field: from.field, code: from.field === "text" ? "nothing" : "no_ad" };
  const reference = from.url ? plainAddress(from.url) : markOf(`${title} ${text}`);
  const { draft } = understand(world, { title, description: text, employer, reference, locale: from.locale });
  return { ok: true, reading: { draft: withAddress(draft, from.url), others: 0 } };
}

/** Ads that carry their own data: JSON-LD on a page, or a file of any format we know. */
function readRecords(world: ReadingWorld, content: string, { url }: From): Reading | undefined {
  const bytes = new TextEncoder().encode(content);
  const { drafts, format } = parse({ bytes, format: "auto" }, intakeReference());
  const [first] = drafts;
  if (!first) return undefined;
  const own = url ?? first.sourceUrl;
  const name = [format, first.employer?.name ?? "", first.sourceReference].join(":");
  const reference = own ? plainAddress(own) : name;
  const draft = readAd({ publishedAt: world.clock().toISOString(), ...first, sourceReference: reference }, world);
  return { draft: withAddress(draft, url), others: drafts.length - 1 };
}

/** The ad is read where the officer found it. */
function withAddress(draft: VacancyDraft, url: string | undefined): VacancyDraft {
  return url ? { ...draft, sourceUrl: url } : draft;
}

/** The same words are the same ad, however the lines break. */
function markOf(text: string): string {
  return `text-${createHash("sha256").update(tokens(text).join(" ")).digest("hex").slice(0, 32)}`;
}
