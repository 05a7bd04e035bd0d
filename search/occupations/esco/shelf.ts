// The labels of one language, compared with a text by letters, by words and as a whole.
import type { Locale } from "#db/vocabulary/lists.ts";
import { fold } from "#search/language/fold.ts";
import type { EscoConcept, EscoLabel } from "./concepts.ts";
import { Grams } from "./grams.ts";
import { type Bag, TermReader, Terms } from "./terms.ts";

interface ShelfLabel extends EscoLabel {
  /** Index of the concept it names. */
  concept: number;
}

/** What each kind of likeness is worth: of letters 0–1, of words 0–1, and being the label itself. */
const likeness = { letters: 1, words: 0.3, same: 1 };

export class Shelf {
  readonly labels: ShelfLabel[];
  readonly reader: TermReader;
  private readonly terms: Terms;
  /** Folded labels, and each side of a slash ("servitör/servitris"), to the labels that have them. */
  private readonly forms = new Map<string, number[]>();
  private kept: Grams | undefined;

  /** `words`: texts whose words a compound may be made of, beside the labels. */
  constructor(
    concepts: readonly EscoConcept[],
    readonly lang: Locale,
    words: Iterable<string>,
  ) {
    this.labels = concepts.flatMap(({ labels }, concept) =>
      labels.filter((label) => label.lang === lang).map((label) => ({ ...label, concept })),
    );
    this.labels.forEach(({ text }, at) => {
      const folded = fold(text);
      for (const form of new Set([folded, ...folded.split("/")]))
        this.forms.set(form, [...(this.forms.get(form) ?? []), at]);
    });
    this.reader = new TermReader(lang, [...this.labels.map(({ text }) => text), ...words]);
    this.terms = new Terms(this.labels.map(({ text }) => this.reader.termsOf(text)));
  }

  /** Made when first asked for: English has many labels, and few texts need their letters. */
  private get grams(): Grams {
    this.kept ??= new Grams(this.labels.map(({ text }) => text));
    return this.kept;
  }

  hasTerm(term: string): boolean {
    return this.terms.has(term);
  }

  /** How like the text each label is, by index; 0 for most. `letters`: false where only words are to count. */
  compare(text: string, letters: boolean): Float64Array {
    const sums = new Float64Array(this.labels.length);
    if (letters) this.grams.addTo(sums, text, likeness.letters);
    this.terms.addTo(sums, this.reader.termsOf(text), likeness.words);
    const folded = fold(text);
    for (const at of this.forms.get(folded) ?? []) sums[at] = (sums[at] ?? 0) + likeness.same;
    return sums;
  }

  /** As `compare`, by terms that were read elsewhere; 0–1. */
  compareTerms(bag: Bag): Float64Array {
    const sums = new Float64Array(this.labels.length);
    this.terms.addTo(sums, bag, 1);
    return sums;
  }
}
