// Tips nobody has touched for two working days: told of on the first page, and once by letter.
import type { World } from "#app/world/world.server.ts";
import { listUntouched } from "#db/tip-course.ts";
import type { Actor } from "./access.ts";
import { finnishDay, instantOf } from "./finnish-time.ts";
import { listTold, type Told } from "./inbox.server.ts";
import { listReceived, type ReceivedTold } from "./received-tips.server.ts";
import { isWorkingDay, workingDaysBefore } from "./working-days.ts";

const patience = 2;

export interface WaitingTips {
  told: Told[];
  received: ReceivedTold[];
  /** Ids of rows no letter has reminded of. */
  unreminded: string[];
}

/** One's own tips that were sent two working days ago or earlier and neither opened nor put aside; not what has gone silent. */
export async function waitingTips(world: World, actor: Actor): Promise<WaitingTips> {
  const untouched = await listUntouched(world.db, { coachId: actor.personId, before: lastPatient(world.clock()) });
  if (untouched.length === 0) return { told: [], received: [], unreminded: [] };
  const ids = new Set(untouched.map(({ id }) => id));
  const own = <T extends { item: { id: string }; coachId: string }>(rows: T[]) =>
    rows.filter(({ item, coachId }) => coachId === actor.personId && ids.has(item.id));
  const told = own(await listTold(world, actor)).filter(({ item }) => item.tip !== null);
  const received = own(await listReceived(world, actor));
  const shown = new Set([...told, ...received].map(({ item }) => item.id));
  const unreminded = untouched.filter(({ id, reminded }) => shown.has(id) && !reminded).map(({ id }) => id);
  return { told, received, unreminded };
}

/** The end of the working day so far back: sent at any hour of that day counts as that day. */
function lastPatient(now: Date): Date {
  const today = finnishDay(now);
  // On a day off nothing grows older: it is as late as on the working day before.
  const from = isWorkingDay(today) ? today : workingDaysBefore(today, 1);
  return instantOf(workingDaysBefore(from, patience), "23:59") ?? now;
}
