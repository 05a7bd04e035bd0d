// How well a document meets the words of a query, in the SQLite engine: as tiers, the best first.
import type { PlainSqlite } from "#db/open-sqlite.ts";
import { all, any, anywhere, type Condition, inTitle, without, written } from "./sqlite-match.ts";
import type { Tables } from "./sqlite-tables.ts";
import type { QueryWord, QueryWords } from "./words.ts";

export interface Tiers {
  /** Everything that is found at all. */
  found: Condition;
  /** In order; what meets none of them comes last. */
  tiers: Condition[];
}

/** As in Meilisearch: all words in the title – all somewhere – the last word as a beginning, in a title, elsewhere. */
export function tiers(t: Tables, query: QueryWords): Tiers {
  const { words } = query;
  const last = words.at(-1);
  const less = without(t, query);
  if (!last) return { found: less, tiers: [] };
  const titled = all(words.map((word) => inTitle(t, word)));
  const whole = all(words.map((word) => anywhere(t, word)));
  const before = words.slice(0, -1).map((word) => anywhere(t, word));
  const begun = all([...before, written(t, [last.word], query.typing)]);
  return {
    found: all([any([whole, begun]), less]),
    tiers: [titled, whole, written(t, [last.word], query.typing, "titles")],
  };
}

/** When nothing has all the words: those that no vacancy has are taken for misspelt words of the index. */
export function misspelt(db: PlainSqlite, t: Tables, query: QueryWords): Tiers | undefined {
  const parts: Condition[] = [];
  let repaired = false;
  for (const word of query.words) {
    if (occurs(db, t, word)) parts.push(anywhere(t, word));
    else {
      const near = nearTerms(db, t, word.word);
      if (near.length === 0) return undefined;
      parts.push(written(t, near, true));
      repaired = true;
    }
  }
  return repaired ? { found: all([...parts, without(t, query)]), tiers: [] } : undefined;
}

function occurs(db: PlainSqlite, t: Tables, word: QueryWord): boolean {
  const { sql, values } = anywhere(t, word);
  return db.prepare(`select 1 from ${t.doc} d where ${sql} limit 1`).get(...values) !== undefined;
}

/** Terms of the index one letter away, two for long words; the first letter is seldom the wrong one. */
function nearTerms(db: PlainSqlite, t: Tables, word: string): string[] {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "");
  const slack = plain.length >= 9 ? 2 : plain.length >= 5 ? 1 : 0;
  const first = plain.at(0);
  if (slack === 0 || !first) return [];
  const rows = db
    .prepare(`select term from ${t.terms} where term >= ? and term < ? and length(term) between ? and ?`)
    .all(first, `${first}\u{10ffff}`, plain.length - slack, plain.length + slack) as { term: string }[];
  return rows.map((row) => row.term).filter((term) => distance(plain, term) <= slack);
}

/** Letters added, left out, changed or swapped with the next. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
