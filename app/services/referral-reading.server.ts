// What an officer pastes – a text or a link – read as an ad. Nothing is kept yet.
import { webAddress } from "#app/intake/links.ts";
import { decodePage } from "#app/intake/web-text.ts";
import { type PageProblem, PageRefused } from "#app/world/fetch-page.server.ts";
import type { FileProblem } from "#app/world/open-files.server.ts";
import type { World } from "#app/world/world.server.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { type ContentProblem, type ContentWorld, type Reading, readContent } from "./ad-content.server.ts";

/** Codes; the sentences are `tip.problem.…`. */
export type ReadingProblem = PageProblem | FileProblem | ContentProblem;

export type Read =
  | { ok: true; reading: Reading }
  | { ok: false; field: "text" | "link" | "file"; code: ReadingProblem };

export interface Pasted {
  text: string;
  link: string;
}

type ReadingWorld = ContentWorld & Pick<World, "fetchPage">;

/** A text that is nothing but an address is a link. */
export const isAddress = (text: string): boolean => /^(https?:\/\/|www\.)\S+$/i.test(text);

/**
 * Reads what was pasted. A text that is nothing but an address is a link; a link beside a text says where the text is
 * from, for pages that cannot be read by themselves.
 */
export async function readPasted(world: ReadingWorld, { text, link }: Pasted, locale: Locale): Promise<Read> {
  if (text === "")
    return link === "" ? { ok: false, field: "text", code: "nothing" } : readLink(world, link, "link", locale);
  if (isAddress(text)) return readLink(world, text, "text", locale);
  const url = link === "" ? undefined : webAddress(withScheme(link));
  if (link !== "" && !url) return { ok: false, field: "link", code: "bad_address" };
  return first(readContent(world, text, { locale, ...(url ? { url } : {}) }), "text");
}

async function readLink(world: ReadingWorld, link: string, field: "text" | "link", locale: Locale): Promise<Read> {
  try {
    const page = await world.fetchPage(withScheme(link));
    return first(readContent(world, decodePage(page.bytes, page.charset), { locale, url: page.url }), field);
  } catch (error) {
    if (error instanceof PageRefused) return { ok: false, field, code: error.code };
    throw error;
  }
}

function first(read: ReturnType<typeof readContent>, field: "text" | "link"): Read {
  if (!read.ok) return { ok: false, field, code: field === "link" && read.code === "nothing" ? "no_ad" : read.code };
  const [reading, ...others] = read.readings;
  if (!reading) return { ok: false, field, code: "no_ad" };
  return { ok: true, reading: { ...reading, others: reading.others + others.length } };
}

const withScheme = (link: string) => (/^[a-z][a-z0-9+.-]*:\D/i.test(link) ? link : `https://${link}`);
