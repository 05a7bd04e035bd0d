// Postcodes in running text. Five digits alone are a price or a reference; beside a street or a town they are an address.
import type { Postcode } from "#db/reference/postcodes.ts";

export interface PostcodeMention {
  row: Postcode;
  at: number;
  /** One past the postcode and the town after it. */
  end: number;
}

const pattern =
  /(?<![\p{L}\d+.,/:-])(?:FI?N?-)?(\d{5})(?![\d]|[.,]\d|-\d)(?:[ \u00a0]+(\p{Lu}[\p{L}]+(?:-\p{Lu}\p{L}+)?))?/gu;

const streetBefore =
  /(?:tie|katu|kuja|polku|väylä|raitti|kaari|tori|aukio|ranta|rinne|puisto|bulevardi|esplanadi|vägen|gatan|gränden|stigen|torget|street|road|PL|PB|P\.O\. ?Box)\s*\d*[\d\s\p{L}-]{0,10},?\s*$/iu;
const labelBefore = /(?:postinumero|postinro|postnummer|postal code|postcode|zip)[\p{L}]*\s*[:–-]?\s*$/iu;
const notAnAddress = /^\s*(?:€|eur|euro|km|kpl|kr\b|e\/)/i;

/**
 * Postcodes that stand in an address, with the town after them.
 * @param townMeans municipality codes the word after the number may mean; empty where it is no place
 */
export function readPostcodes(
  text: string,
  find: (code: string) => Postcode | undefined,
  townMeans: (word: string) => string[],
): PostcodeMention[] {
  const found: PostcodeMention[] = [];
  for (const match of text.matchAll(pattern)) {
    const row = find(match[1] ?? "");
    if (!row) continue;
    const end = match.index + match[0].length;
    const town = match[2] ?? "";
    const means = town ? townMeans(town) : [];
    const withTown = means.includes(row.municipality);
    // Another town's name after the number: the number is wrong or no postcode; the name is read by itself.
    if (means.length > 0 && !withTown) continue;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const inAddress = match[0].startsWith("F") || streetBefore.test(before) || labelBefore.test(before);
    const numberEnd = town && !withTown ? text.indexOf(town, match.index) - 1 : end;
    if (!withTown && (!inAddress || notAnAddress.test(text.slice(numberEnd)))) continue;
    found.push({
      row,
      at: match.index,
      end: withTown ? end : match.index + match[0].trimEnd().indexOf(match[1] ?? "") + 5,
    });
  }
  return found;
}
