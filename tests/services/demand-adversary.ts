// Whoever would undo the demand board: sees only what was said, knows the rule, and narrows the bounds of every piece until
// nothing moves any more. Shares no line with the board.
import type { Cell, Looking, Part } from "#app/services/demand-board.ts";

export type Board = readonly Cell[];
export type Publisher = (parts: readonly Part[], people: readonly Looking[]) => Board;

/** What one would do at first: every area's own number rounded, whatever the others say. For comparing only. */
export const careless: Publisher = (parts, people) => {
  const kinds = [
    ["region", "region"],
    ["employment_area", "employmentArea"],
  ] as const;
  return [...new Set(people.flatMap(({ sectors }) => sectors))].flatMap((sector) =>
    kinds.flatMap(([areaKind, by]) =>
      [...new Set(parts.map((part) => part[by]))].flatMap((areaCode): Cell[] => {
        const count = people.filter(
          (one) => one.sectors.includes(sector) && one.parts.some((at) => parts[at]?.[by] === areaCode),
        ).length;
        return count < 5 ? [] : [{ areaKind, areaCode, sector, shown: count - (count % 5) }];
      }),
    ),
  );
};

/** The parts that share a region or an employment area with this one: around here, roughly. */
export function near(parts: readonly Part[], here: Part): number[] {
  return parts.flatMap((part, at) =>
    part !== here && (part.region === here.region || part.employmentArea === here.employmentArea) ? [at] : [],
  );
}

interface Bounds {
  low: number;
  high: number;
}
/** An area as the adversary sees it: its parts, and between what its number of people must lie. */
interface Told extends Bounds {
  parts: number[];
}

const unlimited = Number.POSITIVE_INFINITY;

/**
 * Pieces of the country with one to four people of which the board tells that somebody is there, or not as many as four.
 * `rule`: whether regions are known to be capped by their parts, or rounded by themselves.
 * Two beliefs are tried: that people may look in several places, and that everybody looks in one.
 */
export function learned(
  parts: readonly Part[],
  board: Board,
  people: readonly Looking[],
  rule: "capped" | "rounded",
): string[] {
  const sectors = [...new Set(people.flatMap((one) => one.sectors))];
  return sectors.flatMap((sector) => {
    const wishing = people.filter((one) => one.sectors.includes(sector));
    const told = toldOf(parts, board, sector, rule);
    return [true, false].flatMap((several) => {
      const bounds = narrowed(parts.length, told, several);
      // The belief does not fit what was said: nothing follows from it.
      if (!bounds) return [];
      return unionsOf(told, bounds).flatMap((union) => {
        const there = wishing.filter((one) => one.parts.some((at) => union.includes(at))).length;
        if (there < 1 || there > 4) return [];
        const { low, high } = boundsOf(union, bounds, told, several);
        return low > 0 || high < 4 ? [`${sector} ${union}: ${there} in ${low}–${high}`] : [];
      });
    });
  });
}

function toldOf(parts: readonly Part[], board: Board, sector: string, rule: "capped" | "rounded"): Told[] {
  const said = (areaKind: Cell["areaKind"], areaCode: string) =>
    board.find((cell) => cell.areaKind === areaKind && cell.areaCode === areaCode && cell.sector === sector)?.shown ??
    0;
  const inside = (by: keyof Part, code: string) => parts.flatMap((part, at) => (part[by] === code ? [at] : []));
  const areas = [...new Set(parts.map((part) => part.employmentArea))].flatMap((code): Told[] => {
    const own = inside("employmentArea", code);
    const shown = said("employment_area", code);
    const whole = { parts: own, low: shown, high: own.length > 1 && rule === "capped" ? unlimited : shown + 4 };
    // The larger part is said, so neither part holds more.
    return rule === "capped" && own.length > 1
      ? [whole, ...own.map((at) => ({ parts: [at], low: 0, high: shown + 4 }))]
      : [whole];
  });
  const regions = [...new Set(parts.map((part) => part.region))].map((code): Told => {
    const own = inside("region", code);
    const shown = said("region", code);
    // The most a region may say is known where each of its parts has a number of its own.
    const whole = own.every((at) => inside("employmentArea", parts[at]?.employmentArea ?? "").length === 1);
    const most = own.reduce((sum, at) => sum + said("employment_area", parts[at]?.employmentArea ?? ""), 0);
    const capped = rule === "capped" && (shown === most || !whole);
    return { parts: own, low: shown, high: capped ? unlimited : shown + 4 };
  });
  return [...areas, ...regions];
}

/** Bounds of every part, narrowed until they stay; undefined where they contradict each other. */
function narrowed(count: number, told: Told[], several: boolean): Bounds[] | undefined {
  const bounds: Bounds[] = Array.from({ length: count }, () => ({ low: 0, high: unlimited }));
  for (let moved = true; moved; ) {
    moved = false;
    for (const area of told) {
      const sum = (of: "low" | "high", but = -1) =>
        area.parts.reduce((total, at) => total + (at === but ? 0 : (bounds[at]?.[of] ?? 0)), 0);
      for (const at of area.parts) {
        const part = bounds[at];
        if (!part) continue;
        // The area holds no more than its parts together, and at least each of them; all of them, if nobody is in two.
        const low = Math.max(part.low, area.low - sum("high", at));
        const high = Math.min(part.high, several ? area.high : area.high - sum("low", at));
        if (low > high) return undefined;
        if (low > part.low || high < part.high) moved = true;
        bounds[at] = { low, high };
      }
    }
  }
  return bounds;
}

/** Every part, and every area without those of its parts that are known to hold five or more; pairs of what is left. */
function unionsOf(told: Told[], bounds: Bounds[]): number[][] {
  const differences = told.map(({ parts }) => parts.filter((at) => (bounds[at]?.low ?? 0) < 5));
  const single = bounds.map((_, at) => [at]);
  const pairs = differences.flatMap((rest) => rest.flatMap((a, at) => rest.slice(at + 1).map((b) => [a, b])));
  return [...single, ...differences.filter((rest) => rest.length > 1), ...pairs];
}

/** What a union of parts may hold: from its own parts, and from every area it completes. */
function boundsOf(union: number[], bounds: Bounds[], told: Told[], several: boolean): Bounds {
  const of = (at: number) => bounds[at] ?? { low: 0, high: unlimited };
  const sum = (parts: number[], end: keyof Bounds) => parts.reduce((total, at) => total + of(at)[end], 0);
  const most = (parts: number[]) => parts.reduce((top, at) => Math.max(top, of(at).low), 0);
  const around = told.filter((area) => union.every((at) => area.parts.includes(at)));
  const rest = (area: Told) => area.parts.filter((at) => !union.includes(at));
  return {
    low: Math.max(
      several ? most(union) : sum(union, "low"),
      ...around.map((area) => area.low - sum(rest(area), "high")),
    ),
    high: Math.min(
      sum(union, "high"),
      ...around.map((area) => (several ? area.high : area.high - sum(rest(area), "low"))),
    ),
  };
}
