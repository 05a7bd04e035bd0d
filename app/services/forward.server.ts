// An officer's tip is sent: the ad becomes a vacancy of the professionals, and the coaches it concerns are looked for.
import type { VacancyDraft } from "#app/intake/draft.ts";
import type { World } from "#app/world/world.server.ts";
import { newId } from "#db/ids.ts";
import { enqueue } from "#db/jobs.ts";
import type { Db } from "#db/open.ts";
import { getSource, listBySourceReference } from "#db/sources.ts";
import { finishTipDraft } from "#db/tip-drafts.ts";
import { addTip, findOpenTip } from "#db/tips.ts";
import { findVacancy, type Vacancy } from "#db/vacancies.ts";
import type { Actor } from "./access.ts";
import { sectorOf } from "./corrected-ad.server.ts";
import { hashOf, keepDraft } from "./keep-draft.server.ts";
import { notFound } from "./refusals.ts";
import { findDuplicates } from "./tip-duplicates.server.ts";

export interface TipToSend {
  draft: VacancyDraft;
  /** As it was before it was put right: what looked like it was shown, and `existing` chosen among that. */
  read: VacancyDraft;
  note: string;
  /** Instead of a new vacancy: one that is here already. */
  existing?: string | undefined;
  /** The officer's own draft that waited to be looked at. */
  waited?: string | undefined;
}

/**
 * Sends a tip: one transaction of vacancy, tip, history and jobs. The same officer's same ad is the same tip.
 * Throws 404 for an officer without an organisation, or a vacancy that is not among the likely duplicates.
 */
export async function forwardVacancy(
  world: World,
  actor: Actor,
  { draft, read, note, existing, waited }: TipToSend,
): Promise<string> {
  const organisationId = officeOf(actor);
  const now = world.clock();
  return world.db.transaction().execute(async (trx) => {
    const vacancy = existing
      ? (await findDuplicates(trx, actor, read)).find((one) => one.vacancy.id === existing)?.vacancy
      : await keepAd(trx, organisationId, draft, now);
    if (!vacancy) throw notFound();
    if (waited) await finishTipDraft(trx, waited, { sent: true, now });
    const { sourceUrl = null } = draft;
    return sendOn(trx, actor, vacancy, { sector: sectorOf(draft) || null, note: note || null, sourceUrl, now });
  });
}

/** The organisation an officer sends tips for. @throws 404 for an officer without one */
function officeOf(actor: Actor): string {
  const held = actor.roles.find(({ role, organisationId }) => role === "te_contact" && organisationId !== null);
  if (!held?.organisationId) throw notFound();
  return held.organisationId;
}

/**
 * The officer's tip on a vacancy, and the job that looks for its coaches; the same officer's same ad is the same tip.
 * `waitSeconds`: so long nobody is told, and the tip can be taken back unsaid. In a transaction.
 */
export async function sendOn(
  trx: Db,
  actor: Actor,
  vacancy: Vacancy,
  given: { sector: string | null; note: string | null; sourceUrl: string | null; now: Date; waitSeconds?: number },
): Promise<string> {
  const { waitSeconds = 0, ...said } = given;
  const before = await findOpenTip(trx, actor.personId, vacancy.id);
  if (before) return before.id;
  const tipId = await addTip(trx, {
    ...{ senderId: actor.personId, organisationId: officeOf(actor), vacancyId: vacancy.id },
    employerId: vacancy.employerId,
    municipalityCode: vacancy.facts.workplaces.find(({ municipality }) => municipality)?.municipality ?? null,
    ...said,
  });
  await enqueue(trx, {
    kind: "reverse_match",
    payload: { vacancyIds: [vacancy.id], tipId },
    dedupeKey: `reverse_match:${vacancy.id}`,
    ...(waitSeconds > 0 ? { runAfter: new Date(Date.now() + waitSeconds * 1000) } : {}),
  });
  return tipId;
}

/** What the ads an organisation's officers bring are filed under. */
export const tipSource = (organisationId: string) => `tips:${organisationId}`;

/** The ad among those of the officer's organisation: new, changed, or as it was. */
async function keepAd(trx: Db, organisationId: string, draft: VacancyDraft, now: Date) {
  const source = await getSource(trx, { name: tipSource(organisationId), format: "plain", publicAllowed: false, now });
  const [before] = await listBySourceReference(trx, source.id, [draft.sourceReference]);
  // The moment it was read is no part of what it says.
  const { publishedAt: _read, ...said } = draft;
  const hash = hashOf(said);
  const id = before?.id ?? newId();
  if (!before || before.contentHash !== hash || before.status !== "published")
    await keepDraft(trx, source, draft, { id, hash, now });
  return findVacancy(trx, id);
}
