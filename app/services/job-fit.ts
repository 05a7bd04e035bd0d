// What fitted in a job and what did not, as things that could be put otherwise in the wishes. Nothing is changed by it. Pure.
import type { Employment } from "#db/employments.ts";
import type { FitTopic } from "#db/vocabulary/day.ts";
import type { Condition } from "#db/vocabulary/lists.ts";
import type { Profile } from "#db/vocabulary/profile.ts";

/** What could be put otherwise; the sentences are the words `job.proposal`. */
export interface FitProposal {
  topic: FitTopic;
  code:
    | "field_like"
    | "field_not"
    | "hours_like"
    | "hours_not"
    | "patterns_not"
    | "place_not"
    | "pace_avoid"
    | "noise_avoid"
    | "people_not"
    | "tasks_like"
    | "tasks_not"
    | "other_not";
}

type Job = Pick<Employment, "isco4" | "hoursMin" | "hoursMax">;
type Wishes = Pick<Profile, "occupations" | "hours" | "avoid">;

/** What the wishes do not say yet, in the order of the topics. */
export function fitProposals(wishes: Wishes, job: Job, fits: ReadonlyMap<FitTopic, boolean>): FitProposal[] {
  return [...fits].flatMap(([topic, fitted]): FitProposal[] => {
    const code = proposalOf(wishes, job, topic, fitted);
    return code ? [{ topic, code }] : [];
  });
}

function proposalOf(wishes: Wishes, job: Job, topic: FitTopic, fitted: boolean): FitProposal["code"] | undefined {
  const avoids = (condition: Condition) => wishes.avoid.includes(condition);
  const liked = wishes.occupations.find(({ isco4 }) => isco4 === job.isco4)?.like;
  switch (topic) {
    case "field":
      if (job.isco4 === null) return undefined;
      if (fitted) return liked === "like" ? undefined : "field_like";
      return liked === "no" ? undefined : "field_not";
    case "hours":
      if (!fitted) return "hours_not";
      return isWithin(job, wishes.hours) ? undefined : "hours_like";
    case "tasks":
      return fitted ? "tasks_like" : "tasks_not";
    case "pace":
      return fitted || avoids("pace") ? undefined : "pace_avoid";
    case "noise":
      return fitted || avoids("noise") ? undefined : "noise_avoid";
    case "patterns":
      return fitted ? undefined : "patterns_not";
    case "place":
      return fitted ? undefined : "place_not";
    case "people":
      return fitted ? undefined : "people_not";
    case "other":
      return fitted ? undefined : "other_not";
  }
}

/** Do the hours of the job lie within those wished for? What is not known lies within. */
function isWithin({ hoursMin, hoursMax }: Job, wished: Wishes["hours"]): boolean {
  const least = hoursMin ?? hoursMax;
  const most = hoursMax ?? hoursMin;
  if (least === null || most === null || !wished) return true;
  return (wished.min === undefined || least >= wished.min) && (wished.max === undefined || most <= wished.max);
}
