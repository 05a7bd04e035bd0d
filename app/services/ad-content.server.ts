// A text or page as an ad: its facts read, its reference made so that the same ad is the same again. Nothing is kept yet.
import { createHash } from "node:crypto";
import type { VacancyDraft } from "#app/intake/draft.ts";
import { messageText } from "#app/intake/message-text.ts";
import { parse } from "#app/intake/parse.ts";
import { readAd } from "#app/intake/read/index.ts";
import { pageText } from "#app/intake/web-text.ts";
import type { World } from "#app/world/world.server.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { tokens } from "#search/language/fold.ts";
import { intakeReference } from "./intake-reference.server.ts";
import { plainAddress } from "./link-address.ts";
import { personalDataIn } from "./personal-data.ts";
import { understand } from "./understood.server.ts";

export interface Reading {
  draft: VacancyDraft;
  /** Other ads that stood in the same page and were left out. */
  others: number;
}

export type ContentProblem = "nothing" | "no_ad" | "identity_code";

export type ContentRead = { ok: true; readings: Reading[] } | { ok: false; code: ContentProblem };

export type ContentWorld = Pick<World, "places" | "occupations" | "clock">;

interface From {
  locale: Locale;
  /** Where it was read: an ad on a page is that page's, whatever else the page tells of. */
  url?: string;
}

/** Less than this on a page is no ad: a page that is drawn by scripts has a few words at most. */
const shortestPage = 80;
/** Ads of one file. */
const mostAds = 20;

/** The ads in a text, a page or data. Only data that is no page holds several. */
export function readContent(world: ContentWorld, content: string, from: From): ContentRead {
  const start = content.trimStart().slice(0, 1);
  const data = start === "{" || start === "[";
  const records = start === "<" || data ? readRecords(world, content, from) : [];
  const [first] = records;
  if (first) {
    const others = records.length - 1;
    return screened(
      data && !from.url
        ? records.slice(0, mostAds).map((draft) => ({ draft, others: Math.max(0, records.length - mostAds) }))
        : [{ draft: first, others }],
    );
  }
  if (data) return { ok: false, code: "no_ad" };
  if (start !== "<") return readWords(world, messageText(content), from);
  const page = pageText(content);
  if (page.title === "" || page.text.length < shortestPage) return { ok: false, code: "no_ad" };
  return readWords(world, { ...page, employer: messageText(page.text).employer }, from);
}

export interface AdWords {
  title: string;
  text: string;
  employer?: string | undefined;
}

/** One ad of a title and a text. */
export function readWords(world: ContentWorld, words: AdWords, { url, locale }: From): ContentRead {
  const { title, text, employer } = words;
  if (title === "") return { ok: false, code: "nothing" };
  const reference = url ? plainAddress(url) : markOf(`${title} ${text}`);
  const named = employer ? { employer } : {};
  const { draft } = understand(world, { title, description: text, ...named, reference, locale });
  return screened([{ draft: withAddress(draft, url), others: 0 }]);
}

/** A pasted message may hold more than the ad: whoever's identity code stands in it must not go further. */
function screened(readings: Reading[]): ContentRead {
  const words = readings.flatMap(({ draft }) => Object.values(draft.texts).flatMap((text) => Object.values(text)));
  if (words.some((text) => personalDataIn(text) === "identity_code")) return { ok: false, code: "identity_code" };
  return { ok: true, readings };
}

/** Ads that carry their own data: JSON-LD on a page, or a file of any format we know. */
function readRecords(world: ContentWorld, content: string, { url }: From): VacancyDraft[] {
  const bytes = new TextEncoder().encode(content);
  const { drafts, format } = parse({ bytes, format: "auto" }, intakeReference());
  return drafts.map((draft) => {
    const own = url ?? draft.sourceUrl;
    const name = [format, draft.employer?.name ?? "", draft.sourceReference].join(":");
    const sourceReference = own ? plainAddress(own) : name;
    return withAddress(readAd({ publishedAt: world.clock().toISOString(), ...draft, sourceReference }, world), url);
  });
}

/** The ad is read where the officer found it. */
function withAddress(draft: VacancyDraft, url: string | undefined): VacancyDraft {
  return url ? { ...draft, sourceUrl: url } : draft;
}

/** The same words are the same ad, however the lines break. */
function markOf(text: string): string {
  return `text-${createHash("sha256").update(tokens(text).join(" ")).digest("hex").slice(0, 32)}`;
}
