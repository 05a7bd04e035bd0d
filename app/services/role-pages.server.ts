// The first pages of officer and admin: each shows what that role may know, and nothing of any client.
import type { World } from "#app/world/world.server.ts";
import { firstBrokenAccess } from "#db/access-log.ts";
import { countUndecided } from "#db/approvals.ts";
import { countBrokenFeeds } from "#db/feeds.ts";
import { countWaiting } from "#db/jobs.ts";
import { countLetters } from "#db/letters.ts";
import { listCatchment } from "#db/people.ts";
import { countPublished } from "#db/vacancies.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { facetsOf } from "./facets.server.ts";
import { searchAnswers } from "./frame.server.ts";
import { countNewAds } from "./new-ads-page.server.ts";
import { tipBoxState } from "./tip-mail.server.ts";
import { countWaitingAds } from "./tip-waiting.server.ts";
import { noChoices, searchVacancies } from "./vacancies.server.ts";
import { lineOf } from "./views.server.ts";
import { wordingOf } from "./wording.server.ts";

/** Of the newest ads so many stand below the paste box. */
const newest = 5;

/** The officer's own area: open vacancies by sector in its municipalities. */
export async function officerPage(world: World, actor: Actor, locale: Locale) {
  const organisations = actor.roles.flatMap((held) => (held.organisationId ? [held.organisationId] : []));
  const municipalities = await listCatchment(world.db, organisations);
  const choices = { ...noChoices, municipalities, pageSize: newest };
  const found = await searchVacancies(world, actor, choices, locale);
  const wording = wordingOf(world, locale);
  const sectors = found ? (facetsOf(found.facets, choices, wording)[0]?.options ?? []) : [];
  return {
    title: wording.t("tip.forwardTitle"),
    down: found === undefined,
    waiting: await countWaitingAds(world, actor),
    mailbox: world.tipBox?.address,
    fresh: await countNewAds(world, actor),
    area: wording.list(municipalities.map((code) => wording.place(code)).sort(new Intl.Collator(locale).compare)),
    sectors: sectors.map(({ value, label, count }) => ({ label, count, to: searchAddress(value, municipalities) })),
    newest: (found?.vacancies ?? []).map((vacancy) => lineOf(vacancy, wording)),
  };
}

function searchAddress(sector: string, municipalities: string[]): string {
  const query = new URLSearchParams({ sector });
  for (const code of municipalities) query.append("municipality", code);
  return `/search?${query}`;
}

/** Whether the house is well. */
export async function adminPage(world: World, locale: Locale) {
  return {
    title: wordingOf(world, locale).t("admin.title"),
    engine: world.search.engine,
    searchUp: await searchAnswers(world),
    vacancies: await countPublished(world.db),
    waiting: await countWaiting(world.db, "index"),
    brokenAt: await firstBrokenAccess(world.db),
    approvals: await countUndecided(world.db),
    lettersGivenUp: await countLetters(world.db, "given_up"),
    brokenFeeds: await countBrokenFeeds(world.db),
    tipBox: await tipBoxShown(world, locale),
  };
}

/** How the mailbox for tips does; undefined: there is none. */
async function tipBoxShown(world: World, locale: Locale): Promise<string | undefined> {
  const state = await tipBoxState(world);
  if (!state) return undefined;
  const { t, moment } = wordingOf(world, locale);
  const { address, at, problem } = state;
  if (!at) return t("admin.tipBoxNotYet", { address });
  if (!problem) return t("admin.tipBoxRead", { address, time: moment(at) });
  return t("admin.tipBoxBroke", { address, time: moment(at), why: t(`admin.tipBoxProblem.${problem}`) });
}
