// The client's own words met in the ad: those that name no occupation, those that named the wish, those that named a no.
import type { ClientFacts, VacancyFacts } from "../facts.ts";
import { type Finding, list, speaksAgainst, speaksFor, toAsk } from "../finding.ts";
import { say } from "../reasons.ts";
import { weights } from "../weights.ts";
import { namingHits, ownWordHits, placeHits, refusedHits, type WordHits } from "./word-hits.ts";

const codes = (positions: number[]): string => list(positions.map(String));
const more = ({ title, text }: WordHits, each: number): number => Math.min(2, title.length + text.length - 1) * each;

function unnamed(hits: WordHits): Finding[] {
  const { title, text } = hits;
  if (title.length === 0 && text.length === 0) return [];
  const extra = more(hits, weights.own_words_more);
  if (title.length > 0) return [speaksFor(say("own_words", { words: codes(title) }), weights.own_words_title + extra)];
  return [speaksFor(say("own_words_text", { words: codes(text) }), weights.own_words_text + extra)];
}

/** Of ads of the same occupation, first the one that says it as the client did. The occupation itself is said elsewhere. */
function naming(hits: WordHits): Finding[] {
  const { title, text } = hits;
  if (title.length === 0 && text.length === 0) return [];
  const points = title.length > 0 ? weights.naming_words_title : weights.naming_words_text;
  return [{ side: "silent", points: points + more(hits, weights.own_words_more) }];
}

/** Where and with whom one wishes to work, said as ads say it: once, however many of the words there are. */
function places({ title, text }: WordHits): Finding[] {
  if (title.length === 0 && text.length === 0) return [];
  return [{ side: "silent", points: title.length > 0 ? weights.place_words_title : weights.place_words_text }];
}

/** A title says what the work is; a text may speak of the refused in passing, so it is asked. */
function refused({ title, text }: WordHits): Finding[] {
  if (title.length > 0) return [speaksAgainst(say("words_refused", {}), weights.words_refused)];
  return text.length > 0 ? [toAsk(say("words_refused_text", {}), weights.words_refused_text)] : [];
}

export function ownWords(client: ClientFacts, vacancy: VacancyFacts): Finding[] {
  return [
    ...unnamed(ownWordHits(client, vacancy)),
    ...naming(namingHits(client, vacancy)),
    ...places(placeHits(client, vacancy)),
    ...refused(refusedHits(client, vacancy)),
  ];
}
