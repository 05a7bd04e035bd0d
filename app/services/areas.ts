// Areas as officers and coaches speak of them: a municipality, a region, an employment area – what lies in each, and its name. Pure.
import { employmentAreas } from "#db/reference/employment-areas.ts";
import { municipalities } from "#db/reference/municipalities.ts";
import { regions } from "#db/reference/regions.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { AreaKind } from "#db/vocabulary/officers.ts";

export interface Area {
  kind: AreaKind;
  code: string;
}

const tables = { municipality: municipalities, region: regions, employment_area: employmentAreas };

/** Codes of the municipalities in it; none where there is no such area. */
export function townsOf({ kind, code }: Area): string[] {
  if (kind === "municipality") return isArea(kind, code) ? [code] : [];
  const part = kind === "region" ? "region" : "employmentArea";
  return municipalities().flatMap((town) => (town[part] === code ? town.code : []));
}

/** The regions these towns lie in. */
export function regionsOf(towns: readonly string[]): string[] {
  return distinctOf("region", towns);
}

/** The employment areas these towns lie in. */
export function employmentAreasOf(towns: readonly string[]): string[] {
  return distinctOf("employmentArea", towns);
}

export function isArea(kind: AreaKind, code: string): boolean {
  return tables[kind]().some((row) => row.code === code);
}

export function areaName({ kind, code }: Area, locale: Locale): string {
  return tables[kind]().find((row) => row.code === code)?.[locale] ?? code;
}

/** A workplace lies in the area, or is said no closer than a region the area lies in: what is not known is no no. */
export function liesIn(area: Area, place: { municipality?: string; region?: string }): boolean {
  const towns = townsOf(area);
  if (place.municipality) return towns.includes(place.municipality);
  return place.region !== undefined && regionsOf(towns).includes(place.region);
}

function distinctOf(part: "region" | "employmentArea", towns: readonly string[]): string[] {
  const wanted = new Set(towns);
  const found = municipalities().flatMap((town) => (wanted.has(town.code) ? town[part] : []));
  return [...new Set(found)].sort();
}

/** All areas to choose from, by kind, each by name; the value is `kind:code`. */
export function areaOptions(locale: Locale): { kind: AreaKind; options: { value: string; label: string }[] }[] {
  return (["employment_area", "region", "municipality"] as const).map((kind) => ({
    kind,
    options: tables[kind]()
      .map((row) => ({ value: `${kind}:${row.code}`, label: row[locale] }))
      .sort((a, b) => a.label.localeCompare(b.label, locale)),
  }));
}

/** `employment_area:08` as it comes from a form; undefined where there is no such area. */
export function readArea(value: string): Area | undefined {
  const [kind = "", code = ""] = value.split(":");
  return kind in tables && isArea(kind as AreaKind, code) ? { kind: kind as AreaKind, code } : undefined;
}
