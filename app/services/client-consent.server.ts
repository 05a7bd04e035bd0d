// A client's consent: when it was given, until when it holds, and taking it back.
import type { World } from "#app/world/world.server.ts";
import { setConsent } from "#db/client-life.ts";
import type { Actor } from "./access.ts";
import { instantAfter } from "./calendar-days.ts";
import { changeClient } from "./client-change.server.ts";
import { lookAgain } from "./client-match.server.ts";
import { finnishDay, instantOf } from "./finnish-time.ts";

/** As the form says it: the day it was given, and for how many months. */
export interface ConsentGiven {
  /** ISO day in Finland. */
  consentOn: string;
  months: number;
}

export type ConsentProblem = "consent_future" | "consent_old";

/** Consent is written down at once; a little later than it was given is understandable, a season later is not. */
const oldestDays = 31;

/** From the beginning of its day to the end of the last one, in Finnish time. */
export function consentOf(
  given: ConsentGiven,
  now: Date,
): { ok: true; consentedAt: string; consentUntil: string } | { ok: false; problem: ConsentProblem } {
  const today = finnishDay(now);
  if (given.consentOn > today) return { ok: false, problem: "consent_future" };
  const oldest = finnishDay(instantAfter(now, -oldestDays));
  const from = instantOf(given.consentOn, "0:00");
  const until = instantOf(addMonths(given.consentOn, given.months), "23:59");
  if (given.consentOn < oldest || !from || !until) return { ok: false, problem: "consent_old" };
  return { ok: true, consentedAt: from.toISOString(), consentUntil: until.toISOString() };
}

/** 31 August and six months is the last of February. Pure. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** A new consent, or the same one for longer. @throws 404 */
export async function renewConsent(
  world: World,
  actor: Actor,
  clientId: string,
  given: ConsentGiven,
): Promise<{ field: string; code: ConsentProblem }[]> {
  const consent = consentOf(given, world.clock());
  if (!consent.ok) return [{ field: "consentOn", code: consent.problem }];
  const { consentedAt, consentUntil } = consent;
  await changeClient(world, actor, clientId, async (trx, client) => {
    await setConsent(trx, client.id, { consentedAt, consentUntil });
    await lookAgain(trx, client.id);
  });
  return [];
}

/** The client takes the consent back: from this moment nothing is suggested or changed. @throws 404 */
export async function withdrawConsent(world: World, actor: Actor, clientId: string): Promise<void> {
  await changeClient(world, actor, clientId, async (trx, client, now) => {
    if (client.consentedAt === null) return;
    await setConsent(trx, client.id, { consentedAt: client.consentedAt, consentUntil: now.toISOString() });
  });
}
