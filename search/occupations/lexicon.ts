// Words and phrases that mean something, in three tries (one per language) walked by dictionary forms.
import type { Locale } from "#db/vocabulary/lists.ts";
import { tokens } from "#search/language/fold.ts";
import { englishLemmas, finnishLemmas, swedishLemmas } from "#search/language/lemma.ts";

/** `Meaning` is what a phrase stands for: unit groups, a condition, an interest. */
export interface Entry<Meaning> {
  text: string;
  lang: Locale;
  meaning: Meaning;
}

interface Node<Meaning> {
  next: Map<string, Node<Meaning>>;
  entries: Entry<Meaning>[];
}

export const languages: readonly Locale[] = ["fi", "sv", "en"];
const lemmasOf = { fi: finnishLemmas, sv: swedishLemmas, en: englishLemmas };

/** Forms are remembered up to this many words, then forgotten all at once: bounds memory, keeps the result the same. */
const remembered = 30_000;

function newNode<Meaning>(): Node<Meaning> {
  return { next: new Map(), entries: [] };
}

/** A phrase dictionary that knows inflected forms. Built once, read-only afterwards. */
export class Lexicon<Meaning> {
  private readonly roots: Record<Locale, Node<Meaning>> = { fi: newNode(), sv: newNode(), en: newNode() };
  private readonly parts: Record<Locale, Set<string>> = { fi: new Set(), sv: new Set(), en: new Set() };
  private readonly forms: Record<Locale, Map<string, string[]>> = { fi: new Map(), sv: new Map(), en: new Map() };

  /** Adds one phrase. A phrase with inner hyphens is also known joined: "full-stack" and "fullstack". */
  add(entry: Entry<Meaning>): void {
    const split = tokens(entry.text);
    this.insert(split, entry);
    if (!/[\p{L}\p{N}]-[\p{L}\p{N}]/u.test(entry.text)) return;
    const joined = tokens(entry.text.replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, ""));
    if (joined.length !== split.length) this.insert(joined, entry);
  }

  private insert(path: string[], entry: Entry<Meaning>): void {
    let node = this.roots[entry.lang];
    for (const word of path) {
      this.parts[entry.lang].add(word);
      let next = node.next.get(word);
      if (!next) {
        next = newNode();
        node.next.set(word, next);
      }
      node = next;
    }
    if (path.length > 0) node.entries.push(entry);
  }

  /** The dictionary forms of a folded word that occur anywhere in the phrases of a language; itself first. */
  known(word: string, lang: Locale): string[] {
    const memory = this.forms[lang];
    const met = memory.get(word);
    if (met) return met;
    const parts = this.parts[lang];
    const found = lemmasOf[lang](word).filter((form) => parts.has(form));
    if (memory.size > remembered) memory.clear();
    memory.set(word, found);
    return found;
  }

  /** Every word of every phrase. */
  *words(): Generator<{ word: string; lang: Locale }> {
    for (const lang of languages) for (const word of this.parts[lang]) yield { word, lang };
  }

  /** Entries that are this one word, in dictionary form. */
  single(form: string, lang: Locale): Entry<Meaning>[] {
    return this.roots[lang].next.get(form)?.entries ?? [];
  }

  /**
   * Every phrase that begins at word `from`: its entries and the index after its last word. Two neighbouring words may
   * also be met as one ("lokal vårdare" → lokalvårdare) unless `parted` says that more than a space stands before the second.
   */
  walk(
    text: readonly string[],
    from: number,
    lang: Locale,
    parted: (at: number) => boolean = () => false,
  ): { to: number; entries: Entry<Meaning>[] }[] {
    const found: { to: number; entries: Entry<Meaning>[] }[] = [];
    const step = (node: Node<Meaning>, at: number): void => {
      const word = text[at];
      if (word === undefined) return;
      const take = (form: string, to: number) => {
        const next = node.next.get(form);
        if (!next) return;
        if (next.entries.length > 0) found.push({ to, entries: next.entries });
        if (next.next.size > 0) step(next, to);
      };
      // "lager" is a store, though it may also be a form of "lag": the word as it stands wins.
      const whole = at === from && (node.next.get(word)?.entries.length ?? 0) > 0;
      for (const form of this.known(word, lang)) {
        if (form === word || !whole) take(form, at + 1);
        else {
          const longer = node.next.get(form);
          if (longer && longer.next.size > 0) step(longer, at + 1);
        }
      }
      const following = text[at + 1];
      if (following === undefined || word.length < 2 || following.length < 3 || parted(at + 1)) return;
      for (const form of this.known(word + following, lang)) {
        if (form.length > word.length + 2) take(form, at + 2);
      }
    };
    step(this.roots[lang], from);
    return found;
  }
}
