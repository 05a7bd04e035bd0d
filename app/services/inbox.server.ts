// The coach's inbox: tips, then new good fits, each with the clients it may suit. What has gone silent since stays silent.
import type { Reason } from "#app/matching/facts.ts";
import { reasonParams } from "#app/matching/reasons.ts";
import type { World } from "#app/world/world.server.ts";
import { type Client, listClients } from "#db/clients.ts";
import {
  findInboxVacancy,
  type InboxClient,
  type InboxItem,
  listInbox,
  listVacancyTips,
  markSeen,
  setDone,
} from "#db/inbox.ts";
import { listVacancies, type Vacancy } from "#db/vacancies.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { type Actor, selfAndCovered } from "./access.ts";
import { logAccess, logAccessIn } from "./access-log.server.ts";
import { scopeOf } from "./clients.server.ts";
import { type StandIn, standInsOf } from "./covered.server.ts";
import { listReceived, receivedPage } from "./received-tips.server.ts";
import { notFound } from "./refusals.ts";
import { withholding } from "./suggestions.server.ts";
import { followTip } from "./tips.server.ts";
import { lineOf, type VacancyLine } from "./views.server.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

export interface Told {
  item: InboxItem;
  clients: { client: Client; told: InboxClient }[];
  /** Who was told: oneself, or a colleague one covers for. */
  coachId: string;
}

export interface InboxItemView {
  id: string;
  vacancy: VacancyLine;
  fresh: boolean;
  told: string;
  tip?: { from: string; note?: string; sourceUrl?: string };
  /** Told because its sector and area are followed. */
  subscribed: boolean;
  clients: { id: string; codeName: string; group: string; for?: string; against?: string }[];
  standIn?: StandIn;
}

const doneShown = 30;

/**
 * What the coach was told, as it stands today: a client who has taken back the consent, is on a pause or has another
 * coach is named no more, and an item that concerned nobody else is not there, but for a tip whose field is followed. Then
 * the same of colleagues covered for, with those colleagues' own clients.
 */
export async function listTold(world: World, actor: Actor): Promise<Told[]> {
  const clients = await listClients(world.db, scopeOf(actor));
  const told = await listToldTo(world, actor.personId, clients);
  for (const coachId of actor.covers) {
    const theirs = clients.filter((client) => client.coachId === coachId);
    told.push(...(await listToldTo(world, coachId, theirs)));
  }
  return told;
}

async function listToldTo(world: World, coachId: string, seen: Client[]): Promise<Told[]> {
  const clients = new Map(seen.map((client) => [client.id, client]));
  return (await listInbox(world.db, coachId, world.clock()))
    .map((item) => ({
      item,
      coachId,
      clients: item.clients.flatMap((told) => {
        const client = clients.get(told.clientId);
        return client && !withholding(world, client) ? [{ client, told }] : [];
      }),
    }))
    .filter(({ item, clients: named }) => named.length > 0 || (item.tip !== null && item.subscribedAt !== null));
}

/** How many items nobody has opened yet, for the navigation. */
export async function countUnseen(world: World, actor: Actor): Promise<number> {
  const told = [...(await listTold(world, actor)), ...(await listReceived(world, actor))];
  return told.filter(({ item }) => item.seenAt === null && item.doneAt === null).length;
}

/** The inbox page: tips, new good fits, and what has been dealt with. */
export async function inboxPage(world: World, actor: Actor, locale: Locale) {
  await logAccess(world, actor, { verb: "read", thing: "inbox" });
  const told = await listTold(world, actor);
  const vacancies = new Map(
    (
      await listVacancies(
        world.db,
        told.map(({ item }) => item.vacancyId),
      )
    ).map((vacancy) => [vacancy.id, vacancy]),
  );
  const wording = wordingOf(world, locale);
  const standIns = await standInsOf(world, actor, wording);
  const shown = (some: Told[]) =>
    some.flatMap((one) => {
      const vacancy = vacancies.get(one.item.vacancyId);
      const standIn = standIns.get(one.coachId);
      return vacancy ? [{ ...viewOf(one, vacancy, wording), ...(standIn ? { standIn } : {}) }] : [];
    });
  const open = told.filter(({ item }) => item.doneAt === null);
  return {
    title: wording.t("inbox.title"),
    tips: shown(open.filter(({ item }) => item.tip)),
    fits: shown(open.filter(({ item }) => !item.tip)),
    done: shown(told.filter(({ item }) => item.doneAt !== null).slice(0, doneShown)),
    ...(await receivedPage(world, actor, locale)),
  };
}

function viewOf({ item, clients }: Told, vacancy: Vacancy, wording: Wording): InboxItemView {
  const { tip } = item;
  return {
    id: item.id,
    vacancy: lineOf(vacancy, wording),
    fresh: item.seenAt === null,
    subscribed: tip !== null && item.subscribedAt !== null,
    told: wording.date(item.createdAt),
    ...(tip
      ? {
          tip: {
            from: tip.organisation,
            ...(tip.note ? { note: tip.note } : {}),
            ...(tip.sourceUrl ? { sourceUrl: tip.sourceUrl } : {}),
          },
        }
      : {}),
    clients: clients.map(({ client, told }) => ({
      id: client.id,
      codeName: client.codeName,
      group: told.group,
      ...firstSaid("for", told.for, wording),
      ...firstSaid("against", told.against, wording),
    })),
  };
}

/** The first of the reasons kept, as a sentence; one of rules that are no more says nothing. */
function firstSaid<S extends "for" | "against">(side: S, kept: InboxClient["for"], wording: Wording) {
  const [first] = kept.filter(({ code }) => code in reasonParams) as Reason[];
  return (first ? { [side]: wording.reason(first) } : {}) as Partial<Record<S, string>>;
}

/** Opening an item: it is seen, and the tips on its vacancy have been looked at. Returns the vacancy to show. */
export async function openItem(world: World, actor: Actor, id: string): Promise<string> {
  const { coachId, vacancyId } = await ownItem(world, actor, id);
  const now = world.clock();
  await world.db.transaction().execute(async (trx) => {
    await markSeen(trx, { coachId, vacancyId }, now);
    for (const { tipId } of await listVacancyTips(trx, [vacancyId])) await followTip(trx, tipId, "looked_at", now);
  });
  return vacancyId;
}

/** Puts an item aside, or takes it back. Returns the vacancy's title, for saying so. */
export async function settleItem(
  world: World,
  actor: Actor,
  { id, done, locale }: { id: string; done: boolean; locale: Locale },
): Promise<string> {
  const { vacancyId } = await ownItem(world, actor, id);
  const now = world.clock();
  await world.db.transaction().execute(async (trx) => {
    await setDone(trx, id, done ? now : null);
    await logAccessIn(trx, actor, { verb: "change", thing: "inbox", thingId: id }, now);
  });
  const [vacancy] = await listVacancies(world.db, [vacancyId]);
  return vacancy ? lineOf(vacancy, wordingOf(world, locale)).title : "";
}

/** An item of one's own, or of a colleague one covers for. @throws 404 */
async function ownItem(world: World, actor: Actor, id: string): Promise<{ coachId: string; vacancyId: string }> {
  const item = await findInboxVacancy(world.db, selfAndCovered(actor), id);
  if (item) return item;
  await logAccess(world, actor, { verb: "read", thing: "inbox", thingId: id.slice(0, 40), outcome: "denied" });
  throw notFound();
}
