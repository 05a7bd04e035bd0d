// The officer's own tips: how far each has come, by state and page, and what may still be done about it. Never anybody.
import type { World } from "#app/world/world.server.ts";
import { countToldCoaches } from "#db/inbox.ts";
import { findEmployerToMeet } from "#db/partners.ts";
import { isBeingMatched, listTips, type Tip } from "#db/tips.ts";
import { listVacancies, type Vacancy } from "#db/vacancies.ts";
import { type Locale, type TipState, tipStates } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { lineOf } from "./views.server.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

export type TipWorld = Pick<World, "db" | "occupations" | "clock">;

export interface TipShown {
  id: string;
  title: string;
  lang: Locale;
  employer: string;
  place: string;
  /** Of a tip without an ad: what the employer may need. */
  need: string;
  sent: string;
  state: TipState;
  /** Why it is closed: the ad is filled, over or withdrawn. */
  closedBy?: string;
  /** A visit was made, and whether the coach has added thanks. */
  visited: boolean;
  thanks: boolean;
  /** How many coaches know, in words. */
  told: string;
}

export interface TipsAsked {
  locale: Locale;
  sent?: string;
  state?: TipState;
  page?: number;
}

const pageSize = 20;

/** The officer's own tips, newest first, of one state or of all; counts are of all. */
export async function tipsPage(world: TipWorld, actor: Actor, { locale, sent, state, page = 1 }: TipsAsked) {
  const wording = wordingOf(world, locale);
  const { t } = wording;
  const tips = await listTips(world.db, actor.personId);
  const ids = tips.flatMap(({ vacancyId }) => vacancyId ?? []);
  const vacancies = new Map((await listVacancies(world.db, ids)).map((vacancy) => [vacancy.id, vacancy]));
  const all = tips.map((tip) => ({ tip, vacancy: vacancies.get(tip.vacancyId ?? "") }));
  const counts = tipStates.map((one) => ({ state: one, count: all.filter((row) => stateOf(row) === one).length }));
  const asked = state ? all.filter((row) => stateOf(row) === state) : all;
  const pages = Math.max(1, Math.ceil(asked.length / pageSize));
  const at = Math.min(Math.max(1, page), pages);
  const here = asked.slice((at - 1) * pageSize, at * pageSize);
  const justSent = all.find(({ tip }) => tip.id === sent);
  const said = justSent && t("tip.sentNow", { title: (await tipShown(world, justSent, wording)).title });
  return {
    title: t("tip.listTitle"),
    ...{ tips: await Promise.all(here.map((row) => tipShown(world, row, wording))), counts, page: at, pages },
    ...{ total: all.length, state, printed: wording.date(world.clock().toISOString()) },
    ...(said ? { said } : {}),
  };
}

export interface TipRow {
  tip: Tip;
  vacancy: Vacancy | undefined;
}

const over = new Set(["filled", "expired", "withdrawn"]);

/** Closed by the facts of the ad, whenever they are asked: an ad that opens again opens its tips. */
function stateOf({ tip, vacancy }: TipRow): TipState {
  return vacancy !== undefined && over.has(vacancy.status) ? "closed" : tip.state;
}

export async function tipShown(world: TipWorld, row: TipRow, wording: Wording): Promise<TipShown> {
  const { tip, vacancy } = row;
  const line = vacancy && lineOf(vacancy, wording);
  const employer = tip.employerId && !vacancy ? await findEmployerToMeet(world.db, tip.employerId) : undefined;
  const place = tip.municipalityCode ? wording.place(tip.municipalityCode) : "";
  const closed = vacancy !== undefined && over.has(vacancy.status);
  return {
    id: tip.id,
    title: line?.title ?? employer?.name ?? wording.t("tip.noAd"),
    lang: line?.lang ?? wording.t.locale,
    employer: line?.employer ?? (employer ? wording.t("tip.noAd") : ""),
    place: line?.place ?? place,
    need: tip.need ?? "",
    sent: wording.date(tip.createdAt),
    state: stateOf(row),
    ...(closed ? { closedBy: wording.t.code("vacancyStatus", vacancy.status) } : {}),
    visited: tip.thankedAt !== null,
    thanks: tip.coachThanksAt !== null,
    told: await toldWords(world, tip, wording),
  };
}

/** Below this a number would say too much about few people. */
const smallest = 5;

async function toldWords(world: TipWorld, tip: Tip, { t }: Wording): Promise<string> {
  const count = await countToldCoaches(world.db, tip.id);
  if (count >= smallest) return t("tip.toldCount", { count });
  if (await isBeingMatched(world.db, tip.vacancyId ?? tip.id)) return t("tip.matching");
  // None and a few sound the same: a tip sent to find out whether anybody looks for something tells nothing.
  return t("tip.toldFew");
}
