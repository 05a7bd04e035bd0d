// A line of the Today page: one thing worth doing, one click from doing it.

export const todayKinds = [
  "deadline",
  "over",
  "visit",
  "log_visit",
  "next_step",
  "tip_waiting",
  "new_fit",
  "tip",
  "question_answer",
  "employer_answer",
  "no_contact",
  "follow_up",
  "trial_end",
  "term_end",
  "benefit_talk",
  "consent",
  "handover",
] as const;
export type TodayKind = (typeof todayKinds)[number];

export interface TodayLine {
  /** Stable, made of codes and ids: by it a line is put aside. */
  key: string;
  kind: TodayKind;
  /** ISO day the line is about, in Finland. */
  on?: string;
  /** What it is about; a client by code name only. */
  text: string;
  detail?: string;
  /** Where it is done. */
  to: string;
  /** Today, tomorrow or overdue. */
  urgent: boolean;
}
