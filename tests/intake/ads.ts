// Makes a draft of an ad's words alone, as the reader meets it, and shares what is known of places and occupations.
import type { VacancyDraft } from "#app/intake/draft.ts";
import { readAd } from "#app/intake/read/index.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { unknownFacts, type VacancyFactsKept } from "#db/vocabulary/vacancy.ts";
import { loadOccupations } from "#search/occupations/index.ts";
import { loadGazetteer } from "#search/places/index.ts";

export const know = { places: loadGazetteer(), occupations: loadOccupations() };

export interface Ad {
  title: string;
  text: string;
  lang?: Locale;
  publishedAt?: string;
  employer?: string;
  facts?: Partial<VacancyFactsKept>;
}

export function draftOf(ad: Ad): VacancyDraft {
  const language = ad.lang ?? "fi";
  return {
    sourceReference: "ad",
    language,
    texts: { [language]: { title: ad.title, description: ad.text } },
    ...(ad.publishedAt ? { publishedAt: ad.publishedAt } : {}),
    ...(ad.employer ? { employer: { name: ad.employer } } : {}),
    facts: { ...unknownFacts(), ...ad.facts },
  };
}

export function read(ad: Ad): VacancyDraft {
  return readAd(draftOf(ad), know);
}

/** The facts of one sentence in an ad with a neutral title. */
export function factsOf(text: string, lang: Locale = "fi", publishedAt?: string): VacancyFactsKept {
  const title = { fi: "Työntekijä", sv: "Medarbetare", en: "Team member" }[lang];
  return read({ title, text, lang, ...(publishedAt ? { publishedAt } : {}) }).facts;
}
