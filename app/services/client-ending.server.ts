// Pausing without a reason, ending in the client's own words, and the open door: coming back within the time the client chose.
import type { World } from "#app/world/world.server.ts";
import {
  type EndedClient,
  endClient,
  listCodeNames,
  listEndedClients,
  reopenClient,
  setPause,
  setPhase,
} from "#db/client-life.ts";
import type { Locale, Phase } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { logAccess, logAccessIn } from "./access-log.server.ts";
import { changeClient } from "./client-change.server.ts";
import { addMonths, type ConsentGiven, type ConsentProblem, consentOf } from "./client-consent.server.ts";
import { lookAgain } from "./client-match.server.ts";
import { getClient } from "./clients.server.ts";
import { offerNames } from "./code-names.server.ts";
import { finnishDay } from "./finnish-time.ts";
import { type FreeTextProblem, freeTextProblem } from "./personal-data.ts";
import { notFound } from "./refusals.ts";
import { withholding } from "./suggestions.server.ts";
import { wordingOf } from "./wording.server.ts";

/** Months for which what an ended client left is kept: this long, or longer where the client says so. */
export const keptMonths = { usual: 6, longer: 24 } as const;

const endWordsPlace = (clientId: string) => `client.end_words:${clientId}`;

/** Silent from this moment, or no longer. A pause needs no consent: it is a no. @throws 404 */
export async function pauseClient(world: World, actor: Actor, clientId: string, paused: boolean): Promise<void> {
  await changeClient(world, actor, clientId, async (trx, client, now) => {
    await setPause(trx, client.id, paused ? (client.pausedAt ?? now.toISOString()) : null);
    if (!paused) await lookAgain(trx, client.id);
  });
}

/** How far the client has come, as coach and client see it. @throws 404 */
export async function movePhase(world: World, actor: Actor, clientId: string, phase: Phase): Promise<void> {
  await changeClient(world, actor, clientId, (trx, client) => setPhase(trx, client.id, phase));
}

/** The page of consent, pause and ending; of an ended client the open-door card, for the same coach only. @throws 404 */
export async function lifePage(world: World, actor: Actor, clientId: string, locale: Locale) {
  const ended = await listEndedClients(world.db, actor.personId, finnishDay(world.clock()));
  const card = ended.find(({ id }) => id === clientId);
  return card ? farewell(world, actor, card, locale) : openPage(world, actor, clientId, locale);
}

/** What the client takes along on paper. */
async function farewell(world: World, actor: Actor, ended: EndedClient, locale: Locale) {
  await logAccess(world, actor, { verb: "read", thing: "client", thingId: ended.id });
  const { t, date } = wordingOf(world, locale);
  const { id, codeName, keepUntil } = ended;
  return { card: true as const, id, title: t("life.cardTitle"), codeName, kept: date(keepUntil) };
}

async function openPage(world: World, actor: Actor, clientId: string, locale: Locale) {
  const client = await getClient(world, actor, clientId);
  await logAccess(world, actor, { verb: "read", thing: "client", thingId: client.id });
  const { t, date } = wordingOf(world, locale);
  const withheld = withholding(world, client);
  const today = finnishDay(world.clock());
  return {
    card: false as const,
    title: t("life.title", { client: client.codeName }),
    id: client.id,
    codeName: client.codeName,
    phase: client.phase,
    paused: client.pausedAt !== null,
    consent: {
      holds: withheld !== "no_consent",
      from: client.consentedAt && date(client.consentedAt),
      until: client.consentUntil && date(client.consentUntil),
    },
    today,
    keptUntil: {
      usual: date(addMonths(today, keptMonths.usual)),
      longer: date(addMonths(today, keptMonths.longer)),
    },
  };
}

/** @throws 404 */
export async function endSupport(
  world: World,
  actor: Actor,
  clientId: string,
  { words, longer }: { words: string; longer: boolean },
): Promise<FreeTextProblem | undefined> {
  const wrong = freeTextProblem(words);
  if (wrong) return wrong;
  await changeClient(world, actor, clientId, async (trx, client, now) => {
    const keepUntil = addMonths(finnishDay(now), longer ? keptMonths.longer : keptMonths.usual);
    const endWordsSealed = words ? world.seal.seal(words, endWordsPlace(client.id)) : null;
    await endClient(trx, client.id, { endWordsSealed, keepUntil, now });
  });
  return undefined;
}

/** The words of an ending, opened: for the client's own copy. */
export function endWordsOf(world: Pick<World, "seal">, client: { id: string; endWordsSealed: string | null }): string {
  return client.endWordsSealed ? world.seal.open(client.endWordsSealed, endWordsPlace(client.id)) : "";
}

/** Ended clients who may come back, of this coach only. */
export async function endedPage(world: World, actor: Actor, locale: Locale) {
  await logAccess(world, actor, { verb: "read", thing: "clients" });
  const { t, date } = wordingOf(world, locale);
  const today = finnishDay(world.clock());
  const ended = await listEndedClients(world.db, actor.personId, today);
  return {
    title: t("restore.title"),
    today,
    names: offerNames(locale, await listCodeNames(world.db, actor.personId)),
    ended: ended.map(({ id, codeName, closedAt, keepUntil }) => ({
      ...{ id, codeName, closed: date(closedAt), kept: date(keepUntil) },
    })),
  };
}

/** Opens an ended client again, with a new consent. @throws 404 where there is none, or the time is over */
export async function reopen(
  world: World,
  actor: Actor,
  clientId: string,
  given: ConsentGiven,
): Promise<{ field: string; code: ConsentProblem }[]> {
  const consent = consentOf(given, world.clock());
  const ended = await findEnded(world, actor, clientId);
  if (!consent.ok) return [{ field: "consentOn", code: consent.problem }];
  const { consentedAt, consentUntil } = consent;
  const now = world.clock();
  await world.db.transaction().execute(async (trx) => {
    await reopenClient(trx, ended.id, { consentedAt, consentUntil });
    await lookAgain(trx, ended.id);
    await logAccessIn(trx, actor, { verb: "change", thing: "client", thingId: ended.id }, now);
  });
  return [];
}

async function findEnded(world: World, actor: Actor, clientId: string) {
  const ended = await listEndedClients(world.db, actor.personId, finnishDay(world.clock()));
  const one = ended.find(({ id }) => id === clientId);
  if (one) return one;
  await logAccess(world, actor, {
    ...{ verb: "read", thing: "client", thingId: clientId.slice(0, 40), outcome: "denied" },
  });
  throw notFound();
}
