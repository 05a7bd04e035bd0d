// Where the client's words stand in an ad: in its title, where they say what the work is, or only in its text.
import type { ClientFacts, VacancyFacts } from "../facts.ts";

/** From this length a word may also be the first or the last part of a compound in a title. */
const compoundFrom = 5;
/** And in a text, where there are many more words, the first part: "kotihoito" in "kotihoitoyksikkö". */
const longFrom = 7;

export interface WordHits {
  /** Positions in the list of words; a word in the title is not counted in the text again. */
  title: number[];
  text: number[];
}

function inTitle(word: string, title: readonly string[]): boolean {
  return title.some(
    (other) => other === word || (word.length >= compoundFrom && (other.startsWith(word) || other.endsWith(word))),
  );
}

function inText(word: string, text: readonly string[]): boolean {
  if (word.length < longFrom) return text.includes(word);
  return text.some((other) => other.startsWith(word));
}

function hits(words: readonly string[], vacancy: VacancyFacts): WordHits {
  const title: number[] = [];
  const text: number[] = [];
  for (const [i, word] of words.entries()) {
    if (inTitle(word, vacancy.titleWords)) title.push(i);
    else if (inText(word, vacancy.words)) text.push(i);
  }
  return { title, text };
}

/** Words that name no occupation. */
export const ownWordHits = (client: ClientFacts, vacancy: VacancyFacts): WordHits => hits(client.words, vacancy);
/** Words that named the wish. */
export const namingHits = (client: ClientFacts, vacancy: VacancyFacts): WordHits => hits(client.namingWords, vacancy);
/** Words that ads use for the places and people wished for. */
export const placeHits = (client: ClientFacts, vacancy: VacancyFacts): WordHits =>
  hits(client.placeWords ?? [], vacancy);
/** Words that named what is refused. */
export const refusedHits = (client: ClientFacts, vacancy: VacancyFacts): WordHits => hits(client.refusedWords, vacancy);

/** Does the title have any word of the wish? */
export const titleHasOwnWord = ({ words, namingWords }: ClientFacts, { titleWords }: VacancyFacts): boolean =>
  words.some((word) => inTitle(word, titleWords)) || namingWords.some((word) => inTitle(word, titleWords));
