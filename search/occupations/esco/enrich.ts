// What was imported of ESCO helps where our own vocabulary knows too little; where it knows, it wins.
import type { Locale } from "#db/vocabulary/lists.ts";
import { fold, tokens, type Word, words } from "#search/language/fold.ts";
import type { OccupationHit, Occupations } from "../index.ts";
import { type Entry, Lexicon, languages } from "../lexicon.ts";
import type { EscoConcept } from "./concepts.ts";

/** Our own reading is asked no further from here on. */
const sureEnough = 0.5;
/** What a label of ESCO says: less than a title of our own, more than a guess. */
const weight = 0.5;
const longest = 5;
/** One short word is too often another word. */
const shortest = 5;

/** Label → unit groups; in several it is shared between them. */
type Meaning = Set<string>;

interface Found {
  from: number;
  to: number;
  letters: number;
  entries: Entry<Meaning>[];
}

function labelsOf(engine: Occupations, concepts: readonly EscoConcept[]): Lexicon<Meaning> {
  const own = new Set(
    concepts.flatMap(({ isco, group }) =>
      group || isco.length !== 4 ? [] : languages.flatMap((lang) => engine.titles(isco, lang).map(fold)),
    ),
  );
  const entries = new Map<string, Entry<Meaning>>();
  for (const { isco, group, labels } of concepts) {
    if (group || isco.length !== 4) continue;
    for (const { lang, text } of labels) {
      const folded = fold(text);
      const count = tokens(folded).length;
      if (own.has(folded) || count > longest || (count === 1 && folded.length < shortest)) continue;
      const key = `${lang} ${folded}`;
      const entry = entries.get(key) ?? { text: folded, lang, meaning: new Set() };
      entry.meaning.add(isco);
      entries.set(key, entry);
    }
  }
  const lexicon = new Lexicon<Meaning>();
  for (const entry of entries.values()) lexicon.add(entry);
  return lexicon;
}

/** The label with the most letters; of equal ones the first, in the order Finnish, Swedish, English. */
function longestIn(lexicon: Lexicon<Meaning>, text: readonly Word[], among: readonly Locale[]): Found | undefined {
  const plain = text.map((word) => word.text);
  let best: Found | undefined;
  for (let from = 0; from < plain.length; from += 1)
    for (const lang of among)
      for (const { to, entries } of lexicon.walk(plain, from, lang)) {
        const letters = plain.slice(from, to).join("").length;
        if (!best || letters > best.letters) best = { from, to, letters, entries };
      }
  return best;
}

function hitsOf(found: Found, text: string, read: readonly Word[]): OccupationHit[] {
  const evidence = text.slice(read[found.from]?.at, read[found.to - 1]?.end);
  const codes = new Map(found.entries.flatMap(({ meaning, text: title }) => [...meaning].map((code) => [code, title])));
  return [...codes]
    .map(([isco4, title]) => ({ isco4, weight, evidence, title }))
    .sort((a, b) => (a.isco4 < b.isco4 ? -1 : 1));
}

/** The same engine, with ESCO's labels for titles it is not sure of and for wishes it can make nothing of. */
export function enrich(engine: Occupations, concepts: readonly EscoConcept[]): Occupations {
  const lexicon = labelsOf(engine, concepts);
  return {
    ...engine,
    readTitle(title, description, lang) {
      const own = engine.readTitle(title, description, lang);
      if ((own[0]?.weight ?? 0) >= sureEnough) return own;
      const read = words(title);
      const found = longestIn(lexicon, read, lang ? [lang] : languages);
      if (!found) return own;
      const hits = hitsOf(found, title, read);
      return [...hits, ...own.filter((hit) => !hits.some(({ isco4 }) => isco4 === hit.isco4))];
    },
    readPhrase(text) {
      const own = engine.readPhrase(text);
      const named = [own.occupations, own.excluded, own.maybe, own.sectors, own.excludedSectors, own.interests];
      if (named.some((list) => list.length > 0)) return own;
      const read = words(text);
      const found = longestIn(lexicon, read, languages);
      // Only a label and nothing beside it: another word may be a "not".
      if (!found || found.from > 0 || found.to < read.length) return own;
      return { ...own, occupations: hitsOf(found, text, read), rest: [] };
    },
  };
}
