// Texts compared by their words: stems, and the parts of compounds, weighted by rarity.
import type { Locale } from "#db/vocabulary/lists.ts";
import { splitCompound } from "#search/language/compound.ts";
import { tokens } from "#search/language/fold.ts";
import { stem } from "#search/language/stem.ts";
import { stopWords } from "#search/language/stop-words.ts";

/** Shorter words end too many others to be the part of a compound. */
const shortestPart = 4;
/** What follows a comma or stands in brackets narrows the title and says a little less. */
const aside = 0.8;

/** Term → weight. */
export type Bag = Map<string, number>;

/** Reads the terms of texts in one language; remembers words, because labels repeat them. */
export class TermReader {
  private readonly known = new Set<string>();
  private readonly read = new Map<string, string[]>();

  /** `words`: texts whose words a compound may be made of. */
  constructor(
    readonly lang: Locale,
    words: Iterable<string>,
  ) {
    if (lang === "en") return;
    for (const text of words) for (const word of tokens(text)) if (word.length >= shortestPart) this.known.add(word);
  }

  /** Stems of a word's parts, head last. A compound that is itself a known word still has parts. */
  private partsOf(word: string): string[] {
    const met = this.read.get(word);
    if (met) return met;
    const parts = stopWords[this.lang].has(word)
      ? []
      : splitCompound(word, this.lang, (part) => part !== word && this.known.has(part));
    const stems = parts.map((part) => stem(part, this.lang));
    this.read.set(word, stems);
    return stems;
  }

  termsOf(text: string): Bag {
    const bag: Bag = new Map();
    const end = text.search(/[,(–:;]/);
    const main = end < 0 ? text : text.slice(0, end);
    for (const [part, weight] of [
      [main, 1],
      [text.slice(main.length), aside],
    ] as const)
      for (const word of tokens(part))
        for (const term of this.partsOf(word)) bag.set(term, Math.max(weight, bag.get(term) ?? 0));
    return bag;
  }
}

/** An index of bags; cosine. Read-only after it is built. */
export class Terms {
  private readonly postings = new Map<string, { ids: number[]; weights: number[] }>();
  private readonly rarity = new Map<string, number>();
  /** Of a term the index has never seen. */
  private readonly rarest: number;

  constructor(bags: readonly Bag[]) {
    this.rarest = Math.log(1 + bags.length) + 1;
    for (const bag of bags) for (const term of bag.keys()) this.rarity.set(term, (this.rarity.get(term) ?? 0) + 1);
    for (const [term, count] of this.rarity) this.rarity.set(term, Math.log((1 + bags.length) / (1 + count)) + 1);
    bags.forEach((bag, id) => {
      for (const [term, weight] of this.weigh(bag)) {
        const list = this.postings.get(term);
        if (list) {
          list.ids.push(id);
          list.weights.push(weight);
        } else this.postings.set(term, { ids: [id], weights: [weight] });
      }
    });
  }

  private weigh(bag: Bag): [string, number][] {
    let square = 0;
    const weighed = [...bag].map(([term, weight]): [string, number] => {
      const value = weight * (this.rarity.get(term) ?? this.rarest);
      square += value * value;
      return [term, value];
    });
    const length = Math.sqrt(square) || 1;
    return weighed.map(([term, weight]) => [term, weight / length]);
  }

  has(term: string): boolean {
    return this.rarity.has(term);
  }

  /** Adds `factor` × cosine, 0–1, to the sum of every text that shares a term. */
  addTo(sums: Float64Array, bag: Bag, factor: number): void {
    for (const [term, weight] of this.weigh(bag)) {
      const list = this.postings.get(term);
      list?.ids.forEach((id, at) => {
        sums[id] = (sums[id] ?? 0) + factor * weight * (list.weights[at] ?? 0);
      });
    }
  }
}
