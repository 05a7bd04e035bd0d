// Reads labelled ads and counts, field by field, what was found rightly, invented and missed.

import type { VacancyDraft } from "#app/intake/draft.ts";
import { parse } from "#app/intake/parse.ts";
import { isPhysical, readAd } from "#app/intake/read/index.ts";
import { likeliestWorkplaces } from "#app/intake/read/places.ts";
import { municipalities } from "#db/reference/municipalities.ts";
import { regions } from "#db/reference/regions.ts";
import type { Condition } from "#db/vocabulary/lists.ts";
import { know } from "../ads.ts";
import { reference } from "../reference.ts";
import type { LabelledAd, Labels } from "./labelled.ts";

/** Days without a year are counted from here. */
const publishedAt = "2026-03-02T08:00:00.000Z";

export interface Count {
  right: number;
  /** Given, but not stated or stated otherwise. */
  invented: number;
  missed: number;
}
export interface Miss {
  ad: string;
  field: string;
  wanted: string[];
  got: string[];
}
export interface Score {
  fields: Map<string, Count>;
  all: Count;
  misses: Miss[];
  /** Ads of which the municipalities are exactly those stated. */
  exactPlaces: number;
  occupations: { ads: number; first: number; three: number };
}

/** Conditions the labels speak of; an ad says much of a team or a pace in passing, which is tried elsewhere. */
const labelled: Condition[] = ["sales", "customer_contact", "supervising", "outdoors", "night_alone", "heavy_lifting"];

export function scoreOf(ads: readonly LabelledAd[]): Score {
  const score: Score = {
    fields: new Map(),
    all: { right: 0, invented: 0, missed: 0 },
    misses: [],
    exactPlaces: 0,
    occupations: { ads: 0, first: 0, three: 0 },
  };
  for (const ad of ads) {
    const wanted = namedFacts(ad.states);
    const read = readLabelled(ad);
    const got = factsRead(read);
    const same = wanted.municipalities?.length === got.municipalities?.length;
    if (same && wanted.municipalities?.every((code) => got.municipalities?.includes(code))) score.exactPlaces += 1;
    if (ad.isco) countOccupations(score.occupations, ad.isco, read);
    for (const field of Object.keys(wanted)) {
      const a = new Set(wanted[field]);
      const b = new Set(got[field]);
      const count = score.fields.get(field) ?? { right: 0, invented: 0, missed: 0 };
      for (const one of b) count[a.has(one) ? "right" : "invented"] += 1;
      for (const one of a) if (!b.has(one)) count.missed += 1;
      score.fields.set(field, count);
      if (a.size !== b.size || [...a].some((one) => !b.has(one)))
        score.misses.push({ ad: ad.name, field, wanted: [...a], got: [...b] });
    }
  }
  for (const count of score.fields.values())
    for (const key of ["right", "invented", "missed"] as const) score.all[key] += count[key];
  return score;
}

function countOccupations(counts: Score["occupations"], accepted: string[], { facts }: VacancyDraft): void {
  const ranked = [...facts.occupations].sort((a, b) => b.weight - a.weight).map(({ isco4 }) => isco4);
  counts.ads += 1;
  if (accepted.includes(ranked[0] ?? "")) counts.first += 1;
  if (ranked.slice(0, 3).some((code) => accepted.includes(code))) counts.three += 1;
}

/** Shares of 1; 1 where nothing was given or nothing was to be found. */
export const precisionOf = ({ right, invented }: Count) => (right + invented === 0 ? 1 : right / (right + invented));
export const recallOf = ({ right, missed }: Count) => (right + missed === 0 ? 1 : right / (right + missed));

/** The whole way of a scraped record: parsed as `plain`, then read. */
export function readLabelled({ name, title, location, employer, text }: LabelledAd): VacancyDraft {
  const record = { id: name, title, location, employer, description: text };
  const { drafts } = parse({ bytes: new TextEncoder().encode(JSON.stringify([record])), format: "plain" }, reference);
  const draft = drafts[0];
  if (!draft) throw new Error(`No vacancy came of "${name}"`);
  return readAd({ ...draft, publishedAt }, know);
}

function codeOf(name: string): string {
  const code = municipalities().find((one) => one.fi === name)?.code ?? regions().find((one) => one.fi === name)?.code;
  if (!code) throw new Error(`No such place: ${name}`);
  return code;
}

const given = (value: string | number | null | undefined) => (value == null || value === "unknown" ? [] : [`${value}`]);

function namedFacts(states: Labels): Record<string, string[]> {
  const yes = (states.yes ?? []).filter((one) => labelled.includes(one));
  return {
    municipalities: (states.at ?? []).map(codeOf),
    regions: (states.regions ?? []).map(codeOf),
    mode: given(states.mode),
    hoursType: given(states.hoursType),
    hours: states.hours ? [states.hours.join("–")] : [],
    contract: given(states.contract),
    patterns: states.patterns ?? [],
    languages: states.languages ?? [],
    languagesNice: states.languagesNice ?? [],
    workingLanguages: states.workingLanguages ?? [],
    cards: states.cards ?? [],
    cardsNice: states.cardsNice ?? [],
    education: given(states.education),
    experience: given(states.experience),
    deadline: given(states.deadline),
    start: given(states.start),
    positions: given(states.positions),
    pay: states.pay ? [states.pay.join(" ")] : [],
    conditions: [...yes, ...(states.no ?? []).map((one) => `not ${one}`)],
    openness: states.openness ?? [],
    physical: states.physical === undefined ? [] : [String(states.physical)],
  };
}

function factsRead(draft: VacancyDraft): Record<string, string[]> {
  const { facts, validThrough } = draft;
  const workplaces = likeliestWorkplaces(facts.workplaces);
  const physical = isPhysical(draft);
  const { hoursMin, hoursMax, pay, conditions } = facts;
  return {
    municipalities: workplaces.flatMap((place) => given(place.municipality)),
    regions: workplaces.flatMap((place) => (place.municipality ? [] : given(place.region))),
    mode: given(facts.mode),
    hoursType: given(facts.hoursType),
    hours: hoursMin === null && hoursMax === null ? [] : [[hoursMin, hoursMax].join("–")],
    contract: given(facts.contract),
    patterns: facts.patterns,
    languages: facts.languages.map((need) => need.code),
    languagesNice: facts.languagesNice.map((need) => need.code),
    workingLanguages: facts.workingLanguages,
    cards: facts.cards,
    cardsNice: facts.cardsNice,
    education: given(facts.education),
    experience: given(facts.experience),
    deadline: validThrough ? [new Date(validThrough).toLocaleDateString("sv-SE", { timeZone: "Europe/Helsinki" })] : [],
    start: given(facts.startDate ?? facts.startKind),
    positions: given(facts.positions),
    pay: pay && pay.unit !== "unknown" ? [[pay.unit, pay.min ?? null, pay.max ?? null].join(" ")] : [],
    conditions: labelled.flatMap((one) =>
      conditions[one] === undefined ? [] : [conditions[one] ? one : `not ${one}`],
    ),
    openness: (Object.keys(facts.openness) as (keyof typeof facts.openness)[]).flatMap((key) =>
      facts.openness[key] ? [key] : [`not ${key}`],
    ),
    physical: physical === null ? [] : [String(physical)],
  };
}
