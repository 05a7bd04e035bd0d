// What was suggested to whom, by which rules: kept so that a decision can be explained later.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";
import type { Group } from "./vocabulary/lists.ts";

export interface SuggestionToKeep {
  vacancyId: string;
  group: Group;
  reasons: unknown;
}

/**
 * Keeps the suggestions shown now; one row per client and vacancy. Only what is new, or what is suggested with another
 * group or other reasons than before, is written: looking again stores nothing.
 */
export async function keepSuggestions(
  db: Db,
  shown: { clientId: string; profileVersion: number; rulesVersion: string; suggestions: SuggestionToKeep[]; now: Date },
): Promise<void> {
  const kept = new Map(
    (
      await db
        .selectFrom("suggestion")
        .select(["vacancyId", "group", "reasons"])
        .where("clientId", "=", shown.clientId)
        .execute()
    ).map((row) => [row.vacancyId, row]),
  );
  const changed = shown.suggestions
    .map((suggestion) => ({ ...suggestion, reasons: JSON.stringify(suggestion.reasons) }))
    .filter(({ vacancyId, group, reasons }) => {
      const before = kept.get(vacancyId);
      return before?.group !== group || before.reasons !== reasons;
    });
  if (changed.length === 0) return;
  const at = shown.now.toISOString();
  await db.transaction().execute(async (trx) => {
    for (const { vacancyId, group, reasons } of changed) {
      const { rulesVersion, profileVersion } = shown;
      const row = { group, reasons, rulesVersion, profileVersion, lastShownAt: at };
      await trx
        .insertInto("suggestion")
        .values({ id: newId(), clientId: shown.clientId, vacancyId, firstShownAt: at, ...row })
        .onConflict((c) => c.columns(["clientId", "vacancyId"]).doUpdateSet(row))
        .execute();
    }
  });
}

/** Which of these vacancies have been shown for which of these clients, as "client:vacancy". */
export async function listShown(
  db: Db,
  clientIds: readonly string[],
  vacancyIds: readonly string[],
): Promise<Set<string>> {
  if (clientIds.length === 0 || vacancyIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("suggestion")
    .select(["clientId", "vacancyId"])
    .where("clientId", "in", clientIds)
    .where("vacancyId", "in", vacancyIds)
    .execute();
  return new Set(rows.map(({ clientId, vacancyId }) => `${clientId}:${vacancyId}`));
}
