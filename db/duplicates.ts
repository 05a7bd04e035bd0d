// Vacancies that may be the one somebody is about to bring: rows to look at, what is the same is decided elsewhere.
import { sql } from "kysely";
import type { Db } from "./open.ts";

export interface Likely {
  id: string;
  sourceReference: string;
  sourceUrl: string | null;
  duplicateKey: string | null;
  title: string;
  employerName: string | null;
  /** When it came here. */
  createdAt: string;
}

/**
 * Published vacancies with this key, this reference, one of these addresses or this title (letter case of a–z aside),
 * newest first.
 */
export async function listLikely(
  db: Db,
  like: { sourceReference: string; sourceUrls: string[]; duplicateKey: string | null; title: string },
): Promise<Likely[]> {
  const low = like.title.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return db
    .selectFrom("vacancy")
    .innerJoin("vacancyText", "vacancyText.vacancyId", "vacancy.id")
    .select(["vacancy.id", "sourceReference", "sourceUrl", "duplicateKey", "employerName", "vacancy.createdAt"])
    .select("vacancyText.title")
    .where("vacancy.status", "=", "published")
    .where((eb) =>
      eb.or([
        eb("sourceReference", "=", like.sourceReference),
        ...(like.sourceUrls.length > 0 ? [eb("sourceUrl", "in", like.sourceUrls)] : []),
        ...(like.duplicateKey ? [eb("duplicateKey", "=", like.duplicateKey)] : []),
        eb(sql<string>`lower(vacancy_text.title)`, "in", [...new Set([low, like.title.toLowerCase()])]),
      ]),
    )
    .orderBy("vacancy.createdAt", "desc")
    .orderBy("vacancy.id")
    .limit(1000)
    .execute();
}
