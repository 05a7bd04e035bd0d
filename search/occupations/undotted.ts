// Words typed without dots and rings: "sahkoasentaja" → "sähköasentaja", where only one known word can be meant.
import type { Locale } from "#db/vocabulary/lists.ts";
import { foldLoose, type Word } from "#search/language/fold.ts";
import { longestWord } from "#search/language/lemma.ts";
import { stopWords } from "#search/language/stop-words.ts";
import { lemmasOf } from "./compound-meaning.ts";
import { type Lexicon, languages } from "./lexicon.ts";

/** Shorter words mean too many things. */
const shortest = 5;

/** Known words that have dots or rings, by how they look without. */
export class Undotted {
  private readonly dotted: Record<Locale, Map<string, Set<string>>> = { fi: new Map(), sv: new Map(), en: new Map() };

  private built = false;

  constructor(private readonly lexicon: Lexicon<unknown>) {}

  /** Built when the first text without dots comes: most have some. */
  private build(): void {
    this.built = true;
    for (const { word, lang } of this.lexicon.words()) {
      if (word.length < shortest || !/[åäö]/.test(word)) continue;
      const bare = foldLoose(word);
      const met = this.dotted[lang].get(bare) ?? new Set();
      this.dotted[lang].set(bare, met.add(word));
    }
  }

  private one(word: string, lang: Locale): string | undefined {
    const found = new Set(lemmasOf[lang](word).flatMap((form) => [...(this.dotted[lang].get(form) ?? [])]));
    const [only] = found;
    return found.size === 1 ? only : undefined;
  }

  /** The dictionary form a bare word stands for, or both parts of a compound; undefined where that is not clear. */
  private restore(word: string, lang: Locale, known: (part: string) => boolean): string | undefined {
    const whole = this.one(word, lang);
    if (whole) return whole;
    for (let cut = 4; cut <= word.length - shortest; cut++) {
      const head = this.one(word.slice(cut), lang);
      if (!head) continue;
      const before = word.slice(0, cut);
      const modifier = this.one(before, lang) ?? (known(before) ? before : undefined);
      if (modifier) return modifier + head;
    }
    return undefined;
  }

  /** Words with their dots put back. A text that has dots anywhere, and every word known as it stands, stays. */
  read(text: Word[]): Word[] {
    const { lexicon } = this;
    if (text.some((word) => /[åäö]/.test(word.text))) return text;
    return text.map((word) => {
      if (word.text.length < shortest || word.text.length > longestWord || /\d/.test(word.text)) return word;
      if (languages.some((lang) => stopWords[lang].has(word.text) || lexicon.known(word.text, lang).length > 0))
        return word;
      if (!this.built) this.build();
      for (const lang of ["fi", "sv"] as const) {
        const dotted = this.restore(word.text, lang, (part) => lexicon.known(part, lang).length > 0);
        if (dotted) return { ...word, text: dotted };
      }
      return word;
    });
  }
}
