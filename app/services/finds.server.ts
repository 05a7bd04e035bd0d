// Vacancies a coach puts on a client's list, with a note or without; each can be taken off and put back.
import type { World } from "#app/world/world.server.ts";
import type { Client } from "#db/clients.ts";
import { type Find, listFinds, putOnList, setFindRemoved } from "#db/finds.ts";
import { listVacancies } from "#db/vacancies.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { type Actor, may } from "./access.ts";
import { changeClient } from "./client-change.server.ts";
import { listOwnClients } from "./clients.server.ts";
import { type StandIn, standInsOf } from "./covered.server.ts";
import { judge } from "./judged.server.ts";
import { type FreeTextProblem, freeTextProblem } from "./personal-data.ts";
import { notFound } from "./refusals.ts";
import { withholding } from "./suggestions.server.ts";
import { getVacancy } from "./vacancies.server.ts";
import { lineOf, suggestionOf } from "./views.server.ts";
import { wordingOf } from "./wording.server.ts";

export type FindProblem = FreeTextProblem | "withheld";

const place = (pair: { clientId: string; vacancyId: string }) => `client_find.note:${pair.clientId}:${pair.vacancyId}`;

/** The clients on whose list a coach may put something; undefined for everybody else. */
export async function clientsToFindFor(
  world: World,
  actor: Actor,
  locale: Locale,
): Promise<{ id: string; codeName: string; standIn?: StandIn }[] | undefined> {
  if (!may(actor, "change", { kind: "clients" })) return undefined;
  const clients = (await listOwnClients(world, actor)).filter((client) => !withholding(world, client));
  const standIns = await standInsOf(world, actor, wordingOf(world, locale));
  return clients.map(({ id, codeName, coachId }) => {
    const standIn = standIns.get(coachId);
    return { id, codeName, ...(standIn ? { standIn } : {}) };
  });
}

/** Puts a vacancy on a client's list. The note is screened and sealed. @throws 404 for what is not one's own to see */
export async function putFind(
  world: World,
  actor: Actor,
  { clientId, vacancyId, note }: { clientId: string; vacancyId: string; note: string },
): Promise<{ codeName: string } | { problem: FindProblem }> {
  const vacancy = await getVacancy(world, actor, vacancyId);
  const wrong = freeTextProblem(note);
  return changeClient(world, actor, clientId, async (trx, client, now) => {
    if (withholding(world, client)) return { problem: "withheld" as const };
    if (wrong) return { problem: wrong };
    const pair = { clientId: client.id, vacancyId: vacancy.id };
    const noteSealed = sealedFindNote(world, pair, note);
    await putOnList(trx, { ...pair, noteSealed, createdBy: actor.personId, now });
    return { codeName: client.codeName };
  });
}

/** Takes a vacancy off the client's list, or puts it back as it was; its title. @throws 404 */
export async function moveFind(
  world: World,
  actor: Actor,
  { clientId, vacancyId, off }: { clientId: string; vacancyId: string; off: boolean },
  locale: Locale,
): Promise<string> {
  const [vacancy] = await listVacancies(world.db, [vacancyId]);
  if (!vacancy) throw notFound();
  await changeClient(world, actor, clientId, async (trx, client, now) => {
    if (!(await setFindRemoved(trx, { clientId: client.id, vacancyId }, off ? now : null))) throw notFound();
  });
  return lineOf(vacancy, wordingOf(world, locale)).title;
}

/** What stands on the list, judged like everything else. Nothing of it where suggestions are withheld. */
export async function findsOf(world: World, client: Client, locale: Locale) {
  if (withholding(world, client)) return [];
  const wording = wordingOf(world, locale);
  const finds = new Map((await listFinds(world.db, client.id)).map((find) => [find.vacancyId, find]));
  const vacancies = (await listVacancies(world.db, [...finds.keys()])).filter(
    ({ status }) => status === "published" || status === "expired",
  );
  const verdicts = await judge(world, client, vacancies);
  return vacancies.flatMap((vacancy, at) => {
    const [find, verdict] = [finds.get(vacancy.id), verdicts[at]];
    if (!find || !verdict) return [];
    return [
      { ...suggestionOf(vacancy, verdict, wording), note: noteOf(world, find), on: wording.date(find.createdAt) },
    ];
  });
}

/** A note, sealed for keeping; null where there is none. */
export const sealedFindNote = (
  { seal }: Pick<World, "seal">,
  pair: { clientId: string; vacancyId: string },
  note: string,
): string | null => (note ? seal.seal(note, place(pair)) : null);

/** The note of a find, opened; empty where there is none. */
export function noteOf(
  { seal }: Pick<World, "seal">,
  find: Pick<Find, "clientId" | "vacancyId" | "noteSealed">,
): string {
  return find.noteSealed ? seal.open(find.noteSealed, place(find)) : "";
}
