// How text becomes comparable: one spelling of letters, and words with the place they were read from.

export interface Word {
  /** Folded, without hyphens. */
  text: string;
  /** Index of the first character in the original text, and one past the last. */
  at: number;
  end: number;
  /** True when this word continues the one before it over a hyphen: "it-tuki" → it, tuki(joined). */
  joined: boolean;
}

/** Lower case, NFKC, one kind of hyphen and apostrophe; å ä ö are letters of their own and stay. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212\u00ad]/g, "-")
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

/** As `fold`, and without dots, rings and accents: for input typed on a foreign keyboard ("sahkoasentaja"). */
export function foldLoose(text: string): string {
  return fold(text)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ø/g, "o")
    .replace(/æ/g, "ae");
}

const wordPattern = /[\p{L}\p{N}]+(?:[#+]+(?![\p{L}\p{N}]))?/gu;
const hyphens = /^[-\u2010-\u2012\u2212\u00ad]$/;

/** The words of a text with their places. Parts over an inner hyphen are words of their own, marked `joined`. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  let last = -1;
  for (const match of text.matchAll(wordPattern)) {
    const at = match.index;
    const between = last < 0 ? "" : text.slice(last, at);
    last = at + match[0].length;
    found.push({ text: match[0].normalize("NFKC").toLowerCase(), at, end: last, joined: hyphens.test(between) });
  }
  return found;
}

/** The folded words of a text. An inner hyphen parts: "it-tuki" → ["it", "tuki"], as does a hanging one. */
export function tokens(text: string): string[] {
  return words(text).map((word) => word.text);
}
