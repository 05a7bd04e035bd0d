// Employers a client does not want to hear of: their vacancies are hidden, counted and can be looked at. Pure.
import { say } from "#app/matching/reasons.ts";
import type { Suggestions } from "./suggestions.server.ts";

/** By the registered employer, else by the bare name that an imported ad carries. */
export interface LeftOut {
  employerId: string;
  nameFolded: string;
}

/** A registered employer by itself, whatever its name; a bare name by that. */
export function isLeftOut(
  leftOut: readonly LeftOut[],
  { employerId, employerName }: { employerId: string | null; employerName?: string | null },
): boolean {
  const name = (employerName ?? "").trim().replace(/\s+/g, " ").toLowerCase();
  return leftOut.some((one) => (employerId ? one.employerId === employerId : one.nameFolded === name));
}

/** Moves the vacancies of these employers from the shown to the hidden ones. */
export function withoutLeftOut<Made extends Pick<Suggestions, "shown" | "hidden">>(
  made: Made,
  leftOut: LeftOut[],
): Made {
  if (leftOut.length === 0) return made;
  const isOut = ({ vacancy }: Made["shown"][number]) => isLeftOut(leftOut, vacancy);
  const out = made.shown.filter(isOut);
  return {
    ...made,
    shown: made.shown.filter((one) => !isOut(one)),
    hidden: [...out.map(({ vacancy }) => ({ vacancy, reason: say("employer_excluded", {}) })), ...made.hidden],
  };
}
