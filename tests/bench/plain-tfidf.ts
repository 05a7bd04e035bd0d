// The baseline of every comparison: plain character TF-IDF, words apart, 2 to 5 letters, cosine. No knowledge of language.

const shortest = 2;
const longest = 5;

function pieces(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    const padded = ` ${word} `;
    for (let size = shortest; size <= longest && word !== ""; size += 1)
      for (let at = 0; at + size <= padded.length; at += 1) {
        const piece = padded.slice(at, at + size);
        counts.set(piece, (counts.get(piece) ?? 0) + 1);
      }
  }
  return counts;
}

/** Ranks kept labels by the likeness of their letters to a text. */
export class PlainTfidf<T> {
  private readonly rarity = new Map<string, number>();
  private readonly postings = new Map<string, { at: number; weight: number }[]>();

  constructor(private readonly labels: readonly { text: string; value: T }[]) {
    const counted = labels.map(({ text }) => pieces(text));
    for (const counts of counted)
      for (const piece of counts.keys()) this.rarity.set(piece, (this.rarity.get(piece) ?? 0) + 1);
    for (const [piece, documents] of this.rarity)
      this.rarity.set(piece, Math.log((1 + labels.length) / (1 + documents)) + 1);
    counted.forEach((counts, at) => {
      for (const [piece, weight] of this.weigh(counts)) {
        const posted = this.postings.get(piece) ?? [];
        posted.push({ at, weight });
        this.postings.set(piece, posted);
      }
    });
  }

  private weigh(counts: Map<string, number>): [string, number][] {
    const weights = [...counts].map(([piece, count]): [string, number] => [
      piece,
      count * (this.rarity.get(piece) ?? 0),
    ]);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return weights.map(([piece, weight]) => [piece, weight / length]);
  }

  /** The values of the labels most alike, best first; equal ones in the order they were given. */
  rank(text: string, depth: number): T[] {
    const likeness = new Map<number, number>();
    for (const [piece, weight] of this.weigh(pieces(text)))
      for (const posted of this.postings.get(piece) ?? [])
        likeness.set(posted.at, (likeness.get(posted.at) ?? 0) + weight * posted.weight);
    return [...likeness]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, depth)
      .flatMap(([at]) => this.labels.slice(at, at + 1).map(({ value }) => value));
  }
}
