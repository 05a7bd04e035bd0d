// How far one comes in a time: minutes and a way of travelling as kilometres as the crow flies. A rough guess, and shown as one.

/**
 * Kilometres a minute as the crow flies, after the minutes that go to setting out. Walking 5 km/h and cycling 15 km/h lose
 * about a quarter to bends of the way; a bus or train is walked to and waited for; a car is parked. Rules of thumb of our own.
 */
const ways = {
  foot: { perMinute: 0.065, before: 0 },
  bike: { perMinute: 0.19, before: 0 },
  public_transport: { perMinute: 0.33, before: 10 },
  car: { perMinute: 0.75, before: 5 },
} as const;

/** Whole kilometres, at least one. Pure. */
export function reachKm(way: keyof typeof ways, minutes: number): number {
  const { perMinute, before } = ways[way];
  return Math.max(1, Math.round(Math.max(0, minutes - before) * perMinute));
}
