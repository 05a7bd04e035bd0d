// What was suggested to whom, by which rules: kept so that a decision can be explained later.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";
import type { Group } from "./vocabulary/lists.ts";

export interface SuggestionToKeep {
  vacancyId: string;
  group: Group;
  reasons: unknown;
}

/** Keeps the suggestions shown now; one row per client and vacancy, renewed when shown again. */
export async function keepSuggestions(
  db: Db,
  shown: { clientId: string; profileVersion: number; rulesVersion: string; suggestions: SuggestionToKeep[]; now: Date },
): Promise<void> {
  const at = shown.now.toISOString();
  await db.transaction().execute(async (trx) => {
    for (const suggestion of shown.suggestions) {
      const row = {
        group: suggestion.group,
        reasons: JSON.stringify(suggestion.reasons),
        rulesVersion: shown.rulesVersion,
        profileVersion: shown.profileVersion,
        lastShownAt: at,
      };
      await trx
        .insertInto("suggestion")
        .values({
          id: newId(),
          clientId: shown.clientId,
          vacancyId: suggestion.vacancyId,
          firstShownAt: at,
          ...row,
        })
        .onConflict((c) => c.columns(["clientId", "vacancyId"]).doUpdateSet(row))
        .execute();
    }
  });
}
