// From Finnish and Swedish words to English ones, learnt from names of one thing in both languages.
import type { Bag, TermReader } from "./terms.ts";

/** Weaker links are chance; more of them are noise. */
const least = 0.08;
const most = 4;

/** Two names of one thing. */
export type Pair = readonly [text: string, english: string];

type Link = [term: string, strength: number];

/** Reads the terms of another language in English: Dice's coefficient of how often two terms name the same thing. */
export class Bridge {
  /** Which pairs a term stands in. */
  private readonly pairsOf = new Map<string, number[]>();
  private readonly english: string[][] = [];
  private readonly counts = new Map<string, number>();
  /** Worked out for the terms that are asked for. */
  private readonly links = new Map<string, Link[]>();

  constructor(pairs: Iterable<Pair>, from: TermReader, to: TermReader) {
    for (const [text, english] of pairs) {
      const id = this.english.length;
      const there = [...to.termsOf(english).keys()];
      this.english.push(there);
      for (const term of there) this.counts.set(term, (this.counts.get(term) ?? 0) + 1);
      for (const term of from.termsOf(text).keys()) {
        const list = this.pairsOf.get(term);
        if (list) list.push(id);
        else this.pairsOf.set(term, [id]);
      }
    }
  }

  private linksOf(term: string): Link[] {
    const met = this.links.get(term);
    if (met) return met;
    const pairs = this.pairsOf.get(term);
    if (!pairs) return [];
    const together = new Map<string, number>();
    for (const id of pairs)
      for (const other of this.english[id] ?? []) together.set(other, (together.get(other) ?? 0) + 1);
    const links = [...together]
      .map(([other, both]): Link => [other, (2 * both) / (pairs.length + (this.counts.get(other) ?? 0))])
      .filter(([, strength]) => strength > least)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, most);
    this.links.set(term, links);
    return links;
  }

  /** Adds the English terms of a bag to another. */
  addTo(english: Bag, bag: Bag): void {
    for (const [term, weight] of bag)
      for (const [other, strength] of this.linksOf(term))
        english.set(other, (english.get(other) ?? 0) + weight * strength);
  }
}
