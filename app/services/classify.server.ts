// What `rinnalla classify` answers of an ad: its facts in the codes of the house, read without a database or a search server.
import { Broken, tryJson } from "#app/intake/content.ts";
import type { ProblemCode, VacancyDraft } from "#app/intake/draft.ts";
import { parseRecord } from "#app/intake/parse.ts";
import { isPhysical, readAd } from "#app/intake/read/index.ts";
import { likeliestWorkplaces } from "#app/intake/read/places.ts";
import type { Card, Contract, HoursType, Locale, Mode, Pattern, Tri } from "#db/vocabulary/lists.ts";
import type { VacancyFactsKept, Workplace } from "#db/vocabulary/vacancy.ts";
import { loadOccupations } from "#search/occupations/index.ts";
import { loadGazetteer } from "#search/places/index.ts";
import { finnishDay } from "./finnish-time.ts";
import { intakeReference } from "./intake-reference.server.ts";

type Id = string | number;

/** Of an ad that was read. What it does not say is `unknown`, null or an empty list. */
export interface Classified {
  id: Id;
  lang: Locale;
  /** Best first; `score` 0–1. */
  occupations: { isco: string; score: number; evidence: string }[];
  municipalities: string[];
  /** Only those in which no municipality is named. */
  regions: string[];
  mode: Mode;
  hoursType: HoursType;
  /** Hours a week. */
  hours: { min: number | null; max: number | null } | null;
  contract: Contract;
  patterns: Pattern[];
  /** Required ones, like the cards. */
  languages: string[];
  cards: Card[];
  education: string | null;
  experienceRequired: Tri;
  /** The day in Helsinki, `yyyy-mm-dd`. */
  deadline: string | null;
  openings: number | null;
  sales: Tri;
  customer_contact: Tri;
  supervising: Tri;
  physical: Tri;
}

/** Of a record that is no ad; `id` where it had one. */
export interface NotAnAd {
  id: Id | null;
  problem: ProblemCode;
  params?: Record<string, string | number>;
}

const experience: Record<VacancyFactsKept["experience"], Tri> = { unknown: null, none: false, some: true, years: true };

/**
 * Ads out of lines: JSON Lines as they come; a JSON array, or one ad over several lines, when all of it has come. What
 * cannot be read stays in its place, so that the answers stand in the order of the lines.
 */
export async function* recordsIn(lines: AsyncIterable<string>): AsyncGenerator<unknown> {
  let whole: string[] | undefined;
  let first = true;
  for await (const line of lines) {
    const text = first ? line.replace(/^\ufeff/, "") : line;
    if (text.trim() === "") continue;
    if (first && /^\s*(?:\[|\{\s*$)/.test(text)) whole = [];
    first = false;
    if (whole) whole.push(text);
    else yield tryJson(text);
  }
  if (!whole) return;
  const value = tryJson(whole.join("\n"));
  // Not one whole: then every line stands for itself.
  if (value instanceof Broken) for (const line of whole) yield tryJson(line);
  else if (Array.isArray(value)) yield* value;
  else yield value;
}

/**
 * @param record one ad in the format `plain`, or text in which one could not be found
 * @param now ISO instant: an ad that does not say when it was published has its days without a year after it
 */
export function classify(record: unknown, now: string): Classified | NotAnAd {
  const id = idOf(record);
  const { draft, problem } = parseRecord(record, "plain", intakeReference());
  if (!draft) return { id: id ?? null, problem: problem?.code ?? "broken_record", params: problem?.params };
  const read = readAd(
    { ...draft, publishedAt: draft.publishedAt ?? now },
    { places: loadGazetteer(), occupations: loadOccupations() },
  );
  return answer(id ?? draft.sourceReference, read);
}

/** As it came, so that the answer can be laid beside the question. */
function idOf(record: unknown): Id | undefined {
  if (typeof record !== "object" || record === null || !("id" in record)) return undefined;
  return typeof record.id === "string" || typeof record.id === "number" ? record.id : undefined;
}

function answer(id: Id, draft: VacancyDraft): Classified {
  const { facts, validThrough } = draft;
  const { hoursMin: min, hoursMax: max, conditions, evidence } = facts;
  const ranked = [...facts.occupations].sort((a, b) => b.weight - a.weight);
  const text = draft.texts[draft.language];
  const besides = ranked.some(({ origin }) => origin === "stated")
    ? []
    : loadOccupations().alternatives(ranked, text?.description ?? "", draft.language);
  return {
    id,
    lang: draft.language,
    occupations: [...ranked, ...besides].map(({ isco4, weight }) => ({
      isco: isco4,
      score: weight,
      evidence: evidence[`occupations.${isco4}`] ?? "",
    })),
    ...placesOf(likeliestWorkplaces(facts.workplaces)),
    mode: facts.mode,
    hoursType: facts.hoursType,
    hours: min === null && max === null ? null : { min, max },
    contract: facts.contract,
    patterns: facts.patterns,
    languages: facts.languages.map(({ code }) => code),
    cards: facts.cards,
    education: facts.education,
    experienceRequired: experience[facts.experience],
    deadline: validThrough ? finnishDay(new Date(validThrough)) : null,
    openings: facts.positions,
    sales: conditions.sales ?? null,
    customer_contact: conditions.customer_contact ?? null,
    supervising: conditions.supervising ?? null,
    physical: isPhysical(draft),
  };
}

/** Codes count in Finland only; two districts of a town are one municipality. */
function placesOf(workplaces: readonly Workplace[]): Pick<Classified, "municipalities" | "regions"> {
  const finnish = workplaces.filter(({ country }) => country === "FI");
  const towns = finnish.filter(({ municipality }) => municipality !== undefined);
  const named = new Set(towns.map(({ region }) => region));
  const regions = finnish.flatMap(({ municipality, region }) => (!municipality && region ? [region] : []));
  return {
    municipalities: [...new Set(towns.flatMap(({ municipality }) => municipality ?? []))],
    regions: [...new Set(regions)].filter((region) => !named.has(region)),
  };
}
