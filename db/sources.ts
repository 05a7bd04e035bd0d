// Where ads come from: each source has a name, a format, and a licence that decides whether its ads may be public.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";

export interface Source {
  id: string;
  name: string;
  publicAllowed: boolean;
}

/** The source of this name, added where there is none. Imported ads are for professionals unless the licence allows more. */
export async function getSource(
  db: Db,
  source: { name: string; format: string; licence?: string; publicAllowed?: boolean; now: Date },
): Promise<Source> {
  const known = await findSource(db, source.name);
  if (known) return known;
  await db
    .insertInto("source")
    .values({
      id: newId(),
      name: source.name,
      format: source.format,
      licence: source.licence ?? null,
      publicAllowed: source.publicAllowed ? 1 : 0,
      createdAt: source.now.toISOString(),
    })
    // Another import may have added it in between: then that row is the source for both.
    .onConflict((c) => c.column("name").doNothing())
    .execute();
  const added = await findSource(db, source.name);
  if (!added) throw new Error("a source that was just added is gone");
  return added;
}

async function findSource(db: Db, name: string): Promise<Source | undefined> {
  const row = await db.selectFrom("source").selectAll().where("name", "=", name).executeTakeFirst();
  return row && { id: row.id, name: row.name, publicAllowed: row.publicAllowed === 1 };
}

/** Id, content hash and status of the vacancies of a source that have these references. */
export async function listBySourceReference(db: Db, sourceId: string, references: readonly string[]) {
  if (references.length === 0) return [];
  return db
    .selectFrom("vacancy")
    .select(["id", "sourceReference", "contentHash", "status"])
    .where("sourceId", "=", sourceId)
    .where("sourceReference", "in", references)
    .execute();
}
