// Twelve code names to choose from: of the coach's language, none of them given to another client of the same coach.
import { randomInt } from "node:crypto";
import { codeNames } from "#db/reference/code-names.ts";
import { type Locale, locales } from "#db/vocabulary/lists.ts";

const offeredAtOnce = 12;

/** By chance, so that a name says nothing of when or whom; `not` are those shown a moment ago. */
export function offerNames(locale: Locale, taken: readonly string[], not: readonly string[] = []): string[] {
  const left = codeNames(locale).filter((name) => !taken.includes(name) && !not.includes(name));
  const picked: string[] = [];
  while (picked.length < offeredAtOnce && left.length > 0) picked.push(...left.splice(randomInt(left.length), 1));
  return picked.sort((a, b) => a.localeCompare(b, locale));
}

/** A name of our own lists: nothing else can become a code name. */
export function isCodeName(name: string): boolean {
  return locales.some((locale) => codeNames(locale).includes(name));
}
