// What coaches of a team tell each other about a vacancy: about the job and the workplace, never about a person.
import type { World } from "#app/world/world.server.ts";
import { addVacancyNote, findVacancyNote, listVacancyNotes, setVacancyNoteRemoved } from "#db/vacancy-notes.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { type Actor, may, teamsOf } from "./access.ts";
import { namesClient } from "./names-client.server.ts";
import { type FreeTextProblem, freeTextProblem } from "./personal-data.ts";
import { notFound } from "./refusals.ts";
import { getVacancy } from "./vacancies.server.ts";
import { wordingOf } from "./wording.server.ts";

export type VacancyNoteProblem = FreeTextProblem | "empty" | "not_promised" | "client_name";

export interface VacancyNoteShown {
  id: string;
  note: string;
  author: string;
  on: string;
  /** The asker's own, which may be taken back. */
  own: boolean;
}

/** The notes of the asker's own team on a vacancy; undefined for those who have no such notes. */
export async function vacancyNotes(
  world: World,
  actor: Actor,
  vacancyId: string,
  locale: Locale,
): Promise<VacancyNoteShown[] | undefined> {
  if (!may(actor, "read", { kind: "vacancy_notes" })) return undefined;
  const { date } = wordingOf(world, locale);
  return (await listVacancyNotes(world.db, vacancyId, teamsOf(actor))).map((note) => ({
    ...{ id: note.id, note: note.note, author: note.author, on: date(note.createdAt) },
    own: may(actor, "change", { kind: "vacancy_note", personId: note.personId, teamId: note.teamId }),
  }));
}

/** A note for the asker's team. @throws 404 for what one may not see or do */
export async function addNote(
  world: World,
  actor: Actor,
  sent: { vacancyId: string; note: string; noPerson: boolean },
): Promise<VacancyNoteProblem | undefined> {
  const [teamId] = teamsOf(actor);
  if (!may(actor, "change", { kind: "vacancy_notes" }) || !teamId) throw notFound();
  const vacancy = await getVacancy(world, actor, sent.vacancyId);
  if (sent.note === "") return "empty";
  const wrong = freeTextProblem(sent.note);
  if (wrong) return wrong;
  if (await namesClient(world, actor, sent.note)) return "client_name";
  if (!sent.noPerson) return "not_promised";
  const { note } = sent;
  await addVacancyNote(world.db, {
    ...{ vacancyId: vacancy.id, personId: actor.personId, teamId, note },
    now: world.clock(),
  });
  return undefined;
}

/** Takes one's own note back, or puts it where it was. @throws 404 */
export async function moveNote(
  world: World,
  actor: Actor,
  { id, vacancyId, off }: { id: string; vacancyId: string; off: boolean },
): Promise<void> {
  const note = await findVacancyNote(world.db, id);
  const own =
    note?.vacancyId === vacancyId &&
    may(actor, "change", { kind: "vacancy_note", personId: note.personId, teamId: note.teamId });
  if (!own) throw notFound();
  await setVacancyNoteRemoved(world.db, id, off ? world.clock() : null);
}
