// The employer's first page: the company, whether it is approved, its vacancies in all states. Nothing about any client.
import type { World } from "#app/world/world.server.ts";
import { findAddressState } from "#db/confirmations.ts";
import { findEmployerOverview } from "#db/employers.ts";
import { findVacancy, listEmployerVacancies, type Vacancy } from "#db/vacancies.ts";
import { type Locale, type VacancyStatus, vacancyStatuses } from "#db/vocabulary/lists.ts";
import { type Actor, may } from "./access.ts";
import { backTo, isPostedHere, movesFrom, type VacancyMove } from "./employer-vacancies.server.ts";
import { sendLinkAgain } from "./registration.server.ts";
import { lineOf } from "./views.server.ts";
import { wordingOf } from "./wording.server.ts";

/** What needs doing first. */
const order: VacancyStatus[] = ["in_review", "published", "paused", "expired", "filled", "withdrawn", "draft"];

/** Everything the page shows. An account without a company is told so. */
export async function employerPage(world: World, actor: Actor, locale: Locale) {
  const employerId = actor.roles.find((held) => held.role === "employer")?.employerId;
  const wording = wordingOf(world, locale);
  const employer = employerId ? await findEmployerOverview(world.db, employerId) : undefined;
  const title = wording.t("firstPage.employerTitle");
  if (!employerId || !employer) return { title, employer: undefined, vacancies: [], address: undefined };
  const { approvedAt, declinedAt, decisionReason, ...company } = employer;
  const approval = approvedAt ? "approved" : declinedAt ? "declined" : "waiting";
  const address = await findAddressState(world.db, actor.personId);
  const vacancies = await listEmployerVacancies(world.db, employerId, vacancyStatuses);
  return {
    title: company.name,
    employer: {
      ...company,
      approval,
      ...(approval === "declined" && decisionReason ? { reason: decisionReason } : {}),
    },
    address: address && !address.confirmedAt ? address.email : undefined,
    vacancies: vacancies
      .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
      .map((vacancy) => ({
        ...lineOf(vacancy, wording),
        status: vacancy.status,
        // Elsewhere's ads are changed where they came from.
        ...(isPostedHere(vacancy) ? { moves: movesFrom[vacancy.status] } : { source: vacancy.sourceName }),
      })),
  };
}

/** What has been done, and how to take it back. */
export function movedSaid(
  world: World,
  { vacancy, before, after }: { vacancy: Vacancy; before: VacancyStatus; after: VacancyStatus },
  locale: Locale,
): { said: string; undo?: { id: string; move: VacancyMove } } {
  const said = saidOf(world, { ...vacancy, status: after }, locale);
  return before === after ? { said } : { said, undo: { id: vacancy.id, move: backTo(before) } };
}

/** What became of a vacancy whose form was sent; nothing where it is not the actor's. */
export async function postedSaid(world: World, actor: Actor, id: string, locale: Locale): Promise<string | undefined> {
  const vacancy = await findVacancy(world.db, id);
  const own = vacancy && may(actor, "read", { kind: "employer_vacancy", employerId: vacancy.employerId });
  return own ? saidOf(world, vacancy, locale) : undefined;
}

function saidOf(world: World, vacancy: Vacancy, locale: Locale): string {
  const wording = wordingOf(world, locale);
  return wording.t(`employer.moved_${vacancy.status}`, { title: lineOf(vacancy, wording).title });
}

/** Asks for a new link to confirm the address, and says whether it is on its way. */
export async function linkSaid(
  world: World,
  actor: Actor,
  locale: Locale,
): Promise<{ said: string; undo?: { id: string; move: VacancyMove } }> {
  const sent = await sendLinkAgain(world, actor, locale);
  return { said: wordingOf(world, locale).t(sent ? "employer.sentAgain" : "employer.notSentAgain") };
}
