// Takes from several ranked lists in turn, so that a broad one does not crowd out a narrow one.

/** The first of each list, then the second of each …, every id once, `limit` at most. */
export function inTurn(lists: string[][], limit: number): string[] {
  const taken = new Set<string>();
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let i = 0; i < longest && taken.size < limit; i++)
    for (const list of lists) {
      const id = list[i];
      if (id !== undefined && taken.size < limit) taken.add(id);
    }
  return [...taken];
}
