// Employers a client does not want to hear of: their vacancies are hidden, counted and can be looked at. Pure.
import { say } from "#app/matching/reasons.ts";
import type { Suggestions } from "./suggestions.server.ts";

/** By the registered employer, else by the bare name that an imported ad carries. */
export interface LeftOut {
  employerId: string;
  nameFolded: string;
}

/** Moves the vacancies of these employers from the shown to the hidden ones. */
export function withoutLeftOut<Made extends Pick<Suggestions, "shown" | "hidden">>(
  made: Made,
  leftOut: LeftOut[],
): Made {
  if (leftOut.length === 0) return made;
  const ids = new Set(leftOut.map(({ employerId }) => employerId));
  const names = new Set(leftOut.map(({ nameFolded }) => nameFolded));
  const isOut = ({ vacancy: { employerId, employerName } }: Made["shown"][number]) =>
    employerId ? ids.has(employerId) : names.has((employerName ?? "").trim().replace(/\s+/g, " ").toLowerCase());
  const out = made.shown.filter(isOut);
  return {
    ...made,
    shown: made.shown.filter((one) => !isOut(one)),
    hidden: [...out.map(({ vacancy }) => ({ vacancy, reason: say("employer_excluded", {}) })), ...made.hidden],
  };
}
