// The employer's vacancy form: six fields, an optional deadline, what can be arranged, and what was struck out.
import { z } from "zod";
import { type AdjustmentsSaid, readAdjustments } from "./adjustments.ts";
import { readStruck } from "./understood.ts";

const vacancyFields = ["title", "place", "hours", "start", "text", "apply", "deadline"] as const;
export type VacancyField = (typeof vacancyFields)[number];
export type VacancyFields = Record<VacancyField, string>;

export type VacancyProblem =
  | "titleMissing"
  | "titleLong"
  | "placeMissing"
  | "textMissing"
  | "textLong"
  | "applyMissing"
  | "applyLong"
  | "lineLong"
  | "deadlineOdd"
  | "deadlinePast"
  | "deadlineFar";

export interface VacancySent {
  /** Made when the form was opened, so that a form sent twice is one vacancy. */
  id: string;
  step: "look" | "publish";
  /** As typed; tidied where there are no problems. */
  fields: VacancyFields;
  adjustments: AdjustmentsSaid;
  /** Undefined before anything has been shown. */
  struck?: string[];
  /** What work it is and in which sector; undefined before it was asked. */
  work?: WorkSent;
  /** The stamp of the text that was looked at. */
  seen: string;
  problems: { field: VacancyField; code: VacancyProblem }[];
}

/** Choices, and what was suggested when they were shown. */
export type WorkSent = Record<"work" | "other" | "workRead" | "sector" | "sectorRead", string>;

/** Months a vacancy may stay open. */
const longestOpen = 6;

const tidy = (text: string) => text.replace(/\s+/g, " ").trim();
const line = z.string().transform(tidy).pipe(z.string().max(200, "lineLong"));
const needed = (missing: VacancyProblem) => line.pipe(z.string().min(1, missing));

const form = z.object({
  title: z.string().transform(tidy).pipe(z.string().min(1, "titleMissing").max(120, "titleLong")),
  place: needed("placeMissing"),
  hours: line,
  start: line,
  text: z.string().trim().min(1, "textMissing").max(10_000, "textLong"),
  apply: z.string().trim().min(1, "applyMissing").max(1000, "applyLong"),
});

/** Undefined where the form is not one of ours. `today`: ISO date in Finland. */
export function readVacancy(data: FormData, today: string): VacancySent | undefined {
  const id = String(data.get("id") ?? "");
  const step = data.get("step");
  if (!/^[0-9a-z]{25}$/.test(id) || (step !== "look" && step !== "publish")) return undefined;
  const sent = Object.fromEntries(
    vacancyFields.map((field) => [field, String(data.get(field) ?? "").slice(0, 20_000)]),
  ) as VacancyFields;
  const read = form.safeParse(sent);
  const deadline = readDeadline(sent.deadline, today);
  const codes = new Map<string, VacancyProblem>();
  for (const issue of read.error?.issues ?? []) {
    const field = String(issue.path[0]);
    if (!codes.has(field)) codes.set(field, issue.message as VacancyProblem);
  }
  if ("code" in deadline) codes.set("deadline", deadline.code);
  const struck = readStruck(data);
  const work = readWork(data);
  return {
    ...{ id, step, seen: String(data.get("seen") ?? "").slice(0, 80), adjustments: readAdjustments(data) },
    fields: read.success && "day" in deadline ? { ...read.data, deadline: deadline.day } : sent,
    ...(struck ? { struck } : {}),
    ...(work ? { work } : {}),
    problems: vacancyFields.flatMap((field) => {
      const code = codes.get(field);
      return code ? [{ field, code }] : [];
    }),
  };
}

/** Undefined where it was not asked; what is not shaped like one of our codes is nothing. */
function readWork(data: FormData): WorkSent | undefined {
  const code = (name: string, shape: RegExp) => {
    const value = String(data.get(name) ?? "");
    return shape.test(value) ? value : "";
  };
  const work = code("work", /^(\d{4}|other)$/);
  if (work === "") return undefined;
  const section = /^tol2008:[A-U]$/;
  return {
    ...{ work, other: tidy(String(data.get("workOther") ?? "")).slice(0, 80) },
    ...{ workRead: code("workRead", /^\d{4}$/), sector: code("sector", section) },
    sectorRead: code("sectorRead", section),
  };
}

/** "2027-01-31" from the browser's own field, "31.1.2027" where it has none; empty where nothing was typed. */
function readDeadline(text: string, today: string): { day: string } | { code: VacancyProblem } {
  if (text.trim() === "") return { day: "" };
  const found = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\.(\d{1,2})\.(\d{4}))$/.exec(text.trim());
  const [, y1, m1, d1, d2, m2, y2] = found ?? [];
  const [year, month, day] = [Number(y1 ?? y2), Number(m1 ?? m2), Number(d1 ?? d2)];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (!found || date.getUTCMonth() !== month - 1) return { code: "deadlineOdd" };
  const iso = date.toISOString().slice(0, 10);
  if (iso < today) return { code: "deadlinePast" };
  return iso > furthestDay(today) ? { code: "deadlineFar" } : { day: iso };
}

/** The last day a vacancy opened today may be open. */
export function furthestDay(today: string): string {
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + longestOpen, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + longestOpen, Math.min(day, last))).toISOString().slice(0, 10);
}
