// What the gazetteer says it found, and in which role the text used it.

/**
 * How the text uses a place, as a hint of whether it is the workplace:
 * `locative` in, at or to it (Tampereella, Espooseen, i Åbo, Lahden toimipisteessä) · `from` (Jyväskylästä, från Vasa) ·
 * `genitive` belongs to it (Helsingin kaupunki) · `address` beside a postcode · `bare` named only.
 */
export type PlaceRole = "locative" | "from" | "genitive" | "address" | "bare";

export interface PlaceHit {
  /** `district` is any named part of a municipality: a district of a town, a village, a former municipality. */
  kind: "municipality" | "region" | "district" | "postcode" | "county" | "capital_region";
  /** Municipality codes; empty for a region. */
  codes: string[];
  /** Region code. Missing where the place lies in several. */
  region?: string;
  /** Of a postcode, or the (first) one of a district. */
  postcode?: string;
  /** WGS84 degrees; missing for regions, counties and the capital region. */
  lat?: number;
  lon?: number;
  role: PlaceRole;
  /** The words of the text that decided. */
  evidence: string;
  /** Index of the first character in the text. */
  at: number;
}
