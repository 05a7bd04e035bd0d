// Brings ads in: parse, read, compare with what is kept, keep what is new or changed. Twice the same changes nothing.
import type { Parsed, Problem, VacancyDraft } from "#app/intake/draft.ts";
import { parse } from "#app/intake/parse.ts";
import { readAd } from "#app/intake/read/index.ts";
import type { World } from "#app/world/world.server.ts";
import { newId } from "#db/ids.ts";
import { enqueue } from "#db/jobs.ts";
import type { Db } from "#db/open.ts";
import { getSource, listBySourceReference, type Source } from "#db/sources.ts";
import { setVacancyStatus } from "#db/vacancies.ts";
import type { Format } from "#db/vocabulary/lists.ts";
import { intakeReference } from "./intake-reference.server.ts";
import { hashOf, keepDraft } from "./keep-draft.server.ts";
import { licences } from "./licences.ts";

export interface ImportCounts {
  created: number;
  updated: number;
  withdrawn: number;
  unchanged: number;
  /** Among the created and updated. */
  expired: number;
  /** Removals of what was never here. */
  ignored: number;
}

export interface ImportResult extends ImportCounts {
  problems: Problem[];
  /** Records that could be read at all. */
  recordsRead: number;
}

export interface ImportRequest {
  bytes: Uint8Array;
  format: Format | "auto";
  /** Default: the format's name. The same source and reference is the same vacancy. */
  source?: string;
  fileName?: string;
  progress?: (done: number, all: number) => void;
}

type ImportWorld = Pick<World, "db" | "clock" | "places" | "occupations">;

/** Small enough that others who write wait some tens of milliseconds at most. */
const batchSize = 25;

/** Never throws for what stands in the file: that becomes a problem, and the rest goes in. */
export async function importAds(world: ImportWorld, request: ImportRequest): Promise<ImportResult> {
  const { progress, source: sourceName, ...input } = request;
  const parsed = parse(input, intakeReference());
  const name = sourceName ?? parsed.format;
  const counts: ImportCounts = { created: 0, updated: 0, withdrawn: 0, unchanged: 0, expired: 0, ignored: 0 };
  const problems = [...parsed.problems];
  if (parsed.recordsRead > 0) {
    const terms = licences[parsed.format];
    const known = await getSource(world.db, { name, format: parsed.format, ...terms, now: world.clock() });
    // Both must allow it: an ad of another format does not become public by a free source's name.
    const source = { ...known, publicAllowed: known.publicAllowed && terms?.publicAllowed === true };
    const all = parsed.drafts.length + parsed.removals.length;
    for (let at = 0; at < parsed.drafts.length; at += batchSize) {
      await keepBatch(world, source, parsed.drafts.slice(at, at + batchSize), counts, problems);
      progress?.(Math.min(at + batchSize, parsed.drafts.length), all);
      await breathe();
    }
    for (let at = 0; at < parsed.removals.length; at += batchSize)
      await removeBatch(world, source, parsed.removals.slice(at, at + batchSize), counts);
    progress?.(all, all);
  }
  return { ...counts, problems, recordsRead: parsed.recordsRead };
}

/** SQLite answers at once, so a long import would never let anybody else in: no request, no timer, no Ctrl-C. */
const breathe = () => new Promise((resolve) => setImmediate(resolve));

async function keepBatch(
  world: ImportWorld,
  source: Source,
  raw: VacancyDraft[],
  counts: ImportCounts,
  problems: Problem[],
): Promise<void> {
  // Reading is the slow part and needs no lock.
  const drafts = raw.map((draft) => {
    const read = readAd(draft, world);
    return { draft: read, hash: hashOf(read) };
  });
  const now = world.clock();
  await world.db.transaction().execute(async (trx) => {
    const references = drafts.map(({ draft }) => draft.sourceReference);
    const known = new Map(
      (await listBySourceReference(trx, source.id, references)).map((row) => [row.sourceReference, row]),
    );
    const opened: string[] = [];
    for (const { draft, hash } of drafts) {
      const before = known.get(draft.sourceReference);
      const gone = before?.status === "withdrawn";
      if (draft.closed) {
        await close(trx, before && !gone ? before.id : undefined, counts, now);
      } else if (before && before.contentHash === hash && !gone) {
        counts.unchanged += 1;
      } else {
        const id = before?.id ?? newId();
        const kept = await keepDraft(trx, source, draft, { id, hash, now });
        if (!before && kept.status === "published") opened.push(id);
        counts[before ? "updated" : "created"] += 1;
        if (kept.status === "expired") counts.expired += 1;
        if (kept.duplicateOf)
          problems.push({
            where: draft.sourceReference,
            code: "possible_duplicate",
            params: { reference: kept.duplicateOf },
          });
      }
    }
    // New vacancies look for the coaches to tell.
    if (opened.length > 0) await enqueue(trx, { kind: "reverse_match", payload: { vacancyIds: opened } });
  });
}

async function removeBatch(
  world: ImportWorld,
  source: Source,
  removals: Parsed["removals"],
  counts: ImportCounts,
): Promise<void> {
  const now = world.clock();
  await world.db.transaction().execute(async (trx) => {
    const known = await listBySourceReference(
      trx,
      source.id,
      removals.map((removal) => removal.sourceReference),
    );
    const open = known.filter((row) => row.status !== "withdrawn");
    for (const row of open) await close(trx, row.id, counts, now);
    counts.ignored += removals.length - open.length;
  });
}

async function close(trx: Db, id: string | undefined, counts: ImportCounts, now: Date): Promise<void> {
  if (id) await setVacancyStatus(trx, id, { status: "withdrawn", reason: "source", now });
  counts[id ? "withdrawn" : "ignored"] += 1;
}
