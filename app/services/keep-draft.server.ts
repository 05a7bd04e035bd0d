// One way for a draft to become a vacancy, whoever brought it: an import, or an officer's tip.
import { createHash } from "node:crypto";
import type { VacancyDraft } from "#app/intake/draft.ts";
import { findEmployer } from "#db/employers.ts";
import type { Db } from "#db/open.ts";
import type { Source } from "#db/sources.ts";
import { findDuplicate, keepVacancy } from "#db/vacancies.ts";
import type { VacancyStatus } from "#db/vocabulary/lists.ts";
import { duplicateKeyOf } from "./duplicates.ts";

export interface DraftKept {
  status: VacancyStatus;
  /** The vacancy's employer, where it is one we know. */
  employerId: string | null;
  /** An older vacancy with the same text at the same places. */
  duplicateOf: string | null;
}

/** Writes a draft under this id, new or changed. In a transaction. */
export async function keepDraft(
  trx: Db,
  source: Source,
  draft: VacancyDraft,
  { id, hash, now }: { id: string; hash: string; now: Date },
): Promise<DraftKept> {
  const status: VacancyStatus = draft.validThrough && draft.validThrough <= now.toISOString() ? "expired" : "published";
  const employer = draft.employer && { name: draft.employer.name, businessId: draft.employer.businessId ?? null };
  const employerId = (employer && (await findEmployer(trx, employer))) ?? null;
  const duplicateKey = duplicateKeyOf(draft);
  const duplicateOf = (duplicateKey && (await findDuplicate(trx, duplicateKey, id))) ?? null;
  await keepVacancy(
    trx,
    {
      id,
      sourceId: source.id,
      sourceReference: draft.sourceReference,
      sourceUrl: draft.sourceUrl ?? null,
      contentHash: hash,
      duplicateKey: duplicateKey ?? null,
      duplicateOf,
      status,
      visibility: source.publicAllowed ? "public" : "professionals",
      language: draft.language,
      employerId,
      employerName: draft.employer?.name ?? null,
      texts: draft.texts,
      facts: draft.facts,
      publishedAt: draft.publishedAt ?? now.toISOString(),
      validThrough: draft.validThrough ?? null,
    },
    now,
  );
  return { status, employerId, duplicateOf };
}

/** Of what was read, not of the file: a better reader of texts updates old ads too. */
export function hashOf(draft: VacancyDraft): string {
  const ordered = JSON.stringify(draft, (_key, value: unknown) =>
    value && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash("sha256").update(ordered).digest("hex");
}
