// Who could also do a job: what the vocabulary says, and otherwise how near two groups stand in ISCO itself.
import type { VocabularyGroup } from "./load.ts";

/** Same three digits (minor group) and same two (sub-major): what ISCO puts together asks for similar skills. */
const sameMinor = 0.5;
const sameSubMajor = 0.2;

/**
 * Closeness 0–1 from every group to every related one; itself 1. What the vocabulary says in one direction holds in
 * both, the greater of two figures wins, and the neighbours of ISCO fill in what it leaves out.
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
  for (const code of codes) {
    for (const other of codes) {
      if (code === other) continue;
      if (code.slice(0, 3) === other.slice(0, 3)) raise(code, other, sameMinor);
      else if (code.slice(0, 2) === other.slice(0, 2)) raise(code, other, sameSubMajor);
    }
  }
  for (const { isco4, related } of groups) {
    for (const [other, closeness] of Object.entries(related)) {
      raise(isco4, other, closeness);
      raise(other, isco4, closeness);
    }
  }
  return all;
}
