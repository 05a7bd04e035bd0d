// What a coach does with suggestions, as the forms send it: a tilt, a find put on a list or moved, two to compare.
import { type Tilt, tiltTopics } from "#db/vocabulary/profile.ts";

const isId = (value: string) => /^[0-9a-z]{20,40}$/.test(value);
/** Longer than a note may be: what is too long is said, not cut. */
const longest = 2000;

export type SuggestionAct =
  | { act: "tilt"; version: number; tilt: Tilt }
  | { act: "untilt"; version: number }
  | { act: "unfind" | "refind"; vacancyId: string };

/** Undefined where the form is not one of these. */
export function readSuggestionAct(data: FormData): SuggestionAct | undefined {
  const act = data.get("act");
  const vacancyId = String(data.get("find") ?? "");
  if (act === "unfind" || act === "refind") return isId(vacancyId) ? { act, vacancyId } : undefined;
  const version = Number(data.get("version") ?? Number.NaN);
  if (!Number.isInteger(version) || version < 1) return undefined;
  if (act === "untilt") return { act, version };
  return act === "tilt" ? { act, version, tilt: tiltOf(data) } : undefined;
}

function tiltOf(data: FormData): Tilt {
  const tilt: Tilt = {};
  for (const topic of tiltTopics) {
    const level = data.get(topic);
    if (level === "more") tilt[topic] = 1;
    if (level === "less") tilt[topic] = -1;
  }
  return tilt;
}

/** Two different vacancies: ticked on the list, or chosen on the page itself. */
export function readPair(data: FormData): [string, string] | undefined {
  const [one, other, ...more] = [...new Set(data.getAll("pick").map(String).filter(isId))];
  return one && other && more.length === 0 ? [one, other] : undefined;
}

/** A vacancy for a client's list. */
export function readFind(data: FormData): { clientId: string; note: string } {
  const clientId = String(data.get("client") ?? "");
  const note = String(data.get("note") ?? "").replace(/\r\n/g, "\n");
  return { clientId: isId(clientId) ? clientId : "", note: note.trim().slice(0, longest) };
}
