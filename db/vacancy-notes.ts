// What colleagues of a team tell each other about a vacancy. Screened before it comes here; never about a person.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";

export interface VacancyNote {
  id: string;
  vacancyId: string;
  teamId: string;
  /** Who wrote it. */
  personId: string;
  author: string;
  note: string;
  /** ISO instant. */
  createdAt: string;
}

export async function addVacancyNote(
  trx: Db,
  note: { vacancyId: string; personId: string; teamId: string; note: string; now: Date },
): Promise<string> {
  const { now, ...columns } = note;
  const id = newId();
  await trx
    .insertInto("vacancyNote")
    .values({ id, ...columns, createdAt: now.toISOString(), removedAt: null })
    .execute();
  return id;
}

/** The notes of these teams on a vacancy that stand, the latest first. */
export async function listVacancyNotes(db: Db, vacancyId: string, teamIds: readonly string[]): Promise<VacancyNote[]> {
  if (teamIds.length === 0) return [];
  return notes(db)
    .where("vacancyNote.vacancyId", "=", vacancyId)
    .where("vacancyNote.teamId", "in", teamIds)
    .where("vacancyNote.removedAt", "is", null)
    .orderBy("vacancyNote.createdAt", "desc")
    .orderBy("vacancyNote.id")
    .execute();
}

/** One note, taken back or not. */
export async function findVacancyNote(db: Db, id: string): Promise<VacancyNote | undefined> {
  return notes(db).where("vacancyNote.id", "=", id).executeTakeFirst();
}

/** Takes a note back (`removedAt`), or puts it where it was (null). */
export async function setVacancyNoteRemoved(trx: Db, id: string, removedAt: Date | null): Promise<void> {
  await trx
    .updateTable("vacancyNote")
    .set({ removedAt: removedAt?.toISOString() ?? null })
    .where("id", "=", id)
    .execute();
}

const notes = (db: Db) =>
  db
    .selectFrom("vacancyNote")
    .innerJoin("person", "person.id", "vacancyNote.personId")
    .select([
      ...(["vacancyNote.id", "vacancyNote.vacancyId", "vacancyNote.teamId", "vacancyNote.personId"] as const),
      ...(["vacancyNote.note", "vacancyNote.createdAt", "person.name as author"] as const),
    ]);
