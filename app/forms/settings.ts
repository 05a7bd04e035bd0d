// The forms of one's own settings. A password is never sent back.
import { shortestPassword } from "./register.ts";

export type SettingsProblem = "timeOdd" | "oldWrong" | "passwordShort" | "passwordLong" | "demo";
export type SettingsProblems = { field: string; code: SettingsProblem }[];

export interface QuietTyped {
  from: string;
  until: string;
}

/** Both times or neither; "9.05" is "09:05". */
export function readQuiet(data: FormData): { typed: QuietTyped; quiet?: QuietTyped; problems: SettingsProblems } {
  const field = (name: string) =>
    String(data.get(name) ?? "")
      .trim()
      .slice(0, 20);
  const typed = { from: field("from"), until: field("until") };
  if (!typed.from && !typed.until) return { typed, problems: [] };
  const [from, until] = [timeOf(typed.from), timeOf(typed.until)];
  if (from && until && from !== until) return { typed, quiet: { from, until }, problems: [] };
  return { typed, problems: [{ field: from ? "until" : "from", code: "timeOdd" }] };
}

function timeOf(text: string): string | undefined {
  const [, hours = "", minutes = "00"] = /^([01]?\d|2[0-3])(?:[.:]([0-5]\d))?$/.exec(text) ?? [];
  return hours ? `${hours.padStart(2, "0")}:${minutes}` : undefined;
}

export function readNewPassword(data: FormData): { old: string; fresh: string; problems: SettingsProblems } {
  const [old, fresh] = [String(data.get("old") ?? ""), String(data.get("fresh") ?? "")];
  const length = [...fresh].length;
  const code = length < shortestPassword ? "passwordShort" : fresh.length > 200 ? "passwordLong" : undefined;
  return { old: old.slice(0, 200), fresh, problems: code ? [{ field: "fresh", code }] : [] };
}
