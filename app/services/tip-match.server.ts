// A tip without an ad looks for the coaches to tell: work that may be there, held against wishes and against what is followed.
import type { Verdict } from "#app/matching/facts.ts";
import { match } from "#app/matching/match.ts";
import type { World } from "#app/world/world.server.ts";
import { findEmployerToMeet } from "#db/partners.ts";
import { listCoaches } from "#db/people.ts";
import { listSubscriptionsOf } from "#db/subscriptions.ts";
import { tellReceiver } from "#db/tip-receivers.ts";
import { listTipsById, type Tip } from "#db/tips.ts";
import { clientsNamed, toTell } from "./fitting-clients.server.ts";
import { follows } from "./followed.ts";
import { type Known, seenBy, willingAt } from "./known-clients.server.ts";
import { unadvertisedFacts, worthAVisit } from "./unadvertised-work.server.ts";

/** Tells the coaches of these tips; ones with an ad, closed ones and unknown ids are left alone. Twice changes nothing. */
export async function matchTips(
  world: Pick<World, "db" | "clock" | "places" | "occupations">,
  tipIds: readonly string[],
  clients: readonly Known[],
): Promise<void> {
  const tips = (await listTipsById(world.db, tipIds)).filter((tip) => tip.vacancyId === null && tip.state !== "closed");
  if (tips.length === 0) return;
  const coaches = await listCoaches(world.db);
  const followed = await listSubscriptionsOf(world.db, "coach");
  for (const tip of tips) {
    // An employer may be ruled out by its name, under whichever row it stands.
    const employer = tip.employerId ? await findEmployerToMeet(world.db, tip.employerId) : undefined;
    const willing = willingAt(clients, { employerId: tip.employerId, employerName: employer?.name ?? null });
    const fitting = fits(world, tip, willing);
    const work = { sectors: tip.sector ? [tip.sector] : [], places: placesOf(tip) };
    const subscribers = new Set(followed.filter((one) => follows(one, work)).map(({ personId }) => personId));
    const now = world.clock();
    await world.db.transaction().execute(async (trx) => {
      for (const coach of coaches) {
        const named = seenBy(fitting, coach).slice(0, clientsNamed).map(toTell);
        const subscribed = subscribers.has(coach.coachId);
        if (named.length === 0 && !subscribed) continue;
        await tellReceiver(trx, { tipId: tip.id, coachId: coach.coachId, clients: named, subscribed, now });
      }
    });
  }
}

const placesOf = ({ municipalityCode }: Tip) => (municipalityCode ? [{ municipality: municipalityCode }] : []);

type Fitting = Known & { verdict: Verdict };

/** Best first. An occupation or a sector must be understood: a town alone suits nobody's wish. */
function fits(world: Pick<World, "places" | "occupations">, tip: Tip, clients: readonly Known[]): Fitting[] {
  if (tip.isco4 === null && tip.sector === null) return [];
  const facts = unadvertisedFacts(world, {
    ...{ id: tip.id, at: tip.createdAt, partner: false, adjustments: [] },
    occupations: tip.isco4 ? [tip.isco4] : [],
    sectors: tip.sector ? [tip.sector] : [],
    workplaces: placesOf(tip).map((place) => ({ ...place, country: "FI", origin: "stated" })),
  });
  return clients
    .map((known) => ({ ...known, verdict: match(known.facts, facts) }))
    .filter(({ verdict }) => worthAVisit(verdict))
    .sort((a, b) => b.verdict.score - a.verdict.score || (a.client.id < b.client.id ? -1 : 1));
}
