// What is done on a meeting's page, one act at a time, and what to say of it afterwards.
import type { World } from "#app/world/world.server.ts";
import type { Actor } from "./access.ts";
import {
  addStep,
  bringMeetingBack,
  cancelMeeting,
  holdMeeting,
  type MeetingAsked,
  type MeetingProblem,
  moveStep,
  planMeeting,
} from "./meetings.server.ts";

type Act =
  | { act: "plan"; plannedOn: string }
  | { act: "held"; heldOn: string; person: readonly string[] }
  | { act: "cancel" }
  | { act: "back"; meeting: string }
  | { act: "step"; text: string; dueOn: string }
  | { act: "done" | "open" | "remove"; step: string };

interface Done {
  /** The month whose page is shown next. */
  month: string;
  said: "planned" | "held" | "cancelled" | "back" | "added" | "removed" | "done" | "open";
  /** By this id it is undone. */
  about?: string;
}

/** @throws 404 where it is none of the actor's meetings */
export async function doAtMeeting(
  world: World,
  actor: Actor,
  asked: MeetingAsked,
  sent: Act,
): Promise<Done | { problems: MeetingProblem[] }> {
  const { month } = asked;
  switch (sent.act) {
    case "plan": {
      const problems = await planMeeting(world, actor, asked, sent.plannedOn);
      return problems.length > 0 ? { problems } : { month: sent.plannedOn.slice(0, 7), said: "planned" };
    }
    case "held": {
      const problems = await holdMeeting(world, actor, asked, { heldOn: sent.heldOn, personIds: sent.person });
      return problems.length > 0 ? { problems } : { month, said: "held" };
    }
    case "cancel":
      return { month, said: "cancelled", about: await cancelMeeting(world, actor, asked) };
    case "back":
      await bringMeetingBack(world, actor, asked, sent.meeting);
      return { month, said: "back" };
    case "step": {
      const added = await addStep(world, actor, asked, sent);
      return "problems" in added ? added : { month, said: "added", about: added.id };
    }
    default:
      await moveStep(world, actor, asked, { id: sent.step, move: sent.act });
      return { month, said: sent.act === "remove" ? "removed" : sent.act, about: sent.step };
  }
}
