// A visit that begins with a tip without an ad: who may plan it, what it moves, and the thanks that may follow.
import type { World } from "#app/world/world.server.ts";
import { listVacancyTips } from "#db/inbox.ts";
import type { Db } from "#db/open.ts";
import { setCoachThanks } from "#db/tip-course.ts";
import { isReceiver, markTipSeen } from "#db/tip-receivers.ts";
import { findTip, listTipsById, type Tip } from "#db/tips.ts";
import type { Visit } from "#db/visits.ts";
import { type Actor, selfAndCovered } from "./access.ts";
import { notFound } from "./refusals.ts";
import { followTipWithoutAd } from "./tips.server.ts";
import type { Wording } from "./wording.server.ts";

/** A tip is for the coaches who were told of it. @throws 404 for anybody else, and for a tip with an ad */
export async function tipToVisit(world: Pick<World, "db">, actor: Actor, tipId: string): Promise<Tip> {
  const tip = await findTip(world.db, tipId);
  if (!tip || tip.vacancyId !== null) throw notFound();
  for (const coachId of selfAndCovered(actor)) if (await isReceiver(world.db, coachId, tip.id)) return tip;
  throw notFound();
}

/** What stands above the form: the kind of work, the town, what may be needed. */
export function tipAbout(tip: Tip, wording: Wording) {
  const field = tip.isco4 ? wording.occupation(tip.isco4) : tip.sector ? wording.sector(tip.sector) : "";
  const place = tip.municipalityCode ? wording.place(tip.municipalityCode) : "";
  return { id: tip.id, facts: [field, place].filter(Boolean).join(" · "), need: tip.need ?? "", note: tip.note ?? "" };
}

/** The tip has become a visit, whoever of these coaches it was told to. In the transaction of the visit. */
export async function planFromTip(trx: Db, actor: Actor, tipId: string, now: Date): Promise<void> {
  for (const coachId of selfAndCovered(actor)) await markTipSeen(trx, { coachId, tipId }, now);
  await followTipWithoutAd(trx, tipId, "visit_planned", now);
}

/** The tips a visit began with: of its ad, or the one without an ad. */
export async function tipsBehind(db: Db, visit: Pick<Visit, "vacancyId" | "tipId">): Promise<Tip[]> {
  const ofAd = visit.vacancyId ? await listVacancyTips(db, [visit.vacancyId]) : [];
  const ids = [...ofAd.map(({ tipId }) => tipId), ...(visit.tipId ? [visit.tipId] : [])];
  return listTipsById(db, [...new Set(ids)]);
}

/** Whether a coach's thanks have been added; undefined where the visit was not made, or began with no tip. */
export async function thanksOf(db: Db, visit: Visit): Promise<"given" | "open" | undefined> {
  if (visit.state !== "done") return undefined;
  const tips = await tipsBehind(db, visit);
  if (tips.length === 0) return undefined;
  return tips.every(({ coachThanksAt }) => coachThanksAt !== null) ? "given" : "open";
}

/** Adds a coach's thanks to the tips behind a visit that was made, or takes them back. @throws 404 */
export async function thankFor(world: Pick<World, "db" | "clock">, visit: Visit, given: boolean): Promise<void> {
  if ((await thanksOf(world.db, visit)) === undefined) throw notFound();
  const ids = (await tipsBehind(world.db, visit)).map(({ id }) => id);
  await world.db.transaction().execute((trx) => setCoachThanks(trx, ids, given ? world.clock() : null));
}
