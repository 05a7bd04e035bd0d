// Words and titles that look alike: three-letter pieces find the candidates, letter by letter distance decides.
import type { Locale } from "#db/vocabulary/lists.ts";
import { fold } from "#search/language/fold.ts";
import { longestWord } from "#search/language/lemma.ts";

/** Shorter words have too many neighbours to guess. */
const shortest = 6;
/** Rows less alike are never candidates: one mistake in six letters leaves about this much. */
const least = 0.25;

function pieces(text: string): string[] {
  const padded = ` ${text} `;
  const found: string[] = [];
  for (let at = 0; at + 3 <= padded.length; at++) found.push(padded.slice(at, at + 3));
  return found;
}

/** Optimal string alignment distance: a swap of neighbours is one mistake. Gives up above `limit`. */
export function mistakes(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
}

export interface SimilarTitle {
  isco4: string;
  title: string;
  lang: Locale;
  /** Cosine of weighted three-letter pieces, 0–1. */
  closeness: number;
}

interface Row {
  text: string;
  isco4: string;
  lang: Locale;
}

/** An index of three-letter pieces over all titles. */
export class Similar {
  private readonly rows: Row[] = [];
  private readonly postings = new Map<string, number[]>();
  private readonly norms: number[] = [];
  /** Room to add up in; all zero between calls. */
  private readonly sums: Float64Array;
  /** One-word titles, by row: candidates for misspellings. */
  private readonly words = new Map<number, string>();

  constructor(titles: Iterable<{ text: string; isco4: string; lang: Locale }>) {
    for (const { text, isco4, lang } of titles) {
      const id = this.rows.length;
      const folded = fold(text).replace(/-/g, "");
      this.rows.push({ text, isco4, lang });
      if (!folded.includes(" ")) this.words.set(id, folded);
      for (const piece of new Set(pieces(folded))) {
        const list = this.postings.get(piece);
        if (list) list.push(id);
        else this.postings.set(piece, [id]);
      }
    }
    this.sums = new Float64Array(this.rows.length);
    for (const [piece, ids] of this.postings) {
      const weight = this.weight(piece) ** 2;
      for (const id of ids) this.norms[id] = (this.norms[id] ?? 0) + weight;
    }
  }

  private weight(piece: string): number {
    const count = this.postings.get(piece)?.length ?? 0;
    return Math.log(1 + this.rows.length / (1 + count));
  }

  /** Rows by cosine, best first. */
  private nearest(text: string, limit: number): { id: number; closeness: number }[] {
    const touched: number[] = [];
    let norm = 0;
    for (const piece of new Set(pieces(text))) {
      const weight = this.weight(piece) ** 2;
      norm += weight;
      for (const id of this.postings.get(piece) ?? []) {
        const sum = this.sums[id] ?? 0;
        if (sum === 0) touched.push(id);
        this.sums[id] = sum + weight;
      }
    }
    const found: { id: number; closeness: number }[] = [];
    for (const id of touched) {
      const closeness = (this.sums[id] ?? 0) / Math.sqrt(norm * (this.norms[id] ?? 1));
      this.sums[id] = 0;
      if (closeness >= least) found.push({ id, closeness });
    }
    return found.sort((a, b) => b.closeness - a.closeness || a.id - b.id).slice(0, limit);
  }

  /**
   * Known one-word titles a word may be a misspelling of: one mistake, two from twelve letters on, same first letter.
   * A common case ending may follow the misspelling ("sivoojaksi").
   */
  spelling(word: string): { word: string; closeness: number }[] {
    const met = this.misspelt(word);
    const bare = word.replace(/(ksi|lle|ita|itä|ia|iä|arna|er|ar|s|n|a|ä)$/, "");
    return met.length > 0 || bare === word ? met : this.misspelt(bare);
  }

  private misspelt(word: string): { word: string; closeness: number }[] {
    if (word.length < shortest || word.length > longestWord || /\d/.test(word)) return [];
    const limit = word.length >= 12 ? 2 : 1;
    const found = new Map<string, number>();
    for (const { id } of this.nearest(word, 40)) {
      const known = this.words.get(id);
      if (known === undefined || known[0] !== word[0] || known.length < shortest) continue;
      const count = mistakes(word, known, limit);
      if (count <= limit) found.set(known, 0.9 - 0.1 * count);
    }
    const best = Math.max(0, ...found.values());
    return [...found]
      .filter(([, closeness]) => closeness === best)
      .map(([near, closeness]) => ({ word: near, closeness }));
  }

  /** Titles that look like the text, for when nothing in it is known. */
  titles(text: string, limit: number): SimilarTitle[] {
    return this.nearest(fold(text).replace(/-/g, ""), limit).flatMap(({ id, closeness }) => {
      const row = this.rows[id];
      return row ? [{ isco4: row.isco4, title: row.text, lang: row.lang, closeness }] : [];
    });
  }
}
