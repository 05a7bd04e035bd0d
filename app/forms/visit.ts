// The forms of a visit: planning it, logging what came of it, and both at once for a contact that has been made. Nothing typed is lost.
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

/** Made with the form: what is sent twice is one visit. */
const key = z
  .string()
  .regex(/^[\w-]{20,60}$/)
  .optional()
  .catch(undefined);

const whom = {
  employer: maybeId,
  employerName: short.default(""),
  vacancy: maybeId,
  tip: maybeId,
  date: day,
  time: z.string("time_odd").regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, "time_odd"),
  purpose: z.enum(visitPurposes, "choice_missing"),
  channel: z.enum(channels, "choice_missing"),
  personMet: short.default("").transform(orNull),
  client: maybeId,
  key,
};

const came = {
  channel: whom.channel,
  stage: z.union([z.literal("").transform(() => null), z.enum(relationStages, "choice_missing")]).default(null),
  personMet: whom.personMet,
  client: maybeId,
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
  /** The employer said yes to becoming a partner. */
  saidYes: z.literal("yes").optional(),
};

interface Said {
  employer?: string;
  employerName: string;
  note: string | null;
  clean?: "yes";
  nextStep: string | null;
  nextStepOn: string | null;
}

const named = ({ employer, employerName }: Pick<Said, "employer" | "employerName">) =>
  employer !== undefined || employerName !== "";
const nameless = { path: ["employerName"], error: "employer_missing", ...always };
const ticked = ({ note, clean }: Pick<Said, "note" | "clean">) => note === null || clean === "yes";
const unticked = { path: ["clean"], error: "tick_missing", ...always };
const dated = ({ nextStep, nextStepOn }: Pick<Said, "nextStep" | "nextStepOn">) =>
  nextStep === null || nextStepOn !== null;
const undated = { path: ["nextStepOn"], error: "next_day_missing", ...always };

const plan = z
  .object({
    ...whom,
    /** Warnings the coach has been shown, joined by commas: they are told once. */
    told: z.string().max(200).default(""),
  })
  .refine(named, nameless);

type PlanRead = z.output<typeof plan>;

const log = z
  .object({ ...came, state: z.enum(["done", "cancelled"], "choice_missing") })
  .refine(ticked, unticked)
  .refine(dated, undated);

const contact = z
  .object({ ...whom, ...came })
  .refine(named, nameless)
  .refine(ticked, unticked)
  .refine(dated, undated);

type ContactRead = z.output<typeof contact>;
type LogRead = z.output<typeof log>;

/** The fields as typed, each at most 2,000 characters: for showing again. */
export function typed(data: FormData): Typed {
  const entries = [...data].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value.slice(0, 2000)]] : [],
  );
  return Object.fromEntries(entries);
}

export const readPlan = (data: FormData): Read<PlanRead> => reading(plan.safeParse(typed(data)));
export const readContact = (data: FormData): Read<ContactRead> => reading(contact.safeParse(typed(data)));
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
