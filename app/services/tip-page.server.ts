// One of the officer's own tips: its history, and the few things its sender may do about it.
import type { World } from "#app/world/world.server.ts";
import { listVacancyTips } from "#db/inbox.ts";
import { listOldTipsWithoutAd, reopenTip, takeBackTip } from "#db/tip-course.ts";
import { findTip, listTipEvents, moveTip, type Tip } from "#db/tips.ts";
import { findVacancy, setVacancyStatus } from "#db/vacancies.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { type Actor, may } from "./access.ts";
import { instantAfter } from "./calendar-days.ts";
import { tipSource } from "./forward.server.ts";
import { notFound } from "./refusals.ts";
import { type TipWorld, tipShown } from "./tip-list.server.ts";
import { wordingOf } from "./wording.server.ts";

/** One tip with its history; 404 for anybody but its sender. */
export async function tipPage(world: TipWorld, actor: Actor, id: string, locale: Locale) {
  const tip = await ownTip(world, actor, id, "read");
  const vacancy = tip.vacancyId ? await findVacancy(world.db, tip.vacancyId) : undefined;
  const wording = wordingOf(world, locale);
  const events = await listTipEvents(world.db, tip.id);
  const shown = await tipShown(world, { tip, vacancy }, wording);
  const open = vacancy && (vacancy.status === "published" || vacancy.status === "expired");
  return {
    title: shown.title,
    tip: shown,
    note: tip.note ?? "",
    ...(tip.sourceUrl ? { sourceUrl: tip.sourceUrl } : {}),
    ...(open ? { vacancyId: vacancy.id } : {}),
    history: events.map(({ state, createdAt }) => ({ state, at: wording.date(createdAt) })),
    /** An ad closes its tips by itself; where there is none, its sender may. */
    may: { close: tip.vacancyId === null && tip.state !== "closed", reopen: isClosedByHand(tip) },
  };
}

const isClosedByHand = (tip: Tip) => tip.vacancyId === null && tip.state === "closed";

/** Closes a tip without an ad, or opens it again. @throws 404 also where the tip has an ad */
export async function settleTip(world: TipWorld, actor: Actor, id: string, act: "close" | "reopen"): Promise<void> {
  const tip = await ownTip(world, actor, id, "change");
  if (tip.vacancyId !== null) throw notFound();
  await world.db
    .transaction()
    .execute((trx) => (act === "close" ? moveTip(trx, tip.id, "closed", world.clock()) : reopenTip(trx, tip.id)));
}

/** Takes a tip back that no coach has looked at yet; its title, or undefined where one has. @throws 404 */
export async function unsendTip(
  world: TipWorld,
  actor: Actor,
  id: string,
  locale: Locale,
): Promise<string | undefined> {
  const tip = await ownTip(world, actor, id, "change");
  const vacancy = tip.vacancyId ? await findVacancy(world.db, tip.vacancyId) : undefined;
  const { title } = await tipShown(world, { tip, vacancy }, wordingOf(world, locale));
  const now = world.clock();
  const done = await world.db.transaction().execute(async (trx) => {
    if (!(await takeBackTip(trx, tip.id))) return false;
    // An ad that came with this tip alone goes with it; sent again, it is back.
    const only = vacancy?.sourceName === tipSource(tip.organisationId) && vacancy.status === "published";
    if (only && (await listVacancyTips(trx, [vacancy.id])).length === 0)
      await setVacancyStatus(trx, vacancy.id, { status: "withdrawn", reason: "tip_taken_back", now });
    return true;
  });
  return done ? title : undefined;
}

/** Nobody has gone there in this time: what the employer may need has changed. */
const openDays = 90;

/** A sweep: tips without an ad are closed when they are old. */
export async function closeOldTips(world: Pick<World, "db" | "clock">): Promise<void> {
  const now = world.clock();
  const before = instantAfter(now, -openDays);
  for (const id of await listOldTipsWithoutAd(world.db, before))
    await world.db.transaction().execute((trx) => moveTip(trx, id, "closed", now));
}

async function ownTip(world: Pick<World, "db">, actor: Actor, id: string, verb: "read" | "change"): Promise<Tip> {
  const tip = await findTip(world.db, id);
  if (!tip || !may(actor, verb, { kind: "tip", senderId: tip.senderId })) throw notFound();
  return tip;
}
