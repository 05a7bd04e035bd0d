// What the pages of visits show: the list, planning a contact, and one visit with its log.
import type { World } from "#app/world/world.server.ts";
import { findEmployer } from "#db/employers.ts";
import { isTold } from "#db/inbox.ts";
import { findEmployerToMeet, listEmployersToMeet } from "#db/partners.ts";
import { findTip } from "#db/tips.ts";
import { findVacancy, type Vacancy } from "#db/vacancies.ts";
import { listVisits, type Visit } from "#db/visits.ts";
import type { Locale, VisitPurpose } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { finnishDay, finnishMoment, finnishTime } from "./finnish-time.ts";
import { notFound } from "./refusals.ts";
import { getVacancy } from "./vacancies.server.ts";
import { lineOf } from "./views.server.ts";
import { type VisitWarning, visitWarnings } from "./visit-warnings.server.ts";
import { getVisit, introducedClients } from "./visits.server.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

export interface VisitLine {
  id: string;
  employer: string;
  when: string;
  facts: string[];
  nextStep?: string;
  nextStepOn?: string;
}

const doneShown = 50;

/** The coach's own visits: what waits for a log, what is coming, what was agreed on, what is done. */
export async function visitsPage(world: World, actor: Actor, locale: Locale) {
  const wording = wordingOf(world, locale);
  const now = world.clock();
  const visits = await listVisits(world.db, actor.personId);
  const line = (visit: Visit) => lineOfVisit(visit, wording);
  const planned = visits.filter(({ state }) => state === "planned").reverse();
  const steps = visits
    .filter(({ nextStepOn }) => nextStepOn !== null)
    .sort((a, b) => (a.nextStepOn ?? "").localeCompare(b.nextStepOn ?? ""));
  const due = (visit: Visit) => (visit.nextStepOn ?? "") <= finnishDay(now);
  return {
    title: wording.t("visit.title"),
    toLog: planned.filter(({ plannedAt }) => plannedAt <= now.toISOString()).map(line),
    upcoming: planned.filter(({ plannedAt }) => plannedAt > now.toISOString()).map(line),
    dueSteps: steps.filter(due).map(line),
    laterSteps: steps.filter((visit) => !due(visit)).map(line),
    done: visits
      .filter(({ state }) => state !== "planned")
      .slice(0, doneShown)
      .map(line),
  };
}

function lineOfVisit(visit: Visit, wording: Wording): VisitLine {
  const { t } = wording;
  return {
    id: visit.id,
    employer: visit.employerName,
    when: finnishMoment(new Date(visit.plannedAt), t.locale),
    facts: [
      t.code("channel", visit.channel),
      t.code("visitPurpose", visit.purpose),
      ...(visit.state === "planned" ? [] : [t.code("visitState", visit.state)]),
    ],
    ...(visit.nextStep ? { nextStep: visit.nextStep } : {}),
    ...(visit.nextStepOn ? { nextStepOn: wording.date(visit.nextStepOn) } : {}),
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
  const employerId =
    asked.employer ??
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
    employer: employer && { id: employer.id, name: employer.name, contact: contactOf(employer) },
    /** Where the employer is not known yet, its name as the ad gave it. */
    employerName: employer ? "" : (vacancy?.employerName ?? ""),
    employers: employer ? [] : await listEmployersToMeet(world.db, actor.personId),
    purpose: (vacancy ? "vacancy" : "introduce") satisfies VisitPurpose,
    clients: (await introducedClients(world, actor)).map(({ id, codeName }) => ({ id, codeName })),
    today: finnishDay(world.clock()),
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

async function askedVacancy(world: World, actor: Actor, asked: PlanAsked): Promise<Vacancy | undefined> {
  if (asked.vacancy) return getVacancy(world, actor, asked.vacancy);
  if (!asked.tip) return undefined;
  const tip = await findTip(world.db, asked.tip);
  // A tip is for the coaches who were told of it.
  if (!tip?.vacancyId || !(await isTold(world.db, actor.personId, tip.vacancyId))) throw notFound();
  return getVacancy(world, actor, tip.vacancyId);
}

interface Contact {
  contactName: string | null;
  contactPhone: string | null;
  bestTime: string | null;
}

const contactOf = ({ contactName, contactPhone, bestTime }: Contact) =>
  [contactName, contactPhone, bestTime].filter((part): part is string => !!part);

/** One visit of one's own, with its log. */
export async function visitPage(world: World, actor: Actor, id: string, locale: Locale) {
  const visit = await getVisit(world, actor, id);
  const wording = wordingOf(world, locale);
  const { t } = wording;
  const employer = await findEmployerToMeet(world.db, visit.employerId);
  const vacancy = visit.vacancyId ? await findVacancy(world.db, visit.vacancyId) : undefined;
  const clients = visit.clientId ? await introducedClients(world, actor) : [];
  const client = clients.find((one) => one.id === visit.clientId);
  const at = new Date(visit.plannedAt);
  return {
    ...lineOfVisit(visit, wording),
    title: visit.employerName,
    state: visit.state,
    contact: employer ? contactOf(employer) : [],
    vacancy: vacancy && { id: vacancy.id, ...titleOf(vacancy, wording) },
    client: client && { id: client.id, codeName: client.codeName },
    logged: visit.state === "planned" ? undefined : loggedRows(visit, wording),
    stage: t.code("relationStage", visit.stageBefore),
    day: finnishDay(at),
    time: finnishTime(at),
    stepOpen: visit.nextStepOn !== null,
    typed: {
      state: visit.state === "planned" ? "" : visit.state,
      channel: visit.channel,
      stage: visit.stageAfter ?? "",
      personMet: visit.personMet ?? "",
      note: visit.note ?? "",
      minutes: visit.minutes === null ? "" : String(visit.minutes),
      nextStep: visit.nextStep ?? "",
      nextStepOn: visit.nextStepOn ?? "",
    },
  };
}

function titleOf(vacancy: Vacancy, wording: Wording) {
  const { title, lang } = lineOf(vacancy, wording);
  return { title, lang };
}

function loggedRows(visit: Visit, { t, date }: Wording): { label: string; value: string }[] {
  const rows = [
    { label: t("visit.personWas"), value: visit.personMet ?? "" },
    { label: t("visit.stage"), value: visit.stageAfter ? t.code("relationStage", visit.stageAfter) : "" },
    { label: t("visit.minutes"), value: visit.minutes === null ? "" : String(visit.minutes) },
    { label: t("visit.note"), value: visit.note ?? "" },
    {
      label: t("visit.nextStep"),
      value: [visit.nextStep, visit.nextStepOn ? date(visit.nextStepOn) : ""].filter(Boolean).join(" – "),
    },
  ];
  return rows.filter(({ value }) => value !== "");
}
