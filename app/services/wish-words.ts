// The client's words beside the ad's own: which of them tell one ad from another of the same occupation.
import { detectLanguage } from "#search/language/detect.ts";
import { stems } from "#search/language/stem.ts";
import type { PhraseReading } from "#search/occupations/index.ts";
import { settingWords } from "./work-settings.ts";

/** All as stems, each word in one list only. */
export interface WishWords {
  /** Wished for, and the name of no work we know: "eläin", "trädgård". */
  unnamed: string[];
  /** What named the wishes: "lähihoitaj", "kotihoito". */
  naming: string[];
  /** What ads call the places and people wished for: "palvelutalo" of "vanhusten parissa". */
  places: string[];
  /** What named the refused: "kotihoito" of "en kotihoitoon". */
  refused: string[];
}

/** Words of wishing that titles use for something else, or that stand in any of them: "tai vastaavaa", "den person". */
const empty = new Set([
  ...stems(
    `vastaava vastaavaa juttu juttuja juttuihin pääsen pääsee päästä laittaa laitan järjestys suunta suunnalla pari muu
    muuta halu halui haluan haluisin haluun tykkään tykkäsin jatkaisin nyt mukava helppo selkeä rauhallinen oma uusi iso pieni aika asia asioita paikka ihminen lisäksi työntekijä`,
    "fi",
  ),
  ...stems("liknande motsvarande saker sak lugn lugnt enkel enkelt ny egen stor liten medarbetare person", "sv"),
  ...stems(
    "now back similar like thing things stuff easy quiet calm simple new own big small person staff worker",
    "en",
  ),
]);

/** Shorter words are refused in passing, or are parts of others. */
const refusedFrom = 5;

export function wishWords(reading: PhraseReading, text: string): WishWords {
  const { lang } = detectLanguage(text);
  const of = (hits: { evidence: string }[]) => hits.flatMap((hit) => stems(hit.evidence, lang));
  const { occupations, maybe, sectors, interests, excluded, excludedSectors } = reading;
  const taken = new Set<string>();
  const fresh = (words: string[]) =>
    words.filter((word) => {
      if (word.length < 3 || empty.has(word) || taken.has(word)) return false;
      taken.add(word);
      return true;
    });
  const named = fresh([occupations, maybe, sectors, interests].flatMap(of));
  const unnamed = fresh(reading.rest);
  const no = [...of(excluded), ...of(excludedSectors), ...reading.refusedRest];
  const wanted = stems(text, lang).filter((word) => !no.includes(word));
  const places = settingWords(wanted, lang).filter((word) => !no.includes(word));
  return {
    naming: named,
    places: fresh(places),
    unnamed,
    refused: no.filter((word, at, all) => word.length >= refusedFrom && !taken.has(word) && all.indexOf(word) === at),
  };
}
