// What work like this usually is or demands by law, from the vocabulary: material for questions, never for facts.
import type { Probable, VacancyFacts } from "#app/matching/facts.ts";
import { patterns as patternCodes } from "#db/vocabulary/lists.ts";
import type { Occupations } from "#search/occupations/index.ts";

type Know = Pick<Occupations, "priorsOf" | "lawOf">;

/** Where the ad may be one of several occupations, most of its sureness must agree. */
const agreed = 0.5;

const isPattern = (code: string) => (patternCodes as readonly string[]).includes(code);

/** @param links an ad's occupations; where they are unsure or disagree, nothing is probable. */
export function probableOf(know: Know, links: VacancyFacts["occupations"]): Probable {
  const sure = Math.max(
    1,
    links.reduce((sum, { weight }) => sum + weight, 0),
  );
  const shared = (codesOf: (isco4: string) => string[]): string[] => {
    const shares = new Map<string, number>();
    for (const { isco4, weight } of links)
      for (const code of codesOf(isco4)) shares.set(code, (shares.get(code) ?? 0) + weight / sure);
    return [...shares]
      .filter(([, share]) => share >= agreed)
      .map(([code]) => code)
      .sort();
  };
  const priors = shared(know.priorsOf);
  const law = shared(know.lawOf);
  return {
    conditions: priors.filter((code) => !isPattern(code)),
    patterns: priors.filter(isPattern),
    cards: law.filter((code) => code !== "degree"),
    degree: law.includes("degree"),
  };
}
