// ESCO's own occupations and labels for a title in any of three languages, best first. Pure: what is kept is handed in.
import type { Locale } from "#db/vocabulary/lists.ts";
import { detectLanguage } from "#search/language/detect.ts";
import { fold } from "#search/language/fold.ts";
import type { OccupationHit } from "../index.ts";
import { languages } from "../lexicon.ts";
import { Bridge, type Pair } from "./bridge.ts";
import type { EscoConcept } from "./concepts.ts";
import { likeness, Shelf } from "./shelf.ts";
import { variantsOf } from "./variants.ts";

export interface RankedOccupation {
  concept: EscoConcept;
  /** 0–1: the share of all the evidence there could be. */
  score: number;
}

export interface RankedLabel {
  uri: string;
  label: string;
  score: number;
}

export interface EscoRanking {
  /** The language whose labels are most like the text. */
  lang: Locale;
  occupations: RankedOccupation[];
}

export interface EscoSources {
  concepts: readonly EscoConcept[];
  /** Names of one thing in two languages, beside the concepts' own: what words mean in English. */
  pairs: Record<"fi" | "sv", readonly Pair[]>;
  /** Titles whose words a compound may be made of. */
  titles: Record<Locale, readonly string[]>;
}

/** What a title is compared with beside its own labels: our reading of it as a unit group, and itself read in English. */
export const worth = { group: 0.45, english: 0.6 };
const whole = likeness.letters + likeness.words + likeness.same + worth.group + worth.english;
export const factors = {
  preferred: 1.05,
  /** A whole group is less often meant than one of its occupations. */
  iscoGroup: 0.6,
  /** One side of "Rekryterare/Rekryteringskonsult". */
  side: 0.95,
  /** A concept's second label says little that its first did not: other concepts come before it. */
  furtherLabel: 0.5,
};

const round = (score: number) => Math.round(Math.min(1, score) * 10_000) / 10_000;

/** Built once from everything that was imported (about a second); read-only afterwards. */
export class EscoRanker {
  private readonly shelves: Record<Locale, Shelf>;
  private readonly bridges: Record<"fi" | "sv", Bridge>;
  private readonly byIsco = new Map<string, number[]>();

  constructor(private readonly sources: EscoSources) {
    const { concepts, titles } = sources;
    const shelf = (lang: Locale) => new Shelf(concepts, lang, titles[lang]);
    this.shelves = { fi: shelf("fi"), sv: shelf("sv"), en: shelf("en") };
    this.bridges = { fi: this.bridge("fi"), sv: this.bridge("sv") };
    concepts.forEach(({ isco, group }, at) => {
      if (!group) this.byIsco.set(isco, [...(this.byIsco.get(isco) ?? []), at]);
    });
  }

  private bridge(lang: "fi" | "sv"): Bridge {
    const own = this.sources.concepts.flatMap(({ labels }): Pair[] => {
      const english = labels.find((label) => label.lang === "en" && label.preferred)?.text;
      return english ? labels.filter((label) => label.lang === lang).map(({ text }) => [text, english]) : [];
    });
    return new Bridge([...own, ...this.sources.pairs[lang]], this.shelves[lang].reader, this.shelves.en.reader);
  }

  /** The best of each concept's labels, concept by concept. */
  private bestOf(shelf: Shelf, sums: Float64Array, main: number): Float64Array {
    const best = new Float64Array(this.sources.concepts.length);
    for (let at = 0; at < sums.length; at += 1) {
      const sum = sums[at] ?? 0;
      const label = sum > 0 ? shelf.labels[at] : undefined;
      if (!label) continue;
      const group = this.sources.concepts[label.concept]?.group;
      const value = sum * (group ? factors.iscoGroup : label.preferred ? main : 1);
      if (value > (best[label.concept] ?? 0)) best[label.concept] = value;
    }
    return best;
  }

  /** Evidence for every concept, not yet divided by what there could be; and the language that gave most of it. */
  private weigh(text: string, hits: readonly OccupationHit[]): { sums: Float64Array; lang: Locale } {
    const detected = detectLanguage(text);
    const english = detected.lang === "en";
    const sums = new Float64Array(this.sources.concepts.length);
    let lang: Locale = "fi";
    let most = 0;
    for (const code of languages) {
      const shelf = this.shelves[code];
      const best = this.bestOf(shelf, shelf.compare(text, code !== "en" || english), factors.preferred);
      const top = best.reduce((a, b) => Math.max(a, b), 0);
      if (top > most) [most, lang] = [top, code];
      best.forEach((value, at) => {
        if (value > (sums[at] ?? 0)) sums[at] = value;
      });
    }
    this.addEnglish(sums, text);
    for (const { isco4, weight } of hits)
      for (const at of this.byIsco.get(isco4) ?? []) sums[at] = (sums[at] ?? 0) + worth.group * weight;
    return { sums, lang: detected.sure ? detected.lang : lang };
  }

