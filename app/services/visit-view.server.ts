// One visit in words: a line of a list, its own page with the log, and plain text for the patient system.
import type { World } from "#app/world/world.server.ts";
import { type EmployerToMeet, findEmployerToMeet } from "#db/partners.ts";
import { findVacancy, type Vacancy } from "#db/vacancies.ts";
import type { Visit } from "#db/visits.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { standInsOf } from "./covered.server.ts";
import { introducedTo } from "./disclosures.server.ts";
import { finnishDay, finnishMoment, finnishTime } from "./finnish-time.ts";
import { recordOf } from "./record-text.ts";
import { thanksOf } from "./tip-visits.server.ts";
import { lineOf } from "./views.server.ts";
import { getVisit } from "./visits.server.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

export interface VisitLine {
  id: string;
  employer: string;
  when: string;
  facts: string[];
  nextStep?: string;
  nextStepOn?: string;
}

export function lineOfVisit(visit: Visit, wording: Wording): VisitLine {
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

interface Contact {
  contactName: string | null;
  contactPhone: string | null;
  bestTime: string | null;
}

export const contactOf = ({ contactName, contactPhone, bestTime }: Contact) =>
  [contactName, contactPhone, bestTime].filter((part): part is string => !!part);

/** One visit of one's own, with its log. */
export async function visitPage(world: World, actor: Actor, id: string, locale: Locale) {
  const visit = await getVisit(world, actor, id);
  const wording = wordingOf(world, locale);
  const { t } = wording;
  const employer = await findEmployerToMeet(world.db, visit.employerId);
  const vacancy = visit.vacancyId ? await findVacancy(world.db, visit.vacancyId) : undefined;
  const clients = employer ? await introducedNames(world, actor, employer) : [];
  const client = clients.find((one) => one.id === visit.clientId);
  const at = new Date(visit.plannedAt);
  const thanks = await thanksOf(world.db, visit);
  const standIn = (await standInsOf(world, actor, wording)).get(visit.coachId);
  return {
    ...lineOfVisit(visit, wording),
    ...(standIn ? { standIn } : {}),
    ...(thanks ? { thanks } : {}),
    title: visit.employerName,
    state: visit.state,
    contact: employer ? contactOf(employer) : [],
    vacancy: vacancy && { id: vacancy.id, ...titleOf(vacancy, wording) },
    client,
    clients,
    mayJoin: employer !== undefined && isOutside(employer),
    person: actor.personId,
    record: recordOfVisit(visit, { about: vacancy && titleOf(vacancy, wording).title, client }, wording),
    logged: visit.state === "planned" ? undefined : loggedRows(visit, wording),
    stage: t.code("relationStage", visit.stageBefore),
    day: finnishDay(at),
    time: finnishTime(at),
    stepOpen: visit.nextStepOn !== null,
    typed: {
      state: visit.state === "planned" ? "" : visit.state,
      channel: visit.channel,
      client: client?.id ?? "",
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

/** The visit as plain text for the patient system: the working tool is not the record. */
function recordOfVisit(
  visit: Visit,
  shown: { about?: string; client?: { codeName: string } },
  wording: Wording,
): string {
  const { t, date } = wording;
  const rows: [string, string][] = [
    [t("visit.employer"), visit.employerName],
    [t("visit.date"), finnishMoment(new Date(visit.plannedAt), t.locale)],
    [t("visit.channel"), t.code("channel", visit.channel)],
    [t("visit.purpose"), t.code("visitPurpose", visit.purpose)],
    [t("visit.about"), shown.about ?? ""],
    [t("visit.introduced"), shown.client?.codeName ?? ""],
    ["", t.code("visitState", visit.state)],
    [t("visit.stage"), visit.stageAfter ? t.code("relationStage", visit.stageAfter) : ""],
    [t("visit.personWas"), visit.personMet ?? ""],
    [t("visit.minutes"), visit.minutes === null ? "" : String(visit.minutes)],
    [t("visit.note"), visit.note ?? ""],
    [t("visit.nextStep"), [visit.nextStep, visit.nextStepOn ? date(visit.nextStepOn) : ""].filter(Boolean).join(" – ")],
  ];
  return recordOf(rows, wording);
}

/** Whose code may stand on a visit to this employer. */
export async function introducedNames(
  world: World,
  actor: Actor,
  { id: employerId }: EmployerToMeet,
): Promise<{ id: string; codeName: string }[]> {
  return (await introducedTo(world, actor, employerId)).map(({ id, codeName }) => ({ id, codeName }));
}

/** Not a partner and not one that has stepped out of it by itself. */
export const isOutside = ({ partnership }: Pick<EmployerToMeet, "partnership">): boolean =>
  partnership === "none" || partnership === "invited";
