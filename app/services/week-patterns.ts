// Times drawn on a week, as patterns: what is marked somewhere suits, what is marked nowhere does not.
import type { Pattern } from "#db/vocabulary/lists.ts";
import { dayTimes, type WeekCell } from "#db/vocabulary/profile.ts";

/** Pure. An empty week says nothing: undefined. `flexible` cannot be drawn and is none of the two. */
export function patternsOfWeek(week: readonly WeekCell[]): { patterns: Pattern[]; notPatterns: Pattern[] } | undefined {
  if (week.length === 0) return undefined;
  const marked = (of: Pattern): boolean =>
    of === "weekend" ? week.some((cell) => /^(sat|sun):/.test(cell)) : week.some((cell) => cell.endsWith(`:${of}`));
  const all: Pattern[] = [...dayTimes, "weekend"];
  return { patterns: all.filter(marked), notPatterns: all.filter((one) => !marked(one)) };
}
