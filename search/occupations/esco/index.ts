// ESCO's own occupations and labels for a title in any of three languages, best first. Pure: what is kept is handed in.
import type { Locale } from "#db/vocabulary/lists.ts";
import { detectLanguage } from "#search/language/detect.ts";
import type { OccupationHit } from "../index.ts";
import { languages } from "../lexicon.ts";
import { Bridge, type Pair } from "./bridge.ts";
import type { EscoConcept, EscoLabel } from "./concepts.ts";
import { Shelf } from "./shelf.ts";
import { variantsOf } from "./variants.ts";

export interface RankedOccupation {
  concept: EscoConcept;
  /** 0–1, of no unit: more evidence, higher score. */
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
const worth = { group: 0.45, english: 0.6 };
const factors = {
  preferred: 1.05,
  /** A concept with another label that is like the text too is the likelier one. */
  second: 0.15,
  /** So is one whose neighbours in the unit group are like it. */
  neighbours: 0.15,
  /** A whole group is less often meant than one of its occupations. */
  iscoGroup: 0.6,
  /** One side of "Rekryterare/Rekryteringskonsult". */
  side: 0.95,
  /** A concept's second label says little that its first did not: other concepts come before it. */
  furtherLabel: 0.5,
};

/** Evidence has no upper end: half a score is as much as a label with the same letters in all gives. */
const scoreOf = (evidence: number) => Math.round((evidence / (1 + evidence)) * 10_000) / 10_000;

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

  /** The best of each concept's labels and a share of its second best, concept by concept. */
  private bestOf(shelf: Shelf, sums: Float64Array, main: number): Float64Array {
    const best = new Float64Array(this.sources.concepts.length);
    const second = new Float64Array(best.length);
    for (let at = 0; at < sums.length; at += 1) {
      const sum = sums[at] ?? 0;
      const label = sum > 0 ? shelf.labels[at] : undefined;
      if (!label) continue;
      const { concept, preferred } = label;
      const group = this.sources.concepts[concept]?.group;
      const value = sum * (group ? factors.iscoGroup : preferred ? main : 1);
      const before = best[concept] ?? 0;
      best[concept] = Math.max(before, value);
      second[concept] = Math.max(second[concept] ?? 0, Math.min(before, value));
    }
    return best.map((value, concept) => value + factors.second * (second[concept] ?? 0));
  }

  /** Lifts the occupations of a unit group by a share of the best among them. */
  private addNeighbours(sums: Float64Array): void {
    for (const members of this.byIsco.values()) {
      let best = 0;
      for (const at of members) best = Math.max(best, sums[at] ?? 0);
      if (best > 0) for (const at of members) sums[at] = (sums[at] ?? 0) + factors.neighbours * best;
    }
  }

  /** Evidence for every concept, and the language that gave most of it. */
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
    this.addNeighbours(sums);
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
  private ranked(text: string, read: Read): { lang: Locale; order: Ranked[] } {
    const [first, ...sides] = variantsOf(text).map((variant) => this.weigh(variant, read(variant)));
    const sums = first?.sums ?? new Float64Array();
    for (const side of sides)
      side.sums.forEach((sum, at) => {
        sums[at] = Math.max(sums[at] ?? 0, sum * factors.side);
      });
    const order: Ranked[] = [];
    sums.forEach((evidence, at) => {
      const concept = this.sources.concepts[at];
      if (concept && evidence > 0) order.push({ concept, at, evidence });
    });
    order.sort((a, b) => b.evidence - a.evidence || compareTexts(a.concept.uri, b.concept.uri));
    return { lang: first?.lang ?? "fi", order };
  }

  /** Occupations for a title, best first; groups are left out. `read`: what our own vocabulary makes of a title. */
  occupations(text: string, read: Read, top: number): EscoRanking {
    const { lang, order } = this.ranked(text, read);
    const occupations = order.filter(({ concept }) => !concept.group).slice(0, top);
    return { lang, occupations: occupations.map(({ concept, evidence }) => ({ concept, score: scoreOf(evidence) })) };
  }

  /**
   * Labels of occupations and groups, best first: one of each concept before its others. `lang` is the labels' language,
   * left out: all; the text may be in any.
   */
  labels(text: string, read: Read, top: number, lang?: Locale): RankedLabel[] {
    const among = lang ? [lang] : languages;
    const named = this.ranked(text, read).order.filter(({ concept }) =>
      concept.labels.some((label) => among.includes(label.lang)),
    );
    const wanted = new Map(named.slice(0, top).map((ranked) => [ranked.at, { ...ranked, labels: [] as Likened[] }]));
    for (const code of among) {
      const shelf = this.shelves[code];
      // Among the labels of one English concept words tell enough; letters would cost half a second once.
      const likenesses = shelf.compare(text, code !== "en");
      shelf.labels.forEach((label, at) => {
        wanted.get(label.concept)?.labels.push({ ...label, like: likenesses[at] ?? 0 });
      });
    }
    const found = [...wanted.values()].flatMap(({ concept, evidence, labels }) => {
      labels.sort(
        (a, b) => b.like - a.like || Number(b.preferred) - Number(a.preferred) || compareTexts(a.text, b.text),
      );
      const best = labels[0]?.like || 1;
      return labels.map(({ text: label, like }, place) => {
        const share = place === 0 ? 1 : factors.furtherLabel * (0.5 + (0.5 * like) / best);
        return { uri: concept.uri, label, evidence: evidence * share };
      });
    });
    found.sort((a, b) => b.evidence - a.evidence || compareTexts(a.uri, b.uri) || compareTexts(a.label, b.label));
    return found.slice(0, top).map(({ uri, label, evidence }) => ({ uri, label, score: scoreOf(evidence) }));
  }
}

/** What our own vocabulary makes of a title. */
type Read = (text: string) => readonly OccupationHit[];

interface Ranked {
  concept: EscoConcept;
  at: number;
  evidence: number;
}

interface Likened extends EscoLabel {
  like: number;
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
