// "1.2.2023 - 11.5.2023", "Heti", "16.1.2023 tai sopimuksen mukaan": when the work starts and whether an end is said.
import type { StartKind } from "#db/vocabulary/lists.ts";
import { readDay } from "./dates.ts";

export interface Start {
  kind: StartKind;
  /** ISO date. */
  date: string | null;
  /** True where the text names a last day: the work is for a fixed time. */
  ends: boolean;
}

/** Reads the field in which a source says when and for how long; unknown where it says nothing that can be read. */
export function readStart(written: string | undefined): Start {
  const text = written?.slice(0, 300);
  if (!text) return { kind: "unknown", date: null, ends: false };
  const days = datesIn(text);
  if (days[0]) return { kind: "date", date: days[0], ends: days.length > 1 };
  if (
    /\bheti\b|omgående|så (fort|snart) som möjligt|snarast|immediately|at once|\basap\b|mahdollisimman pian/i.test(text)
  )
    return { kind: "at_once", date: null, ends: false };
  if (/sopimuksen mukaan|sovittavissa|överenskommelse|by agreement|as agreed|to be agreed/i.test(text))
    return { kind: "by_agreement", date: null, ends: false };
  return { kind: "unknown", date: null, ends: false };
}

/** The days a text names, in order; "1.2.-30.4.2023" borrows its year from the second. */
function datesIn(text: string): string[] {
  const days: string[] = [];
  const found = [...text.matchAll(/(\d{1,2})\.(\d{1,2})\.(\d{4})?|(\d{4}-\d{2}-\d{2})/g)];
  for (const [index, match] of found.entries()) {
    const year = match[3] ?? found[index + 1]?.[3];
    const day = match[4] ? readDay(match[4]) : year ? readDay(`${match[1]}.${match[2]}.${year}`) : undefined;
    if (day) days.push(day);
  }
  return days;
}
