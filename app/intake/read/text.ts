// An ad as the readers see it: lines and sentences, lower-cased beside the words as written, so that every fact can be quoted.
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Evidence, VacancyFactsKept } from "#db/vocabulary/vacancy.ts";
import { type Force, headingForce, type Marker } from "./markers.ts";

export interface Sentence {
  /** As written, white space made single. */
  text: string;
  /** Same length as `text`: lower case, every dash "-", every apostrophe "'". */
  low: string;
  title: boolean;
  /** What a heading above says of list items: "Eduksi katsotaan:". */
  under?: Force;
  /** Found when first asked for. */
  markers?: Marker[];
}

export interface AdText {
  sentences: Sentence[];
  /** All sentences' `low`, one a line: readers search this once. */
  low: string;
  /** Where each sentence begins in `low`. */
  starts: number[];
  lang: Locale;
  /** ISO instant; a date without a year is counted from here. */
  publishedAt?: string;
}

/** What one reader found. Evidence keys are field names, or `field.code` for one item of a list. */
export interface Reading {
  facts: Partial<VacancyFactsKept>;
  evidence: Evidence;
}

export interface Mention {
  sentence: Sentence;
  /** Place in the sentence. */
  at: number;
  end: number;
  groups: (string | undefined)[];
}

const abbreviation =
  /(?:^|[\s(])(?:n|esim|mm|ym|yms|puh|p|tel|klo|kl|noin|min|max|väh|yht|kok|viim|arv|jne|määräaik|vähint|enint|t\.ex|bl\.a|m\.m|o\.s\.v|ca|c:a|e\.g|i\.e|eri|ent|ks|vrt|os|leg|st|nr|no|alk|kk|mon|dr|prof)\.$/i;

/** The same text, character for character, in the shape rules are written for. */
export function lower(text: string): string {
  const low = text.toLowerCase();
  const same = low.length === text.length ? low : text.replace(/[A-ZÅÄÖÉ]/g, (letter) => letter.toLowerCase());
  return same.replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[\u2018\u2019\u00b4`]/g, "'");
}

// A full stop before a capital ends a sentence, with or without a space; so does a small letter run into a capitalised
// word ("kieltäB-ajokortti"), a bullet, and a label in mid-line ("… Työaika: 25 h/vko Palkka: TES").
const capital = "[A-ZÅÄÖ](?:[a-zåäö]|-[a-zåäö])";
/** "WordPress" is one word. */
const halves = "Word|Type|Java|Power|Linked|Face|Share|Photo|Quick|Team|Whats";
const edge = new RegExp(
  String.raw`[.!?…]+["”)]*(?:\s+(?=["”(]?[A-ZÅÄÖ0-9])|(?=${capital}))|(?<=[a-zåäö]{3}|\d ?h|/ ?h|%|€)(?<!${halves})(?=${capital}[a-zåäö]|(?:Vi|Du|We|Et|Me|Ei|On|Se|In|At|If) )|(?<=[a-zåäö]{5})(?=\d{1,2}(?:-vuoro|,\d|\.\d{1,2}[.]))|\s[•·►✔✓➤»]\s?|\s\*\s|\s(?=[A-ZÅÄÖ][a-zåäö]{3,20}(?: [a-zåäö]{3,12})?: )`,
  "g",
);
/** Between the items of a list that stands in one line; one or two of them are rather a dash. */
const stroke = /\s[|–—-]\s(?=[A-ZÅÄÖ])/g;
const leastStrokes = 3;

function pieces(line: string): string[] {
  if ((line.match(stroke)?.length ?? 0) >= leastStrokes) return line.split(stroke).flatMap(pieces);
  const found: string[] = [];
  let from = 0;
  for (const match of line.matchAll(edge)) {
    const end = match.index + match[0].length;
    const before = line.slice(from, match.index + 1);
    if (abbreviation.test(before)) continue;
    if (/\d\.$/.test(before) && /^\d/.test(line.slice(end))) continue;
    found.push(line.slice(from, end));
    from = end;
  }
  found.push(line.slice(from));
  return found.map((piece) => piece.trim()).filter((piece) => piece.length > 0);
}

/** Lines that were broken at a width, not at an end: the next goes on with a small letter. */
function unwrapped(body: string): string {
  return body.replace(/(?<=[^\n]{30}[a-zåäö0-9,])[ \t]*(?:\r?\n){1,2}(?=[a-zåäö]{2})/g, " ");
}

/** @param title may be empty. @param body plain text with line breaks put back where they were lost. */
export function readableAd(title: string, body: string, lang: Locale, publishedAt?: string): AdText {
  const sentences: Sentence[] = [];
  const add = (text: string, isTitle: boolean, under?: Force) => {
    const clean = text
      .replace(/[\u00ad\u200b-\u200d\ufeff]/g, "")
      .replace(/\s+/g, " ")
      .trim();
    if (clean) sentences.push({ text: clean, low: lower(clean), title: isTitle, ...(under ? { under } : {}) });
  };
  add(title, true);
  let under: Force | undefined;
  let items = 0;
  for (const raw of unwrapped(body).split(/\r\n|[\r\n\u2028]/)) {
    const line = raw.trim();
    if (!line) {
      if (items > 0) under = undefined;
      continue;
    }
    const heading = headingForce(lower(line));
    if (heading !== undefined) {
      under = heading === "plain" ? undefined : heading;
      items = 0;
      add(line, false);
      continue;
    }
    items += 1;
    for (const piece of pieces(line)) add(piece, false, under);
  }
  const starts: number[] = [];
  let at = 0;
  for (const sentence of sentences) {
    starts.push(at);
    at += sentence.low.length + 1;
  }
  return {
    sentences,
    low: sentences.map((sentence) => sentence.low).join("\n"),
    starts,
    lang,
    ...(publishedAt ? { publishedAt } : {}),
  };
}

function sentenceAt(ad: AdText, at: number): number {
  let low = 0;
  let high = ad.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ad.starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Every place where the rule holds. @param rule must carry the flag `g`; spaces in it never cross a sentence's end. */
export function mentions(ad: AdText, rule: RegExp): Mention[] {
  const found: Mention[] = [];
  for (const match of ad.low.matchAll(rule)) {
    const index = sentenceAt(ad, match.index);
    const sentence = ad.sentences[index];
    if (!sentence || match[0].length === 0) continue;
    const at = match.index - (ad.starts[index] ?? 0);
    if (at + match[0].length > sentence.low.length) continue;
    found.push({ sentence, at, end: at + match[0].length, groups: [...match] });
  }
  return found;
}

/** The words of the ad around a mention, at most 120 characters, cut at spaces. */
export function quote(mention: { sentence: Sentence; at: number; end: number }): string {
  const { text } = mention.sentence;
  if (text.length <= 120) return text;
  const room = Math.max(0, 118 - (mention.end - mention.at));
  let from = Math.max(0, mention.at - Math.floor(room / 2));
  if (from > 0) {
    const space = text.indexOf(" ", from);
    if (space >= 0 && space < mention.at) from = space + 1;
  }
  let to = Math.min(text.length, from + 118);
  if (to < text.length) {
    const space = text.lastIndexOf(" ", to);
    if (space >= mention.end) to = space;
  }
  return text.slice(from, Math.min(to, from + 120)).trim();
}
