// How far two points lie apart, as the crow flies.

/** WGS84 degrees. */
export interface Point {
  lat: number;
  lon: number;
}

const earthRadiusKm = 6371;
const radians = Math.PI / 180;

/** Kilometres along the great circle (haversine); within 0.5 % on the real Earth. */
export function distanceKm(a: Point, b: Point): number {
  const halfLat = Math.sin(((b.lat - a.lat) * radians) / 2);
  const halfLon = Math.sin(((b.lon - a.lon) * radians) / 2);
  const h = halfLat * halfLat + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * halfLon * halfLon;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}
