// The form of a client's plan: five headings, and which version they stand on.
import { planHeadings } from "#db/vocabulary/day.ts";

export interface PlanSent {
  words: Record<(typeof planHeadings)[number], string>;
  /** The version that was shown; 0 where there was none. */
  version: number;
}

/** Longer than the plan may be: what is too long is said, not cut. */
const longest = 5000;

/** Undefined where the form is not one of ours. Line breaks travel as two characters and count as one. */
export function readPlan(data: FormData): PlanSent | undefined {
  const version = readVersion(data, "version");
  if (version === undefined) return undefined;
  const words = Object.fromEntries(
    planHeadings.map((heading) => [
      heading,
      String(data.get(heading) ?? "")
        .replace(/\r\n/g, "\n")
        .trim()
        .slice(0, longest),
    ]),
  ) as PlanSent["words"];
  return { words, version };
}

/** The version to bring back; undefined where the form does not ask for one. */
export function readBack(data: FormData): number | undefined {
  return data.has("back") ? readVersion(data, "back") : undefined;
}

function readVersion(data: FormData, field: string): number | undefined {
  const version = Number(data.get(field) ?? Number.NaN);
  return Number.isInteger(version) && version >= 0 && version < 1_000_000 ? version : undefined;
}
