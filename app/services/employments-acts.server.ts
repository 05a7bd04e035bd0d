// What a job's page sends, done: one act, and the word for what was said of it.
import type { World } from "#app/world/world.server.ts";
import type { FitTopic, FollowUp, JobEnding } from "#db/vocabulary/day.ts";
import type { Actor } from "./access.ts";
import { chooseOccupation, type JobAsked, type JobProblem } from "./employments.server.ts";
import { endJob, markBenefitTalk, markFourHours, removeJob, reopenJob } from "./employments-course.server.ts";
import {
  agreeCall,
  callMade,
  keepFits,
  keepHours,
  keepNextShift,
  logContact,
  takeBackEntry,
} from "./employments-support.server.ts";

/** Days as ISO dates; null where nothing was given. */
export type JobAct =
  | { act: "follow"; kind: FollowUp; doneOn: string; note: string | null; nextOn: string | null }
  | { act: "call"; callOn: string; callNote: string | null }
  | { act: "called"; entry: string }
  | { act: "unlog"; entry: string }
  | { act: "four"; fourOn: string }
  | { act: "unfour" }
  | { act: "week"; weekOn: string; hours: number | null }
  | { act: "shift"; shiftOn: string | null }
  | { act: "talk"; talkOn: string }
  | { act: "fit"; fits: ReadonlyMap<FitTopic, boolean | null> }
  | { act: "occupation"; isco4: string }
  | { act: "end"; ending: JobEnding; endedOn: string | null; next: "search" | "stay" }
  | { act: "reopen" }
  | { act: "remove" };

export async function recordOnJob(world: World, actor: Actor, asked: JobAsked, sent: JobAct): Promise<JobProblem[]> {
  switch (sent.act) {
    case "follow":
      return logContact(world, actor, asked, sent);
    case "call":
      return agreeCall(world, actor, asked, { on: sent.callOn, note: sent.callNote });
    case "called":
      return callMade(world, actor, asked, sent.entry);
    case "unlog":
      return takeBackEntry(world, actor, asked, sent.entry);
    case "four":
      return markFourHours(world, actor, asked, sent.fourOn);
    case "unfour":
      return markFourHours(world, actor, asked, null);
    case "week":
      return keepHours(world, actor, asked, { on: sent.weekOn, hours: sent.hours });
    case "shift":
      return keepNextShift(world, actor, asked, sent.shiftOn);
    case "talk":
      return markBenefitTalk(world, actor, asked, sent.talkOn);
    case "fit":
      return keepFits(world, actor, asked, sent.fits);
    case "occupation":
      return chooseOccupation(world, actor, asked, sent.isco4);
    case "end":
      return endJob(world, actor, asked, sent);
    case "reopen":
      return reopenJob(world, actor, asked);
    case "remove":
      return removeJob(world, actor, asked);
  }
}
