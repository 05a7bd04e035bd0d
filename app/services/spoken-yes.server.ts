// A yes to partnership said aloud to a coach. An employer that has paused or ended keeps that: its own word comes first.
import type { World } from "#app/world/world.server.ts";
import type { Db } from "#db/open.ts";
import { markSpoken } from "#db/partners.ts";
import { findPartnership, keepPartnership, setPartnerStatus } from "#db/partnerships.ts";
import { touchEmployerVacancies } from "#db/vacancy-changes.ts";
import { fieldOf } from "./partnership.server.ts";

/** Writes the yes down, with what work there could be, if that was said. In a transaction. */
export async function keepSpokenYes(
  world: Pick<World, "occupations">,
  trx: Db,
  employerId: string,
  said: { /** What the work is, in the employer's words. */ tasks: string; now: Date },
): Promise<void> {
  const before = await findPartnership(trx, employerId);
  if (before && before.status !== "none" && before.status !== "invited") return;
  const { tasks, now } = said;
  if (before) await setPartnerStatus(trx, employerId, { status: "partner", now });
  else {
    const unsaid = { contactName: "", contactPhone: "", bestTime: "", adjustments: [] };
    const field = tasks ? fieldOf(world, tasks) : undefined;
    await keepPartnership(trx, employerId, { ...unsaid, status: "partner", tasks, now, ...(field ? { field } : {}) });
  }
  await markSpoken(trx, employerId);
  await touchEmployerVacancies(trx, employerId);
}
