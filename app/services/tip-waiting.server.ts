// The ads that wait for an officer: the list, one of them to look at, what comes next, and taking one away.
import type { World } from "#app/world/world.server.ts";
import {
  findTipDraft,
  finishTipDraft,
  listBroughtWith,
  listTipDrafts,
  restoreTipDraft,
  type TipDraft,
} from "#db/tip-drafts.ts";
import { findTip } from "#db/tips.ts";
import { findVacancy } from "#db/vacancies.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { type Actor, may } from "./access.ts";
import { type Asker, forwardView, type OwnProblem } from "./forward-page.server.ts";
import { notFound } from "./refusals.ts";
import { placeShown } from "./tip-pages.server.ts";
import { openReading } from "./tip-seal.server.ts";
import { lineOf } from "./views.server.ts";
import { wordingOf } from "./wording.server.ts";

export interface WaitingShown {
  id: string;
  /** What it came as: a file's name, or the subject of a mail. */
  name: string;
  lang: Locale;
  /** Of an ad that was read. */
  title?: string;
  employer?: string;
  place?: string;
  /** Why it was not. */
  problem?: string;
  since: string;
}

/** What is told after something was done: a tip was sent, or a draft taken away, which can be undone. */
export interface Done {
  sent?: string | undefined;
  removed?: string | undefined;
}

/** How many ads wait to be looked at. */
export async function countWaitingAds({ db }: Pick<World, "db">, actor: Actor): Promise<number> {
  return (await listTipDrafts(db, actor.personId)).filter(({ draftSealed }) => draftSealed !== null).length;
}

export async function waitingPage(world: World, { actor, locale }: Asker, done: Done) {
  const wording = wordingOf(world, locale);
  const drafts = await listTipDrafts(world.db, actor.personId);
  return {
    title: wording.t("bring.waitingTitle"),
    waiting: drafts.map((draft) => waitingShown(world, actor, draft, locale)),
    ...(await saidOf(world, { actor, locale }, done)),
  };
}

function waitingShown(world: World, actor: Actor, draft: TipDraft, locale: Locale): WaitingShown {
  const wording = wordingOf(world, locale);
  const { id, name, draftSealed, problem, createdAt } = draft;
  const shown = { id, name, lang: locale, since: wording.date(createdAt) };
  if (draftSealed === null)
    return { ...shown, problem: wording.t(`tip.problem.${(problem ?? "no_ad") as OwnProblem}`) };
  const ad = openReading(world, actor.personId, draftSealed).draft;
  return {
    ...{ ...shown, lang: ad.language, title: ad.texts[ad.language]?.title ?? "" },
    ...{ employer: ad.employer?.name ?? "", place: placeShown(world, ad, locale) },
  };
}

/** One of them as the form, with where it stands among what came with it. Undefined where it is done with already. */
export async function waitingAd(world: World, { actor, locale }: Asker, id: string, done: Done) {
  const draft = await ownDraft(world, actor, id);
  if (draft.doneAt !== null || draft.draftSealed === null) return undefined;
  const reading = openReading(world, actor.personId, draft.draftSealed);
  const ad = await forwardView(world, { actor, locale }, reading, draft.draftSealed);
  const together = await listBroughtWith(world.db, draft);
  const others = await listTipDrafts(world.db, actor.personId);
  const unread = others.filter(
    ({ problem, createdAt }) => problem !== null && createdAt.slice(0, 19) === draft.createdAt.slice(0, 19),
  );
  const next = nextOf(others, draft);
  return {
    ...{ title: wordingOf(world, locale).t("tip.checkTitle"), ad, name: draft.name },
    ...{ number: together.indexOf(id) + 1, total: together.length, ...(next ? { next } : {}) },
    unread: unread.map((one) => waitingShown(world, actor, one, locale)),
    ...(await saidOf(world, { actor, locale }, done)),
  };
}

/** The id of the ad to look at after this one; undefined where none is left. */
export async function nextWaiting(world: Pick<World, "db">, actor: Actor, id: string): Promise<string | undefined> {
  const draft = await ownDraft(world, actor, id);
  return nextOf(await listTipDrafts(world.db, actor.personId), draft);
}

function nextOf(waiting: TipDraft[], { id, createdAt }: TipDraft): string | undefined {
  const open = waiting.filter((one) => one.draftSealed !== null && one.id !== id);
  return (open.find((one) => one.createdAt > createdAt) ?? open[0])?.id;
}

export async function removeWaiting(world: World, actor: Actor, id: string): Promise<void> {
  await ownDraft(world, actor, id);
  await world.db.transaction().execute((trx) => finishTipDraft(trx, id, { sent: false, now: world.clock() }));
}

/** Undoes a removal; false where there is nothing to put back. */
export async function restoreWaiting(world: World, actor: Actor, id: string): Promise<boolean> {
  await ownDraft(world, actor, id);
  return restoreTipDraft(world.db, id);
}

/** @throws 404 for anybody else's, and for what has been forgotten */
export async function ownDraft({ db }: Pick<World, "db">, actor: Actor, id: string): Promise<TipDraft> {
  const draft = await findTipDraft(db, id);
  if (!draft || !may(actor, "change", { kind: "tip_draft", officerId: draft.officerId })) throw notFound();
  return draft;
}

async function saidOf(world: World, { actor, locale }: Asker, { sent, removed }: Done) {
  const { t } = wordingOf(world, locale);
  if (removed) {
    const draft = await findTipDraft(world.db, removed);
    const back = draft && may(actor, "change", { kind: "tip_draft", officerId: draft.officerId }) && draft.doneAt;
    if (back) return { said: t("bring.removedNow"), undo: removed };
  }
  const tip = sent ? await findTip(world.db, sent) : undefined;
  if (!tip || !may(actor, "read", { kind: "tip", senderId: tip.senderId })) return {};
  const vacancy = tip.vacancyId ? await findVacancy(world.db, tip.vacancyId) : undefined;
  return {
    said: t("tip.sentNow", { title: vacancy ? lineOf(vacancy, wordingOf(world, locale)).title : t("tip.noAd") }),
  };
}
