// The clock of the house. Set to a moment it ticks on from there, so that sessions and leases still end.

export type Clock = () => Date;

/** The machine's clock, or one that starts at `start` (ISO) and ticks on. */
export function tickingClock(start?: string): Clock {
  if (!start) return () => new Date();
  const offset = Date.parse(start) - Date.now();
  return () => new Date(Date.now() + offset);
}

/** A clock that stands still: commands with `--now`, and tests. */
export function fixedClock(at: string): Clock {
  return () => new Date(at);
}
