// Whether a piece of work lies in a sector and area somebody follows. Codes only; pure.
import { sectionOf } from "#app/intake/read/sectors.ts";
import { type AreaKind, anySector } from "#db/vocabulary/officers.ts";
import { liesIn } from "./areas.ts";

interface Followed {
  sector: string;
  areaKind: AreaKind;
  areaCode: string;
}

export interface Work {
  sectors: readonly string[];
  places: readonly { municipality?: string; region?: string }[];
}

/** A sector that is not known is heard of by those who follow any; a place that is not known by nobody. */
export function follows({ sector, areaKind, areaCode }: Followed, work: Work): boolean {
  const inSector = sector === anySector || work.sectors.some((code) => code === sector || sectionOf(code) === sector);
  return inSector && work.places.some((place) => liesIn({ kind: areaKind, code: areaCode }, place));
}
