// An employer a coach has just met: added from a phone in a moment, unless it is known already.
import type { World } from "#app/world/world.server.ts";
import { findOrAddEmployer } from "#db/employers.ts";
import { listAlike } from "#db/partners.ts";
import { addWorkplaceTown } from "#db/partnerships.ts";
import type { Channel } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { logAccess } from "./access-log.server.ts";
import { finnishDay, finnishTime } from "./finnish-time.ts";
import { type PersonalDataCode, personalDataIn } from "./personal-data.ts";
import { keepSpokenYes } from "./spoken-yes.server.ts";
import { logContact } from "./visits.server.ts";

/** As the form sends it. */
export interface MetSent {
  /** With a right check digit; null: not known. */
  businessId: string | null;
  name: string;
  /** A town or a postcode; may be empty where there is a Y-tunnus. */
  place: string;
  saidYes: boolean;
  /** What work there could be, in the employer's words. */
  tasks: string;
  /** How they have talked just now; left out: not yet. */
  talked?: Exclude<Channel, "email">;
  /** Made with the form: sent twice, it is one contact. */
  key?: string;
  /** Ids of those shown as perhaps the same, joined by commas: not shown twice. */
  told: string;
}

export interface Alike {
  id: string;
  name: string;
}

export interface MetProblem {
  field: string;
  code: "place_odd" | PersonalDataCode;
}

export type Met =
  | { ok: true; employerId: string; visitId?: string }
  | { ok: false; problems: MetProblem[] }
  /** Perhaps the same: with the same Y-tunnus it is. */
  | { ok: false; alike: Alike[]; certain: boolean };

/** Adds the employer, with the yes and the talk if there were any. Known already, or perhaps: those are told first. */
export async function addMetEmployer(world: World, actor: Actor, sent: MetSent): Promise<Met> {
  const problems: MetProblem[] = Object.entries({ name: sent.name, tasks: sent.tasks }).flatMap(([field, text]) => {
    const code = personalDataIn(text);
    return code ? [{ field, code }] : [];
  });
  const town = sent.place ? world.places.resolve(sent.place) : undefined;
  if (sent.place && !town?.municipality) problems.push({ field: "place", code: "place_odd" });
  if (problems.length > 0) return { ok: false, problems };
  const { alike, certain } = await perhapsKnown(world, sent);
  const told = sent.told.split(",");
  if (certain || alike.some(({ id }) => !told.includes(id))) return { ok: false, alike, certain };
  const now = world.clock();
  const { name, businessId } = sent;
  const employerId = await world.db.transaction().execute(async (trx) => {
    const id = await findOrAddEmployer(trx, { name, businessId, now });
    if (town?.municipality)
      await addWorkplaceTown(trx, id, { municipality: town.municipality, postcode: town.postcode ?? null });
    if (sent.saidYes) await keepSpokenYes(world, trx, id, { tasks: sent.tasks, now });
    return id;
  });
  await logAccess(world, actor, { verb: "add", thing: "employer", thingId: employerId });
  if (!sent.talked) return { ok: true, employerId };
  const visitId = await talkedNow(world, actor, employerId, sent.talked, sent.key);
  return { ok: true, employerId, ...(visitId ? { visitId } : {}) };
}

/** A first talk, just now. */
async function talkedNow(world: World, actor: Actor, employer: string, channel: Channel, key?: string) {
  const now = world.clock();
  const made = await logContact(world, actor, {
    ...{ employer, employerName: "", date: finnishDay(now), time: finnishTime(now), purpose: "introduce", channel },
    ...{ state: "done", stage: "introduced", personMet: null, note: null, minutes: null },
    ...{ nextStep: null, nextStepOn: null },
    ...(key ? { key } : {}),
  });
  return made.ok ? made.visitId : undefined;
}

async function perhapsKnown(world: World, sent: MetSent): Promise<{ alike: Alike[]; certain: boolean }> {
  const bare = bareName(sent.name);
  const found = await listAlike(world.db, { businessId: sent.businessId, name: bare });
  const same = found.filter(({ businessId }) => businessId !== null && businessId === sent.businessId);
  const named = (rows: typeof found) => rows.map(({ id, name }) => ({ id, name }));
  if (same.length > 0) return { alike: named(same), certain: true };
  const alike = found
    // Another Y-tunnus is another company, however alike the names are.
    .filter(({ businessId }) => !businessId || !sent.businessId)
    .filter(({ name }) => bareName(name) === bare || bare.length > 3);
  return { alike: named(alike), certain: false };
}

/** "Kahvila Oy" and "kahvila oyj" are both "kahvila". */
export const bareName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .replace(/(^| )(oyj?|abp?|ky|tmi|ay|ry|rf|osk|oy ab|ab oy)(?= |$)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
