// An employer's own vacancies: written, published, changed, paused, filled, withdrawn – each of which can be undone.
import type { VacancyDraft } from "#app/intake/draft.ts";
import type { World } from "#app/world/world.server.ts";
import { findEmployerOverview } from "#db/employers.ts";
import { enqueue } from "#db/jobs.ts";
import type { Db } from "#db/open.ts";
import { getSource } from "#db/sources.ts";
import { findDuplicate, findVacancy, keepVacancy, setVacancyStatus, type Vacancy } from "#db/vacancies.ts";
import type { VacancyStatus } from "#db/vocabulary/lists.ts";
import type { VacancyFactsKept } from "#db/vocabulary/vacancy.ts";
import { type Actor, may } from "./access.ts";
import { duplicateKeyOf } from "./duplicates.ts";
import { hashOf } from "./keep-draft.server.ts";
import { ownEmployerId } from "./own-employer.ts";
import { notFound } from "./refusals.ts";
import { withoutFacts } from "./understood.server.ts";
import { readFields, type VacancyFields } from "./vacancy-text.server.ts";
import { settleWork, type WorkSaid } from "./vacancy-work.server.ts";

/** The source of what is posted here. */
const here = { name: "Rinnalla", format: "posted", publicAllowed: true } as const;
/** Ads of other sources are changed where they come from: the next import would undo what is done here. */
const ours = new Set<string>([here.name, "Rinnalla demo"]);

type PostingWorld = Pick<World, "db" | "clock" | "places" | "occupations">;

/** One of the actor's own vacancies. @throws 404 for another employer's, and for one that is not there */
export async function getOwnVacancy(world: Pick<World, "db">, actor: Actor, id: string): Promise<Vacancy> {
  return ownIn(world.db, actor, id);
}

async function ownIn(db: Db, actor: Actor, id: string): Promise<Vacancy> {
  const vacancy = await findVacancy(db, id);
  if (!vacancy || !may(actor, "change", { kind: "employer_vacancy", employerId: vacancy.employerId })) throw notFound();
  return vacancy;
}

/** May it be changed here, or only where it came from? */
export function isPostedHere(vacancy: Pick<Vacancy, "sourceName">): boolean {
  return ours.has(vacancy.sourceName);
}

export interface Posting {
  id: string;
  fields: VacancyFields;
  /** Keys of facts that were read and are not right. */
  struck: readonly string[];
  adjustments: VacancyFactsKept["adjustments"];
  /** What work it is and in which sector, where the employer was asked. */
  work?: WorkSaid;
}

/** The draft a posting makes: as read, without what was struck, with the work and what can be arranged as the employer says. */
export function draftOf(world: PostingWorld, { id, fields, struck, adjustments, work }: Posting): VacancyDraft {
  const { draft } = readFields(world, { reference: id, fields, locale: "fi" });
  const left = withoutFacts(settleWork(world, draft, work), struck);
  return { ...left, facts: { ...left.facts, adjustments: { ...left.facts.adjustments, ...adjustments } } };
}

/**
 * Writes a vacancy, new or changed. It is published at once, or waits until the company is approved. In one
 * transaction with what tells the index and the coaches. The same form sent twice is one vacancy.
 * @throws 404 where the id is another employer's vacancy
 */
export async function postVacancy(world: PostingWorld, actor: Actor, posting: Posting): Promise<VacancyStatus> {
  const employerId = ownEmployerId(actor);
  const draft = draftOf(world, posting);
  const now = world.clock();
  const { id } = posting;
  return world.db.transaction().execute(async (trx) => {
    const employer = await findEmployerOverview(trx, employerId);
    const before = await findVacancy(trx, id);
    if (!employer || (before && (before.employerId !== employerId || !isPostedHere(before)))) throw notFound();
    const source = await getSource(trx, { ...here, name: before?.sourceName ?? here.name, now });
    const status = open({ ...draft, approved: employer.approvedAt !== null }, now);
    const duplicateKey = duplicateKeyOf(draft);
    await keepVacancy(
      trx,
      {
        ...{ id, status, sourceId: source.id, sourceReference: before?.sourceReference ?? id, sourceUrl: null },
        ...{ contentHash: hashOf(draft), duplicateKey: duplicateKey ?? null },
        duplicateOf: (duplicateKey && (await findDuplicate(trx, duplicateKey, id))) ?? null,
        ...{ visibility: before?.visibility ?? "public", language: draft.language },
        ...{ employerId, employerName: employer.name, texts: draft.texts, facts: draft.facts },
        publishedAt: before?.publishedAt ?? now.toISOString(),
        validThrough: draft.validThrough ?? null,
      },
      now,
    );
    if (status === "published") await tellCoaches(trx, id);
    return status;
  });
}

/** What an open vacancy's status is: approval first, then the calendar. */
function open(vacancy: { approved: boolean; validThrough?: string | null }, now: Date): VacancyStatus {
  if (!vacancy.approved) return "in_review";
  return vacancy.validThrough && vacancy.validThrough <= now.toISOString() ? "expired" : "published";
}

function tellCoaches(trx: Db, id: string): Promise<void> {
  return enqueue(trx, { kind: "reverse_match", payload: { vacancyIds: [id] }, dedupeKey: `reverse_match:${id}` });
}

export type VacancyMove = "publish" | "pause" | "fill" | "withdraw";

/** The moves that make sense from each status; from the first the last one leads back. */
export const movesFrom: Record<VacancyStatus, readonly VacancyMove[]> = {
  draft: ["publish", "withdraw"],
  in_review: ["withdraw"],
  published: ["pause", "fill", "withdraw"],
  paused: ["publish", "fill", "withdraw"],
  filled: ["publish"],
  expired: ["fill", "withdraw"],
  withdrawn: ["publish"],
};

/** The move that leads back to a status. */
export function backTo(status: VacancyStatus): VacancyMove {
  if (status === "paused") return "pause";
  if (status === "filled") return "fill";
  return status === "withdrawn" ? "withdraw" : "publish";
}

/** Pauses, fills, withdraws or publishes again. @throws 404 for another employer's vacancy or one from elsewhere */
export async function moveVacancy(
  world: Pick<World, "db" | "clock">,
  actor: Actor,
  id: string,
  move: VacancyMove,
): Promise<{ vacancy: Vacancy; before: VacancyStatus; after: VacancyStatus }> {
  const employerId = ownEmployerId(actor);
  const now = world.clock();
  return world.db.transaction().execute(async (trx) => {
    const vacancy = await ownIn(trx, actor, id);
    if (!isPostedHere(vacancy)) throw notFound();
    const approved = (await findEmployerOverview(trx, employerId))?.approvedAt != null;
    const closed = { pause: "paused", fill: "filled", withdraw: "withdrawn" } as const;
    const after = move === "publish" ? open({ ...vacancy, approved }, now) : closed[move];
    if (after !== vacancy.status) await setVacancyStatus(trx, id, { status: after, reason: "employer", now });
    if (after === "published") await tellCoaches(trx, id);
    return { vacancy, before: vacancy.status, after };
  });
}
