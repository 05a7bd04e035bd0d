// The partner form: whom to call and when; and the buttons that pause, end or resume.
import { z } from "zod";
import type { Adjustment } from "#db/vocabulary/lists.ts";
import { readAdjustments } from "./adjustments.ts";

export type PartnerProblem = "contactMissing" | "phoneMissing" | "phoneOdd" | "tasksLong";
type PartnerField = "contactName" | "contactPhone" | "bestTime" | "tasks" | "place";

export interface PartnerSent extends Record<PartnerField, string> {
  adjustments: Adjustment[];
}

export type PartnerRead =
  | { step: "partner" | "paused" | "ended" }
  | { step: "save"; ok: true; value: PartnerSent }
  | { step: "save"; ok: false; reply: PartnerSent; problems: { field: PartnerField; code: PartnerProblem }[] };

const line = (longest: number) => z.string().transform((text) => text.replace(/\s+/g, " ").trim().slice(0, longest));

const form = z.object({
  contactName: line(120).pipe(z.string().min(1, "contactMissing")),
  contactPhone: line(40).pipe(
    z
      .string()
      .min(1, { error: "phoneMissing", abort: true })
      .regex(/^\+?[\d\s()–-]{5,25}$/, "phoneOdd"),
  ),
  bestTime: line(120),
  tasks: z.string().trim().max(280, "tasksLong"),
  place: line(80),
});

const fields: PartnerField[] = ["contactName", "contactPhone", "bestTime", "tasks", "place"];

export function readPartner(data: FormData): PartnerRead {
  const step = data.get("step");
  if (step === "paused" || step === "ended" || step === "partner") return { step };
  const sent = Object.fromEntries(fields.map((field) => [field, String(data.get(field) ?? "")])) as Record<
    PartnerField,
    string
  >;
  const said = Object.entries(readAdjustments(data)).flatMap(([code, yes]) => (yes ? [code as Adjustment] : []));
  const read = form.safeParse(sent);
  if (read.success) return { step: "save", ok: true, value: { ...read.data, adjustments: said } };
  const problems = fields.flatMap((field) => {
    const issue = read.error.issues.find((one) => one.path[0] === field);
    return issue ? [{ field, code: issue.message as PartnerProblem }] : [];
  });
  return { step: "save", ok: false, reply: { ...sent, adjustments: said }, problems };
}
