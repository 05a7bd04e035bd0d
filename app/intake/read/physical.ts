// Is the work said to be physical? For the command line's answer only: suitability is never inferred from it.
import type { Tri } from "#db/vocabulary/lists.ts";
import { physicalWords } from "./condition-words.ts";
import { denied } from "./negation.ts";
import { type AdText, mentions } from "./text.ts";

/** True also where heavy lifting or standing work is stated; null where nothing is. */
export function readPhysical(ad: AdText, conditions: { heavy_lifting?: boolean; standing?: boolean }): Tri {
  const found = mentions(ad, physicalWords);
  if (found.some((from) => !denied(from.sentence.low, from.at, from.end))) return true;
  if (conditions.heavy_lifting || conditions.standing) return true;
  return found.length > 0 ? false : null;
}