  /** Swedish and Finnish words may have no label of their own, and yet an English one. */
  private addEnglish(sums: Float64Array, text: string): void {
    const { fi, sv, en } = this.shelves;
    const bag = new Map<string, number>();
    const swedish = sv.reader.termsOf(text);
    const finnish = fi.reader.termsOf(text);
    this.bridges.sv.addTo(bag, swedish);
    this.bridges.fi.addTo(bag, finnish);
    // A Swedish "chef" is no cook: a word counts as English where the other two do not know it.
    for (const [term, weight] of en.reader.termsOf(text))
      if (!(swedish.has(term) && sv.hasTerm(term)) && !(finnish.has(term) && fi.hasTerm(term)) && en.hasTerm(term))
        bag.set(term, weight);
    this.bestOf(en, en.compareTerms(bag), 1).forEach((value, at) => {
      sums[at] = (sums[at] ?? 0) + worth.english * value;
    });
  }

  /** Concepts with evidence, best first; equal ones in the order of their identifiers. */
  private ranked(text: string, read: (text: string) => readonly OccupationHit[]): { lang: Locale; order: Ranked[] } {
    const variants = variantsOf(text);
    const [first, ...sides] = variants.map((variant) => this.weigh(variant, read(variant)));
    const sums = first?.sums ?? new Float64Array();
    for (const side of sides)
      side.sums.forEach((sum, at) => {
        if (sum * factors.side > (sums[at] ?? 0)) sums[at] = sum * factors.side;
      });
    const order: Ranked[] = [];
    sums.forEach((sum, at) => {
      const concept = this.sources.concepts[at];
      if (concept && sum > 0) order.push({ concept, at, score: sum / whole });
    });
    order.sort((a, b) => b.score - a.score || (a.concept.uri < b.concept.uri ? -1 : 1));
    return { lang: first?.lang ?? "fi", order };
  }

  /** Occupations for a title, best first. `read`: what our own vocabulary makes of it. Groups are left out. */
  occupations(text: string, read: (text: string) => readonly OccupationHit[], top: number): EscoRanking {
    const { lang, order } = this.ranked(text, read);
    const occupations = order.filter(({ concept }) => !concept.group).slice(0, top);
    return { lang, occupations: occupations.map(({ concept, score }) => ({ concept, score: round(score) })) };
  }

  /**
   * Labels of occupations and groups, best first: one of each concept before its others. `lang` is the labels' language,
   * left out: all; the text may be in any.
   */
  labels(text: string, read: (text: string) => readonly OccupationHit[], top: number, lang?: Locale): RankedLabel[] {
    const { order } = this.ranked(text, read);
    const among = lang ? [lang] : languages;
    const likest = among.map((code) => this.shelves[code].compare(text, code !== "en"));
    const found: (RankedLabel & { length: number })[] = [];
    const byConcept = new Map<number, { text: string; like: number; preferred: boolean }[]>();
    const wanted = new Set(order.slice(0, top).map(({ at }) => at));
    among.forEach((code, place) => {
      this.shelves[code].labels.forEach((label, at) => {
        if (!wanted.has(label.concept)) return;
        const like = (likest[place]?.[at] ?? 0) + (label.preferred ? 1e-3 : 0);
        const list = byConcept.get(label.concept) ?? [];
        list.push({ text: label.text, like, preferred: label.preferred });
        byConcept.set(label.concept, list);
      });
    });
    for (const { concept, at, score } of order.slice(0, top)) {
      const labels = (byConcept.get(at) ?? []).sort((a, b) => b.like - a.like || compareTexts(a.text, b.text));
      const best = labels[0]?.like || 1;
      labels.forEach(({ text: label, like }, place) => {
        const share = place === 0 ? 1 : factors.furtherLabel * (0.5 + (0.5 * like) / best);
        found.push({ uri: concept.uri, label, score: round(score * share), length: fold(label).length });
      });
    }
    found.sort((a, b) => b.score - a.score || compareTexts(a.uri, b.uri) || a.length - b.length);
    return found.slice(0, top).map(({ uri, label, score }) => ({ uri, label, score }));
  }
}

interface Ranked {
  concept: EscoConcept;
  at: number;
  score: number;
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
