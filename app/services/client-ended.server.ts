// A client who has ended, for the one coach who was theirs: until when anything is kept, the words of the ending, all that is held.
import type { World } from "#app/world/world.server.ts";
import { listEndedClients } from "#db/client-life.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { copyPage } from "./client-copy.server.ts";
import { endWordsOf } from "./client-ending.server.ts";
import { getEndedClient } from "./client-held.server.ts";
import { finnishDay } from "./finnish-time.ts";
import { wordingOf } from "./wording.server.ts";

/** The one page an ended client has. @throws 404 also for one who is open, or nothing of whom is kept any more */
export async function endedClientPage(world: World, actor: Actor, clientId: string, locale: Locale) {
  const client = await getEndedClient(world, actor, clientId);
  const { t, date } = wordingOf(world, locale);
  return {
    ...(await copyPage(world, actor, clientId, locale)),
    title: t("life.endedTitle", { client: client.codeName }),
    closed: date(client.closedAt),
    kept: date(client.keepUntil),
    words: endWordsOf(world, client),
  };
}

/** Those who have ended and may still come back, the latest first: a part of the list of clients, which is logged as a whole. */
export async function endedLines(world: World, actor: Actor, locale: Locale) {
  const { date } = wordingOf(world, locale);
  const ended = await listEndedClients(world.db, actor.personId, finnishDay(world.clock()));
  return ended.map(({ id, codeName, closedAt, keepUntil }) => ({
    ...{ id, codeName, closed: date(closedAt), kept: date(keepUntil) },
  }));
}
