// The form of a tip without an ad: an employer by name or Y-tunnus, a municipality, what may be needed, a sector.
import { FinnishBusinessIds } from "finnish-business-ids";
import { freeTextLimit } from "#db/vocabulary/profile.ts";
import { tidyBusinessId } from "./register.ts";

export interface NeedTyped {
  employer: string;
  place: string;
  need: string;
  sector: string;
  known: string;
  told: string;
}

export interface NeedRead {
  typed: NeedTyped;
  name: string;
  businessId: string | null;
  problems: {
    field: "employer" | "place" | "need";
    code: "employerMissing" | "idOdd" | "placeMissing" | "needMissing" | "needLong";
  }[];
}

/** Undefined where the form is not one of ours. */
export function readNeed(data: FormData): NeedRead | undefined {
  const typed: NeedTyped = {
    employer: oneLine(data, "employer", 200),
    place: oneLine(data, "place", 100),
    need: oneLine(data, "need", 2000),
    sector: oneLine(data, "sector", 20),
    known: oneLine(data, "known", 40) || oneLine(data, "asked", 5),
    told: oneLine(data, "told", 40),
  };
  const id = /^(new|asked|[0-9a-z]{20,40})?$/;
  if (!/^(tol2008:[A-U])?$/.test(typed.sector) || !id.test(typed.known) || !id.test(typed.told)) return undefined;
  const { name, businessId } = namedIn(typed.employer);
  const problems: NeedRead["problems"] = [];
  if (typed.employer === "") problems.push({ field: "employer", code: "employerMissing" });
  else if (businessId && !FinnishBusinessIds.isValidBusinessId(businessId))
    problems.push({ field: "employer", code: "idOdd" });
  if (typed.place === "") problems.push({ field: "place", code: "placeMissing" });
  if (typed.need === "") problems.push({ field: "need", code: "needMissing" });
  else if (typed.need.length > freeTextLimit) problems.push({ field: "need", code: "needLong" });
  return { typed, name, businessId, problems };
}

/** "Kahvila Koivu Oy (1234567-1)": a name, a Y-tunnus, or both in one field. */
function namedIn(text: string): { name: string; businessId: string | null } {
  const id = /(?<!\d)(?:FI)?\d{6,7}\s?[–-]\s?\d(?!\d)|(?<!\d)FI\d{8}(?!\d)/i.exec(text)?.[0];
  if (!id) return { name: text, businessId: null };
  const name = text
    .replace(id, " ")
    .replace(/[()[\],;\s]+$|^[()[\],;\s]+/g, "")
    .replace(/\s+/g, " ");
  return { name: name.replace(/\(\s*\)/g, "").trim(), businessId: tidyBusinessId(id) };
}

function oneLine(data: FormData, name: string, limit: number): string {
  const value = data.get(name);
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim().slice(0, limit) : "";
}
