// Partners without a vacancy for this client: whose door is worth knocking on, why, and what to ask there.
import type { VacancyFacts, Verdict } from "#app/matching/facts.ts";
import { rank } from "#app/matching/rank.ts";
import { limits } from "#app/matching/weights.ts";
import type { World } from "#app/world/world.server.ts";
import { listExcludedEmployers } from "#db/clients.ts";
import { listPartnersToMeet, type PartnerToMeet } from "#db/partners.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { unknownFacts, type Workplace } from "#db/vocabulary/vacancy.ts";
import { workFacts } from "./facts.server.ts";
import type { ClientSuggestions } from "./suggestions.server.ts";
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
/** That a wished field is met or near must be said; being near home is not enough. */
const fieldReasons = new Set<string>(["field_wish", "field_close", "field_maybe", "field_near", "sector_wish"]);
const placeAgainst = new Set<string>(["too_far", "too_far_about", "too_far_usual", "area_outside", "abroad"]);
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

function worthAVisit(verdict: Verdict): boolean {
  return (
    verdict.wishMet >= limits.wish_near &&
    verdict.for.some(({ code }) => fieldReasons.has(code)) &&
    !verdict.against.some(({ code }) => placeAgainst.has(code) || code === "field_no")
  );
}

/** A partner as if it had a vacancy of which only the work, the place and what can be arranged are known. */
function partnerFacts(world: Pick<World, "places" | "occupations">, partner: PartnerToMeet): VacancyFacts {
  const { occupations, sectors, adjustments, workplaces } = partner;
  const facts = {
    ...unknownFacts(),
    occupations: occupations.map((isco4) => ({ isco4, origin: "stated" as const, weight: 1 })),
    sectors,
    workplaces: workplaces.map(workplaceOf),
    adjustments: Object.fromEntries(adjustments.map((code) => [code, true])),
  };
  return {
    ...workFacts(world, facts),
    ...{
      id: partner.employerId,
      titleWords: [],
      words: [],
      writtenIn: [],
      partner: true,
      publishedAt: partner.confirmedAt ?? "",
    },
  };
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
