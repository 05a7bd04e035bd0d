// The two forms of a visit: planning it, and logging what came of it. Nothing typed is lost.
import { z } from "zod";
import { channels, relationStages, visitPurposes } from "#db/vocabulary/lists.ts";
import { freeTextLimit } from "#db/vocabulary/profile.ts";

/** Codes of what needs mending; their sentences are the words `visit.problem`. */
type VisitProblem =
  | "employer_missing"
  | "date_odd"
  | "time_odd"
  | "choice_missing"
  | "too_long"
  | "minutes_odd"
  | "tick_missing"
  | "next_day_missing";

type Typed = Record<string, string>;
type Read<T> = { ok: true; value: T } | { ok: false; problems: { field: string; code: VisitProblem }[] };

const id = z.string().regex(/^[0-9a-z]{20,40}$/);
/** Hidden fields and choices of our own making: what is no id is nothing. */
const maybeId = id.optional().catch(undefined);
const short = z.string().trim().max(120, "too_long");
const long = z.string().trim().max(freeTextLimit, "too_long");
const day = z.iso.date("date_odd");
const orNull = (text: string) => (text === "" ? null : text);

/** Also where something else needs mending: everything is said at once. */
const always = { when: () => true };

const plan = z
  .object({
    employer: maybeId,
    employerName: short.default(""),
    vacancy: maybeId,
    date: day,
    time: z.string("time_odd").regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, "time_odd"),
    purpose: z.enum(visitPurposes, "choice_missing"),
    channel: z.enum(channels, "choice_missing"),
    personMet: short.default("").transform(orNull),
    client: maybeId,
    /** Warnings the coach has been shown, joined by commas: they are told once. */
    told: z.string().max(200).default(""),
  })
  .refine(({ employer, employerName }) => employer !== undefined || employerName !== "", {
    path: ["employerName"],
    error: "employer_missing",
    ...always,
  });

type PlanRead = z.output<typeof plan>;

const log = z
  .object({
    state: z.enum(["done", "cancelled"], "choice_missing"),
    channel: z.enum(channels, "choice_missing"),
    stage: z.union([z.literal("").transform(() => null), z.enum(relationStages, "choice_missing")]).default(null),
    personMet: short.default("").transform(orNull),
    note: long.default("").transform(orNull),
    clean: z.literal("yes").optional(),
    minutes: z
      .union(
        [
          z.literal("").transform(() => null),
          z.coerce.number("minutes_odd").int("minutes_odd").min(1, "minutes_odd").max(600, "minutes_odd"),
        ],
        "minutes_odd",
      )
      .default(null),
    nextStep: long.default("").transform(orNull),
    nextStepOn: z.union([z.literal("").transform(() => null), day], "date_odd").default(null),
  })
  .refine(({ note, clean }) => note === null || clean === "yes", {
    path: ["clean"],
    error: "tick_missing",
    ...always,
  })
  .refine(({ nextStep, nextStepOn }) => nextStep === null || nextStepOn !== null, {
    path: ["nextStepOn"],
    error: "next_day_missing",
    ...always,
  });

type LogRead = z.output<typeof log>;

/** The fields as typed, each at most 2,000 characters: for showing again. */
export function typed(data: FormData): Typed {
  const entries = [...data].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value.slice(0, 2000)]] : [],
  );
  return Object.fromEntries(entries);
}

export const readPlan = (data: FormData): Read<PlanRead> => reading(plan.safeParse(typed(data)));
export const readLog = (data: FormData): Read<LogRead> => reading(log.safeParse(typed(data)));

function reading<T>(read: z.ZodSafeParseResult<T>): Read<T> {
  if (read.success) return { ok: true, value: read.data };
  const problems = read.error.issues.map((issue) => ({
    field: String(issue.path[0] ?? ""),
    code: issue.message as VisitProblem,
  }));
  const first = problems.filter(({ field }, at) => problems.findIndex((one) => one.field === field) === at);
  return { ok: false, problems: first };
}
