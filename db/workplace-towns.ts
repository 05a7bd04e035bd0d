// Where the work of a vacancy or an employer is done: municipalities, for what depends on the place.
import type { Db } from "./open.ts";

/** Codes of three digits, each once: the vacancy's own where it names some, the employer's otherwise. */
export async function listTownsOfWork(
  db: Db,
  { vacancyId, employerId }: { vacancyId?: string; employerId?: string | null },
): Promise<string[]> {
  const rows = vacancyId
    ? await db
        .selectFrom("vacancyWorkplace")
        .select("municipalityCode")
        .where("vacancyId", "=", vacancyId)
        .where("municipalityCode", "is not", null)
        .orderBy("position")
        .execute()
    : [];
  const own = rows.length === 0 && employerId ? await ofEmployer(db, employerId) : rows;
  return [...new Set(own.flatMap(({ municipalityCode }) => municipalityCode ?? []))];
}

const ofEmployer = (db: Db, employerId: string) =>
  db
    .selectFrom("workplace")
    .select("municipalityCode")
    .where("employerId", "=", employerId)
    .orderBy("municipalityCode")
    .execute();
