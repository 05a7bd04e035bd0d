// Reads an ad's free text and fills what its fields left unknown. What the ad does not say stays unknown.
import type { VacancyFactsKept } from "#db/vocabulary/vacancy.ts";
import { repairBreaks } from "#search/language/repair.ts";
import type { Occupations } from "#search/occupations/index.ts";
import type { Gazetteer } from "#search/places/index.ts";
import type { VacancyDraft } from "../draft.ts";
import { readAgency } from "./agency.ts";
import { readCards } from "./cards.ts";
import { readConditions, settledConditions } from "./conditions.ts";
import { readContract } from "./contract.ts";
import { readDeadline } from "./deadline.ts";
import { readEducation } from "./education.ts";
import { readExperience } from "./experience.ts";
import { fillUnknown } from "./fill.ts";
import { missing, readFlags } from "./flags.ts";
import { readHours } from "./hours.ts";
import { readLanguages } from "./languages.ts";
import { readMode } from "./mode.ts";
import { readOpenness } from "./openness.ts";
import { readPatterns } from "./patterns.ts";
import { readPayOf } from "./pay.ts";
import { readPhysical } from "./physical.ts";
import { readWorkplaces } from "./places.ts";
import { readPositions } from "./positions.ts";
import { clearSectors, placeSectors } from "./sectors.ts";
import { readStartOf } from "./start.ts";
import { type AdText, type Reading, readableAd } from "./text.ts";

export interface Known {
  places: Gazetteer;
  occupations: Occupations;
}

const readers: ((ad: AdText) => Reading)[] = [
  readHours,
  readPatterns,
  readContract,
  readLanguages,
  readCards,
  readConditions,
  readMode,
  readStartOf,
  readPayOf,
  readPositions,
  readExperience,
  readEducation,
  readOpenness,
  readFlags,
];

/** No ad is longer than this many characters; what comes after it is not read. */
const longest = 20_000;

const longWord = /\S{401}/;

/** A "word" of thousands of letters is no word, and searching in it would take seconds. */
function cutEndless(text: string): string {
  return longWord.test(text) ? text.replace(/\S{400}(?=\S)/gu, "$& ") : text;
}

/** The last texts read, since several questions are asked of one ad: texts are never changed in place. */
const readTexts = new WeakMap<VacancyDraft["texts"], AdText>();

/** The ad in the language it was written in, else in whichever it has. */
export function adTextOf(draft: VacancyDraft): AdText {
  const known = readTexts.get(draft.texts);
  if (known && known.lang === draft.language && known.publishedAt === draft.publishedAt) return known;
  const made = newTextOf(draft);
  readTexts.set(draft.texts, made);
  return made;
}

function newTextOf(draft: VacancyDraft): AdText {
  const text = draft.texts[draft.language] ?? Object.values(draft.texts)[0];
  const body = [text?.summary, text?.description].filter((part) => part !== undefined).join("\n\n");
  const [title, ...rest] = repairBreaks(cutEndless(text?.title ?? "")).split("\n");
  const whole = [...rest, repairBreaks(cutEndless(body.slice(0, longest)))].join("\n");
  return readableAd(title ?? "", whole, draft.language, draft.publishedAt);
}

/**
 * Fills only what is unknown; each fact's evidence is the words of the ad (≤ 120 characters), under the field's name
 * and for items of lists under `field.code` (`cards.hygiene`, `workplaces.837`, `conditions.sales`). Hours stand under
 * `hours`. Never throws, needs no clock: a date without a year is read from `publishedAt` or not at all.
 */
export function readAd(draft: VacancyDraft, know: Known): VacancyDraft {
  const ad = adTextOf(draft);
  let facts = fillUnknown(draft.facts, readAgency(ad, draft.employer?.name));
  for (const read of readers) facts = fillUnknown(facts, read(ad));
  facts = fillOccupations(facts, draft, know.occupations);
  const places = readWorkplaces(ad, facts.workplaces, know.places, {
    employer: draft.employer?.name,
    mode: facts.mode,
  });
  facts = { ...facts, workplaces: places.workplaces, evidence: { ...places.evidence, ...facts.evidence } };
  facts.conditions = { ...facts.conditions, ...settledConditions(facts.conditions, facts.hoursType, facts.cards) };
  for (const [key, from] of [
    ["full_time", "hoursType"],
    ["driving", "cards"],
  ] as const) {
    const words = facts.evidence[from] ?? facts.evidence.hours;
    if (facts.conditions[key] !== undefined && words) facts.evidence[`conditions.${key}`] ??= words;
  }
  facts.flags = [...new Set([...facts.flags, ...missing(facts)])];
  const deadline = draft.validThrough ? undefined : readDeadline(ad);
  if (!deadline) return { ...draft, facts };
  return {
    ...draft,
    validThrough: deadline.validThrough,
    facts: { ...facts, evidence: { validThrough: deadline.words, ...facts.evidence } },
  };
}

/** For `classify`: is the work said to be physical? */
export function isPhysical(draft: VacancyDraft): boolean | null {
  return readPhysical(adTextOf(draft));
}

/** Where the place of work is named, it is named early; further on an ad speaks of much else. */
const placeRead = 300;

/** How many unit groups an ad is linked to at most. */
const mostOccupations = 5;

/** Addresses name nobody's work: "rekry@…" is no recruiter. */
const addresses = /\S+@\S+|\b(?:https?:\/\/|www\.)\S+/gi;

function fillOccupations(facts: VacancyFactsKept, draft: VacancyDraft, known: Occupations): VacancyFactsKept {
  const evidence = { ...facts.evidence };
  const text = draft.texts[draft.language] ?? Object.values(draft.texts)[0];
  let { occupations, sectors, sectorProvenance } = facts;
  if (occupations.length === 0) {
    const description = cutEndless(text?.description ?? text?.summary ?? "").replace(addresses, " ");
    // The source's own field of work tells which of several a general title means.
    const hinted = draft.occupationHint ? `${draft.occupationHint}.\n${description}` : description;
    const hits = known.readTitle(text?.title ?? "", hinted, draft.language);
    occupations = hits
      .slice(0, mostOccupations)
      .map(({ isco4, weight }) => ({ isco4, origin: "read" as const, weight }));
    for (const hit of hits.slice(0, mostOccupations))
      evidence[`occupations.${hit.isco4}`] ??= hit.evidence.slice(0, 120);
    if (hits[0]) evidence.occupations ??= hits[0].evidence.slice(0, 120);
  }
  const top = [...occupations].sort((a, b) => b.weight - a.weight)[0];
  if (sectors.length === 0 && top && top.weight >= 0.5) {
    const possible = known.sectorsOf(top.isco4);
    sectors = clearSectors(possible);
    if (sectors.length === 0) {
      const early = (text?.description ?? "").slice(0, placeRead);
      const place = placeSectors([text?.title ?? "", draft.employer?.name ?? "", early], possible);
      sectors = place?.sectors ?? [];
      if (place) evidence.sectors ??= place.words;
    }
    if (sectors.length > 0) sectorProvenance = "derived";
  }
  return { ...facts, occupations, sectors, sectorProvenance, evidence };
}
