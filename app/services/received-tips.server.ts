// Tips without an ad in a coach's inbox: work that may be there, worth a first visit. What has gone silent since stays silent.
import type { World } from "#app/world/world.server.ts";
import { type Client, listClients } from "#db/clients.ts";
import type { InboxClient } from "#db/inbox.ts";
import { findReceivedTip, listReceivedTips, markTipSeen, type ReceivedTip, setTipDone } from "#db/tip-receivers.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { type Actor, selfAndCovered } from "./access.ts";
import { logAccess, logAccessIn } from "./access-log.server.ts";
import { scopeOf } from "./clients.server.ts";
import { type StandIn, standInsOf } from "./covered.server.ts";
import { notFound } from "./refusals.ts";
import { withholding } from "./suggestions.server.ts";
import { followTipWithoutAd } from "./tips.server.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

export interface ReceivedTold {
  item: ReceivedTip;
  clients: { client: Client; told: InboxClient }[];
  coachId: string;
}

export interface ReceivedView {
  id: string;
  tipId: string;
  employer: string;
  employerId?: string;
  place: string;
  field: string;
  need: string;
  note: string;
  from: string;
  told: string;
  fresh: boolean;
  subscribed: boolean;
  clients: { id: string; codeName: string; group: string }[];
  standIn?: StandIn;
}

/** As it stands today: a tip that concerned only clients who have gone silent is not there, unless its field is followed. */
export async function listReceived(world: World, actor: Actor): Promise<ReceivedTold[]> {
  const seen = await listClients(world.db, scopeOf(actor));
  const told: ReceivedTold[] = [];
  for (const coachId of selfAndCovered(actor)) {
    const own = coachId === actor.personId ? seen : seen.filter((client) => client.coachId === coachId);
    const byId = new Map(own.map((client) => [client.id, client]));
    for (const item of await listReceivedTips(world.db, coachId)) {
      const clients = item.clients.flatMap((one) => {
        const client = byId.get(one.clientId);
        return client && !withholding(world, client) ? [{ client, told: one }] : [];
      });
      if (clients.length > 0 || item.subscribedAt !== null) told.push({ item, clients, coachId });
    }
  }
  return told;
}

/** Those that are open and those that are dealt with, for the inbox page. */
export async function receivedPage(world: World, actor: Actor, locale: Locale) {
  const wording = wordingOf(world, locale);
  const standIns = await standInsOf(world, actor, wording);
  const told = await listReceived(world, actor);
  const shown = (done: boolean) =>
    told
      .filter(({ item }) => (item.doneAt !== null) === done)
      .map((one): ReceivedView => {
        const standIn = standIns.get(one.coachId);
        return { ...viewOf(one, wording), ...(standIn ? { standIn } : {}) };
      });
  return { received: shown(false), receivedDone: shown(true) };
}

function viewOf({ item, clients }: ReceivedTold, wording: Wording): ReceivedView {
  const { tip } = item;
  return {
    ...{ id: item.id, tipId: item.tipId, employer: employerIn(item, wording), from: tip.organisation },
    ...(tip.employerId ? { employerId: tip.employerId } : {}),
    place: tip.municipalityCode ? wording.place(tip.municipalityCode) : "",
    field: tip.isco4 ? wording.occupation(tip.isco4) : tip.sector ? wording.sector(tip.sector) : "",
    ...{ need: tip.need ?? "", note: tip.note ?? "", told: wording.date(item.createdAt) },
    ...{ fresh: item.seenAt === null, subscribed: item.subscribedAt !== null },
    clients: clients.map(({ client, told }) => ({ id: client.id, codeName: client.codeName, group: told.group })),
  };
}

/** The employer's name; one that is not known has the kind of work for its name. */
export function employerIn({ tip }: ReceivedTip, wording: Wording): string {
  return tip.employer || wording.t("tip.noAd");
}

/** Looked at: the officer sees that somebody has. Returns the tip. */
export async function openReceived(world: World, actor: Actor, id: string): Promise<string> {
  const { coachId, tipId } = await ownRow(world, actor, id);
  const now = world.clock();
  await world.db.transaction().execute(async (trx) => {
    await markTipSeen(trx, { coachId, tipId }, now);
    await followTipWithoutAd(trx, tipId, "looked_at", now);
  });
  return tipId;
}

/** Puts it aside, or takes it back; putting aside is having looked. Returns the employer, for saying so. */
export async function settleReceived(
  world: World,
  actor: Actor,
  { id, done, locale }: { id: string; done: boolean; locale: Locale },
): Promise<string> {
  const { coachId, tipId } = await ownRow(world, actor, id);
  const now = world.clock();
  await world.db.transaction().execute(async (trx) => {
    await setTipDone(trx, id, done ? now : null);
    if (done) {
      await markTipSeen(trx, { coachId, tipId }, now);
      await followTipWithoutAd(trx, tipId, "looked_at", now);
    }
    await logAccessIn(trx, actor, { verb: "change", thing: "inbox", thingId: id }, now);
  });
  const row = (await listReceivedTips(world.db, coachId)).find((one) => one.id === id);
  return row ? employerIn(row, wordingOf(world, locale)) : "";
}

/** A row of one's own, or of a colleague one covers for. @throws 404 */
async function ownRow(world: World, actor: Actor, id: string): Promise<{ coachId: string; tipId: string }> {
  for (const coachId of selfAndCovered(actor)) {
    const tipId = await findReceivedTip(world.db, coachId, id);
    if (tipId) return { coachId, tipId };
  }
  await logAccess(world, actor, { verb: "read", thing: "inbox", thingId: id.slice(0, 40), outcome: "denied" });
  throw notFound();
}
