// The sheet of code names: printed, filled in by hand, kept outside. The product holds no name to print.
import type { World } from "#app/world/world.server.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { listOwnClients } from "./clients.server.ts";
import { wordingOf } from "./wording.server.ts";

export async function keySheet(world: World, actor: Actor, locale: Locale) {
  const { t, date } = wordingOf(world, locale);
  const own = (await listOwnClients(world, actor)).filter((client) => client.coachId === actor.personId);
  return {
    title: t("keySheet.title"),
    clients: own.map(({ id, codeName, openedAt }) => ({ id, codeName, opened: date(openedAt) })),
  };
}
