// What is done with a line of Today: put off until tomorrow or next week, or brought back.

const acts = ["tomorrow", "next_week", "back"] as const;

export interface TodaySent {
  line: string;
  act: (typeof acts)[number];
}

/** Undefined where the form is not one of ours. A key is made of codes, ids and days. */
export function readToday(data: FormData): TodaySent | undefined {
  const line = String(data.get("line") ?? "");
  const act = acts.find((one) => one === data.get("act"));
  return act && line.length <= 200 && /^[a-z_]+(:[0-9a-z-]+)+$/i.test(line) ? { line, act } : undefined;
}
