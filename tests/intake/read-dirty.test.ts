// The phrases of scraped ads, as they are: what each states of its field, and no more.
import { describe, expect, test } from "vitest";
import type { VacancyDraft } from "#app/intake/draft.ts";
import { isPhysical } from "#app/intake/read/index.ts";
import type { Condition } from "#db/vocabulary/lists.ts";
import { read } from "./ads.ts";
import { dirtyPhrases } from "./dirty-phrases.ts";

const known = (value: string | number | null) => (value === null || value === "unknown" ? "" : String(value));
const withNice = (needed: string[], nice: string[]) =>
  [needed.sort().join(), ...(nice.length > 0 ? [nice.sort().join()] : [])].join("|");
const told: Condition[] = ["sales", "customer_contact", "supervising", "heavy_lifting"];

const shown: Record<string, (draft: VacancyDraft) => string> = {
  mode: ({ facts }) => known(facts.mode),
  hours: ({ facts }) => `${facts.hoursMin ?? ""}-${facts.hoursMax ?? ""} ${facts.hoursType}`,
  patterns: ({ facts }) => facts.patterns.join(),
  contract: ({ facts }) => known(facts.contract),
  languages: ({ facts }) =>
    withNice(
      facts.languages.map(({ code }) => code),
      facts.languagesNice.map(({ code }) => code),
    ),
  cards: ({ facts }) => withNice([...facts.cards], [...facts.cardsNice]),
  education: ({ facts }) => known(facts.education),
  experience: ({ facts }) => known(facts.experience),
  positions: ({ facts }) => known(facts.positions),
  deadline: ({ validThrough }) => (validThrough ?? "").slice(0, 10),
  conditions: (draft) => {
    const { conditions } = draft.facts;
    const physical = isPhysical(draft);
    return [
      ...told.flatMap((one) => (conditions[one] === undefined ? [] : [conditions[one] ? one : `not ${one}`])),
      ...(physical === null ? [] : [physical ? "physical" : "not physical"]),
    ].join();
  },
};

describe.each(Object.entries(dirtyPhrases))("%s", (field, list) => {
  test.each(list)("%s", (text, lang, expected) => {
    const title = { fi: "Työntekijä", sv: "Medarbetare", en: "Team member" }[lang];
    const draft = read({ title, text, lang, publishedAt: "2026-03-02T08:00:00.000Z" });
    expect(shown[field]?.(draft)).toBe(expected);
  });
});
