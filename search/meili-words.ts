// How words become queries for an engine that knows no "or" between words and no inflections.
import type { QueryWord, QueryWords } from "./words.ts";

/** One list of hits: words the engine reads itself (beginnings, typos) and a filter on stems. */
export interface MatchList {
  q: string;
  filter: string;
}

const oneOf = (attribute: string, values: string[]) =>
  `${attribute} IN [${values.map((v) => JSON.stringify(v)).join(", ")}]`;
const inTitle = (word: QueryWord) => oneOf("stems", word.stems);
const anywhere = (word: QueryWord) => `(${inTitle(word)} OR ${oneOf("textStems", word.stems)})`;
const all = (conditions: string[]) => conditions.join(" AND ");

/** Words with a minus, as a filter on every list. */
function lessOf(words: QueryWords): string[] {
  if (words.without.length === 0) return [];
  return [`NOT ${oneOf("stems", words.without)}`, `NOT ${oneOf("textStems", words.without)}`];
}

/** A space after the last word tells the engine that it is whole. */
const typed = (words: string[], typing: boolean) => words.join(" ") + (typing ? "" : " ");

/**
 * In order: every word names the job – every word stands somewhere – the last word is a beginning or misspelt.
 * Each list leaves out the ones before it: stems belong to the whole vacancy, so no vacancy is in two lists.
 */
export function lists(query: QueryWords): MatchList[] {
  const less = lessOf(query);
  const { words } = query;
  const last = words.at(-1);
  if (!last) return [{ q: "", filter: all(less) }];
  const titled = all(words.map(inTitle));
  const found = all(words.map(anywhere));
  const before = words.slice(0, -1).map(anywhere);
  return [
    { q: "", filter: all([titled, ...less]) },
    { q: "", filter: all([found, `NOT (${titled})`, ...less]) },
    { q: typed([last.word], query.typing), filter: all([...before, `NOT ${anywhere(last)}`, ...less]) },
  ];
}

/** Vocabulary words: all of them in the title, or all of them anywhere. */
export const termFilter = {
  title: (words: QueryWord[]) => `(${all(words.map(inTitle))})`,
  anywhere: (words: QueryWord[]) => `(${all(words.map(anywhere))})`,
};

/** When nothing has all the words: those that no vacancy has are left to the engine's tolerance of typos. */
export const misspelt = {
  count: anywhere,
  lists(query: QueryWords, unknown: QueryWord[]): MatchList[] {
    const known = query.words.filter((word) => !unknown.includes(word)).map(anywhere);
    const typing = query.typing && unknown.includes(query.words.at(-1) as QueryWord);
    return [
      {
        q: typed(
          unknown.map((w) => w.word),
          typing,
        ),
        filter: all([...known, ...lessOf(query)]),
      },
    ];
  },
};
