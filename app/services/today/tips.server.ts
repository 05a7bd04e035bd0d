// Today's lines of tips, with and without an ad: news at first; after two working days untouched, something that waits.
import type { World } from "#app/world/world.server.ts";
import type { Client } from "#db/clients.ts";
import type { Actor } from "../access.ts";
import { finnishDay } from "../finnish-time.ts";
import type { Told } from "../inbox.server.ts";
import { employerIn, listReceived, type ReceivedTold } from "../received-tips.server.ts";
import { waitingTips } from "../waiting-tips.server.ts";
import type { Wording } from "../wording.server.ts";
import type { TodayLine } from "./line.ts";

interface Given {
  /** Tips with an ad nobody has opened. */
  tips: Told[];
  clients: Client[];
  titleOf: (vacancyId: string) => string;
  wording: Wording;
}

export async function tipLines(world: World, actor: Actor, given: Given): Promise<TodayLine[]> {
  const { tips, clients, titleOf, wording } = given;
  const received = await listUnseenReceived(world, actor, clients);
  const late = await waitingTips(world, actor);
  const isLate = new Set([...late.told, ...late.received].map(({ item }) => item.id));
  const line = (one: Told | ReceivedTold, text: string, from: string | undefined): TodayLine => {
    const { id, createdAt } = one.item;
    const names = wording.list(one.clients.map(({ client }) => client.codeName));
    const shared = { on: finnishDay(new Date(createdAt)), text, to: `/coach/inbox#item-${id}` };
    const since = wording.t("follow.waiting", { date: wording.date(createdAt) });
    const said = (words: (string | undefined)[]) => words.filter(Boolean).join(" · ");
    return isLate.has(id)
      ? { ...shared, key: `tip_waiting:${id}`, kind: "tip_waiting", detail: said([since, names]), urgent: true }
      : { ...shared, key: `tip:${id}`, kind: "tip", detail: said([from, names]), urgent: false };
  };
  return [
    ...tips.map((one) => line(one, titleOf(one.item.vacancyId), one.item.tip?.organisation)),
    ...received.map((one) => line(one, textOf(one, wording), one.item.tip.organisation)),
  ];
}

/** Tips without an ad nobody has looked at, with these clients only. */
export async function listUnseenReceived(world: World, actor: Actor, clients: Client[]): Promise<ReceivedTold[]> {
  const own = new Set(clients.map(({ id }) => id));
  return (await listReceived(world, actor))
    .filter(({ item }) => item.seenAt === null && item.doneAt === null)
    .map((one) => ({ ...one, clients: one.clients.filter(({ client }) => own.has(client.id)) }))
    .filter(({ item, clients: named }) => named.length > 0 || item.subscribedAt !== null);
}

const textOf = ({ item }: ReceivedTold, wording: Wording) =>
  [employerIn(item, wording), item.tip.municipalityCode && wording.place(item.tip.municipalityCode)]
    .filter(Boolean)
    .join(", ");
