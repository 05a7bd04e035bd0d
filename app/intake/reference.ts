// What the parsers must be told about the world – places, classifications, languages. Handed in, so that intake stays pure.
import type { Locale } from "#db/vocabulary/lists.ts";

/** A place in Finland as far as it could be told. A region alone leaves `municipality` out. */
export interface FoundPlace {
  /** Today's code of three digits; merged municipalities are already followed. */
  municipality?: string;
  postcode?: string;
  region?: string;
  /** WGS84 degrees. */
  lat?: number;
  lon?: number;
}

export interface Reference {
  /** ISCO-08 unit group of an ESCO occupation URI; undefined where the URI is not known. */
  escoToIsco(uri: string): string | undefined;
  /** ISCO-08 unit groups that a Swedish SSYK 2012 code of four digits may be. */
  ssykToIsco(code: string): string[];
  /** "Tampere", "Tammerfors", "33100", "Kallio, Helsinki", "Uusimaa". */
  place(input: string): FoundPlace | undefined;
  /** A Finnish municipality by its code; an old code finds the municipality it was merged into. */
  municipality(code: string): FoundPlace | undefined;
  /** A region (maakunta) by its code of two digits. */
  isRegion(code: string): boolean;
  /** The language a text is written in; `sure` is false for a short or mixed text. */
  language(text: string): { lang: Locale; sure: boolean };
}
