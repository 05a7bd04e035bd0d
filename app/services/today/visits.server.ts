// Today's lines of visits: today's, those that wait for a log, steps that are due, and clients nobody has met an employer for.
import type { World } from "#app/world/world.server.ts";
import { listAnswers } from "#db/answers.ts";
import { listApplications } from "#db/applications.ts";
import type { Client } from "#db/clients.ts";
import { listVacancies } from "#db/vacancies.ts";
import { type FaceToFace, listFaceToFace, listVisits, type Visit } from "#db/visits.ts";
import type { Locale, Phase } from "#db/vocabulary/lists.ts";
import type { Actor } from "../access.ts";
import { instantAfter } from "../calendar-days.ts";
import { finnishDay, finnishMoment, finnishTime } from "../finnish-time.ts";
import { withholding } from "../suggestions.server.ts";
import { type Wording, wordingOf } from "../wording.server.ts";
import type { TodayLine } from "./line.ts";

const day = 86_400_000;
/** The first meeting with an employer is to be within so many days of joining. */
const firstContactDays = 30;
/** Told of from this day on: early enough to still plan a visit. */
const toldFrom = 14;
const looking: Phase[] = ["agreement", "profiling", "search", "agreeing"];

/** The coach's own visits of today, unlogged ones, due steps; and clients still without a meeting with an employer. */
export async function visitLines(world: World, actor: Actor, clients: Client[], locale: Locale): Promise<TodayLine[]> {
  const wording = wordingOf(world, locale);
  const now = world.clock();
  const visits = await listVisits(world.db, [actor.personId]);
  return [
    ...visits.flatMap((visit) => linesOfVisit(visit, now, wording)),
    ...(await contactLines(world, actor, clients, wording)),
  ];
}

function linesOfVisit(visit: Visit, now: Date, { t }: Wording): TodayLine[] {
  const today = finnishDay(now);
  const planned = new Date(visit.plannedAt);
  const line = { text: visit.employerName, to: `/coach/visits/${visit.id}`, urgent: true };
  const what = [t.code("channel", visit.channel), t.code("visitPurpose", visit.purpose)];
  const lines: TodayLine[] = [];
  if (visit.state === "planned" && planned > now && finnishDay(planned) === today)
    lines.push({
      ...line,
      ...{ key: `visit:${visit.id}`, kind: "visit", on: today, detail: [finnishTime(planned), ...what].join(" · ") },
    });
  if (visit.state === "planned" && planned <= now)
    lines.push({
      ...line,
      ...{ key: `log_visit:${visit.id}`, kind: "log_visit", on: finnishDay(planned) },
      detail: [finnishMoment(planned, t.locale), ...what].join(" · "),
    });
  if (visit.nextStepOn !== null && visit.nextStepOn <= today)
    lines.push({
      ...line,
      ...{ key: `next_step:${visit.id}`, kind: "next_step", on: visit.nextStepOn },
      ...(visit.nextStep ? { detail: visit.nextStep } : {}),
    });
  return lines;
}

async function contactLines(world: World, actor: Actor, all: Client[], wording: Wording): Promise<TodayLine[]> {
  const now = world.clock();
  const age = (client: Client) => Math.floor((now.getTime() - Date.parse(client.openedAt)) / day);
  const clients = all.filter(
    (client) =>
      client.coachId === actor.personId &&
      looking.includes(client.phase) &&
      age(client) >= toldFrom &&
      !withholding(world, client),
  );
  const met = await listFaceToFace(world.db, [...new Set(clients.map(({ coachId }) => coachId))]);
  const lines: TodayLine[] = [];
  for (const client of clients) {
    if (await hasMetEmployer(world, client, met)) continue;
    const by = finnishDay(instantAfter(new Date(client.openedAt), firstContactDays));
    lines.push({
      ...{ key: `no_contact:${client.id}`, kind: "no_contact", on: by, text: client.codeName },
      detail: wording.t("visit.noContactYet", { count: age(client) }),
      ...{ to: `/coach/clients/${client.id}`, urgent: age(client) >= firstContactDays - 1 },
    });
  }
  return lines;
}

/**
 * Has an employer been met for this client since they joined? A visit that carries their code counts. So does one without
 * a code to the employer of a job that interests them – most clients want no code on a visit, and keeping to that must
 * not look like idleness – and so does an interview the client has gone to alone. A visit with another client's code does not.
 */
export async function hasMetEmployer(
  world: Pick<World, "db" | "clock">,
  client: Pick<Client, "id" | "coachId" | "openedAt">,
  met: FaceToFace[],
): Promise<boolean> {
  const since = met.filter(({ coachId, plannedAt }) => coachId === client.coachId && plannedAt >= client.openedAt);
  if (since.some(({ clientId }) => clientId === client.id)) return true;
  const applications = await listApplications(world.db, [client.id]);
  const today = finnishDay(world.clock());
  const gone = applications.flatMap(({ steps }) => steps).some((s) => s.step === "interview" && s.onDate <= today);
  if (gone) return true;
  const interested = (await listAnswers(world.db, client.id))
    .filter(({ answer }) => answer === "interested")
    .map(({ vacancyId }) => vacancyId);
  const vacancies = await listVacancies(world.db, interested);
  const employers = new Set([...vacancies, ...applications].flatMap(({ employerId }) => employerId ?? []));
  const jobs = new Set(interested);
  return since.some(
    ({ clientId, employerId, vacancyId }) =>
      clientId === null && (employers.has(employerId) || (vacancyId !== null && jobs.has(vacancyId))),
  );
}
