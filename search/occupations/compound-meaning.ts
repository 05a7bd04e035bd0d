// What a compound that is no word of the vocabulary means: its head says the sort of post, its first part the field.
import type { Locale } from "#db/vocabulary/lists.ts";
import { englishLemmas, finnishLemmas, longestWord, swedishLemmas } from "#search/language/lemma.ts";
import { heads } from "./heads.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Kind, Occupation } from "./meaning.ts";

export interface Met {
  kind: Kind;
  title: string;
  groups: Map<string, number>;
  sectors: string[];
  quality: number;
}

/** Dictionary forms a word may come from, by language. */
export const lemmasOf = { fi: finnishLemmas, sv: swedishLemmas, en: englishLemmas };
const shortestHead = 4;
const shortestModifier = 2;

/** Groups of a field that a sort of post may belong to: kök + biträde → 9412, not 1412. */
export function narrow(groups: Map<string, number>, prefixes: readonly string[]): Map<string, number> {
  const kept = new Map<string, number>();
  for (const [code, weight] of groups) {
    if (prefixes.some((prefix) => code.startsWith(prefix))) kept.set(code, weight);
  }
  return kept;
}

/** Head and modifier agree on a group where both name it; those groups lead. */
export function agree(head: Map<string, number>, field: Map<string, number>): Map<string, number> {
  const both = new Map<string, number>();
  for (const [code, weight] of head) {
    const other = field.get(code);
    both.set(code, other === undefined ? weight * 0.5 : weight * (0.8 + 0.2 * other));
  }
  return both;
}

/** ISCO prefixes of the sort of post a word is; undefined where it says none. */
export function namesPost(lexicon: Lexicon<Occupation>, word: string, lang: Locale): readonly string[] | undefined {
  for (const form of [word, ...lexicon.known(word, lang), ...lemmasOf[lang](word)]) {
    if (Object.hasOwn(heads[lang], form)) return heads[lang][form];
  }
  return undefined;
}

/** As `namesPost`, for the longest ending of a compound: "kehityspäällikkö" → managers. */
export function endsAsPost(word: string, lang: Locale): readonly string[] | undefined {
  if (word.length > longestWord) return undefined;
  for (const form of lemmasOf[lang](word)) {
    for (let cut = 0; cut <= form.length - shortestHead; cut++) {
      const head = form.slice(cut);
      if (Object.hasOwn(heads[lang], head)) return heads[lang][head];
    }
  }
  return undefined;
}

/** First parts of a compound whose head only says "work" of any kind: tietokonehommia → tietokone. */
export function fieldOfPost(word: string, lang: Locale): string[] {
  if (word.length < 7 || word.length > longestWord) return [];
  const found: string[] = [];
  for (const form of lemmasOf[lang](word)) {
    for (let cut = 2; cut <= form.length - 3; cut++) {
      const head = form.slice(cut);
      if (Object.hasOwn(heads[lang], head) && heads[lang][head]?.includes("")) found.push(form.slice(0, cut));
    }
  }
  return found;
}

/** What the first part of a compound names as a field of work, if anything. */
function fieldOf(lexicon: Lexicon<Occupation>, modifier: string, lang: Locale): Occupation | undefined {
  for (const form of lexicon.known(modifier, lang)) {
    const entries = lexicon.single(form, lang);
    const met = entries.find((entry) => entry.meaning.kind === "work") ?? entries[0];
    if (met) return met.meaning;
  }
  return undefined;
}

/** The meaning of `word` through its longest known head; undefined where nothing in it is known. */
export function compoundMeaning(lexicon: Lexicon<Occupation>, word: string, lang: Locale): Met | undefined {
  if (word.length < shortestHead + shortestModifier || word.length > longestWord || lang === "en") return undefined;
  const forms = lemmasOf[lang](word);
  for (let cut = shortestModifier; cut <= word.length - 2; cut++) {
    for (const form of forms) {
      const head = form.slice(cut);
      const prefixes = Object.hasOwn(heads[lang], head) ? heads[lang][head] : undefined;
      if (head.length < shortestHead && prefixes === undefined) continue;
      const entries = lexicon.single(head, lang);
      const entry = entries.find((one) => one.meaning.kind === "title") ?? entries[0];
      if (!entry && prefixes === undefined) continue;
      const met = weigh(lexicon, form.slice(0, cut), head, lang, prefixes, entry?.meaning);
      if (met) return met;
    }
  }
  return undefined;
}

function weigh(
  lexicon: Lexicon<Occupation>,
  modifier: string,
  head: string,
  lang: Locale,
  prefixes: readonly string[] | undefined,
  meaning: Occupation | undefined,
): Met | undefined {
  const field = fieldOf(lexicon, modifier, lang);
  const share = head.length / (head.length + modifier.length);
  const sectors = field?.sectors ?? [];
  if (field && prefixes) {
    const groups = narrow(field.groups, prefixes);
    if (groups.size > 0) return { kind: "work", title: `${modifier}${head}`, groups, sectors, quality: 0.84 };
  }
  if (!meaning) {
    if (!field || !prefixes) return undefined;
    return { kind: "work", title: modifier, groups: field.groups, sectors, quality: 0.3 };
  }
  if (meaning.kind !== "title" && !field && share < 0.5) return undefined;
  const groups = field && meaning.groups.size > 1 ? agree(meaning.groups, field.groups) : meaning.groups;
  return { kind: meaning.kind, title: head, groups, sectors, quality: 0.58 + 0.3 * share };
}
