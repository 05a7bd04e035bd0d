// Which of the three languages a text is in: by its commonest words, then by how its words end and are spelt.
import type { Locale } from "#db/vocabulary/lists.ts";
import { words } from "./fold.ts";
import { stopWords } from "./stop-words.ts";

export interface Detected {
  lang: Locale;
  /** False where the text is too short or mixed to tell; Finnish is then assumed unless something leans otherwise. */
  sure: boolean;
}

const languages: Locale[] = ["fi", "sv", "en"];

const finnishEnding =
  /(ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|nen|sen|ista|istä|een|iin|oon|uun|aan|ään|öön|mme|nut|nyt|uus|yys|ija|ijä|taja|täjä|ja|jä|tty|ttu|kko|kkö|tti|kki|us|ys|ia|iä|oita|öitä|in|uo|yö)$/;
const finnishInside = /(aa|ää|ii|uu|yy|ää|uo|yö|ie|öi|äi|äy|öy|ey|kk[aäeiouyö]|hd|ht[aäeiouyö]|lj|hk)/;
const swedishEnding =
  /(ning|ningar|ande|ende|are|arna|erna|orna|het|heter|skap|isk|iska|igt|iga|lig|ligt|liga|ares?|ört|ösk|yrke|arbete|biträde|hjälp|vård|tjänst|man|städ|erska|inna|ör|tion|or|ar|er|en|et)$/;
const swedishInside = /(å|sj|skö|tj|ck|kä|gä|stä|dj|örd|ård|änn|ött|ägg|äll|vä|sjö|ö[rsn][^aäeiouyö])/;
const englishEnding = /(ing|tion|er|or|ist|ment|ness|ship|ly|ess|ant|ent|ed|s|y)$/;
const englishInside = /(th|sh|wh|w|ough|ee|oo|ea|ai|ch|qu|c[aeiou])/;

/** Scores each language word by word; a stop word of one language alone weighs as much as three endings. */
export function detectLanguage(text: string): Detected {
  const score: Record<Locale, number> = { fi: 0, sv: 0, en: 0 };
  const sample = words(text.slice(0, 3000));
  for (const { text: word } of sample) {
    const homes = languages.filter((lang) => stopWords[lang].has(word));
    for (const lang of homes) score[lang] += 3 / homes.length;
    if (homes.length > 0 || word.length < 3) continue;
    if (finnishEnding.test(word)) score.fi += 1;
    if (finnishInside.test(word)) score.fi += 0.6;
    if (/[bcfgqwxåz]/.test(word) && !/^[bfg]/.test(word)) score.fi -= 0.4;
    if (swedishEnding.test(word)) score.sv += 0.7;
    if (swedishInside.test(word)) score.sv += 0.7;
    if (/[wz]/.test(word)) score.sv -= 0.3;
    if (englishEnding.test(word)) score.en += 0.5;
    if (englishInside.test(word)) score.en += 0.5;
    if (/[äöå]/.test(word)) score.en -= 0.8;
  }
  const [first = "fi", second = "sv"] = [...languages].sort((a, b) => score[b] - score[a]);
  const lead = score[first] - score[second];
  const sure = score[first] > 0 && lead >= Math.max(1, 0.15 * score[first]);
  return { lang: score[first] > 0 ? first : "fi", sure };
}
