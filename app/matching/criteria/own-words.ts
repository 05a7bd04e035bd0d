// The client's own words that name no occupation, met in the ad's title (strong) or text (weak).
import type { ClientFacts, VacancyFacts } from "../facts.ts";
import { type Finding, list, speaksFor } from "../finding.ts";
import { say } from "../reasons.ts";
import { weights } from "../weights.ts";

/** From this length a word may also be the first or the last part of a compound in a title. */
const compoundFrom = 5;

function inTitle(word: string, title: readonly string[]): boolean {
  return title.some(
    (other) => other === word || (word.length >= compoundFrom && (other.startsWith(word) || other.endsWith(word))),
  );
}

/** Positions in `ClientFacts.words` of the words met in title and, of the others, in the text. */
export function ownWordHits(client: ClientFacts, vacancy: VacancyFacts): { title: number[]; text: number[] } {
  const title: number[] = [];
  const text: number[] = [];
  const stated = new Set(vacancy.words);
  for (const [i, word] of client.words.entries()) {
    if (inTitle(word, vacancy.titleWords)) title.push(i);
    else if (stated.has(word)) text.push(i);
  }
  return { title, text };
}

export function ownWords(client: ClientFacts, vacancy: VacancyFacts): Finding[] {
  const { title, text } = ownWordHits(client, vacancy);
  if (title.length === 0 && text.length === 0) return [];
  const more = Math.min(2, title.length + text.length - 1) * weights.own_words_more;
  if (title.length > 0) {
    return [speaksFor(say("own_words", { words: list(title.map(String)) }), weights.own_words_title + more)];
  }
  return [speaksFor(say("own_words_text", { words: list(text.map(String)) }), weights.own_words_text + more)];
}
