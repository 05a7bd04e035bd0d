// Finds in a row of words the phrases of the vocabulary: whole, as the head of a compound, or slightly misspelt.
import type { Locale } from "#db/vocabulary/lists.ts";
import { detectLanguage } from "#search/language/detect.ts";
import type { Word } from "#search/language/fold.ts";
import { stopWords } from "#search/language/stop-words.ts";
import { compoundMeaning, namesPost } from "./compound-meaning.ts";
import { heads } from "./heads.ts";
import { type Lexicon, languages } from "./lexicon.ts";
import type { Kind, Occupation } from "./meaning.ts";
import type { Similar } from "./similar.ts";

export interface Span {
  /** Index of the first word, and one past the last. */
  from: number;
  to: number;
  kind: Kind;
  /** The vocabulary's own words. */
  title: string;
  groups: Map<string, number>;
  sectors: string[];
  /** 0–1: how well the words met the vocabulary. */
  quality: number;
  /** True where a misspelling was assumed. */
  guessed?: boolean;
  /** True where the words are a company's name. */
  company?: true;
}

const foreign: Record<Locale, readonly Locale[]> = {
  fi: ["fi", "en", "sv"],
  sv: ["sv", "en", "fi"],
  en: ["en", "fi", "sv"],
};
const kindQuality: Record<Kind, number> = { title: 1, task: 0.86, work: 0.9 };

/** Languages in the order in which a text is likely to mean its words, each with what a hit in it is worth. */
export function languageOrder(text: string, lang?: Locale): { lang: Locale; worth: number }[] {
  const detected = lang ? { lang, sure: true } : detectLanguage(text);
  const worth = detected.sure ? [1, 0.85, 0.8] : [1, 0.97, 0.95];
  return foreign[detected.lang].map((code, at) => ({ lang: code, worth: worth[at] ?? 0.8 }));
}

function letters(text: readonly Word[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) count += text[at]?.text.length ?? 0;
  return count;
}

/** All phrases met at all places, overlapping ones too. */
function candidates(
  lexicon: Lexicon<Occupation>,
  text: readonly Word[],
  order: { lang: Locale; worth: number }[],
  similar: Similar | undefined,
): Span[] {
  const plain = text.map((word) => word.text);
  const found: Span[] = [];
  const parted = (at: number) => (text[at]?.at ?? 0) - (text[at - 1]?.end ?? 0) > 1;
  const first = order[0]?.lang ?? "fi";
  const common = stopWords[first];
  for (let from = 0; from < text.length; from++) {
    const word = plain[from] ?? "";
    let whole = false;
    // Swedish "programmering" is no English programmer: a word known as it stands is not taken for a form of another.
    const asItStands = order.filter(({ lang }) => lexicon.single(word, lang).length > 0).map(({ lang }) => lang);
    for (const { lang, worth } of order) {
      for (const { to, entries } of lexicon.walk(plain, from, lang, parted)) {
        if (to === from + 1 && common.has(word)) continue;
        // In Swedish a "chef" is a manager, whatever English kitchens say.
        if (to === from + 1 && lang !== first && Object.hasOwn(heads[first], word)) continue;
        if (to === from + 1 && asItStands.length > 0 && !asItStands.includes(lang)) continue;
        if (to === from + 1) whole = true;
        for (const { text: title, meaning } of entries) {
          const quality = worth * kindQuality[meaning.kind];
          found.push({
            from,
            to,
            kind: meaning.kind,
            title,
            groups: meaning.groups,
            sectors: meaning.sectors,
            quality,
            company: meaning.company,
          });
        }
      }
    }
    if (whole || common.has(word)) continue;
    for (const { lang, worth } of order) {
      if (worth < 0.9) continue;
      const met = compoundMeaning(lexicon, word, lang);
      if (met) found.push({ from, to: from + 1, ...met, quality: met.quality * worth });
    }
    if (!similar || found.some((span) => span.from <= from && span.to > from)) continue;
    if (languages.some((lang) => lexicon.known(word, lang).length > 0 || namesPost(lexicon, word, lang))) continue;
    for (const near of similar.spelling(word)) {
      for (const lang of languages) {
        for (const { text: title, meaning } of lexicon.single(near.word, lang)) {
          const { kind, groups, sectors } = meaning;
          found.push({
            from,
            to: from + 1,
            kind,
            title,
            groups,
            sectors,
            quality: near.closeness * kindQuality[kind],
            guessed: true,
          });
        }
      }
    }
  }
  return found;
}

/** The same words as a task of one group and as a field of several: all of them, each as well met as it was. */
function join(span: Span, other: Span): void {
  const groups = new Map(span.groups);
  for (const [code, central] of other.groups) {
    groups.set(code, Math.max(groups.get(code) ?? 0, (central * other.quality) / span.quality));
  }
  span.groups = groups;
  span.sectors = [...new Set([...span.sectors, ...other.sectors])];
}

/**
 * Phrases of the vocabulary that do not overlap, in the order of the text: more letters win over fewer, then the better
 * met, then titles over tasks over places. `similar` left out: no misspellings. Of an ad `companies` are left out.
 */
export function findSpans(
  lexicon: Lexicon<Occupation>,
  text: readonly Word[],
  order: { lang: Locale; worth: number }[],
  similar?: Similar,
  companies = true,
): Span[] {
  const size = (span: Span) => letters(text, span.from, span.to) * (span.quality > 0.7 ? 1 : 0.9);
  const kinds: Record<Kind, number> = { title: 0, task: 1, work: 2 };
  const sorted = candidates(lexicon, text, order, similar)
    .filter((span) => companies || !span.company)
    .map((span) => ({ span, size: size(span) }))
    .sort((a, b) => b.size - a.size || kinds[a.span.kind] - kinds[b.span.kind] || b.span.quality - a.span.quality);
  const taken = new Array<boolean>(text.length).fill(false);
  const chosen: Span[] = [];
  for (const { span } of sorted) {
    let free = true;
    for (let at = span.from; at < span.to; at++) if (taken[at]) free = false;
    if (!free) {
      const same = chosen.find((one) => one.from === span.from && one.to === span.to);
      if (same && same.kind !== "title" && span.kind !== "title") join(same, span);
      continue;
    }
    taken.fill(true, span.from, span.to);
    chosen.push({ ...span });
  }
  return chosen.sort((a, b) => a.from - b.from);
}
