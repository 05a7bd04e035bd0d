// What a client says has changed: what came out lately is held against it once more, and the coach is told what fits now.
import type { World } from "#app/world/world.server.ts";
import { listVacancyTips } from "#db/inbox.ts";
import { listItemsNaming, renameClients } from "#db/inbox-clients.ts";
import { enqueue } from "#db/jobs.ts";
import type { Db } from "#db/open.ts";
import { listCoaches } from "#db/people.ts";
import type { Vacancy } from "#db/vacancies.ts";
import { visibilities } from "#db/vocabulary/lists.ts";
import { instantAfter } from "./calendar-days.ts";
import { candidatesFor } from "./candidates.server.ts";
import { readsWords, vacancyFacts } from "./facts.server.ts";
import { clientsNamed, fits, toTell } from "./fitting-clients.server.ts";
import { type Known, knownClients, seenBy } from "./known-clients.server.ts";
import { openVacancies } from "./reverse-match.server.ts";

/** Days back from now: what is older has had its time in the list of suggestions. */
const lookedBack = 30;
/** A coach can read so many at a time; the rest is in the client's list of suggestions. */
const mostTold = 10;

/** Asks for the work, in the transaction of the change. */
export function lookAgain(trx: Db, clientId: string): Promise<void> {
  return enqueue(trx, {
    ...{ kind: "reverse_match", payload: { clientId }, dedupeKey: `reverse_match:client:${clientId}` },
  });
}

/**
 * The job's work for `{ clientId }`: the best of what fits this client now is told, and items that name the client are
 * put right. Without a consent that holds, or on a pause, nothing is done: the inbox does not show the client anyway.
 */
export async function matchClient(world: World, payload: unknown): Promise<void> {
  const { clientId } = (payload ?? {}) as { clientId?: unknown };
  if (typeof clientId !== "string") return;
  const coaches = await listCoaches(world.db);
  const naming = await listItemsNaming(world.db, clientId);
  const toldBefore = new Map<string, Set<string>>();
  for (const { coachId, vacancyId } of naming)
    toldBefore.set(vacancyId, (toldBefore.get(vacancyId) ?? new Set()).add(coachId));
  const [own] = await knownClients(world, ({ id }) => id === clientId);
  if (!own) return;
  const concerned = coaches.filter(
    (coach) => seenBy([own], coach).length > 0 || naming.some(({ coachId }) => coachId === coach.coachId),
  );
  const known = await knownClients(world, (client) =>
    concerned.some((coach) => seenBy([{ client }], coach).length > 0),
  );
  const latest = (await latestFits(world, own)).map(({ id }) => id);
  const vacancies = await openVacancies(world, [...latest, ...toldBefore.keys()]);
  const tips = await tipsOf(world, vacancies);
  const withWords = known.some(({ facts }) => readsWords(facts));
  const told = vacancies.flatMap((vacancy) => {
    const tipId = tips.get(vacancy.id) ?? null;
    const fitting = fits(vacancyFacts(world, vacancy, withWords), vacancy, known, tipId !== null);
    return concerned.flatMap((coach) => {
      const clients = seenBy(fitting, coach).slice(0, clientsNamed).map(toTell);
      const isAbout =
        clients.some((one) => one.clientId === clientId) || toldBefore.get(vacancy.id)?.has(coach.coachId);
      return isAbout ? [{ coachId: coach.coachId, vacancyId: vacancy.id, tipId, clients }] : [];
    });
  });
  const now = world.clock();
  if (told.length > 0)
    await world.db.transaction().execute(async (trx) => {
      for (const one of told) await renameClients(trx, { ...one, now });
    });
}

/** What came out lately, fits now and has no answer yet: the best of it, told before or not, so that each change does not bring ten more. */
async function latestFits(world: World, own: Known): Promise<Vacancy[]> {
  const since = instantAfter(world.clock(), -lookedBack).toISOString();
  const found = (await candidatesFor(world, own.facts, [...visibilities])).filter(
    ({ id, publishedAt }) => publishedAt >= since && !own.facts.answers[id],
  );
  const tips = await tipsOf(world, found);
  const withWords = readsWords(own.facts);
  return found
    .flatMap((vacancy) => {
      const tip = tips.has(vacancy.id);
      // Told of once already, from another source.
      if (vacancy.duplicateOf !== null && !tip) return [];
      const [fit] = fits(vacancyFacts(world, vacancy, withWords), vacancy, [own], tip);
      return fit ? [{ vacancy, score: fit.verdict.score }] : [];
    })
    .sort((a, b) => b.score - a.score || (a.vacancy.id < b.vacancy.id ? -1 : 1))
    .slice(0, mostTold)
    .map(({ vacancy }) => vacancy);
}

/** The oldest tip on each, where an officer sent one. */
async function tipsOf(world: Pick<World, "db">, vacancies: readonly Vacancy[]): Promise<Map<string, string>> {
  const rows = await listVacancyTips(
    world.db,
    vacancies.map(({ id }) => id),
  );
  return new Map(rows.toReversed().map(({ vacancyId, tipId }) => [vacancyId, tipId]));
}
