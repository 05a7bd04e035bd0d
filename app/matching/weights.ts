// The one table of weights. docs/matching.md prints the same numbers, and a test compares them.

/** Changes whenever a rule or a weight changes; stored with every suggestion. */
export const rulesVersion = "2026-11-22.8";

/** Points. They order vacancies inside a group and are never shown; kilometres where the name says so. */
export const weights = {
  // The field of work: times closeness (0–1) and how sure the ad's link is.
  field: 40,
  field_maybe_share: 0.75,
  sector: 26,
  field_and_sector: 4,
  sector_besides_share: 0.6,
  field_unknown: -4,
  sector_unknown: -2,
  field_other: -20,
  field_no: -40,
  own_words_title: 14,
  own_words_text: 4,
  own_words_more: 2,
  naming_words_title: 6,
  naming_words_text: 2,
  place_words_title: 6,
  place_words_text: 3,
  words_refused: -14,
  words_refused_text: -4,
  // Place. Fades with distance.
  near: 18,
  near_scale_km: 30,
  near_scale_no_car_km: 22,
  area_named_least: 10,
  remote: 12,
  too_far: -8,
  too_far_more: -12,
  abroad: -30,
  same_region: 0,
  place_unknown: -2,
  // Time.
  hours_fit: 10,
  hours_overlap: 6,
  hours_unknown: -1,
  hours_conflict: -6,
  hours_conflict_per_hour: -0.6,
  hours_conflict_most: -15,
  patterns_ok: 6,
  patterns_unknown: -1,
  patterns_probable: -3,
  patterns_partly: -2,
  patterns_other: -5,
  patterns_avoided: -14,
  start_ok: 2,
  start_unsure: -0.5,
  start_early: -5,
  earnings_above: -2,
  earnings_may: -0.5,
  contract_ok: 3,
  contract_unknown: -0.5,
  contract_other: -8,
  self_employed: -12,
  // What the ad demands.
  languages_ok: 1,
  written_in_own: 0.5,
  written_in_other: -2,
  language_unknown: -0.5,
  language_missing: -8,
  language_level: -5,
  cards_ok: 2,
  card_unknown: -0.5,
  education_asked: -4,
  card_missing: -7,
  card_missing_quick: -3,
  own_car: -6,
  own_car_unknown: -0.5,
  // The work itself.
  condition_free: 1.5,
  condition_free_most: 6,
  condition_liked: 2,
  condition_liked_most: 6,
  condition_unknown: -0.2,
  condition_probable: -2,
  condition_liked_probable: 0.6,
  condition_avoided: -7,
  condition_lacking: -3,
  adjustment_offered: 1.5,
  adjustment_offered_most: 5,
  adjustment_unknown: -0.2,
  adjustment_not_offered: -3,
  strength: 3,
  strength_more: 1,
  strength_most: 6,
  partner: 2,
  // What the client has answered.
  answered_not_now: -12,
  said_no_similar: -10,
} as const;

/** Limits that decide groups and reasons, not points. */
export const limits = {
  /** Closeness × sureness from which a wish is met, and from which it is near. */
  wish_met: 0.7,
  wish_near: 0.35,
  /** Links of an ad that together are this sure count in full. */
  sure_enough: 0.6,
  /** From here a wish names the very work: a chosen occupation or its title, not a field or a related work. */
  named: 0.95,
  /** What a met sector wish, a word in the title, an unknown sector and an unknown occupation count as. */
  sector_met: 0.8,
  title_word_met: 0.5,
  field_unknown_met: 0.4,
  sector_unknown_met: 0.25,
  /** A client who has wished for no field yet: everything is open, and nothing can be called a good fit. */
  no_wish_met: 0.5,
  /** Reasons for, at most. */
  reasons_for: 3,
  /** Slack in km before a coarse place counts as too far. */
  slack_postcode_km: 3,
  slack_municipality_km: 8,
  slack_region_km: 100,
  /** Without a stated limit, "near" is said up to here. */
  near_said_km: 30,
  /** No limit named: beyond this a daily journey is not usual. */
  usual_limit_km: 80,
  /** A full week starts here; stated full time is against a wished maximum below the second number. */
  full_week_hours: 35,
  full_time_conflict_hours: 30,
  /** How many times a no because of the field counts as a pattern. */
  said_no_similar: 2,
  /** What the points of a criterion are multiplied by where the client says that it matters more, or less. */
  tilt_more: 1.5,
  tilt_less: 0.6,
  /** The same for the first and the last place in the client's own order of importance; even steps between. */
  order_first: 1.3,
  order_last: 0.7,
  /** How many days earlier than wished a start may still be talked about, and how long a wait still speaks for a job. */
  start_slack_days: 14,
  start_soon_days: 60,
  /** 52 / 12, for a month's earnings. */
  weeks_in_month: 4.33,
} as const;
