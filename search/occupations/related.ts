// Who could also do a job: what the vocabulary says, and otherwise how near two groups stand in ISCO itself.
import type { VocabularyGroup } from "./load.ts";

/** Same three digits (minor group) and same two (sub-major): what ISCO puts together asks for similar skills. */
const sameMinor = 0.5;
const sameSubMajor = 0.2;

/**
 * Closeness 0–1 from every group to every related one; itself 1. What the vocabulary says in one direction holds in
 * both, the greater of two figures wins, and the neighbours of ISCO fill in only what it leaves out: a café's counter
 * and telephone sales share a minor group, and no coach would offer one for the other.
 */
export function relatedGroups(
  groups: VocabularyGroup[],
  codes: readonly string[],
): Map<string, Record<string, number>> {
  const all = new Map<string, Record<string, number>>(codes.map((code) => [code, { [code]: 1 }]));
  const raise = (from: string, to: string, closeness: number) => {
    const row = all.get(from);
    if (row && (row[to] ?? 0) < closeness) row[to] = closeness;
  };
  for (const { isco4, related } of groups) {
    for (const [other, closeness] of Object.entries(related)) {
      raise(isco4, other, closeness);
      raise(other, isco4, closeness);
    }
  }
  for (const [code, row] of all) {
    for (const other of codes) {
      if (row[other] !== undefined) continue;
      if (code.slice(0, 3) === other.slice(0, 3)) row[other] = sameMinor;
      else if (code.slice(0, 2) === other.slice(0, 2)) row[other] = sameSubMajor;
    }
  }
  return all;
}
