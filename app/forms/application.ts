// The forms of applications: beginning one, moving it on, taking a step back.
import { z } from "zod";
import { applicationSteps } from "#db/vocabulary/day.ts";
import { freeTextLimit } from "#db/vocabulary/profile.ts";

export type ApplicationFormProblem = "title_missing" | "date_odd" | "choice_missing" | "too_long";

const id = z.string().regex(/^[0-9a-z]{20,40}$/);
const short = z.string().trim().max(120, "too_long");
const day = z.iso.date("date_odd");
const count = z.coerce.number().int().min(0).max(10_000);

const begin = z.object({ act: z.literal("begin"), vacancy: id, onDate: day.optional() });
const typedOne = z.object({
  act: z.literal("typed"),
  title: short.min(1, "title_missing"),
  employerName: short.default(""),
  onDate: day,
});
const step = z.object({
  act: z.literal("step"),
  application: id,
  step: z.enum(applicationSteps, "choice_missing"),
  onDate: day,
  note: z
    .string()
    .trim()
    .max(freeTextLimit, "too_long")
    .default("")
    .transform((text) => (text === "" ? null : text)),
  after: count,
});
const undo = z.object({ act: z.literal("undo"), application: id, after: count });

const form = z.discriminatedUnion("act", [begin, typedOne, step, undo]);

export type ApplicationSent = z.output<typeof form>;
/** Undefined where the form is not one of ours; else what needs mending, field by field. */
export type ApplicationRead =
  | { ok: true; value: ApplicationSent }
  | { ok: false; problems: { field: string; code: ApplicationFormProblem }[] };

const mendable = new Set<string>(["title", "employerName", "onDate", "step", "note"]);

export function readApplication(data: FormData): ApplicationRead | undefined {
  const read = form.safeParse(Object.fromEntries(data));
  if (read.success) return { ok: true, value: read.data };
  const problems = read.error.issues.map((issue) => ({
    field: String(issue.path[0] ?? ""),
    code: issue.message as ApplicationFormProblem,
  }));
  return problems.every(({ field }) => mendable.has(field)) ? { ok: false, problems } : undefined;
}
