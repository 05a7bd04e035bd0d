// Words to work: what an ad's title or a client's wish means in ISCO-08, with the words that decided. Pure, no I/O.
import { industries } from "#db/reference/industries.ts";
import { iscoGroups } from "#db/reference/isco-groups.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { alternatives } from "./alternatives.ts";
import { factLexicons } from "./facts.ts";
import { languages } from "./lexicon.ts";
import type { VocabularyGroup } from "./load.ts";
import { occupationLexicon, tellingLexicon } from "./meaning.ts";
import { readPhrase } from "./phrase.ts";
import { relatedGroups } from "./related.ts";
import { Similar } from "./similar.ts";
import { readTitle } from "./title.ts";
import { Undotted } from "./undotted.ts";
import { vocabulary } from "./vocabulary.ts";

export interface OccupationHit {
  isco4: string;
  /** 0–1: how sure, and how central to what was said. */
  weight: number;
  /** The words of the text that decided. */
  evidence: string;
  /** The vocabulary's words it met; an interest's key where only an interest was named. */
  title: string;
}

export interface SectorHit {
  /** `tol2008:56` */
  code: string;
  evidence: string;
}

export interface PhraseReading {
  /** What is wished for, best first. */
  occupations: OccupationHit[];
  /** "en myyntityötä", "inte städ". */
  excluded: OccupationHit[];
  maybe: OccupationHit[];
  sectors: SectorHit[];
  excludedSectors: SectorHit[];
  /** Keys of search/occupations/interests.ts. */
  interests: { key: string; evidence: string }[];
  /** Codes of db/vocabulary/lists.ts; "en aikaisin aamulla" → notPatterns early_morning. */
  conditions: { avoid: string[]; notPatterns: string[]; patterns: string[]; like: string[] };
  /** Code of a condition or pattern → the words of the text that decided. */
  conditionWords: Record<string, string>;
  /** Stems of words that named nothing, of what is wished for and of what is refused. */
  rest: string[];
  refusedRest: string[];
}

export interface Occupations {
  /** A client's wish, in any of the three languages. */
  readPhrase(text: string): PhraseReading;
  /** An ad: ranked unit groups. `lang` left out: detected from title and text. */
  readTitle(title: string, description?: string, lang?: Locale): OccupationHit[];
  /**
   * What an ad of which less than three groups were read might be coded as besides, least sure of all: weights at most
   * 0.1. For whoever chooses from a list; matching does not use it. Empty where nothing was read.
   */
  alternatives(read: readonly { isco4: string }[], text: string, lang?: Locale): OccupationHit[];
  /** ISCO-4 → closeness 0–1, itself 1; empty for an unknown code. */
  related(isco4: string): Record<string, number>;
  /** Official name first, then everyday titles. */
  titles(isco4: string, lang: Locale): string[];
  /** TOL 2008 divisions where it occurs, then their sections. */
  sectorsOf(isco4: string): string[];
  /** Conditions and patterns that are probable; only ever "probably – ask". */
  priorsOf(isco4: string): string[];
  /** Cards, licences or `degree` that law demands. */
  lawOf(isco4: string): string[];
}

/** Builds the engine from given groups; `loadOccupations` gives it the whole vocabulary. */
export function buildOccupations(groups: VocabularyGroup[]): Occupations {
  const official = new Map(
    iscoGroups()
      .filter((row) => row.code.length === 4)
      .map((row) => [row.code, row]),
  );
  const byCode = new Map(groups.map((group) => [group.isco4, group]));
  const sections = new Map(industries().map((row) => [row.code, row.section]));
  const lexicon = occupationLexicon(groups);
  const similar = new Similar(
    groups.flatMap(({ isco4, titles }) =>
      languages.flatMap((lang) => titles[lang].map(({ text }) => ({ text, isco4, lang }))),
    ),
  );
  const undotted = new Undotted(lexicon);
  const reader = { lexicon, tellings: tellingLexicon(), similar, undotted, ...factLexicons() };
  const related = relatedGroups(groups, [...official.keys()]);
  return {
    readPhrase: (text) => readPhrase(reader, text),
    readTitle: (title, description, lang) => readTitle(reader, title, description, lang),
    alternatives: (read, text, lang) => alternatives(reader, related, read, text, lang),
    related: (isco4) => ({ ...related.get(isco4) }),
    titles(isco4, lang) {
      const name = official.get(isco4)?.[lang];
      const everyday = byCode.get(isco4)?.titles[lang].map((title) => title.text) ?? [];
      return name === undefined ? everyday : [name, ...everyday];
    },
    sectorsOf(isco4) {
      const divisions = (byCode.get(isco4)?.sectors ?? []).map((division) => `tol2008:${division}`);
      return [...new Set([...divisions, ...divisions.flatMap((code) => sections.get(code) ?? [])])];
    },
    priorsOf: (isco4) => [...(byCode.get(isco4)?.priors ?? [])],
    lawOf: (isco4) => [...(byCode.get(isco4)?.law ?? [])],
  };
}

let loaded: Occupations | undefined;

/** The engine over the product's own vocabulary, built once. */
export function loadOccupations(): Occupations {
  loaded ??= buildOccupations(vocabulary());
  return loaded;
}
