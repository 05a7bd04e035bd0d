// What needs mending in the forms of questions, support facts and meetings, as sentences.
import type { useSay } from "./say.tsx";

type Code = Parameters<ReturnType<typeof useSay>>[0];

const personal = ["identity_code", "phone", "email", "diagnosis_code", "health_word"];

export function areaProblems(
  t: ReturnType<typeof useSay>,
  room: "question" | "support" | "meeting",
  problems: { field: string; code: string }[] = [],
): { field: string; text: string }[] {
  return problems.map(({ field, code }) => ({
    field,
    text: t((personal.includes(code) ? `visit.personalData.${code}` : `${room}.problem.${code}`) as Code),
  }));
}
