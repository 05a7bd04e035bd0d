// The closed lists of what officers and coaches do together: subscriptions, shared questions, support facts, meetings.

/** The geographies a subscription or the demand board goes by. */
export const areaKinds = ["municipality", "region", "employment_area"] as const;
export type AreaKind = (typeof areaKinds)[number];

/** Instead of a sector: all of them. */
export const anySector = "any";

/** What a coach asks an officer, without a person. */
export const questionKinds = ["pay_subsidy", "joint_meeting", "plan_ready", "papers", "other"] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** The officer's answer in two clicks; what needs more words goes into the note or is said by phone. */
export const questionAnswers = ["yes", "no", "depends", "call_me", "done", "ask_elsewhere"] as const;
export type QuestionAnswer = (typeof questionAnswers)[number];

export const questionStates = ["open", "answered", "closed"] as const;
export type QuestionState = (typeof questionStates)[number];

/** What is known of the support of one employment area. */
export const supportTopics = [
  "pay_subsidy",
  "before_start",
  "local_supplement",
  "conditions",
  "contact",
  "other",
] as const;
export type SupportTopic = (typeof supportTopics)[number];

/** How it stands; a contact or a remark has no standing. */
export const supportStandings = ["open", "limited", "used_up", "not_offered", "not_said"] as const;
export type SupportStanding = (typeof supportStandings)[number];

/** Where an ad that waits to be looked at came from. */
export const broughtBy = ["file", "mail", "search"] as const;
export type BroughtBy = (typeof broughtBy)[number];

/** What is counted once a month or quarter and published for good. */
export const publications = ["demand", "job_starts"] as const;
export type Publication = (typeof publications)[number];
