// What is known of the support in each employment area. Append-only: the newest of an area and topic counts.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";
import type { SupportStanding, SupportTopic } from "./vocabulary/officers.ts";

export interface SupportFact {
  id: string;
  /** Of the employment area. */
  areaCode: string;
  topic: SupportTopic;
  standing: SupportStanding;
  text: string;
  source: string;
  sourceUrl: string | null;
  /** ISO day on which it held. */
  datedOn: string;
  editedBy: string;
  editorName: string;
  createdAt: string;
  removedAt: string | null;
}

/** Adds a version of a fact; returns its id. */
export async function addSupportFact(
  trx: Db,
  { now, ...fact }: Omit<SupportFact, "id" | "editorName" | "createdAt" | "removedAt"> & { now: Date },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto("supportFact")
    .values({ id, ...fact, createdAt: now.toISOString(), removedAt: null })
    .execute();
  return id;
}

/** Every version of these areas, the newest of each topic first; removed ones too. */
export async function listSupportFacts(db: Db, areaCodes: readonly string[]): Promise<SupportFact[]> {
  if (areaCodes.length === 0) return [];
  return facts(db).where("supportFact.areaCode", "in", areaCodes).execute();
}

export async function findSupportFact(db: Db, id: string): Promise<SupportFact | undefined> {
  return facts(db).where("supportFact.id", "=", id).executeTakeFirst();
}

/** Takes a version off the page, or puts it back (null). */
export async function setSupportFactRemoved(trx: Db, id: string, removedAt: Date | null): Promise<void> {
  await trx
    .updateTable("supportFact")
    .set({ removedAt: removedAt?.toISOString() ?? null })
    .where("id", "=", id)
    .execute();
}

const facts = (db: Db) =>
  db
    .selectFrom("supportFact")
    .innerJoin("person", "person.id", "supportFact.editedBy")
    .selectAll("supportFact")
    .select("person.name as editorName")
    .orderBy("supportFact.areaCode")
    .orderBy("supportFact.createdAt", "desc")
    .orderBy("supportFact.id", "desc");
