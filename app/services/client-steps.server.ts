// What comes next for each client, in one line: a visit agreed on, or a step promised. From what is written down already.
import type { World } from "#app/world/world.server.ts";
import { listVisits } from "#db/visits.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { type Actor, selfAndCovered } from "./access.ts";
import { finnishDay } from "./finnish-time.ts";
import { wordingOf } from "./wording.server.ts";

interface Step {
  /** ISO day. */
  on: string;
  text: string;
}

/** By client id; a client without one is not in it. The earliest counts, overdue ones first. */
export async function nextSteps(world: World, actor: Actor, locale: Locale): Promise<Map<string, string>> {
  const wording = wordingOf(world, locale);
  const next = new Map<string, Step>();
  for (const { clientId, ...step } of await visitSteps(world, actor, locale)) {
    const known = next.get(clientId);
    if (!known || step.on < known.on) next.set(clientId, step);
  }
  const said = ({ on, text }: Step) => wording.t("client.nextStepOn", { step: text, date: wording.date(on) });
  return new Map([...next].map(([id, step]) => [id, said(step)]));
}

async function visitSteps(world: World, actor: Actor, locale: Locale): Promise<(Step & { clientId: string })[]> {
  const { t } = wordingOf(world, locale);
  const visits = await listVisits(world.db, selfAndCovered(actor));
  return visits.flatMap(({ clientId, state, plannedAt, purpose, employerName, nextStep, nextStepOn }) => {
    if (clientId === null) return [];
    const planned =
      state === "planned"
        ? [
            {
              clientId,
              on: finnishDay(new Date(plannedAt)),
              text: `${t.code("visitPurpose", purpose)}, ${employerName}`,
            },
          ]
        : [];
    return nextStep && nextStepOn ? [...planned, { clientId, on: nextStepOn, text: nextStep }] : planned;
  });
}
