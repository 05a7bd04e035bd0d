// Planning a visit or a call to an employer, and logging what came of it. A lead becomes a planned visit, or it is nothing.
import type { World } from "#app/world/world.server.ts";
import { findEmployer, findOrAddEmployer } from "#db/employers.ts";
import { listVacancyTips, markSeen } from "#db/inbox.ts";
import type { Db } from "#db/open.ts";
import { confirmPartner, type EmployerToMeet, findEmployerToMeet, setPartnerStage } from "#db/partners.ts";
import { addVisit, findSentVisit, findStage, findVisit, logVisit, settleNextStep, type Visit } from "#db/visits.ts";
import type { Channel, RelationStage, TipState, VisitPurpose } from "#db/vocabulary/lists.ts";
import { type Actor, may, selfAndCovered } from "./access.ts";
import { logAccess } from "./access-log.server.ts";
import { introducedTo } from "./disclosures.server.ts";
import { instantOf } from "./finnish-time.ts";
import { type PersonalDataCode, personalDataIn } from "./personal-data.ts";
import { badRequest, notFound } from "./refusals.ts";
import { keepSpokenYes } from "./spoken-yes.server.ts";
import { planFromTip, thankFor, tipToVisit } from "./tip-visits.server.ts";
import { followTip, followTipWithoutAd } from "./tips.server.ts";
import { getVacancy } from "./vacancies.server.ts";
import { type VisitWarning, visitWarningCodes, visitWarnings } from "./visit-warnings.server.ts";

/** A contact as the form sends it. */
export interface PlanSent {
  /** One of those known; else the name counts. */
  employer?: string;
  employerName: string;
  vacancy?: string;
  /** A tip without an ad that it begins with. */
  tip?: string;
  /** ISO date and "13:00", in Finnish time. */
  date: string;
  time: string;
  purpose: VisitPurpose;
  channel: Channel;
  personMet: string | null;
  /** Only one who is introduced to this employer, in agreed words. */
  client?: string;
  /** Made with the form: sent twice, it is one visit. */
  key?: string;
  /** Codes of the warnings the coach has been shown, joined by commas. */
  told: string;
}

/** What came of it, as the form sends it. */
export interface LogSent {
  state: "done" | "cancelled";
  channel: Channel;
  /** Null: as before. */
  stage: RelationStage | null;
  personMet: string | null;
  note: string | null;
  minutes: number | null;
  nextStep: string | null;
  nextStepOn: string | null;
  /** Only one who is introduced to this employer, in agreed words. */
  client?: string;
  /** The employer said yes to becoming a partner. */
  saidYes?: "yes";
}

export interface Problem {
  field: string;
  code: "time_odd" | PersonalDataCode;
}

export type Planned =
  | { ok: true; visitId: string }
  /** Something to mend, or something to know first: sent again, what was told is not told twice. */
  | { ok: false; problems: Problem[]; warnings: VisitWarning[] };

/** Plans a contact; the tips on its vacancy move on. Warnings not told yet come first. */
export async function planVisit(world: World, actor: Actor, sent: PlanSent): Promise<Planned> {
  const problems = screened({ employerName: sent.employerName, personMet: sent.personMet });
  const plannedAt = instantOf(sent.date, sent.time);
  if (!plannedAt) problems.push({ field: "time", code: "time_odd" });
  if (problems.length > 0 || !plannedAt) return { ok: false, problems, warnings: [] };
  const vacancy = sent.vacancy ? await getVacancy(world, actor, sent.vacancy) : undefined;
  const tip = sent.tip && !vacancy ? await tipToVisit(world, actor, sent.tip) : undefined;
  const employer = await employerOf(world, sent);
  await requireIntroduced(world, actor, employer?.id, sent.client);
  const warnings = employer ? await visitWarnings(world, actor, employer, plannedAt) : [];
  const told = sent.told.split(",");
  if (warnings.some(({ code }) => !told.includes(code))) return { ok: false, problems: [], warnings };
  const now = world.clock();
  const coachId = actor.personId;
  const visitId = await world.db.transaction().execute(async (trx) => {
    const before = sent.key ? await findSentVisit(trx, coachId, sent.key) : undefined;
    if (before) return before;
    const named = { name: sent.employerName, businessId: null, now };
    const employerId = employer?.id ?? (await findOrAddEmployer(trx, named));
    const tips = vacancy ? await moveTips(trx, vacancy.id, "visit_planned", now) : [];
    // Whoever it was told to: it has become a visit.
    if (vacancy)
      for (const told of selfAndCovered(actor)) await markSeen(trx, { coachId: told, vacancyId: vacancy.id }, now);
    if (tip) await planFromTip(trx, actor, tip.id, now);
    return addVisit(trx, {
      ...{ coachId, employerId, vacancyId: vacancy?.id ?? null, tipId: tips[0] ?? tip?.id ?? null },
      ...{ clientId: sent.client ?? null, purpose: sent.purpose, channel: sent.channel, personMet: sent.personMet },
      ...{ stageBefore: await findStage(trx, employerId), plannedAt, now },
      ...(sent.key ? { sentKey: sent.key } : {}),
    });
  });
  await logAccess(world, actor, { verb: "plan", thing: "visit", thingId: visitId });
  return { ok: true, visitId };
}

