// Since when something is here, as people say it: the weekday for the last week, the date before that.
import type { Wording } from "./wording.server.ts";

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

/** "maanantaista", "i måndags", "Monday": the word that stands with "since". Finnish days; both are instants. */
export function sinceWords(iso: string, now: Date, wording: Pick<Wording, "t" | "date">): string {
  const dayOf = (at: Date) => Date.parse(at.toLocaleDateString("en-CA", { timeZone: "Europe/Helsinki" }));
  const since = dayOf(new Date(iso));
  const days = Math.round((dayOf(now) - since) / 86_400_000);
  if (days <= 0) return wording.t("bring.since.today");
  if (days === 1) return wording.t("bring.since.yesterday");
  const weekday = weekdays[new Date(since).getUTCDay()];
  if (days < 7 && weekday) return wording.t(`bring.since.${weekday}`);
  return wording.t("bring.since.date", { date: wording.date(iso) });
}
