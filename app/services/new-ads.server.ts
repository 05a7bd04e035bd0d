// New ads that come before an officer by themselves: in sectors and areas followed, and where coaches look for work now.
import type { World } from "#app/world/world.server.ts";
import { listNewAds, listPassedAds, listTipSenders } from "#db/new-ads.ts";
import { listVacancies, type Vacancy } from "#db/vacancies.ts";
import { type Actor, visibleTo } from "./access.ts";
import { regionsOf, townsOf } from "./areas.ts";
import { instantAfter } from "./calendar-days.ts";
import { follows } from "./followed.ts";
import type { Wanted } from "./wanted-sectors.server.ts";

type AdsWorld = Pick<World, "db" | "clock">;

export interface NewAd {
  vacancy: Vacancy;
  /** ISO instant at which it came in. */
  at: string;
  /** The first of what it was looked for by. */
  because: Wanted;
  /** A tip already: the officer's own, or somebody's. */
  tipped?: "mine" | "other";
}

const shownDays = 14;
/** So many of the newest are looked at. */
const mostRead = 500;

/** Open ads of the last two weeks that are looked for and were not put aside, the newest first. */
export async function newAdsFor(world: AdsWorld, actor: Actor, wanted: readonly Wanted[]): Promise<NewAd[]> {
  const now = world.clock();
  const municipalities = [...new Set(wanted.flatMap(townsIn))];
  const rows = await listNewAds(world.db, {
    since: instantAfter(now, -shownDays).toISOString(),
    ...{ now, municipalities, regions: regionsOf(municipalities) },
    ...{ visibilities: visibleTo(actor), limit: mostRead },
  });
  const passed = new Set(await listPassedAds(world.db, actor.personId));
  const cameIn = new Map(rows.filter(({ id }) => !passed.has(id)).map(({ id, createdAt }) => [id, createdAt]));
  const vacancies = await listVacancies(world.db, [...cameIn.keys()]);
  const found = vacancies.flatMap((vacancy): NewAd[] => {
    const because = wanted.find((one) => follows(one, workOf(vacancy, one.towns)));
    return because ? [{ vacancy, at: cameIn.get(vacancy.id) ?? "", because }] : [];
  });
  const senders = await listTipSenders(
    world.db,
    found.map(({ vacancy }) => vacancy.id),
  );
  return found.map((ad) => {
    const sent = senders.filter(({ vacancyId }) => vacancyId === ad.vacancy.id);
    if (sent.length === 0) return ad;
    return { ...ad, tipped: sent.some(({ senderId }) => senderId === actor.personId) ? "mine" : "other" };
  });
}

function townsIn({ areaKind, areaCode, towns }: Wanted): string[] {
  const all = townsOf({ kind: areaKind, code: areaCode });
  return towns ? all.filter((code) => towns.includes(code)) : all;
}

/** What of an ad is followed; of its towns only these. */
export const workOf = ({ facts }: Vacancy, towns?: readonly string[]) => ({
  sectors: facts.sectors,
  places: facts.workplaces.filter(
    ({ country, municipality }) => country === "FI" && (!towns || !municipality || towns.includes(municipality)),
  ),
});
