// The officer's page of new ads: forwarded with one click, put aside with another, each with its way back.

import { sectionOf } from "#app/intake/read/sectors.ts";
import type { World } from "#app/world/world.server.ts";
import { passAd, takeBackPassedAd } from "#db/new-ads.ts";
import { markSubscriptionsLooked } from "#db/subscriptions.ts";
import { findVacancy, type Vacancy } from "#db/vacancies.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { type Actor, may } from "./access.ts";
import { daysAgo } from "./ago.ts";
import { sendOn } from "./forward.server.ts";
import { type NewAd, newAdsFor } from "./new-ads.server.ts";
import { notFound } from "./refusals.ts";
import { followedInWords } from "./subscriptions.server.ts";
import { unsendTip } from "./tip-page.server.ts";
import { lineOf } from "./views.server.ts";
import { wantedBy } from "./wanted-sectors.server.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

const mostShown = 50;
/** So long no coach is told, and a click can be taken back unsaid. */
const waitSeconds = 60;

/** New ads to forward, and those somebody has forwarded. Looking makes them no news for the letter. */
export async function newAdsPage(world: World, actor: Actor, locale: Locale) {
  const wording = wordingOf(world, locale);
  const found = await newAdsFor(world, actor, await wantedBy(world, actor));
  await markSubscriptionsLooked(world.db, actor.personId, world.clock());
  const open = found.filter(({ tipped }) => !tipped);
  return {
    title: wording.t("follow.newTitle"),
    count: open.length,
    ads: open.slice(0, mostShown).map((ad) => shown(world, ad, wording)),
    tipped: found
      .filter(({ tipped }) => tipped)
      .slice(0, mostShown)
      .map((ad) => shown(world, ad, wording)),
  };
}

function shown(world: World, { vacancy, at, because, tipped }: NewAd, wording: Wording) {
  const { t } = wording;
  const what = followedInWords(because, wording);
  return {
    vacancy: lineOf(vacancy, wording),
    because: t(because.chosen ? "follow.because" : "follow.becauseDemand", { what }),
    cameIn: t("follow.cameIn", { when: daysAgo(at, world.clock(), t.locale) }),
    ...(tipped ? { tipped } : {}),
  };
}

/** How many wait to be forwarded. */
export async function countNewAds(world: World, actor: Actor): Promise<number> {
  return (await newAdsFor(world, actor, await wantedBy(world, actor))).filter(({ tipped }) => !tipped).length;
}

export type AdAct = "forward" | "pass" | "unpass";

/** What was done, to be said, and what takes it back. An ad that is no longer open is told of. @throws 404 */
export async function actOnAd(
  world: World,
  actor: Actor,
  { act, vacancyId, locale }: { act: AdAct; vacancyId: string; locale: Locale },
): Promise<{ said: string; undo?: { tip: string } | { passed: string } }> {
  const wording = wordingOf(world, locale);
  const vacancy = await seen(world, actor, vacancyId);
  const now = world.clock();
  const title = lineOf(vacancy, wording).title;
  const own = { personId: actor.personId, vacancyId: vacancy.id };
  if (act === "unpass") {
    await takeBackPassedAd(world.db, own);
    return { said: wording.t("follow.passedBack", { title }) };
  }
  if (act === "pass") {
    await world.db.transaction().execute((trx) => passAd(trx, { ...own, now }));
    return { said: wording.t("follow.passed", { title }), undo: { passed: vacancy.id } };
  }
  if (!isOpen(vacancy, now)) return { said: wording.t("follow.gone") };
  const [first] = vacancy.facts.sectors;
  const sector = (first && sectionOf(first)) ?? null;
  const given = { sector, note: null, sourceUrl: vacancy.sourceUrl, now, waitSeconds };
  const tip = await world.db.transaction().execute((trx) => sendOn(trx, actor, vacancy, given));
  return { said: wording.t("follow.forwarded", { title }), undo: { tip } };
}

/** Takes back a tip that was just sent; says where a coach has been quicker. @throws 404 */
export async function takeBack(world: World, actor: Actor, tipId: string, locale: Locale): Promise<string> {
  const { t } = wordingOf(world, locale);
  const title = await unsendTip(world, actor, tipId, locale);
  return title === undefined ? t("follow.tooLate") : t("follow.takenBack", { title });
}

async function seen(world: World, actor: Actor, id: string): Promise<Vacancy> {
  const vacancy = await findVacancy(world.db, id);
  if (!vacancy) throw notFound();
  const { visibility, status } = vacancy;
  if (!may(actor, "read", { kind: "vacancy", visibility, published: status === "published" })) throw notFound();
  return vacancy;
}

const isOpen = ({ status, validThrough }: Vacancy, now: Date) =>
  status === "published" && (validThrough === null || validThrough > now.toISOString());
