// Labels compared by their letters: pieces of words weighted by rarity, cosine. Typed arrays, because labels are many.
import { tokens } from "#search/language/fold.ts";

const shortest = 3;
const longest = 5;
/** Pieces are kept by hash; two of them share a place so seldom that it does not show. */
const places = 1 << 20;

/** Hashes of the pieces of a text, word by word; the edges of a word are part of its pieces. */
function pieces(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (const word of tokens(text)) {
    const padded = ` ${word} `;
    for (let at = 0; at < padded.length; at += 1) {
      let hash = 0x811c9dc5;
      for (let size = 1; size <= longest && at + size <= padded.length; size += 1) {
        hash = Math.imul(hash ^ padded.charCodeAt(at + size - 1), 0x01000193);
        if (size < shortest) continue;
        const place = ((hash >>> 20) ^ hash) & (places - 1);
        counts.set(place, (counts.get(place) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Read-only after it is built. Not to be used by two calls at once (JavaScript does not). */
export class Grams {
  /** Postings of a place: from `starts[place]` to `starts[place + 1]`. */
  private readonly starts = new Uint32Array(places + 1);
  private readonly ids: Uint32Array;
  private readonly weights: Float32Array;
  private readonly rarity = new Float32Array(places);

  constructor(texts: readonly string[]) {
    const counted = texts.map(pieces);
    for (const counts of counted)
      for (const place of counts.keys()) this.starts[place + 1] = (this.starts[place + 1] ?? 0) + 1;
    for (let place = 0; place < places; place += 1) {
      const documents = this.starts[place + 1] ?? 0;
      if (documents > 0) this.rarity[place] = Math.log((1 + texts.length) / (1 + documents)) + 1;
      this.starts[place + 1] = (this.starts[place] ?? 0) + documents;
    }
    const total = this.starts[places] ?? 0;
    this.ids = new Uint32Array(total);
    this.weights = new Float32Array(total);
    const next = this.starts.slice();
    counted.forEach((counts, id) => {
      for (const [place, weight] of this.weigh(counts)) {
        const slot = next[place] ?? 0;
        next[place] = slot + 1;
        this.ids[slot] = id;
        this.weights[slot] = weight;
      }
    });
  }

  private weigh(counts: Map<number, number>): [place: number, weight: number][] {
    let square = 0;
    const weighed = [...counts].map(([place, count]): [number, number] => {
      const weight = (1 + Math.log(count)) * (this.rarity[place] ?? 0);
      square += weight * weight;
      return [place, weight];
    });
    const length = Math.sqrt(square) || 1;
    return weighed.map(([place, weight]) => [place, weight / length]);
  }

  /** Adds `factor` × cosine, 0–1, to the sum of every text that shares a piece. */
  addTo(sums: Float64Array, text: string, factor: number): void {
    for (const [place, weight] of this.weigh(pieces(text))) {
      const end = this.starts[place + 1] ?? 0;
      for (let slot = this.starts[place] ?? 0; slot < end; slot += 1) {
        const id = this.ids[slot] ?? 0;
        sums[id] = (sums[id] ?? 0) + factor * weight * (this.weights[slot] ?? 0);
      }
    }
  }
}
