// Dates as ads write them, to ISO instants in UTC. Pure: no clock, and the local zones' rules come from Intl.

export type Zone = "Europe/Helsinki" | "Europe/Stockholm";

export interface DateReading {
  /** Where a time without an offset is meant. */
  zone?: Zone;
  /** A deadline: a day without a time, or a naive midnight, lasts until 23:59 in Helsinki. */
  deadline?: boolean;
}

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  timed: boolean;
  /** Minutes east of UTC; undefined for a naive time. */
  offset?: number;
}

/**
 * Reads ISO ("2026-11-30", "2026-11-30T16:00", "2026-11-30 16:00:00", with or without an offset), Finnish
 * ("30.11.2026", "30.11.2026 klo 16.00") and unix time (seconds, or milliseconds from 10¹¹ up).
 * Returns an ISO instant in UTC, or undefined where it is no date.
 */
export function readInstant(value: unknown, reading: DateReading = {}): string | undefined {
  if (typeof value === "number") return unixInstant(value);
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  if (text.length > 40) return undefined;
  if (/^\d{9,13}$/.test(text)) return unixInstant(Number(text));
  const parts = isoParts(text) ?? finnishParts(text);
  if (!parts || !isReal(parts)) return undefined;
  const midnight = parts.hour === 0 && parts.minute === 0 && parts.second === 0;
  if (reading.deadline && (!parts.timed || (midnight && parts.offset === undefined))) {
    return toInstant({ ...parts, hour: 23, minute: 59, second: 0, offset: undefined }, "Europe/Helsinki");
  }
  return toInstant(parts, reading.zone ?? "Europe/Helsinki");
}

/** The calendar day a text names ("2026-11-30", "30.11.2026", with anything after it), as `yyyy-mm-dd`. */
export function readDay(value: unknown): string | undefined {
  if (typeof value !== "string" || value.length > 40) return undefined;
  const parts = isoParts(value.trim()) ?? finnishParts(value.trim());
  if (!parts || !isReal(parts)) return undefined;
  return `${pad(parts.year, 4)}-${pad(parts.month)}-${pad(parts.day)}`;
}

function isoParts(text: string): Parts | undefined {
  const found =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      text,
    );
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second, zone] = found;
  return { ...numbers(year, month, day, hour, minute, second), timed: hour !== undefined, offset: offsetOf(zone) };
}

function finnishParts(text: string): Parts | undefined {
  const found = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s+(?:klo|kl\.?)?\s*(\d{1,2})[.:](\d{2}))?\.?$/i.exec(text);
  if (!found) return undefined;
  const [, day, month, year, hour, minute] = found;
  return { ...numbers(year, month, day, hour, minute), timed: hour !== undefined };
}

function numbers(year = "", month = "", day = "", hour = "0", minute = "0", second = "0") {
  return { year: +year, month: +month, day: +day, hour: +hour, minute: +minute, second: +second };
}

function offsetOf(zone: string | undefined): number | undefined {
  if (!zone) return undefined;
  if (zone.toUpperCase() === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith("-") ? -minutes : minutes;
}

/** The 31st of February and the year 20219 are typing errors, not dates. */
function isReal({ year, month, day, hour, minute, second }: Parts): boolean {
  if (year < 1990 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() && hour < 24 && minute < 60 && second < 60;
}

function toInstant(parts: Parts, zone: Zone): string {
  const local = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
  if (parts.offset !== undefined) return new Date(local - parts.offset * 60_000).toISOString();
  // Twice: the first guess may fall on the other side of a change to summer time.
  const guess = local - zoneOffset(local, zone);
  return new Date(local - zoneOffset(guess, zone)).toISOString();
}

const formats = new Map<Zone, Intl.DateTimeFormat>();

/** Milliseconds east of UTC that `zone` has at the instant. */
function zoneOffset(instant: number, zone: Zone): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
    formats.set(zone, format);
  }
  const name = format.formatToParts(instant).find((part) => part.type === "timeZoneName")?.value ?? "";
  const found = /([+-])(\d{2}):(\d{2})/.exec(name);
  return found ? (found[1] === "-" ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) * 60_000 : 0;
}

function unixInstant(value: number): string | undefined {
  const milliseconds = value >= 1e11 ? value : value * 1000;
  const instant = new Date(milliseconds);
  const year = instant.getUTCFullYear();
  return year >= 1990 && year <= 2200 ? instant.toISOString() : undefined;
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, "0");
}
