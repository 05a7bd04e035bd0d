// The closed lists: one spelling everywhere – database, index, forms, command line. A browser may read this room.

export const locales = ["fi", "sv", "en"] as const;
export type Locale = (typeof locales)[number];

export const roles = ["coach", "lead", "te_contact", "employer", "admin"] as const;
export type Role = (typeof roles)[number];

export const organisationKinds = ["county", "hus", "city", "employment_area", "foundation", "company"] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const vacancyStatuses = ["draft", "in_review", "published", "paused", "filled", "expired", "withdrawn"] as const;
export type VacancyStatus = (typeof vacancyStatuses)[number];

/** Who may find a vacancy: everybody · coaches, leads and employment services · coaches and leads only. */
export const visibilities = ["public", "professionals", "partners"] as const;
export type Visibility = (typeof visibilities)[number];

/** `early_morning`: a start before 07. Two-shift work is day + evening, three-shift adds night. */
export const patterns = ["early_morning", "day", "evening", "night", "weekend", "flexible"] as const;
export type Pattern = (typeof patterns)[number];

/** Facts of the work itself; the same list describes what a client wishes to avoid. */
export const conditions = [
  "sales",
  "customer_contact",
  "phone",
  "noise",
  "pace",
  "heavy_lifting",
  "standing",
  "heights",
  "outdoors",
  "alone",
  "team",
  "night_alone",
  "supervising",
  "full_time",
  "driving",
] as const;
export type Condition = (typeof conditions)[number];

/** What an employer can arrange; each is yes, no or not asked. */
export const adjustments = [
  "adj_shorter_day",
  "adj_gradual_hours",
  "adj_flexible_start",
  "adj_fixed_shifts",
  "adj_breaks",
  "adj_quiet_place",
  "adj_little_customer_contact",
  "adj_clear_tasks",
  "adj_written_instructions",
  "adj_named_mentor",
  "adj_physical",
  "adj_language_support",
  "adj_remote_days",
] as const;
export type Adjustment = (typeof adjustments)[number];

export const opennesses = ["gap_ok", "no_degree_ok", "no_experience_ok", "pay_subsidy", "apprenticeship"] as const;
export type Openness = (typeof opennesses)[number];

/** `gig` is on call; `training` apprenticeship or paid practice; `not_a_job` work try-outs and unpaid practice. */
export const contracts = [
  "permanent",
  "fixed",
  "seasonal",
  "gig",
  "self_employed",
  "training",
  "not_a_job",
  "unknown",
] as const;
export type Contract = (typeof contracts)[number];

export const relations = ["employment", "public_office", "assignment", "entrepreneurship", "unknown"] as const;
export type Relation = (typeof relations)[number];

export const modes = ["onsite", "hybrid", "possible", "remote", "unknown"] as const;
export type Mode = (typeof modes)[number];

/** `full` only where stated or where the hours make a full week (35 h or more). */
export const hoursTypes = ["full", "part", "gig", "unknown"] as const;
export type HoursType = (typeof hoursTypes)[number];

export const startKinds = ["at_once", "date", "by_agreement", "unknown"] as const;
export type StartKind = (typeof startKinds)[number];

export const payUnits = ["hour", "month", "year", "unknown"] as const;
export type PayUnit = (typeof payUnits)[number];

export const experiences = ["none", "some", "years", "unknown"] as const;
export type Experience = (typeof experiences)[number];

/** Licences, permits and cards an ad may demand. An unspecified driving licence is `driving_b`. */
export const cards = [
  "hygiene",
  "driving_b",
  "driving_c",
  "driving_ce",
  "driving_d",
  "forklift",
  "occupational_safety",
  "hot_work",
  "electrical_safety",
  "alcohol",
  "guard",
  "security_steward",
  "road_safety",
  "first_aid",
  "medication_permit",
  "criminal_record_extract",
] as const;
export type Card = (typeof cards)[number];

export const languageLevels = ["A1", "A2", "B1", "B2", "C1", "C2", "L1"] as const;
export type LanguageLevel = (typeof languageLevels)[number];

export const groups = ["good", "possible", "check"] as const;
export type Group = (typeof groups)[number];

export const answers = ["interested", "not_now", "no"] as const;
export type Answer = (typeof answers)[number];

/** Why the client said no or not now, in one tap. `none`: no reason asked for. */
export const answerReasons = [
  "field",
  "place",
  "hours",
  "patterns",
  "tasks",
  "employer",
  "contract",
  "timing",
  "other",
  "none",
] as const;
export type AnswerReason = (typeof answerReasons)[number];

export const likes = ["like", "maybe", "no"] as const;
export type Like = (typeof likes)[number];

export const phases = ["agreement", "profiling", "search", "agreeing", "on_the_job", "stepping_down"] as const;
export type Phase = (typeof phases)[number];

export const disclosures = ["none", "coach_no_person", "introduced"] as const;
export type Disclosure = (typeof disclosures)[number];

export const partnerStatuses = ["none", "invited", "partner", "paused", "ended"] as const;
export type PartnerStatus = (typeof partnerStatuses)[number];

export const relationStages = ["not_met", "introduced", "needs_learned", "proposed", "hired", "follow_up"] as const;
export type RelationStage = (typeof relationStages)[number];

export const tipStates = ["received", "looked_at", "visit_planned", "employer_contacted", "closed"] as const;
export type TipState = (typeof tipStates)[number];

export const provenances = ["stated", "derived", "unknown"] as const;
export type Provenance = (typeof provenances)[number];

/** What a concept of ESCO is: an occupation, an ISCO group above it, a skill. */
export const escoKinds = ["occupation", "group", "skill"] as const;
export type EscoKind = (typeof escoKinds)[number];

export const jobKinds = ["index", "reverse_match", "letter", "source"] as const;
export type JobKind = (typeof jobKinds)[number];

export const visitStates = ["planned", "done", "cancelled"] as const;
export type VisitState = (typeof visitStates)[number];

/** Why a coach meets an employer. */
export const visitPurposes = ["introduce", "learn_needs", "vacancy", "job_carving", "support", "other"] as const;
export type VisitPurpose = (typeof visitPurposes)[number];

export const channels = ["in_person", "phone", "email"] as const;
export type Channel = (typeof channels)[number];

/** `kept`: no mail server is set up, so the letter waits in the outbox for the admin to read. */
export const letterStates = ["waiting", "sent", "kept", "given_up"] as const;
export type LetterState = (typeof letterStates)[number];

export const letterKinds = [
  "confirm_address",
  "employer_approved",
  "employer_declined",
  "question_news",
  "new_ads",
  "something_new",
  "tip_followed_up",
  "tip_thanks",
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Where a scheduled source of ads is read from. */
export const feedKinds = ["file", "folder", "address"] as const;
export type FeedKind = (typeof feedKinds)[number];

export const formats = [
  "jobtech",
  "jobtech-importer",
  "jobtech-list",
  "tyomarkkinatori",
  "kuntarekry",
  "jobposting",
  "helsinki",
  "plain",
] as const;
export type Format = (typeof formats)[number];

/** Criteria a profile may name as a must: `conditions.avoid.heights`, `languages`, `area` … */
export const mustRoots = [
  "area",
  "hours",
  "wishes",
  "conditions.notPatterns",
  "conditions.avoid",
  "contracts",
  "languages",
  "cards",
] as const;

/** Unknown is a value of its own: a missing answer is never a no. */
export type Tri = boolean | null;
