// The form that adds a scheduled source, and the buttons that run, pause and remove one.
import { z } from "zod";
import { type FeedKind, type Format, feedKinds, formats } from "#db/vocabulary/lists.ts";

export type FeedProblem =
  | "nameMissing"
  | "nameOurs"
  | "nameTaken"
  | "addressMissing"
  | "pathNotWhole"
  | "addressOdd"
  | "addressPassword"
  | "minutesOdd";

const fields = ["name", "kind", "address", "format", "everyMinutes"] as const;

export interface FeedReply {
  typed: Record<(typeof fields)[number], string>;
  problems: { field: string; code: FeedProblem }[];
}

export interface FeedSent {
  name: string;
  kind: FeedKind;
  address: string;
  format: Format | "auto";
  everyMinutes: number;
}

/** Names the house's own sources have: what comes from outside must not write among them. */
const ours = /^(rinnalla\b|tips:)/i;

const minutes = z.coerce
  .number({ error: "minutesOdd" })
  .int("minutesOdd")
  .min(5, "minutesOdd")
  .max(10_080, "minutesOdd");

const form = z
  .object({
    name: z.string().trim().min(1, "nameMissing").max(80, "nameMissing"),
    kind: z.enum(feedKinds),
    address: z.string().trim().min(1, "addressMissing").max(2000, "addressOdd"),
    format: z.enum(["auto", ...formats]),
    everyMinutes: minutes,
  })
  .superRefine(({ name, kind, address }, context) => {
    if (ours.test(name)) context.addIssue({ code: "custom", path: ["name"], message: "nameOurs" });
    const odd =
      kind === "address" ? oddAddress(address) : /^(\/|[A-Za-z]:[\\/])/.test(address) ? undefined : "pathNotWhole";
    if (odd) context.addIssue({ code: "custom", path: ["address"], message: odd });
  });

function oddAddress(address: string): FeedProblem | undefined {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return "addressOdd";
  const { username, password } = new URL(address);
  return username || password ? "addressPassword" : undefined;
}

export function readFeed(data: FormData): { ok: true; value: FeedSent } | { ok: false; reply: FeedReply } {
  const typed = Object.fromEntries(fields.map((name) => [name, String(data.get(name) ?? "").slice(0, 2000)]));
  const read = form.safeParse(typed);
  if (read.success) return { ok: true, value: read.data };
  const problems = fields.flatMap((field) => {
    const issue = read.error.issues.find((one) => one.path[0] === field);
    return issue ? [{ field, code: issue.message as FeedProblem }] : [];
  });
  return { ok: false, reply: { typed: typed as FeedReply["typed"], problems } };
}

/** What was typed, back with what only the house could know is wrong with it. */
export function feedReply(sent: FeedSent, problem: { field: string; code: FeedProblem }): FeedReply {
  return { typed: { ...sent, everyMinutes: String(sent.everyMinutes) }, problems: [problem] };
}

export interface FeedButton {
  id: string;
  act: "run" | "pause" | "remove";
}

/** Undefined where it is not one of our buttons. */
export function readFeedButton(data: FormData): FeedButton | undefined {
  const sent = { id: data.get("feed"), act: data.get("act") };
  return z
    .object({ id: z.string().regex(/^[0-9a-z]{20,40}$/), act: z.enum(["run", "pause", "remove"]) })
    .safeParse(sent).data;
}
