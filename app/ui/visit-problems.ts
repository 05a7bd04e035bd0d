// What needs mending in a coach's form, as sentences. What no note may hold is said the same way everywhere.
import type { useSay } from "./say.tsx";

type Code = Parameters<ReturnType<typeof useSay>>[0];
const personal = ["identity_code", "phone", "email", "diagnosis_code", "health_word"];

export function visitProblems(
  t: ReturnType<typeof useSay>,
  problems: { field: string; code: string }[] = [],
  words: "visit.problem" | "application.problem" | "disclosure.problem" = "visit.problem",
): { field: string; text: string }[] {
  return problems.map(({ field, code }) => ({
    field,
    text: t(`${personal.includes(code) ? "visit.personalData" : words}.${code}` as Code),
  }));
}
