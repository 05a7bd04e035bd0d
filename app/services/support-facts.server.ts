// What is known of the support in an employment area, always with its source and day. The product decides on no benefit.
import type { World } from "#app/world/world.server.ts";
import { listSupportFacts, type SupportFact } from "#db/support-facts.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { type SupportTopic, supportTopics } from "#db/vocabulary/officers.ts";
import { listTownsOfWork } from "#db/workplace-towns.ts";
import { areaName, employmentAreasOf } from "./areas.ts";
import { daysFromTo } from "./calendar-days.ts";
import { finnishDay } from "./finnish-time.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

/** After so many days nobody should rely on it without asking. */
const freshDays = 90;
const monthDays = 30;

export interface FactShown {
  id: string;
  topic: SupportTopic;
  label: string;
  /** How it stands, in words; empty where nothing was said. */
  standing: string;
  text: string;
  source: string;
  sourceUrl: string | null;
  date: string;
  /** Empty while it is fresh. */
  stale: string;
}

export interface AreaFacts {
  code: string;
  name: string;
  facts: FactShown[];
}

export const isStale = ({ datedOn }: Pick<SupportFact, "datedOn">, today: string): boolean =>
  daysFromTo(datedOn, today) > freshDays;

/** Of each area and topic the newest version, topics in their order. Taken off, it does not bring back an older one. */
export function newestOf(facts: SupportFact[]): SupportFact[] {
  const newest = new Map<string, SupportFact>();
  for (const fact of facts) {
    const key = `${fact.areaCode}:${fact.topic}`;
    if (!newest.has(key)) newest.set(key, fact);
  }
  return [...newest.values()]
    .filter(({ removedAt }) => removedAt === null)
    .sort((a, b) => supportTopics.indexOf(a.topic) - supportTopics.indexOf(b.topic));
}

export function shownFact(fact: SupportFact, { t, date }: Wording, today: string): FactShown {
  const { id, topic, standing, text, source, sourceUrl, datedOn } = fact;
  const months = Math.floor(daysFromTo(datedOn, today) / monthDays);
  return {
    ...{ id, topic, text, source, sourceUrl },
    label: t.code("supportTopic", topic),
    standing: standing === "not_said" ? "" : t.code("supportStanding", standing),
    date: date(datedOn),
    stale: isStale(fact, today) ? t("support.stale", { count: months }) : "",
  };
}

/** The facts of these areas, by area name; an area of which nothing is known is left out. */
export async function factsByArea(
  world: Pick<World, "db" | "clock" | "occupations">,
  areaCodes: readonly string[],
  { locale, topics = supportTopics }: { locale: Locale; topics?: readonly SupportTopic[] },
): Promise<AreaFacts[]> {
  const wording = wordingOf(world, locale);
  const today = finnishDay(world.clock());
  const newest = newestOf(await listSupportFacts(world.db, areaCodes)).filter(({ topic }) => topics.includes(topic));
  return [...new Set(newest.map(({ areaCode }) => areaCode))]
    .map((code) => ({
      code,
      name: areaName({ kind: "employment_area", code }, locale),
      facts: newest.filter(({ areaCode }) => areaCode === code).map((fact) => shownFact(fact, wording, today)),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** What is known where a vacancy or an employer has workplaces, with the areas' names also where nothing is known. */
export async function factsWhere(
  world: Pick<World, "db" | "clock" | "occupations">,
  at: { vacancyId?: string; employerId?: string | null; home?: string },
  locale: Locale,
): Promise<{ areas: string; known: AreaFacts[] }> {
  const towns = await listTownsOfWork(world.db, at);
  const codes = employmentAreasOf(towns.length > 0 ? towns : at.home ? [at.home] : []).slice(0, mostAreas);
  const { list } = wordingOf(world, locale);
  return {
    areas: list(codes.map((code) => areaName({ kind: "employment_area", code }, locale))),
    known: await factsByArea(world, codes, { locale }),
  };
}

/** An employer of the whole country has no one area: nobody reads through twenty. */
const mostAreas = 3;
