// The forms of shared questions: asking, answering, and what becomes of one. Nothing typed is lost.
import { z } from "zod";
import { questionAnswers, questionKinds } from "#db/vocabulary/officers.ts";
import { freeTextLimit } from "#db/vocabulary/profile.ts";

/** Codes of what needs mending; their sentences are the words `question.problem`. */
type Problem = { field: string; code: "kind_missing" | "text_missing" | "too_long" | "office_missing" | "date_odd" };
type Read<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

const id = z.string().regex(/^[0-9a-z]{20,40}$/);
const noneOr = <T extends z.ZodType>(type: T) => z.union([z.literal("").transform(() => null), type]);
const lined = (text: string) => text.replace(/\r\n/g, "\n").trim();
const note = z.string().transform(lined).pipe(z.string().max(freeTextLimit, "too_long"));
const day = z.iso.date("date_odd");

const ask = z.object({
  kind: z.enum(questionKinds, "kind_missing"),
  text: note.pipe(z.string().min(1, "text_missing")),
  /** The organisation asked, or one of its officers: `org` or `org.officer`. */
  to: z
    .string("office_missing")
    .regex(/^[0-9a-z]{20,40}(\.[0-9a-z]{20,40})?$/, "office_missing")
    .transform((to) => to.split(".") as [office: string, officer?: string]),
  dueOn: day,
  client: noneOr(id).catch(null),
  consentOn: noneOr(day).default(null),
});
export type QuestionSent = z.output<typeof ask>;

/** The fields as typed, for showing again. */
export function typedIn(data: FormData): Record<string, string> {
  const entries = [...data].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value.slice(0, 2000)]] : [],
  );
  return Object.fromEntries(entries);
}

/** Which example is to stand in the box; undefined: the question is to be sent. */
export const readFill = (data: FormData) => questionKinds.find((kind) => kind === data.get("fill"));

export function readQuestion(data: FormData): Read<QuestionSent> {
  const read = ask.safeParse(typedIn(data));
  if (read.success) return { ok: true, value: read.data };
  const problems = read.error.issues.map(({ path, message }) => ({
    field: String(path[0] ?? ""),
    // What is no code of ours comes from a choice between types: of the day of a consent.
    code: (/^[a-z_]+$/.test(message) ? message : "date_odd") as Problem["code"],
  }));
  return { ok: false, problems: problems.filter(({ field }, n) => problems.findIndex((p) => p.field === field) === n) };
}

const officerAct = z.discriminatedUnion("act", [
  z.object({
    act: z.literal("answer"),
    answer: z.enum(questionAnswers).optional(),
    note: z.string().default("").transform(lined),
  }),
  z.object({ act: z.enum(["undo", "take", "give_back"]) }),
]);

/** What an officer does with a question; undefined where the form is not one of ours. */
export const readOfficerAct = (data: FormData) => officerAct.safeParse(typedIn(data)).data;

const coachAct = z.discriminatedUnion("act", [
  z.object({ act: z.enum(["close", "unclose"]) }),
  z.object({
    act: z.literal("ask_on"),
    more: z.string().default("").transform(lined),
    dueOn: z.string().default(""),
  }),
]);

/** What a coach does with a question of their own. */
export const readCoachAct = (data: FormData) => coachAct.safeParse(typedIn(data)).data;
