// Parts of a compound word, head last: "toimistosiivooja" → toimisto, siivooja; "fastighetsskötare" → fastighet, skötare.
import type { Locale } from "#db/vocabulary/lists.ts";
import { longestWord } from "./lemma.ts";

/** Shortest part that may stand as a word of its own. */
const shortest = 3;
const links: Record<Locale, string[]> = { fi: ["", "n", "s"], sv: ["", "s", "e", "o", "u", "a"], en: [""] };

function isKnownModifier(part: string, lang: Locale, known: (word: string) => boolean): boolean {
  return links[lang].some((link) => {
    if (!part.endsWith(link) || part.length - link.length < shortest) return false;
    const bare = link === "" ? part : part.slice(0, -link.length);
    return (
      known(bare) ||
      (lang === "fi" && bare.endsWith("s") && known(`${bare.slice(0, -1)}nen`)) ||
      (lang === "sv" && (known(`${bare}a`) || known(`${bare}e`)))
    );
  });
}

/**
 * Splits a folded word into known parts, the longest known head first; the modifier may be left whole where it is not
 * known itself. A word that is known, or has no known head, comes back alone.
 */
export function splitCompound(word: string, lang: Locale, known: (word: string) => boolean): string[] {
  if (known(word) || word.length > longestWord) return [word];
  let fallback: string[] | undefined;
  for (let cut = shortest; cut <= word.length - shortest; cut++) {
    const head = word.slice(cut);
    if (!known(head)) continue;
    const modifier = word.slice(0, cut);
    if (isKnownModifier(modifier, lang, known)) {
      const bare = links[lang]
        .map((link) => (link !== "" && modifier.endsWith(link) ? modifier.slice(0, -link.length) : modifier))
        .find(known);
      return [bare ?? modifier, head];
    }
    const parts = splitCompound(modifier, lang, known);
    if (parts.length > 1 && parts.every((part) => known(part))) return [...parts, head];
    if (head.length >= 4) fallback ??= [modifier, head];
  }
  return fallback ?? [word];
}
