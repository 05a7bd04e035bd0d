// What the pages of visits show: the list, planning a contact, and one visit with its log.
import { randomUUID } from "node:crypto";
import type { World } from "#app/world/world.server.ts";
import { findEmployer } from "#db/employers.ts";
import { isTold } from "#db/inbox.ts";
import { findEmployerToMeet, listEmployersToMeet } from "#db/partners.ts";
import { findTip } from "#db/tips.ts";
import type { Vacancy } from "#db/vacancies.ts";
import { listVisits, type Visit } from "#db/visits.ts";
import type { Locale, VisitPurpose } from "#db/vocabulary/lists.ts";
import { type Actor, selfAndCovered } from "./access.ts";
import { calendarMadeAt } from "./calendar.server.ts";
import { standInsOf } from "./covered.server.ts";
import { finnishDay, finnishTime } from "./finnish-time.ts";
import { notFound } from "./refusals.ts";
import { factsWhere } from "./support-facts.server.ts";
import { tipAbout, tipToVisit } from "./tip-visits.server.ts";
import { getVacancy } from "./vacancies.server.ts";
import { lineOf } from "./views.server.ts";
import { contactOf, introducedNames, isOutside, lineOfVisit } from "./visit-view.server.ts";
import { type VisitWarning, visitWarnings } from "./visit-warnings.server.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

const doneShown = 50;

/** What waits for a log, what is coming and what was agreed on, also of colleagues covered for; and what oneself has done. */
export async function visitsPage(world: World, actor: Actor, locale: Locale) {
  const wording = wordingOf(world, locale);
  const now = world.clock();
  const visits = await listVisits(world.db, selfAndCovered(actor));
  const standIns = await standInsOf(world, actor, wording);
  const line = (visit: Visit) => {
    const standIn = standIns.get(visit.coachId);
    return { ...lineOfVisit(visit, wording), ...(standIn ? { standIn } : {}) };
  };
  const planned = visits.filter(({ state }) => state === "planned").reverse();
  const steps = visits
    .filter(({ nextStepOn }) => nextStepOn !== null)
    .sort((a, b) => (a.nextStepOn ?? "").localeCompare(b.nextStepOn ?? ""));
  const due = (visit: Visit) => (visit.nextStepOn ?? "") <= finnishDay(now);
  const calendarMade = await calendarMadeAt(world, actor);
  return {
    title: wording.t("visit.title"),
    ...(calendarMade ? { calendarMade: wording.date(calendarMade) } : {}),
    toLog: planned.filter(({ plannedAt }) => plannedAt <= now.toISOString()).map(line),
    upcoming: planned.filter(({ plannedAt }) => plannedAt > now.toISOString()).map(line),
    dueSteps: steps.filter(due).map(line),
    laterSteps: steps.filter((visit) => !due(visit)).map(line),
    done: visits
      .filter(({ state, coachId }) => state !== "planned" && coachId === actor.personId)
      .slice(0, doneShown)
      .map(line),
  };
}

export interface PlanAsked {
  vacancy?: string;
  employer?: string;
  tip?: string;
}

/** The form for planning: what is known stands in it already, and what should be known stands above it. */
export async function planPage(world: World, actor: Actor, asked: PlanAsked, locale: Locale) {
  const wording = wordingOf(world, locale);
  const vacancy = await askedVacancy(world, actor, asked);
  const tip = asked.tip && !vacancy ? await tipToVisit(world, actor, asked.tip) : undefined;
  const employerId =
    asked.employer ??
    tip?.employerId ??
    vacancy?.employerId ??
    (vacancy?.employerName
      ? await findEmployer(world.db, { name: vacancy.employerName, businessId: null })
      : undefined);
  const employer = employerId ? await findEmployerToMeet(world.db, employerId) : undefined;
  if (asked.employer && !employer) throw notFound();
  const warnings = employer ? await visitWarnings(world, actor, employer, world.clock()) : [];
  return {
    title: wording.t("visit.planTitle"),
    vacancy: vacancy && lineOf(vacancy, wording),
    tip: tip && tipAbout(tip, wording),
    employer: employer && { id: employer.id, name: employer.name, contact: contactOf(employer) },
    /** Where the employer is not known yet, its name as the ad gave it. */
    employerName: employer ? "" : (vacancy?.employerName ?? ""),
    employers: employer ? [] : await listEmployersToMeet(world.db, selfAndCovered(actor)),
    purpose: (vacancy ? "vacancy" : "introduce") satisfies VisitPurpose,
    clients: employer ? await introducedNames(world, actor, employer) : [],
    /** When a contact that is being written down was: now, until one says otherwise. */
    ...{ today: finnishDay(world.clock()), time: finnishTime(world.clock()) },
    /** Where the same may be logged instead, as a query: ids only. */
    about: aboutOf({ vacancy: vacancy?.id, tip: tip?.id, employer: employer?.id }),
    ...{ key: randomUUID(), person: actor.personId },
    mayJoin: !employer || isOutside(employer),
    support: await factsWhere(world, { vacancyId: vacancy?.id, employerId: employer?.id ?? null }, locale),
    ...warningsShown(warnings, wording),
  };
}

/** Warnings as sentences, and their codes for the form to say that they were told. */
export function warningsShown(warnings: VisitWarning[], { t, date }: Wording) {
  const sentences = warnings.map((warning) => {
    if (warning.code === "colleague")
      return warning.days === 0 ? t("visit.colleagueToday") : t("visit.colleague", { count: warning.days });
    if (warning.code === "month_full") return t("visit.monthFull", { contacts: warning.contacts, cap: warning.cap });
    return warning.code === "not_yet" ? t("visit.notYet", { date: date(warning.from) }) : t("visit.partnerPaused");
  });
  return { warnings: sentences, told: warnings.map(({ code }) => code).join(",") };
}

function aboutOf(known: Record<string, string | undefined>): string {
  const [first] = Object.entries(known).filter(([, id]) => id !== undefined);
  return first ? `?${first[0]}=${first[1]}` : "";
}

async function askedVacancy(world: World, actor: Actor, asked: PlanAsked): Promise<Vacancy | undefined> {
  if (asked.vacancy) return getVacancy(world, actor, asked.vacancy);
  const tip = asked.tip ? await findTip(world.db, asked.tip) : undefined;
  if (!tip?.vacancyId) return undefined;
  // A tip is for the coaches who were told of it.
  if (!(await isTold(world.db, selfAndCovered(actor), tip.vacancyId))) throw notFound();
  return getVacancy(world, actor, tip.vacancyId);
}
