// Everybody who may be thought of when work comes in: with a consent that holds, on no pause. For the worker only, never for a page.
import type { ClientFacts } from "#app/matching/facts.ts";
import type { World } from "#app/world/world.server.ts";
import { listAnswers } from "#db/answers.ts";
import { type Client, listConsentingClients } from "#db/clients.ts";
import { wordsOf } from "./clients.server.ts";
import { understandClient } from "./suggestions.server.ts";

export interface Known {
  client: Client & { shared: boolean; excludedEmployers: string[] };
  facts: ClientFacts;
}

/** Facts are made once for a whole job. */
export async function knownClients(
  world: Pick<World, "db" | "clock" | "places" | "occupations" | "seal">,
): Promise<Known[]> {
  const clients = await listConsentingClients(world.db, world.clock());
  return Promise.all(
    clients.map(async (client) => {
      const answers = await listAnswers(world.db, client.id);
      const { facts } = await understandClient(world, client.profile, wordsOf(world, client), answers);
      return { client, facts };
    }),
  );
}

/** Those one coach may hear of: own clients, and those shared with a team of theirs. */
export function seenBy<K extends Known>(known: readonly K[], coach: { coachId: string; teamIds: string[] }): K[] {
  return known.filter(
    ({ client }) => client.coachId === coach.coachId || (client.shared && coach.teamIds.includes(client.teamId)),
  );
}

/** Those who have not ruled this employer out. */
export function willingAt<K extends Known>(known: readonly K[], employerId: string | null): K[] {
  return known.filter(({ client }) => employerId === null || !client.excludedEmployers.includes(employerId));
}
