// Today's lines of the clients themselves: a consent that is missing or ends soon, and clients taken over from a colleague.
import type { World } from "#app/world/world.server.ts";
import type { Client } from "#db/clients.ts";
import { listHandovers } from "#db/handovers.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "../access.ts";
import { addDays, instantAfter } from "../calendar-days.ts";
import { finnishDay } from "../finnish-time.ts";
import { withholding } from "../suggestions.server.ts";
import { type Wording, wordingOf } from "../wording.server.ts";
import type { TodayLine } from "./line.ts";

/** So long before its end a consent is told of. */
const consentAhead = 14;
/** A client taken over is news for so long. */
const handoverDays = 14;

/** A pause is silent about everything; without a consent this is all that is said of a client. */
export async function clientLines(world: World, actor: Actor, clients: Client[], locale: Locale): Promise<TodayLine[]> {
  const wording = wordingOf(world, locale);
  const heard = clients.filter(({ pausedAt }) => pausedAt === null);
  const consents = heard.flatMap((client) => consentLine(world, client, wording));
  const after = instantAfter(world.clock(), -handoverDays);
  const handovers = (await listHandovers(world.db, actor.personId, after)).flatMap((handover): TodayLine[] => {
    const client = heard.find(({ id }) => id === handover.clientId);
    if (!client || withholding(world, client)) return [];
    return [
      {
        ...{ key: `handover:${handover.id}`, kind: "handover", on: finnishDay(new Date(handover.createdAt)) },
        ...{ text: client.codeName, detail: wording.t("today.handedFrom", { name: handover.fromName }) },
        ...{ to: `/coach/clients/${client.id}`, urgent: false },
      },
    ];
  });
  return [...consents, ...handovers];
}

function consentLine(world: World, client: Client, { t }: Wording): TodayLine[] {
  const { id, codeName: text, consentUntil } = client;
  const line = { kind: "consent", text, to: `/coach/clients/${id}/end` } as const;
  if (withholding(world, client) === "no_consent")
    return [{ ...line, key: `consent:${id}:over`, detail: t("today.consentOver"), urgent: false }];
  const today = finnishDay(world.clock());
  const last = consentUntil ? finnishDay(new Date(consentUntil)) : undefined;
  if (!last || last > addDays(today, consentAhead)) return [];
  const detail = t("today.consentEnds");
  return [{ ...line, key: `consent:${id}:${last}`, on: last, detail, urgent: last <= addDays(today, 1) }];
}
