// An officer sends a tip about a vacancy that is here already, picked from search: no new one is made.
import { sectionOf } from "#app/intake/read/sectors.ts";
import type { World } from "#app/world/world.server.ts";
import { findOpenTip } from "#db/tips.ts";
import type { Vacancy } from "#db/vacancies.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { sendOn } from "./forward.server.ts";
import { freeTextProblem } from "./personal-data.ts";
import { getVacancy } from "./vacancies.server.ts";
import { lineOf } from "./views.server.ts";
import { wordingOf } from "./wording.server.ts";

/** What stands on the page before it is sent. @throws 404 */
export async function pickPage(world: World, actor: Actor, id: string, locale: Locale) {
  const vacancy = await getVacancy(world, actor, id);
  const wording = wordingOf(world, locale);
  const tip = await findOpenTip(world.db, actor.personId, id);
  return {
    title: wording.t("bring.pickTitle"),
    vacancy: lineOf(vacancy, wording),
    open: isOpen(world, vacancy),
    ...(tip ? { tipId: tip.id } : {}),
  };
}

/** Sends the tip, or says what is wrong with the note. @throws 404 also where the ad is over */
export async function sendPicked(
  world: World,
  { actor, locale }: { actor: Actor; locale: Locale },
  id: string,
  note: string,
): Promise<{ tipId: string } | { problem: string }> {
  const problem = note === "" ? undefined : freeTextProblem(note);
  const { t } = wordingOf(world, locale);
  if (problem)
    return { problem: problem === "too_long" ? t("tip.problem.noteLong") : t(`visit.personalData.${problem}`) };
  const vacancy = await getVacancy(world, actor, id);
  if (!isOpen(world, vacancy)) return { problem: t("bring.pickOver") };
  const [first] = vacancy.facts.sectors;
  const given = { sector: (first && sectionOf(first)) ?? null, note: note || null, sourceUrl: vacancy.sourceUrl };
  const tipId = await world.db
    .transaction()
    .execute((trx) => sendOn(trx, actor, vacancy, { ...given, now: world.clock() }));
  return { tipId };
}

function isOpen({ clock }: Pick<World, "clock">, { status, validThrough }: Vacancy): boolean {
  return status === "published" && (validThrough === null || validThrough > clock().toISOString());
}
