// What needs mending in a client's forms, as sentences.
import type { useSay } from "./say.tsx";

type Code = Parameters<ReturnType<typeof useSay>>[0];

const personal = ["identity_code", "phone", "email", "diagnosis_code", "health_word"];

export function clientProblems(
  t: ReturnType<typeof useSay>,
  problems: { field: string; code: string }[] = [],
): { field: string; text: string }[] {
  return problems.map(({ field, code }) => ({
    field,
    text: t(`opening.${personal.includes(code) ? "personalData" : "problem"}.${code}` as Code),
  }));
}
