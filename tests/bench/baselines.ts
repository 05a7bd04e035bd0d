// Two simple ways of naming an ad's occupation, for comparison: official labels looked up in it, and labels most alike.
import { iscoGroups } from "#db/reference/isco-groups.ts";
import { type Locale, locales } from "#db/vocabulary/lists.ts";
import { haveSharedOccupations, sharedConcepts } from "#tests/esco-sets/shared-files.ts";
import { PlainTfidf } from "./plain-tfidf.ts";

export type Ranker = (title: string, lang: Locale) => string[];

interface Label {
  text: string;
  value: string;
}

/** Official names of the unit groups, and those of ESCO's occupations where the shared folder has them. */
function officialLabels(): Record<Locale, Label[]> {
  const groups = iscoGroups().filter((group) => group.code.length === 4);
  const concepts = haveSharedOccupations ? sharedConcepts().filter((concept) => !concept.group) : [];
  const of = (lang: Locale): Label[] => [
    ...groups.map((group) => ({ text: group[lang], value: group.code })),
    ...concepts.flatMap(({ isco, labels }) =>
      labels.filter((label) => label.lang === lang && label.preferred).map(({ text }) => ({ text, value: isco })),
    ),
  ];
  return { fi: of("fi"), sv: of("sv"), en: of("en") };
}

const unique = (codes: string[]) => [...new Set(codes)];
const plainWords = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** By name: how each baseline ranks unit groups for a title. */
export function occupationBaselines(): Record<string, Ranker> {
  const labels = officialLabels();
  const looked = Object.fromEntries(
    locales.map((lang) => [lang, labels[lang].map(({ text, value }) => ({ words: plainWords(text), value }))]),
  ) as Record<Locale, { words: string; value: string }[]>;
  const alike = Object.fromEntries(locales.map((lang) => [lang, new PlainTfidf(labels[lang])])) as Record<
    Locale,
    PlainTfidf<string>
  >;
  return {
    "label lookup": (title, lang) => {
      const words = plainWords(title);
      const met = looked[lang].filter((label) => words.includes(label.words));
      return unique(met.sort((a, b) => b.words.length - a.words.length).map(({ value }) => value));
    },
    "character TF-IDF": (title, lang) => unique(alike[lang].rank(title, 20)),
  };
}
