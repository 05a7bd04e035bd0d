// The parts a profile is made in, one at a time, with what each is sent as. A browser may read this file.
import type { TravelWay } from "./day.ts";
import type { Card, Condition, Contract, LanguageLevel } from "./lists.ts";
import type { OrderedCriterion, ProfileStart, WeekCell } from "./profile.ts";

export const profileSections = [
  "wishes",
  "strengths",
  "conditions",
  "adjustments",
  "times",
  "area",
  "terms",
  "money",
  "order",
] as const;
export type ProfileSection = (typeof profileSections)[number];

/** What a client says of one condition of work; `never` is a rather-not that is a must. */
export const conditionChoices = ["like", "any", "avoid", "never"] as const;
export type ConditionChoice = (typeof conditionChoices)[number];

/** Kinds of contract a client may say yes to. */
export const contractChoices = ["permanent", "fixed", "seasonal", "gig", "training", "self_employed"] as const;

export type SectionSent =
  | { section: "wishes"; must: boolean }
  | { section: "strengths"; words: string; skills: string[] }
  | { section: "conditions"; choices: ReadonlyMap<Condition, ConditionChoice> }
  | { section: "adjustments"; adjustments: string[] }
  | { section: "times"; week: WeekCell[]; timesMust: boolean; min?: number; max?: number; hoursMust: boolean }
  | {
      section: "area";
      home: string;
      places: string[];
      limit: { km: number } | { minutes: number; way: TravelWay } | undefined;
      car: boolean | undefined;
      must: boolean;
    }
  | {
      section: "terms";
      contracts: Contract[];
      contractsMust: boolean;
      languages: { code: string; level?: LanguageLevel }[];
      cards: Card[];
    }
  | { section: "money"; ceiling: number | undefined }
  | { section: "order"; order: OrderedCriterion[]; start: ProfileStart | undefined };
