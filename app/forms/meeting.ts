// The forms of a monthly meeting's page: its day, who came, the steps agreed on.
import { z } from "zod";

const lined = (text: string) => text.replace(/\r\n/g, "\n").trim();
const id = z.string().regex(/^[0-9a-z]{20,40}$/);
const short = z.string().max(2000).default("");

const act = z.discriminatedUnion("act", [
  z.object({ act: z.literal("plan"), plannedOn: short }),
  z.object({ act: z.literal("held"), heldOn: short, person: z.array(z.string().max(60)).default([]) }),
  z.object({ act: z.literal("cancel") }),
  z.object({ act: z.literal("back"), meeting: id }),
  z.object({ act: z.literal("step"), text: short.transform(lined), dueOn: short }),
  z.object({ act: z.enum(["done", "open", "remove"]), step: id }),
]);

/** Undefined where the form is not one of ours. */
export function readMeetingAct(data: FormData): z.output<typeof act> | undefined {
  return act.safeParse({ ...Object.fromEntries(data), person: data.getAll("person") }).data;
}
