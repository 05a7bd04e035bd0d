// What a coach or an officer follows: a sector, or any, in an area. Choosing, letting go, and the way back.
import type { World } from "#app/world/world.server.ts";
import { setCoachLetter, wantsCoachLetter } from "#db/coach-letters.ts";
import { industries } from "#db/reference/industries.ts";
import {
  addSubscription,
  listSubscriptions,
  removeSubscription,
  type Subscription,
  setSubscriptionLetters,
} from "#db/subscriptions.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { anySector } from "#db/vocabulary/officers.ts";
import type { Actor } from "./access.ts";
import { areaName, areaOptions, employmentAreasOf, readArea } from "./areas.ts";
import { ownTowns } from "./own-area.server.ts";
import { notFound } from "./refusals.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

const most = 40;

export interface SubscriptionSent {
  sector: string;
  /** `employment_area:08` */
  area: string;
  letters: boolean;
}

/** "Majoitus- ja ravitsemistoiminta, Tampere" */
export function followedInWords(one: Pick<Subscription, "sector" | "areaKind" | "areaCode">, wording: Wording): string {
  const { t } = wording;
  const sector = one.sector === anySector ? t("follow.any") : wording.sector(one.sector);
  return t("follow.one", { sector, area: areaName({ kind: one.areaKind, code: one.areaCode }, t.locale) });
}

/** One's own, and what may be chosen; officers may have letters, unless they have stopped all. */
export async function subscriptionsPage(world: World, actor: Actor, locale: Locale) {
  const wording = wordingOf(world, locale);
  const { t } = wording;
  const own = await listSubscriptions(world.db, actor.personId);
  const near = employmentAreasOf(await ownTowns(world, actor)).map((code) => `employment_area:${code}`);
  const [area = "", ...more] = near;
  const isNear = ({ value }: { value: string }) => near.includes(value);
  const areas = areaOptions(locale);
  return {
    title: t("follow.title"),
    followed: own.map((one) => ({ id: one.id, what: followedInWords(one, wording), letters: one.letters })),
    sectors: industries()
      .filter(({ code, section }) => code === section)
      .map(({ code }) => ({ value: code, label: wording.sector(code) })),
    /** One's own stand first, and once. */
    near: areas.flatMap(({ options }) => options.filter(isNear)),
    areas: areas.map(({ kind, options }) => ({ kind, options: options.filter((one) => !isNear(one)) })),
    /** Chosen beforehand where there is only one it can be. */
    area: more.length === 0 ? area : "",
    stopped: own.some(({ letters }) => letters) && !(await wantsCoachLetter(world.db, actor.personId)),
  };
}

export type Followed = { problem: "full" | "areaMissing"; most: number } | { said: "added" | "already"; what: string };

export async function followSector(
  world: World,
  actor: Actor,
  { sector, letters, ...sent }: SubscriptionSent,
  locale: Locale,
): Promise<Followed> {
  const area = readArea(sent.area);
  if (!area) return { problem: "areaMissing", most };
  const one = { sector, areaKind: area.kind, areaCode: area.code };
  const what = followedInWords(one, wordingOf(world, locale));
  return world.db.transaction().execute(async (trx) => {
    if ((await listSubscriptions(trx, actor.personId)).length >= most) return { problem: "full" as const, most };
    const added = await addSubscription(trx, { ...one, personId: actor.personId, letters }, world.clock());
    return { said: added ? ("added" as const) : ("already" as const), what };
  });
}

/** What was let go, for bringing it back. @throws 404 */
export async function unfollow(world: World, actor: Actor, id: string, locale: Locale) {
  const removed = await removeSubscription(world.db, { id, personId: actor.personId });
  if (!removed) throw notFound();
  return { removed, what: followedInWords(removed, wordingOf(world, locale)) };
}

/** @throws 404 */
export async function chooseLetters(
  world: World,
  actor: Actor,
  { id, letters, locale }: { id: string; letters: boolean; locale: Locale },
): Promise<string> {
  const own = { id, personId: actor.personId };
  if (!(await setSubscriptionLetters(world.db, own, letters))) throw notFound();
  const one = (await listSubscriptions(world.db, actor.personId)).find((kept) => kept.id === id);
  return one ? followedInWords(one, wordingOf(world, locale)) : "";
}

/** Letters were stopped by a link in one of them; here they are allowed again. */
export async function allowLetters(world: World, actor: Actor): Promise<void> {
  await world.db.transaction().execute((trx) => setCoachLetter(trx, actor.personId, true));
}
