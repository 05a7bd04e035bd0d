// The shape of a client profile: the same for the command line's file and for what the database keeps.
import type { TravelWay } from "./day.ts";
import type { Card, Condition, Contract, LanguageLevel, Like, Locale, Pattern } from "./lists.ts";

/** Free text never holds more than this many characters; it is screened before it is kept. */
export const freeTextLimit = 280;

export interface OccupationWish {
  isco4: string;
  like: Like;
}

export interface SectorWish {
  /** `tol2008:I`; a bare letter on input is read as 2008. */
  code: string;
  like: Like;
}

/** Codes only. The client's own words are kept apart, sealed. */
export interface Profile {
  lang: Locale;
  /** Municipality code of three digits or postcode of five. */
  home: string;
  /** Kilometres as the crow flies; undefined: no stated limit. */
  radiusKm?: number;
  /** Municipality codes the client also wishes to work in. */
  municipalities: string[];
  car?: boolean;
  hours?: { min?: number; max?: number };
  occupations: OccupationWish[];
  sectors: SectorWish[];
  skills: string[];
  notPatterns: Pattern[];
  patterns: Pattern[];
  avoid: Condition[];
  like: Condition[];
  /** Adjustments wished for, `adj_…`. */
  adjustments: string[];
  contracts: Contract[];
  languages: { code: string; level?: LanguageLevel }[];
  cards: Card[];
  /** Criteria that are musts, as paths: `conditions.avoid.heights`. All else is a should. */
  must: string[];
  /** What was read of the client's own words and not meant, as keys: `occupation:9412`, `pattern:night`. */
  notMeant?: string[];
  /** Times of day drawn on a week: `mon:day`, `sat:evening`; absent: never drawn. */
  week?: WeekCell[];
  /** How long and by what; then `radiusKm` is what that comes to, roughly. */
  travel?: { way: TravelWay; minutes: number };
  /** Euros a month the client has chosen not to earn more than. Why stands nowhere. */
  earningsCeiling?: number;
  /** What matters most, first. */
  order?: OrderedCriterion[];
  start?: ProfileStart;
  /** What matters more (1) or less (-1) than usual in the order of suggestions; absent: as usual. */
  tilt?: Tilt;
}

/** The four things a client may tilt. */
export const tiltTopics = ["field", "place", "hours", "conditions"] as const;
export type TiltTopic = (typeof tiltTopics)[number];
export type Tilt = Partial<Record<TiltTopic, -1 | 0 | 1>>;

/** `date` is an ISO day and stands only with `on_date`. */
export interface ProfileStart {
  kind: (typeof profileStarts)[number];
  date?: string;
}

export const profileStarts = ["at_once", "on_date", "later"] as const;

export const weekDays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export const dayTimes = ["early_morning", "day", "evening", "night"] as const;
export type WeekCell = `${(typeof weekDays)[number]}:${(typeof dayTimes)[number]}`;

/** What a client puts in an order of importance. */
export const orderedCriteria = ["field", "place", "hours", "times", "conditions"] as const;
export type OrderedCriterion = (typeof orderedCriteria)[number];

/** The two free texts of a profile, opened. */
export interface ProfileWords {
  wishes: string;
  strengths: string;
}
