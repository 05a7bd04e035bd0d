// A tip on its way: each step a coach takes moves it on, and the officer is told when a visit is planned.
import type { Db } from "#db/open.ts";
import { moveTip } from "#db/tips.ts";
import type { TipState } from "#db/vocabulary/lists.ts";

/** Moves a tip on; never back. Takes part in the caller's transaction. */
export async function followTip(trx: Db, tipId: string, state: TipState, now: Date): Promise<void> {
  await moveTip(trx, tipId, state, now);
}
