// A coach's clients: always within the asker's own scope.
import type { World } from "#app/world/world.server.ts";
import { type Client, type ClientScope, findClient, listClients } from "#db/clients.ts";
import type { ProfileWords } from "#db/vocabulary/profile.ts";
import type { Actor } from "./access.ts";
import { logAccess } from "./access-log.server.ts";
import { notFound } from "./refusals.ts";

/** Own clients, those of colleagues one covers for, and those shared within one's team. */
export function scopeOf(actor: Actor): ClientScope {
  const teams = actor.roles.flatMap((held) => (held.role === "coach" && held.teamId ? [held.teamId] : []));
  return { coachId: actor.personId, teamIds: teams, covers: actor.covers };
}

/** One client; not yours is not found, and the attempt is logged. */
export async function getClient(world: World, actor: Actor, id: string): Promise<Client> {
  const client = await findClient(world.db, scopeOf(actor), id);
  if (client) return client;
  await logAccess(world, actor, { verb: "read", thing: "client", thingId: id.slice(0, 40), outcome: "denied" });
  throw notFound();
}

export async function listOwnClients(world: World, actor: Actor): Promise<Client[]> {
  await logAccess(world, actor, { verb: "read", thing: "clients" });
  return listClients(world.db, scopeOf(actor));
}

const place = (client: Pick<Client, "id">, column: string) => `client_profile.${column}:${client.id}`;

/** The client's own words, opened. */
export function wordsOf(world: Pick<World, "seal">, client: Client): ProfileWords {
  return openedWords(world, client.id, client);
}

/** The same of one version of the client's profile. */
export function openedWords(
  { seal }: Pick<World, "seal">,
  clientId: string,
  sealed: Pick<Client, "wishesSealed" | "strengthsSealed">,
): ProfileWords {
  const open = (text: string | null, column: string) => (text ? seal.open(text, place({ id: clientId }, column)) : "");
  return { wishes: open(sealed.wishesSealed, "wishes"), strengths: open(sealed.strengthsSealed, "strengths") };
}

/** Seals a client's own words for keeping. */
export function sealWords(world: Pick<World, "seal">, clientId: string, words: ProfileWords) {
  const seal = (text: string, column: string) => (text ? world.seal.seal(text, place({ id: clientId }, column)) : null);
  return { wishesSealed: seal(words.wishes, "wishes"), strengthsSealed: seal(words.strengths, "strengths") };
}
