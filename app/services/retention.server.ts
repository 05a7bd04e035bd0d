// Nothing is kept longer than it may be: ended clients, ads a year after they were over, the words of contacts after two.
import type { World } from "#app/world/world.server.ts";
import { addAccess } from "#db/access-log.ts";
import { eraseClient } from "#db/client-erasure.ts";
import type { Db } from "#db/open.ts";
import { forgetAd, forgetVisitWords, listLapsedAds, listLapsedClients, listLapsedVisits } from "#db/retention.ts";
import { addMonths } from "./calendar-days.ts";
import { keptMonths } from "./client-ending.server.ts";
import { finnishDay, instantOf } from "./finnish-time.ts";

const adMonths = 12;
const visitMonths = 24;
/** Of rows taken in at a time; there is always a next turn. */
const atOnce = 200;

type Keeping = Pick<World, "db" | "clock">;

/** Sweep: clients whose time is over are erased as at their own wish; the access log alone remembers the id. */
export async function eraseLapsedClients(world: Keeping): Promise<void> {
  const today = finnishDay(world.clock());
  const lapsed = await listLapsedClients(world.db, { today, usual: addMonths(today, -keptMonths.usual) });
  await each(world, "client", lapsed, eraseClient);
}

/** Sweep: the words of ads that have been over for a year. */
export async function forgetLapsedAds(world: Keeping): Promise<void> {
  const before = monthsAgo(world, adMonths);
  await each(world, "vacancy", await listLapsedAds(world.db, before, atOnce), forgetAd);
}

/** Sweep: the words of contacts that are two years old, and whom one met. */
export async function forgetLapsedVisits(world: Keeping): Promise<void> {
  const before = monthsAgo(world, visitMonths);
  const lapsed = await listLapsedVisits(world.db, before, atOnce);
  await each(world, "visit", lapsed, (trx, id) => forgetVisitWords(trx, id, before));
}

/** The beginning of the Finnish day so many months ago. */
function monthsAgo({ clock }: Keeping, months: number): Date {
  const day = addMonths(finnishDay(clock()), -months);
  return instantOf(day, "0:00") ?? new Date(day);
}

/** One by one, each with its line in the access log or not at all; one that fails keeps no other. */
async function each(
  { db, clock }: Keeping,
  thing: string,
  ids: string[],
  forget: (trx: Db, id: string) => Promise<boolean>,
): Promise<void> {
  const failed: unknown[] = [];
  for (const thingId of ids) {
    try {
      await db.transaction().execute(async (trx) => {
        // Another worker may have been quicker.
        if (!(await forget(trx, thingId))) return;
        const byHouse = { actorId: null, role: "house", outcome: "allowed" } as const;
        await addAccess(trx, { ...byHouse, verb: "erase", thing, thingId }, clock());
      });
    } catch (error) {
      failed.push(error);
    }
  }
  if (failed.length > 0) throw failed[0];
}
