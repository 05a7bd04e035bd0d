// The forms of what is followed: choose a sector and an area, let go, bring back, letters on and off.
import { anySector } from "#db/vocabulary/officers.ts";

const isId = (value: string) => /^[0-9a-z]{20,40}$/.test(value);

interface FollowSent {
  sector: string;
  /** `employment_area:08`; empty: none was chosen. */
  area: string;
  letters: boolean;
}

type SubscriptionSent =
  | ({ act: "add" | "restore" } & FollowSent)
  | { act: "remove" | "letters_on" | "letters_off"; id: string }
  | { act: "allow" };

/** Undefined where the form is not one of these. */
export function readSubscription(data: FormData): SubscriptionSent | undefined {
  const act = String(data.get("act") ?? "");
  if (act === "allow") return { act };
  if (act === "remove" || act === "letters_on" || act === "letters_off") {
    const id = String(data.get("subscription") ?? "");
    return isId(id) ? { act, id } : undefined;
  }
  if (act !== "add" && act !== "restore") return undefined;
  const sector = String(data.get("sector") ?? "");
  if (sector !== anySector && !/^tol2008:[A-U]$/.test(sector)) return undefined;
  const area = String(data.get("area") ?? "").slice(0, 40);
  return { act, sector, area, letters: data.get("letters") === "yes" };
}
