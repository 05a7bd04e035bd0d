// What employers a coach has met have done since, by themselves: become partners, or posted a vacancy.
import type { Db } from "./open.ts";

export interface EmployerAnswer {
  employerId: string;
  employerName: string;
  /** Undefined: it became a partner. */
  vacancyId: string | null;
  /** ISO instant. */
  at: string;
}

/** Answers of employers to whom this coach has made a visit or a call, given after it and after `after`; newest first. */
export async function listEmployerAnswers(db: Db, coachId: string, after: Date): Promise<EmployerAnswer[]> {
  const since = after.toISOString();
  const met = await db
    .selectFrom("visit")
    .innerJoin("employer", "employer.id", "visit.employerId")
    .select((eb) => ["visit.employerId", "employer.name", eb.fn.min("visit.plannedAt").as("metAt")])
    .where("visit.coachId", "=", coachId)
    .where("visit.state", "=", "done")
    .groupBy(["visit.employerId", "employer.name"])
    .execute();
  if (met.length === 0) return [];
  const ids = met.map(({ employerId }) => employerId);
  const partners = await db
    .selectFrom("partner")
    .select(["employerId", "startedAt as at"])
    .where("employerId", "in", ids)
    .where("status", "=", "partner")
    .where("startedAt", ">", since)
    .execute();
  const posted = await db
    .selectFrom("vacancy")
    .select(["employerId", "id", "publishedAt as at"])
    .where("employerId", "in", ids)
    .where("status", "=", "published")
    .where("publishedAt", ">", since)
    .execute();
  const answers = [...partners.map((row) => ({ ...row, id: null })), ...posted].flatMap(({ employerId, id, at }) => {
    const known = met.find((one) => one.employerId === employerId);
    if (!known || at === null || at <= known.metAt) return [];
    return [{ employerId: known.employerId, employerName: known.name, vacancyId: id, at }];
  });
  return answers.sort((a, b) => b.at.localeCompare(a.at) || (a.vacancyId ?? "").localeCompare(b.vacancyId ?? ""));
}
