// The closed lists of a coach's working day: applications, jobs and what follows them. A browser may read this file.

/** How far the client has come with one vacancy; the last three end the thread. */
export const applicationSteps = [
  "interested",
  "cv",
  "applied",
  "interview",
  "offer",
  "accepted",
  "no_answer",
  "not_chosen",
  "left_it",
] as const;
export type ApplicationStep = (typeof applicationSteps)[number];

/** How a job was found. */
export const jobFinders = ["with_coach", "alone", "tip", "other"] as const;
export type JobFinder = (typeof jobFinders)[number];

/** Why a job ended, in words that blame nobody. */
export const jobEndings = [
  "term_ended",
  "own_choice",
  "other_job",
  "studies",
  "did_not_suit",
  "employer_changed",
  "other",
  "not_said",
] as const;
export type JobEnding = (typeof jobEndings)[number];

/** Support around a job. `benefit_talk`: whom to ask about benefits has been talked through. */
export const followUps = [
  "before_start",
  "after_start",
  "weekly",
  "monthly",
  "after_end",
  "employer_call",
  "benefit_talk",
  "other",
] as const;
export type FollowUp = (typeof followUps)[number];

/** What of a job fitted its holder or did not. */
export const fitTopics = ["field", "tasks", "place", "hours", "patterns", "pace", "people", "noise", "other"] as const;
export type FitTopic = (typeof fitTopics)[number];

/** How a client gets to work. */
export const travelWays = ["foot", "bike", "public_transport", "car"] as const;
export type TravelWay = (typeof travelWays)[number];

/** What made a new version of a profile. */
export const profileTriggers = ["opened", "wishes", "edited", "answered", "job", "undone", "restored", "demo"] as const;
export type ProfileTrigger = (typeof profileTriggers)[number];

/** The headings of a client's own plan; `helps` is what helps one to manage. */
export const planHeadings = ["skills", "wishes", "possibilities", "goals", "helps"] as const;
export type PlanHeading = (typeof planHeadings)[number];
