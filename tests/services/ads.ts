// Small ads for the service tests, brought in the way all ads come in, and what can be found of them afterwards.
import { type ImportRequest, type ImportResult, importAds } from "#app/services/import.server.ts";
import { catchUp } from "#app/services/index.server.ts";
import type { World } from "#app/world/world.server.ts";
import type { Visibility } from "#db/vocabulary/lists.ts";
import type { SearchQuery } from "#search/index.ts";
import { search } from "#tests/search/make.ts";

export interface PlainAd {
  id: string | number;
  title: string;
  employer?: string;
  location?: string;
  description?: string;
  url?: string;
}

export const everybody: Visibility[] = ["public", "professionals", "partners"];

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Brings in a file of the plain format. */
export function bring(world: World, ads: PlainAd[], request: Partial<ImportRequest> = {}): Promise<ImportResult> {
  return importAds(world, {
    bytes: bytesOf(ads.map((ad) => JSON.stringify(ad)).join("\n")),
    format: "plain",
    ...request,
  });
}

/** Brings in a JobTech file: ads with deadlines and tombstones. */
export function bringStream(world: World, records: unknown[]): Promise<ImportResult> {
  return importAds(world, { bytes: bytesOf(JSON.stringify(records)), format: "jobtech" });
}

export function streamed(id: string, headline: string, extra: Record<string, unknown> = {}) {
  return {
    id,
    headline,
    description: { text: `${headline}. Arbetet är hos oss i Esbo, på finska eller svenska.` },
    employer: { name: "Björklunden Ab" },
    publication_date: "2026-11-01T08:00:00",
    application_deadline: "2026-12-15T23:59:59",
    ...extra,
  };
}

export const tombstone = (id: string) => ({ id, removed: true, removed_date: "2026-11-20T03:11:33" });

/** Titles found for a text, once the index has everything. */
export async function findable(world: World, text: string, extra: Partial<SearchQuery> = {}): Promise<string[]> {
  await catchUp(world, "test");
  const { ids } = await world.search.search(search(text, { visibilities: everybody, ...extra }));
  const rows = await world.db.selectFrom("vacancyText").select(["vacancyId", "title"]).execute();
  return ids.map((id) => rows.find((row) => row.vacancyId === id)?.title ?? "not in the database");
}

/** The rows kept, by their source's reference. */
export async function kept(world: World) {
  const rows = await world.db
    .selectFrom("vacancy")
    .innerJoin("source", "source.id", "vacancy.sourceId")
    .select(["vacancy.id", "sourceReference", "status", "visibility", "duplicateOf", "source.name as source"])
    .orderBy("vacancy.id")
    .execute();
  return new Map(rows.map((row) => [row.sourceReference, row]));
}
