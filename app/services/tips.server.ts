// A tip on its way: each step a coach takes moves it on, and the officer is told when a visit is planned.
import type { Db } from "#db/open.ts";
import { findPerson } from "#db/people.ts";
import { findTip, moveTip } from "#db/tips.ts";
import { findVacancy } from "#db/vacancies.ts";
import type { TipState } from "#db/vocabulary/lists.ts";
import { writeLetter } from "./letters.server.ts";

/** Moves a tip on; never back. Takes part in the caller's transaction. A planned visit is told to the sender, once. */
export async function followTip(trx: Db, tipId: string, state: TipState, now: Date): Promise<void> {
  const moved = await moveTip(trx, tipId, state, now);
  if (moved && state === "visit_planned") await tellSender(trx, tipId, now);
}

async function tellSender(trx: Db, tipId: string, now: Date): Promise<void> {
  const tip = await findTip(trx, tipId);
  const sender = tip && (await findPerson(trx, tip.senderId));
  const vacancy = tip?.vacancyId ? await findVacancy(trx, tip.vacancyId) : undefined;
  if (!tip || !sender || !vacancy) return;
  const text = vacancy.texts[sender.locale] ?? vacancy.texts[vacancy.language];
  await writeLetter(trx, {
    kind: "tip_followed_up",
    to: sender.email,
    locale: sender.locale,
    params: {
      name: sender.name,
      title: text?.title ?? "",
      employer: vacancy.employerName ?? "",
      path: `/te/tips/${tipId}`,
    },
    dedupeKey: `tip_followed_up:${tipId}`,
    now,
  });
}
