// Everybody who may be thought of when work comes in: with a consent that holds, on no pause. For the worker only, never for a page.
import type { ClientFacts } from "#app/matching/facts.ts";
import type { World } from "#app/world/world.server.ts";
import { listAnswers } from "#db/answers.ts";
import { type Client, listConsentingClients } from "#db/clients.ts";
import { wordsOf } from "./clients.server.ts";
import { isLeftOut, type LeftOut } from "./left-out.ts";
import { understandClient } from "./suggestions.server.ts";

export interface Known {
  client: Client & { shared: boolean; ruledOut: LeftOut[] };
  facts: ClientFacts;
}

/** As an ad has it: registered with us, or only by a name. */
export interface EmployerNamed {
  employerId: string | null;
  employerName?: string | null;
}

/** Facts are made once for a whole job, and only of those it is about. */
export async function knownClients(
  world: Pick<World, "db" | "clock" | "places" | "occupations" | "seal">,
  isMeant: (client: Known["client"]) => boolean = () => true,
): Promise<Known[]> {
  const clients = (await listConsentingClients(world.db, world.clock())).filter(isMeant);
  return Promise.all(
    clients.map(async (client) => {
      const answers = await listAnswers(world.db, client.id);
      const { facts } = await understandClient(world, client.profile, wordsOf(world, client), answers);
      return { client, facts };
    }),
  );
}

/** Those one coach may hear of: own clients, and those shared with a team of theirs. */
export function seenBy<K extends Pick<Known, "client">>(
  known: readonly K[],
  coach: { coachId: string; teamIds: string[] },
): K[] {
  return known.filter(
    ({ client }) => client.coachId === coach.coachId || (client.shared && coach.teamIds.includes(client.teamId)),
  );
}

/** Those who have not ruled this employer out. */
export function willingAt<K extends Known>(known: readonly K[], employer: EmployerNamed): K[] {
  return known.filter(({ client }) => !isLeftOut(client.ruledOut, employer));
}
