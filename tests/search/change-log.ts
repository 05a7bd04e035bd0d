// A change log in memory, kept as the database keeps it: a vacancy stands once, at its newest change.
import type { VacancyDocument } from "#search/document.ts";
import type { ChangeSource } from "#search/follow.ts";

export interface ChangeLog extends ChangeSource {
  /** No documents: nobody may find it any more. */
  change(vacancyId: string, documents: VacancyDocument[]): void;
  /** Does something once, right after the changes following this cursor were read. */
  after(cursor: number, work: () => void): void;
}

export function changeLog(): ChangeLog {
  const rows = new Map<string, { number: number; documents: VacancyDocument[] }>();
  const later = new Map<number, () => void>();
  let last = 0;
  return {
    change(vacancyId, documents) {
      last += 1;
      rows.delete(vacancyId);
      rows.set(vacancyId, { number: last, documents });
    },
    after(cursor, work) {
      later.set(cursor, work);
    },
    latest: async () => last,
    async changesAfter(cursor, limit) {
      const due = [...rows].filter(([, row]) => row.number > cursor).slice(0, limit);
      const newest = due.at(-1)?.[1].number;
      later.get(newest ?? 0)?.();
      later.delete(newest ?? 0);
      if (newest === undefined) return undefined;
      return {
        vacancyIds: due.map(([id]) => id),
        documents: due.flatMap(([, row]) => row.documents),
        cursor: newest,
      };
    },
  };
}
