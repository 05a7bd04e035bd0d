// Does anything new wait for a coach? Asked of the same places as the first page, without writing down that somebody looked.
import type { World } from "#app/world/world.server.ts";
import { listClients } from "#db/clients.ts";
import { listHandovers } from "#db/handovers.ts";
import { findPerson } from "#db/people.ts";
import { listPutAside } from "#db/put-aside.ts";
import { type Actor, may } from "./access.ts";
import { scopeOf } from "./clients.server.ts";
import { actorOf } from "./session.server.ts";
import { withholding } from "./suggestions.server.ts";
import { listAnswersToCoach } from "./today/employers.server.ts";
import { listUnseen } from "./today/news.server.ts";
import { listUnseenReceived } from "./today/tips.server.ts";

/** True where something came after `since` that the coach has not seen or put aside; also as a colleague's stand-in. */
export async function somethingNewWaits(world: World, coachId: string, since: Date): Promise<boolean> {
  const person = await findPerson(world.db, coachId);
  const actor = person && (await actorOf(world, person));
  if (!actor || !may(actor, "read", { kind: "inbox" })) return false;
  const aside = await listPutAside(world.db, actor.personId, world.clock());
  const isAside = new Set(aside.flatMap((line) => line.split(":")));
  for (const id of [actor.personId, ...actor.covers]) {
    const news = await newsOf(world, { ...actor, personId: id, covers: [] }, since);
    if (news.some((key) => !isAside.has(key))) return true;
  }
  return false;
}

/** Ids of what came in, as they stand in the keys of the first page's lines. */
async function newsOf(world: World, actor: Actor, since: Date): Promise<string[]> {
  const clients = (await listClients(world.db, scopeOf(actor))).filter((one) => one.coachId === actor.personId);
  const unseen = (await listUnseen(world, actor, clients)).filter(({ item }) => item.createdAt > since.toISOString());
  const received = (await listUnseenReceived(world, actor, clients)).filter(
    ({ item }) => item.createdAt > since.toISOString(),
  );
  const answers = await listAnswersToCoach(world, actor, since);
  const given = (await listHandovers(world.db, actor.personId, since)).filter(({ clientId }) =>
    clients.some((client) => client.id === clientId && !withholding(world, client)),
  );
  return [
    ...[...unseen, ...received].map(({ item }) => item.id),
    ...answers.map(({ employerId, vacancyId }) => vacancyId ?? employerId),
    ...given.map(({ id }) => id),
  ];
}
