// The vocabulary's one-word titles, so that a compound in an ad's title is found by its head.
import { iscoGroups } from "#db/reference/isco-groups.ts";
import { type Locale, locales } from "#db/vocabulary/lists.ts";
import { fold } from "./language/fold.ts";
import { heads } from "./occupations/heads.ts";
import { loadOccupations } from "./occupations/index.ts";

/** Shorter ones end too many other words. */
const shortest = 4;

let titles: Record<Locale, Set<string>> | undefined;

/** Whether a folded word is a title in this language, official or everyday. */
export function isTitle(word: string, lang: Locale): boolean {
  titles ??= read();
  return titles[lang].has(word);
}

function read(): Record<Locale, Set<string>> {
  const occupations = loadOccupations();
  const found = { fi: new Set<string>(), sv: new Set<string>(), en: new Set<string>() };
  for (const { code } of iscoGroups().filter((group) => group.code.length === 4))
    for (const lang of locales)
      for (const title of occupations.titles(code, lang)) {
        const word = fold(title);
        if (word.length >= shortest && /^\p{L}+$/u.test(word)) found[lang].add(word);
      }
  // Heads that name a post of any field (työntekijä, apulainen) count as titles here.
  for (const lang of locales)
    for (const head of Object.keys(heads[lang])) if (head.length > shortest) found[lang].add(fold(head));
  return found;
}