/** A contact that has been made already: planned and logged at once. What is told before planning comes too late for it. */
export async function logContact(world: World, actor: Actor, sent: Omit<PlanSent, "told"> & LogSent): Promise<Planned> {
  const problems = screened({ note: sent.note, nextStep: sent.nextStep });
  if (problems.length > 0) return { ok: false, problems, warnings: [] };
  const planned = await planVisit(world, actor, { ...sent, told: visitWarningCodes.join(",") });
  if (planned.ok) await recordVisit(world, actor, planned.visitId, sent);
  return planned;
}

/** No other client's code may stand on a visit: not even that of one who wishes to be introduced elsewhere. */
async function requireIntroduced(world: World, actor: Actor, employerId?: string, clientId?: string): Promise<void> {
  if (!clientId) return;
  const clients = employerId ? await introducedTo(world, actor, employerId) : [];
  if (!clients.some(({ id }) => id === clientId)) throw badRequest();
}

async function employerOf(world: World, sent: PlanSent): Promise<EmployerToMeet | undefined> {
  const id = sent.employer ?? (await findEmployer(world.db, { name: sent.employerName, businessId: null }));
  const found = id ? await findEmployerToMeet(world.db, id) : undefined;
  if (sent.employer && !found) throw notFound();
  return found;
}

/** One of one's own visits; somebody else's is not found. */
export async function getVisit(world: World, actor: Actor, id: string): Promise<Visit> {
  const visit = await findVisit(world.db, selfAndCovered(actor), id);
  if (visit && may(actor, "read", { kind: "visit", coachId: visit.coachId })) return visit;
  await logAccess(world, actor, { verb: "read", thing: "visit", thingId: id.slice(0, 40), outcome: "denied" });
  throw notFound();
}

/**
 * Logs what came of a visit, or corrects the log. Done, it moves the tips on its vacancy and the relation on; talked with
 * in person or by phone, a partner has said once more that what it offers holds.
 */
export async function recordVisit(world: World, actor: Actor, id: string, sent: LogSent): Promise<Problem[]> {
  const visit = await getVisit(world, actor, id);
  const problems = screened({ personMet: sent.personMet, note: sent.note, nextStep: sent.nextStep });
  if (problems.length > 0) return problems;
  await requireIntroduced(world, actor, visit.employerId, sent.client);
  const now = world.clock();
  const done = sent.state === "done";
  const stageAfter = done ? (sent.stage ?? visit.stageAfter ?? visit.stageBefore) : null;
  const { state, channel, personMet, note, minutes, nextStep, nextStepOn } = sent;
  const log = { state, channel, personMet, note, minutes, nextStep, nextStepOn };
  await world.db.transaction().execute(async (trx) => {
    await logVisit(trx, visit.id, { ...log, stageAfter, ...(sent.client ? { clientId: sent.client } : {}), now });
    if (done && sent.saidYes) await keepSpokenYes(world, trx, visit.employerId, { tasks: "", now });
    if (done && channel !== "email") await confirmPartner(trx, visit.employerId, earlier(visit.plannedAt, now));
    if (stageAfter) await setPartnerStage(trx, visit.employerId, stageAfter);
    if (done && visit.vacancyId) await moveTips(trx, visit.vacancyId, "employer_contacted", now);
    if (done && visit.tipId) await followTipWithoutAd(trx, visit.tipId, "employer_contacted", now);
  });
  await logAccess(world, actor, { verb: "log", thing: "visit", thingId: visit.id });
  return [];
}

const earlier = (planned: string, now: Date) => new Date(Math.min(Date.parse(planned), now.getTime()));

/** The agreed next step has been taken. */
export async function takeNextStep(world: World, actor: Actor, id: string): Promise<void> {
  const visit = await getVisit(world, actor, id);
  await settleNextStep(world.db, visit.id);
}

/** Thanks whoever sent the tip this visit began with, or takes the thanks back. */
export async function thankSender(world: World, actor: Actor, id: string, given: boolean): Promise<void> {
  await thankFor(world, await getVisit(world, actor, id), given);
}

/** Every tip on the vacancy, whoever sent it: each officer follows their own. */
async function moveTips(trx: Db, vacancyId: string, state: TipState, now: Date): Promise<string[]> {
  const tips = await listVacancyTips(trx, [vacancyId]);
  for (const { tipId } of tips) await followTip(trx, tipId, state, now);
  return tips.map(({ tipId }) => tipId);
}

function screened(texts: Record<string, string | null>): Problem[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    const code = text === null ? undefined : personalDataIn(text);
    return code ? [{ field, code }] : [];
  });
}
