// Where the engines meet the language room: words of a document and words of a query are brought to the same stems here.
import { type Locale, locales } from "#db/vocabulary/lists.ts";
import { splitCompound } from "./language/compound.ts";
import { fold, tokens } from "./language/fold.ts";
import { finnishLemmas, swedishLemmas } from "./language/lemma.ts";
import { stem, stems } from "./language/stem.ts";
import { stopWords } from "./language/stop-words.ts";
import { isTitle } from "./title-words.ts";

export interface QueryWord {
  /** Folded, as typed. */
  word: string;
  /** Every stem the word may have in any of the three languages: a document with one of them has the word. */
  stems: string[];
}

export interface QueryWords {
  /** Words that matter, in order; stop words are left out unless nothing else is there. */
  words: QueryWord[];
  /** Stems of words written with a minus: "-myynti". */
  without: string[];
  /** The last word has no space after it: it may be the beginning of a longer one. */
  typing: boolean;
}

/** Three words seldom betray their language, so each is read in all three. */
export function queryWords(text: string): QueryWords {
  const minus: string[] = [];
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(^|\s)-([\p{L}\p{N}]+)/gu, (_, space: string, word: string) => {
      minus.push(fold(word));
      return space;
    });
  const all = tokens(plain);
  const telling = all.filter((word) => !locales.every((lang) => isStop(word, lang)) && !isStopAnywhere(word));
  return {
    words: (telling.length > 0 ? telling : all).map((word) => ({ word, stems: queryStems(word) })),
    without: minus.flatMap(queryStems),
    typing: /[\p{L}\p{N}]$/u.test(plain),
  };
}

const isStop = (word: string, lang: Locale) => word.length < 2 || stopWords[lang].has(word);
const isStopAnywhere = (word: string) => locales.some((lang) => isStop(word, lang));

/** Finnish consonant gradation hides the stem ("Lahdessa" – Lahti): the forms it may come from are asked for too. */
function queryStems(word: string): string[] {
  const forms = finnishLemmas(word).filter((form) => form.length > 3);
  return [...new Set([...locales.map((lang) => stem(word, lang)), ...forms.map((form) => stem(form, "fi"))])];
}

export interface DocumentWords {
  /** By language; a missing language is no text in it. */
  titles: Partial<Record<Locale, string>>;
  texts: Partial<Record<Locale, string>>;
  /** Names of unknown language: occupations, the employer, all places of the vacancy. */
  names: string[];
}

/**
 * The stems a vacancy is found by – of the whole vacancy, the same on each of its documents. `stems` name the job
 * (titles and the parts of their compounds), `textStems` are everything else.
 */
export function documentStems(words: DocumentWords): { stems: string[]; textStems: string[] } {
  const title = new Set<string>();
  const text = new Set<string>();
  // A Finnish ad may have an English title: titles are read in all three languages.
  for (const titleText of Object.values(words.titles))
    for (const lang of locales) for (const s of titleStems(titleText.normalize("NFKC"), lang)) title.add(s);
  for (const lang of locales) {
    for (const name of words.names) for (const s of stems(name.normalize("NFKC"), lang)) text.add(s);
    for (const s of stems((words.texts[lang] ?? "").normalize("NFKC"), lang)) text.add(s);
  }
  return { stems: [...title], textStems: [...text].filter((s) => !title.has(s)) };
}

/** A title is short: the forms its words may come from are kept, and titles inside compounds (lähihoitaja – hoitaja). */
function titleStems(text: string, lang: Locale): string[] {
  const found = new Set<string>();
  const known = (word: string) => isTitle(word, lang);
  for (const word of tokens(text)) {
    if (isStop(word, lang)) continue;
    const forms = lang === "fi" ? [word, ...finnishLemmas(word).filter((form) => form.length > 3)] : [word];
    if (lang === "sv") forms.push(...swedishLemmas(word));
    for (const form of forms) {
      found.add(stem(form, lang));
      const parts = known(form) ? headOf(form, known) : splitCompound(form, lang, known).filter(known);
      for (const part of parts) found.add(stem(part, lang));
    }
  }
  return [...found];
}

/** A title of the vocabulary may be a compound itself; the longest shorter title at its end is its head. */
function headOf(word: string, known: (word: string) => boolean): string[] {
  for (let cut = 3; cut <= word.length - 5; cut++) if (known(word.slice(cut))) return [word.slice(cut)];
  return [];
}
