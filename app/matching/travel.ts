// How far a workplace is from home, and what the distance is worth. As the crow flies.
import type { PlaceFacts, Point } from "./facts.ts";
import { limits, weights } from "./weights.ts";

const earthRadiusKm = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres between two points (haversine; off by at most half a percent). */
export function distanceKm(a: Point, b: Point): number {
  const dLat = radians(b.lat - a.lat);
  const dLon = radians(b.lon - a.lon);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** How many kilometres off a place of this precision may be before it counts as too far. */
export function slackKm(precision: PlaceFacts["precision"]): number {
  if (precision === "postcode") return limits.slack_postcode_km;
  if (precision === "municipality") return limits.slack_municipality_km;
  if (precision === "region") return limits.slack_region_km;
  return 0;
}

/** Without a car the same kilometres weigh more. Not known is taken as with a car: unknown never lowers. */
const scale = (car: boolean | undefined): number =>
  car === false ? weights.near_scale_no_car_km : weights.near_scale_km;

/** Points of a place within the limit; falls with distance, never below 0. */
export const nearPoints = (km: number, car?: boolean): number => weights.near * Math.exp(-km / scale(car));

/** Points of a place `overKm` beyond the limit; falls with distance, always below 0. */
export const beyondPoints = (overKm: number, car?: boolean): number =>
  weights.too_far + weights.too_far_more * (1 - Math.exp(-overKm / scale(car)));
