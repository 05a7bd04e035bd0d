// A tip on its way: each step a coach takes moves it on, and the officer is told when a visit is planned and when it was made.
import type { Db } from "#db/open.ts";
import { findEmployerToMeet } from "#db/partners.ts";
import { findPerson, type Person } from "#db/people.ts";
import { markThanked } from "#db/tip-course.ts";
import { findTip, listTipsById, moveTip, type Tip } from "#db/tips.ts";
import { findVacancy } from "#db/vacancies.ts";
import type { TipState } from "#db/vocabulary/lists.ts";
import { writeLetter } from "./letters.server.ts";

/**
 * Moves a tip on; never back. Takes part in the caller's transaction. A planned visit is told to the sender once, and
 * once that it was made.
 */
export async function followTip(trx: Db, tipId: string, state: TipState, now: Date): Promise<void> {
  if (!(await moveTip(trx, tipId, state, now))) return;
  if (state === "visit_planned") await tellSender(trx, tipId, "tip_followed_up", now);
  if (state === "employer_contacted" && (await markThanked(trx, tipId, now)))
    await tellSender(trx, tipId, "tip_thanks", now);
}

/** Moves a tip on that has no ad of its own; one that has moves with its ad. */
export async function followTipWithoutAd(trx: Db, tipId: string, state: TipState, now: Date): Promise<void> {
  const [tip] = await listTipsById(trx, [tipId]);
  if (tip && tip.vacancyId === null) await followTip(trx, tipId, state, now);
}

async function tellSender(trx: Db, tipId: string, kind: "tip_followed_up" | "tip_thanks", now: Date): Promise<void> {
  const tip = await findTip(trx, tipId);
  const sender = tip && (await findPerson(trx, tip.senderId));
  if (!tip || !sender) return;
  const about = await aboutOf(trx, tip, sender);
  if (!about) return;
  await writeLetter(trx, {
    ...{ kind, to: sender.email, locale: sender.locale, now, dedupeKey: `${kind}:${tipId}` },
    params: { name: sender.name, ...about, path: `/te/tips/${tipId}` },
  });
}

/** What the letter calls it: the ad's title, or the employer where there is no ad. The officer's own words stay out of mail. */
async function aboutOf(
  trx: Db,
  tip: Tip,
  { locale }: Person,
): Promise<{ title: string; employer: string } | undefined> {
  if (tip.vacancyId !== null) {
    const vacancy = await findVacancy(trx, tip.vacancyId);
    const text = vacancy && (vacancy.texts[locale] ?? vacancy.texts[vacancy.language]);
    return vacancy && { title: text?.title ?? "", employer: vacancy.employerName ?? "" };
  }
  const employer = tip.employerId ? await findEmployerToMeet(trx, tip.employerId) : undefined;
  return employer && { title: employer.name, employer: "" };
}
