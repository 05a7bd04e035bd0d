// Partners without a vacancy for this client: whose door is worth knocking on, why, and what to ask there.
import type { VacancyFacts, Verdict } from "#app/matching/facts.ts";
import { rank } from "#app/matching/rank.ts";
import type { World } from "#app/world/world.server.ts";
import { listExcludedEmployers } from "#db/clients.ts";
import { listPartnersToMeet, type PartnerToMeet } from "#db/partners.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Workplace } from "#db/vocabulary/vacancy.ts";
import type { ClientSuggestions } from "./suggestions.server.ts";
import { unadvertisedFacts, worthAVisit } from "./unadvertised-work.server.ts";
import { wordingOf } from "./wording.server.ts";

export interface PartnerSuggestion {
  employerId: string;
  name: string;
  place: string;
  /** Nobody has been there yet. */
  first: boolean;
  /** In the employer's own words. */
  tasks?: string;
  for: string[];
  against: string[];
  ask: string[];
}

const most = 5;
/** Questions that only an ad could leave open: of an employer without one they say nothing. */
const adOnly = new Set<string>(["contract_unknown", "languages_unknown", "partner"]);

/** At most five partners worth a visit for this client, best first. None without consent or on a pause. */
export async function partnersFor(world: World, made: ClientSuggestions, locale: Locale): Promise<PartnerSuggestion[]> {
  if (made.withheld) return [];
  const { facts } = made.understood;
  const excluded = await listExcludedEmployers(world.db, made.client.id);
  const withVacancy = new Set(made.shown.map(({ vacancy }) => vacancy.employerId));
  const partners = (await listPartnersToMeet(world.db, world.clock())).filter(
    ({ employerId }) => !excluded.includes(employerId) && !withVacancy.has(employerId),
  );
  const byId = new Map(partners.map((partner) => [partner.employerId, partner]));
  const { shown } = rank(
    facts,
    partners.map((partner) => partnerFacts(world, partner)),
  );
  return shown
    .filter(worthAVisit)
    .slice(0, most)
    .flatMap((verdict) => {
      const partner = byId.get(verdict.vacancyId);
      return partner ? [viewOf(world, partner, verdict, locale)] : [];
    });
}

function partnerFacts(world: Pick<World, "places" | "occupations">, partner: PartnerToMeet): VacancyFacts {
  const { employerId: id, occupations, sectors, adjustments, confirmedAt } = partner;
  const workplaces = partner.workplaces.map(workplaceOf);
  const at = confirmedAt ?? "";
  return unadvertisedFacts(world, { id, occupations, sectors, workplaces, adjustments, partner: true, at });
}

function workplaceOf(place: PartnerToMeet["workplaces"][number]): Workplace {
  const { municipalityCode, postcode, street, lat, lon } = place;
  return {
    country: "FI",
    origin: "stated",
    ...(municipalityCode ? { municipality: municipalityCode } : {}),
    ...(postcode ? { postcode } : {}),
    ...(street ? { street } : {}),
    ...(lat !== null && lon !== null ? { lat, lon } : {}),
  };
}

function viewOf(world: World, partner: PartnerToMeet, verdict: Verdict, locale: Locale): PartnerSuggestion {
  const wording = wordingOf(world, locale);
  const say = (reasons: Verdict["for"]) =>
    reasons.filter(({ code }) => !adOnly.has(code)).map((reason) => wording.reason(reason));
  const towns = partner.workplaces.map((place) => wording.town(workplaceOf(place)));
  return {
    employerId: partner.employerId,
    name: partner.name,
    place: [...new Set(towns)].filter(Boolean).join(" · "),
    first: partner.stage === "not_met",
    ...(partner.carvableTasks ? { tasks: partner.carvableTasks } : {}),
    for: say(verdict.for),
    against: say(verdict.against),
    ask: say(verdict.ask),
  };
}
