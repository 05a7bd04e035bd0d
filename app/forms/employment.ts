// The forms around a job: its terms when it begins, and every small thing that is recorded while it lasts.
import { z } from "zod";
import { type FitTopic, fitTopics, followUps, jobEndings, jobFinders } from "#db/vocabulary/day.ts";
import { type Contract, contracts } from "#db/vocabulary/lists.ts";
import { freeTextLimit } from "#db/vocabulary/profile.ts";

/** Codes of what needs mending; their sentences are the words `job.problem`. */
type JobFormProblem =
  | "title_missing"
  | "employer_missing"
  | "choice_missing"
  | "date_odd"
  | "before_start"
  | "hours_odd"
  | "hours_order"
  | "too_long";

type Read<T> = { ok: true; value: T } | { ok: false; problems: { field: string; code: JobFormProblem }[] };

/** A work try-out or unpaid practice is no job and cannot be recorded as one. */
export const jobContracts = contracts.filter((code): code is Exclude<Contract, "not_a_job"> => code !== "not_a_job");

const id = z.string().regex(/^[0-9a-z]{20,40}$/);
const short = z.string().trim().max(120, "too_long");
const orNull = (text: string) => (text === "" ? null : text);
const nothing = z.literal("").transform(() => null);
const day = z.iso.date("date_odd");
const maybeDay = z.union([nothing, day], "date_odd").default(null);
/** Per week, with a comma or a point. */
const hours = z
  .union(
    [
      nothing,
      z
        .string()
        .trim()
        .transform((text) => Number(text.replace(",", ".")))
        .pipe(z.number().min(0).max(100)),
    ],
    "hours_odd",
  )
  .default(null);
const note = z.string().trim().max(freeTextLimit, "too_long").default("").transform(orNull);
/** Also where something else needs mending: everything is said at once. */
const always = { when: () => true };
const inOrder = (first: unknown, second: unknown) =>
  typeof first !== "string" || typeof second !== "string" || first <= second;

const job = z
  .object({
    application: id.optional().catch(undefined),
    title: short.min(1, "title_missing"),
    employerName: short.min(1, "employer_missing"),
    contract: z.enum(jobContracts, "choice_missing"),
    contractText: short.default("").transform(orNull),
    hoursMin: hours,
    hoursMax: hours,
    onCall: z
      .literal("yes")
      .optional()
      .transform((ticked) => ticked === "yes"),
    startsOn: day,
    trialUntil: maybeDay,
    fixedUntil: maybeDay,
    found: z.enum(jobFinders, "choice_missing"),
  })
  .refine(({ hoursMin: min, hoursMax: max }) => min === null || max === null || min <= max, {
    ...{ path: ["hoursMax"], error: "hours_order" },
    when: ({ value }) => {
      const { hoursMin, hoursMax } = value as { hoursMin?: unknown; hoursMax?: unknown };
      return typeof hoursMin === "number" && typeof hoursMax === "number";
    },
  })
  .refine(({ startsOn, trialUntil }) => inOrder(startsOn, trialUntil), {
    ...{ path: ["trialUntil"], error: "before_start", ...always },
  })
  .refine(({ startsOn, fixedUntil }) => inOrder(startsOn, fixedUntil), {
    ...{ path: ["fixedUntil"], error: "before_start", ...always },
  });

type JobSent = z.output<typeof job>;

/** Yes, no, or not said, for each thing that may fit or not. */
const fitted = z
  .enum(["yes", "no", ""])
  .default("")
  .transform((said) => (said === "" ? null : said === "yes"));
const fitFields = Object.fromEntries(fitTopics.map((topic) => [`fit-${topic}`, fitted])) as Record<
  `fit-${FitTopic}`,
  typeof fitted
>;

const act = <N extends string, S extends z.ZodRawShape>(name: N, fields: S) =>
  z.object({ act: z.literal(name), ...fields });

/** What can be recorded on a job's page. */
const acts = z.discriminatedUnion(
  "act",
  [
    act("follow", { kind: z.enum(followUps, "choice_missing"), doneOn: day, note, nextOn: maybeDay }),
    act("call", { callOn: day, callNote: note }),
    act("called", { entry: id }),
    act("unlog", { entry: id }),
    act("four", { fourOn: day }),
    act("unfour", {}),
    act("week", { weekOn: day, hours }),
    act("shift", { shiftOn: maybeDay }),
    act("talk", { talkOn: day }),
    act("fit", fitFields),
    act("occupation", { isco4: z.string().regex(/^(\d{4})?$/) }),
    act("end", {
      ending: z.enum(jobEndings, "choice_missing"),
      endedOn: maybeDay,
      next: z.enum(["search", "stay"]).default("stay"),
    }),
    act("reopen", {}),
    act("remove", {}),
  ],
  "not_ours",
);

type ActRead = z.output<typeof acts>;
/** One act with what was sent for it. */
type JobActSent = Exclude<ActRead, { act: "fit" }> | { act: "fit"; fits: Map<FitTopic, boolean | null> };

/** The fields as typed, each at most 2,000 characters: for showing again. */
export function typed(data: FormData): Record<string, string> {
  const entries = [...data].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value.slice(0, 2000)]] : [],
  );
  return Object.fromEntries(entries);
}

export const readJob = (data: FormData): Read<JobSent> => reading(job.safeParse(typed(data)));

const mendable = new Set([
  ...["kind", "doneOn", "note", "nextOn", "callOn", "callNote", "fourOn"],
  ...["weekOn", "hours", "shiftOn", "talkOn", "ending", "endedOn"],
]);

/** Undefined where the form is not one of ours: a field that nobody fills in by hand is wrong. */
export function readAct(data: FormData): Read<JobActSent> | undefined {
  const read = acts.safeParse(typed(data));
  if (!read.success) {
    const ours = read.error.issues.every(({ path }) => mendable.has(String(path[0])));
    return ours ? { ok: false, problems: problemsOf(read.error) } : undefined;
  }
  const sent = read.data;
  if (sent.act !== "fit") return { ok: true, value: sent };
  return { ok: true, value: { act: "fit", fits: new Map(fitTopics.map((topic) => [topic, sent[`fit-${topic}`]])) } };
}

function reading<T>(read: z.ZodSafeParseResult<T>): Read<T> {
  return read.success ? { ok: true, value: read.data } : { ok: false, problems: problemsOf(read.error) };
}

/** The first of each field. */
function problemsOf({ issues }: z.ZodError): { field: string; code: JobFormProblem }[] {
  const problems = issues.map(({ path, message }) => ({
    field: String(path[0] ?? ""),
    code: message as JobFormProblem,
  }));
  return problems.filter(({ field }, at) => problems.findIndex((one) => one.field === field) === at);
}
