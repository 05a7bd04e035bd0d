// One line of JSON per event on standard error. Codes, counts and route names only: never a name, a word or a URL.
import pino from "pino";

export type Log = Pick<pino.Logger, "info" | "warn" | "error">;

export function createLog(part: string): Log {
  return pino({ base: { part }, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ fd: 2, sync: true }));
}

/** For commands and tests that speak for themselves. */
export const silentLog: Log = pino({ enabled: false });
