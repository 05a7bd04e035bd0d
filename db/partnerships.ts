// A partnership as the employer itself keeps it: whether it holds, whom to call, what work there is and where.
import { setPartner } from "./employers.ts";
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";
import type { Adjustment, PartnerStatus } from "./vocabulary/lists.ts";

export interface Partnership {
  status: PartnerStatus;
  contactName: string;
  contactPhone: string;
  bestTime: string;
  /** What the work is, in the employer's own words. */
  tasks: string;
  adjustments: Adjustment[];
  /** ISO instant of when the employer last said that this holds. */
  confirmedAt: string | null;
}

export async function findPartnership(db: Db, employerId: string): Promise<Partnership | undefined> {
  const row = await db.selectFrom("partner").selectAll().where("employerId", "=", employerId).executeTakeFirst();
  return (
    row && {
      status: row.status,
      contactName: row.contactName ?? "",
      contactPhone: row.contactPhone ?? "",
      bestTime: row.bestTime ?? "",
      tasks: row.carvableTasks ?? "",
      adjustments: JSON.parse(row.adjustments) as Adjustment[],
      confirmedAt: row.confirmedAt,
    }
  );
}

/** Writes what the employer said; what the coaches have learned of it besides stays. In a transaction. */
export async function keepPartnership(
  trx: Db,
  employerId: string,
  said: Omit<Partnership, "confirmedAt"> & {
    /** What the tasks were read as; left out where they are as before. */
    field?: { occupations: string[]; sectors: string[] };
    now: Date;
  },
): Promise<void> {
  const { now, status, tasks, adjustments, field = { occupations: [], sectors: [] } } = said;
  const known = await trx
    .selectFrom("partner")
    .select("startedAt")
    .where("employerId", "=", employerId)
    .executeTakeFirst();
  if (!known)
    await setPartner(trx, {
      ...{ employerId, status, stage: "not_met", contactsPerMonth: null, simultaneous: null, nextAvailableOn: null },
      ...{ ...field, carvableTasks: null, adjustments, openness: [], wanted: [], confirmedAt: now, now },
    });
  await trx
    .updateTable("partner")
    .set({
      status,
      contactName: said.contactName,
      contactPhone: said.contactPhone || null,
      bestTime: said.bestTime || null,
      carvableTasks: tasks || null,
      adjustments: JSON.stringify(adjustments),
      ...(said.field ? { occupations: JSON.stringify(field.occupations), sectors: JSON.stringify(field.sectors) } : {}),
      startedAt: known?.startedAt ?? now.toISOString(),
      confirmedAt: now.toISOString(),
    })
    .where("employerId", "=", employerId)
    .execute();
}

/** Pauses, ends or takes up a partnership again; the rest stays as it was. In a transaction. Returns whether there is one. */
export async function setPartnerStatus(
  trx: Db,
  employerId: string,
  change: { status: PartnerStatus; now: Date },
): Promise<boolean> {
  const changed = await trx
    .updateTable("partner")
    .set({ status: change.status, confirmedAt: change.now.toISOString() })
    .where("employerId", "=", employerId)
    .returning("employerId")
    .executeTakeFirst();
  return changed !== undefined;
}

/** The municipalities where the employer has told it works. */
export async function listWorkplaceTowns(db: Db, employerId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("workplace")
    .select("municipalityCode")
    .distinct()
    .where("employerId", "=", employerId)
    .orderBy("municipalityCode")
    .execute();
  return rows.flatMap((row) => row.municipalityCode ?? []);
}

/** Adds a workplace in a municipality the employer has not named before. In a transaction. */
export async function addWorkplaceTown(
  trx: Db,
  employerId: string,
  place: { municipality: string; postcode: string | null },
): Promise<void> {
  if ((await listWorkplaceTowns(trx, employerId)).includes(place.municipality)) return;
  const { municipality: municipalityCode, postcode } = place;
  await trx
    .insertInto("workplace")
    .values({ id: newId(), employerId, name: null, municipalityCode, postcode, street: null, lat: null, lon: null })
    .execute();
}
