// Words that lost the space between them: "Helsingissähaemme", "HELSINKIVANTAA".
import type { Sense } from "./lookup.ts";
import type { Token } from "./read.ts";

/** Words an ad goes on with; anything else behind a town's name makes another word of it ("Turkulainen", "Espoontie"). */
const goesOn =
  /^(?:haemme|haetaan|hakee|etsimme|etsitään|palkkaamme|tarjoamme|tarvitsemme|rekrytoimme|työaika|työsuhde|työpaikka|tehtävä|edellytämme|palkka|olemme|sinulla|meillä|sijaitse|söker|arbets|erbjuder)/;
/** Shorter names hide in too many words. */
const shortest = 5;

/** The token itself, or its parts where it is a town and what an ad goes on with, or nothing but towns. */
export function cutTogether(token: Token, lookup: ReadonlyMap<string, Sense[]>): Token[] {
  const { text, at } = token;
  if (text.length < 2 * shortest || text.length > 60 || lookup.has(text)) return [token];
  const cuts = towns(text, lookup);
  if (!cuts) return [token];
  return [0, ...cuts].map((from, i) => {
    const to = cuts[i] ?? text.length;
    return { text: text.slice(from, to), at: at + from, end: at + to };
  });
}

/** Where to cut; undefined where the word is no such thing. The longest first name wins. */
function towns(text: string, lookup: ReadonlyMap<string, Sense[]>, level = 0): number[] | undefined {
  for (let to = text.length - shortest; to >= shortest; to--) {
    if (!isTown(text.slice(0, to), lookup, level > 0)) continue;
    const rest = text.slice(to);
    if (goesOn.test(rest)) return [to];
    if (isTown(rest, lookup, true) && isTown(text.slice(0, to), lookup, true)) return [to];
    const more = level < 3 && isTown(text.slice(0, to), lookup, true) ? towns(rest, lookup, level + 1) : undefined;
    if (more) return [to, ...more.map((cut) => cut + to)];
  }
  return undefined;
}

function isTown(word: string, lookup: ReadonlyMap<string, Sense[]>, bare: boolean): boolean {
  const sense = lookup.get(word)?.[0];
  if (sense?.name.place.kind !== "municipality" || sense.name.caution !== "free") return false;
  return bare ? sense.role === "bare" && word === sense.name.name : sense.role === "bare" || sense.role === "locative";
}
