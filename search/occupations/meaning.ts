// What a word of the vocabulary stands for, and how the vocabulary becomes one lexicon.
import type { Locale } from "#db/vocabulary/lists.ts";
import { companyWords } from "./company-words.ts";
import { Lexicon, languages } from "./lexicon.ts";
import type { VocabularyGroup } from "./load.ts";
import { tellingWords } from "./telling-words.ts";
import { workWords } from "./work-words.ts";

/** `title`: what a worker is called · `task`: what one does · `work`: a place or kind of work. */
export type Kind = "title" | "task" | "work";

export interface Occupation {
  kind: Kind;
  /** ISCO-4 → how central, 0–1. Shared titles have several at 1. */
  groups: Map<string, number>;
  /** TOL 2008 codes where the word names a field. */
  sectors: string[];
  /** A company's name: of a wish it says which work, of an ad only who is looking. */
  company?: true;
}

/** One line of a word list: three languages, then what they mean. */
export function readWordLine(cells: string[]): Record<Locale, string[]> {
  const read = (cell: string | undefined) =>
    (cell ?? "")
      .split(";")
      .map((word) => word.trim())
      .filter((word) => word !== "");
  return { fi: read(cells[0]), sv: read(cells[1]), en: read(cells[2]) };
}

/** "9112:1 5153:0.4" → Map. Throws where a pair is not CODE:weight. */
export function readWeights(text: string): Map<string, number> {
  const groups = new Map<string, number>();
  for (const pair of text.trim().split(/\s+/)) {
    const [, code, weight] = /^(\d{4}):([\d.]+)$/.exec(pair) ?? [];
    if (!code || !weight) throw new Error(`not CODE:weight: "${pair}"`);
    groups.set(code, Number(weight));
  }
  return groups;
}

type Merge = (
  kind: Kind,
  lang: Locale,
  text: string,
  groups: Iterable<[string, number]>,
  sectors?: string[],
  company?: true,
) => void;

/** Entries of the same kind, language and words become one, with all their groups. */
function collector(): { merge: Merge; lexicon: () => Lexicon<Occupation> } {
  const entries = new Map<string, { text: string; lang: Locale; meaning: Occupation }>();
  return {
    merge(kind, lang, text, groups, sectors = [], company) {
      const key = `${kind} ${lang} ${text.toLowerCase()}`;
      const entry = entries.get(key) ?? { text, lang, meaning: { kind, groups: new Map(), sectors, company } };
      for (const [code, weight] of groups) {
        entry.meaning.groups.set(code, Math.max(weight, entry.meaning.groups.get(code) ?? 0));
      }
      entries.set(key, entry);
    },
    lexicon() {
      const lexicon = new Lexicon<Occupation>();
      for (const entry of entries.values()) lexicon.add(entry);
      return lexicon;
    },
  };
}

/** Titles, tasks and work words of all groups as one lexicon. */
export function occupationLexicon(groups: VocabularyGroup[]): Lexicon<Occupation> {
  const { merge, lexicon } = collector();
  for (const group of groups) {
    for (const lang of languages) {
      for (const title of group.titles[lang]) merge("title", lang, title.text, [[group.isco4, 1]]);
      for (const task of group.tasks[lang]) merge("task", lang, task, [[group.isco4, 1]]);
    }
  }
  const fields = (lines: string, company?: true) => {
    for (const line of lines.split("\n")) {
      if (line.trim() === "") continue;
      const [cells = "", weights = "", sectors = ""] = line.split(">");
      const texts = readWordLine(cells.split("|"));
      const codes = sectors
        .split(/\s+/)
        .filter((code) => code !== "")
        .map((code) => `tol2008:${code}`);
      for (const lang of languages)
        for (const text of texts[lang]) merge("work", lang, text, readWeights(weights), codes, company);
    }
  };
  fields(workWords);
  fields(companyWords, true);
  return lexicon();
}

/** What a word in an ad's text tells of the work: unit groups and how much. */
export interface Telling {
  groups: Map<string, number>;
}

/** The words that count only in the text of an ad whose title is general. */
export function tellingLexicon(): Lexicon<Telling> {
  const lexicon = new Lexicon<Telling>();
  for (const line of tellingWords.split("\n")) {
    if (line.trim() === "") continue;
    const [cells = "", weights = ""] = line.split(">");
    const texts = readWordLine(cells.split("|"));
    const meaning = { groups: readWeights(weights) };
    for (const lang of languages) for (const text of texts[lang]) lexicon.add({ text, lang, meaning });
  }
  return lexicon;
}
