// Being a partner: coaches may get in touch. The employer begins, changes, pauses and ends it with one button.
import type { World } from "#app/world/world.server.ts";
import { findEmployerOverview } from "#db/employers.ts";
import {
  addWorkplaceTown,
  findPartnership,
  keepPartnership,
  listWorkplaceTowns,
  type Partnership,
  setPartnerStatus,
} from "#db/partnerships.ts";
import { touchEmployerVacancies } from "#db/vacancy-changes.ts";
import type { Locale, PartnerStatus } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { ownEmployerId } from "./own-employer.ts";
import { notFound } from "./refusals.ts";
import { wordingOf } from "./wording.server.ts";

export interface PartnerSaid extends Omit<Partnership, "status" | "confirmedAt"> {
  /** A town or a postcode, as typed; may be empty. */
  place: string;
}

type PartnerWorld = Pick<World, "db" | "clock" | "places" | "occupations">;

/** What the partner page shows. */
export async function partnerPage(world: PartnerWorld, actor: Actor, locale: Locale) {
  const employerId = ownEmployerId(actor);
  const employer = await findEmployerOverview(world.db, employerId);
  if (!employer) throw notFound();
  const kept = await findPartnership(world.db, employerId);
  const wording = wordingOf(world, locale);
  const towns = (await listWorkplaceTowns(world.db, employerId)).map((code) => wording.place(code));
  const said: PartnerSaid = {
    contactName: kept?.contactName || actor.name,
    contactPhone: kept?.contactPhone ?? "",
    bestTime: kept?.bestTime ?? "",
    tasks: kept?.tasks ?? "",
    adjustments: kept?.adjustments ?? [],
    place: "",
  };
  const { status = "none", confirmedAt } = kept ?? {};
  return {
    ...{ title: wording.t("partner.title"), employer: employer.name, approved: employer.approvedAt !== null },
    ...{ status, said, towns: wording.list(towns), since: confirmedAt ? wording.date(confirmedAt) : "" },
  };
}

/**
 * Becomes a partner, or changes what was said. The badge appears on the employer's vacancies with the same change.
 * Returns how things stood before.
 */
export async function becomePartner(world: PartnerWorld, actor: Actor, said: PartnerSaid): Promise<PartnerStatus> {
  const employerId = ownEmployerId(actor);
  const now = world.clock();
  const { place, ...kept } = said;
  const found = place ? world.places.resolve(place) : undefined;
  return world.db.transaction().execute(async (trx) => {
    const before = await findPartnership(trx, employerId);
    const changed = (before?.tasks ?? "") !== said.tasks;
    const status = before?.status === "paused" ? "paused" : "partner";
    const field = changed ? fieldOf(world, said.tasks) : undefined;
    await keepPartnership(trx, employerId, { ...kept, status, now, ...(field ? { field } : {}) });
    if (found?.municipality)
      await addWorkplaceTown(trx, employerId, { municipality: found.municipality, postcode: found.postcode ?? null });
    await touchEmployerVacancies(trx, employerId);
    return before?.status ?? "none";
  });
}

/** Pauses, ends or takes up the partnership again. @throws 404 where there is none */
export async function movePartnership(
  world: PartnerWorld,
  actor: Actor,
  status: "partner" | "paused" | "ended",
): Promise<void> {
  const employerId = ownEmployerId(actor);
  const now = world.clock();
  await world.db.transaction().execute(async (trx) => {
    if (!(await setPartnerStatus(trx, employerId, { status, now }))) throw notFound();
    await touchEmployerVacancies(trx, employerId);
  });
}

/** What work the employer's own words name. */
export function fieldOf(
  { occupations }: Pick<World, "occupations">,
  tasks: string,
): { occupations: string[]; sectors: string[] } {
  const read = occupations.readPhrase(tasks);
  const codes = [...read.occupations, ...read.maybe].slice(0, 8).map(({ isco4 }) => isco4);
  return { occupations: [...new Set(codes)], sectors: read.sectors.map(({ code }) => code) };
}
