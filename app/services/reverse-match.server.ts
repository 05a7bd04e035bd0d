// A new vacancy looks for the coaches to tell. It never ranks persons: each coach hears of own clients only, officers a number.
import type { World } from "#app/world/world.server.ts";
import { listVacancyTips, tellCoach } from "#db/inbox.ts";
import { listCoaches } from "#db/people.ts";
import { listSubscriptionsOf, type Subscription } from "#db/subscriptions.ts";
import { listVacancies, type Vacancy } from "#db/vacancies.ts";
import { readsWords, vacancyFacts } from "./facts.server.ts";
import { clientsNamed, fits, toTell } from "./fitting-clients.server.ts";
import { follows } from "./followed.ts";
import { knownClients, seenBy } from "./known-clients.server.ts";
import { matchTips } from "./tip-match.server.ts";

type MatchWorld = Pick<World, "db" | "clock" | "places" | "occupations" | "seal">;

/** Vacancies whose coaches are told in one transaction. */
const batchSize = 25;

/** The job's work: vacancies that are open now, told to whom they concern. Twice the same changes nothing. */
export async function reverseMatch(world: MatchWorld, payload: unknown): Promise<void> {
  const vacancies = await openVacancies(world, idsIn(payload, "vacancyIds"));
  const withoutAd = idsIn(payload, "tipIds");
  if (vacancies.length + withoutAd.length === 0) return;
  const tips = new Map<string, string>();
  for (const { vacancyId, tipId } of await listVacancyTips(
    world.db,
    vacancies.map(({ id }) => id),
  ))
    if (!tips.has(vacancyId)) tips.set(vacancyId, tipId);
  const clients = await knownClients(world);
  await matchTips(world, withoutAd, clients);
  const followed = await listSubscriptionsOf(world.db, "coach");
  const coaches = await listCoaches(world.db);
  const withWords = clients.some(({ facts }) => readsWords(facts));
  for (let at = 0; at < vacancies.length; at += batchSize) {
    const told = vacancies.slice(at, at + batchSize).flatMap((vacancy) => {
      const tipId = tips.get(vacancy.id) ?? null;
      // Told of once already, from another source.
      if (vacancy.duplicateOf !== null && tipId === null) return [];
      const fitting = fits(vacancyFacts(world, vacancy, withWords), vacancy, clients, tipId !== null);
      const subscribers = tipId === null ? new Set() : followersOf(vacancy, followed);
      return coaches.flatMap(({ coachId, teamIds }) => {
        const named = seenBy(fitting, { coachId, teamIds }).slice(0, clientsNamed).map(toTell);
        const subscribed = subscribers.has(coachId);
        if (named.length === 0 && !subscribed) return [];
        return [{ coachId, vacancyId: vacancy.id, tipId, clients: named, subscribed }];
      });
    });
    const now = world.clock();
    if (told.length > 0)
      await world.db.transaction().execute(async (trx) => {
        for (const one of told) await tellCoach(trx, { ...one, now });
      });
    // The lease is renewed by a timer, which needs a moment of its own.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Of a tip coaches hear by its sector and area as well, whether or not it may suit a client of theirs. */
function followersOf({ facts }: Vacancy, followed: Subscription[]): Set<string> {
  const work = { sectors: facts.sectors, places: facts.workplaces.filter(({ country }) => country === "FI") };
  return new Set(followed.filter((one) => follows(one, work)).map(({ personId }) => personId));
}

/** The job's payload is `{ vacancyIds }`, a tip is looked up by its vacancy, so that none is missed; or `{ tipIds }`, without an ad. */
function idsIn(payload: unknown, name: "vacancyIds" | "tipIds"): string[] {
  const ids = ((payload ?? {}) as Record<string, unknown>)[name];
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === "string") : [];
}

/** Of these, what is open now. */
export async function openVacancies(world: Pick<World, "db" | "clock">, ids: readonly string[]): Promise<Vacancy[]> {
  const now = world.clock().toISOString();
  return (await listVacancies(world.db, [...new Set(ids)])).filter(
    ({ status, validThrough }) => status === "published" && (validThrough === null || validThrough > now),
  );
}
