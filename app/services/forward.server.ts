// An officer's tip is sent: the ad becomes a vacancy of the professionals, and the coaches it concerns are looked for.
import type { VacancyDraft } from "#app/intake/draft.ts";
import type { World } from "#app/world/world.server.ts";
import { newId } from "#db/ids.ts";
import { enqueue } from "#db/jobs.ts";
import type { Db } from "#db/open.ts";
import { getSource, listBySourceReference } from "#db/sources.ts";
import { addTip, findOpenTip } from "#db/tips.ts";
import { findVacancy } from "#db/vacancies.ts";
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
  existing?: string;
}

/**
 * Sends a tip: one transaction of vacancy, tip, history and jobs. The same officer's same ad is the same tip.
 * Throws 404 for an officer without an organisation, or a vacancy that is not among the likely duplicates.
 */
export async function forwardVacancy(
  world: World,
  actor: Actor,
  { draft, read, note, existing }: TipToSend,
): Promise<string> {
  const held = actor.roles.find(({ role, organisationId }) => role === "te_contact" && organisationId !== null);
  const organisationId = held?.organisationId;
  if (!organisationId) throw notFound();
  const now = world.clock();
  return world.db.transaction().execute(async (trx) => {
    const vacancy = existing
      ? (await findDuplicates(trx, actor, read)).find((one) => one.vacancy.id === existing)?.vacancy
      : await keepAd(trx, organisationId, draft, now);
    if (!vacancy) throw notFound();
    const before = await findOpenTip(trx, actor.personId, vacancy.id);
    if (before) return before.id;
    const tipId = await addTip(trx, {
      senderId: actor.personId,
      organisationId,
      vacancyId: vacancy.id,
      employerId: vacancy.employerId,
      sector: sectorOf(draft) || null,
      municipalityCode: vacancy.facts.workplaces.find(({ municipality }) => municipality)?.municipality ?? null,
      note: note || null,
      sourceUrl: draft.sourceUrl ?? null,
      now,
    });
    await enqueue(trx, {
      kind: "reverse_match",
      payload: { vacancyIds: [vacancy.id], tipId },
      dedupeKey: `reverse_match:${vacancy.id}`,
    });
    return tipId;
  });
}

/** The ad among those of the officer's organisation: new, changed, or as it was. */
async function keepAd(trx: Db, organisationId: string, draft: VacancyDraft, now: Date) {
  const source = await getSource(trx, { name: `tips:${organisationId}`, format: "plain", publicAllowed: false, now });
  const [before] = await listBySourceReference(trx, source.id, [draft.sourceReference]);
  // The moment it was read is no part of what it says.
  const { publishedAt: _read, ...said } = draft;
  const hash = hashOf(said);
  const id = before?.id ?? newId();
  if (!before || before.contentHash !== hash || before.status !== "published")
    await keepDraft(trx, source, draft, { id, hash, now });
  return findVacancy(trx, id);
}
