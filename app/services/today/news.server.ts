// Today's lines of what is new: tips from officers, and new good fits – one line for each client, however many there are.
import type { World } from "#app/world/world.server.ts";
import type { Client } from "#db/clients.ts";
import { listShown } from "#db/suggestions.ts";
import { listVacancies } from "#db/vacancies.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "../access.ts";
import { listTold, type Told } from "../inbox.server.ts";
import { lineOf } from "../views.server.ts";
import { type Wording, wordingOf } from "../wording.server.ts";
import type { TodayLine } from "./line.ts";
import { tipLines } from "./tips.server.ts";

/** How many of the new jobs are named. */
const namedJobs = 2;

/** What the coach was told of and has not looked at, neither in the inbox nor on the client's own page. */
export async function newsLines(world: World, actor: Actor, clients: Client[], locale: Locale): Promise<TodayLine[]> {
  const unseen = await listUnseen(world, actor, clients);
  const wording = wordingOf(world, locale);
  const ids = unseen.map(({ item }) => item.vacancyId);
  const titles = new Map((await listVacancies(world.db, ids)).map((one) => [one.id, lineOf(one, wording)]));
  const titleOf = (vacancyId: string) => titles.get(vacancyId)?.title ?? "";
  const tips = unseen.filter(({ item }) => item.tip);
  const fits = unseen.filter(({ item }) => !item.tip);
  return [
    ...(await tipLines(world, actor, { tips, clients, titleOf, wording })),
    ...clients.flatMap((client) => fitLine(client, fitsOf(client, fits), titleOf, wording)),
  ];
}

/** The same as items: of a tip all of these clients it may suit, of a fit those it is good and still new for. */
export async function listUnseen(world: World, actor: Actor, clients: Client[]): Promise<Told[]> {
  const own = new Set(clients.map(({ id }) => id));
  const told = (await listTold(world, actor))
    .filter(({ item }) => item.seenAt === null && item.doneAt === null)
    .map((one) => ({ ...one, clients: one.clients.filter(({ client }) => own.has(client.id)) }));
  const ids = told.map(({ item }) => item.vacancyId);
  const shown = await listShown(world.db, [...own], ids);
  return told
    .map(({ item, coachId, clients: suited }) => ({
      item,
      coachId,
      clients: item.tip
        ? suited
        : suited.filter((one) => one.told.group === "good" && !shown.has(`${one.client.id}:${item.vacancyId}`)),
    }))
    .filter(({ item, clients: named }) => named.length > 0 || (item.tip !== null && item.subscribedAt !== null));
}

const fitsOf = (client: Client, fits: Told[]): Told[] =>
  fits.filter(({ clients }) => clients.some((one) => one.client.id === client.id));

function fitLine(client: Client, fits: Told[], titleOf: (vacancyId: string) => string, { t }: Wording): TodayLine[] {
  const [newest] = fits;
  if (!newest) return [];
  const titles = fits.slice(0, namedJobs).map(({ item }) => titleOf(item.vacancyId));
  const named = fits.length > namedJobs ? `${titles.join(", ")} …` : titles.join(", ");
  return [
    {
      // Something newer makes another line: what was put aside before does not hide it.
      ...{ key: `new_fit:${client.id}:${newest.item.id}`, kind: "new_fit", text: client.codeName },
      detail: t("today.newFits", { count: fits.length, titles: named }),
      // To the newest of them, also where the page has folded it away.
      ...{ to: `/coach/clients/${client.id}#title-${newest.item.vacancyId}`, urgent: false },
    },
  ];
}
