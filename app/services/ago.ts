// How long ago something was, as people say it: "eilen", "för 3 dagar sedan".
import type { Locale } from "#db/vocabulary/lists.ts";

const day = 86_400_000;

/** Calendar days in Finnish time: "today", "yesterday", "3 days ago". Both are instants. */
export function daysAgo(iso: string, now: Date, locale: Locale): string {
  const date = (at: Date) => Date.parse(at.toLocaleDateString("en-CA", { timeZone: "Europe/Helsinki" }));
  const days = Math.max(0, Math.round((date(now) - date(new Date(iso))) / day));
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(-days, "day");
}
