// What matching is told: facts of one client and of one vacancy. Codes only – it knows no one and imports nothing.
import type { ReasonCode } from "./reasons.ts";

/** WGS84 degrees. */
export interface Point {
  lat: number;
  lon: number;
}

/** One wished field of work: unit groups with how close each is to what was said (1 = the wish itself). */
export interface Wish {
  /** What to call the wish in a sentence: an ISCO-4 code or a sector code. */
  key: string;
  kind: "occupation" | "sector";
  like: "like" | "maybe" | "no";
  /** 0–1 per ISCO-4 code; empty for a sector wish. */
  closeness: Record<string, number>;
  /** The sector was not wished for by itself: it only came with words that named occupations. */
  besides?: boolean;
}

export interface ClientFacts {
  home?: Point;
  homeMunicipality?: string;
  homeRegion?: string;
  radiusKm?: number;
  municipalities: string[];
  car?: boolean;
  hours?: { min?: number; max?: number };
  wishes: Wish[];
  /** Stems of the client's own words that name no occupation: "eläin", "trädgård". */
  words: string[];
  /** Stems of the words that named the wishes, and of those that named what is refused. */
  namingWords: string[];
  /** Stems that ads use for the places and people wished for; missing: none. */
  placeWords?: string[];
  refusedWords: string[];
  /** Stems of strengths and skills. */
  strengths: string[];
  notPatterns: string[];
  patterns: string[];
  avoid: string[];
  like: string[];
  adjustments: string[];
  contracts: string[];
  languages: { code: string; level?: string }[];
  /** The language the client uses here. */
  lang?: string;
  cards: string[];
  must: string[];
  /** The latest answer by vacancy id. */
  answers: Record<string, { answer: string; reason: string }>;
  /** What weighs more (1) or less (-1) for this client than usual. */
  tilt?: { field?: -1 | 0 | 1; place?: -1 | 0 | 1; hours?: -1 | 0 | 1; conditions?: -1 | 0 | 1 };
  /** What matters most, first; what is not named comes after. */
  order?: ("field" | "place" | "hours" | "times" | "conditions")[];
  /** When the client can begin; `date` is an ISO day and stands with `on_date`. */
  start?: { kind: "at_once" | "on_date" | "later"; date?: string };
  /** Euros a month the client has chosen not to earn more than. */
  earningsCeiling?: number;
  /** How many times the client has said no because of the field, by ISCO-4 code; missing: never. */
  noFields?: Record<string, number>;
}

export interface PlaceFacts {
  municipality?: string;
  region?: string;
  point?: Point;
  /** How exact the point is: a municipality's centre can be tens of kilometres off. */
  precision: "point" | "postcode" | "municipality" | "region" | "unknown";
  /** False where the workplace is stated to be outside Finland. */
  inFinland: boolean;
}

/** What work like this usually is or demands, where the ad does not say. Only ever asked about: never for or against. */
export interface Probable {
  conditions: string[];
  patterns: string[];
  /** Of the cards the law usually asks for one is enough: a lorry is driven with C or CE. */
  cards: string[];
  /** The law usually asks for a qualification or a right to practise. */
  degree: boolean;
}

export interface VacancyFacts {
  id: string;
  /** ISCO-4 links, 0–1 how sure and central; empty: unknown. */
  occupations: { isco4: string; weight: number }[];
  sectors: string[];
  /** Stems of title and text. */
  titleWords: string[];
  words: string[];
  places: PlaceFacts[];
  mode: string;
  hoursType: string;
  hoursMin?: number;
  hoursMax?: number;
  patterns: string[];
  contract: string;
  languages: { code: string; level?: string }[];
  cards: string[];
  /** What the ad asks for, beyond basic education: "vocational", "master" … */
  education?: string;
  /** When the work begins, as stated; missing: unknown. `date` is an ISO day. */
  start?: { kind: "at_once" | "date" | "by_agreement"; date?: string };
  /** Euros as stated; missing: unknown. */
  pay?: { min?: number; max?: number; unit: "hour" | "month" | "year" };
  /** Languages the ad itself is written in. */
  writtenIn: string[];
  ownCar?: boolean;
  /** Stated only; a missing key is unknown. */
  conditions: Record<string, boolean>;
  adjustments: Record<string, boolean>;
  probable: Probable;
  partner: boolean;
  /** ISO instant; orders equals. */
  publishedAt: string;
}

/** A code and its parameters; words are made of it elsewhere. */
export interface Reason {
  code: ReasonCode;
  params: Record<string, string | number>;
}

export type Group = "good" | "possible" | "check";

export interface Verdict {
  vacancyId: string;
  group: Group;
  /** Orders only; never shown. */
  score: number;
  for: Reason[];
  against: Reason[];
  ask: Reason[];
  /** 0–1: how far the field meets a wish; 0 = entirely outside the wishes; half where the client has wished for no field yet. */
  wishMet: number;
  /** The client's latest answer, where it leaves the vacancy in sight: `interested` or `not_now`. */
  answer?: string;
  /** Set when the vacancy is not shown: a must is broken by something stated, it is no job, or the answer was no. */
  hidden?: Reason;
}
