// The two hubs of an employment area: what waits for a coach or an officer, and where the rest is.
import type { World } from "#app/world/world.server.ts";
import { listAreasServed } from "#db/offices.ts";
import { listAsked, listAskedOf } from "#db/questions.ts";
import { listSupportFacts } from "#db/support-facts.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { areasWorkedIn, officesOf } from "./employment-areas.server.ts";
import { finnishDay } from "./finnish-time.ts";
import { meetingsPage } from "./meeting-pages.server.ts";
import { factsByArea, isStale, newestOf } from "./support-facts.server.ts";
import { wordingOf } from "./wording.server.ts";

/** The coach's: answers that wait, the next meeting, and what is known of support in the areas of one's organisation. */
export async function coachAreaPage(world: World, actor: Actor, locale: Locale) {
  const { t } = wordingOf(world, locale);
  const questions = await listAsked(world.db, [actor.personId, ...actor.covers]);
  const areas = await areasWorkedIn(world, actor, locale);
  const codes = areas.map(({ code }) => code);
  return {
    title: t("area.title"),
    answered: questions.filter(({ state }) => state === "answered").length,
    open: questions.filter(({ state }) => state === "open").length,
    meetings: (await meetingsPage(world, actor, locale)).pairs,
    facts: await factsByArea(world, codes, { locale }),
  };
}

/** The officer's: questions that are due, the next meeting, and facts nobody has looked at for long. */
export async function officerAreaPage(world: World, actor: Actor, locale: Locale) {
  const { t } = wordingOf(world, locale);
  const today = finnishDay(world.clock());
  const open = (await listAskedOf(world.db, officesOf(actor))).filter(({ state }) => state === "open");
  const codes = await listAreasServed(world.db, officesOf(actor));
  const facts = newestOf(await listSupportFacts(world.db, codes));
  return {
    title: t("area.title"),
    open: open.length,
    due: open.filter(({ dueOn }) => dueOn <= today).length,
    meetings: (await meetingsPage(world, actor, locale)).pairs,
    facts: facts.length,
    stale: facts.filter((fact) => isStale(fact, today)).length,
  };
}
