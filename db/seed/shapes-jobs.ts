// The shapes of the demo's jobs and plans.
import type { FitTopic, FollowUp, JobEnding, JobFinder, PlanHeading } from "../vocabulary/day.ts";
import type { Contract } from "../vocabulary/lists.ts";

export interface DemoJob {
  codeName: string;
  /** Key of the coach. */
  coach: string;
  title: string;
  /** Invented; no employer of the demo. */
  employerName: string;
  isco4: string;
  contract: Contract;
  contractText: string;
  /** A week: at least, at most. */
  hours: [number, number];
  onCall: boolean;
  found: JobFinder;
  /** Days from the day of the demo's start, like all the others. */
  startsInDays: number;
  trialInDays?: number;
  fixedInDays?: number;
  fourHoursInDays?: number;
  talkInDays?: number;
  nextShiftInDays?: number;
  contacts: { kind: FollowUp; inDays: number; note?: string }[];
  worked: { weeksAgo: number; hours: number }[];
  ended?: { inDays: number; ending: JobEnding };
  fits?: [FitTopic, boolean][];
}

export interface DemoPlan {
  codeName: string;
  coach: string;
  writtenDaysAgo: number;
  words: Record<PlanHeading, string>;
}
