// What the house does by itself as time goes by: a list of sweeps, each safe to do twice, each failing alone.
import type { World } from "#app/world/world.server.ts";
import { expireDue } from "#db/vacancy-changes.ts";
import { writeCoachLetters } from "./coach-letters.server.ts";
import { publishMonth } from "./demand-count.server.ts";
import { publishQuarter } from "./job-starts.server.ts";
import { writeNewAdsLetters } from "./new-ads-letters.server.ts";
import { remindOfQuestions } from "./question-letters.server.ts";
import { eraseLapsedClients, forgetLapsedAds, forgetLapsedVisits } from "./retention.server.ts";
import { takeTipMail } from "./tip-mail.server.ts";
import { closeOldTips } from "./tip-page.server.ts";
import { forgetDrafts } from "./tip-queue.server.ts";

export interface Sweep {
  /** A code, for the log. */
  name: string;
  everyMs: number;
  /** Does what is due by the world's clock. Done twice, or by two workers at once, it changes nothing more. */
  run(world: World): Promise<unknown>;
}

const minute = 60_000;
const hour = 60 * minute;

export const sweeps: Sweep[] = [
  { name: "expire_vacancies", everyMs: minute, run: ({ db, clock }) => expireDue(db, clock()) },
  { name: "coach_letters", everyMs: 5 * minute, run: writeCoachLetters },
  { name: "tip_mail", everyMs: 2 * minute, run: takeTipMail },
  { name: "new_ads_letters", everyMs: 5 * minute, run: writeNewAdsLetters },
  { name: "close_old_tips", everyMs: 60 * minute, run: closeOldTips },
  { name: "demand_month", everyMs: hour, run: publishMonth },
  { name: "job_starts", everyMs: hour, run: publishQuarter },
  { name: "retention_clients", everyMs: hour, run: eraseLapsedClients },
  { name: "retention_ads", everyMs: hour, run: forgetLapsedAds },
  { name: "retention_visits", everyMs: hour, run: forgetLapsedVisits },
  { name: "forget_tip_drafts", everyMs: hour, run: forgetDrafts },
  { name: "question_reminders", everyMs: 5 * minute, run: remindOfQuestions },
];

/** Calls what is due; `tick` is any clock that only goes forward, in milliseconds. Made once per worker. */
export function sweeper(world: World, list: readonly Sweep[] = sweeps, tick: () => number = Date.now) {
  const doneAt = new Map<string, number>();
  return async (): Promise<void> => {
    for (const { name, everyMs, run } of list) {
      if (tick() - (doneAt.get(name) ?? Number.NEGATIVE_INFINITY) < everyMs) continue;
      doneAt.set(name, tick());
      try {
        await run(world);
      } catch (error) {
        world.log.error({ sweep: name, error: (error as Error).name }, "sweep failed");
      }
    }
  };
}
