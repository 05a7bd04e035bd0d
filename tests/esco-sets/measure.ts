// Mean reciprocal rank of labelled titles: of labels, of occupations, and of the plain baseline beside them.

import { escoPrefix } from "#db/reference/esco-occupations.ts";

export interface Labelled {
  title: string;
  uris: string[];
}

export const readSet = (text: string): Labelled[] =>
  text
    .trim()
    .split("\n")
    .map((line) => {
      const [title = "", ids = ""] = line.split(" | ");
      return { title, uris: ids.split(" ").map((id) => `${escoPrefix}${id}`) };
    });

/** One over the place of the first right one among the first hundred, on average; and how often it is the very first. */
export function measure(set: readonly Labelled[], rank: (title: string) => string[]) {
  let reciprocal = 0;
  let first = 0;
  const misses: string[] = [];
  for (const { title, uris } of set) {
    const place = rank(title).findIndex((uri) => uris.includes(uri)) + 1;
    if (place > 0 && place <= 100) reciprocal += 1 / place;
    if (place === 1) first += 1;
    else misses.push(`${place} ${title}`);
  }
  return { mrr: reciprocal / set.length, first: first / set.length, misses };
}
