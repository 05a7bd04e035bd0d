// The lead's form about cover: opened with a colleague and a last day, or ended.
import { z } from "zod";

const id = z.string().regex(/^[0-9a-z]{20,40}$/);

const sent = z.discriminatedUnion("act", [
  z.object({
    act: z.literal("open"),
    coach: id,
    by: id.or(z.literal("")).default(""),
    // An odd day is told of, not thrown at the sender.
    until: z.iso.date().catch(""),
  }),
  z.object({ act: z.literal("end"), cover: id }),
]);
export type CoverSent = z.output<typeof sent>;

/** Undefined where the form is not one of ours. */
export function readCover(data: FormData): CoverSent | undefined {
  return sent.safeParse(Object.fromEntries(data)).data;
}
