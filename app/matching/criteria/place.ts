// One stated workplace seen from the client's home: within reach, out of reach, abroad, or not known well enough.
import type { ClientFacts, PlaceFacts, Reason } from "../facts.ts";
import { say } from "../reasons.ts";
import { beyondPoints, distanceKm, nearPoints, slackKm } from "../travel.ts";
import { limits, weights } from "../weights.ts";

export interface PlaceJudgement {
  standing: "inside" | "unknown" | "outside" | "abroad";
  points: number;
  reason: Reason;
  /** Outside only of what is usual: the client named no limit, so it never hides. */
  unnamed?: boolean;
  /** Inside, but no limit was named and it is too far away to be praised as near. */
  far?: boolean;
  /** Inside only if the exact place turns out to be: to ask. */
  coarse?: Reason;
}

const whole = (km: number): number => Math.max(1, Math.round(km));

/** The client's own limit, or how far a daily way usually is. */
const limitOf = (client: ClientFacts): number => client.radiusKm ?? limits.usual_limit_km;

function beyond(client: ClientFacts, km: number, overKm: number, about: string | undefined): PlaceJudgement {
  const points = beyondPoints(overKm, client.car);
  const limit = client.radiusKm;
  if (limit === undefined) {
    return { standing: "outside", points, reason: say("too_far_usual", { km: whole(km) }), unnamed: true };
  }
  const params = { km: whole(km), limit };
  const reason = about ? say("too_far_about", { ...params, place: about }) : say("too_far", params);
  return { standing: "outside", points, reason };
}

/** A region alone says little: same region or not, and how far even its nearest parts must be. */
function judgeRegion(client: ClientFacts, place: PlaceFacts, km: number | undefined): PlaceJudgement {
  const reason = place.region ? say("place_coarse", { place: place.region }) : say("place_unknown", {});
  if (place.region && place.region === client.homeRegion) {
    return { standing: "unknown", points: weights.same_region, reason };
  }
  const over = km === undefined ? 0 : km - slackKm("region") - limitOf(client);
  if (km !== undefined && place.region && over > 0) return beyond(client, km, over, place.region);
  return { standing: "unknown", points: weights.place_unknown, reason };
}

/** Municipalities the client named, or lives in, are within reach whatever the kilometres to their centre. */
function judgeNamed(client: ClientFacts, place: PlaceFacts, km: number | undefined): PlaceJudgement | undefined {
  const { municipality } = place;
  if (municipality === undefined) return undefined;
  const named = client.municipalities.includes(municipality);
  const home = municipality === client.homeMunicipality;
  const exact = place.precision === "point" || place.precision === "postcode";
  // At home an exact address is judged by its distance: some municipalities are a hundred kilometres long.
  if (!named && (!home || (exact && km !== undefined))) return undefined;
  const distance = exact && km !== undefined ? km : Math.min(km ?? 0, slackKm("municipality"));
  const points = Math.max(named ? weights.area_named_least : 0, nearPoints(distance, client.car));
  const reason = home ? say("same_municipality", { place: municipality }) : say("area_named", { place: municipality });
  const tight = !named && client.radiusKm !== undefined && client.radiusKm < slackKm("municipality");
  return {
    standing: "inside",
    points,
    reason,
    coarse: tight ? say("place_coarse", { place: municipality }) : undefined,
  };
}

function judgeDistance(client: ClientFacts, place: PlaceFacts, km: number): PlaceJudgement {
  const limit = client.radiusKm;
  const coarse = place.precision === "municipality" && place.municipality ? place.municipality : undefined;
  const over = km - limitOf(client);
  if (over > slackKm(place.precision)) return beyond(client, km, over, coarse);
  const near = limit === undefined ? say("near", { km: whole(km) }) : say("near_within", { km: whole(km), limit });
  return {
    standing: "inside",
    points: nearPoints(km, client.car),
    reason: coarse ? say("near_about", { km: whole(km), place: coarse }) : near,
    far: limit === undefined ? km > limits.near_said_km : over > 0,
    coarse:
      limit !== undefined && over > 0 && place.municipality
        ? say("place_coarse", { place: place.municipality })
        : undefined,
  };
}

export function judgePlace(client: ClientFacts, place: PlaceFacts): PlaceJudgement {
  if (!place.inFinland) return { standing: "abroad", points: weights.abroad, reason: say("abroad", {}) };
  const km = client.home && place.point ? distanceKm(client.home, place.point) : undefined;
  const named = judgeNamed(client, place, km);
  if (named) return named;
  if (place.precision === "region") return judgeRegion(client, place, km);
  if (km !== undefined && place.precision !== "unknown") return judgeDistance(client, place, km);
  // No home told of, only municipalities: another one is outside.
  if (place.municipality && !client.home && !client.homeMunicipality && client.municipalities.length > 0) {
    const points = weights.too_far + weights.too_far_more;
    return { standing: "outside", points, reason: say("area_outside", { place: place.municipality }) };
  }
  const where = place.municipality ?? place.region;
  const reason = where ? say("place_coarse", { place: where }) : say("place_unknown", {});
  return { standing: "unknown", points: weights.place_unknown, reason };
}
