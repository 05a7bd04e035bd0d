// The terms Arbetsförmedlingen's schemas share: employment forms, durations, scope in per cent, languages, licences.
import type { Card, Contract, HoursType } from "#db/vocabulary/lists.ts";
import type { LanguageNeed, VacancyFactsKept } from "#db/vocabulary/vacancy.ts";
import { contractOf, hoursTypeOf } from "./contract-words.ts";
import { entryOf } from "./json-values.ts";
import { languageCode } from "./language-names.ts";
import { payUnitOf } from "./pay.ts";

export interface SwedishTerms {
  employment?: string;
  duration?: string;
  hours?: string;
  /** Per cent of a full week. */
  minPercent?: number;
  maxPercent?: number;
}

interface TermsRead {
  facts: Pick<VacancyFactsKept, "contract" | "onCall" | "hoursType" | "hoursMin" | "hoursMax" | "relation">;
  evidence: Record<string, string>;
}

/** A full week in Sweden, hours. */
const fullWeek = 40;

/** Contract, hours type and hours a week from the labels; what they leave open stays unknown. */
export function swedishTerms(terms: SwedishTerms): TermsRead {
  const contract = readContract(terms);
  const share = readShare(terms);
  const hoursType: HoursType = contract === "gig" ? "gig" : readHoursType(terms, share);
  const evidence: Record<string, string> = {};
  if (contract !== "unknown") evidence.contract = [terms.employment, terms.duration].filter(Boolean).join(", ");
  if (hoursType !== "unknown") evidence.hoursType = terms.hours ?? terms.employment ?? `${terms.minPercent} %`;
  if (share) evidence.hours = share.min === share.max ? `${share.min} %` : `${share.min}–${share.max} %`;
  return {
    facts: {
      contract,
      relation: terms.employment ? "employment" : "unknown",
      onCall: contract === "gig" ? true : null,
      hoursType,
      hoursMin: share ? hours(share.min) : null,
      hoursMax: share ? hours(share.max) : null,
    },
    evidence,
  };
}

/** "Vanlig anställning" says nothing by itself: the duration does. */
function readContract({ employment, duration }: SwedishTerms): Contract {
  const stated = contractOf(employment);
  if (stated !== "unknown") return stated;
  if (duration && /tillsvidare/i.test(duration)) return "permanent";
  return duration && /månad|dag|vecka|veckor|visstid/i.test(duration) ? "fixed" : "unknown";
}

/** 0–100 is what the form sends when nobody filled it in. */
function readShare({ minPercent: min, maxPercent: max }: SwedishTerms): { min: number; max: number } | undefined {
  if (min === undefined || max === undefined || min > max || max <= 0 || max > 100 || min < 0) return undefined;
  return min === 0 && max === 100 ? undefined : { min, max };
}

function readHoursType({ hours: label }: SwedishTerms, share: { min: number; max: number } | undefined): HoursType {
  const stated = hoursTypeOf(label);
  if (stated !== "unknown" || !share) return stated;
  if (hours(share.min) >= 35) return "full";
  return hours(share.max) < 35 ? "part" : "unknown";
}

function hours(percent: number): number {
  return Math.round(percent * fullWeek) / 100;
}

/** Names of languages to codes, the unknown ones left out. */
export function swedishLanguages(names: (string | undefined)[]): LanguageNeed[] {
  const codes = names.flatMap((name) => (name ? (languageCode(name) ?? []) : []));
  return [...new Set(codes)].map((code) => ({ code }));
}

const licences: Record<string, Card> = {
  B: "driving_b",
  C: "driving_c",
  CE: "driving_ce",
  D: "driving_d",
};

/** Driving licence classes, the same letters in Finland and Sweden; classes outside the closed list are left out. */
export function swedishLicences(classes: (string | undefined)[]): Card[] {
  return [...new Set(classes.flatMap((one) => entryOf(licences, one?.trim().toUpperCase()) ?? []))];
}

/** Swedish pay is in crowns, so only its words and unit are kept, never an amount. */
export function swedishPay(text: string | undefined): VacancyFactsKept["pay"] {
  return text ? { unit: payUnitOf(text), text } : null;
}
