// Is the work said to be physical? For the command line's answer only: suitability is never inferred from it.
import type { Tri } from "#db/vocabulary/lists.ts";
import { physicalWords } from "./condition-words.ts";
import { denied } from "./negation.ts";
import { type AdText, mentions } from "./text.ts";

/** Only where the ad calls the work so: heavy lifts or standing are conditions of their own. Null where nothing is said. */
export function readPhysical(ad: AdText): Tri {
  const found = mentions(ad, physicalWords);
  if (found.some((from) => !denied(from.sentence.low, from.at, from.end))) return true;
  return found.length > 0 ? false : null;
}
