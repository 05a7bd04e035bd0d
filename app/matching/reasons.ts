// The closed list of reasons: each code with its parameters and what kind of code each parameter is.
import type { Reason } from "./facts.ts";

/**
 * What a parameter holds. Never a word of the ad or of the client, so reasons may be stored and logged.
 * - `field`: an ISCO-4 code ("5120") or a sector code ("tol2008:I")
 * - `place`: a municipality code of three digits or a region code of two
 * - `hours`: hours a week as "15-25", "20", "15-" (at least) or "-25" (at most)
 * - `index`: positions in `ClientFacts.words` or `ClientFacts.strengths`
 * - `day`: an ISO day
 * - `km`, `count`, `euros`: whole numbers; all others: codes of db/vocabulary/lists.ts, languages ISO 639-1
 * A kind ending in `[]` is a list joined by ",".
 */
export type ParamKind =
  | "field"
  | "field[]"
  | "sector"
  | "place"
  | "km"
  | "count"
  | "euros"
  | "day"
  | "hours"
  | "pattern[]"
  | "condition"
  | "condition[]"
  | "adjustment[]"
  | "contract"
  | "contract[]"
  | "language"
  | "language[]"
  | "level"
  | "card"
  | "card[]"
  | "index[]";

export const reasonParams = {
  // For
  field_wish: { wish: "field" },
  field_close: { wish: "field", work: "field" },
  field_maybe: { wish: "field", work: "field" },
  field_near: { wish: "field", work: "field" },
  sector_wish: { wish: "sector", work: "sector" },
  own_words: { words: "index[]" },
  own_words_text: { words: "index[]" },
  near: { km: "km" },
  near_within: { km: "km", limit: "km" },
  near_about: { km: "km", place: "place" },
  same_municipality: { place: "place" },
  area_named: { place: "place" },
  remote_ok: {},
  hours_fit: { wish: "hours", hours: "hours" },
  full_time_ok: { wish: "hours" },
  part_time: {},
  patterns_ok: { patterns: "pattern[]" },
  contract_ok: { contract: "contract" },
  languages_ok: { languages: "language[]" },
  cards_ok: { cards: "card[]" },
  start_ok: { day: "day" },
  start_at_once_ok: {},
  start_agreed: {},
  conditions_free: { conditions: "condition[]" },
  conditions_liked: { conditions: "condition[]" },
  adjustments_offered: { adjustments: "adjustment[]" },
  strength: { words: "index[]" },
  partner: {},
  // Against
  field_other: { wish: "field[]", work: "field" },
  field_no: { wish: "field", work: "field" },
  too_far: { km: "km", limit: "km" },
  too_far_about: { km: "km", limit: "km", place: "place" },
  too_far_usual: { km: "km" },
  area_outside: { place: "place" },
  abroad: {},
  hours_too_many: { wish: "hours", hours: "hours" },
  hours_too_few: { wish: "hours", hours: "hours" },
  full_time: {},
  part_time_only: { wish: "hours" },
  patterns_avoided: { patterns: "pattern[]" },
  patterns_other: { wish: "pattern[]", patterns: "pattern[]" },
  start_early: { day: "day", wish: "day" },
  contract_other: { wish: "contract[]", contract: "contract" },
  self_employed: {},
  not_a_job: {},
  language_missing: { language: "language" },
  language_level: { language: "language", level: "level", own: "level" },
  card_missing: { card: "card" },
  card_missing_quick: { card: "card" },
  own_car: {},
  condition_avoided: { condition: "condition" },
  conditions_lacking: { conditions: "condition[]" },
  adjustments_not_offered: { adjustments: "adjustment[]" },
  words_refused: {},
  said_no_similar: { work: "field", times: "count" },
  answered_not_now: {},
  answered_no: {},
  employer_excluded: {},
  // To ask
  field_unknown: {},
  sector_unknown: { wish: "sector" },
  place_unknown: {},
  place_coarse: { place: "place" },
  abroad_remote: {},
  remote_share: {},
  hours_unknown: {},
  hours_gig: {},
  hours_full: { wish: "hours" },
  earnings_above: { euros: "euros" },
  earnings_may: { euros: "euros" },
  patterns_unknown: { patterns: "pattern[]" },
  patterns_probable: { patterns: "pattern[]" },
  patterns_liked_probable: { patterns: "pattern[]" },
  patterns_partly: { patterns: "pattern[]" },
  start_ask: { day: "day", wish: "day" },
  start_at_once_ask: { wish: "day" },
  start_later: {},
  contract_unknown: {},
  words_refused_text: {},
  written_in: { language: "language" },
  languages_unknown: {},
  language_ask: { language: "language" },
  language_level_ask: { language: "language", level: "level" },
  card_ask: { card: "card" },
  cards_probable: { cards: "card[]" },
  education_asked: {},
  degree_probable: {},
  criminal_record_extract: {},
  extract_probable: {},
  own_car_ask: {},
  conditions_must_probable: { conditions: "condition[]" },
  conditions_must_unknown: { conditions: "condition[]" },
  conditions_probable: { conditions: "condition[]" },
  conditions_liked_probable: { conditions: "condition[]" },
  conditions_unknown: { conditions: "condition[]" },
  adjustments_ask: { adjustments: "adjustment[]" },
} as const satisfies Record<string, Record<string, ParamKind>>;

export type ReasonCode = keyof typeof reasonParams;

type ValueOf<K> = K extends "km" | "count" | "euros" ? number : string;
export type ParamsOf<C extends ReasonCode> = {
  [P in keyof (typeof reasonParams)[C]]: ValueOf<(typeof reasonParams)[C][P]>;
};

/** A reason whose parameters are exactly those its code has. */
export function say<C extends ReasonCode>(code: C, params: ParamsOf<C>): Reason {
  return { code, params: params as Record<string, string | number> };
}
