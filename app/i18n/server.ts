// All three languages at once: for the server, the command line and the letters. The browser loads one (words.ts).
import { en } from "./en/index.ts";
import { fi } from "./fi/index.ts";
import type { Locale } from "./locale.ts";
import type { Words } from "./messages.ts";
import { sv } from "./sv/index.ts";
import { createTranslate, type Translate } from "./translate.ts";

export const words: Record<Locale, Words> = { fi, sv, en };

const made = new Map<Locale, Translate>();

/** The translator of a language, made once. */
export function translate(locale: Locale): Translate {
  const known = made.get(locale) ?? createTranslate(locale, words[locale]);
  made.set(locale, known);
  return known;
}
